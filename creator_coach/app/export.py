"""Everything out, as one file a table."""

from __future__ import annotations

from pathlib import Path

from creator_coach.app.store import Store, Table
from creator_coach.exports.tables import csv_text, json_text, write_whole
from creator_coach.storage.tables import columns_of, whole_table

FORMATS = ("csv", "json")


def export_all(store: Store, folder: Path, form: str = "csv") -> list[Path]:
    """Write every table to a folder and return the files.

    CSV starts with a byte order mark, so that spreadsheets read it as UTF-8.

    Raises:
        OSError: the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for table in Table:
        rows = whole_table(store.db, table)
        path = folder / f"{table.value}.{form}"
        if form == "json":
            write_whole(path, json_text(rows))
        else:
            write_whole(path, csv_text(columns_of(store.db, table), rows), "utf-8-sig")
        written.append(path)
    return written
