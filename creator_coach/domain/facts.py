"""What the log shows about a creator, as numbers that the coach's rules and the evidence are written on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import pairwise
from statistics import fmean, median

from creator_coach.domain.engagement import engagement_rate
from creator_coach.domain.hashtags import group_of
from creator_coach.domain.post_facts import PostFacts
from creator_coach.domain.posts import Format
from creator_coach.domain.profile import Kind
from creator_coach.domain.topics import Fit, Niche, is_everybodys, main_topics, niche_of
from creator_coach.domain.traits import words_only

__all__ = ["RECENT", "CoachFacts", "PostFacts", "largest_group", "longest_silence"]

RECENT = 15
ENOUGH_TO_SORT = 6  # posts whose topic is known, before they are called scattered


@dataclass(frozen=True)
class CoachFacts:
    """The facts of one moment; what is derived is computed once.

    `recent` holds posts of the last 26 weeks, newest first, at most 150; `longest_silence` is the longest run of days
    without a post in the last eight weeks, today included, rest weeks not. `since_count` is days since the last count.
    `partners_asked` and `partners_done` are creators asked and collaborations done in the last 26 weeks, `asked_lately`
    is whether one was asked in the last 60 days, `to_thank` who waits the longest for thanks, `thank_days` how long.
    """

    today: date
    niche: str = ""
    kind: Kind | None = None
    followers: int | None = None
    milestone: int = 100
    counts: int = 0
    weeks_with_count: int = 0
    since_count: int | None = None
    posts: int = 0
    target: int = 1
    this_week: int = 0
    weeks_kept: int = 0
    weeks_counted: int = 0
    longest_silence: int = 0
    recent: tuple[PostFacts, ...] = ()
    steps_done: frozenset[tuple[str, str]] = frozenset()
    least_practised: str = ""
    marked_on: frozenset[str] = frozenset()
    marked_off: frozenset[str] = frozenset()
    partners_asked: int = 0
    partners_done: int = 0
    asked_lately: bool = False
    to_thank: str = ""
    thank_days: int = 0

    @cached_property
    def last(self) -> tuple[PostFacts, ...]:
        """The last fifteen posts that are not stories (a story has hardly a caption)."""
        return tuple(post for post in self.recent if post.format is not Format.STORY)[:RECENT]

    @cached_property
    def captions(self) -> tuple[PostFacts, ...]:
        """Those of them whose caption is known."""
        return tuple(post for post in self.last if post.caption.strip())

    @cached_property
    def all_captions(self) -> int:
        """How many captions of the last 26 weeks are known."""
        return sum(bool(post.caption.strip()) for post in self.recent if post.format is not Format.STORY)

    @cached_property
    def questions(self) -> int:
        """How many of the last captions ask something."""
        return sum(post.asks for post in self.captions)

    @cached_property
    def tagged(self) -> tuple[PostFacts, ...]:
        """Those of the last posts that have hashtags."""
        return tuple(post for post in self.last if post.tags)

    @cached_property
    def untagged(self) -> int:
        """How many of the last posts have no hashtag."""
        return len(self.last) - len(self.tagged)

    @cached_property
    def over_limit(self) -> int:
        """How many of the last posts have more hashtags than their platform takes."""
        return sum(post.over_limit for post in self.last)

    @cached_property
    def together(self) -> int:
        """How many posts of the last 26 weeks were made with others, as far as captions show."""
        return sum(post.together for post in self.recent)

    @cached_property
    def formats(self) -> int:
        """How many formats the last posts used."""
        return len({post.format for post in self.last} - {Format.OTHER})

    @cached_property
    def sounds(self) -> int:
        """How many of the last posts have a sound."""
        return sum(post.has_sound for post in self.last)

    @cached_property
    def comments(self) -> list[int]:
        """The known comment counts of the last posts."""
        return [post.metrics.comments for post in self.last if post.metrics.comments is not None]

    @cached_property
    def comments_each(self) -> float | None:
        """The mean of the known comment counts."""
        return fmean(self.comments) if self.comments else None

    @cached_property
    def views(self) -> int:
        """The known views, or reach, of the posts whose comments are known."""
        known = [post.metrics for post in self.last if post.metrics.comments is not None]
        return sum(metrics.views or metrics.reach or 0 for metrics in known)

    @cached_property
    def responses(self) -> list[float]:
        """The known engagement rates of the last posts."""
        rates = (engagement_rate(post.metrics) for post in self.last)
        return [rate for rate in rates if rate is not None]

    @cached_property
    def usual_response(self) -> float | None:
        """The median of the known engagement rates."""
        return median(self.responses) if self.responses else None

    @cached_property
    def topic(self) -> Niche:
        """The niche as written; where that names no topic that is known, what most captions are about."""
        captions = (words_only(post.caption) for post in self.last)
        return niche_of(self.niche, captions, self.marked_on, self.marked_off)

    @cached_property
    def on_topic(self) -> tuple[int, int]:
        """How many of the last posts are about one topic, and of how many that is known.

        By the words of the captions; without a niche by the topic that most of them share. Where captions do not say
        and no niche is written, by hashtags: posts that share one belong together.
        """
        known = [about for post in self.last if (about := post.about(self.topic)) is not None]
        if len(known) >= ENOUGH_TO_SORT:
            return sum(known), len(known)
        mains = [main for post in self.last if (main := main_topics(words_only(post.caption)))]
        if len(mains) >= ENOUGH_TO_SORT and not self.niche:
            most = Counter(topic for main in mains for topic in main).most_common(1)
            return most[0][1], len(mains)
        if self.niche:
            return sum(known), len(known)
        own = [post for post in self.tagged if not all(map(is_everybodys, post.tags))]
        return round(largest_group([_own(post) for post in own]) * len(own)), len(own)

    @cached_property
    def fitting(self) -> tuple[int, float]:
        """How many tagged posts have a hashtag of the niche, and the share of hashtags that surely are not of it."""
        fits = [post.fits(self.topic) for post in self.tagged]
        every = [fit for some in fits for fit in some]
        wrong = sum(fit in {Fit.OFF, Fit.EVERYBODYS} for fit in every)
        return sum(Fit.ON in some for some in fits), wrong / max(len(every), 1)


def _own(post: PostFacts) -> frozenset[str]:
    return frozenset(group_of(tag) for tag in post.tags if not is_everybodys(tag))


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


def longest_silence(days: Collection[date], today: date, since: date) -> int:
    """Return the longest run of days without a post between a day and today."""
    marks = sorted({since, today, *(day for day in days if since <= day <= today)})
    return max(((b - a).days for a, b in pairwise(marks)), default=0)
