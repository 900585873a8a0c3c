"""What seems to work: the effects of what posts are made of, from the newest posts of the last year."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from creator_coach.app.store import Store, Table
from creator_coach.domain.accounts import AccountId
from creator_coach.domain.effects import Effect, effects, posts_needed, relative
from creator_coach.domain.posts import Post
from creator_coach.domain.traits import (
    WEIGHTS,
    WHOLE,
    Outcome,
    PostTraits,
    Trait,
    categories_of,
    hour_is_sure,
    log_outcome,
)
from creator_coach.domain.weeks import utc_bounds, zone_named
from creator_coach.storage import posts
from creator_coach.storage.profile import read_profile

DEPENDS_ON = frozenset(
    {
        Table.ACCOUNT,
        Table.EXPERIMENT,
        Table.FACT_CORRECTION,
        Table.HASHTAG,
        Table.HASHTAG_MARK,
        Table.HASHTAG_SET,
        Table.METRIC_READING,
        Table.POST,
        Table.POST_HASHTAG,
        Table.PROFILE,
    }
)
MOST_POSTS = 400
_YEAR = timedelta(days=365)
RIPE = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Sample:
    """The posts that are compared, oldest first, and their relative log outcomes.

    `fresh` posts are left out because their figures were read within two days of publishing; `unknown` ones because the
    outcome is not known; `unsure` posts have no sure hour.
    """

    outcome: Outcome
    posts: tuple[PostTraits, ...]
    values: tuple[float, ...]
    fresh: int
    unknown: int
    unsure: int

    @property
    def needed(self) -> int:
        """About how many posts with a thing, and as many without, would show a doubling."""
        return posts_needed(self.values)


@dataclass(frozen=True, slots=True)
class Works:
    """What works at one moment: the effects of each dimension, and what they rest on."""

    sample: Sample
    effects: Mapping[Trait, tuple[Effect, ...]]
    shown: Mapping[str, str]

    @property
    def enough(self) -> bool:
        """Whether any category can be compared at all."""
        return any(effect.ratio is not None for some in self.effects.values() for effect in some)


def read_sample(store: Store, outcome: Outcome | None = None) -> Sample:
    """Return the posts that can be compared; by views, or by reach where that is known more often."""
    zone, today = zone_named(read_profile(store.db).zone), store.today()
    year = utc_bounds(today - _YEAR, today, zone)
    found = posts.posts_between(store.db, *year, limit=MOST_POSTS, compared=True)[::-1]
    chosen = outcome or _best_known(found)
    read_at = posts.read_times(store.db, [post.id for post in found])
    ripe = [post for post in found if not _is_fresh(post, read_at)]
    known = [(post, value) for post in ripe if (value := log_outcome(post.metrics, chosen)) is not None]
    at_level = _relative([(post.draft.account, value) for post, value in known])
    return Sample(
        outcome=chosen,
        posts=tuple(PostTraits(post, post.draft.published_at.astimezone(zone)) for post, _ in known),
        values=tuple(at_level),
        fresh=len(found) - len(ripe),
        unknown=len(ripe) - len(known),
        unsure=sum(not hour_is_sure(post) for post, _ in known),
    )


def read_works(store: Store, outcome: Outcome | None = None) -> Works:
    """Return the effects of every dimension."""
    sample = read_sample(store, outcome)
    groups: dict[Trait, dict[str, set[int]]] = {trait: defaultdict(set) for trait in Trait}
    shown: dict[str, str] = {}
    for place, one in enumerate(sample.posts):
        for trait, categories in groups.items():
            for category in categories_of(one, trait):
                categories[category].add(place)
        shown |= dict(zip(categories_of(one, Trait.HASHTAG), one.post.draft.tags, strict=True))
        shown |= {sound.casefold(): sound for sound in [one.post.draft.sound] if sound}
    frozen = {trait: {name: frozenset(on) for name, on in some.items()} for trait, some in groups.items()}
    found = effects(sample.values, frozen, WEIGHTS, WHOLE)
    return Works(sample, {trait: found[trait] for trait in Trait}, shown)


def _best_known(found: Sequence[Post]) -> Outcome:
    views = sum(post.metrics.views is not None for post in found)
    reach = sum(post.metrics.reach is not None for post in found)
    return Outcome.REACH if reach > views else Outcome.VIEWS


def _is_fresh(post: Post, read_at: Mapping[int, datetime]) -> bool:
    return post.id in read_at and read_at[post.id] - post.draft.published_at < RIPE


def _relative(values: Sequence[tuple[AccountId, float]]) -> list[float]:
    """Return each value relative to the level of its own account."""
    places: dict[AccountId, list[int]] = defaultdict(list)
    for place, (account, _) in enumerate(values):
        places[account].append(place)
    found = [0.0] * len(values)
    for own in places.values():
        for place, value in zip(own, relative([values[place][1] for place in own]), strict=True):
            found[place] = value
    return found
