"""The pace: how many followers a week, and what it would take.

Units: followers a week.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from creator_coach.domain.growth import interval_rates, used

QUARTER = timedelta(days=94)  # 13.5 weeks
ENOUGH_FOR_A_PACE = timedelta(days=5)


@dataclass(frozen=True, slots=True)
class Pace:
    """Followers a week: over the last quarter, and what 8 in 10 of its weeks brought."""

    per_week: float
    low: float
    high: float


def pace(counts: Sequence[tuple[date, int]], today: date) -> Pace | None:
    """Return the pace over the last 13.5 weeks of counts, or over the last interval where that is longer.

    None with fewer than two counts, or where they span less than five days.
    """
    known = used(counts, today)
    if not known or known[-1][0] - known[0][0] < ENOUGH_FOR_A_PACE:
        return None
    end, last = known[-1]
    within = [k for k, (day, _) in enumerate(known) if end - day <= QUARTER]
    apart = [k for k, (day, _) in enumerate(known) if end - day >= ENOUGH_FOR_A_PACE]
    recent = known[min(within[0], apart[-1]) :]
    first, start = recent[0]
    per_week = 7 * (last - start) / (end - first).days
    rates = sorted(interval_rates(recent))
    return Pace(per_week, min(per_week, _weighted(rates, 0.1)), max(per_week, _weighted(rates, 0.9)))


def _weighted(rates: Sequence[tuple[float, int]], share: float) -> float:
    """Return the weighted quantile of sorted (value, weight)."""
    wanted, so_far = share * sum(weight for _, weight in rates), 0.0
    for value, weight in rates:
        so_far += weight
        if so_far >= wanted:
            return value
    return rates[-1][0]


def weekly_needed(followers: int, target: int, weeks: int = 52) -> float:
    """Return the pace, in followers a week, that would reach a target in so many weeks."""
    return max(target - followers, 0) / weeks
