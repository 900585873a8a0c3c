"""One transaction, which remembers every row it changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import TypeAlias, cast

from creator_coach.storage.plain_words import plain_words
from creator_coach.storage.sqlite import Database, NotFoundError, insert_rows

Row: TypeAlias = dict[str, object]
_CHUNK = 500


class Table(StrEnum):
    """Every table a user can change; also what a page can depend on."""

    ACCOUNT = "account"
    AFFILIATE_CLICK = "affiliate_click"
    AFFILIATE_ORDER = "affiliate_order"
    COLLABORATION = "collaboration"
    DEAL = "deal"
    DEAL_STEP = "deal_step"
    DELIVERABLE = "deliverable"
    EXPERIMENT = "experiment"
    FACT_CORRECTION = "fact_correction"
    FILE_IMPORT = "file_import"
    FOLLOWER_COUNT = "follower_count"
    FOLLOWER_DELTA = "follower_delta"
    FORECAST_GIVEN = "forecast_given"
    FORECAST_POINT = "forecast_point"
    HASHTAG = "hashtag"
    HASHTAG_MARK = "hashtag_mark"
    HASHTAG_SET = "hashtag_set"
    KIT_POST = "kit_post"
    MEDIA_KIT = "media_kit"
    METRIC_READING = "metric_reading"
    NEXT_STEP = "next_step"
    NOTE = "note"
    PLAN = "plan"
    POST = "post"
    POST_HASHTAG = "post_hashtag"
    PRESENT_FOLLOWER = "present_follower"
    PROFILE = "profile"
    PROSPECT = "prospect"
    RATE = "rate"
    REPLACED_ROW = "replaced_row"
    REST_WEEK = "rest_week"
    SELF_RATING = "self_rating"
    SETTING = "setting"
    STEP_TICK = "step_tick"
    WEEK_REVIEW = "week_review"


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row, before and after. None means that the row is not there."""

    table: Table
    id: int
    before: Row | None
    after: Row | None

    def inverted(self) -> RowChange:
        """Return the change that takes this one back."""
        return RowChange(self.table, self.id, before=self.after, after=self.before)


@dataclass(frozen=True, slots=True)
class RowsAdded:
    """Many rows that one statement added. They are looked at only when they are to be taken back."""

    table: Table
    ids: range

    def inverted(self) -> RowsGone:
        """Return the change that takes these rows back."""
        return RowsGone(self.table, self.ids)


@dataclass(frozen=True, slots=True)
class RowsGone:
    """Many rows that are to go. Carried out, it becomes one RowChange a row, which can be taken back."""

    table: Table
    ids: range

    def inverted(self) -> RowsAdded:
        """Return what these rows were before."""
        return RowsAdded(self.table, self.ids)


AnyChange: TypeAlias = RowChange | RowsAdded | RowsGone


class UnitOfWork:
    """The only way to write. Repositories write rows through it.

    Rows go in and out as plain SQL: sqlite-utils looks the table up in the schema several times a row, which made a
    check-in five times as long.
    """

    def __init__(self, db: Database) -> None:
        self._db = db
        self._changes: list[AnyChange] = []

    @classmethod
    @contextmanager
    def begin(cls, db: Database) -> Iterator[UnitOfWork]:
        """Commit on a clean exit, roll everything back on an exception."""
        with plain_words(db), db.atomic():
            yield cls(db)

    @property
    def db(self) -> Database:
        """The database, to read what this change has written so far."""
        return self._db

    @property
    def changes(self) -> tuple[AnyChange, ...]:
        """The rows changed so far, in order."""
        return tuple(self._changes)

    def insert(self, table: Table, row: Row) -> int:
        """Add a row and return its id."""
        names, marks = ", ".join(row), ", ".join("?" * len(row))
        cursor = self._db.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", list(row.values()))
        new_id = cast("int", cursor.lastrowid)
        self._changes.append(RowChange(table, new_id, None, self._read(table, new_id)))
        return new_id

    def insert_many(self, table: Table, rows: Sequence[Row]) -> range:
        """Add rows in bulk and return their ids, in order; for imports."""
        last = self._db.execute(f"SELECT max(id) FROM {table}").fetchone()[0] or 0
        ids = range(last + 1, last + 1 + len(rows))
        insert_rows(self._db, table, [{"id": i, **row} for i, row in zip(ids, rows, strict=True)])
        if ids:
            self._changes.append(RowsAdded(table, ids))
        return ids

    def update(self, table: Table, row_id: int, row: Row) -> bool:
        """Change some columns of a row; return whether anything differs."""
        before = self._read(table, row_id)
        if before is None:
            raise NotFoundError(row_id)
        after = {**before, **row}
        if after == before:
            return False
        self._write(table, row_id, row)
        self._changes.append(RowChange(table, row_id, before, after))
        return True

    def delete(self, table: Table, row_id: int) -> None:
        """Remove a row."""
        self._changes.append(RowChange(table, row_id, self._read(table, row_id), None))
        self._delete_all(table, [row_id])

    def restore(self, table: Table, row: Row) -> None:
        """Add a row that was removed, with the id it had."""
        insert_rows(self._db, table, [row])
        self._changes.append(RowChange(table, cast("int", row["id"]), None, row))

    def replay(self, changes: Sequence[AnyChange]) -> None:
        """Put each row in the state a change says it ends in; neighbours of one kind go in bulk."""
        for key, group in groupby(
            self._row_by_row(changes), key=lambda c: (c.table, c.after is None, c.before is None)
        ):
            table, gone, new = key
            batch = list(group)
            if gone:
                self._delete_all(table, [change.id for change in batch])
            elif new:
                insert_rows(self._db, table, [cast("Row", change.after) for change in batch])
            else:
                for change in batch:
                    self._write(table, change.id, cast("Row", change.after))
            self._changes += batch

    def _row_by_row(self, changes: Sequence[AnyChange]) -> Iterator[RowChange]:
        for change in changes:
            if isinstance(change, RowChange):
                yield change
            else:
                first, last = change.ids[0], change.ids[-1]
                rows = self._db.table(change.table).rows_where("id BETWEEN ? AND ?", [first, last], order_by="id desc")
                yield from [RowChange(change.table, cast("int", row["id"]), row, None) for row in rows]

    def _delete_all(self, table: Table, ids: Sequence[int]) -> None:
        for start in range(0, len(ids), _CHUNK):
            chunk = ids[start : start + _CHUNK]
            marks = ",".join("?" * len(chunk))
            self._db.execute(f"DELETE FROM {table} WHERE id IN ({marks})", list(chunk))

    def _read(self, table: Table, row_id: int) -> Row | None:
        return one_row(self._db.query(f"SELECT * FROM {table} WHERE id = ?", [row_id]))

    def _write(self, table: Table, row_id: int, row: Row) -> None:
        values = ", ".join(f"{name} = ?" for name in row)
        self._db.execute(f"UPDATE {table} SET {values} WHERE id = ?", [*row.values(), row_id])


def one_row(rows: Iterable[Row]) -> Row | None:
    """Return the first row, if any."""
    return next(iter(rows), None)
