"""Set up profile, plan and focus in one change, as the command line gives them."""

from __future__ import annotations

from dataclasses import replace

from creator_coach.app.accounts import account_for
from creator_coach.app.profile import read_plan
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountKey
from creator_coach.domain.profile import Kind, checked_niche
from creator_coach.domain.rhythm import Plan
from creator_coach.domain.weeks import monday_of, zone_named
from creator_coach.storage import plan, profile


def quick_profile(
    store: Store,
    *,
    name: str | None = None,
    niche: str | None = None,
    kind: str | None = None,
    posts_per_week: int | None = None,
    weekdays: str | None = None,
    focus: str | None = None,
    goal: int | None = None,
    zone: str | None = None,
) -> None:
    """Store what is given; what is None stays.

    Raises:
        RuleError: one of the values cannot be right; nothing is written then.
    """
    known = profile.read_profile(store.db)
    changes: dict[str, object] = {
        "name": name,
        "niche": None if niche is None else checked_niche(niche),
        "kind": None if kind is None else Kind(kind),
        "goal": goal,
        "zone": None if zone is None else zone_named(zone).key,
    }
    new = replace(known, **{field: value for field, value in changes.items() if value is not None})  # type: ignore[arg-type]
    current = read_plan(store)
    days = (
        tuple(filter(None, weekdays.replace(" ", "").lower().split(","))) if weekdays is not None else current.weekdays
    )
    wanted = Plan(monday_of(store.today()), current.posts_per_week if posts_per_week is None else posts_per_week, days)
    key = AccountKey.parse(focus) if focus else None
    with store.change("change-profile") as work:
        if new != known:
            profile.change_profile(work, new)
        if posts_per_week is not None or weekdays is not None:
            plan.set_plan(work, wanted)
        if key:
            profile.change_focus(work, account_for(work, key))
