from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from creator_coach.storage.backup import (
    Snapshot,
    backups_in,
    disk_trouble,
    take_snapshot,
    write_backup,
    write_copy,
)
from creator_coach.storage.database import Database, open_in_memory
from creator_coach.storage.errors import DataDamagedError, DataInUseError, DiskError
from creator_coach.storage.plain_words import plain_error, plain_words
from creator_coach.storage.restore import read_copy
from creator_coach.storage.seal import checksum_beside, sealed

NOW = datetime(2026, 11, 26, 3, 4, 5, tzinfo=UTC)


@pytest.fixture
def db() -> Iterator[Database]:
    db = open_in_memory()
    yield db
    db.close()


@pytest.fixture
def taken(db: Database) -> Snapshot:
    return take_snapshot(db)


def test_backups_are_numbered_named_and_listed_newest_first(taken: Snapshot, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    first = write_backup(taken, folder, "timed", NOW)
    second = write_backup(
        taken, folder, "before-import", (NOW + timedelta(hours=1)).astimezone(timezone(timedelta(hours=7)))
    )
    assert first.name == "000001-20261126T030405Z-timed.sqlite3"
    assert second.name == "000002-20261126T040405Z-before-import.sqlite3"
    newest, oldest = backups_in(folder)
    assert (newest.number, newest.reason, newest.path) == (2, "before-import", second)
    assert oldest.made_at == NOW
    assert oldest.size == first.stat().st_size
    assert read_copy(first).data == taken.data
    assert sorted(p.name for p in folder.iterdir()) == sorted(
        name for p in (first, second) for name in (p.name, checksum_beside(p).name)
    )


def test_the_number_goes_on_from_the_highest_whatever_else_lies_there(taken: Snapshot, tmp_path: Path) -> None:
    for name in ("000041-20261126T030405Z-timed.sqlite3", "notes.txt", "000099-20261126T030405Z-timed.sqlite3.part"):
        (tmp_path / name).write_bytes(b"x")
    assert write_backup(taken, tmp_path, "timed", NOW).name.startswith("000042-")


def test_a_full_disk_is_named_with_what_it_takes(
    taken: Snapshot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    folder = tmp_path / "new" / "backups"
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskError) as caught:
        write_backup(taken, folder, "timed", NOW)
    assert (caught.value.code, caught.value.path) == ("disk-full", folder)
    assert caught.value.details["needed"] == len(sealed(taken.data))
    assert list(folder.iterdir()) == []
    (tmp_path / "file").write_text("")
    with pytest.raises(DiskError) as refused:
        write_backup(taken, tmp_path / "file" / "backups", "timed", NOW)
    assert refused.value.path == tmp_path / "file" / "backups"


def test_only_what_was_finished_is_a_backup(taken: Snapshot, tmp_path: Path) -> None:
    good = write_backup(taken, tmp_path, "timed", NOW)
    (tmp_path / "000007-20261126T030405Z-timed.sqlite3").write_bytes(taken.data)  # without its seal
    (tmp_path / "000008-20261126T030405Z-timed.sqlite3.part").write_bytes(good.read_bytes())
    (tmp_path / "other.sqlite3").write_bytes(good.read_bytes())
    old = tmp_path / "000003-before-import.sqlite3"  # of the time before names had a time
    old.write_bytes(taken.data)
    os.utime(old, (0, 1_700_000_000))
    found = backups_in(tmp_path)
    assert [backup.number for backup in found] == [3, 1]
    assert found[0].made_at == datetime.fromtimestamp(1_700_000_000, UTC)
    assert backups_in(tmp_path / "none") == []


def test_old_backups_go_with_their_checksums(taken: Snapshot, tmp_path: Path) -> None:
    for _ in range(12):
        write_backup(taken, tmp_path, "before-import", NOW)
    assert [backup.number for backup in backups_in(tmp_path)] == list(range(12, 2, -1))
    assert len(list(tmp_path.iterdir())) == 20


def test_a_copy_that_is_not_what_was_taken_is_not_kept(taken: Snapshot, tmp_path: Path) -> None:
    path = tmp_path / "mine.sqlite3"
    for other in (replace(taken, rows={**taken.rows, "post": 1}), replace(taken, data=taken.data[:-4096])):
        with pytest.raises(DiskError) as caught:
            write_copy(other, path)
        assert (caught.value.code, caught.value.path) == ("backup-failed", path)
        assert list(tmp_path.iterdir()) == []


def test_a_copy_replaces_an_older_one_only_when_it_is_whole(taken: Snapshot, tmp_path: Path) -> None:
    path = tmp_path / "mine.sqlite3"
    write_copy(taken, path)
    whole = path.read_bytes()
    with pytest.raises(DiskError):
        write_copy(replace(taken, rows={}), path)
    assert path.read_bytes() == whole


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk-full"),
        (errno.EDQUOT, "disk-full"),
        (errno.EROFS, "disk-read-only"),
        (errno.EACCES, "disk-read-only"),
        (errno.EPERM, "disk-read-only"),
        (errno.EIO, "disk"),
    ],
)
def test_what_the_disk_says_has_a_word_of_ours(tmp_path: Path, number: int, code: str) -> None:
    with pytest.raises(DiskError) as caught, disk_trouble(tmp_path, 1234):
        raise OSError(number, os.strerror(number))
    error = caught.value
    assert (error.code, error.path) == (code, tmp_path)
    if code == "disk-full":
        assert error.details["needed"] == 1234
        assert isinstance(error.details["free"], int)
        assert error.details["free"] > 0
    else:
        assert error.details["reason"] == os.strerror(number)


