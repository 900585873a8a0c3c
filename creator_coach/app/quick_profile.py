"""Set up profile, plan and focus in one change, as the command line gives them."""

from __future__ import annotations

from dataclasses import replace
from typing import TypedDict

from creator_coach.app.accounts import account_for
from creator_coach.app.profile import read_plan
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountKey
from creator_coach.domain.profile import Kind, checked_niche
from creator_coach.domain.rhythm import Plan
from creator_coach.domain.weeks import monday_of, zone_named
from creator_coach.storage import plan, profile


class Said(TypedDict):
    """What the command line may say; None says nothing."""

    name: str | None
    niche: str | None
    kind: str | None
    posts_per_week: int | None
    weekdays: str | None
    focus: str | None
    goal: int | None
    zone: str | None
    city: str | None


def quick_profile(store: Store, said: Said) -> None:
    """Store what is given; what is None stays.

    Raises:
        RuleError: one of the values cannot be right; nothing is written then.
    """
    known, current = profile.read_profile(store.db), read_plan(store)
    new = replace(
        known,
        name=known.name if said["name"] is None else said["name"].strip(),
        niche=known.niche if said["niche"] is None else checked_niche(said["niche"]),
        kind=known.kind if said["kind"] is None else Kind(said["kind"]),
        goal=known.goal if said["goal"] is None else said["goal"],
        city=known.city if said["city"] is None else " ".join(said["city"].split()),
        zone=known.zone if said["zone"] is None else zone_named(said["zone"]).key,
    )
    days, often = said["weekdays"], said["posts_per_week"]
    wanted = Plan(
        monday_of(store.today()),
        current.posts_per_week if often is None else often,
        current.weekdays if days is None else tuple(filter(None, days.replace(" ", "").lower().split(","))),
    )
    key = AccountKey.parse(said["focus"]) if said["focus"] else None
    with store.change("change-profile") as work:
        if new != known:
            profile.change_profile(work, new)
        if often is not None or days is not None:
            plan.set_plan(work, wanted)
            plan.mark_changed(work, store.clock.now())
        if key:
            profile.change_focus(work, account_for(work, key))
