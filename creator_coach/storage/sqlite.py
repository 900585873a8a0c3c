"""The door to sqlite-utils.

sqlite-utils imports numpy whenever it is installed (0.2 s), only to know its integer types. We store none, and the
window must not wait for it, so numpy is hidden during this one import.
"""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Mapping, Sequence
from operator import itemgetter

_numpy = sys.modules.get("numpy")
if _numpy is None:
    sys.modules["numpy"] = None  # type: ignore[assignment]  # the documented way to make an import fail
try:
    from sqlite_utils import Database, Migrations
    from sqlite_utils.db import NotFoundError
finally:
    if _numpy is None:
        del sys.modules["numpy"]

__all__ = [
    "Database",
    "Migrations",
    "NotFoundError",
    "any_rows",
    "insert_rows",
    "row_counts",
    "snapshot",
    "sqlite_version",
]


def insert_rows(db: Database, table: str, rows: Sequence[Mapping[str, object]]) -> None:
    """Add rows that all have the same columns, inside a transaction that is open.

    sqlite-utils takes three times as long, since it writes one statement for each hundred rows.
    """
    if not rows:
        return
    if not db.conn.in_transaction:
        raise RuntimeError("insert_rows needs a transaction")
    columns = list(rows[0])
    marks = ", ".join("?" * len(columns))
    db.conn.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", map(itemgetter(*columns), rows))


def any_rows(db: Database, *tables: str) -> bool:
    """Return whether any of these tables has a row."""
    return any(db.execute(f"SELECT EXISTS (SELECT 1 FROM {table})").fetchone()[0] for table in tables)


def row_counts(db: Database) -> dict[str, int]:
    """Return how many rows each table has, to see whether a copy is whole."""
    names = [name for name in db.table_names() if not name.startswith("_")]
    return {name: db.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in names}


def snapshot(db: Database) -> bytes:
    """Return the database as a file would hold it, with everything that is committed."""
    return bytes(db.conn.serialize())


def sqlite_version() -> str:
    """Return the version of SQLite that Python brings."""
    return sqlite3.sqlite_version
