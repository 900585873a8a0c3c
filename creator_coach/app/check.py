"""Look whether the data file and its backups are whole."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from creator_coach.app.backup import newest_backups
from creator_coach.app.open_store import faults
from creator_coach.app.restore import newest_good
from creator_coach.storage.backup import Backup
from creator_coach.storage.errors import StorageError
from creator_coach.storage.restore import read_copy


@dataclass(frozen=True, slots=True)
class Checked:
    """What is wrong with a data file, how many backups there are, and which of them are damaged."""

    path: Path
    faults: list[str]
    backups: int
    damaged: tuple[Path, ...]
    newest: Backup | None  # the newest that is whole


def check_data(path: Path) -> Checked:
    """Look at a data file and all its backups.

    Raises:
        StorageError: the data file is missing, newer, in use, or cannot be read.
    """
    found, backups = faults(path), newest_backups(path)
    damaged = []
    for backup in backups:
        try:
            read_copy(backup.path)
        except StorageError:
            damaged.append(backup.path)
    good = newest_good(path)
    return Checked(path, found, len(backups), tuple(damaged), good[0] if good else None)
