"""What there is to remember today: the check-in of the week, and the post that was planned.

Both are due on a day and at a time on the wall, where the user lives: a time that a change of clocks leaves out comes
as soon as the clock is past it, one that comes twice counts once. Rest weeks are quiet, and so is what is done.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from creator_coach.domain.weeks import DAYS, monday_of


class Kind(StrEnum):
    """What one can be reminded of."""

    CHECK_IN = "check-in"
    POST = "post"


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user wants to be reminded of; None is off. Times are on the wall."""

    check_in_at: time | None = None
    check_in_day: int = 6  # Monday is 0
    post_at: time | None = None

    @property
    def any(self) -> bool:
        """Whether there is anything to be reminded of."""
        return self.check_in_at is not None or self.post_at is not None


@dataclass(frozen=True, slots=True)
class Known:
    """What the log says: the plan with its weekdays (mo, tu, …), what was posted, the last count, rest weeks."""

    weekdays: Collection[str] = ()
    posts_per_week: int = 1
    posted: Collection[date] = ()
    posts_this_week: int = 0
    counted_on: date | None = None
    rest_weeks: Collection[date] = ()


@dataclass(frozen=True, slots=True)
class Reminder:
    """One thing to remember: the day it was meant for, and whether its time today has come."""

    kind: Kind
    day: date
    come: bool


def due_reminders(
    now: datetime, zone: ZoneInfo, wishes: Wishes, known: Known, dismissed: Mapping[Kind, date]
) -> tuple[Reminder, ...]:
    """Return what is due today and not done.

    Args:
        now: this instant, with its zone.
        zone: where the user lives.
        wishes: what the user wants.
        known: what the log says.
        dismissed: when each kind was last put away; not again on that day.
    """
    here = now.astimezone(zone)
    today = here.date()
    found = (_check_in(today, here.time(), wishes, known), _post(today, here.time(), wishes, known))
    return tuple(one for one in found if one is not None and dismissed.get(one.kind) != today)


def _check_in(today: date, clock: time, wishes: Wishes, known: Known) -> Reminder | None:
    """Return the check-in of the last chosen day: done is any count since the Monday of its week."""
    if wishes.check_in_at is None:
        return None
    day = today - timedelta(days=(today.weekday() - wishes.check_in_day) % 7)
    done = known.counted_on is not None and known.counted_on >= monday_of(day)
    resting = {monday_of(day), monday_of(today)} & set(known.rest_weeks)
    if done or resting:
        return None
    return Reminder(Kind.CHECK_IN, day, come=clock >= wishes.check_in_at)


def _post(today: date, clock: time, wishes: Wishes, known: Known) -> Reminder | None:
    if wishes.post_at is None or DAYS[today.weekday()] not in known.weekdays:
        return None
    if today in known.posted or monday_of(today) in known.rest_weeks or known.posts_this_week >= known.posts_per_week:
        return None
    return Reminder(Kind.POST, today, come=clock >= wishes.post_at)
