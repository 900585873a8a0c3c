"""Bring an export of everything into an empty log: as one change, which one undo takes back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from creator_coach.app.backup import is_empty
from creator_coach.app.import_files import Imported, Problem
from creator_coach.app.restore import read_restorable
from creator_coach.app.store import Store, Table
from creator_coach.exports.archive import is_export
from creator_coach.storage.errors import StorageError
from creator_coach.storage.migrations import migrations
from creator_coach.storage.restore import Copy, loaded
from creator_coach.storage.tables import everything, parents_first, whole_table

__all__ = ["import_own", "is_export"]

FORMAT = "creator-coach"


def import_own(store: Store, path: Path, *, dry_run: bool) -> Imported:
    """Bring everything of an export in where the log is empty, or say why not."""
    done = Imported(path.name, FORMAT)
    try:
        copy = read_restorable(path)
    except StorageError as error:
        return Imported(path.name, None, problems=[Problem(path.name, "own-export-damaged", error.code)])
    tables = _tables(copy)
    outcome = "known" if tables == everything(store.db) else "new"
    if outcome == "new" and not is_empty(store):
        done.problems.append(Problem(path.name, "own-export-log-not-empty", ""))
        return done
    done.follower_counts[outcome], done.posts[outcome] = copy.rows["follower_count"], copy.rows["post"]
    done.accounts = [f"{row['platform']}:{row['handle']}" for row in tables[Table.ACCOUNT]]
    if not dry_run and outcome == "new":
        with store.change("import-files", forecasts=False) as work:
            order = parents_first(store.db)
            for table in reversed(order):
                for row in whole_table(store.db, table):
                    work.delete(table, row["id"])
            for table in order:
                for row in tables[table]:
                    work.restore(table, row)
    return done


def _tables(copy: Copy) -> dict[str, list[dict[str, Any]]]:
    db = loaded(copy.data)
    try:
        migrations.apply(db)
        return everything(db)
    finally:
        db.close()
