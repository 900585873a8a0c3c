"""Open the one database file, safely: the steps of the open sequence, each of which may refuse.

Nothing is written to a file that is newer, damaged, empty or not ours. One exclusive connection in WAL mode with full
synchronisation: what the window shows as saved survives a crash, a kill and a power cut.
"""

from __future__ import annotations

import glob
import os
import random
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from creator_coach.storage.errors import DataDamagedError, DataInUseError, DataMissingError, DataTooNewError, DiskError
from creator_coach.storage.files import identity, sync_folder, write_synced
from creator_coach.storage.migrations import APPLICATION_ID, NEWEST, migrations
from creator_coach.storage.plain_words import plain_words
from creator_coach.storage.sqlite import Database, snapshot
from creator_coach.storage.words import odd_words, unreadable_texts

__all__ = ["NEWEST", "Database", "held_checkpoint", "open_database", "open_in_memory", "sound"]

_HEADER = 100
_TRIES, _LONGEST_PAUSE = 5, 0.25  # seconds
_MAGIC = b"SQLite format 3\x00"
_PRAGMAS = (
    "locking_mode = EXCLUSIVE",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "foreign_keys = ON",
    "cache_size = -8000",
)


def open_in_memory() -> Database:
    """Return an empty database that lives as long as the object."""
    db = Database(memory=True, execute_plugins=False)
    db.execute("PRAGMA foreign_keys = ON")
    migrations.apply(db)
    return db


def open_database(path: Path, *, create: bool) -> Database:
    """Open the file, upgraded to the newest schema.

    Args:
        path: the database file.
        create: make the file when there is none; else a missing file is an error.

    Raises:
        DataMissingError: there is no file, and none should be made (or only its log is left).
        DataDamagedError: the file is empty, damaged or not ours; it was not written to.
        DataTooNewError: a newer version of the app wrote it; it was not written to.
        DataInUseError: another process has it open.
        DiskError: the disk or the folder refuses.
    """
    try:
        if path.exists():
            _probe(path)
        elif not create or path.with_name(path.name + "-wal").exists():
            raise DataMissingError("data-missing", path)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            _make(path)
    except OSError as error:
        raise DiskError("disk", path, reason=error.strerror or str(error)) from error
    with plain_words(path):
        if (log := path.with_name(path.name + "-wal")).exists() and log.stat().st_size:
            _judge_left(path)
        db = _connect(path)
        try:
            return _prepare(db, path)
        except BaseException:
            db.close()
            raise


def sound(db: Database) -> list[str]:
    """Return what is wrong with the file, by SQLite and by what its columns can hold; nothing, if all is well."""
    with plain_words(db):
        faults = [str(row[0]) for row in db.execute("PRAGMA integrity_check").fetchall() if row[0] != "ok"]
        faults += [f"foreign key: {row[0]} {row[1]}" for row in db.execute("PRAGMA foreign_key_check").fetchall()]
        return [*faults, *map(str, odd_words(db)), *unreadable_texts(db)]


@contextmanager
def held_checkpoint(db: Database) -> Iterator[Callable[[], None]]:
    """Keep the commit of a large change from copying the log into the file as well; yields what does it afterwards."""
    pages = db.execute("PRAGMA wal_autocheckpoint").fetchone()[0]
    db.execute("PRAGMA wal_autocheckpoint = 0")

    def checkpoint() -> None:
        db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    try:
        yield checkpoint
    finally:
        db.execute(f"PRAGMA wal_autocheckpoint = {pages}")


def _probe(path: Path) -> None:
    """Look at the file's own header, before any lock is held, so that nothing at all is touched."""
    with path.open("rb") as file:
        header = file.read(_HEADER)
    if not header:
        raise DataDamagedError("data-empty", path)
    if not header.startswith(_MAGIC):
        raise DataDamagedError("data-not-ours", path)
    version, application = (int.from_bytes(header[at : at + 4], "big") for at in (60, 68))
    _judge(path, application, version)


def _judge(path: Path, application: int, version: int) -> None:
    if application not in (APPLICATION_ID, 0) or (application == 0 and version):
        raise DataDamagedError("data-not-ours", path)
    if version > NEWEST:
        raise DataTooNewError("data-too-new", path, version=version, newest=NEWEST)


def _judge_left(path: Path) -> None:
    """Judge a file that was left with its log, as one: a connection that may write copies the log in as it closes."""
    index = path.with_name(path.name + "-shm")
    had_index = index.exists()
    db = Database(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=0.5), execute_plugins=False)
    try:
        _judge(path, *_marks(db))
        _refuse_damage(db, path)
    finally:
        db.close()
        if not had_index:
            index.unlink(missing_ok=True)


def _marks(db: Database) -> tuple[int, int]:
    application, version = (db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version"))
    return application, version


def _refuse_damage(db: Database, path: Path) -> None:
    if faults := [row[0] for row in db.execute("PRAGMA quick_check").fetchall() if row[0] != "ok"]:
        raise DataDamagedError("data-damaged", path, faults=faults)
    if odd := [str(word) for word in odd_words(db)]:
        raise DataDamagedError("data-damaged", path, faults=odd)


def _make(path: Path) -> None:
    """Make a new file beside its place and put it there whole; where another start was faster, that one stays."""
    part = path.with_name(f"{path.name}.new-{os.getpid()}.part")
    new = open_in_memory()
    try:
        write_synced(part, snapshot(new))
        _name(part, path)
        for left in path.parent.glob(f"{glob.escape(path.name)}.new-*.part"):
            left.unlink(missing_ok=True)
        sync_folder(path.parent)
    finally:
        new.close()
        part.unlink(missing_ok=True)


def _name(part: Path, path: Path) -> None:
    try:
        os.link(part, path)
    except OSError:  # it is there, or the disk knows no links
        if not path.exists():
            part.replace(path)


def _connect(path: Path) -> Database:
    """Connect and take the lock.

    Two starts at the same moment may each hold half of it: then each lets go and comes again after a while of its own.
    Or the one that had it put a new file in the place of the one that was opened here.
    """
    for left in reversed(range(_TRIES)):
        opened = identity(path)
        try:
            db = _locked(path)
        except sqlite3.OperationalError as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_BUSY or not left:
                raise
        else:
            if identity(path) == opened:
                return db
            db.close()
        time.sleep(random.uniform(0.02, _LONGEST_PAUSE))  # noqa: S311  no secret
    raise DataInUseError("data-in-use", path)


def _locked(path: Path) -> Database:
    db = Database(sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=0.1), execute_plugins=False)
    try:
        for pragma in _PRAGMAS:
            db.execute(f"PRAGMA {pragma}")
        db.execute("BEGIN EXCLUSIVE")  # in exclusive mode the lock stays until the file is closed
        db.execute("COMMIT")
    except BaseException:
        db.close()
        raise
    return db


def _prepare(db: Database, path: Path) -> Database:
    application, version = _marks(db)
    _judge(path, application, version)
    if application == 0 and db.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
        raise DataDamagedError("data-not-ours", path)
    _refuse_damage(db, path)
    if version and version < NEWEST:
        from creator_coach.storage.upgrade import upgrade  # noqa: PLC0415  once a version, so not on the way to the window

        upgrade(db, path)
        return _prepare(_connect(path), path)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = FULL")
    if not version:
        migrations.apply(db)
        sync_folder(path.parent)
    return db
