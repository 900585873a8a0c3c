"""The followers an account still has, by the week in which they followed: no history of the total."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountId
from creator_coach.domain.weeks import WEEK, monday_of
from creator_coach.storage import counts

WEEKS = 26


@dataclass(frozen=True, slots=True)
class Present:
    """A list of present followers. `weeks` are (monday, followers), oldest first, without gaps, the last 26."""

    followers: int
    first: date
    last: date
    weeks: tuple[tuple[date, int], ...]


def read_present(store: Store, account: AccountId) -> Present | None:
    """Return the newest list of an account, None where no export brought one."""
    days = counts.present_of(store.db, account)
    if not days:
        return None
    by_week: Counter[date] = Counter()
    for day, followers in days:
        by_week[monday_of(day)] += followers
    last = monday_of(days[-1][0])
    mondays = [last - k * WEEK for k in reversed(range(WEEKS))]
    began = monday_of(days[0][0])
    return Present(
        followers=sum(n for _, n in days),
        first=days[0][0],
        last=days[-1][0],
        weeks=tuple((monday, by_week[monday]) for monday in mondays if monday >= began),
    )
