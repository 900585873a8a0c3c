"""Days, times, numbers and hashtags as people type them, in both languages whichever one is shown."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import date, time, timedelta

from creator_coach.domain.counts import read_whole_number
from creator_coach.domain.errors import RuleError
from creator_coach.domain.hashtags import hashtags_typed
from creator_coach.domain.posts import MOST_OF_A_METRIC

_LONGEST = 60
_LATELY = timedelta(days=60)
_NAMED_DAYS = {"today": 0, "hari ini": 0, "yesterday": 1, "kemarin": 1, "tomorrow": -1, "besok": -1}
_MONTHS = (
    "january januari",
    "february februari pebruari",
    "march maret mrt",
    "april",
    "may mei",
    "june juni",
    "july juli",
    "august agustus agt ags",
    "september",
    "october oktober",
    "november nopember",
    "december desember",
)
_WEEKDAY = r"(?:[^\W\d_]+,\s*)?"
_MONTH = r"(?P<name>[^\W\d_]{3,})\.?"
_YEAR = r"(?:[\s,./'-]+(?P<year>[0-9]{4}|[0-9]{2}))?"
_DAYS = (
    re.compile(r"(?P<year>[0-9]{4})[-/.](?P<month>[0-9]{1,2})[-/.](?P<day>[0-9]{1,2})"),
    re.compile(rf"{_WEEKDAY}(?P<day>[0-9]{{1,2}})\s*[-/. ]\s*(?P<month>[0-9]{{1,2}}){_YEAR}"),
    re.compile(rf"{_WEEKDAY}(?P<day>[0-9]{{1,2}})[\s./-]*{_MONTH}{_YEAR}"),
    re.compile(rf"{_WEEKDAY}{_MONTH}[\s./-]*(?P<day>[0-9]{{1,2}}){_YEAR}"),
)
_TIME = re.compile(r"(?:(?:pukul|jam|at)\s+)?([0-9]{1,2})(?:[.:]([0-9]{2}))?\s*([ap]m)?")
_RATE = re.compile(r"([0-9]{1,3}(?:[.,][0-9]{1,2})?)\s*%?")
_WHOLE = 100 * 100  # 100 % in hundredths of a per cent
_NOON = 12
_UNKNOWN = ("", "-", "\N{EN DASH}", "\N{MINUS SIGN}")


def typed_day(text: str, today: date) -> date:
    """Read a day: 23 Nov 2026, 23/11/2026, 2026-11-23, 23 Nov, today. The day comes before the month.

    Without a year it is the last such day that is not ahead.

    Raises:
        RuleError: `date-form`.
    """
    return _typed_day(text, today, _last_such_day)


def typed_coming_day(text: str, today: date) -> date:
    """Read a day as typed_day does; without a year it is the next such day, unless it was in the last two months.

    Raises:
        RuleError: `date-form`.
    """
    return _typed_day(text, today, _next_such_day)


def _typed_day(text: str, today: date, pick: Callable[[date, date], date]) -> date:
    short = _plain(text)
    if short in _NAMED_DAYS:
        return today - timedelta(days=_NAMED_DAYS[short])
    match = next((found for form in _DAYS if (found := form.fullmatch(short))), None)
    day = _day_in(match, today, pick) if match else None
    if day is None:
        raise RuleError("date-form", given=text)
    return day


def typed_time(text: str) -> time | None:
    """Read a time of day: 16.30, 16:30, 4.30 pm; None where nothing was typed.

    Raises:
        RuleError: `time-form`.
    """
    short = _plain(text)
    if not short:
        return None
    match = _TIME.fullmatch(short)
    at = _time_in(int(match[1]), int(match[2] or 0), match[3]) if match else None
    if at is None:
        raise RuleError("time-form", given=text)
    return at


def typed_metric(text: str, name: str) -> int | None:
    """Read a metric; None where it is empty or a dash, which is not zero. `name` is the word shown for the metric.

    Raises:
        RuleError: `metric-form` or `metric-out-of-range`.
    """
    if text.strip() in _UNKNOWN:
        return None
    try:
        value = read_whole_number(text)
    except RuleError:
        raise RuleError("metric-form", metric=name) from None
    if value < 0:
        raise RuleError("metric-form", metric=name)
    if value > MOST_OF_A_METRIC:
        raise RuleError("metric-out-of-range", metric=name, given=value)
    return value


def typed_target(text: str) -> int | None:
    """Read a target: a whole number above zero; None where it is empty.

    Raises:
        RuleError: `target-form`.
    """
    if text.strip() in _UNKNOWN:
        return None
    try:
        value = read_whole_number(text)
    except RuleError:
        raise RuleError("target-form") from None
    if not 0 < value <= MOST_OF_A_METRIC:
        raise RuleError("target-form")
    return value


def typed_rate(text: str) -> int | None:
    """Read a rate in per cent as hundredths of a per cent: "5 %" is 500, "4,5" is 450; None where it is empty.

    Raises:
        RuleError: `rate-form`.
    """
    if text.strip() in _UNKNOWN:
        return None
    match = _RATE.fullmatch(text.strip())
    value = round(float(match[1].replace(",", ".")) * 100) if match else 0
    if not 0 < value <= _WHOLE:
        raise RuleError("rate-form")
    return value


def typed_hashtags(text: str) -> tuple[str, ...]:
    """Read hashtags, with or without #, separated by spaces or commas.

    Raises:
        RuleError: `hashtag-form` with the first word that is none.
    """
    for word in re.split(r"[\s,;#]+", text):
        if word and not hashtags_typed(word):
            raise RuleError("hashtag-form", given=word)
    return hashtags_typed(text)


def shown_hashtags(tags: tuple[str, ...]) -> str:
    """Return hashtags as they stand in a field."""
    return " ".join(f"#{tag}" for tag in tags)


def _plain(text: str) -> str:
    if len(text) > _LONGEST:
        return "\N{REPLACEMENT CHARACTER}"  # too long to be a day or a time
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _last_such_day(this: date, today: date) -> date:
    return this if this <= today + timedelta(days=1) else this.replace(year=today.year - 1)


def _next_such_day(this: date, today: date) -> date:
    return this if this >= today - _LATELY else this.replace(year=today.year + 1)


def _day_in(match: re.Match[str], today: date, pick: Callable[[date, date], date]) -> date | None:
    parts = match.groupdict()
    month = _month(parts["name"]) if parts.get("name") else int(parts["month"])
    year, day = parts["year"], int(parts["day"])
    try:
        if year:
            return date(int(year) if len(year) == len("2026") else 2000 + int(year), month, day)
        return pick(date(today.year, month, day), today)
    except ValueError:  # no such day, or no such month
        return None


def _month(name: str) -> int:
    """Return the month that a name or its beginning means, 0 for none."""
    found = (n for n, names in enumerate(_MONTHS, 1) if any(full.startswith(name) for full in names.split()))
    return next(found, 0)


def _time_in(hour: int, minute: int, half: str | None) -> time | None:
    if half and not 1 <= hour <= _NOON:
        return None
    try:
        return time(hour % _NOON + (_NOON if half == "pm" else 0) if half else hour, minute)
    except ValueError:
        return None
