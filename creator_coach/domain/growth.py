"""The forecast: follower counts to come, and when a target is reached, as an honest range.

Method: pooled linear quantile regression (Koenker & Bassett 1978) with a ridge on nine scale-free features of the
check-ins so far (growth_features). It predicts the gain a week, in units of the account's own pace, at six horizons
(2 to 52 weeks) and three quantiles (10, 50, 90 %); between them lies a cubic Hermite curve over the log of time,
constant after the last. Where the account's own past is steadier than that (1.8 times the half-range of its random
walk with drift is less), the half-range becomes the geometric mean of the two, and the middle moves toward the drift
by the same share. On the square-root scale the halves are then widened by 1.1 and 1.15 for counts, and by 1.18 and
2.2 for dates: a level is first touched sooner than the count's own quantile stays above it. The constants, fitted on
public histories of eight sources, are in resources/growth_model.json: the one file the domain reads (through
infra.resources), once, since a forecast without its constants is no forecast.

Measured by tests/bench/leave_one_source_out.py, on 1,767 origins of five social sources, each left out of its own fit:
CRPS on log counts 18 % better than a random walk with drift (8 to 39 % by source); the 80 % range held 78 % of the
truths (65 to 94 %); the next round level came before the range 11 %, after it 12 %, by the likely date 46 % of the
time. Histories of Instagram and TikTok were not among them. What else was tried is in tests/bench/README.md.

Units: time in weeks, counts in followers.
"""

from __future__ import annotations

import json
import math
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import cache, lru_cache
from itertools import pairwise
from statistics import NormalDist, median
from typing import TypeAlias, TypedDict

from creator_coach.domain.growth_features import features
from creator_coach.infra.resources import resources_dir

ENOUGH_COUNTS = 4
ENOUGH_DAYS = 14
LONGEST = 260  # weeks: five years
SPIKE = 3.0
MOST_USED = 60
CLOSE = timedelta(days=6)
_LOW, _MIDDLE, _HIGH = range(3)  # places of the 10, 50 and 90 % quantiles
_WIDEN = (1.1, 1.0, 1.15)
_WIDEN_DATES = (1.18, 1.0, 2.2)
_STEADY = 1.8 * NormalDist().inv_cdf(0.9)
_LEAST_VARIANCE = 0.1  # followers² a week
_LAST_HORIZON = 52


class Status(StrEnum):
    """Whether a date can be given."""

    OK = "ok"
    TOO_FEW = "too-few-counts"
    FLAT = "flat"
    REACHED = "reached"


_Cubic: TypeAlias = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class _Path:
    """The count's quantiles over time, from the last count on; `gains[quantile][horizon]` are followers a week.

    `pieces` are the cubics between two horizons: (gain at the first, and three coefficients), by quantile.
    """

    start: date
    followers: float
    gains: tuple[tuple[float, ...], ...]
    horizons: tuple[float, ...]
    pieces: tuple[tuple[_Cubic, ...], ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "pieces", tuple(_cubics(known, self.horizons) for known in self.gains))

    def value(self, quantile: int, weeks: float, widen: Sequence[float] = _WIDEN) -> float:
        """Return a quantile of the count so many weeks after the last one."""
        middle = self._root(_MIDDLE, weeks)
        away = widen[quantile] * (self._root(quantile, weeks) - middle)
        away = min(away, 0.0) if quantile == _LOW else max(away, 0.0)
        return max(max(middle + away, 0.0) ** 2 - 1, 0.0)

    def _root(self, quantile: int, weeks: float) -> float:
        return math.sqrt(max(self.followers + self._gain(quantile, weeks) * weeks, 0.0) + 1)

    def _gain(self, quantile: int, weeks: float) -> float:
        known, at = self.gains[quantile], self.horizons
        if weeks <= at[0]:
            return known[0]
        if weeks >= at[-1]:
            return known[-1]
        k, x = _place(weeks, at)
        a, rise, square, cube = self.pieces[quantile][k]
        return a + x * (rise + x * (square + x * cube))

    def reaches(self, quantile: int, target: float) -> float | None:
        """Return after how many weeks a quantile first reaches a target, within five years."""
        before, held = 0.0, self.followers
        for weeks in _grid():
            value = self.value(quantile, weeks, _WIDEN_DATES)
            if value >= target:
                return before + (weeks - before) * (target - held) / (value - held) if value > held else weeks
            before, held = weeks, value
        return None


