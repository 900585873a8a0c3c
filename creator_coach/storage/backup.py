"""Verified copies of the data file.

A copy counts only once it has been opened again and compared with what it was taken from: a copy that was cut short can
look sound and be empty. Nothing here touches the file that is in use: the snapshot is taken through its connection.
"""

from __future__ import annotations

import contextlib
import errno
import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from creator_coach.storage.errors import BackupDamagedError, DiskError
from creator_coach.storage.files import sync_folder, write_synced
from creator_coach.storage.rotation import to_drop
from creator_coach.storage.seal import checksum_beside, checksum_line, is_sealed, sealed, unsealed
from creator_coach.storage.sqlite import Database, row_counts, snapshot

_NAME = re.compile(r"^(\d{6})-(?:(\d{8}T\d{6})Z-)?([a-z-]+)\.sqlite3$")
_MOMENT = "%Y%m%dT%H%M%S"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The whole database at one moment, in memory, with the number of rows of each table to check a copy against."""

    data: bytes
    rows: dict[str, int]


@dataclass(frozen=True, slots=True)
class Backup:
    """A finished backup in a folder. `made_at` is what the clock said, in UTC; `number` is the order that counts."""

    path: Path
    number: int
    made_at: datetime
    reason: str
    size: int  # bytes


def take_snapshot(db: Database) -> Snapshot:
    """Return everything that is committed."""
    return Snapshot(snapshot(db), row_counts(db))


def backups_in(folder: Path) -> list[Backup]:
    """Return the finished backups of a folder, newest first; none where it cannot be read."""
    try:
        found = [backup for path in folder.iterdir() if (backup := _backup_at(path))]
    except OSError:
        return []
    return sorted(found, key=lambda backup: -backup.number)


def write_backup(taken: Snapshot, folder: Path, reason: str, made_at: datetime) -> Path:
    """Write a snapshot to the next numbered file of a folder, verify it, and let go of old ones (rotation.py).

    This needs no connection and may run on another thread.

    Args:
        taken: what to write.
        folder: where; it is made if need be.
        reason: the last part of the name: `timed`, `quit`, `asked`, `before-import`…
        made_at: the time, in UTC.

    Raises:
        DiskError: the disk refuses, or what it kept is not what was written. No older backup is lost by it.
    """
    with disk_trouble(folder, len(taken.data)):
        folder.mkdir(parents=True, exist_ok=True)
        known = [_NAME.match(path.name) for path in folder.iterdir()]
        number = max((int(match[1]) for match in known if match), default=0) + 1
    path = folder / f"{number:06}-{made_at.astimezone(UTC).strftime(_MOMENT)}Z-{reason}.sqlite3"
    write_copy(taken, path)
    backups = {backup.number: backup for backup in backups_in(folder)}
    for old in to_drop(backups.values()):
        with contextlib.suppress(OSError):  # it is tried again next time
            checksum_beside(backups[old].path).unlink(missing_ok=True)
            backups[old].path.unlink(missing_ok=True)
    return path


def write_copy(taken: Snapshot, path: Path) -> None:
    """Write a snapshot to a file of its own: sealed, verified, its checksum beside it, there whole or not at all.

    Raises:
        DiskError: the disk refuses, or what it kept is not what was written.
    """
    part = path.with_name(path.name + ".part")
    data = sealed(taken.data)
    with disk_trouble(path.parent, len(data)):
        try:
            write_synced(part, data)
            if not _is_whole(part, taken.rows):
                raise DiskError("backup-failed", path)
            part.replace(path)
            write_synced(checksum_beside(path), checksum_line(data, path).encode())
            sync_folder(path.parent)
        finally:
            part.unlink(missing_ok=True)


@contextmanager
def disk_trouble(folder: Path, needed: int) -> Iterator[None]:
    """Turn what the disk says into our own errors; a full one with how much room is needed."""
    try:
        yield
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise DiskError("disk-full", folder, needed=needed, free=_free(folder)) from error
        code = "disk-read-only" if error.errno in {errno.EROFS, errno.EACCES, errno.EPERM} else "disk"
        raise DiskError(code, folder, reason=error.strerror or str(error)) from error


def _free(folder: Path) -> int:
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return 0


def _backup_at(path: Path) -> Backup | None:
    match = _NAME.match(path.name)
    if match is None:
        return None
    try:
        facts = path.stat()
        if match[2] and not is_sealed(path):
            return None
    except OSError:
        return None
    written = datetime.fromtimestamp(facts.st_mtime, UTC)  # of backups before 0.5, whose names hold no time
    moment = datetime.strptime(match[2], _MOMENT).replace(tzinfo=UTC) if match[2] else written
    return Backup(path, int(match[1]), moment, match[3], facts.st_size)


def _is_whole(part: Path, rows: dict[str, int]) -> bool:
    try:
        unsealed(part.read_bytes(), part)
        copy = Database(
            sqlite3.connect(f"{part.absolute().as_uri()}?mode=ro&immutable=1", uri=True), execute_plugins=False
        )
        try:
            return copy.execute("PRAGMA integrity_check").fetchone()[0] == "ok" and row_counts(copy) == rows
        finally:
            copy.close()
    except (sqlite3.DatabaseError, BackupDamagedError):
        return False
