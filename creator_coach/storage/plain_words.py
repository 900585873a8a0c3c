"""Turn what SQLite and the disk say into our own errors; a broken rule of the schema stays our bug."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from creator_coach.storage.errors import DataDamagedError, DataInUseError, DiskError


@contextmanager
def plain_words(path: Path | None) -> Iterator[None]:
    """Raise DataInUseError, DiskError or DataDamagedError for what SQLite reports of the world."""
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError):
        raise
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            raise DataInUseError("data-in-use", path) from error
        raise DiskError("disk", path, reason=str(error)) from error
    except sqlite3.DatabaseError as error:
        raise DataDamagedError("data-damaged", path, faults=[str(error)]) from error
