"""What a post is made of, as the categories whose effects are compared."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from creator_coach.domain.engagement import engagement_rate
from creator_coach.domain.hashtags import group_of
from creator_coach.domain.posts import Metrics, Post, TimeSource
from creator_coach.domain.weeks import DAYS

_QUESTION = re.compile(r"[?\uff1f\u061f]")
_LINK = re.compile(r"https?://\S+")
_HASHTAG = re.compile(r"#[\w\u0300-\u036f]+")
_SHORT, _LONG = 60, 250
_SURE_OF_THE_HOUR = (TimeSource.UTC, TimeSource.TYPED)
_SURE_OF_THE_DAY = (*_SURE_OF_THE_HOUR, TimeSource.DAY)


class Trait(StrEnum):
    """The dimensions along which posts differ, in the order of the room What works."""

    FORMAT = "format"
    HASHTAG = "hashtag"
    SOUND = "sound"
    QUESTION = "question"
    LENGTH = "length"
    WEEKDAY = "weekday"
    HOUR = "hour"


WEIGHTS: Mapping[str, float] = MappingProxyType({Trait.WEEKDAY: 0.25, Trait.HOUR: 0.25})
"""Times of posting need more evidence than the rest (effects.effects)."""

WHOLE = frozenset((Trait.LENGTH, Trait.WEEKDAY, Trait.HOUR))
"""Dimensions of which a post has one category, where it is sure of one."""

HOURS = MappingProxyType(
    {"night": (0, 5), "morning": (5, 10), "midday": (10, 15), "afternoon": (15, 18), "evening": (18, 24)}
)
"""Bands of the day, in the user's own clock: from an hour, to the next band's."""


class Outcome(StrEnum):
    """What a post is measured by."""

    VIEWS = "views"
    REACH = "reach"
    RESPONSE = "response"


@dataclass(frozen=True, slots=True)
class PostTraits:
    """A post as What works sees it: `at` is the user's own clock."""

    post: Post
    at: datetime


def asks(caption: str) -> bool:
    """Whether a caption asks something; a question mark in a link does not count."""
    return bool(_QUESTION.search(_LINK.sub("", caption)))


def words_only(caption: str) -> str:
    """Return a caption without hashtags and links."""
    return " ".join(_HASHTAG.sub("", _LINK.sub("", caption)).split())


def log_outcome(metrics: Metrics, outcome: Outcome) -> float | None:
    """Return the logarithm of a post's outcome, None where it is not known."""
    if outcome is Outcome.RESPONSE:
        rate, base = engagement_rate(metrics), metrics.reach or metrics.views
        return None if rate is None or not base else math.log((rate * base + 0.5) / (base + 1))
    value = metrics.views if outcome is Outcome.VIEWS else metrics.reach
    return None if value is None or value < 0 else math.log(value + 1)


def _length(post: PostTraits) -> tuple[str, ...]:
    caption = words_only(post.post.draft.caption)
    if not caption:
        return ()
    return ("short" if len(caption) < _SHORT else "long" if len(caption) >= _LONG else "middle",)


def _weekday(post: PostTraits) -> tuple[str, ...]:
    return (DAYS[post.at.weekday()],) if post.post.draft.time_source in _SURE_OF_THE_DAY else ()


def _hour(post: PostTraits) -> tuple[str, ...]:
    if post.post.draft.time_source not in _SURE_OF_THE_HOUR:
        return ()
    return tuple(band for band, (first, end) in HOURS.items() if first <= post.at.hour < end)


_CATEGORIES: Mapping[Trait, Callable[[PostTraits], tuple[str, ...]]] = {
    Trait.FORMAT: lambda p: (p.post.draft.format.value,),
    Trait.HASHTAG: lambda p: tuple(group_of(tag) for tag in p.post.draft.tags),
    Trait.SOUND: lambda p: (p.post.draft.sound.casefold(),) if p.post.draft.sound else (),
    Trait.QUESTION: lambda p: ("yes",) if asks(p.post.draft.caption) else (),
    Trait.LENGTH: _length,
    Trait.WEEKDAY: _weekday,
    Trait.HOUR: _hour,
}


def categories_of(post: PostTraits, trait: Trait) -> tuple[str, ...]:
    """Return the categories of a post along a dimension; none where it is not sure."""
    return _CATEGORIES[trait](post)


def hour_is_sure(post: Post) -> bool:
    """Whether the hour of a post is known; Meta's exported times are in a zone that has to be guessed."""
    return post.draft.time_source in _SURE_OF_THE_HOUR
