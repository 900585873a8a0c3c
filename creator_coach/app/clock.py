"""Time, as something a test can set."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Protocol
from zoneinfo import ZoneInfo


class Clock(Protocol):
    """Says what time it is."""

    def now(self) -> datetime:
        """Return this instant in UTC."""

    def today(self, zone: ZoneInfo) -> date:
        """Return the day in a time zone."""


class SystemClock:
    """The clock on the wall."""

    def now(self) -> datetime:
        """Return this instant in UTC."""
        return datetime.now(UTC)

    def today(self, zone: ZoneInfo) -> date:
        """Return the day in a time zone."""
        return self.now().astimezone(zone).date()


@dataclass(frozen=True, slots=True)
class FixedClock:
    """A day that does not pass: `--today`, tests and pictures."""

    day: date
    at: time = time(3, 42)

    def now(self) -> datetime:
        """Return the fixed instant in UTC."""
        return datetime.combine(self.day, self.at, UTC)

    def today(self, zone: ZoneInfo) -> date:  # noqa: ARG002  the day is fixed everywhere
        """Return the fixed day."""
        return self.day
