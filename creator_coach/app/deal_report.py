"""What the closing report to a brand says: promised, delivered, what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from creator_coach.app.accounts import read_accounts
from creator_coach.app.deals import DealView
from creator_coach.app.profile import read_profile
from creator_coach.app.standing import read_standing
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountId
from creator_coach.domain.deals import Measured, TargetMetric, measured
from creator_coach.storage.posts import read_times


@dataclass(frozen=True, slots=True)
class Channel:
    """An account that posts of the deal went out on, with its followers and the day they were counted."""

    platform: str
    handle: str
    followers: int | None
    counted_on: date | None


@dataclass(frozen=True, slots=True)
class DealReport:
    """The report at one moment; `read_at` is when the figures of each linked post were read last."""

    day: date
    name: str
    view: DealView
    channels: tuple[Channel, ...]
    totals: Mapping[TargetMetric, Measured]
    read_at: Mapping[int, datetime]


def read_deal_report(store: Store, view: DealView) -> DealReport:
    """Return what the report on a deal says."""
    posts = [one.post for one in view.deliveries if one.post is not None]
    used: set[AccountId] = {post.draft.account for post in posts}
    standings = [read_standing(store, account) for account in read_accounts(store, archived=True) if account.id in used]
    totals = {metric: measured(metric, [post.metrics for post in posts]) for metric in TargetMetric}
    return DealReport(
        day=store.today(),
        name=read_profile(store).name,
        view=view,
        channels=tuple(
            Channel(one.account.platform.value, one.account.handle, one.followers, one.counted_on) for one in standings
        ),
        totals=totals,
        read_at=read_times(store.db, [post.id for post in posts]),
    )
