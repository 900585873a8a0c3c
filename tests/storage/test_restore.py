from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from creator_coach.app.clock import FixedClock
from creator_coach.app.open_store import open_store
from creator_coach.app.sample import fill_sample
from creator_coach.storage import restore
from creator_coach.storage.database import NEWEST, open_database
from creator_coach.storage.errors import (
    BackupDamagedError,
    DataMissingError,
    DataTooNewError,
    DiskError,
    StorageError,
)
from creator_coach.storage.restore import judged, put_in_place, read_copy, replace_damaged

NOW = datetime(2026, 11, 26, 3, 4, 5, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path, clock: FixedClock) -> Path:
    """A filled log that is closed."""
    store = open_store(tmp_path / "coach.sqlite3", clock, None)
    fill_sample(store, "en")
    store.close()
    return tmp_path / "coach.sqlite3"


def changed(path: Path, *statements: str) -> Path:
    db = sqlite3.connect(path)
    for statement in statements:
        db.execute(statement)
    db.commit()
    db.close()
    return path


def refusal(kind: type[StorageError], path: Path) -> StorageError:
    with pytest.raises(kind) as caught:
        read_copy(path)
    assert caught.value.path == path
    return caught.value


def test_a_copy_says_what_is_in_it(path: Path) -> None:
    copy = read_copy(path)
    assert (copy.path, copy.version, copy.newest) == (path, NEWEST, "2026-11-25")
    assert (copy.rows["post"], copy.rows["follower_count"]) == (57, 35)
    changed(path, "DELETE FROM follower_count")
    assert read_copy(path).newest == "2026-11-25"  # of a post
    changed(path, "INSERT INTO follower_count (account_id, counted_on, followers) VALUES (1, '2026-11-26', 5)")
    assert read_copy(path).newest == "2026-11-26"


def test_an_empty_log_has_no_newest_day(tmp_path: Path, clock: FixedClock) -> None:
    open_store(tmp_path / "coach.sqlite3", clock, None).close()
    assert read_copy(tmp_path / "coach.sqlite3").newest == ""


def test_what_is_no_copy_of_a_log_is_named(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert refusal(DataMissingError, path.with_name("none")).code == "backup-missing"
    path.with_name("text").write_bytes(b"no database at all" * 300)
    assert refusal(BackupDamagedError, path.with_name("text")).code == "backup-not-ours"
    newer = path.with_name("newer")
    newer.write_bytes(path.read_bytes())
    error = refusal(DataTooNewError, changed(newer, f"PRAGMA user_version = {NEWEST + 1}"))
    assert (error.code, error.details) == ("data-too-new", {"version": NEWEST + 1, "newest": NEWEST})
    for statement in ("PRAGMA application_id = 7", "PRAGMA user_version = 0"):
        other = path.with_name("other")
        other.write_bytes(path.read_bytes())
        assert refusal(BackupDamagedError, changed(other, statement)).code == "backup-not-ours"
    monkeypatch.setattr(restore, "_LARGEST", path.stat().st_size - 1)
    assert refusal(BackupDamagedError, path).code == "backup-not-ours"


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE theirs (x)",
        "CREATE TRIGGER spy AFTER INSERT ON post BEGIN DELETE FROM account; END",
        "CREATE VIEW spy AS SELECT * FROM post",
        "DROP TABLE note",
        "DELETE FROM account WHERE id = 1",  # leaves posts of nobody
    ],
)
def test_a_copy_with_another_schema_or_loose_ends_is_refused(path: Path, statement: str) -> None:
    assert refusal(BackupDamagedError, changed(path, statement)).code == "backup-damaged"


