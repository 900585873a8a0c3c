"""What the forecast looks at: nine scale-free features of an account's check-ins.

Rates are in followers a week, divided by the account's own pace `u`, so that accounts that gain 2 or 2,000 a week
look alike. The fit (tests/bench/fit_growth.py) uses this very code. Twelve more were tried (size, span, number of
counts, volatility, largest and last rate, spike, last interval…): each source left out of its own fit was forecast
better without them (tests/bench/README.md).
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from statistics import fmean, median

COUNT = 9
_MONTH, _QUARTER = 4.6, 13.5
_BEFORE, _AFTER = 8, 4
_SHORTEST = 0.5


def features(t: Sequence[float], y: Sequence[float]) -> tuple[list[float], float]:
    """Return the features and the pace u (followers a week).

    Args:
        t: weeks, ascending; the last one is now.
        y: follower counts at these times; at least two.
    """
    step = [b - a for a, b in pairwise(t)]
    rate = [(b - a) / max(s, 0.2) for (a, b), s in zip(pairwise(y), step, strict=True)]
    recent, quarter, overall = _gain(t, y, _MONTH), _gain(t, y, _QUARTER), (y[-1] - y[0]) / (t[-1] - t[0])
    usual = 0.5 * abs(quarter) + 0.3 * abs(overall) + 0.2 * abs(recent)
    u = max(usual, 0.15) + 0.05 * math.sqrt(y[-1]) / 4
    return [
        recent / u,
        quarter / u,
        overall / u,
        math.log(u / math.sqrt(y[-1] + 10)),
        _faded(t, step, rate) / u,
        _theil_sen(t, y) / u,
        median(rate) / u,
        sum(r <= 0 for r in rate) / len(rate),
        _usual_miss(t, y) / u,
    ], u


def _gain(t: Sequence[float], y: Sequence[float], weeks: float) -> float:
    """Gain a week over the last weeks, at least over the last interval."""
    first = min(bisect_left(t, t[-1] - weeks), len(t) - 2)
    return (y[-1] - y[first]) / max(t[-1] - t[first], _SHORTEST)


def _faded(t: Sequence[float], step: Sequence[float], rate: Sequence[float], half_life: float = 12) -> float:
    """Mean of the interval rates, weighted by length and by 0.5 for each half-life (weeks) of age."""
    weight = [0.5 ** ((t[-1] - (a + b) / 2) / half_life) * s for (a, b), s in zip(pairwise(t), step, strict=True)]
    faded: float = sum(w * r for w, r in zip(weight, rate, strict=True)) / sum(weight)
    return faded


def _theil_sen(t: Sequence[float], y: Sequence[float]) -> float:
    """Median of the slopes between all pairs (Theil 1950, Sen 1968)."""
    slope: float = median(
        (y[j] - y[i]) / (t[j] - t[i])
        for i in range(len(t))
        for j in range(i + 1, len(t))
        if t[j] - t[i] > 0.2  # noqa: PLR2004
    )
    return slope


def _usual_miss(t: Sequence[float], y: Sequence[float]) -> float:
    """Mean absolute miss, in followers a week, of the account's own eight-week slope as a guess of the next four.

    From each earlier count on: how steady this account has been at its own pace. 0 where nothing can be compared.
    """
    misses = []
    for now in range(1, len(t) - 1):
        before = min(bisect_left(t, t[now] - _BEFORE), now - 1)
        after = min(bisect_left(t, t[now] + _AFTER), len(t) - 1)
        if t[after] - t[now] >= _SHORTEST:
            slope = (y[now] - y[before]) / max(t[now] - t[before], _SHORTEST)
            misses.append(abs((y[after] - y[now]) / (t[after] - t[now]) - slope))
    return fmean(misses) if misses else 0.0
