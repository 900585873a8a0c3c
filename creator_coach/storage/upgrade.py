"""Bring an older file to the newest schema: on a verified copy, then swapped in.

Whatever fails, the old file is still there untouched; before anything else it is kept as a verified backup.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from creator_coach.storage.backup import take_snapshot, write_backup
from creator_coach.storage.errors import BackupDamagedError, DiskError
from creator_coach.storage.migrations import NEWEST, migrations
from creator_coach.storage.places import backup_folder
from creator_coach.storage.restore import judged, loaded, put_in_place, read_copy
from creator_coach.storage.sqlite import Database, row_counts, snapshot


def upgrade(db: Database, path: Path) -> None:
    """Migrate the file at a path, whose connection this closes.

    Raises:
        DiskError: no backup could be made, or the upgraded copy did not verify; the file is as it was.
    """
    taken = take_snapshot(db)
    write_backup(taken, backup_folder(path), "before-upgrade", datetime.now(UTC))
    new = _newest(taken.data)
    try:
        counts, image = row_counts(new), snapshot(new)
    finally:
        new.close()
    try:
        copy = judged(image, path)
    except BackupDamagedError as error:
        raise DiskError("upgrade-failed", path) from error
    if copy.version != NEWEST or any(counts.get(name) != rows for name, rows in taken.rows.items()):
        raise DiskError("upgrade-failed", path)
    put_in_place(image, path, db)


def upgraded(path: Path) -> Database:
    """Return a copy of a file in memory, at the newest schema; the file is not touched.

    Raises:
        StorageError: it is damaged, newer, not ours, or cannot be read.
    """
    return _newest(read_copy(path).data)


def _newest(image: bytes) -> Database:
    db = loaded(image)
    db.execute("PRAGMA foreign_keys = ON")
    migrations.apply(db)
    return db
