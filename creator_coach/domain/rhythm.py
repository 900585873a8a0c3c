"""Rhythm: how many of the last weeks kept the posting plan.

Counted in calendar weeks, on any days. A missed week lowers the number and never resets it; a declared rest week is
taken out of the count. The week still running is shown by itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from creator_coach.domain.errors import RuleError
from creator_coach.domain.weeks import DAYS, monday_of, mondays_before

WEEKS_SHOWN = 12
MOST_A_WEEK = 70


class WeekState(StrEnum):
    """How a week went against its plan."""

    KEPT = "kept"
    PARTLY = "partly"
    MISSED = "missed"
    REST = "rest"
    BEFORE = "before"


@dataclass(frozen=True, slots=True)
class Plan:
    """Posts a week from a Monday on, optionally on named weekdays."""

    starts_on: date
    posts_per_week: int
    weekdays: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not 1 <= self.posts_per_week <= MOST_A_WEEK:
            raise RuleError("plan-out-of-range", given=self.posts_per_week, limit=MOST_A_WEEK)
        if not set(self.weekdays) <= set(DAYS):
            raise RuleError("weekday-unknown", given=",".join(self.weekdays))


@dataclass(frozen=True, slots=True)
class Week:
    """One week: its Monday, posts published, the plan's number and how it went."""

    monday: date
    posts: int
    target: int
    state: WeekState


@dataclass(frozen=True, slots=True)
class Rhythm:
    """The week still running, and the last full weeks, oldest first."""

    target: int
    this_week: int
    weeks: tuple[Week, ...]
    resting: bool

    @property
    def weeks_kept(self) -> int:
        """Weeks in which the plan was kept."""
        return sum(week.state is WeekState.KEPT for week in self.weeks)

    @property
    def weeks_counted(self) -> int:
        """Weeks that count: neither rest weeks nor weeks before the log began."""
        return sum(week.state not in (WeekState.REST, WeekState.BEFORE) for week in self.weeks)

    @property
    def in_a_row(self) -> int:
        """Weeks kept in a row up to the last full one; rest weeks neither count nor end it."""
        row = 0
        for week in reversed(self.weeks):
            if week.state is WeekState.KEPT:
                row += 1
            elif week.state is not WeekState.REST:
                break
        return row

    @property
    def rest_weeks(self) -> int:
        """Declared rest weeks among those shown."""
        return sum(week.state is WeekState.REST for week in self.weeks)


def plan_for(plans: Sequence[Plan], monday: date) -> Plan | None:
    """Return the plan in force in a week: the newest begun by then, else the first there is."""
    ordered = sorted(plans, key=lambda plan: plan.starts_on)
    begun = [plan for plan in ordered if plan.starts_on <= monday]
    return begun[-1] if begun else next(iter(ordered), None)


def rhythm(
    post_days: Iterable[date],
    *,
    plans: Sequence[Plan],
    rest: Collection[date],
    today: date,
    began: date | None,
    default_target: int = 1,
) -> Rhythm:
    """Compute the rhythm.

    Args:
        post_days: the local day of each post; days after today are ignored.
        plans: every plan there has been.
        rest: the Mondays of declared rest weeks.
        today: the day it is.
        began: the first day of the log; earlier weeks are not counted.
        default_target: posts a week while there is no plan.
    """
    count = Counter(monday_of(day) for day in post_days if day <= today)
    this = monday_of(today)
    first = monday_of(began) if began else this
    weeks = []
    for monday in mondays_before(today, WEEKS_SHOWN):
        plan = plan_for(plans, monday)
        target = plan.posts_per_week if plan else default_target
        posts = count[monday]
        if monday < first:
            state = WeekState.BEFORE
        elif posts >= target:
            state = WeekState.KEPT
        elif monday in rest:
            state = WeekState.REST
        else:
            state = WeekState.PARTLY if posts else WeekState.MISSED
        weeks.append(Week(monday, posts, target, state))
    now = plan_for(plans, this)
    return Rhythm(now.posts_per_week if now else default_target, count[this], tuple(weeks), this in rest)
