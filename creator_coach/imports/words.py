"""The words that tell what a column, a platform, a form or a month is: data, not code."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from creator_coach.domain.accounts import Platform
from creator_coach.domain.counts import DeltaKind
from creator_coach.domain.posts import Format
from creator_coach.infra.resources import resources_dir

Phrase = tuple[str, ...]
_TOKEN = re.compile(r"\+\s*/?\s*-|[^\W_]+(?:'[^\W_]+)?|[%+\u00b1]")


def plain(text: str) -> str:
    """Return text as it is compared: NFKC, no capitals, no byte order mark, single spaces."""
    return " ".join(unicodedata.normalize("NFKC", text.replace("\ufeff", "")).casefold().split())


def phrase(text: str) -> Phrase:
    """Return the words of a text, and the marks %, + and +/- that mean something in a header."""
    return tuple(re.sub(r"\s", "", token) for token in _TOKEN.findall(plain(text)))


@dataclass(frozen=True, slots=True)
class Words:
    """The lists of words.toml, ready to be looked up."""

    roles: Mapping[Phrase, str]
    filler: frozenset[str]
    of_a_post: frozenset[str]
    share: frozenset[str]
    deltas: Mapping[str, DeltaKind]
    platforms: Mapping[Phrase, Platform]
    formats: Mapping[Phrase, Format]
    months: Mapping[str, int]
    weekdays: frozenset[str]
    totals: frozenset[str]

    def platform_in(self, words: Phrase) -> tuple[Platform | None, Phrase]:
        """Return the first platform named among words, the longest name first, and the words without it."""
        for size in range(min(len(words), max(map(len, self.platforms))), 0, -1):
            for at in range(len(words) - size + 1):
                if platform := self.platforms.get(words[at : at + size]):
                    return platform, words[:at] + words[at + size :]
        return None, words

    def format_of(self, text: str) -> Format | None:
        """Return the form that a cell names ("Reel IG", "foto"), or None."""
        words = phrase(text)
        return self.formats.get(words) or self.formats.get(self.platform_in(words)[1])


def _turned(lists: Mapping[str, Iterable[str]]) -> dict[Phrase, str]:
    """Return the key of each phrase; the first list that has a phrase keeps it."""
    found: dict[Phrase, str] = {}
    for key, texts in lists.items():
        for text in texts:
            found.setdefault(phrase(text), key)
    return found


@cache
def words() -> Words:
    """Read words.toml once."""
    data = tomllib.loads((resources_dir() / "imports" / "words.toml").read_text("utf-8"))
    dates, headers = data["dates"], data["headers"]
    return Words(
        roles=_turned(data["columns"]),
        filler=frozenset(headers["filler"]),
        of_a_post=frozenset(headers["of_a_post"]),
        share=frozenset(headers["share"]),
        deltas={token: DeltaKind(kind) for (token,), kind in _turned(data["deltas"]).items()},
        platforms={names: Platform(key) for names, key in _turned(data["platforms"]).items()},
        formats={names: Format(key) for names, key in _turned(data["formats"]).items()},
        months={name: number for number, names in enumerate(dates["months"], 1) for name in names},
        weekdays=frozenset(dates["weekdays"]),
        totals=frozenset(dates["totals"]),
    )
