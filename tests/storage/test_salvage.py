from __future__ import annotations

import shutil
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from creator_coach.app.clock import FixedClock
from creator_coach.app.open_store import open_store
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountDraft, Platform
from creator_coach.domain.posts import Format, Metrics, PostDraft
from creator_coach.storage.accounts import add_account
from creator_coach.storage.errors import BackupDamagedError, DiskError
from creator_coach.storage.file_imports import add_import
from creator_coach.storage.migrations import NEWEST
from creator_coach.storage.posts_bulk import BulkPosts
from creator_coach.storage.restore import loaded
from creator_coach.storage.salvage import salvage
from creator_coach.storage.tables import everything

NOON = datetime(2026, 11, 26, 5, tzinfo=UTC)
POSTS = 1_200
PAGE = 4096
FIXTURES = Path(__file__).parents[1] / "fixtures" / "schema"


def rows_of(data: bytes, table: str) -> list[tuple[object, ...]]:
    db = loaded(data)
    try:
        return db.execute(f"SELECT * FROM {table} ORDER BY id").fetchall()  # noqa: S608  our own names
    finally:
        db.close()


@pytest.fixture
def path(tmp_path: Path, clock: FixedClock) -> Path:
    """A closed log of one account with many posts, each with figures."""
    store = open_store(tmp_path / "coach.sqlite3", clock, None)
    _fill(store)
    store.close()
    return tmp_path / "coach.sqlite3"


def _fill(store: Store) -> None:
    with store.change("fill") as work:
        account = add_account(work, AccountDraft(Platform.INSTAGRAM, "dapur.sari"))
        import_id = add_import(work, NOON, "fill.csv", "table")
        drafts = [
            (
                PostDraft(account, NOON - timedelta(hours=k), f"Resep {k:05} dan sayurnya", Format.REEL),
                Metrics(views=k),
                None,
            )
            for k in range(POSTS)
        ]
        list(BulkPosts(work, account, NOON, import_id).run(drafts))


def spoil(path: Path, *letters: bytes) -> bytes:
    """Make the pages on which these letters stand first unreadable."""
    content = bytearray(path.read_bytes())
    for each in letters:
        page = content.index(each) // PAGE
        content[page * PAGE : (page + 1) * PAGE] = b"\xaa" * PAGE
    path.write_bytes(content)
    return bytes(content)


def test_a_hole_in_the_middle_costs_only_what_stood_on_its_page(path: Path) -> None:
    whole = rows_of(path.read_bytes(), "post")
    spoilt = spoil(path, b"Resep 00600")
    saved = salvage(path)
    left = rows_of(saved.copy.data, "post")
    assert set(left) < set(whole)
    assert len(whole) - len(left) < 60  # the rows of one page
    assert left[:500] == whole[:500]
    assert left[-500:] == whole[-500:]
    assert "post" in saved.holes
    assert saved.copy.path == path
    assert path.read_bytes() == spoilt
    readings = {row[1] for row in rows_of(saved.copy.data, "metric_reading")}
    assert readings <= {row[0] for row in left}  # no figures of posts that are gone
    assert len(readings) > POSTS - 60


def test_between_two_holes_what_can_be_read_is_kept(path: Path) -> None:
    whole = rows_of(path.read_bytes(), "post")
    spoil(path, b"Resep 00300", b"Resep 00900")
    left = rows_of(salvage(path).copy.data, "post")
    middle = [row for row in whole if 400 <= int(str(row[6])[6:11]) <= 800]
    assert len(middle) == 401
    assert set(middle) <= set(left)
    assert len(whole) - len(left) < 120


def test_what_belongs_to_a_lost_row_goes_or_stands_alone(path: Path) -> None:
    page = _root(path, "account")
    db = sqlite3.connect(path)
    db.execute("UPDATE profile SET focus_account_id = 1")
    db.commit()
    db.close()
    content = bytearray(path.read_bytes())
    content[(page - 1) * PAGE : page * PAGE] = b"\xaa" * PAGE
    path.write_bytes(content)
    data = salvage(path).copy.data
    assert rows_of(data, "account") == rows_of(data, "post") == rows_of(data, "metric_reading") == []
    ((_, name, *_),) = rows_of(data, "profile")
    assert name == ""
    focus = loaded(data).execute("SELECT focus_account_id FROM profile").fetchone()
    assert focus == (None,)
    assert len(rows_of(data, "file_import")) == 1


def _root(path: Path, table: str) -> int:
    db = sqlite3.connect(path)
    (page,) = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", [table]).fetchone()
    db.close()
    return int(page)


def test_a_whole_file_is_salvaged_with_all_that_its_log_holds(path: Path, clock: FixedClock, tmp_path: Path) -> None:
    store = open_store(path, clock, None)
    with store.change("more") as work:
        add_account(work, AccountDraft(Platform.TIKTOK, "dapur.sari"))
    left = tmp_path / "left"
    left.mkdir()
    for side in ("", "-wal"):
        shutil.copy(path.with_name(path.name + side), left / f"coach.sqlite3{side}")
    now = everything(store.db)
    store.close()
    saved = salvage(left / "coach.sqlite3")
    assert saved.holes == ()
    assert everything(loaded(saved.copy.data)) == now


@pytest.mark.parametrize("version", [1, 2, 3])
def test_an_older_file_keeps_its_version(tmp_path: Path, version: int) -> None:
    path = tmp_path / "coach.sqlite3"
    shutil.copy(FIXTURES / f"v{version}.sqlite3", path)
    saved = salvage(path)
    assert saved.copy.version == version
    assert saved.holes == ()
    assert saved.copy.rows["post"] > 0


def test_a_version_that_cannot_be_is_taken_for_the_newest(path: Path) -> None:
    content = bytearray(path.read_bytes())
    for version in (0, 200):
        content[60:64] = version.to_bytes(4, "big")
        path.write_bytes(content)
        assert salvage(path).copy.version == NEWEST


def test_what_cannot_be_read_at_all_is_said(tmp_path: Path) -> None:
    path = tmp_path / "coach.sqlite3"
    path.write_bytes(b"SQLite format 3\x00" + b"x" * 9000)
    with pytest.raises(BackupDamagedError) as caught:
        salvage(path)
    assert (caught.value.code, caught.value.path) == ("nothing-readable", path)
    path.unlink()
    path.mkdir()
    with pytest.raises(DiskError) as refused:
        salvage(path)
    assert refused.value.path == path
