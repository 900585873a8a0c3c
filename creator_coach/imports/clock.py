"""Clock times: 14:30, 14.30, 2:30 PM, 14:30 WIB, 14:30+07:00, and the fractions of a day that Excel writes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import lru_cache

from creator_coach.domain.errors import RuleError
from creator_coach.imports.rows import KEPT
from creator_coach.imports.words import plain

CLOCK = (
    r"\d{1,2}(?:[:.]\d{2}){1,2}(?:[.,]\d{1,9})?\s*(?:[ap]\.?m\.?)?\s*"
    r"(?:z|wib|wita|wit|(?:utc|gmt)?\s*[+-]\d{1,2}(?::?\d{2})?|utc|gmt)?"
    r"|\d{1,2}\s*[ap]\.?m\.?"
)
_LONGEST = 40
_PARTS = re.compile(
    r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?(?:[:.](?P<second>\d{2}))?(?:[.,]\d{1,9})?\s*(?P<half>[ap]\.?m\.?)?\s*"
    r"(?P<zone>z|wib|wita|wit|(?:utc|gmt)?\s*(?P<sign>[+-])(?P<hours>\d{1,2})(?::?(?P<minutes>\d{2}))?|utc|gmt)?",
    re.ASCII,
)
_CLOCK = re.compile(CLOCK, re.ASCII)
_LEAD = re.compile(r"^(?:pukul|jam|pk\.?|at)\s+")
_FRACTION = re.compile(r"0[.,]\d{1,17}", re.ASCII)
_ZONES = {"z": 0, "utc": 0, "gmt": 0, "wib": 7, "wita": 8, "wit": 9}
_NOON = 12


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day, and how far its zone is from UTC where one was written."""

    at: time
    offset: timedelta | None = None

    def instant(self, day: date) -> datetime | None:
        """Return this time of a day as UTC, or None where no zone was written."""
        if self.offset is None:
            return None
        return datetime.combine(day, self.at, timezone(self.offset)).astimezone(UTC)


@lru_cache(KEPT)
def clock_in(text: str) -> Clock:
    """Read a clock time.

    Raises:
        RuleError: `time-unreadable`.
    """
    short = _LEAD.sub("", plain(text)) if len(text) <= _LONGEST else ""
    if _FRACTION.fullmatch(short):
        return Clock(at_fraction(float(short.replace(",", "."))))
    match = _PARTS.fullmatch(short) if _CLOCK.fullmatch(short) else None
    if match is None:
        raise RuleError("time-unreadable", given=text)
    try:
        at = time(_hour(int(match["hour"]), match["half"]), int(match["minute"] or 0), int(match["second"] or 0))
        clock = Clock(at, _offset(match))
        clock.instant(date(2026, 1, 1))
    except ValueError:
        raise RuleError("time-unreadable", given=text) from None
    return clock


def at_fraction(part: float) -> time:
    """Return the time after this part of a day, to the second."""
    midnight = datetime.combine(date(2026, 1, 1), time())
    return (midnight + timedelta(seconds=min(round(part * 86_400), 86_399))).time()


def _hour(hour: int, half: str | None) -> int:
    if half is None:
        return hour
    if not 1 <= hour <= _NOON:
        raise ValueError(hour)
    return hour % _NOON + (_NOON if half.startswith("p") else 0)


def _offset(match: re.Match[str]) -> timedelta | None:
    if match["sign"]:
        away = timedelta(hours=int(match["hours"]), minutes=int(match["minutes"] or 0))
        return -away if match["sign"] == "-" else away
    return timedelta(hours=_ZONES[match["zone"]]) if match["zone"] else None
