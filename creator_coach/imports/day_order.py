"""Whether a column writes 5/8/2026 for the fifth of August or for the eighth of May: the whole column decides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from creator_coach.imports.dates import numeric_parts

_MONTHS = 12
_CLEARLY = 3
_Parts = tuple[int, int, int, str]


@dataclass(frozen=True, slots=True)
class DayOrder:
    """The order of a column. `doubt` is `date-order-guessed` or `date-order-mixed`; `cell` is where it shows first."""

    month_first: bool = False
    doubt: str = ""
    cell: int = 0


def day_order(cells: Sequence[str], today: date) -> DayOrder:
    """Return the order of a column of days.

    A number above 12 tells. Else the order that puts fewer days into the future, else the one in which the days run
    on, else day first: Indonesian spreadsheets write it so.
    """
    known = [(at, parts) for at, cell in enumerate(cells) if (parts := numeric_parts(cell))]
    day_first = [at for at, (a, b, *_) in known if b <= _MONTHS < a]
    month_first = [at for at, (a, b, *_) in known if a <= _MONTHS < b]
    if day_first and month_first:
        fewer = min(day_first, month_first, key=len)
        return DayOrder(len(month_first) > len(day_first), "date-order-mixed", fewer[0])
    open_ones = [(at, parts) for at, parts in known if max(parts[:2]) <= _MONTHS]
    if day_first or month_first or not open_ones:
        return DayOrder(bool(month_first))
    if all(parts[3] == "." for _, parts in open_ones):
        return DayOrder()
    return _by_sense(open_ones, today)


def _by_sense(known: Sequence[tuple[int, _Parts]], today: date) -> DayOrder:
    """Decide where every day could be read both ways."""
    first = next((at for at, (a, b, *_) in known if a != b), None)
    if first is None:
        return DayOrder()
    readings = {order: _days([parts for _, parts in known], month_first=order) for order in (False, True)}
    horizon = today + timedelta(days=1)
    for cost, factor in ((lambda days: sum(day > horizon for day in days), 1), (_breaks, _CLEARLY)):
        by_day, by_month = cost(readings[False]), cost(readings[True])
        if min(by_day, by_month) * factor < max(by_day, by_month):
            return DayOrder(by_month < by_day)
    return DayOrder(doubt="date-order-guessed", cell=first)


def _days(known: Sequence[_Parts], *, month_first: bool) -> list[date]:
    days = []
    for a, b, year, _ in known:
        month, day = (a, b) if month_first else (b, a)
        if month and day and year:
            days.append(date(year, month, day))
    return days


def _breaks(days: Sequence[date]) -> int:
    """Return how often the days turn against the direction in which they mostly run."""
    steps = [later - earlier for earlier, later in pairwise(days)]
    return min(sum(step < timedelta() for step in steps), sum(step > timedelta() for step in steps))