def _cubics(known: tuple[float, ...], at: tuple[float, ...]) -> tuple[_Cubic, ...]:
    """Return the curve through the gains over log weeks, level at both ends."""
    inner = [(known[k + 1] - known[k - 1]) / math.log(at[k + 1] / at[k - 1]) for k in range(1, len(at) - 1)]
    slopes, found = [0.0, *inner, 0.0], []
    for k in range(len(at) - 1):
        wide, (a, b) = math.log(at[k + 1] / at[k]), known[k : k + 2]
        rise, fall = wide * slopes[k], wide * slopes[k + 1]
        found.append((a, rise, 3 * (b - a) - 2 * rise - fall, rise + fall - 2 * (b - a)))
    return tuple(found)


@lru_cache(maxsize=1024)
def _place(weeks: float, at: tuple[float, ...]) -> tuple[int, float]:
    """Return between which horizons a time lies, and which part of the way, over log weeks."""
    k = bisect_right(at, weeks) - 1
    return k, math.log(weeks / at[k]) / math.log(at[k + 1] / at[k])


def _grid() -> Iterator[float]:
    """Every week of the first year, then every fourth: beyond the last horizon the paths are smooth."""
    yield from map(float, range(1, _LAST_HORIZON + 1))
    yield from map(float, range(_LAST_HORIZON + 4, LONGEST + 1, 4))


@dataclass(frozen=True, slots=True)
class Forecast:
    """When a target may be reached: 8 in 10 chances between earliest and latest.

    `latest` is None beyond five years. While there are too few counts, `needed` says how many are missing (0 when only
    the two weeks are) and `enough_on` the first day on which a count would span the two weeks.
    After a `spike` (the last interval's rate over three times the median) the range is less sure than usual.
    """

    status: Status
    likely: date | None = None
    earliest: date | None = None
    latest: date | None = None
    needed: int = 0
    enough_on: date | None = None
    spike: bool = False
    path: _Path | None = None
    last: int = 0

    def at(self, day: date) -> tuple[float, float, float]:
        """Return the 10, 50 and 90 % quantiles of the follower count on a day."""
        return self._values(day, _WIDEN)

    def reached_by(self, day: date) -> tuple[float, float, float]:
        """Return the counts that may be reached by a day: along a level, these paths give the range of its dates."""
        return self._values(day, _WIDEN_DATES)

    def _values(self, day: date, widen: Sequence[float]) -> tuple[float, float, float]:
        if self.path is None:
            return (float(self.last),) * 3
        weeks = max((day - self.path.start).days / 7, 1e-6)
        low, likely, high = (self.path.value(quantile, weeks, widen) for quantile in (_LOW, _MIDDLE, _HIGH))
        return low, likely, high


class _Model(TypedDict):
    """The constants; each `coef[horizon][quantile]` is an intercept, then one figure a feature."""

    horizons: list[float]
    quantiles: list[float]
    mean: list[float]
    sd: list[float]
    coef: list[list[list[float]]]


@cache
def _model() -> _Model:
    model: _Model = json.loads((resources_dir() / "growth_model.json").read_text("utf-8"))
    return model


def used(counts: Sequence[tuple[date, int]], today: date) -> list[tuple[date, int]]:
    """Return the counts that the forecast uses: one a day, none after today, thinned where dense, the newest 60.

    The method was fitted on weekly check-ins, and rates over single days would mislead it: of three or more counts
    within six days only the outer two are kept, from the newest back. Daily counts so become counts every six days;
    check-ins about a week apart stay as they are, and so does a history that would keep fewer than four. Thinning twice
    is thinning once, and of any history the newest 400 counts give the same answer as all.
    """
    by_day = sorted({day: n for day, n in counts if day <= today}.items())
    kept = by_day[-1:]
    for place in range(len(by_day) - 2, -1, -1):
        if place == 0 or kept[-1][0] - by_day[place - 1][0] > CLOSE:
            kept.append(by_day[place])
        if len(kept) == MOST_USED:
            break
    return kept[::-1] if len(kept) >= ENOUGH_COUNTS else by_day


