"""Days without a year, in any language of a platform's app: "August 9", "8 Juli", "18 tháng Tám", "9月13日".

The year comes from the order of the rows and from a day that they must reach or start at (EXPORTS.md, 3.2).
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from creator_coach.domain.errors import RuleError
from creator_coach.imports.dates import moment_in
from creator_coach.infra.resources import resources_dir

_CJK = re.compile(r"(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号號]?")
_VIETNAMESE = re.compile(r"(\d{1,2})\s+tháng\s+(\d{1,2})")
_NUMBER = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_SMALL_WORDS = re.compile(r"\b(?:de|of|tháng|ngày|th|st|nd|rd)\b|[.,'’]")
_MONTHS = 12
_YEARS_BACK = 5
_LONGEST_RANGE = timedelta(days=400)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class DayOfYear:
    """A month and a day; month None is a name that no list of ours has."""

    month: int | None
    day: int

    def fits(self, day: date) -> bool:
        """Whether a date is such a day."""
        return day.day == self.day and self.month in (None, day.month)


@cache
def _months() -> dict[str, int]:
    lists = tomllib.loads((resources_dir() / "imports" / "months.toml").read_text("utf-8"))
    names: dict[str, int] = {}
    for months in lists.values():
        for number, alternatives in enumerate(months, 1):
            for name in alternatives.split("|"):
                names.setdefault(name.rstrip("."), number)
    return names


def day_of_year(text: str) -> DayOfYear | None:
    """Read a day without a year, None where there is none."""
    plain = " ".join(unicodedata.normalize("NFKC", text[:60]).casefold().split())
    if match := _CJK.fullmatch(plain):
        return _checked(int(match[1]), int(match[2]))
    if match := _VIETNAMESE.fullmatch(plain):
        return _checked(int(match[2]), int(match[1]))
    numbers = _NUMBER.findall(plain)
    if len(numbers) != 1:
        return None
    words = " ".join(_SMALL_WORDS.sub(" ", plain.replace(numbers[0], " ")).split())
    if not words or any(letter.isdigit() for letter in words):
        return None
    known = _months()
    month = known.get(words.rstrip(".")) or known.get(words.replace(" ", ""))
    return _checked(month, int(numbers[0]))


def _checked(month: int | None, day: int) -> DayOfYear | None:
    in_year = month is None or 1 <= month <= _MONTHS
    return DayOfYear(month, day) if in_year and 1 <= day <= 31 else None  # noqa: PLR2004


def full_day(text: str) -> date | None:
    """Read a day that has its year."""
    try:
        return moment_in(text).day
    except RuleError:
        return None


def days_in_order(texts: Sequence[str], until: date, start: date | None = None) -> list[date | None]:
    """Return the days of rows that follow each other, each once, None where a cell is no day.

    Args:
        texts: one cell a row, oldest or newest first.
        until: no day is later.
        start: the day of the first row, where the file says so.
    """
    full = [full_day(text) for text in texts]
    if any(full):
        return full
    parts = [day_of_year(text) for text in texts]
    known = [part for part in parts if part]
    days = _forward(known, start, until) if start else None
    if days is None:
        days = _backward(known, until)
        newest_first = list(reversed(_backward(known[::-1], until)))
        if _span(days) > _LONGEST_RANGE and _span(newest_first) < _span(days):
            days = newest_first
    iterator = iter(days)
    return [next(iterator) if part else None for part in parts]


def latest(part: DayOfYear, until: date) -> date | None:
    """Return the latest such day that is not after another."""
    return next((day for day in _going_back(until) if part.fits(day)), None)


def first_from(part: DayOfYear, start: date) -> date | None:
    """Return the first such day that is not before another, within a year."""
    days = (start + timedelta(days=n) for n in range(367))
    return next((day for day in days if part.fits(day)), None)


def _going_back(until: date) -> Iterator[date]:
    return (until - timedelta(days=n) for n in range(_YEARS_BACK * 366))


def _forward(parts: Sequence[DayOfYear], start: date, until: date) -> list[date] | None:
    """Walk on from the first row's day; None where the rows do not begin there or run beyond the end."""
    days: list[date] = []
    day = start
    for part in parts:
        found = first_from(part, day)
        if found is None or (not days and found != start):
            return None
        days.append(found)
        day = found + _DAY
    return days if not days or days[-1] <= until + _DAY else None


def _backward(parts: Sequence[DayOfYear], until: date) -> list[date]:
    """Walk back from the last row; where months are not known, the end is where the rows are whole months apart."""
    if not parts:
        return []
    best: list[date] = []
    for end in _ends(parts[-1], until):
        days = _walked(parts, end)
        if not best or _span(days) < _span(best):
            best = days
        if _span(best) == (len(parts) - 1) * _DAY:
            break
    return best


def _ends(last: DayOfYear, until: date) -> Iterable[date]:
    fitting = [day for day in _going_back(until) if last.fits(day)]
    return fitting[:1] if last.month else fitting[:_MONTHS]


def _walked(parts: Sequence[DayOfYear], end: date) -> list[date]:
    days = [end]
    for part in reversed(parts[:-1]):
        before = days[-1] - _DAY
        days.append(latest(part, before) or before)
    return days[::-1]


def _span(days: Sequence[date]) -> timedelta:
    return max(days) - min(days) if days else timedelta()
