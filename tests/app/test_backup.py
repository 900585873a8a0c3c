from __future__ import annotations

import shutil
import sqlite3
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from creator_coach.app.accounts import add_account
from creator_coach.app.backup import backup_before, backup_now, backup_to, newest_backups
from creator_coach.app.clock import FixedClock
from creator_coach.app.export import export_all, export_everything
from creator_coach.app.import_own import import_own
from creator_coach.app.log_followers import log_followers
from creator_coach.app.open_store import faults, open_copy, open_store
from creator_coach.app.restore import newest_good, read_restorable, restore, restore_over, salvage_file, undo_of_restore
from creator_coach.app.sample import fill_sample
from creator_coach.app.store import Store
from creator_coach.app.watch import EVERY, Watch
from creator_coach.domain.accounts import AccountDraft, AccountId, Platform
from creator_coach.storage.errors import BackupDamagedError, DataMissingError, DataTooNewError, DiskError
from creator_coach.storage.migrations import NEWEST
from creator_coach.storage.tables import everything

TODAY = date(2026, 11, 26)
CLOCK = FixedClock(TODAY)


def opened(path: Path) -> Store:
    return open_store(path, CLOCK, None)


@pytest.fixture
def log(tmp_path: Path) -> Store:
    store = opened(tmp_path / "coach.sqlite3")
    add_account(store, AccountDraft(Platform.INSTAGRAM, "dapur.sari"))
    log_followers(store, AccountId(1), 412, TODAY)
    return store


@pytest.fixture
def filled(tmp_path: Path) -> Store:
    store = opened(tmp_path / "coach.sqlite3")
    fill_sample(store, "id")
    return store


def followers(path: Path) -> int | None:
    store = opened(path)
    row = store.db.execute("SELECT followers FROM follower_count").fetchone()
    store.close()
    return row[0] if row else None


