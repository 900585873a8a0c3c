from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path

import pytest

from creator_coach.imports import entries as entries_module
from creator_coach.imports.detect import read_paths
from creator_coach.imports.drop import Drop

TABLE = "date,followers\n2026-01-05,5\n"
SAMPLES = Path(__file__).parents[1] / "fixtures" / "exports" / "generic"


def test_files_and_folders_in_order_without_the_systems_own(tmp_path: Path, today: date) -> None:
    folder = tmp_path / "drop"
    for name in ("b.csv", "a/z.csv", "a/.hidden.csv", "__MACOSX/b.csv", ".DS_Store", "._b.csv", ".git/x.csv", "c.tsv"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(TABLE, "utf-8")
    (folder / "loop").symlink_to(folder)
    (tmp_path / "one.csv").write_text(TABLE, "utf-8")
    readings = read_paths([folder, tmp_path / "one.csv"], Drop(today))
    assert [reading.file for reading in readings] == ["a/z.csv", "b.csv", "c.tsv", "one.csv"]
    assert {reading.format for reading in readings} == {"table"}


def test_the_sample(today: date) -> None:
    [reading] = read_paths([SAMPLES / "followers_us.csv"], Drop(today))
    assert reading.format == "table"
    assert [c.followers for c in reading.accounts[0].counts] == [1100, 1104]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems know no such files")
def test_what_is_not_there_or_no_file_is_the_worlds_fault(tmp_path: Path, today: date) -> None:
    with pytest.raises(FileNotFoundError):
        read_paths([tmp_path / "none.csv"], Drop(today))
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OSError, match="pipe"):
        read_paths([tmp_path / "pipe"], Drop(today))


def test_a_file_that_is_too_big_is_not_loaded(tmp_path: Path, today: date, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(entries_module, "FILE_LIMIT", 10)
    monkeypatch.setattr(Path, "read_bytes", lambda _: pytest.fail("loaded"))
    (tmp_path / "big.csv").write_text(TABLE, "utf-8")
    (tmp_path / "film.mp4").write_bytes(b"\x00\x00\x00\x18ftypmp42")
    readings = read_paths([tmp_path], Drop(today))
    assert [reading.problems[0].code for reading in readings] == ["file-too-big", "not-text"]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems know no such files")
def test_a_name_that_cannot_be_written(tmp_path: Path, today: date) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.csv"
    Path(os.fsdecode(path)).write_text(TABLE, "utf-8")
    [reading] = read_paths([tmp_path], Drop(today))
    assert reading.file == "caf?.csv"
