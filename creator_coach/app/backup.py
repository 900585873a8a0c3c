"""Backups of the log before something large happens to it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from creator_coach.app.store import Store
from creator_coach.storage.backup import take_snapshot, write_backup
from creator_coach.storage.counts import how_many_counts
from creator_coach.storage.posts import posts_by_account

_KEPT = 10


def backup_folder(data: Path) -> Path:
    """Return where the backups of a data file lie."""
    return data.with_name(f"{data.stem}-backups")


def backup_before(store: Store, reason: str) -> Callable[[], Path] | None:
    """Take a snapshot and return what writes it; None where there is nothing to lose.

    What is returned uses neither the store nor its connection, so it may run on another thread.
    """
    is_empty = not how_many_counts(store.db) and not posts_by_account(store.db)
    if store.path is None or is_empty:
        return None
    taken, folder = take_snapshot(store.db), backup_folder(store.path)
    return lambda: write_backup(taken, folder, reason, _KEPT)
