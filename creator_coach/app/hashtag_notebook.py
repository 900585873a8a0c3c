"""The hashtag notebook: what was used, when, with what effect, within which limits, and what belongs together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from creator_coach.app.accounts import read_accounts
from creator_coach.app.fact_book import Fact, hashtag_limit
from creator_coach.app.facts import read_facts, recent_posts
from creator_coach.app.store import Store
from creator_coach.app.what_works import Works
from creator_coach.domain.accounts import Platform
from creator_coach.domain.effects import Effect
from creator_coach.domain.errors import RuleError
from creator_coach.domain.hashtags import group_of, hashtags_typed
from creator_coach.domain.topics import Fit
from creator_coach.domain.traits import Trait
from creator_coach.domain.weeks import zone_named
from creator_coach.storage import hashtag_sets
from creator_coach.storage.profile import read_profile

MOST_LINES = 200
NAME_LIMIT = 40
_TOGETHER = 0.8  # share of the posts with either that have both
_FEWEST_TOGETHER = 4
_RECENT_WEEKS, _RECENT = 26, 60


@dataclass(frozen=True, slots=True)
class TagLine:
    """One hashtag in the notebook. `effect` is None where none of the compared posts has it."""

    tag: str
    posts: int
    last_used: date
    fit: Fit
    marked: bool
    effect: Effect | None


@dataclass(frozen=True, slots=True)
class Limit:
    """How many hashtags a platform takes, and how many of the last posts there have more."""

    platform: Platform
    fact: Fact
    over: int


@dataclass(frozen=True, slots=True)
class Notebook:
    """Everything about hashtags: the most used lines, all there are, limits, sets and pairs that always go together."""

    lines: tuple[TagLine, ...]
    tags: int
    limits: tuple[Limit, ...]
    sets: dict[str, tuple[str, ...]]
    pairs: tuple[tuple[str, str], ...]


def read_notebook(store: Store, works: Works) -> Notebook:
    """Return the notebook; effects are those of `works`."""
    found = {effect.name: effect for effect in works.effects[Trait.HASHTAG]}
    zone = zone_named(read_profile(store.db).zone)
    marks, facts = hashtag_sets.marks(store.db), read_facts(store)
    lines = tuple(
        TagLine(
            tag,
            posts,
            last.astimezone(zone).date(),
            facts.topic.fit(tag),
            group_of(tag) in marks,
            found.get(group_of(tag)),
        )
        for tag, posts, last in hashtag_sets.most_used(store.db, MOST_LINES)
    )
    tags = hashtag_sets.how_many_used(store.db)
    return Notebook(lines, tags, _limits(store), hashtag_sets.all_sets(store.db), _pairs(works))


def _limits(store: Store) -> tuple[Limit, ...]:
    accounts = read_accounts(store, archived=True)
    platform_of = {account.id: account.platform for account in accounts}
    over: Counter[Platform] = Counter()
    recent = recent_posts(store, _RECENT_WEEKS, _RECENT)
    found = []
    for platform in dict.fromkeys(account.platform for account in accounts if not account.archived):
        if fact := hashtag_limit(store, platform):
            over[platform] = sum(
                platform_of[post.draft.account] is platform and len(post.draft.tags) > fact.value for post in recent
            )
            found.append(Limit(platform, fact, over[platform]))
    return tuple(found)


def _pairs(works: Works) -> tuple[tuple[str, str], ...]:
    """Return hashtags that are nearly always used together, so that their effects cannot be told apart."""
    uses: Counter[str] = Counter()
    both: Counter[tuple[str, str]] = Counter()
    for post in works.sample.posts:
        tags = sorted({group_of(tag) for tag in post.post.draft.tags})[:30]
        uses.update(tags)
        both.update(combinations(tags, 2))
    return tuple(
        (works.shown[a], works.shown[b])
        for (a, b), n in both.most_common()
        if n >= _FEWEST_TOGETHER and n >= _TOGETHER * (uses[a] + uses[b] - n)
    )


def mark_tag(store: Store, tag: str, *, on_topic: bool | None) -> None:
    """Say that a hashtag is of the niche or not; None forgets it."""
    with store.change("mark-hashtag") as work:
        hashtag_sets.set_mark(work, tag.strip().lstrip("#"), on_topic=on_topic)


def write_set(store: Store, name: str, tags: Sequence[str]) -> None:
    """Keep a set of hashtags under a name; without hashtags it is taken away.

    Raises:
        RuleError: `set-name-empty` or `set-name-too-long`.
    """
    name = " ".join(name.split())
    if not name:
        raise RuleError("set-name-empty")
    if len(name) > NAME_LIMIT:
        raise RuleError("set-name-too-long", limit=NAME_LIMIT)
    with store.change("write-hashtag-set") as work:
        hashtag_sets.write_set(work, name, hashtags_typed(" ".join(tags)))
