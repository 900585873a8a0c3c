"""Copy what can still be read out of a damaged file, row by row, into a sound new one."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from creator_coach.storage.backup import disk_trouble
from creator_coach.storage.errors import BackupDamagedError
from creator_coach.storage.migrations import NEWEST
from creator_coach.storage.restore import Copy, judged
from creator_coach.storage.schema import empty_at
from creator_coach.storage.sqlite import Database, snapshot
from creator_coach.storage.unit_of_work import Table
from creator_coach.storage.words import odd_words

_HEADER = 100
_ONE_BY_ONE = 200_000  # ids of a hole that are tried one by one


@dataclass(frozen=True, slots=True)
class Salvaged:
    """A sound copy of what could be read, and of which tables not everything could."""

    copy: Copy
    holes: tuple[str, ...]


def salvage(path: Path) -> Salvaged:
    """Read what is left of a damaged data file; the file is not touched.

    Raises:
        BackupDamagedError: nothing of it can be read.
        DiskError: the file cannot be read at all.
    """
    with disk_trouble(path, 0), tempfile.TemporaryDirectory(prefix="creator-coach-") as folder:
        copy = Path(folder) / "damaged.sqlite3"
        for side in ("", "-wal"):
            if (beside := path.with_name(path.name + side)).exists():
                shutil.copyfile(beside, copy.with_name(copy.name + side))
        try:
            return _salvage(copy, path)
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            raise BackupDamagedError("nothing-readable", path) from error


def _salvage(copy: Path, path: Path) -> Salvaged:
    with copy.open("rb") as file:
        version = int.from_bytes(file.read(_HEADER)[60:64], "big")
    new = empty_at(version if 1 <= version <= NEWEST else NEWEST)
    _mend_schema(copy, new)
    old = sqlite3.connect(copy)
    old.text_factory = lambda text: text.decode("utf-8", "replace")  # one letter lost, not the row
    try:
        old.execute("PRAGMA trusted_schema = OFF")
        old.execute("SELECT count(*) FROM sqlite_schema").fetchone()  # or there is nothing to read at all
        new.execute("PRAGMA foreign_keys = OFF")
        with new.atomic():
            tables = [name for name in map(str, Table) if new.table(name).exists()]
            holes = tuple(table for table in tables if not _copy(old, new, table))
            _mend_words(new)
            _cut_loose_ends(new)
        return Salvaged(judged(snapshot(new), path), holes)
    finally:
        new.close()
        old.close()


def _mend_schema(copy: Path, new: Database) -> None:
    """Write the schema as it must be into our copy: a flipped bit in its text would hide every table."""
    mending = sqlite3.connect(copy)
    with closing(mending), suppress(sqlite3.DatabaseError, UnicodeDecodeError):  # else it is read as it is
        mending.execute("PRAGMA writable_schema = ON")
        with mending:
            for name, sql in new.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL").fetchall():
                mending.execute("UPDATE sqlite_schema SET sql = ? WHERE name = ?", [sql, name])


def _mend_words(new: Database) -> None:
    """Put the nearest word in the place of one that cannot be; a row without any such goes."""
    for table, column, row_id, nearest in list(odd_words(new)):
        new.execute(f"UPDATE OR IGNORE {table} SET {column} = ? WHERE id = ?", [nearest or None, row_id])
    for table, _, row_id, _ in list(odd_words(new)):
        new.execute(f"DELETE FROM {table} WHERE id = ?", [row_id])


def _copy(old: sqlite3.Connection, new: Database, table: str) -> bool:
    """Copy the rows that can be read; return whether that was all of them."""
    columns = [column.name for column in new.table(table).columns]
    marks = ", ".join("?" * len(columns))
    statement = f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) VALUES ({marks})"
    whole, first, last = True, 0, 0
    try:
        for row in _rows(old, table, columns, "ORDER BY id"):
            new.execute(statement, row)
            first = row[0]
    except sqlite3.DatabaseError:
        whole = False
    if whole:
        return True
    try:
        for row in _rows(old, table, columns, f"WHERE id > {first} ORDER BY id DESC"):
            new.execute(statement, row)
            last = row[0]
    except sqlite3.DatabaseError:
        pass
    for row_id in range(first + 1, min(last, first + _ONE_BY_ONE)):
        try:
            for row in _rows(old, table, columns, f"WHERE id = {row_id}"):
                new.execute(statement, row)
        except sqlite3.DatabaseError:
            continue
    return False


def _rows(old: sqlite3.Connection, table: str, columns: Sequence[str], rest: str) -> Iterator[tuple[Any, ...]]:
    for row in old.execute(f"SELECT {', '.join(columns)} FROM {table} {rest}"):
        yield tuple(row)


def _cut_loose_ends(new: Database) -> None:
    """Let go of references to rows that were lost: emptied where they may be, else their row goes."""
    while loose := new.execute("PRAGMA foreign_key_check").fetchall():
        for table, row_id, _, number in loose:
            keys = {row[0]: row[3] for row in new.execute(f"PRAGMA foreign_key_list({table})").fetchall()}
            must = {row[1] for row in new.execute(f"PRAGMA table_info({table})").fetchall() if row[3]}
            if keys[number] in must:
                new.execute(f"DELETE FROM {table} WHERE rowid = ?", [row_id])
            else:
                new.execute(f"UPDATE {table} SET {keys[number]} = NULL WHERE rowid = ?", [row_id])
