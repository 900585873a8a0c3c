"""What is due with brands and people in the days ahead, or was due and is still open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from creator_coach.app.calendar import CalendarDate, DateKind, read_calendar
from creator_coach.app.store import Store
from creator_coach.domain.collaborations import Collaboration
from creator_coach.domain.deals import Deal, Duty
from creator_coach.domain.prospects import Prospect
from creator_coach.domain.weeks import zone_named

AHEAD = timedelta(days=7)
_SHOWN = frozenset((DateKind.PUBLICATION, DateKind.DUTY, DateKind.FOLLOW_UP, DateKind.THANK))


@dataclass(frozen=True, slots=True)
class BrandDate:
    """One thing to do: with whom, and where in Brands it is done. `duty` only of deals."""

    day: date
    kind: DateKind
    who: str
    duty: Duty | None
    target: str


def read_dates(store: Store) -> tuple[BrandDate, ...]:
    """Return what is open and due within a week, the oldest first."""
    last = store.today() + AHEAD
    found = [_brand_date(one) for one in read_calendar(store) if one.kind in _SHOWN]
    return tuple(sorted((one for one in found if one.day <= last), key=lambda one: (one.day, one.who)))


def _brand_date(one: CalendarDate) -> BrandDate:
    of = one.of
    if isinstance(of, Deal):
        day = one.on.astimezone(zone_named(of.draft.zone)).date() if isinstance(one.on, datetime) else one.on
        duty = one.part if isinstance(one.part, Duty) else Duty.TIME
        return BrandDate(day, DateKind.DUTY, of.draft.brand, duty, f"deal:{of.id}")
    if isinstance(of, Prospect):
        return BrandDate(one.on, one.kind, of.draft.name, None, f"prospect:{of.id}")
    if isinstance(of, Collaboration):
        return BrandDate(one.on, one.kind, of.draft.who, None, f"people:{of.id}")
    raise TypeError(one.kind)
