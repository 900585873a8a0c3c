"""What the forecast looks at: eighteen scale-free features of an account's check-ins.

Rates are in followers a week, divided by the account's own pace `u`, so that accounts that gain 2 or 2,000 a week
look alike. The fit (tests/bench/fit_growth.py) uses this very code.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

COUNT = 18


def features(t: Sequence[float], y: Sequence[float]) -> tuple[list[float], float]:
    """Return the features and the pace u (followers a week).

    Args:
        t: weeks, ascending; the last one is now.
        y: follower counts at these times; at least two.
    """
    now, span = y[-1], t[-1] - t[0]
    step = [b - a for a, b in pairwise(t)]
    gains = [b - a for a, b in pairwise(y)]
    width = [max(s, 0.2) for s in step]
    rate = [g / w for g, w in zip(gains, width, strict=True)]
    recent, quarter, overall = _gain(t, y, 4.6), _gain(t, y, 13.5), (now - y[0]) / span
    volatility = math.sqrt(sum((g - overall * w) ** 2 / w for g, w in zip(gains, width, strict=True)) / len(gains))
    u = max(0.5 * abs(quarter) + 0.3 * abs(overall) + 0.2 * abs(recent), 0.15) + 0.05 * math.sqrt(now) / 4
    slow = [g / max(s, 0.3) for g, s in zip(gains, step, strict=True)]
    floor = 0.3 + 0.0005 * now
    spike = math.log((max(slow[-1], 0) + floor) / (max(median(slow), 0) + floor))
    spike = min(3.0, max(-3.0, spike))
    return [
        recent / u,
        quarter / u,
        overall / u,
        volatility / u,
        math.log(now + 10),
        math.log(u / math.sqrt(now + 10)),
        math.log(span),
        math.log(len(t)),
        _faded(t, step, rate, 3) / u,
        _faded(t, step, rate, 12) / u,
        rate[-1] / u,
        _theil_sen(t, y) / u,
        max(rate) / u,
        median(rate) / u,
        sum(r <= 0 for r in rate) / len(rate),
        spike,
        max(spike - 0.7, 0.0),
        math.log(max(step[-1], 0.3)),
    ], u


def _gain(t: Sequence[float], y: Sequence[float], weeks: float) -> float:
    """Gain a week over the last weeks, at least over the last interval."""
    first = next((k for k, when in enumerate(t) if when >= t[-1] - weeks), len(t) - 1)
    first = min(first, len(t) - 2)
    return (y[-1] - y[first]) / max(t[-1] - t[first], 0.5)


def _faded(t: Sequence[float], step: Sequence[float], rate: Sequence[float], half_life: float) -> float:
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
