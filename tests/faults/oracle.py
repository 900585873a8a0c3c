"""Judges a file after something was done to it: it opens, it is whole, and it holds one of the states it may hold."""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from functools import cache
from pathlib import Path

from creator_coach.storage.database import Database, open_database, open_in_memory, sound
from creator_coach.storage.errors import StorageError
from tests.faults.bench import CORRUPT, LOST, TORN, WRONG, Tally
from tests.faults.story import digest


def schema_of(db: Database) -> dict[str, str]:
    """Return every table and index with the words that make it, spaces apart."""
    rows = db.execute("SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'").fetchall()
    return {name: "".join((sql or "").split()) for name, sql in rows}


@cache
def golden() -> dict[str, str]:
    """Return the schema of a new file."""
    return schema_of(open_in_memory())


def judge(tally: Tally, path: Path, legal: Collection[str], note: str, *, least: str | None = None) -> str:
    """Open a file as the program does, twice, and count what is wrong with it; return the state it is in.

    Args:
        tally: where faults are counted.
        path: the data file.
        legal: the states it may be in (story.digest).
        note: what was done to it.
        least: a state that would mean that an acknowledged change is lost.
    """
    tally.runs += 1
    try:
        db = open_database(path, create=False)
    except StorageError as error:
        tally.fault(CORRUPT, f"{note}: does not open: {error} {error.details}")
        return ""
    faults, found, schema = sound(db), digest(db), schema_of(db)
    db.close()
    tally.expect(not faults, CORRUPT, f"{note}: {faults[:2]}")
    tally.expect(schema == golden(), CORRUPT, f"{note}: another schema")
    if found not in legal:
        tally.fault(LOST if found == least else TORN, f"{note}: state {found} is none of {len(legal)}")
    try:
        open_database(path, create=False).close()
    except StorageError as error:
        tally.fault(CORRUPT, f"{note}: the second start fails: {error}")
    left = [side.name for side in path.parent.glob(path.name + "-*") if not _is_spent_journal(side)]
    tally.expect(not left, WRONG, f"{note}: left over {left}")
    return found


def _is_spent_journal(path: Path) -> bool:
    """A rollback journal with a zeroed header, which SQLite leaves in exclusive mode and takes for nothing."""
    return path.name.endswith("-journal") and not path.read_bytes()[:8].strip(b"\0")


def seal(path: Path) -> str:
    """Return the SHA-256 of a file that nobody has open, or of all files of a folder with their names."""
    if path.is_dir():
        files = sorted(file for file in path.rglob("*") if file.is_file())
        return hashlib.sha256(repr([(str(file), seal(file)) for file in files]).encode()).hexdigest()
    return hashlib.sha256(path.read_bytes()).hexdigest()
