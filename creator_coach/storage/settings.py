"""Settings that travel with the data, as named texts."""

from __future__ import annotations

from creator_coach.storage.sqlite import Database
from creator_coach.storage.unit_of_work import Table, UnitOfWork


def all_settings(db: Database) -> dict[str, str]:
    """Return every setting that was ever set."""
    return dict(db.execute("SELECT name, value FROM setting").fetchall())


def set_setting(work: UnitOfWork, name: str, value: str) -> None:
    """Store a setting."""
    known = work.db.execute("SELECT id FROM setting WHERE name = ?", [name]).fetchone()
    if known:
        work.update(Table.SETTING, known[0], {"value": value})
    else:
        work.insert(Table.SETTING, {"name": name, "value": value})