def test_free_space_of_a_folder_that_is_gone_is_none(tmp_path: Path) -> None:
    with pytest.raises(DiskError) as caught, disk_trouble(tmp_path / "gone", 1):
        raise OSError(errno.ENOSPC, "full")
    assert caught.value.details["free"] == 0


def said(code: int, text: str = "") -> sqlite3.OperationalError:
    error = sqlite3.OperationalError(text)
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("error", "kind", "code"),
    [
        (said(sqlite3.SQLITE_BUSY), DataInUseError, "data-in-use"),
        (said(sqlite3.SQLITE_LOCKED | 1 << 8), DataInUseError, "data-in-use"),
        (said(sqlite3.SQLITE_FULL), DiskError, "data-disk-full"),
        (said(sqlite3.SQLITE_READONLY), DiskError, "data-read-only"),
        (said(sqlite3.SQLITE_CANTOPEN), DiskError, "data-read-only"),
        (said(sqlite3.SQLITE_PERM), DiskError, "data-read-only"),
        (said(sqlite3.SQLITE_IOERR, "disk I/O error"), DiskError, "disk"),
        (sqlite3.OperationalError("Could not decode to UTF-8 column 'caption'"), DataDamagedError, "data-damaged"),
        (sqlite3.DatabaseError("malformed"), DataDamagedError, "data-damaged"),
    ],
)
def test_what_sqlite_says_has_a_word_of_ours(tmp_path: Path, error: sqlite3.Error, kind: type, code: str) -> None:
    path = tmp_path / "coach.sqlite3"
    plain = plain_error(error, path)
    assert isinstance(plain, kind)
    assert (getattr(plain, "code", ""), getattr(plain, "path", None)) == (code, path)
    if code == "data-damaged":
        assert plain.details["faults"] == [str(error)]  # type: ignore[attr-defined]
    if code == "disk":
        assert plain.details["reason"] == "disk I/O error"  # type: ignore[attr-defined]


def test_what_is_our_own_fault_stays_it(tmp_path: Path, db: Database) -> None:
    for error in (sqlite3.IntegrityError("UNIQUE"), sqlite3.ProgrammingError("closed"), ValueError("x")):
        assert plain_error(error, tmp_path) is error
    file = tmp_path / "coach.sqlite3"
    other = Database(sqlite3.connect(file), execute_plugins=False)
    with pytest.raises(DiskError) as caught, plain_words(other):
        raise said(sqlite3.SQLITE_FULL)
    assert caught.value.path == file
    other.close()
    with pytest.raises(DiskError) as caught, plain_words(db):
        raise said(sqlite3.SQLITE_FULL)
    assert caught.value.path is None
