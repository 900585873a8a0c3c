"""What is due with brands and people in the days ahead, or was due and is still open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from creator_coach.app.deals import DealView, read_deals
from creator_coach.app.store import Store
from creator_coach.domain.deals import DealStatus

AHEAD = timedelta(days=7)


class DateKind(StrEnum):
    """What there is to do on the day."""

    DUTY = "duty"
    FOLLOW_UP = "follow-up"
    THANK = "thank"


@dataclass(frozen=True, slots=True)
class BrandDate:
    """One thing to do: with whom, and where in Brands it is done. `what` is the duty, for duties."""

    day: date
    kind: DateKind
    who: str
    what: str
    target: str


def read_dates(store: Store, deals: tuple[DealView, ...] | None = None) -> tuple[BrandDate, ...]:
    """Return what is open and due within a week, the oldest first."""
    last = store.today() + AHEAD
    found = [
        BrandDate(one.due_on, DateKind.DUTY, view.deal.draft.brand, one.duty.value, f"deal:{view.deal.id}")
        for view in (read_deals(store) if deals is None else deals)
        if view.deal.status is DealStatus.RUNNING
        for one in view.duties
        if one.done_on is None and one.due_on is not None and one.due_on <= last
    ]
    return tuple(sorted(found, key=lambda one: (one.day, one.who)))
