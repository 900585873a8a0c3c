"""Say who the creator is, and what the plan is."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from creator_coach.app.store import Store
from creator_coach.domain.profile import Profile
from creator_coach.domain.rhythm import Plan, plan_for
from creator_coach.domain.weeks import DAYS, monday_of, zone_named
from creator_coach.storage import plan, profile


@dataclass(frozen=True, slots=True)
class PlanView:
    """The plan in force this week, and the rest weeks ahead or near."""

    posts_per_week: int
    weekdays: tuple[str, ...]
    chosen: bool
    rest_weeks: frozenset[date]


def read_profile(store: Store) -> Profile:
    """Return the profile."""
    return profile.read_profile(store.db)


def change_profile(store: Store, new: Profile) -> None:
    """Store the profile.

    Raises:
        RuleError: `zone-unknown`.
    """
    zone_named(new.zone)
    with store.change("change-profile") as work:
        profile.change_profile(work, new)


def read_plan(store: Store) -> PlanView:
    """Return the plan in force."""
    current = plan_for(plan.all_plans(store.db), monday_of(store.today()))
    rest = plan.rest_weeks(store.db)
    if current is None:
        return PlanView(1, (), chosen=False, rest_weeks=rest)
    return PlanView(current.posts_per_week, current.weekdays, chosen=True, rest_weeks=rest)


def change_plan(store: Store, posts_per_week: int, weekdays: Collection[str] | None = None) -> None:
    """Plan posts a week from this week on; without weekdays those of the plan so far stay.

    Raises:
        RuleError: `plan-out-of-range` or `weekday-unknown`.
    """
    days = read_plan(store).weekdays if weekdays is None else weekdays
    ordered = tuple(day for day in DAYS if day in days) or tuple(days)
    new = Plan(monday_of(store.today()), posts_per_week, ordered)
    with store.change("change-plan") as work:
        plan.set_plan(work, new)
        plan.mark_changed(work, store.clock.now())


def rest(store: Store, day: date, *, resting: bool = True) -> None:
    """Declare the week of a day a rest week, or take that back."""
    with store.change("rest-week" if resting else "no-rest-week") as work:
        plan.set_rest_week(work, monday_of(day), resting=resting)
        plan.mark_changed(work, store.clock.now())
