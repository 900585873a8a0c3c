"""The order of days in a file of LinkedIn: 1/7/2026 is January 7 or July 1, after the language of the account."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import zip_longest

from creator_coach.domain.errors import RuleError
from creator_coach.imports.dates import moment_in, numeric_parts
from creator_coach.imports.day_order import day_order
from creator_coach.imports.entries import Sheet
from creator_coach.imports.localised import localised_day

_RANGE = re.compile(r"(\d{4}-\d\d-\d\d)_(\d{4}-\d\d-\d\d)")
_MONTHS = 12


def range_in(name: str) -> tuple[date, date] | None:
    """Return the first and the last day that a file's name states."""
    match = _RANGE.search(name)
    try:
        return (date.fromisoformat(match[1]), date.fromisoformat(match[2])) if match else None
    except ValueError:
        return None


def day_in(text: str, *, month_first: bool) -> date | None:
    """Return the day in a cell, in any language."""
    try:
        return moment_in(text, month_first=month_first).day
    except RuleError:
        return localised_day(text)


def month_first(sheets: Sequence[Sheet], name: str, today: date) -> bool:
    """Return the order of days in a file, which has one order only.

    A number above 12 tells. Else the order that keeps the days within the range of the file's name, else the one that
    puts none into the future, else the one in which they lie closest together, for they are one period; else America's.
    """
    columns = [_numeric(cells) for sheet in sheets for cells in zip_longest(*(row.cells for row in sheet.rows))]
    texts = [text for column in columns for text in column]
    if any(max(parts[:2]) > _MONTHS for text in texts if (parts := numeric_parts(text))):
        return day_order(texts, today).month_first
    period = range_in(name)
    costs = {order: _cost(columns, period, today, order=order) for order in (True, False)}
    return costs[True] <= costs[False]


def _numeric(cells: Sequence[str | None]) -> list[str]:
    return [cell for cell in cells if cell and numeric_parts(cell)]


def _cost(
    columns: Sequence[Sequence[str]], period: tuple[date, date] | None, today: date, *, order: bool
) -> tuple[int, int, timedelta]:
    outside, future, span = 0, 0, timedelta()
    for column in columns:
        days = [day for text in column if (day := day_in(text, month_first=order))]
        if period:
            outside += sum(not period[0] <= day <= period[1] for day in days)
        future += sum(day > today + timedelta(days=1) for day in days)
        span += max(days) - min(days) if days else timedelta()
    return outside, future, span
