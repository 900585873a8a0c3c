"""Verified copies of the data file.

A copy counts only once it has been opened again and compared with what it was taken from: a copy that was cut short can
look sound and be empty. Nothing here touches the file that is in use: the snapshot is taken through its connection.
"""

from __future__ import annotations

import os
import re
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from creator_coach.storage.database import sync_folder
from creator_coach.storage.errors import DiskError
from creator_coach.storage.sqlite import Database, row_counts, snapshot

_NAME = re.compile(r"^(\d{6})-([a-z-]+)\.sqlite3$")


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The whole database at one moment, in memory, with the number of rows of each table to check a copy against."""

    data: bytes
    rows: dict[str, int]


def take_snapshot(db: Database) -> Snapshot:
    """Return everything that is committed."""
    return Snapshot(snapshot(db), row_counts(db))


def write_backup(taken: Snapshot, folder: Path, reason: str, keep: int) -> Path:
    """Write a snapshot to the next numbered file of a folder, verify it, and drop the oldest of the same reason.

    This needs no connection and may run on another thread.

    Args:
        taken: what to write.
        folder: where; it is made if need be.
        reason: the second part of the name, "before-import".
        keep: how many of this reason stay. A backup that failed never costs an older one.

    Raises:
        DiskError: the disk refuses, or what it kept is not what was written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        known = sorted(path for path in folder.iterdir() if _NAME.match(path.name))
        number = max((int(path.name[:6]) for path in known), default=0) + 1
        path = folder / f"{number:06}-{reason}.sqlite3"
        part = path.with_suffix(".part")
        with part.open("wb") as file:
            file.write(taken.data)
            file.flush()
            os.fsync(file.fileno())
        if not _is_whole(part, taken.rows):
            part.unlink()
            raise DiskError("backup-failed", path)
        part.replace(path)
        sync_folder(folder)
        for old in [path for path in known if path.name[7:] == f"{reason}.sqlite3"][: -keep + 1 or None]:
            old.unlink(missing_ok=True)
    except OSError as error:
        raise DiskError("disk", folder, reason=error.strerror or str(error)) from error
    return path


def _is_whole(path: Path, rows: dict[str, int]) -> bool:
    try:
        copy = Database(
            sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True), execute_plugins=False
        )
        try:
            return copy.execute("PRAGMA integrity_check").fetchone()[0] == "ok" and row_counts(copy) == rows
        finally:
            copy.close()
    except sqlite3.DatabaseError:
        return False
