"""What the readers may know beside the file itself: the day, the user's zone, and what else was dropped with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, tzinfo


@dataclass(frozen=True, slots=True)
class Drop:
    """One drop. `paths` are those of all entries in it; `mappings` corrected columns of tables by fingerprint."""

    today: date
    zone: tzinfo = UTC
    paths: tuple[str, ...] = ()
    mappings: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def day_of(self, instant: datetime) -> date:
        """Return the user's day of an instant, not later than today."""
        return min(instant.astimezone(self.zone).date(), self.today)

    def not_after_today(self, day: date | None) -> date:
        """Return a file's day, or today where there is none or it lies in the future."""
        return min(day or self.today, self.today)
