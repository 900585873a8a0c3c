"""The dates of the log for a calendar: what is planned, agreed and still open, as codes and data without words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum

from creator_coach.app.prospects import follow_ups
from creator_coach.app.store import Store
from creator_coach.domain.collaborations import Collaboration
from creator_coach.domain.deals import Deal, DealStatus, Deliverable, Duty
from creator_coach.domain.prospects import Prospect
from creator_coach.domain.rhythm import plan_for
from creator_coach.domain.weeks import DAY, DAYS, monday_of
from creator_coach.storage import collaborations, deals, plan

THANK_AFTER = DAY


class DateKind(StrEnum):
    """What a date is for."""

    PLAN = "plan"
    DELIVERABLE = "deliverable"
    PUBLICATION = "publication"
    DUTY = "duty"
    FOLLOW_UP = "follow-up"
    THANK = "thank"


@dataclass(frozen=True, slots=True)
class CalendarDate:
    """One date; `of` is the deal, prospect or collaboration it belongs to, `part` the deliverable or duty."""

    kind: DateKind
    uid: str
    on: date
    changed_at: datetime
    of: Deal | Prospect | Collaboration | None = None
    part: Deliverable | Duty | None = None
    weekdays: tuple[str, ...] = ()
    but_not: tuple[date, ...] = ()


def read_calendar(store: Store) -> tuple[CalendarDate, ...]:
    """Return the weekly plan and every date of brands and people that is still open."""
    running = [deal for deal in deals.all_deals(store.db) if deal.status is DealStatus.RUNNING]
    return (
        *_planned(store),
        *(one for deal in running for one in _of_deal(deal)),
        *(
            CalendarDate(DateKind.FOLLOW_UP, f"follow-up-{one.uid}", day, one.changed_at, one)
            for one, day in follow_ups(store)
        ),
        *(
            CalendarDate(DateKind.THANK, f"thank-{one.uid}", one.draft.done_on + THANK_AFTER, one.changed_at, one)
            for one in collaborations.all_collaborations(store.db)
            if one.draft.done_on is not None and one.draft.thanked_on is None
        ),
    )


def _planned(store: Store) -> Iterator[CalendarDate]:
    """Give the plan of today as one date that comes again every week, rest weeks left out.

    Its identity is that of every plan, so that a new plan takes the place of the old one.
    """
    current = plan_for(plan.all_plans(store.db), monday_of(store.today()))
    if current is None or not current.weekdays:
        return
    planned = [DAYS.index(day) for day in current.weekdays]
    starts = current.starts_on
    first = next(day for k in range(7) if (day := starts + k * DAY).weekday() in planned)
    resting = [monday + k * DAY for monday in plan.rest_weeks(store.db) for k in planned]
    began = plan.changed_at(store.db) or datetime.combine(starts, time(), UTC)
    skipped = tuple(sorted(day for day in resting if day >= first))
    yield CalendarDate(DateKind.PLAN, "plan", first, began, weekdays=current.weekdays, but_not=skipped)


def _of_deal(deal: Deal) -> Iterator[CalendarDate]:
    at = deal.draft.publish_at
    newest = max([deal.changed_at, *(one.changed_at for one in deal.deliverables)])
    for one in deal.deliverables:
        if one.post is None:
            yield CalendarDate(
                DateKind.DELIVERABLE, f"deliverable-{one.uid}", one.draft.due_on, one.changed_at, deal, one
            )
    if at is not None and not deal.done(Duty.TIME):
        yield CalendarDate(DateKind.PUBLICATION, f"publication-{deal.uid}", at, deal.changed_at, deal)
    for duty in Duty:
        day = deal.due(duty)
        told = duty is Duty.TIME and day == deal.draft.publish_day  # its hour is an entry already
        if day is not None and not told and not deal.done(duty):
            yield CalendarDate(DateKind.DUTY, f"{duty}-{deal.uid}", day, newest, deal, duty)
