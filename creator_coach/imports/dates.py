"""Days as people and programs write them, English and Indonesian. The order of 5/8/2026 is given: see day_order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

from creator_coach.domain.errors import RuleError
from creator_coach.imports.clock import CLOCK, Clock, at_fraction, clock_in
from creator_coach.imports.rows import KEPT
from creator_coach.imports.words import plain, words

_LONGEST = 80
_MONTHS = 12
_SERIAL_DAY_0 = date(1899, 12, 30)
_SERIALS = (20_000, 60_000)
_MILLISECONDS = 1_000
_ORDINAL = r"(?:st|nd|rd|th)?"
_NAME = r"(?P<name>[^\W\d_]+)\.?"
_NUMERIC = re.compile(r"(\d{1,2})([-/. ])\s?(\d{1,2})\2\s?(\d{4}|\d{2})", re.ASCII)
_YEAR_FIRST = re.compile(r"(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})|(\d{4})(\d{2})(\d{2})", re.ASCII)
_NAMED = (
    re.compile(rf"(?P<day>[0-9]{{1,2}}){_ORDINAL}[\s./-]*(?:of )?{_NAME}[\s,./'-]*(?P<year>[0-9]{{4}}|[0-9]{{2}})"),
    re.compile(rf"{_NAME}[\s./-]*(?P<day>[0-9]{{1,2}}){_ORDINAL}[\s,./-]+(?P<year>[0-9]{{4}})"),
    re.compile(rf"(?P<year>[0-9]{{4}})[\s,./-]*{_NAME}[\s./-]*(?P<day>[0-9]{{1,2}})"),
)
_PARTIAL = re.compile(
    rf"(?:[0-9]{{1,4}}[\s,./'-]*)?{_NAME}(?:[\s,./'-]*[0-9]{{1,4}})?"
    r"|[0-9]{1,2}/[0-9]{1,2}|[0-9]{4}[-/][0-9]{1,2}|[0-9]{1,2}[-/][0-9]{4}"
)
_SERIAL = re.compile(r"(\d{5})(?:[.,](\d{1,17}))?", re.ASCII)
_EPOCH = re.compile(r"\d{10}|\d{13}", re.ASCII)
_WEEKDAY = re.compile(r"([^\W\d_']+(?:'[^\W\d_]+)?)[.,]*\s+(?=\S)")
_WITH_CLOCK = re.compile(rf"(.+?\d)(?:t|,?\s+(?:(?:at|pukul|jam|pk\.?|-|\|)\s*)?)({CLOCK})", re.ASCII | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, and the time of day where one was written."""

    day: date
    clock: Clock | None = None


def numeric_parts(text: str) -> tuple[int, int, int, str] | None:
    """Return (a, b, year, separator) of a day written a/b/year, or None for every other form."""
    return _parts(text) if len(text) <= _LONGEST else None


@lru_cache(KEPT)
def _parts(text: str) -> tuple[int, int, int, str] | None:
    match = _NUMERIC.fullmatch(_split(text)[0])
    return (int(match[1]), int(match[3]), _year(match[4]), match[2]) if match else None


@lru_cache(KEPT)
def moment_in(text: str, *, month_first: bool = False) -> Moment:
    """Read a day and perhaps a time. Where only one order can be, 13/2/2026 and 2/13/2026, `month_first` gives way.

    Raises:
        RuleError: `date-unreadable`, or `date-incomplete` for "23 Nov" and "Nov 2026".
    """
    day_text, clock_text = _split(text)
    try:
        if moment := _counted(day_text):
            return moment
        day = _year_first(day_text) or _numeric(day_text, month_first=month_first) or _named(day_text)
    except (ValueError, OverflowError):
        raise RuleError("date-unreadable", given=text) from None
    if day is None:
        raise RuleError("date-incomplete" if _is_partial(day_text) else "date-unreadable", given=text)
    return Moment(day, clock_in(clock_text) if clock_text else None)


def _split(text: str) -> tuple[str, str]:
    """Return the day without its weekday, and the clock time."""
    short = plain(text).lstrip("'") if len(text) <= _LONGEST else ""
    if (weekday := _WEEKDAY.match(short)) and weekday[1] in words().weekdays:
        short = short[weekday.end() :]
    with_clock = _WITH_CLOCK.fullmatch(short)
    return (with_clock[1], with_clock[2]) if with_clock else (short, "")


def _counted(text: str) -> Moment | None:
    """Return the day of an Excel serial number or of seconds since 1970."""
    if (serial := _SERIAL.fullmatch(text)) and _SERIALS[0] <= int(serial[1]) <= _SERIALS[1]:
        part = float(f"0.{serial[2] or 0}")
        return Moment(_SERIAL_DAY_0 + timedelta(days=int(serial[1])), Clock(at_fraction(part)) if part else None)
    if _EPOCH.fullmatch(text):
        seconds = int(text) if len(text) == len("1767225600") else int(text) // _MILLISECONDS
        at = datetime.fromtimestamp(seconds, UTC)
        return Moment(at.date(), Clock(at.time(), timedelta()))
    return None


def _year_first(text: str) -> date | None:
    match = _YEAR_FIRST.fullmatch(text)
    if match is None:
        return None
    year, month, day = (match[1], match[3], match[4]) if match[1] else (match[5], match[6], match[7])
    return date(int(year), int(month), int(day))


def _numeric(text: str, *, month_first: bool) -> date | None:
    match = _NUMERIC.fullmatch(text)
    if match is None:
        return None
    a, b = int(match[1]), int(match[3])
    if (month_first and a <= _MONTHS) or b > _MONTHS:
        a, b = b, a
    return date(_year(match[4]), b, a)


def _named(text: str) -> date | None:
    for pattern in _NAMED:
        match = pattern.fullmatch(text)
        month = words().months.get(match["name"]) if match else None
        if match and month:
            return date(_year(match["year"]), month, int(match["day"]))
    return None


def _is_partial(text: str) -> bool:
    match = _PARTIAL.fullmatch(text)
    return match is not None and (match["name"] is None or match["name"] in words().months)


def _year(text: str) -> int:
    return int(text) if len(text) > len("26") else 2000 + int(text)


def is_midnight(moment: Moment) -> bool:
    """Whether the time is the one that programs write when there is none."""
    return moment.clock is not None and moment.clock.offset is None and moment.clock.at == time()
