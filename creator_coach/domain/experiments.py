"""One-change experiments: a guess written first, four weeks, a verdict only if it is bigger than noise.

Compared are the posts of the experiment that have the change with all posts without it: those of the experiment and
those of the eight weeks before. One planned comparison, a t-test at 10 %, no pooling (effects.compare). A change in the
user's own words cannot be seen in a post; then every post of the experiment has it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NewType

from creator_coach.domain.effects import Effect, compare, smallest_seen
from creator_coach.domain.errors import RuleError
from creator_coach.domain.traits import Outcome, PostTraits, Trait, categories_of

ExperimentId = NewType("ExperimentId", int)
LASTS = timedelta(weeks=4)
BEFORE = timedelta(weeks=8)
TEXT_LIMIT = 200


@dataclass(frozen=True, slots=True)
class ExperimentDraft:
    """An experiment before it is stored. `trait` None means that the change is only in the user's words.

    `category` names the trait's category, "yes" for a question; hashtags without #, as grouped.
    """

    change: str
    guess: str
    outcome: Outcome
    started_on: date
    trait: Trait | None = None
    category: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "change", " ".join(self.change.split()))
        object.__setattr__(self, "guess", " ".join(self.guess.split()))
        if not self.change:
            raise RuleError("change-empty")
        if not self.guess:
            raise RuleError("guess-empty")
        if max(len(self.change), len(self.guess)) > TEXT_LIMIT:
            raise RuleError("experiment-too-long", limit=TEXT_LIMIT)

    @property
    def ends_on(self) -> date:
        """The last day that counts."""
        return self.started_on + LASTS - timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Experiment:
    """A stored experiment; `closed_on` is the day it was ended, before its time or after."""

    id: ExperimentId
    draft: ExperimentDraft
    closed_on: date | None = None

    def is_running(self, today: date) -> bool:
        """Whether it goes on today."""
        return self.closed_on is None and today <= self.draft.ends_on

    def week(self, today: date) -> int:
        """Return the week it is in, 1 to 4."""
        return min(max((today - self.draft.started_on).days // 7 + 1, 1), 4)


@dataclass(frozen=True, slots=True)
class Result:
    """What an experiment shows so far: posts with the change, posts to compare with, and the effect.

    While it runs `effect` is None: an early look would find what is not there.
    """

    with_it: int
    without: int
    smallest: float
    effect: Effect | None


def result(experiment: Experiment, posts: Sequence[PostTraits], values: Sequence[float], today: date) -> Result:
    """Return what an experiment shows, from posts and their relative log outcomes."""
    draft = experiment.draft
    last = min(draft.ends_on, experiment.closed_on or draft.ends_on)
    found: list[float] = []
    compared: list[float] = []
    for post, value in zip(posts, values, strict=True):
        day = post.at.date()
        if not can_tell(post, draft):
            continue
        if draft.started_on <= day <= last and has_change(post, draft):
            found.append(value)
        elif draft.started_on - BEFORE <= day <= last and (draft.trait is None or not has_change(post, draft)):
            compared.append(value)
    effect = None if experiment.is_running(today) else compare(found, compared)
    return Result(len(found), len(compared), smallest_seen(values, max(len(found), 1), max(len(compared), 1)), effect)


def has_change(post: PostTraits, draft: ExperimentDraft) -> bool:
    """Whether a post has what the experiment changes; in the user's own words every post has."""
    return draft.trait is None or draft.category in categories_of(post, draft.trait)


def can_tell(post: PostTraits, draft: ExperimentDraft) -> bool:
    """Whether it is known if a post has the change: an uncertain hour or day is neither with nor without it."""
    return draft.trait not in {Trait.WEEKDAY, Trait.HOUR} or bool(categories_of(post, draft.trait))


def could_see(values: Sequence[float], posts_a_week: int, own_words: bool) -> float:
    """Return the smallest ratio that four weeks at this plan could show, before an experiment starts.

    Half of the posts have the change, or all of them where it is in the user's own words.
    """
    planned = 4 * posts_a_week
    with_it = planned if own_words else max(planned // 2, 1)
    return smallest_seen(values, with_it, min(len(values), 8 * posts_a_week) + planned - with_it)
