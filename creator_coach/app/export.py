"""Everything out: each table as a file, the log as one SQLite file, checksums; as a folder or as one ZIP."""

from __future__ import annotations

from pathlib import Path

from creator_coach.app.store import Store, Table
from creator_coach.exports.archive import IMAGE, NOTE, with_sums, write_zip
from creator_coach.exports.tables import csv_text, json_text, write_whole
from creator_coach.infra.resources import resources_dir
from creator_coach.storage.backup import disk_trouble, take_snapshot
from creator_coach.storage.seal import sealed
from creator_coach.storage.tables import columns_of, whole_table

FORMATS = ("csv", "json")


def export_all(store: Store, folder: Path, form: str = "csv") -> list[Path]:
    """Write every table to a folder, with the whole log and checksums, and return the files.

    CSV starts with a byte order mark, so that spreadsheets read it as UTF-8. Each file is there whole or not at all.

    Raises:
        DiskError: the folder cannot be written.
    """
    files = with_sums({**_tables(store, form), **_image(store)})
    with disk_trouble(folder, sum(map(len, files.values()))):
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in files.items():
            write_whole(folder / name, data)
    return [folder / name for name in files]


def export_everything(store: Store, file: Path) -> Path:
    """Write one ZIP with all of it, in both forms, that `restore` takes back; return it.

    Raises:
        DiskError: the disk refuses; what stood there before is still there.
    """
    note = (resources_dir() / "export" / NOTE).read_bytes()
    files: dict[str, bytes] = {NOTE: note}
    for form in FORMATS:
        files |= {f"{form}/{name}": data for name, data in _tables(store, form).items()}
    files = with_sums(files | _image(store))
    with disk_trouble(file.parent, sum(map(len, files.values()))):
        write_zip(file, files)
    return file


def _tables(store: Store, form: str) -> dict[str, bytes]:
    files = {}
    for table in Table:
        rows = whole_table(store.db, table)
        if form == "json":
            files[f"{table.value}.json"] = json_text(rows).encode()
        else:
            files[f"{table.value}.csv"] = csv_text(columns_of(store.db, table), rows).encode("utf-8-sig")
    return files


def _image(store: Store) -> dict[str, bytes]:
    return {IMAGE: sealed(take_snapshot(store.db).data)}
