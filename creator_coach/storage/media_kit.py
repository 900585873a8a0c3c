"""The media kit as its one row."""

from __future__ import annotations

from creator_coach.storage.sqlite import Database


def kit_texts(db: Database) -> tuple[str, str]:
    """Return what the creator wrote about themselves, and the contact; "" where nothing is written."""
    row = db.execute("SELECT about, contact FROM media_kit").fetchone()
    return (row[0], row[1]) if row else ("", "")
