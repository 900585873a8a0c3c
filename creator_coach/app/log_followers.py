"""Log follower counts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountId
from creator_coach.domain.counts import FollowerCount, checked_day
from creator_coach.domain.errors import RuleError
from creator_coach.storage import counts


@dataclass(frozen=True, slots=True)
class CountRow:
    """One row of the table of follower counts; `change` is what it adds to the account's count before it."""

    id: int
    account: AccountId
    counted_on: date
    followers: int
    change: int | None = None


def log_followers(store: Store, account: AccountId, followers: int, on: date | None = None) -> counts.Outcome:
    """Log how many followers an account has on a day, today by default.

    Raises:
        RuleError: a number or a day that cannot be true.
    """
    today = store.today()
    count = FollowerCount(checked_day(on or today, today), followers)
    with store.change("log-followers") as work:
        return counts.set_count(work, account, count)


def edit_count(store: Store, row_id: int, followers: int, on: date) -> None:
    """Change a logged count.

    Raises:
        RuleError: a number or a day that cannot be true, or `count-known` where that day has another number.
    """
    count = FollowerCount(checked_day(on, store.today()), followers)
    rows = counts.count_rows(store.db, None, 0, -1)
    owner = next((account for i, account, _ in rows if i == row_id), None)
    if any(account == owner and known.counted_on == on and i != row_id for i, account, known in rows):
        raise RuleError("count-known", given=on)
    with store.change("edit-count") as work:
        counts.change_count(work, row_id, count)


def delete_counts(store: Store, row_ids: list[int]) -> None:
    """Take counts out of the log."""
    with store.change("delete-count") as work:
        for row_id in row_ids:
            counts.remove_count(work, row_id)


def read_counts(store: Store, account: AccountId | None, offset: int, limit: int) -> list[CountRow]:
    """Return a page of the table of counts, newest first."""
    rows = counts.count_rows(store.db, account, offset, limit)
    before = counts.counts_before(store.db, [i for i, _, _ in rows])
    return [
        CountRow(i, owner, one.counted_on, one.followers, one.followers - before[i] if i in before else None)
        for i, owner, one in rows
    ]
