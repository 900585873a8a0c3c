"""Turn what SQLite and the disk say into our own errors; a broken rule of the schema stays our bug."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from creator_coach.storage.errors import DataDamagedError, DataInUseError, DiskError, StorageError
from creator_coach.storage.sqlite import Database

NO_TEXT = "Could not decode to UTF-8"


@contextmanager
def plain_words(where: Path | Database | None) -> Iterator[None]:
    """Raise DataInUseError, DiskError or DataDamagedError for what SQLite reports of the world about a file.

    Text that is no text is damage too, be it in a row or in the words with which SQLite reports it.
    """
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError):
        raise
    except sqlite3.OperationalError as error:
        raise _of_the_world(error, _path(where)) from error
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        raise DataDamagedError("data-damaged", _path(where), faults=[str(error)]) from error


def plain_error(error: Exception, path: Path | None) -> Exception:
    """Return our own word for what SQLite says of a file that is only read; any other error as it is."""
    if not isinstance(error, sqlite3.Error):
        return error
    try:
        with plain_words(path):
            raise error
    except StorageError as plain:
        return plain
    except sqlite3.Error:
        return error


def _of_the_world(error: sqlite3.OperationalError, path: Path | None) -> StorageError:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return DataInUseError("data-in-use", path)
    if code == sqlite3.SQLITE_FULL:
        return DiskError("data-disk-full", path)
    if code in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM}:
        return DiskError("data-read-only", path)
    if str(error).startswith(NO_TEXT):
        return DataDamagedError("data-damaged", path, faults=[str(error)])
    return DiskError("disk", path, reason=str(error))


def _path(where: Path | Database | None) -> Path | None:
    if not isinstance(where, Database):
        return where
    files = [row[2] for row in where.execute("PRAGMA database_list").fetchall() if row[1] == "main" and row[2]]
    return Path(files[0]) if files else None