def test_a_damaged_page_is_refused(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[8192:12288] = b"\xaa" * 4096
    with pytest.raises(BackupDamagedError) as caught:
        judged(bytes(content), path)
    assert (caught.value.code, caught.value.path) == ("backup-damaged", path)


def test_a_damaged_copy_that_was_taken_with_its_log_is_refused(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[100:4096] = b"\xaa" * 3996
    path.write_bytes(content)
    path.with_name(path.name + "-wal").write_bytes(b"no log")
    error = refusal(BackupDamagedError, path)
    assert error.code == "backup-damaged"
    assert path.read_bytes() == bytes(content)


def test_an_image_takes_the_place_whole_and_nothing_is_left_beside_it(path: Path) -> None:
    data, db = path.read_bytes(), open_database(path, create=False)
    db.execute("DELETE FROM note")
    path.with_name(path.name + "-journal").write_bytes(b"left")
    put_in_place(data, path, db)
    assert [p.name for p in path.parent.iterdir()] == ["coach.sqlite3"]
    assert path.read_bytes()[18:20] == b"\x01\x01"  # needs no log beside it
    assert path.read_bytes()[20:] == data[20:]
    with pytest.raises(sqlite3.ProgrammingError):
        db.execute("SELECT 1")
    new = path.with_name("new") / "folder" / "coach.sqlite3"
    put_in_place(data, new, None)
    assert read_copy(new).rows["post"] == 57


def refusing(number: int, after: int = 0) -> Callable[..., None]:
    """Return a call of the system that is refused, from the n-th time on."""
    left = [after]

    def refuse(*_: object) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise OSError(number, os.strerror(number))

    return refuse


@pytest.mark.parametrize(("number", "code"), [(errno.ENOSPC, "disk-full"), (errno.EIO, "disk")])
def test_a_disk_that_refuses_changes_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    data = path.read_bytes()
    monkeypatch.setattr(os, "fsync", refusing(number))
    with pytest.raises(DiskError) as caught:
        put_in_place(b"x" * 5000, path, None)
    assert (caught.value.code, caught.value.path) == (code, path.parent)
    assert [p.name for p in path.parent.iterdir()] == ["coach.sqlite3"]
    assert path.read_bytes() == data


def test_a_damaged_log_keeps_its_bytes_under_a_name_of_its_own(path: Path) -> None:
    data = path.read_bytes()
    for number, name in enumerate(
        ("coach.damaged-20261126T030405Z.sqlite3", "coach.damaged-20261126T030405Z-2.sqlite3")
    ):
        path.write_bytes(b"damaged %d" % number)
        path.with_name(path.name + "-wal").write_bytes(b"log %d" % number)
        aside = replace_damaged(data, path, NOW)
        assert aside == path.with_name(name)
        assert aside.read_bytes() == b"damaged %d" % number
        assert aside.with_name(aside.name + "-wal").read_bytes() == b"log %d" % number
        assert not path.with_name(path.name + "-wal").exists()
        assert read_copy(path).rows["post"] == 57


@pytest.mark.parametrize("after", [0, 1, 2, 3])
def test_where_the_disk_refuses_the_damaged_log_is_where_it_was(
    path: Path, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    data = path.read_bytes()
    path.write_bytes(b"damaged")
    path.with_name(path.name + "-wal").write_bytes(b"log")
    monkeypatch.setattr(os, "fsync", refusing(errno.EIO, after))
    with pytest.raises(DiskError):
        replace_damaged(data, path, NOW)
    assert {p.name: p.read_bytes() for p in path.parent.iterdir()} == {
        "coach.sqlite3": b"damaged",
        "coach.sqlite3-wal": b"log",
    }


def test_where_a_file_has_one_name_only_it_is_moved(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = path.read_bytes()
    path.write_bytes(b"damaged")
    monkeypatch.setattr(os, "link", refusing(errno.EPERM))
    aside = replace_damaged(data, path, NOW)
    assert aside.read_bytes() == b"damaged"
    assert read_copy(path).rows["post"] == 57
    monkeypatch.setattr(os, "link", refusing(errno.EIO))
    before = path.read_bytes()
    with pytest.raises(DiskError):
        replace_damaged(data, path, NOW)
    assert path.read_bytes() == before
