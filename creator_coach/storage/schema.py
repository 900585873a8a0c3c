"""The golden schema of each version: what a file of that version must look like, and nothing more."""

from __future__ import annotations

from creator_coach.storage.migrations import migrations
from creator_coach.storage.sqlite import Database

_WHAT = (
    "SELECT type, name, replace(replace(sql, char(10), ''), ' ', '') FROM sqlite_schema "
    "WHERE name NOT LIKE 'sqlite^_%' ESCAPE '^' AND tbl_name <> '_sqlite_migrations'"
)


def empty_at(version: int) -> Database:
    """Return an empty database in memory with the schema of a version."""
    db = Database(memory=True, execute_plugins=False)
    later = [step.name for step in migrations.pending(db)][version:]
    migrations.apply(db, stop_before=later[0] if later else None)
    return db


def schema_of(db: Database) -> set[tuple[str, str, str]]:
    """Return tables, indexes, views and triggers with the text that made them, spaces aside."""
    return {(kind, name, sql or "") for kind, name, sql in db.execute(_WHAT).fetchall()}


def is_golden(db: Database, version: int) -> bool:
    """Whether a database has exactly the schema of a version: no table more or less, no trigger, no view."""
    return schema_of(db) == schema_of(empty_at(version))
