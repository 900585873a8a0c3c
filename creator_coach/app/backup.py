"""Backups of the log: before something large, while it changes, and when the window closes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from creator_coach.app.store import Store
from creator_coach.storage.backup import Backup, backups_in, take_snapshot, write_backup, write_copy
from creator_coach.storage.counts import how_many_counts
from creator_coach.storage.errors import StorageError
from creator_coach.storage.places import backup_folder
from creator_coach.storage.posts import posts_by_account

__all__ = ["Backup", "Done", "backup_before", "backup_folder", "backup_now", "backup_to", "newest_backups"]


@dataclass(frozen=True, slots=True)
class Done:
    """Where a backup was written, and what kept the copy in the second folder from being made, if anything did."""

    path: Path
    second_trouble: StorageError | None = None


def is_empty(store: Store) -> bool:
    """Whether there is nothing to lose: no follower number and no post."""
    return not how_many_counts(store.db) and not posts_by_account(store.db)


def backup_now(store: Store, reason: str, second: Path | None = None) -> Callable[[], Done]:
    """Take a snapshot and return what writes it.

    What is returned uses neither the store nor its connection, so it may run on another thread; it raises StorageError
    where no backup could be made beside the data file.

    Args:
        store: the log, which lies in a file.
        reason: why, as in the name of the file.
        second: another folder that gets the same, where the user wants one.
    """
    if store.path is None:
        raise ValueError("a log in memory has no backups")
    taken, folder, now = take_snapshot(store.db), backup_folder(store.path), datetime.now(UTC)

    def write() -> Done:
        path = write_backup(taken, folder, reason, now)
        if second is not None:
            try:
                write_backup(taken, second, reason, now)
            except StorageError as error:
                return Done(path, error)
        return Done(path)

    return write


def backup_before(store: Store, reason: str) -> Callable[[], Done] | None:
    """Like `backup_now`, before something large; None where there is nothing to lose."""
    return None if store.path is None or is_empty(store) else backup_now(store, reason)


def backup_to(store: Store, path: Path) -> None:
    """Write a backup to a file of its own.

    Raises:
        DiskError: the disk refuses; what stood there before is still there.
    """
    write_copy(take_snapshot(store.db), path)


def newest_backups(data: Path) -> list[Backup]:
    """Return the backups of a data file, newest first."""
    return backups_in(backup_folder(data))
