"""Keep the forecasts that the app gives, in the same change that gave rise to them."""

from __future__ import annotations

from datetime import date, timedelta

from creator_coach.app.line import follower_line
from creator_coach.domain.accounts import Account
from creator_coach.domain.growth import Status, forecast
from creator_coach.domain.tiers import next_goal
from creator_coach.storage import accounts, forecasts
from creator_coach.storage.profile import read_profile
from creator_coach.storage.unit_of_work import Table, UnitOfWork

_AHEAD = tuple(timedelta(weeks=weeks) for weeks in (0, 1, 2, 3, 4, 6, 8, 13, 26, 52))
_CAUSES = frozenset({Table.FOLLOWER_COUNT, Table.FOLLOWER_DELTA})
_NEWEST = 400


def keep_forecasts(work: UnitOfWork, today: date) -> None:
    """Store today's forecast of each account whose follower line this change may have moved."""
    if not any(change.table in _CAUSES for change in work.changes):
        return
    goal = read_profile(work.db).goal
    for account in accounts.all_accounts(work.db):
        _keep(work, account, today, goal)


def _keep(work: UnitOfWork, account: Account, today: date, goal: int) -> None:
    line = follower_line(work.db, account.id, today, _NEWEST)
    target = next_goal(line[-1][1] if line else 0, goal)
    given = forecast(line, today, target)
    if given.status is Status.TOO_FEW or given.path is None:
        forecasts.drop_forecast(work, account.id, today)
    else:
        ahead = tuple(today + time for time in _AHEAD)
        forecasts.keep_forecast(work, account.id, forecasts.Told(today, target, given, ahead))
