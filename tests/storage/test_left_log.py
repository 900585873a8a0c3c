"""A write-ahead log that a killed program left beside its file."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from creator_coach.storage.database import NEWEST, open_database
from creator_coach.storage.errors import DataDamagedError, DataTooNewError


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "coach.sqlite3"
    open_database(path, create=True).close()
    return path


def left(path: Path, *statements: str) -> dict[str, bytes]:
    """Let a program write to a log and be killed: the file and its write-ahead log stay as they are."""
    code = (
        "import os, sqlite3, sys\n"
        "db = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "db.execute('PRAGMA journal_mode = WAL')\n"
        "for statement in sys.argv[2:]: db.execute(statement)\n"
        "os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", code, str(path), *statements], check=True)
    path.with_name(path.name + "-shm").unlink()
    return contents(path)


def contents(path: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in path.parent.iterdir()}


def test_what_a_killed_program_left_in_its_log_is_there(path: Path) -> None:
    before = left(path, "INSERT INTO hashtag (tag, shown) VALUES ('baru', 'baru')")
    assert set(before) == {path.name, path.name + "-wal"}
    db = open_database(path, create=False)
    assert db.execute("SELECT count(*) FROM hashtag WHERE tag = 'baru'").fetchone() == (1,)
    db.close()
    assert set(contents(path)) == {path.name}


@pytest.mark.parametrize(
    ("statement", "kind", "code"),
    [
        (f"PRAGMA user_version = {NEWEST + 1}", DataTooNewError, "data-too-new"),
        ("PRAGMA application_id = 7", DataDamagedError, "data-not-ours"),
        ("INSERT INTO account (platform, handle) VALUES ('instagrqm', 'x')", DataDamagedError, "data-damaged"),
    ],
)
def test_what_is_wrong_in_a_log_that_was_left_is_refused_untouched(
    path: Path, statement: str, kind: type[DataDamagedError], code: str
) -> None:
    before = left(path, statement)
    with pytest.raises(kind) as caught:
        open_database(path, create=False)
    assert (caught.value.code, caught.value.path) == (code, path)
    assert contents(path) == before
