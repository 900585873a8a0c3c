"""Follower counts and deltas as rows."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum

from creator_coach.domain.accounts import AccountId
from creator_coach.domain.counts import DeltaKind, FollowerCount, FollowerDelta
from creator_coach.storage.sqlite import Database
from creator_coach.storage.unit_of_work import Row, Table, UnitOfWork


class Outcome(StrEnum):
    """What storing a fact did to the log."""

    NEW = "new"
    CHANGED = "changed"
    KNOWN = "known"


def counts_of(db: Database, account: AccountId, until: date | None = None, newest: int = -1) -> list[tuple[date, int]]:
    """Return (day, followers) of an account, oldest first; with `newest` only so many of the last ones."""
    rows = db.execute(
        "SELECT counted_on, followers FROM follower_count WHERE account_id = ? AND counted_on <= ? "
        "ORDER BY counted_on DESC LIMIT ?",
        [account, (until or date.max).isoformat(), newest],
    )
    return [(date.fromisoformat(day), followers) for day, followers in reversed(rows.fetchall())]


def newest_counts(db: Database, until: date) -> dict[AccountId, FollowerCount]:
    """Return the newest count up to a day of each account that has one."""
    rows = db.execute(  # by account, since a group over all counts reads each of them
        "SELECT account.id, counted_on, followers FROM account JOIN follower_count ON account_id = account.id "
        "AND counted_on = (SELECT max(counted_on) FROM follower_count "
        "WHERE account_id = account.id AND counted_on <= ?) ORDER BY account.id",
        [until.isoformat()],
    )
    return {AccountId(a): FollowerCount(date.fromisoformat(day), n) for a, day, n in rows.fetchall()}


def count_rows(
    db: Database, account: AccountId | None, offset: int, limit: int
) -> list[tuple[int, AccountId, FollowerCount]]:
    """Return (row id, account, count) for a table, newest first."""
    rows = db.execute(
        "SELECT id, account_id, counted_on, followers FROM follower_count WHERE ?1 IS NULL OR account_id = ?1 "
        "ORDER BY counted_on DESC, account_id LIMIT ?2 OFFSET ?3",
        [account, limit, offset],
    )
    return [(i, AccountId(a), FollowerCount(date.fromisoformat(day), n)) for i, a, day, n in rows.fetchall()]


def counts_before(db: Database, rows: Sequence[int]) -> dict[int, int]:
    """Return the followers of the count before each of these rows, of the same account; none for its first."""
    sql = (
        "SELECT id, (SELECT followers FROM follower_count WHERE account_id = own.account_id "
        "AND counted_on < own.counted_on ORDER BY counted_on DESC LIMIT 1) AS before "
        "FROM follower_count AS own WHERE id IN (SELECT value FROM json_each(?)) AND before IS NOT NULL"
    )
    return dict(db.execute(sql, [json.dumps(list(rows))]).fetchall())


def how_many_counts(db: Database, account: AccountId | None = None) -> int:
    """Return how many follower counts the log holds."""
    sql = "SELECT count(*) FROM follower_count WHERE ?1 IS NULL OR account_id = ?1"
    return int(db.execute(sql, [account]).fetchone()[0])


def first_count_day(db: Database) -> date | None:
    """Return the day of the oldest count."""
    sql = "SELECT min((SELECT min(counted_on) FROM follower_count WHERE account_id = account.id)) FROM account"
    day = db.execute(sql).fetchone()[0]
    return date.fromisoformat(day) if day else None


def set_count(work: UnitOfWork, account: AccountId, count: FollowerCount, import_id: int | None = None) -> Outcome:
    """Store a count; a count of the same day is replaced."""
    row: Row = {"account_id": account, "counted_on": count.counted_on.isoformat(), "followers": count.followers}
    known = work.db.execute(
        "SELECT id FROM follower_count WHERE account_id = ? AND counted_on = ?", [account, row["counted_on"]]
    ).fetchone()
    if known is None:
        work.insert(Table.FOLLOWER_COUNT, {**row, "import_id": import_id})
        return Outcome.NEW
    return Outcome.CHANGED if work.update(Table.FOLLOWER_COUNT, known[0], row) else Outcome.KNOWN


def change_count(work: UnitOfWork, row_id: int, count: FollowerCount) -> None:
    """Store a count that has changed."""
    row: Row = {"counted_on": count.counted_on.isoformat(), "followers": count.followers}
    work.update(Table.FOLLOWER_COUNT, row_id, row)


def remove_count(work: UnitOfWork, row_id: int) -> None:
    """Delete a count."""
    work.delete(Table.FOLLOWER_COUNT, row_id)


def add_counts(
    work: UnitOfWork, account: AccountId, counts: Iterable[FollowerCount], import_id: int
) -> dict[Outcome, int]:
    """Store many counts at once; return how many were new, changed, known."""
    rows = work.db.execute("SELECT counted_on, id, followers FROM follower_count WHERE account_id = ?", [account])
    known = {day: (row_id, followers) for day, row_id, followers in rows.fetchall()}
    by_day = {count.counted_on.isoformat(): count.followers for count in counts}
    changed = {day: n for day, n in by_day.items() if day in known and known[day][1] != n}
    new: Sequence[Row] = [
        {"account_id": account, "counted_on": day, "followers": n, "import_id": import_id}
        for day, n in by_day.items()
        if day not in known
    ]
    work.insert_many(Table.FOLLOWER_COUNT, new)
    for day, followers in changed.items():
        work.update(Table.FOLLOWER_COUNT, known[day][0], {"followers": followers, "import_id": import_id})
    return _tally(len(new), len(changed), len(by_day))


def add_deltas(
    work: UnitOfWork, account: AccountId, deltas: Iterable[FollowerDelta], import_id: int
) -> dict[Outcome, int]:
    """Store many deltas at once; return how many were new, changed, known."""
    rows = work.db.execute("SELECT day, kind, id, amount FROM follower_delta WHERE account_id = ?", [account])
    known = {(day, kind): (row_id, amount) for day, kind, row_id, amount in rows.fetchall()}
    by_key = {(delta.day.isoformat(), delta.kind.value): delta.amount for delta in deltas}
    changed = {key: n for key, n in by_key.items() if key in known and known[key][1] != n}
    new: Sequence[Row] = [
        {"account_id": account, "day": key[0], "kind": key[1], "amount": n, "import_id": import_id}
        for key, n in by_key.items()
        if key not in known
    ]
    work.insert_many(Table.FOLLOWER_DELTA, new)
    for key, amount in changed.items():
        work.update(Table.FOLLOWER_DELTA, known[key][0], {"amount": amount, "import_id": import_id})
    return _tally(len(new), len(changed), len(by_key))


def add_present(
    work: UnitOfWork, account: AccountId, present: Mapping[date, int], import_id: int
) -> dict[Outcome, int]:
    """Store how many present followers followed on each day.

    Days within the list's range that it no longer names are taken out: those followers have left.
    """
    first, last = min(present).isoformat(), max(present).isoformat()
    rows = work.db.execute("SELECT day, id, followers FROM present_follower WHERE account_id = ?", [account])
    known = {day: (row_id, followers) for day, row_id, followers in rows.fetchall()}
    by_day = {day.isoformat(): n for day, n in present.items()}
    changed = {day: n for day, n in by_day.items() if day in known and known[day][1] != n}
    gone = [row_id for day, (row_id, _) in known.items() if first <= day <= last and day not in by_day]
    new: Sequence[Row] = [
        {"account_id": account, "day": day, "followers": n, "import_id": import_id}
        for day, n in by_day.items()
        if day not in known
    ]
    work.insert_many(Table.PRESENT_FOLLOWER, new)
    for day, followers in changed.items():
        work.update(Table.PRESENT_FOLLOWER, known[day][0], {"followers": followers, "import_id": import_id})
    for row_id in gone:
        work.delete(Table.PRESENT_FOLLOWER, row_id)
    tally = _tally(len(new), len(changed), len(by_day))
    tally[Outcome.CHANGED] += len(gone)
    return tally


def present_of(db: Database, account: AccountId) -> list[tuple[date, int]]:
    """Return (day, present followers who followed then) of an account, oldest first."""
    rows = db.execute("SELECT day, followers FROM present_follower WHERE account_id = ? ORDER BY day", [account])
    return [(date.fromisoformat(day), n) for day, n in rows.fetchall()]


def _tally(new: int, changed: int, all_of_them: int) -> dict[Outcome, int]:
    return {Outcome.NEW: new, Outcome.CHANGED: changed, Outcome.KNOWN: all_of_them - new - changed}


def deltas_of(db: Database, account: AccountId) -> list[FollowerDelta]:
    """Return the deltas of an account, oldest first."""
    rows = db.execute("SELECT day, kind, amount FROM follower_delta WHERE account_id = ? ORDER BY day, kind", [account])
    return [FollowerDelta(date.fromisoformat(day), DeltaKind(kind), n) for day, kind, n in rows.fetchall()]
