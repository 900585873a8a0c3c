"""What the readers may know beside the file itself: the day, the user's zone, and what else was dropped with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, tzinfo

_DAY = 86_400
_EPOCH = date(1970, 1, 1).toordinal()


@dataclass(frozen=True, slots=True)
class Drop:
    """One drop. `paths` are those of all entries in it; `mappings` corrected columns of tables by fingerprint."""

    today: date
    zone: tzinfo = UTC
    paths: tuple[str, ...] = ()
    mappings: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def day_of(self, instant: datetime) -> date:
        """Return the user's day of an instant, not later than today."""
        try:
            return min(instant.astimezone(self.zone).date(), self.today)
        except OverflowError:  # the last day of the year 9999
            return self.today

    def days_of(self, seconds: Iterable[int]) -> Counter[date]:
        """Return how many of these instants (seconds since 1970) fall on each of the user's days."""
        offsets: dict[int, int | None] = {}
        found: Counter[int] = Counter()
        latest = self.today.toordinal() - _EPOCH
        for second in seconds:
            utc_day = second // _DAY
            if utc_day not in offsets:
                first, last = (self._offset(utc_day * _DAY + at) for at in (0, _DAY - 1))
                offsets[utc_day] = first if first == last else None
            offset = offsets[utc_day]
            shift = self._offset(second) if offset is None else offset
            found[min((second + shift) // _DAY, latest)] += 1
        return Counter({date.fromordinal(day + _EPOCH): n for day, n in found.items()})

    def _offset(self, seconds: int) -> int:
        away = datetime.fromtimestamp(seconds, self.zone).utcoffset()
        return int(away.total_seconds()) if away else 0

    def not_after_today(self, day: date | None) -> date:
        """Return a file's day, or today where there is none or it lies in the future."""
        return min(day or self.today, self.today)
