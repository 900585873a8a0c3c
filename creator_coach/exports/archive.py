"""Everything in one ZIP or folder: each table as CSV and JSON, the database, checksums, and a note what it all is."""

from __future__ import annotations

import hashlib
import os
import zipfile
import zlib
from collections.abc import Iterable
from pathlib import Path

IMAGE, SUMS, NOTE = "creator-coach.sqlite3", "SHA256SUMS", "README.txt"
_LARGEST, _MOST = 2_000_000_000, 500  # bytes of all entries; entries


def with_sums(files: dict[str, bytes]) -> dict[str, bytes]:
    """Return the files with one more that lists their checksums, as `sha256sum -c` reads it."""
    lines = [f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in files.items()]
    return {**files, SUMS: "".join(lines).encode()}


def write_zip(path: Path, files: dict[str, bytes]) -> None:
    """Write a ZIP beside its place and move it there when it is safely on the disk.

    Raises:
        OSError: the disk refuses; what stood there before is still there.
    """
    part = path.with_name(path.name + ".part")
    try:
        with part.open("wb") as file:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
                for name, data in files.items():
                    archive.writestr(name, data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def is_export(path: Path) -> bool:
    """Whether a ZIP or folder names itself an export of everything."""
    try:
        if path.is_dir():
            return (path / SUMS).is_file() and (path / IMAGE).is_file()
        with zipfile.ZipFile(path) as archive:
            return {IMAGE, SUMS} <= set(archive.namelist())
    except (OSError, zipfile.BadZipFile, NotImplementedError, ValueError):
        return False


def image_in(path: Path) -> bytes | None:
    """Return the database of an export, checked against its list of checksums; None where this is no export of ours.

    Raises:
        ValueError: it is one, and damaged.
        OSError: it cannot be read.
    """
    try:
        if path.is_dir():
            return _checked(path / SUMS, path / IMAGE) if is_export(path) else None
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            if not {IMAGE, SUMS} <= set(names):
                return None
            too_large = sum(entry.file_size for entry in archive.infolist()) > _LARGEST
            if len(set(names)) < len(names) or len(names) > _MOST or too_large:
                raise ValueError("not as it was written")
            return _matching(_entries(archive, names))
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError) as error:
        raise ValueError("damaged") from error


def _entries(archive: zipfile.ZipFile, names: Iterable[str]) -> dict[str, bytes]:
    return {name: archive.read(name) for name in names}


def _checked(sums: Path, image: Path) -> bytes:
    return _matching({SUMS: sums.read_bytes(), IMAGE: image.read_bytes()})


def _matching(files: dict[str, bytes]) -> bytes:
    lines = files[SUMS].decode("utf-8", "replace").splitlines()
    listed = {name: digest for digest, _, name in (line.partition("  ") for line in lines)}
    for name, data in files.items():
        if name != SUMS and listed.get(name) != hashlib.sha256(data).hexdigest():
            raise ValueError(name)
    return files[IMAGE]
