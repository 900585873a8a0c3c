"""Backup, restore, check, salvage and export on the command line: a real process, real files."""

from __future__ import annotations

from pathlib import Path

import pytest

from creator_coach.storage.backup import backups_in
from tests.test_cli import Program


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path)


def test_backup_restore_and_undo_tell_one_story(program: Program, tmp_path: Path) -> None:
    kept = tmp_path / "mine.sqlite3"
    program.run("log", "followers", "instagram:sari", "412")
    assert program.run("backup", str(kept)).returncode == 0
    program.run("log", "followers", "instagram:sari", "900")
    assert program.run("restore", str(kept)).returncode == 0
    assert program.report()["accounts"][0]["followers"] == 412
    assert program.run("restore", "--undo").returncode == 0
    assert program.report()["accounts"][0]["followers"] == 900
    done = program.run("check")
    assert (done.returncode, done.stdout.splitlines()[1]) == (0, "Backups that are whole: 2 of 2.")


@pytest.mark.parametrize("lang", ["id", "en"])
def test_a_flipped_backup_is_refused_in_one_sentence(program: Program, tmp_path: Path, lang: str) -> None:
    kept = tmp_path / "mine.sqlite3"
    program.run("log", "followers", "instagram:sari", "412")
    program.run("backup", str(kept))
    data = bytearray(kept.read_bytes())
    data[len(data) // 2] ^= 8
    kept.write_bytes(data)
    before = program.data.read_bytes()
    done = program.run("restore", str(kept), lang=lang)
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
    assert ("rusak" if lang == "id" else "damaged") in done.stderr
    assert program.data.read_bytes() == before
    assert backups_in(program.data.with_name("coach-backups")) == []


def test_check_names_the_newest_good_backup_and_salvage_keeps_the_damaged_file(program: Program) -> None:
    program.run("log", "followers", "instagram:sari", "412")
    program.run("restore", str(program.data))  # puts itself back, and makes a backup on the way
    content = bytearray(program.data.read_bytes())
    content[4096 * 3 : 4096 * 3 + 100] = b"\xaa" * 100
    program.data.write_bytes(content)
    done = program.run("check")
    assert done.returncode == 1
    assert "000001-" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert program.run("salvage").returncode == 0
    (aside,) = program.folder.glob("coach.damaged-*.sqlite3")
    assert aside.read_bytes() == bytes(content)
    assert program.run("check").returncode == 0
    assert program.run("salvage").returncode == 2


def test_everything_goes_out_as_one_zip_and_comes_back(program: Program, tmp_path: Path) -> None:
    program.run("log", "post", "instagram:sari", "--at", "2026-11-20T09:00", "--caption", "=SUM(A1)", "--views", "7")
    assert program.run("export", str(tmp_path / "all.zip")).returncode == 0
    before = program.report()
    other = Program(tmp_path / "other")
    other.folder.mkdir()
    assert other.run("import", str(tmp_path / "all.zip")).returncode == 0
    assert other.report() == before
    assert other.run("backup", str(tmp_path / "none" / "x.sqlite3")).returncode == 1


def test_nothing_to_back_up_or_restore_is_said(program: Program) -> None:
    for words in (["backup", "x.sqlite3"], ["restore", "nothing.sqlite3"], ["restore", "--undo"], ["salvage"]):
        done = program.run(*words)
        assert done.returncode == 1
        assert len(done.stderr.strip().splitlines()) == 1
    assert program.run("restore").returncode == 2
    assert not program.data.exists()
