"""Bring an earlier state back; the present one is saved first, so that this too can be undone."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from creator_coach.app.backup import newest_backups
from creator_coach.app.store import Store
from creator_coach.exports.archive import image_in
from creator_coach.storage.backup import Backup, take_snapshot, write_backup
from creator_coach.storage.database import open_database
from creator_coach.storage.errors import BackupDamagedError, DataDamagedError, DataMissingError, StorageError
from creator_coach.storage.places import backup_folder
from creator_coach.storage.restore import Copy, judged, put_in_place, read_copy, replace_damaged
from creator_coach.storage.salvage import Salvaged, salvage
from creator_coach.storage.seal import unsealed
from creator_coach.storage.sqlite import row_counts

__all__ = [
    "Copy",
    "Salvaged",
    "newest_good",
    "preview",
    "restore",
    "restore_over",
    "salvage_file",
    "undo_of_restore",
]


@dataclass(frozen=True, slots=True)
class Preview:
    """What a copy holds beside what the log holds now, as numbers of rows by table."""

    copy: Copy
    now: Mapping[str, int]


def read_restorable(path: Path) -> Copy:
    """Read what the user wants back: a backup, a copy of a data file, or an export of everything (ZIP or folder).

    Raises:
        StorageError: it is missing, damaged, newer, or not ours. Nothing was changed.
    """
    if path.is_dir() or zipfile.is_zipfile(path):
        try:
            image = image_in(path)
        except ValueError as error:
            raise BackupDamagedError("backup-damaged", path) from error
        if image is None:
            raise BackupDamagedError("backup-not-ours", path)
        return judged(unsealed(image, path), path)
    return read_copy(path)


def preview(store: Store, path: Path) -> Preview:
    """Return what restoring a file would bring."""
    return Preview(read_restorable(path), row_counts(store.db))


def restore(data: Path, copy: Copy) -> Path | None:
    """Put a copy in the place of the data file, which nobody has open; return where a damaged one was set aside.

    Raises:
        StorageError: the present log is in use or newer, or the disk refuses; it is as it was.
    """
    try:
        db = open_database(data, create=False)
    except DataMissingError:
        db = None
    except DataDamagedError:
        return replace_damaged(copy.data, data, datetime.now(UTC))
    if db is not None:
        try:
            write_backup(take_snapshot(db), backup_folder(data), "before-restore", datetime.now(UTC))
        except BaseException:
            db.close()
            raise
    put_in_place(copy.data, data, db)
    return None


def restore_over(store: Store, copy: Copy) -> None:
    """Put a copy in the place of the log that is open; the store is closed and must be opened anew.

    Raises:
        StorageError: the disk refuses; nothing was changed and the store is still open.
    """
    if store.path is None:
        raise ValueError("a log in memory cannot be restored")
    write_backup(take_snapshot(store.db), backup_folder(store.path), "before-restore", datetime.now(UTC))
    put_in_place(copy.data, store.path, store.db)


def undo_of_restore(data: Path) -> Backup | None:
    """Return what the log was before the last restore, if there was one."""
    return next((backup for backup in newest_backups(data) if backup.reason == "before-restore"), None)


def newest_good(data: Path) -> tuple[Backup, Copy] | None:
    """Return the newest backup that is whole, with what is in it."""
    for backup in newest_backups(data):
        try:
            return backup, read_copy(backup.path)
        except StorageError:
            continue
    return None


def salvage_file(data: Path) -> tuple[Salvaged, Path]:
    """Set a damaged data file aside and put what can be read of it in its place; return also where it lies now.

    Raises:
        StorageError: nothing can be read, or the disk refuses; the file is where it was.
    """
    saved = salvage(data)
    return saved, replace_damaged(saved.copy.data, data, datetime.now(UTC))
