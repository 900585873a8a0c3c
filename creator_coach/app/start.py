"""The first entries: what the welcome card asks, in one change."""

from __future__ import annotations

from dataclasses import dataclass, replace

from creator_coach.app.accounts import account_for
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountDraft
from creator_coach.domain.counts import FollowerCount
from creator_coach.domain.rhythm import Plan
from creator_coach.domain.weeks import monday_of
from creator_coach.storage import counts, plan, profile
from creator_coach.storage.settings import set_setting


@dataclass(frozen=True, slots=True)
class Start:
    """What a beginner said first; what was skipped is empty or None."""

    niche: str
    account: AccountDraft | None
    followers: int | None
    posts_per_week: int


def start(store: Store, said: Start) -> None:
    """Store the first entries."""
    today = store.today()
    with store.change("start") as work:
        if said.niche:
            profile.change_profile(work, replace(profile.read_profile(work.db), niche=said.niche))
        if said.account is not None:
            account = account_for(work, said.account.key)
            if said.followers is not None:
                counts.set_count(work, account, FollowerCount(today, said.followers))
        plan.set_plan(work, Plan(monday_of(today), said.posts_per_week))
        set_setting(work, "welcomed", "yes")
