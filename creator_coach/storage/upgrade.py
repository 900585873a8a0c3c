"""Bring an older file to the newest schema: on a verified copy, then swapped in.

Whatever fails, the old file is still there untouched; afterwards it is kept as `…-before-upgrade-vN`.
"""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from creator_coach.storage.errors import DiskError
from creator_coach.storage.migrations import migrations
from creator_coach.storage.sqlite import Database, row_counts


def upgrade(path: Path) -> None:
    """Migrate the file at a path, which nobody has open.

    Raises:
        DiskError: the upgraded copy did not verify; the file is as it was.
    """
    copy = path.with_name(f"{path.name}.upgrade.part")
    copy.unlink(missing_ok=True)
    old = Database(sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True), execute_plugins=False)
    version = old.execute("PRAGMA user_version").fetchone()[0]
    before = row_counts(old)
    old.execute("VACUUM INTO ?", [str(copy)])
    old.close()
    new = Database(str(copy), execute_plugins=False)
    new.execute("PRAGMA foreign_keys = ON")
    migrations.apply(new)
    counts = row_counts(new)
    verified = new.execute("PRAGMA integrity_check").fetchone()[0] == "ok" and all(
        counts.get(name) == rows for name, rows in before.items()
    )
    new.close()
    if not verified:
        copy.unlink()
        raise DiskError("upgrade-failed", path)
    _sync(copy)
    kept = path.with_name(f"{path.stem}-before-upgrade-v{version}{path.suffix}")
    kept.unlink(missing_ok=True)
    os.link(path, kept)
    copy.replace(path)


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
