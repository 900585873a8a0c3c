"""What the log shows about a creator, as numbers that the coach's rules and the evidence are written on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import pairwise
from statistics import median

from creator_coach.domain.engagement import engagement_rate
from creator_coach.domain.hashtags import group_of
from creator_coach.domain.posts import Format, Metrics
from creator_coach.domain.profile import Kind

RECENT = 10
_QUESTION = re.compile(r"[?\uff1f\u061f]")
_TOGETHER = re.compile(r"(?<![\w.])@\w[\w.]+|\b(?:collab|kolab|kolaborasi|duet|stitch|feat)\b", re.IGNORECASE)
_EVERYBODYS_TAGS = frozenset(
    {"fyp", "foryou", "foryoupage", "fypage", "viral", "trending", "explore", "explorepage", "reels", "reelsinstagram"}
    | {
        "instagram",
        "tiktok",
        "tiktokindonesia",
        "youtube",
        "shorts",
        "instagood",
        "love",
        "follow",
        "like",
        "indonesia",
    }
)


@dataclass(frozen=True, slots=True)
class PostFacts:
    """A post as the rules see it. `tag_limit` is its platform's hashtag limit, where one is known."""

    day: date
    caption: str
    format: Format
    tags: tuple[str, ...]
    has_sound: bool
    metrics: Metrics
    tag_limit: int | None = None

    @property
    def asks(self) -> bool:
        """Whether the caption asks something."""
        return bool(_QUESTION.search(self.caption))

    @property
    def together(self) -> bool:
        """Whether the caption names another account or a collaboration."""
        return bool(_TOGETHER.search(self.caption))

    @property
    def over_limit(self) -> bool:
        """Whether the post has more hashtags than its platform takes."""
        return self.tag_limit is not None and len(self.tags) > self.tag_limit


@dataclass(frozen=True)
class CoachFacts:
    """The facts of one moment; what is derived is computed once.

    `recent` holds the posts of the last twelve weeks, newest first; `longest_silence` is the longest run of days
    without a post in the last eight weeks, today included.
    """

    today: date
    niche: str = ""
    kind: Kind | None = None
    followers: int | None = None
    milestone: int = 100
    counts: int = 0
    weeks_with_count: int = 0
    days_since_entry: int | None = None
    posts: int = 0
    target: int = 1
    this_week: int = 0
    weeks_kept: int = 0
    weeks_counted: int = 0
    longest_silence: int = 0
    recent: tuple[PostFacts, ...] = ()
    steps_done: frozenset[tuple[str, str]] = frozenset()

    @cached_property
    def last(self) -> tuple[PostFacts, ...]:
        """The last ten posts that are not stories (a story has hardly a caption)."""
        return tuple(post for post in self.recent if post.format is not Format.STORY)[:RECENT]

    @cached_property
    def captions(self) -> tuple[PostFacts, ...]:
        """Those of the last ten posts whose caption is known."""
        return tuple(post for post in self.last if post.caption.strip())

    @cached_property
    def questions(self) -> int:
        """How many of those captions ask something."""
        return sum(post.asks for post in self.captions)

    @cached_property
    def untagged(self) -> int:
        """How many of the last ten posts have no hashtag."""
        return sum(not post.tags for post in self.last)

    @cached_property
    def over_limit(self) -> int:
        """How many of the last ten posts have more hashtags than their platform takes."""
        return sum(post.over_limit for post in self.last)

    @cached_property
    def collaborations(self) -> int:
        """How many posts of the last twelve weeks were made with others, as far as captions show."""
        return sum(post.together for post in self.recent)

    @cached_property
    def formats(self) -> int:
        """How many formats the last twelve weeks used."""
        return len({post.format for post in self.recent} - {Format.OTHER})

    @cached_property
    def comments(self) -> list[int]:
        """The known comment counts of the last ten posts."""
        return [post.metrics.comments for post in self.last if post.metrics.comments is not None]

    @cached_property
    def responses(self) -> list[float]:
        """The known engagement rates of the last ten posts."""
        rates = (engagement_rate(post.metrics) for post in self.last)
        return [rate for rate in rates if rate is not None]

    @cached_property
    def usual_comments(self) -> float | None:
        """The median of the known comment counts."""
        return median(self.comments) if self.comments else None

    @cached_property
    def usual_response(self) -> float | None:
        """The median of the known engagement rates."""
        return median(self.responses) if self.responses else None

    @cached_property
    def tagged(self) -> int:
        """How many posts of the last twelve weeks have a hashtag of their own topic."""
        return len(_own_tags(self.recent))

    @cached_property
    def on_topic(self) -> float:
        """The share of those posts that hang together: the largest group linked by common hashtags."""
        return largest_group(_own_tags(self.recent))


def _own_tags(posts: Sequence[PostFacts]) -> list[frozenset[str]]:
    own = (frozenset(map(group_of, post.tags)) - _EVERYBODYS_TAGS for post in posts)
    return [tags for tags in own if tags]


def largest_group(tag_sets: Sequence[frozenset[str]]) -> float:
    """Return the share of posts in the largest connected component of the graph that joins posts by a common hashtag.

    1.0 without posts: nothing is scattered yet.
    """
    groups: list[tuple[set[str], int]] = []
    for tags in tag_sets:
        joined, rest = (set(tags), 1), []
        for group in groups:
            if group[0] & tags:
                joined = (joined[0] | group[0], joined[1] + group[1])
            else:
                rest.append(group)
        groups = [*rest, joined]
    return max((size for _, size in groups), default=1) / max(len(tag_sets), 1)


def longest_silence(days: Sequence[date], today: date, since: date) -> int:
    """Return the longest run of days without a post between a day and today."""
    marks = sorted({since, today, *(day for day in days if since <= day <= today)})
    return max(((b - a).days for a, b in pairwise(marks)), default=0)
