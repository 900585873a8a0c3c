"""Open the user's log: the one path every entrance takes."""

from __future__ import annotations

import shutil
import tempfile
import weakref
from dataclasses import replace
from pathlib import Path

from creator_coach.app.clock import Clock
from creator_coach.app.store import Store
from creator_coach.domain.errors import RuleError
from creator_coach.domain.profile import Profile
from creator_coach.domain.weeks import zone_named
from creator_coach.infra.paths import AppPaths
from creator_coach.infra.state import expects_data, remember_data, write_state
from creator_coach.storage.database import open_database, open_in_memory, sound
from creator_coach.storage.errors import DataDamagedError, DataMissingError, DiskError, StorageError
from creator_coach.storage.plain_words import plain_error
from creator_coach.storage.profile import change_profile, has_profile
from creator_coach.storage.unit_of_work import UnitOfWork

__all__ = [
    "DataDamagedError",
    "StorageError",
    "faults",
    "open_copy",
    "open_for_reading",
    "open_sample",
    "open_store",
    "plain_error",
    "start_anew",
]


def open_store(path: Path, clock: Clock, paths: AppPaths | None) -> Store:
    """Open the log at a path, made if this is the first start.

    Args:
        path: the data file.
        clock: the time.
        paths: the user's folders, where what is expected at their own data file is remembered; None for other files.

    Raises:
        StorageError: the file is missing where it was before, damaged, newer, in use, or the disk refuses.
    """
    home = paths if paths is not None and path == paths.database else None
    path = path.resolve()  # a link stays a link when the file behind it is replaced
    was_left = path.with_name(path.name + "-wal").exists()
    db = open_database(path, create=not (home and expects_data(home)))
    if not has_profile(db):
        with UnitOfWork.begin(db) as work:
            change_profile(work, replace(Profile(), zone=machine_zone()))
    if home:
        remember_data(home)
    return Store(db, clock, path, was_left=was_left)


def open_for_reading(path: Path, clock: Clock, paths: AppPaths) -> Store:
    """Open the log to read it: where it cannot be written, a copy of it; an empty one where there is none yet."""
    if path.exists() or (path == paths.database and expects_data(paths)) or path.with_name(path.name + "-wal").exists():
        try:
            return open_store(path, clock, paths)
        except DiskError as error:
            if error.code != "data-read-only":
                raise
            return open_copy(path, clock)
    return Store(open_in_memory(), clock)


def start_anew(paths: AppPaths) -> None:
    """Forget that there was a log, so that the next opening makes a new one."""
    write_state(paths, data=False)


def open_copy(path: Path, clock: Clock) -> Store:
    """Open a copy of the log in memory, upgraded if need be: nothing that is changed in it is kept."""
    from creator_coach.storage.upgrade import upgraded  # noqa: PLC0415  rarely needed

    return Store(upgraded(path), clock)


def open_sample(clock: Clock) -> Store:
    """Return an empty log in a temporary file of its own, which goes when the store does."""
    folder = Path(tempfile.mkdtemp(prefix="creator-coach-sample-"))
    store = Store(open_database(folder / "sample.sqlite3", create=True), clock)
    weakref.finalize(store, shutil.rmtree, folder, ignore_errors=True)
    return store


def faults(path: Path) -> list[str]:
    """Return what is wrong with the file at a path; nothing, if all is well.

    Raises:
        StorageError: the file is not there, newer, in use, or the disk refuses.
    """
    if not path.exists():
        raise DataMissingError("data-missing", path)
    try:
        db = open_database(path, create=False)
    except DataDamagedError as error:
        return [str(fault) for fault in error.details.get("faults", [error.code])]  # type: ignore[attr-defined]
    try:
        return sound(db)
    finally:
        db.close()


def machine_zone() -> str:
    """Return the IANA name of the machine's time zone, or Jakarta's where it has none."""
    import tzlocal  # noqa: PLC0415  asked once, when a log is made

    try:
        return zone_named(tzlocal.get_localzone_name() or "").key
    except (RuleError, LookupError):
        return Profile().zone
