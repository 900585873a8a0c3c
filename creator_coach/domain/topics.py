"""What a caption or a hashtag is about, as far as words show: topics from a word list, and the user's own niche.

A word list cannot know every niche. Where neither list nor niche says anything, nothing is claimed.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from itertools import chain

from creator_coach.domain.hashtags import group_of
from creator_coach.infra.resources import resources_dir

_WORD = re.compile(r"[^\W\d_]{2,}")
_IN_A_TAG = 4  # letters: shorter words are found by chance inside a hashtag
_LONGEST = 17  # letters of a listed word
_LONG = 6  # letters: a word that begins with so many of a listed one belongs to it whatever follows
_ENDINGS = frozenset(
    ["nya", "ku", "mu", "an", "kan", "i", "lah", "kah", "s", "es", "ing", "ed", "er", "ers", "y", "ies"]
)
_FILLERS = frozenset(
    ("dan", "untuk", "yang", "dari", "the", "and", "for", "with", "about", "my", "tips", "ide", "cara", "konten", "all")
)
_DESCRIBING = frozenset(
    {"health", "home", "study", "finance"}
)  # "healthy recipes" are recipes: beside others they only describe


class Fit(StrEnum):
    """How a hashtag fits the niche."""

    ON = "on"
    OFF = "off"
    EVERYBODYS = "everybodys"
    UNKNOWN = "unknown"


@cache
def _lists() -> tuple[frozenset[str], Mapping[str, tuple[str, ...]]]:
    """Return the hashtags that fit any post, and the words of each topic."""
    read = tomllib.loads((resources_dir() / "topics.toml").read_text("utf-8"))
    everybody = frozenset(group_of(word) for word in read["everybody"].split())
    return everybody, {topic: tuple(words.split()) for topic, words in read["topic"].items()}


@cache
def _by_word() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for topic, words in _lists()[1].items():
        for word in words:
            found.setdefault(word, set()).add(topic)
    return {word: frozenset(topics) for word, topics in found.items()}


@lru_cache(maxsize=20_000)
def topics_of_word(word: str) -> frozenset[str]:
    """Return the topics of a word: those of the longest listed word that it is, or is with an ending."""
    known = _by_word()
    if word in known:
        return known[word]
    for end in range(len(word) - 1, _IN_A_TAG - 1, -1):
        if word[:end] in known and (word[end:] in _ENDINGS or end >= _LONG):
            return known[word[:end]]
    return frozenset()


def topics_of_text(text: str) -> Counter[str]:
    """Return how often each topic is touched in a text."""
    found: Counter[str] = Counter()
    for word in words_of(text):
        found.update(topics_of_word(word))
    return found


def main_topics(text: str) -> frozenset[str]:
    """Return the topics that a text touches most often; none where it touches none."""
    found = topics_of_text(text)
    most = max(found.values(), default=0)
    return frozenset(topic for topic, n in found.items() if n == most)


@lru_cache(maxsize=20_000)
def topics_of_tag(tag: str) -> frozenset[str]:
    """Return the topics of a hashtag: those of the listed words that it holds.

    Words of four letters only at its beginning, of five at either end, longer ones anywhere: else #pendidikan is fish.
    """
    plain = group_of(tag)
    known = _by_word()
    if plain in known:
        return known[plain]
    end = len(plain)
    starts = (plain[:k] for k in range(_IN_A_TAG, end))
    ends = (plain[-k:] for k in range(_IN_A_TAG + 1, end))
    inner = (plain[i : i + k] for k in range(_LONG, min(end, _LONGEST) + 1) for i in range(end - k + 1))
    return frozenset().union(*(known[part] for part in chain(starts, ends, inner) if part in known))


def is_everybodys(tag: str) -> bool:
    """Whether a hashtag fits any post, and so says nothing."""
    return group_of(tag) in _lists()[0]


def words_of(text: str) -> list[str]:
    """Return the words of a text, without case."""
    return _WORD.findall(group_of(text))


@dataclass(frozen=True, slots=True)
class Niche:
    """What a creator is about: the words of the niche, its topics, and hashtags that the user put in or out of it."""

    words: frozenset[str]
    topics: frozenset[str]
    marked_on: frozenset[str] = frozenset()
    marked_off: frozenset[str] = frozenset()

    def fit(self, tag: str) -> Fit:
        """Return how a hashtag fits; what the user said comes first."""
        plain = group_of(tag)
        if plain in self.marked_on or plain in self.marked_off:
            return Fit.ON if plain in self.marked_on else Fit.OFF
        if any(word in plain for word in self.words if len(word) >= _IN_A_TAG) or plain in self.words:
            return Fit.ON
        if is_everybodys(tag):
            return Fit.EVERYBODYS
        topics = topics_of_tag(tag)
        if not topics or not self.topics:
            return Fit.UNKNOWN
        return Fit.ON if topics & self.topics else Fit.OFF

    def covers(self, text: str) -> bool | None:
        """Return whether a text is about the niche; None where it touches no topic that is known."""
        if any(word in self.words for word in words_of(text)):
            return True
        topics = main_topics(text)
        if not topics or not self.topics:
            return None
        return bool(topics & self.topics)


def niche_of(written: str, captions: Iterable[str] = (), on: Iterable[str] = (), off: Iterable[str] = ()) -> Niche:
    """Return the niche as written; where that names no listed topic, the topic of most captions stands in for it."""
    words = frozenset(
        word for word in words_of(written) if (len(word) >= _IN_A_TAG or topics_of_word(word)) and word not in _FILLERS
    )
    topics = frozenset(topics_of_text(written))
    if topics - _DESCRIBING:
        topics -= _DESCRIBING
        words = frozenset(word for word in words if topics_of_word(word) & topics)
    if not topics:
        found = [main_topics(caption) for caption in captions]
        known = [some for some in found if some]
        most = Counter(topic for some in known for topic in some).most_common(1)
        topics = frozenset(topic for topic, n in most if 2 * n > len(known))
    return Niche(words, topics, frozenset(map(group_of, on)), frozenset(map(group_of, off)))
