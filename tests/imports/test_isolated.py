"""The process that reads: what kills it costs one file, and cancelling ends it at once."""

from __future__ import annotations

import io
import threading
import zipfile
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from creator_coach.imports.detect import read_paths
from creator_coach.imports.drop import Drop
from creator_coach.imports.isolated import Reader
from creator_coach.imports.reading import FileReading
from creator_coach.imports.transport import Receiver, lines_of
from tests.imports.platforms.files import DROP, SAMPLES

TODAY = date(2026, 11, 23)
TABLE = "date,followers\n2026-01-05,5\n"


def isolated(*paths: Path) -> list[FileReading]:
    return Reader(paths, TODAY, "Asia/Jakarta").run()


@pytest.mark.parametrize("sample", sorted(p.relative_to(SAMPLES).as_posix() for p in SAMPLES.rglob("*") if p.is_file()))
def test_what_comes_over_the_line_is_what_was_read(sample: str) -> None:
    readings = read_paths([SAMPLES / sample], DROP)
    receiver = Receiver()
    assert [found for line in lines_of(readings) if (found := receiver.take(line))] == readings


def test_the_process_reads_what_this_one_would() -> None:
    paths = [SAMPLES / "tiktok" / "studio_id", SAMPLES / "generic"]
    assert isolated(*paths) == read_paths(paths, DROP)


def test_a_file_that_is_gone_is_the_worlds_fault(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        isolated(tmp_path / "none.csv")


def test_what_needs_too_much_memory_costs_only_itself(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(TABLE, "utf-8")
    (tmp_path / "b.json").write_text("[" + "[[[[[[[[0]]]]]]]]," * 9_000_000 + "0]", "utf-8")
    (tmp_path / "c.csv").write_text(TABLE, "utf-8")
    (tmp_path / "b.json").rename(tmp_path / "posts_1.json")
    readings = isolated(tmp_path / "a.csv", tmp_path / "posts_1.json", tmp_path / "c.csv")
    assert [(r.file, r.format, [p.code for p in r.problems]) for r in readings] == [
        ("a.csv", "table", []),
        ("posts_1.json", None, ["file-too-heavy"]),
        ("c.csv", "table", []),
    ]


def test_json_of_absurd_depth(tmp_path: Path) -> None:
    (tmp_path / "posts_1.json").write_text("[" * 200_000, "utf-8")
    (reading,) = isolated(tmp_path / "posts_1.json")
    assert [p.code for p in reading.problems] == ["json-too-deep"]


def test_a_sheet_with_one_far_cell_and_one_with_entities(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["date", "followers"])
    book.active.append(["2026-01-05", 5])
    book.active["XFD1048576"] = "x"
    book.save(tmp_path / "far.xlsx")
    content = (tmp_path / "far.xlsx").read_bytes()
    bomb = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><worksheet '
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w") as new:
        for info in old.infolist():
            data = old.read(info)
            is_sheet = info.filename.endswith("sheet1.xml")
            new.writestr(info.filename, data.replace(b"<worksheet ", bomb, 1) if is_sheet else data)
    (tmp_path / "entities.xlsx").write_bytes(made.getvalue())
    far, entities = isolated(tmp_path / "far.xlsx", tmp_path / "entities.xlsx")
    assert [count.followers for count in far.accounts[0].counts] == [5]
    assert (entities.format, [p.code for p in entities.problems]) == (None, ["spreadsheet-broken"])


def test_cancelling_ends_the_process_within_a_second(tmp_path: Path) -> None:
    (tmp_path / "long.csv").write_text("date,followers\n" + "2026-01-05,5\n" * 3_000_000, "utf-8")
    reader = Reader([tmp_path / "long.csv"], TODAY, "Asia/Jakarta")
    done = threading.Event()

    def run() -> None:
        reader.run()
        done.set()

    thread = threading.Thread(target=run)
    thread.start()
    assert not done.wait(0.5)
    reader.cancel()
    assert done.wait(1)
    thread.join()


def test_a_reader_that_was_cancelled_before_it_began_reads_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(TABLE, "utf-8")
    reader = Reader([tmp_path / "a.csv"], TODAY, "Asia/Jakarta")
    reader.cancel()
    assert reader.run() == []


def test_openpyxl_is_guarded() -> None:
    assert openpyxl.DEFUSEDXML is True


def test_the_drop_knows_the_users_day() -> None:
    drop = Drop(TODAY, DROP.zone)
    assert dict(drop.days_of([1767200399, 1767200400])) == {date(2025, 12, 31): 1, date(2026, 1, 1): 1}
