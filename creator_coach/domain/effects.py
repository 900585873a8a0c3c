"""What works: effects of a hashtag, a format, a weekday… on a post's outcome, as ratios with 80 % ranges.

Outcome: the logarithm of a post's views, reach or response, less the account's steady growth and its own level before
the post (`relative`), so that growth is not mistaken for an effect. The effect of a category is the difference of means
between the posts that have it and those that do not, after outliers are drawn in to 2.5 robust standard deviations
(winsorised, with the standard error of Yuen 1974) and the means of the first dimension (formats, which differ most) are
taken out of the others.

Ranges: partial pooling, empirical Bayes normal-normal (Efron & Morris 1975): within a dimension the true effects are
taken to spread by tau around 0, tau squared estimated by moments with four pseudo-categories of 0.3; so small samples
are pulled to the middle.

Verdicts: many categories are many tests. `helps` or `hurts` needs a range that leaves out 1 and a p-value (t-test
with pooled variance) that Holm's weighted step-down (1979) keeps below 0.07 over all categories of all dimensions
together; a time of posting, where noise is mistaken for a rule most often, has a quarter of the weight. Simulated in
tests/domain/test_effects.py: under no effect 2 to 6 in 100 logs show any verdict; a doubling with 15 of 60 posts is
found in 99, 93 or 79 of 100 logs whose posts spread by a log sd of 0.4, 0.5 or 0.6.

Units: natural logarithms inside, ratios outside (1.3 is 30 % more than without).
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import NormalDist, fmean, median, stdev
from types import MappingProxyType
from typing import TypeVar

FEWEST = 8
ALPHA = 0.07
_LEVEL_POSTS, _LEVEL_FEWEST, _SLOPE_FEWEST = 20, 5, 10
_FAR = 1.5  # natural log: a post 4.5 times above or below its neighbours counts as that
_OUTLIER = 2.5
_ROBUST = 1.4826  # of a median absolute deviation, for a standard deviation
_PRIOR_SPREAD, _PRIOR_WEIGHT, _LEAST_SPREAD = 0.3, 4, 0.1
_RANGE = NormalDist().inv_cdf(0.9)
_FEWEST_NEEDED, _MOST_NEEDED = 10, 60


class Verdict(StrEnum):
    """What can be said about a category."""

    HELPS = "helps"
    UNCLEAR = "unclear"
    HURTS = "hurts"
    TOO_FEW = "too-few"


@dataclass(frozen=True, slots=True)
class Effect:
    """The effect of one category: `ratio` with its 80 % range, from `posts` posts; None where there are too few.

    `needed` is about how many posts with it, and as many without, would show a doubling in this log.
    """

    name: str
    posts: int
    verdict: Verdict
    needed: int
    ratio: float | None = None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class _Contrast:
    """The difference of means of one category against the rest, its standard error, and the two-sided p-value."""

    dimension: str
    name: str
    difference: float
    error: float
    p: float


Dimension = TypeVar("Dimension", bound=str)


def relative(values: Sequence[float]) -> list[float]:
    """Return log outcomes, oldest first, less a straight line of growth and the mean of up to 20 posts before each.

    In line and mean a post far from the median counts as 4.5 times more or less. The first five, which have too little
    before them, are compared with one another.
    """
    slope = _slope(values)
    values = [value - slope * place for place, value in enumerate(values)]
    found = []
    for place, value in enumerate(values):
        before = values[max(place - _LEVEL_POSTS, 0) : place]
        if len(before) < _LEVEL_FEWEST:
            before = [*values[:place], *values[place + 1 : _LEVEL_FEWEST + 1]]
        found.append(value - _level(before) if before else 0.0)
    return found


def _slope(values: Sequence[float]) -> float:
    """Return the growth from post to post, by least squares; 0 where it would rest on fewer than ten."""
    if len(values) < _SLOPE_FEWEST:
        return 0.0
    middle, far = median(values), 2 * _FAR
    near = [min(max(value, middle - far), middle + far) for value in values]
    centre = (len(values) - 1) / 2
    return sum((k - centre) * value for k, value in enumerate(near)) / sum((k - centre) ** 2 for k in range(len(near)))


def _level(values: Sequence[float]) -> float:
    middle = median(values)
    return fmean([min(max(value, middle - _FAR), middle + _FAR) for value in values])


def effects(
    outcomes: Sequence[float],
    groups: Mapping[Dimension, Mapping[str, frozenset[int]]],
    weights: Mapping[str, float] = MappingProxyType({}),
    whole: Collection[str] = (),
) -> dict[Dimension, tuple[Effect, ...]]:
    """Return the effects of every dimension, the strongest verdicts first.

    Args:
        outcomes: relative log outcomes (`relative`), one a post.
        groups: of each dimension, each category's places among the outcomes; the first one is taken out of
            the others.
        whole: dimensions in which each post has one category, or none that is sure: those without are left out of it.
        weights: how much of the evidence asked for a dimension's tests are worth, 1 by default.
    """
    values, wide = _winsorised(outcomes)
    needed = posts_needed(outcomes)
    contrasts: list[_Contrast] = []
    pooled: dict[tuple[str, str], tuple[float, float]] = {}
    for k, (dimension, categories) in enumerate(groups.items()):
        among = frozenset().union(*categories.values()) if dimension in whole else frozenset(range(len(values)))
        rest = {place: values[place] for place in among}
        found = [_contrast((dimension, name), places, rest, wide) for name, places in categories.items()]
        tested = [contrast for contrast in found if contrast is not None]
        spread = _spread(tested)
        for one in tested:
            pooled[one.dimension, one.name] = _pooled(one, spread)
        contrasts += tested
        if k == 0:
            values = _without(values, categories)
    stands = _stands_out([(contrast, weights.get(contrast.dimension, 1.0)) for contrast in contrasts])
    return {
        dimension: tuple(
            sorted(
                (
                    _effect(name, len(places), needed, pooled.get((dimension, name)), (dimension, name) in stands)
                    for name, places in categories.items()
                ),
                key=lambda effect: (_ORDER[effect.verdict], -(effect.ratio or 0), -effect.posts, effect.name),
            )
        )
        for dimension, categories in groups.items()
    }


_ORDER = {verdict: k for k, verdict in enumerate((Verdict.HELPS, Verdict.HURTS, Verdict.UNCLEAR, Verdict.TOO_FEW))}


def posts_needed(outcomes: Sequence[float]) -> int:
    """Return about how many posts with and without a thing would show a doubling in this log, in steps of five.

    n = 2 (2.8 + 0.84)² s² / ln(2)²: 80 % power at the p-value that remains among twenty tests.
    """
    s = _usual_spread(outcomes)
    n = 2 * (2.8 + 0.84) ** 2 * s**2 / math.log(2) ** 2
    return min(max(5 * round(n / 5), _FEWEST_NEEDED), _MOST_NEEDED)


def smallest_seen(outcomes: Sequence[float], with_it: int, without: int) -> float:
    """Return the smallest ratio that so many posts would show (one test at 10 %, 80 % power)."""
    s = _usual_spread(outcomes)
    normal = NormalDist()
    reach = normal.inv_cdf(0.95) + normal.inv_cdf(0.8)
    return math.exp(reach * s * math.sqrt(1 / max(with_it, 1) + 1 / max(without, 1)))


def compare(with_it: Sequence[float], without: Sequence[float]) -> Effect:
    """Return the effect of one planned comparison: one test at 10 %, no pooling; for experiments."""
    values, wide = _winsorised([*with_it, *without])
    needed = posts_needed([*with_it, *without])
    contrast = _contrast(("", ""), frozenset(range(len(with_it))), dict(enumerate(values)), wide, fewest=4)
    if contrast is None:
        return Effect("", len(with_it), Verdict.TOO_FEW, needed)
    return _effect("", len(with_it), needed, (contrast.difference, contrast.error), contrast.p <= 0.1)  # noqa: PLR2004


def _usual_spread(outcomes: Sequence[float]) -> float:
    """Return the standard deviation that a test of these outcomes works with; 0.6 before there are eight."""
    if len(outcomes) < FEWEST:
        return 0.6
    values, wide = _winsorised(outcomes)
    return max(wide * stdev(values), 0.2)


def _deviation(outcomes: Sequence[float]) -> float:
    """Return the robust standard deviation, never less than 0.2."""
    middle = median(outcomes)
    return max(_ROBUST * median(abs(value - middle) for value in outcomes), 0.2)


def _winsorised(outcomes: Sequence[float]) -> tuple[list[float], float]:
    """Return the outcomes with outliers drawn in, and by how much a standard error from them is too small."""
    if not outcomes:
        return [], 1.0
    middle, far = median(outcomes), _OUTLIER * _deviation(outcomes)
    drawn_in = sum(abs(value - middle) > far for value in outcomes)
    wide = len(outcomes) / (len(outcomes) - drawn_in)
    return [min(max(value, middle - far), middle + far) for value in outcomes], wide


def _contrast(
    label: tuple[str, str], places: frozenset[int], values: Mapping[int, float], wide: float, fewest: int = FEWEST
) -> _Contrast | None:
    n, m = len(places), len(values) - len(places)
    if n < fewest or m < fewest:
        return None
    total, squares = sum(values.values()), sum(value * value for value in values.values())
    with_it = [values[place] for place in places]
    inside, inside_squares = sum(with_it), sum(value * value for value in with_it)
    outside, outside_squares = total - inside, squares - inside_squares
    rest = inside_squares - inside**2 / n + outside_squares - outside**2 / m
    freedom = n + m - 2
    error = wide * math.sqrt(max(rest, 1e-9) / freedom * (1 / n + 1 / m))
    difference = inside / n - outside / m
    return _Contrast(*label, difference, error, _p_value(difference / error, freedom))


def _p_value(t: float, freedom: int) -> float:
    """Return the two-sided p-value of Student's t, by Wallace's (1959) normal approximation."""
    z = (8 * freedom + 1) / (8 * freedom + 3) * math.sqrt(freedom * math.log1p(t * t / freedom))
    return math.erfc(z / math.sqrt(2))


def _spread(tested: Sequence[_Contrast]) -> float:
    """Return tau squared: how far the true effects of a dimension spread around none."""
    excess = sum(one.difference**2 - one.error**2 for one in tested)
    squared = (_PRIOR_WEIGHT * _PRIOR_SPREAD**2 + excess) / (_PRIOR_WEIGHT + len(tested))
    return max(squared, _LEAST_SPREAD**2)


def _pooled(one: _Contrast, spread: float) -> tuple[float, float]:
    """Return the posterior mean and standard deviation."""
    share = spread / (spread + one.error**2)
    return share * one.difference, math.sqrt(share) * one.error


def _without(values: Sequence[float], categories: Mapping[str, frozenset[int]]) -> list[float]:
    """Return the values less the mean of their category, which counts as n posts among n + 3."""
    left, overall = list(values), fmean(values) if values else 0.0
    for places in categories.values():
        if places:
            away = sum(values[place] - overall for place in places) / (len(places) + 3)
            for place in places:
                left[place] -= away
    return left


def _stands_out(tests: Sequence[tuple[_Contrast, float]]) -> frozenset[tuple[str, str]]:
    """Return the categories whose p-values Holm's weighted step-down keeps."""
    kept, left = [], sum(weight for _, weight in tests)
    for one, weight in sorted(tests, key=lambda test: test[0].p / test[1]):
        if one.p > ALPHA * weight / left:
            break
        left -= weight
        kept.append((one.dimension, one.name))
    return frozenset(kept)


def _effect(name: str, posts: int, needed: int, found: tuple[float, float] | None, stands: bool) -> Effect:
    if found is None:
        return Effect(name, posts, Verdict.TOO_FEW, needed)
    mean, deviation = found
    low, high = mean - _RANGE * deviation, mean + _RANGE * deviation
    verdict = Verdict.UNCLEAR
    if stands and low > 0:
        verdict = Verdict.HELPS
    elif stands and high < 0:
        verdict = Verdict.HURTS
    return Effect(name, posts, verdict, needed, math.exp(mean), math.exp(low), math.exp(high))
