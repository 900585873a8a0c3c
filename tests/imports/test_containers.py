"""Archives that mean harm, or that came to harm: each ends in a sentence, and nothing is written anywhere."""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path

import pytest

from creator_coach.imports.containers import bundle_at
from tests.imports.platforms.files import codes, read, zipped

TABLE = b"date,followers\n2026-01-05,5\n"


def archive(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as file:
        for name, content in files.items():
            file.writestr(name, content)
    return made.getvalue()


@pytest.mark.parametrize("name", ["../t.csv", "/t.csv", "C:\\t.csv", "a/../../t.csv"])
def test_names_that_leave_the_archive_are_left_out(tmp_path: Path, name: str) -> None:
    path = tmp_path / "drop" / "x.zip"
    path.parent.mkdir()
    path.write_bytes(archive({name: TABLE, "ok.csv": TABLE}))
    (reading,) = read(path)
    assert codes(reading)[0] == ("x.zip", "zip-entry-path")
    assert [len(account.counts) for account in reading.accounts] == [1]
    assert sorted(p.name for p in tmp_path.rglob("*")) == ["drop", "x.zip"]


def test_backslashes_and_system_files(tmp_path: Path) -> None:
    path = zipped(tmp_path / "x.zip", {"a\\t.csv": TABLE, "__MACOSX/a/._t.csv": b"x", "a/.DS_Store": b"x"})
    assert [entry.path for entry in bundle_at(path, "x.zip").entries] == ["x.zip/a/t.csv"]


def test_an_entry_that_is_there_twice_counts_once(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("t.csv", TABLE)
        with pytest.warns(UserWarning, match="Duplicate"):
            file.writestr("t.csv", TABLE)
    (reading,) = read(path)
    assert codes(reading) == [("x.zip", "zip-entry-twice")]
    assert len(reading.accounts[0].counts) == 1


def test_a_small_archive_that_unpacks_to_gigabytes_is_refused(tmp_path: Path) -> None:
    inner = archive({"posts_1.json": b" " * 150_000_000})
    path = tmp_path / "bomb.zip"
    path.write_bytes(inner)
    (reading,) = read(path)
    assert (reading.format, codes(reading)) == (None, [("bomb.zip", "zip-bomb")])


def test_entries_over_each_other_are_refused(tmp_path: Path) -> None:
    content = bytearray(archive({"a.csv": TABLE, "b.csv": TABLE}, zipfile.ZIP_STORED))
    second = content.rindex(b"PK\x01\x02")
    content[second + 42 : second + 46] = struct.pack("<I", 0)
    path = tmp_path / "x.zip"
    path.write_bytes(content)
    (reading,) = read(path)
    assert codes(reading) == [("x.zip", "zip-bomb")]


def test_archives_in_archives_end_somewhere(tmp_path: Path) -> None:
    content = archive({"t.csv": TABLE})
    for _ in range(6):
        content = archive({"inner.zip": content})
    path = tmp_path / "deep.zip"
    path.write_bytes(content)
    (reading,) = read(path)
    assert codes(reading) == [("deep.zip", "zip-too-deep")]


@pytest.mark.parametrize("cut", [30, 100, -10, -40])
def test_a_download_that_stopped_in_the_middle(tmp_path: Path, cut: int) -> None:
    path = tmp_path / "half.zip"
    path.write_bytes(archive({"t.csv": TABLE * 20})[:cut])
    (reading,) = read(path)
    assert (reading.format, codes(reading)) == (None, [("half.zip", "zip-broken")])


def test_a_damaged_entry_costs_only_itself(tmp_path: Path) -> None:
    content = bytearray(archive({"a.csv": TABLE, "b.csv": TABLE}, zipfile.ZIP_STORED))
    content[content.index(TABLE) + 3] ^= 1
    path = tmp_path / "x.zip"
    path.write_bytes(content)
    readings = read(path)
    assert [len(account.counts) for reading in readings for account in reading.accounts] == [1]


def test_an_encrypted_entry_is_said(tmp_path: Path) -> None:
    content = bytearray(archive({"t.csv": TABLE}, zipfile.ZIP_STORED))
    content[6] |= 1
    content[content.rindex(b"PK\x01\x02") + 8] |= 1
    path = tmp_path / "x.zip"
    path.write_bytes(content)
    (reading,) = read(path)
    assert ("x.zip", "zip-encrypted") in codes(reading)


@pytest.mark.parametrize(
    ("files", "code"),
    [
        ({}, "zip-empty"),
        ({"a.jpg": b"x", "b.MP4": b"x"}, "only-pictures"),
        ({"messages/inbox/a/message_1.json": b"{}", "x.bin": b""}, "part-without-posts"),
        ({"start_here.html": b"<html>"}, "html-not-json"),
        ({"a.bin": b"x"}, "not-recognised"),
    ],
)
def test_typical_mistakes_have_their_own_answer(tmp_path: Path, files: dict[str, bytes], code: str) -> None:
    path = tmp_path / "x.zip"
    path.write_bytes(archive(files))
    (reading,) = read(path)
    assert (reading.format, codes(reading)) == (None, [("x.zip", code)])
