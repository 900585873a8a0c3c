"""The seal of a backup: a checksum behind the last page, so that one file proves by itself that it is unchanged.

SQLite reads as many pages as its header names and leaves alone what follows, so a sealed file is still a database that
any program opens. Beside it lies the same kind of checksum for `sha256sum -c`.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from creator_coach.storage.errors import BackupDamagedError

_MARK = b"\ncreator-coach sha256 "
_SIZE = len(_MARK) + 64
_PAGE_SIZE_AT = 16


def sealed(data: bytes) -> bytes:
    """Return a database image with its checksum behind it."""
    return data + _MARK + hashlib.sha256(data).hexdigest().encode()


def unsealed(data: bytes, path: Path) -> bytes:
    """Return the database image of a file, checked against its seal or, without one, the checksum beside it.

    Raises:
        BackupDamagedError: the file is not what was written.
    """
    if data[-_SIZE:].startswith(_MARK):
        image = data[:-_SIZE]
        if sealed(image) != data:
            raise BackupDamagedError("backup-damaged", path)
        return image
    beside = checksum_beside(path)
    if beside.exists() and beside.read_text("ascii", "replace").split(" ")[0] != hashlib.sha256(data).hexdigest():
        raise BackupDamagedError("backup-damaged", path)
    page = int.from_bytes(data[_PAGE_SIZE_AT : _PAGE_SIZE_AT + 2], "big")
    if len(data) % (65_536 if page == 1 else page or 512):
        raise BackupDamagedError("backup-damaged", path)  # cut short, or its seal is hit
    return data


def is_sealed(path: Path) -> bool:
    """Whether a file ends in a seal; it is not compared."""
    with path.open("rb") as file:
        file.seek(0, 2)
        file.seek(max(0, file.tell() - _SIZE))
        return file.read(len(_MARK)) == _MARK


def checksum_beside(path: Path) -> Path:
    """Return where the checksum of a file lies."""
    return path.with_name(path.name + ".sha256")


def checksum_line(data: bytes, path: Path) -> str:
    """Return the line that `sha256sum -c` understands."""
    return f"{hashlib.sha256(data).hexdigest()}  {path.name}\n"
