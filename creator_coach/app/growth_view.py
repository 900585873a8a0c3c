"""What Growth shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from creator_coach.app.accounts import read_accounts
from creator_coach.app.standing import Standing, read_standing
from creator_coach.app.store import Store, Table
from creator_coach.domain.accounts import Account, AccountId
from creator_coach.domain.weeks import local_days, utc_bounds, zone_named
from creator_coach.storage import posts
from creator_coach.storage.profile import read_profile

DEPENDS_ON = frozenset(
    {
        Table.ACCOUNT,
        Table.FACT_CORRECTION,
        Table.FOLLOWER_COUNT,
        Table.FOLLOWER_DELTA,
        Table.FORECAST_GIVEN,
        Table.PLAN,
        Table.POST,
        Table.PRESENT_FOLLOWER,
        Table.PROFILE,
        Table.SETTING,
    }
)
FAN_STEP = timedelta(days=7)
_LONGEST_FAN = 260


@dataclass(frozen=True, slots=True)
class FanPoint:
    """The forecast on a day: 10, 50 and 90 % quantiles of the follower count."""

    on: date
    low: float
    likely: float
    high: float


@dataclass(frozen=True, slots=True)
class Growth:
    """Growth of one account at one moment."""

    accounts: tuple[Account, ...]
    standing: Standing | None
    posted: tuple[date, ...]
    fan: tuple[FanPoint, ...]
    band: tuple[FanPoint, ...]


def fan_of(standing: Standing, today: date, *, reached: bool = False) -> tuple[FanPoint, ...]:
    """Return the forecast week by week, until its slow edge meets the goal or five years pass; empty without one.

    With `reached` the counts that may be reached by each day, as the chart draws them: read along the goal, they give
    the range of its dates.
    """
    if standing.forecast.status != "ok" or not standing.line:
        return ()
    points = []
    start = max(today, standing.line[-1][0])
    ahead = standing.forecast.reached_by if reached else standing.forecast.at
    for k in range(_LONGEST_FAN + 1):
        point = FanPoint(start + k * FAN_STEP, *ahead(start + k * FAN_STEP))
        points.append(point)
        if point.low >= standing.goal:
            break
    return tuple(points)


def read_growth(store: Store, account_id: AccountId | None = None) -> Growth:
    """Read Growth for an account, the focus by default."""
    accounts = read_accounts(store)
    chosen = next((account for account in accounts if account.id == account_id), accounts[0] if accounts else None)
    if chosen is None:
        return Growth((), None, (), (), ())
    standing = read_standing(store, chosen)
    zone, today = zone_named(read_profile(store.db).zone), store.today()
    first = standing.line[0][0] if standing.line else today
    instants = posts.instants_between(store.db, *utc_bounds(first, today, zone), chosen.id)
    days = tuple(sorted(set(local_days(instants, zone))))
    return Growth(tuple(accounts), standing, days, fan_of(standing, today), fan_of(standing, today, reached=True))
