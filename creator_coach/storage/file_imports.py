"""Imports as rows: which file brought what, and when."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from creator_coach.storage.posts import read_instant, utc_text
from creator_coach.storage.sqlite import Database
from creator_coach.storage.unit_of_work import Table, UnitOfWork


@dataclass(frozen=True, slots=True)
class FileImport:
    """One import of one file."""

    id: int
    imported_at: datetime
    file: str
    format: str
    summary: dict[str, Any]


def add_import(work: UnitOfWork, imported_at: datetime, file: str, form: str) -> int:
    """Store that a file is being imported and return its id."""
    return work.insert(Table.FILE_IMPORT, {"imported_at": utc_text(imported_at), "file": file, "format": form})


def set_summary(work: UnitOfWork, import_id: int, summary: dict[str, Any]) -> None:
    """Store what an import brought."""
    work.update(Table.FILE_IMPORT, import_id, {"summary": json.dumps(summary, ensure_ascii=False)})


def drop_import(work: UnitOfWork, import_id: int) -> None:
    """Forget an import that brought nothing new."""
    work.delete(Table.FILE_IMPORT, import_id)


def all_imports(db: Database) -> list[FileImport]:
    """Return every import, newest first."""
    rows = db.query("SELECT * FROM file_import ORDER BY imported_at DESC, id DESC")
    return [
        FileImport(row["id"], read_instant(row["imported_at"]), row["file"], row["format"], json.loads(row["summary"]))
        for row in rows
    ]
