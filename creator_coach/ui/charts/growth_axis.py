"""The days under the growth chart, as many as have room: every second Monday, months, or years."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from creator_coach.ui.texts.language import day_short, month_short

Tick = tuple[date, str]
_SHORT = 112  # days up to which single days are named
_GAP = 14  # px between two names
_JANUARY = 1


def ticks(first: date, last: date, room: float, wide: Callable[[str], float]) -> list[Tick]:
    """Return days with their names, the closest that fit.

    Args:
        first: the day at the left edge.
        last: the day at the right edge.
        room: px between the edges.
        wide: the width of a text in px.
    """
    made: list[Tick] = []
    for made in _choices(first, last):
        if _fits(made, room / max((last - first).days, 1), wide):
            return made
    return made[:1]


def _choices(first: date, last: date) -> Iterator[list[Tick]]:
    if (last - first).days <= _SHORT:
        monday = first + timedelta(days=-first.weekday() % 7)
        for weeks in (2, 4):
            days = [monday + timedelta(weeks=k) for k in range(0, _SHORT // 7 + 1, weeks)]
            yield [(day, day_short(day)) for day in days if day <= last]
    months = [date(n // 12, n % 12 + 1, 1) for n in range(_month(first), _month(last) + 1)]
    months = [month for month in months if month >= first]
    for every in (1, 2, 3, 6):
        yield [(day, _month_words(day)) for day in months if (day.month - 1) % every == 0]
    for years in (1, 2, 5, 10):
        yield [(day, str(day.year)) for day in months if day.month == _JANUARY and day.year % years == 0]


def _month(day: date) -> int:
    return day.year * 12 + day.month - 1


def _month_words(day: date) -> str:
    """Return a month; January carries the year."""
    return f"{month_short(day)} {day.year}" if day.month == _JANUARY else month_short(day)


def _fits(made: list[Tick], scale: float, wide: Callable[[str], float]) -> bool:
    pairs = itertools.pairwise(made)
    return bool(made) and all(
        (after - before).days * scale >= (wide(a) + wide(b)) / 2 + _GAP for (before, a), (after, b) in pairs
    )
