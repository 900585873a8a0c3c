"""Posts: one publication, with what it was made of and how it did."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

from creator_coach.domain.accounts import AccountId
from creator_coach.domain.errors import RuleError
from creator_coach.domain.hashtags import hashtags_in, unique

PostId = NewType("PostId", int)

CAPTION_LIMIT = 20_000
SOUND_LIMIT = 200
LINK_LIMIT = 2_000
TAG_LIMIT = 200
MOST_OF_A_METRIC = 1_000_000_000_000
METRIC_NAMES = ("views", "reach", "likes", "comments", "shares", "saves", "follows")


class Format(StrEnum):
    """The form of a post."""

    REEL = "reel"
    VIDEO = "video"
    CAROUSEL = "carousel"
    PHOTO = "photo"
    STORY = "story"
    LIVE = "live"
    TEXT = "text"
    OTHER = "other"


class TimeSource(StrEnum):
    """How sure the time of a post is: an instant, the user's own clock, a day only, or a zone we assume."""

    UTC = "utc"
    TYPED = "typed"
    DAY = "day"
    ASSUMED = "assumed"


class Relation(StrEnum):
    """How a post belongs to the account: its own, made by another account together with it, or an answer to someone."""

    OWN = "own"
    COLLAB = "collab"
    REPLY = "reply"


@dataclass(frozen=True, slots=True)
class Metrics:
    """Lifetime totals of a post at one reading. None is unknown, which is not zero."""

    views: int | None = None
    reach: int | None = None
    likes: int | None = None
    comments: int | None = None
    shares: int | None = None
    saves: int | None = None
    follows: int | None = None

    def __post_init__(self) -> None:
        for name in METRIC_NAMES:
            value = getattr(self, name)
            if value is not None and not -MOST_OF_A_METRIC <= value <= MOST_OF_A_METRIC:
                raise RuleError("metric-out-of-range", metric=name, given=value)

    def items(self) -> tuple[tuple[str, int | None], ...]:
        """Return (name, value) in the order of the fields."""
        return tuple((name, getattr(self, name)) for name in METRIC_NAMES)

    @property
    def known(self) -> bool:
        """Whether anything is known at all."""
        return self is not NOTHING_KNOWN and any(value is not None for _, value in self.items())

    def updated(self, newer: Metrics) -> Metrics:
        """Return the newer values, and the older ones where the newer reading says nothing."""
        pairs = zip(self.items(), newer.items(), strict=True)
        return Metrics(**{name: old if new is None else new for (name, old), (_, new) in pairs})

    def at_least(self, other: Metrics) -> Metrics:
        """Return the larger of both values each: lifetime totals grow, so it is the later one where no day is known."""
        known = [
            (name, [value for value in (mine, its) if value is not None])
            for (name, mine), (_, its) in zip(self.items(), other.items(), strict=True)
        ]
        return Metrics(**{name: max(values, default=None) for name, values in known})


NOTHING_KNOWN = Metrics()


@dataclass(frozen=True, slots=True)
class PostDraft:
    """A post before it has an id. It is valid from the moment it exists.

    `published_at` is UTC; `zone` is the IANA name of the zone it was read in. Where `hashtags` is None they come from
    the caption.
    """

    account: AccountId
    published_at: datetime
    caption: str = ""
    format: Format = Format.OTHER
    hashtags: tuple[str, ...] | None = None
    sound: str = ""
    link: str = ""
    zone: str = "UTC"
    time_source: TimeSource = TimeSource.TYPED
    platform_id: str = ""
    relation: Relation = Relation.OWN

    def __post_init__(self) -> None:
        if self.published_at.utcoffset() != timedelta(0):
            raise ValueError("published_at must be UTC")
        for name, limit in (("caption", CAPTION_LIMIT), ("sound", SOUND_LIMIT), ("link", LINK_LIMIT)):
            if len(getattr(self, name)) > limit:
                raise RuleError(f"{name}-too-long", limit=limit, given=len(getattr(self, name)))
        tags = hashtags_in(self.caption) if self.hashtags is None else unique(self.hashtags)
        if len(tags) > TAG_LIMIT:
            raise RuleError("too-many-hashtags", limit=TAG_LIMIT, given=len(tags))
        object.__setattr__(self, "hashtags", tags)

    @property
    def tags(self) -> tuple[str, ...]:
        """The hashtags, never None."""
        return self.hashtags or ()


@dataclass(frozen=True, slots=True)
class Post:
    """A stored post with its newest known metrics."""

    id: PostId
    draft: PostDraft
    metrics: Metrics = NOTHING_KNOWN
