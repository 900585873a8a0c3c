"""Put a copy in the place of the data file: judged first, swapped whole, the old file never lost."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from creator_coach.storage.backup import disk_trouble
from creator_coach.storage.errors import BackupDamagedError, DataInUseError, DataMissingError, DataTooNewError
from creator_coach.storage.files import sync_folder, write_synced
from creator_coach.storage.migrations import APPLICATION_ID, NEWEST
from creator_coach.storage.plain_words import plain_words
from creator_coach.storage.schema import is_golden
from creator_coach.storage.seal import unsealed
from creator_coach.storage.sqlite import Database, row_counts
from creator_coach.storage.words import odd_words

_MAGIC = b"SQLite format 3\x00"
_SIDES = ("-wal", "-shm", "-journal")
_ONE_NAME = {errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EINVAL}  # FAT and some network drives
_LARGEST = 2_000_000_000  # bytes; a log of that size does not exist


@dataclass(frozen=True, slots=True)
class Copy:
    """A file that was found whole and can take the place of the log."""

    path: Path
    data: bytes
    version: int
    rows: Mapping[str, int]
    newest: str  # the day of the newest follower count or post as ISO 8601, or ""


def read_copy(path: Path) -> Copy:
    """Read a backup, or any closed or left copy of a data file, and judge it.

    Raises:
        DataMissingError: there is no such file.
        BackupDamagedError: it is damaged, or not a Creator Coach file.
        DataTooNewError: a newer version of the app wrote it.
        DiskError: it cannot be read.
    """
    if not path.is_file():
        raise DataMissingError("backup-missing", path)
    with disk_trouble(path, 0):
        if path.stat().st_size > _LARGEST:
            raise BackupDamagedError("backup-not-ours", path)
        beside = path.with_name(path.name + "-wal")
        data = _with_log(path) if beside.exists() and beside.stat().st_size else path.read_bytes()
    if not data.startswith(_MAGIC):
        raise BackupDamagedError("backup-not-ours", path)
    return judged(unsealed(data, path), path)


def judged(data: bytes, path: Path) -> Copy:
    """Return what is in a database image, which came from `path`.

    Raises:
        BackupDamagedError: it is damaged, or not a Creator Coach file.
        DataTooNewError: a newer version of the app wrote it.
    """
    db = loaded(data)
    try:
        application, version = (db.execute(f"PRAGMA {n}").fetchone()[0] for n in ("application_id", "user_version"))
        if application != APPLICATION_ID or version < 1:
            raise BackupDamagedError("backup-not-ours", path)
        if version > NEWEST:
            raise DataTooNewError("data-too-new", path, version=version, newest=NEWEST)
        whole = db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        whole = whole and not db.execute("PRAGMA foreign_key_check").fetchone() and is_golden(db, version)
        if not whole or next(odd_words(db), None):
            raise BackupDamagedError("backup-damaged", path)
        counts = row_counts(db)
        newest = db.execute(
            "SELECT max(day) FROM (SELECT max(counted_on) AS day FROM follower_count"
            " UNION ALL SELECT substr(max(published_at), 1, 10) FROM post)"
        ).fetchone()[0]
    except (sqlite3.DatabaseError, OverflowError, UnicodeDecodeError) as error:
        raise BackupDamagedError("backup-damaged", path) from error
    finally:
        db.close()
    return Copy(path, data, version, counts, newest or "")


def loaded(data: bytes) -> Database:
    """Return a database image as a database in memory, which trusts nothing in it."""
    db = Database(sqlite3.connect(":memory:"), execute_plugins=False)
    db.execute("PRAGMA trusted_schema = OFF")
    db.execute("PRAGMA cell_size_check = ON")
    db.conn.deserialize(without_log(data))
    return db


def without_log(data: bytes) -> bytes:
    """Return a database image that needs no write-ahead log beside it: bytes 18 and 19 of the header say so."""
    return data[:18] + b"\x01\x01" + data[20:]


def put_in_place(data: bytes, path: Path, db: Database | None) -> None:
    """Make a database image the data file, in one step.

    Args:
        data: what `judged` let through.
        path: the data file.
        db: its open connection, which is closed; None where nothing is there (or was set aside).

    Raises:
        DiskError: the disk refuses; the old file is as it was.
    """
    part = path.with_name(path.name + ".restore.part")
    with plain_words(path), disk_trouble(path.parent, len(data)):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_synced(part, without_log(data))
            if db is not None:
                if db.execute("PRAGMA journal_mode = DELETE").fetchone()[0] != "delete":  # its log goes into the file
                    raise DataInUseError("data-in-use", path)
                if os.name != "posix":
                    db.close()  # Windows cannot replace an open file; elsewhere the lock is held to the last
            for side in _SIDES:
                path.with_name(path.name + side).unlink(missing_ok=True)
            sync_folder(path.parent)  # no log may be left for the new file to take for its own
            part.replace(path)
            sync_folder(path.parent)
        finally:
            part.unlink(missing_ok=True)
            if db is not None:
                db.close()


def replace_damaged(data: bytes, path: Path, now: datetime) -> Path:
    """Make a database image the data file in place of a damaged one; return where that lies now, unchanged.

    Raises:
        DiskError: the disk refuses; the damaged file is where it was.
    """
    target = _free_name(path, now)
    with disk_trouble(path.parent, len(data)):
        try:
            for side in ("", *_SIDES):
                if (beside := path.with_name(path.name + side)).exists():
                    _name_too(beside, target.with_name(target.name + side))
            sync_folder(path.parent)
            put_in_place(data, path, None)
        except BaseException:
            for side in ("", *_SIDES):
                if (kept := target.with_name(target.name + side)).exists():
                    kept.replace(path.with_name(path.name + side))
                    kept.unlink(missing_ok=True)  # two names of one file: the first call left both
            raise
    return target


def _free_name(path: Path, now: datetime) -> Path:
    stem = f"{path.stem}.damaged-{now.astimezone(UTC).strftime('%Y%m%dT%H%M%SZ')}"
    number = 1
    while (target := path.with_name(f"{stem}{f'-{number}' if number > 1 else ''}{path.suffix}")).exists():
        number += 1
    return target


def _name_too(path: Path, target: Path) -> None:
    """Give a file a second name, or move it to that where the file system knows one name only."""
    try:
        os.link(path, target)
    except OSError as error:
        if error.errno not in _ONE_NAME:
            raise
        path.replace(target)


def _with_log(path: Path) -> bytes:
    """Return a file that was copied with its log, as one image; the copy is left as it is."""
    with tempfile.TemporaryDirectory(prefix="creator-coach-") as folder:
        copy = Path(folder) / "copy.sqlite3"
        shutil.copyfile(path, copy)
        shutil.copyfile(path.with_name(path.name + "-wal"), copy.with_name(copy.name + "-wal"))
        try:
            db = sqlite3.connect(copy)
            try:
                return db.serialize()
            finally:
                db.close()
        except sqlite3.DatabaseError as error:
            raise BackupDamagedError("backup-damaged", path) from error
