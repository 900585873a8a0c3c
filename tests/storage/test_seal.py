from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from creator_coach.storage.errors import BackupDamagedError
from creator_coach.storage.seal import checksum_beside, checksum_line, is_sealed, sealed, unsealed


def image(page: int, pages: int) -> bytes:
    """Return bytes with the page size where a database header has it (1 stands for 65,536)."""
    written = 1 if page == 65_536 else page
    return b"SQLite format 3\0" + written.to_bytes(2, "big") + bytes(page * pages - 18)


def test_what_was_sealed_comes_back(tmp_path: Path) -> None:
    data = image(4096, 2)
    assert unsealed(sealed(data), tmp_path / "a.sqlite3") == data
    (tmp_path / "a.sqlite3").write_bytes(sealed(data))
    (tmp_path / "b.sqlite3").write_bytes(data)
    (tmp_path / "c.sqlite3").write_bytes(b"x")
    assert [is_sealed(tmp_path / f"{name}.sqlite3") for name in "abc"] == [True, False, False]


def refused(data: bytes, path: Path) -> bool:
    with pytest.raises(BackupDamagedError) as caught:
        unsealed(data, path)
    return (caught.value.code, caught.value.path) == ("backup-damaged", path)


def test_a_sealed_file_that_changed_is_refused(tmp_path: Path) -> None:
    whole = sealed(image(4096, 1))
    for at in (0, 100, 4095, len(whole) - 1):
        spoilt = bytearray(whole)
        spoilt[at] ^= 1
        assert refused(bytes(spoilt), tmp_path / "a.sqlite3")


def test_without_a_seal_the_checksum_beside_it_decides(tmp_path: Path) -> None:
    data, path = image(4096, 1), tmp_path / "a.sqlite3"
    checksum_beside(path).write_text(checksum_line(data, path))
    assert unsealed(data, path) == data
    checksum_beside(path).write_text(checksum_line(data + b"x", path))
    assert refused(data, path)
    checksum_beside(path).write_bytes(b"\xff\xfe no checksum")
    assert refused(data, path)


@pytest.mark.parametrize("page", [512, 4096, 65_536])
def test_without_any_checksum_a_file_must_hold_whole_pages(tmp_path: Path, page: int) -> None:
    path = tmp_path / "a.sqlite3"
    assert unsealed(image(page, 3), path) == image(page, 3)
    assert refused(image(page, 3)[:-1], path)
    assert refused(image(page, 3) + b"x" * 511, path)
    assert page == 512 or refused(image(page, 3) + b"x" * 512, path)


def test_a_header_without_page_size_is_taken_as_small_pages(tmp_path: Path) -> None:
    assert len(unsealed(bytes(1024), tmp_path / "a.sqlite3")) == 1024
    assert refused(bytes(1023), tmp_path / "a.sqlite3")


def test_the_line_beside_it_is_what_sha256sum_checks(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite3"
    path.write_bytes(b"anything")
    line = checksum_line(b"anything", path)
    assert line.endswith("  a.sqlite3\n")
    checksum_beside(path).write_text(line)
    assert checksum_beside(path).name == "a.sqlite3.sha256"
    if shutil.which("sha256sum"):
        subprocess.run(["sha256sum", "-c", "a.sqlite3.sha256"], cwd=tmp_path, check=True, capture_output=True)
