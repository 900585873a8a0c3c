"""Dates as a calendar takes them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

PUBLISHING = timedelta(minutes=30)
_FIRST = datetime(2020, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Entry:
    """One date in words. `on` is a day, or the UTC instant at which something of half an hour begins.

    With `weekdays` (mo to su) it comes again every week on these, from `on` on, but not on `but_not`.
    `uid` stays the same for ever, so that a calendar which knows the entry takes its new version in place of the old.
    """

    uid: str
    on: date
    summary: str
    description: str
    changed_at: datetime
    weekdays: tuple[str, ...] = ()
    but_not: tuple[date, ...] = ()

    @property
    def version(self) -> int:
        """A number that grows with each change: seconds, which fit into a calendar's whole numbers until 2088."""
        return max(int((self.changed_at - _FIRST).total_seconds()), 0)