def forecast(counts: Sequence[tuple[date, int]], today: date, target: int) -> Forecast:
    """Forecast an account from its counts.

    Args:
        counts: (day, followers) in any order; of two on one day the later one in the sequence holds.
        today: the day it is; later counts are ignored, and no date before tomorrow is given.
        target: the follower count to reach.
    """
    known = used(counts, today)
    if not known:
        return Forecast(Status.TOO_FEW, needed=ENOUGH_COUNTS)
    (first, _), (end, followers) = known[0], known[-1]
    enough_on = first + timedelta(days=ENOUGH_DAYS)
    enough = len(known) >= ENOUGH_COUNTS and (end - first).days >= ENOUGH_DAYS
    if not enough:
        missing = max(ENOUGH_COUNTS - len(known), 0)
        status = Status.REACHED if followers >= target else Status.TOO_FEW
        return Forecast(status, needed=missing, enough_on=max(enough_on, today), last=followers)
    return _dated(_path(known), target, today, spike=_spiked(known))


def toward(given: Forecast, target: int, today: date) -> Forecast:
    """Return what the same counts give for another target, without looking at them again."""
    if given.path is None:
        return replace(given, status=Status.REACHED if given.last >= target else Status.TOO_FEW)
    return _dated(given.path, target, today, spike=given.spike)


def with_more(given: Forecast, a_week: tuple[float, float, float], target: int, today: date) -> Forecast:
    """Return a forecast as it would be with more followers a week: low, middle and high of what is added.

    The same range, shifted; for "what if I posted more". One without a path stays as it is.
    """
    if given.path is None:
        return given
    low, middle, high = sorted(a_week)
    rows = zip(*given.path.gains, strict=True)
    shifted = [sorted((a + low, b + middle, c + high)) for a, b, c in rows]
    path = replace(given.path, gains=tuple(zip(*shifted, strict=True)))
    return _dated(path, target, today, spike=given.spike)


def _dated(path: _Path, target: int, today: date, *, spike: bool) -> Forecast:
    followers = round(path.followers)
    if followers >= target:
        return Forecast(Status.REACHED, spike=spike, path=path, last=followers)
    middle, soon, late = (path.reaches(quantile, target) for quantile in (_MIDDLE, _HIGH, _LOW))
    if middle is None or soon is None:
        return Forecast(Status.FLAT, spike=spike, path=path, last=followers)

    def day(weeks: float) -> date:
        return max(path.start + timedelta(days=math.ceil(7 * weeks)), today + timedelta(days=1))

    latest = None if late is None else max(day(late), day(middle))
    return Forecast(Status.OK, day(middle), min(day(soon), day(middle)), latest, spike=spike, path=path, last=followers)


def _path(known: Sequence[tuple[date, int]]) -> _Path:
    end, followers = known[-1]
    found, u = features([(day - end).days / 7 for day, _ in known], [float(n) for _, n in known])
    model = _model()
    scaled = zip(found, model["mean"], model["sd"], strict=True)
    z = [1.0, *(min(3.0, max(-3.0, (x - mean) / sd)) for x, mean, sd in scaled)]
    variance, span = _own_variance(known)
    drift = (known[-1][1] - known[0][1]) / span
    rows = []
    for weeks, at_horizon in zip(model["horizons"], model["coef"], strict=True):
        quantiles = [sum(a * b for a, b in zip(row, z, strict=True)) for row in at_horizon]
        low, middle, high = sorted(u * gain for gain in quantiles)
        steady = 2 * _STEADY * math.sqrt(variance * (1 / weeks + 1 / span))
        narrow = math.sqrt(min(steady / max(high - low, 1e-9), 1.0))
        own = drift + narrow * (middle - drift)
        rows.append((own - narrow * (middle - low), own, own + narrow * (high - middle)))
    return _Path(end, float(followers), tuple(zip(*rows, strict=True)), tuple(model["horizons"]))


def _own_variance(known: Sequence[tuple[date, int]]) -> tuple[float, float]:
    """Return the variance of the account's random walk with drift, in followers² a week, and its span in weeks."""
    span = (known[-1][0] - known[0][0]).days / 7
    drift = (known[-1][1] - known[0][1]) / span
    steps = [((b - a).days / 7, n - m) for (a, m), (b, n) in pairwise(known)]
    squares = sum((gain - drift * weeks) ** 2 / weeks for weeks, gain in steps)
    return max(squares / max(len(steps) - 1, 1), _LEAST_VARIANCE), span


def _spiked(known: Sequence[tuple[date, int]]) -> bool:
    rates = interval_rates(known)
    usual = median(rate for rate, _ in rates)
    return rates[-1][0] > SPIKE * max(usual, 1.0)


def interval_rates(known: Sequence[tuple[date, int]]) -> list[tuple[float, int]]:
    """Return (followers a week, days) of each interval."""
    return [(7 * (n - m) / (b - a).days, (b - a).days) for (a, m), (b, n) in pairwise(known)]
