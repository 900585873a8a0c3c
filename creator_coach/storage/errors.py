"""Storage trouble that comes from outside the program."""

from __future__ import annotations

from pathlib import Path


class StorageError(Exception):
    """The disk or the file is at fault: tell the user, do not crash. The code names the sentence (ui/texts)."""

    def __init__(self, code: str, path: Path | None, **details: object) -> None:
        super().__init__(f"{code}: {path}")
        self.code = code
        self.path = path
        self.details = details


class DataMissingError(StorageError):
    """A file that should be there is not."""


class DataTooNewError(StorageError):
    """A newer version of the app wrote this file."""


class DataDamagedError(StorageError):
    """The file is empty, damaged, or not ours. Nothing was written to it."""


class DataInUseError(StorageError):
    """Another Creator Coach has the file open."""


class DiskError(StorageError):
    """The disk is full, the folder cannot be written, or reading failed."""


class BackupDamagedError(StorageError):
    """A backup is not what was written. Nothing was changed by trying it."""
