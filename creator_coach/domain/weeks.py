"""Weeks: Monday to Sunday in the user's own time zone."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from creator_coach.domain.errors import RuleError

DAY = timedelta(days=1)
WEEK = timedelta(days=7)
DAYS = ("mo", "tu", "we", "th", "fr", "sa", "su")


def monday_of(day: date) -> date:
    """Return the Monday of the week that holds a day."""
    return day - timedelta(days=day.weekday())


def mondays_before(today: date, weeks: int) -> tuple[date, ...]:
    """Return the Mondays of the last full weeks, oldest first, without the week still running."""
    this = monday_of(today)
    return tuple(this - k * WEEK for k in range(weeks, 0, -1))


def zone_named(name: str) -> ZoneInfo:
    """Return an IANA time zone.

    Raises:
        RuleError: `zone-unknown`.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise RuleError("zone-unknown", given=name) from None


def local_days(instants: Iterable[datetime], zone: ZoneInfo) -> list[date]:
    """Return the day of each instant where the user lives."""
    return [instant.astimezone(zone).date() for instant in instants]


def utc_bounds(first: date, last: date, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """Return the UTC instants [from, to) that cover the local days first to last."""
    start = datetime.combine(first, datetime.min.time(), zone)
    end = datetime.combine(last + timedelta(days=1), datetime.min.time(), zone)
    return start.astimezone(UTC), end.astimezone(UTC)
