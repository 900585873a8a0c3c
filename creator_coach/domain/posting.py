"""Posting rhythm against followers gained: do weeks with more posts bring more, and how many a post?

Verdict: Spearman's rank correlation of posts and followers gained against twice its standard error, 1/sqrt(n - 1),
which is the usual 5 % test; no verdict under twelve weeks. Followers a post: least squares on posts and time together
(so that growth is not taken for an effect of posts), with an 80 % range from the residuals; only where posts vary
enough between weeks to say anything. All of it is correlation, not proof.

Units: followers a week, followers a post, weeks.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import NormalDist, fmean

WEEKS_NEEDED = 12
_FEWEST_A_SIDE = 4
_LEAST_SPREAD = 0.7  # standard deviation of posts a week
_RANGE = NormalDist().inv_cdf(0.9)


class Link(StrEnum):
    """Whether weeks with more posts brought more followers."""

    TOO_FEW = "too-few"
    UNCLEAR = "unclear"
    MORE = "more"
    FEWER = "fewer"


@dataclass(frozen=True, slots=True)
class Span:
    """The middle half of some weeks: followers gained, from and to."""

    low: int
    high: int
    weeks: int


@dataclass(frozen=True, slots=True)
class PerPost:
    """Followers that one more post a week went with: 8 in 10 chances between low and high."""

    low: float
    middle: float
    high: float
    usual: float


@dataclass(frozen=True, slots=True)
class Posting:
    """What weeks of posting show; `busy` and `other` are weeks with at least `threshold` posts, and the rest."""

    weeks: int
    link: Link
    threshold: int = 0
    busy: Span | None = None
    other: Span | None = None
    per_post: PerPost | None = None


Weeks = Sequence[tuple[int, int]]
"""(posts, followers gained) of each week, oldest first."""


def posting(weeks: Weeks, plan: int) -> Posting:
    """Return what the weeks show. They are split at the plan, or as near to it as leaves four weeks on each side."""
    link = link_of(weeks)
    if link is Link.TOO_FEW:
        return Posting(len(weeks), link)
    threshold = _threshold([n for n, _ in weeks], plan)
    if threshold is None:
        return Posting(len(weeks), link)
    busy = _span([gained for n, gained in weeks if n >= threshold])
    other = _span([gained for n, gained in weeks if n < threshold])
    return Posting(len(weeks), link, threshold, busy, other, per_post(weeks))


def link_of(weeks: Weeks) -> Link:
    """Say whether posts and followers gained go together more than chance would have it."""
    if len(weeks) < WEEKS_NEEDED:
        return Link.TOO_FEW
    strength = _correlation(_ranks([n for n, _ in weeks]), _ranks([n for _, n in weeks]))
    if abs(strength) <= 2 / math.sqrt(len(weeks) - 1):
        return Link.UNCLEAR
    return Link.MORE if strength > 0 else Link.FEWER


def per_post(weeks: Weeks) -> PerPost | None:
    """Return the followers that went with one more post, None where posts hardly vary or weeks are too few."""
    n = len(weeks)
    posts, gained = [float(k) for k, _ in weeks], [float(g) for _, g in weeks]
    if n < WEEKS_NEEDED or sum(k >= _FEWEST_A_SIDE - 1 for k in Counter(posts).values()) < 2:  # noqa: PLR2004
        return None
    usual = fmean(posts)
    times = [float(k) for k in range(n)]
    x, y = _without_time(posts, times), _without_time(gained, times)
    spread = sum(v * v for v in x)
    if math.sqrt(spread / n) < _LEAST_SPREAD:
        return None
    slope = sum(a * b for a, b in zip(x, y, strict=True)) / spread
    left = sum((b - slope * a) ** 2 for a, b in zip(x, y, strict=True)) / (n - 3)
    reach = _RANGE * (1 + 1 / (4 * (n - 3))) * math.sqrt(left / spread)
    return PerPost(slope - reach, slope, slope + reach, usual)


def _without_time(values: Sequence[float], times: Sequence[float]) -> list[float]:
    """Return what a straight line over time leaves of the values."""
    mean, middle = fmean(values), fmean(times)
    slope = sum((t - middle) * v for t, v in zip(times, values, strict=True)) / sum((t - middle) ** 2 for t in times)
    return [v - mean - slope * (t - middle) for t, v in zip(times, values, strict=True)]


def _threshold(posts: Sequence[int], plan: int) -> int | None:
    splits = [
        at
        for at in range(1, max(posts) + 1)
        if min(sum(n >= at for n in posts), sum(n < at for n in posts)) >= _FEWEST_A_SIDE
    ]
    return min(splits, key=lambda at: abs(at - plan), default=None)


def _span(gained: Sequence[int]) -> Span:
    ordered = sorted(gained)
    last = len(ordered) - 1
    return Span(ordered[round(0.25 * last)], ordered[round(0.75 * last)], len(ordered))


def _ranks(values: Sequence[int]) -> list[float]:
    """Return the rank of each value; equal ones share the middle of theirs."""
    ordered = sorted(values)
    return [(bisect_left(ordered, value) + bisect_left(ordered, value + 1) - 1) / 2 for value in values]


def _correlation(first: Sequence[float], second: Sequence[float]) -> float:
    """Return Pearson's correlation; 0 where one side never changes."""
    mean = (len(first) - 1) / 2
    spread = math.sqrt(sum((x - mean) ** 2 for x in first) * sum((y - mean) ** 2 for y in second))
    return sum((x - mean) * (y - mean) for x, y in zip(first, second, strict=True)) / spread if spread else 0.0