def test_a_backup_proves_itself_whatever_bit_is_flipped(log: Store, tmp_path: Path) -> None:
    kept = backup_now(log, "asked")().path
    data = kept.read_bytes()
    alone = tmp_path / "carried-away.sqlite3"  # no checksum beside it
    alone.write_bytes(data)
    assert read_restorable(alone).rows["follower_count"] == 1
    for place in [*range(0, len(data), 997), *range(len(data) - 90, len(data))]:
        alone.write_bytes(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])
        with pytest.raises(BackupDamagedError):
            read_restorable(alone)
    for size in (0, 1, 4096, len(data) // 2, len(data) - 1):
        alone.write_bytes(data[:size])
        with pytest.raises(BackupDamagedError):
            read_restorable(alone)


def test_a_backup_is_a_database_that_any_program_reads(log: Store, tmp_path: Path) -> None:
    backup_to(log, tmp_path / "mine.sqlite3")
    other = sqlite3.connect(tmp_path / "mine.sqlite3")
    assert other.execute("SELECT followers FROM follower_count").fetchall() == [(412,)]
    assert other.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    other.close()


def test_restoring_saves_the_present_first_and_can_be_undone(log: Store, tmp_path: Path) -> None:
    path = tmp_path / "coach.sqlite3"
    backup_to(log, tmp_path / "mine.sqlite3")
    log_followers(log, AccountId(1), 999, TODAY)
    restore_over(log, read_restorable(tmp_path / "mine.sqlite3"))
    assert followers(path) == 412
    before = undo_of_restore(path)
    assert before is not None
    restore(path, read_restorable(before.path))
    assert followers(path) == 999
    assert [backup.reason for backup in newest_backups(path)] == ["before-restore", "before-restore"]


@pytest.mark.parametrize("wrong", ["damaged", "newer", "another program's", "no database", "missing", "with a trigger"])
def test_a_wrong_file_changes_nothing(log: Store, tmp_path: Path, wrong: str) -> None:
    path, file = tmp_path / "coach.sqlite3", tmp_path / "wrong.sqlite3"
    backup_to(log, file)
    log.close()
    before = path.read_bytes()
    if wrong == "damaged":
        file.write_bytes(file.read_bytes()[:9000])
    elif wrong == "no database":
        file.write_text("hello " * 999)
    elif wrong == "missing":
        file.unlink()
    else:
        other = sqlite3.connect(file)
        sql = {"newer": f"PRAGMA user_version = {NEWEST + 1}", "another program's": "PRAGMA application_id = 7"}
        other.execute(sql.get(wrong, "CREATE TRIGGER t AFTER INSERT ON post BEGIN DELETE FROM post; END"))
        other.commit()
        other.close()
        file.with_name(file.name + ".sha256").unlink()
    with pytest.raises((BackupDamagedError, DataTooNewError, DataMissingError)):
        restore(path, read_restorable(file))
    assert path.read_bytes() == before
    assert newest_backups(path) == []


@pytest.mark.parametrize("version", [1, 2, 3])
def test_an_old_file_is_restored_and_upgraded(log: Store, tmp_path: Path, version: int) -> None:
    log.close()
    path = tmp_path / "coach.sqlite3"
    restore(path, read_restorable(Path(__file__).parents[1] / "fixtures" / "schema" / f"v{version}.sqlite3"))
    assert followers(path) == 412
    assert [backup.reason for backup in newest_backups(path)] == ["before-upgrade", "before-restore"]


def test_a_copy_that_was_taken_with_its_log_is_read_with_it(log: Store, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    for side in ("", "-wal"):
        shutil.copy(tmp_path / f"coach.sqlite3{side}", tmp_path / "stick" / f"coach.sqlite3{side}")
    assert read_restorable(tmp_path / "stick" / "coach.sqlite3").rows["follower_count"] == 1


def test_a_damaged_log_is_set_aside_unchanged_and_the_newest_good_backup_found(log: Store, tmp_path: Path) -> None:
    path = tmp_path / "coach.sqlite3"
    backup_now(log, "timed")()
    log_followers(log, AccountId(1), 500, TODAY)
    bad = backup_now(log, "timed")().path
    log.close()
    bad.write_bytes(bad.read_bytes().replace(b"dapur", b"dapux"))
    broken = path.read_bytes()[:4096] + b"\xaa" * 12000 + path.read_bytes()[16096:]
    path.write_bytes(broken)
    assert faults(path)
    good = newest_good(path)
    assert good is not None
    assert good[0].number == 1
    aside = restore(path, good[1])
    assert aside is not None
    assert aside.read_bytes() == broken
    assert followers(path) == 412


def test_what_is_readable_of_a_damaged_log_is_salvaged(filled: Store, tmp_path: Path) -> None:
    path = tmp_path / "coach.sqlite3"
    whole = everything(filled.db)
    pages = [row[0] for row in filled.db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'note'").fetchall()]
    filled.close()
    content = bytearray(path.read_bytes())
    content[(pages[0] - 1) * 4096 : pages[0] * 4096] = b"\xaa" * 4096
    path.write_bytes(content)
    saved, aside = salvage_file(path)
    assert aside.read_bytes() == bytes(content)
    assert saved.holes == ("note",)
    store = opened(path)
    now = everything(store.db)
    assert {name for name in whole if now[name] != whole[name]} <= {"note"}
    store.close()


def test_nothing_readable_leaves_the_file_where_it_is(tmp_path: Path) -> None:
    path = tmp_path / "coach.sqlite3"
    path.write_bytes(b"SQLite format 3\x00" + b"x" * 9000)
    with pytest.raises(BackupDamagedError):
        salvage_file(path)
    assert [p.name for p in tmp_path.iterdir()] == ["coach.sqlite3"]


@pytest.mark.parametrize("form", ["zip", "folder"])
def test_an_export_of_everything_comes_back_with_nothing_lost(filled: Store, tmp_path: Path, form: str) -> None:
    out = tmp_path / ("all.zip" if form == "zip" else "all")
    if form == "zip":
        export_everything(filled, out)
    else:
        export_all(filled, out, "json")
    other = opened(tmp_path / "other.sqlite3")
    before = everything(other.db)
    assert import_own(other, out, dry_run=True).posts["new"] == 57
    assert everything(other.db) == before
    import_own(other, out, dry_run=False)
    assert everything(other.db) == everything(filled.db)
    again = import_own(other, out, dry_run=False)
    assert (again.posts["new"], again.posts["known"]) == (0, 57)
    other.undo()
    assert everything(other.db) == before
    restore_over(other, read_restorable(out))
    third = opened(tmp_path / "other.sqlite3")
    assert everything(third.db) == everything(filled.db)
    third.close()


def test_an_export_never_replaces_a_log_by_import(log: Store, tmp_path: Path) -> None:
    export_everything(log, tmp_path / "all.zip")
    log_followers(log, AccountId(1), 413, TODAY)
    before = everything(log.db)
    done = import_own(log, tmp_path / "all.zip", dry_run=False)
    assert [problem.code for problem in done.problems] == ["own-export-log-not-empty"]
    assert everything(log.db) == before


def test_a_changed_export_is_refused(filled: Store, tmp_path: Path) -> None:
    out = tmp_path / "all.zip"
    export_everything(filled, out)
    data = bytearray(out.read_bytes())
    refused = 0
    for place in range(100, len(data) - 100, len(data) // 40):
        out.write_bytes(data[:place] + bytes([data[place] ^ 16]) + data[place + 1 :])
        try:
            assert read_restorable(out).rows["post"] == 57
        except BackupDamagedError:
            refused += 1
    assert refused >= 35  # what is left hits bytes that mean nothing, such as a time in the directory


def test_the_second_folder_gets_the_same_and_never_stops_the_first(log: Store, tmp_path: Path) -> None:
    done = backup_now(log, "timed", tmp_path / "stick")()
    assert [p.name for p in (tmp_path / "stick").glob("*.sqlite3")] == [done.path.name]
    (tmp_path / "file").write_text("no folder")
    done = backup_now(log, "timed", tmp_path / "file" / "below")()
    assert done.path.exists()
    assert isinstance(done.second_trouble, DiskError)


def test_an_empty_log_needs_no_backup_before_an_import(tmp_path: Path) -> None:
    assert backup_before(opened(tmp_path / "coach.sqlite3"), "before-import") is None


def test_a_backup_is_due_half_an_hour_after_the_last_and_only_after_a_change(log: Store) -> None:
    watch, now = Watch(log), datetime.now(UTC)
    assert not watch.is_due(now + EVERY)
    log_followers(log, AccountId(1), 413, TODAY)
    assert not watch.is_due(now + EVERY / 2)
    assert watch.is_due(now + EVERY + timedelta(minutes=1))
    assert watch.is_due(now - timedelta(days=3650))  # the clock was put back
    watch.written(now + EVERY)
    assert not watch.is_due(now + 3 * EVERY)
    watch.failed()
    assert watch.is_due(now + 3 * EVERY)


def test_a_log_that_cannot_be_written_is_read_from_a_copy(filled: Store, tmp_path: Path) -> None:
    whole = everything(filled.db)
    filled.close()
    path = tmp_path / "coach.sqlite3"
    before = path.read_bytes()
    copy = open_copy(path, CLOCK)
    assert everything(copy.db) == whole
    log_followers(copy, AccountId(1), 1, TODAY)
    assert path.read_bytes() == before
