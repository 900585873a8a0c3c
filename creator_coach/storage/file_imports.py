"""Imports as rows: which file brought what and when, and what it replaced, so that it can be taken back."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from creator_coach.domain.posts import PostId
from creator_coach.storage.posts import read_instant, remove_post, utc_text
from creator_coach.storage.sqlite import Database
from creator_coach.storage.unit_of_work import AnyChange, Row, RowChange, Table, UnitOfWork

_OURS = (Table.FILE_IMPORT, Table.REPLACED_ROW, Table.HASHTAG, Table.PROFILE, Table.ACCOUNT)
_BROUGHT = (
    Table.METRIC_READING,
    Table.FOLLOWER_COUNT,
    Table.FOLLOWER_DELTA,
    Table.PRESENT_FOLLOWER,
    Table.AFFILIATE_ORDER,
    Table.AFFILIATE_CLICK,
)


@dataclass(frozen=True, slots=True)
class FileImport:
    """One import of one file. `taken_back_at` is None while what it brought is in the log."""

    id: int
    imported_at: datetime
    file: str
    format: str
    summary: dict[str, Any]
    taken_back_at: datetime | None = None


def add_import(work: UnitOfWork, imported_at: datetime, file: str, form: str) -> int:
    """Store that a file is being imported and return its id."""
    return work.insert(Table.FILE_IMPORT, {"imported_at": utc_text(imported_at), "file": file, "format": form})


def set_summary(work: UnitOfWork, import_id: int, summary: dict[str, Any]) -> None:
    """Store what an import brought."""
    work.update(Table.FILE_IMPORT, import_id, {"summary": json.dumps(summary, ensure_ascii=False)})


def drop_import(work: UnitOfWork, import_id: int) -> None:
    """Forget an import that brought nothing new."""
    work.delete(Table.FILE_IMPORT, import_id)


def all_imports(db: Database) -> list[FileImport]:
    """Return every import, newest first."""
    rows = db.query("SELECT * FROM file_import ORDER BY imported_at DESC, id DESC")
    return [
        FileImport(
            row["id"],
            read_instant(row["imported_at"]),
            row["file"],
            row["format"],
            json.loads(row["summary"]),
            read_instant(row["taken_back_at"]) if row["taken_back_at"] else None,
        )
        for row in rows
    ]


def remember_replaced(work: UnitOfWork, import_id: int, changes: Iterable[AnyChange]) -> None:
    """Store what rows were before an import changed or removed them; null for a hashtag that an old post got."""
    first: dict[tuple[Table, int], Row | None] = {}
    last: dict[tuple[Table, int], Row | None] = {}
    new: set[tuple[Table, int]] = set()
    for change in changes:
        if not isinstance(change, RowChange) or change.table in _OURS:
            continue
        key = (change.table, change.id)
        if change.before is None and change.table is not Table.POST_HASHTAG:
            new.add(key)
        elif key not in new:
            first.setdefault(key, change.before)
        last[key] = change.after
    rows: list[Row] = [
        {
            "import_id": import_id,
            "in_table": table.value,
            "row_id": row_id,
            "before": json.dumps(before, ensure_ascii=False),
            "after": json.dumps(last[table, row_id], ensure_ascii=False),
        }
        for (table, row_id), before in first.items()
    ]
    work.insert_many(Table.REPLACED_ROW, rows)


def take_back(work: UnitOfWork, import_id: int, now: datetime) -> None:
    """Take out what an import brought, and put back what it replaced unless that was changed again since.

    A post that has figures from elsewhere by now stays.
    """
    db = work.db
    rows = db.execute(
        "SELECT in_table, row_id, before, after FROM replaced_row WHERE import_id = ? ORDER BY id DESC", [import_id]
    ).fetchall()
    restored: set[tuple[str, int]] = set()
    for in_table, row_id, before, after in rows:
        restored.add((in_table, row_id))
        _put_back(work, Table(in_table), row_id, json.loads(before), json.loads(after))
    for table in _BROUGHT:
        for row_id in _ids(db, f"SELECT id FROM {table} WHERE import_id = ?", import_id):
            if (table.value, row_id) not in restored:
                work.delete(table, row_id)
    kept = "SELECT post_id FROM metric_reading"
    for row_id in _ids(db, f"SELECT id FROM post WHERE import_id = ? AND id NOT IN ({kept})", import_id):
        remove_post(work, PostId(row_id))
    for row_id in _ids(db, "SELECT id FROM post WHERE import_id = ?", import_id):
        work.update(Table.POST, row_id, {"import_id": None})
    work.update(Table.FILE_IMPORT, import_id, {"taken_back_at": utc_text(now)})


def _put_back(work: UnitOfWork, table: Table, row_id: int, before: Row | None, after: Row | None) -> None:
    current = cast("Row | None", next(iter(work.db.table(table).rows_where("id = ?", [row_id])), None))
    if current != after:
        return
    if before is None:
        work.delete(table, row_id)
    elif current is None:
        work.restore(table, before)
    else:
        work.update(table, row_id, before)


def _ids(db: Database, sql: str, value: int) -> list[int]:
    return [row[0] for row in db.execute(sql, [value]).fetchall()]
