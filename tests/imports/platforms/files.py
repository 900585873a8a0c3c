"""Archives made on the spot, and what is read from them."""

from __future__ import annotations

import json
import zipfile
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from creator_coach.imports.containers import Bundle
from creator_coach.imports.detect import read_bundle, read_paths, with_paths
from creator_coach.imports.drop import Drop
from creator_coach.imports.entries import Entry
from creator_coach.imports.reading import AccountReading, FileReading

SAMPLES = Path(__file__).parents[2] / "fixtures" / "exports"
JAKARTA = ZoneInfo("Asia/Jakarta")
DROP = Drop(date(2026, 11, 23), JAKARTA)


def read(path: Path, *more: Path) -> list[FileReading]:
    """Read what is on the disk."""
    return read_paths([path, *more], DROP)


def sample(name: str) -> FileReading:
    """Read a sample that is one file."""
    (reading,) = read(SAMPLES / name)
    return reading


def data(content: object) -> bytes:
    """Return bytes: text as UTF-8, anything but text and bytes as JSON."""
    if isinstance(content, bytes):
        return content
    return content.encode() if isinstance(content, str) else json.dumps(content).encode()


def zipped(path: Path, files: dict[str, object]) -> Path:
    """Write an archive."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 18, 9, 0, 0)), data(content))
    return path


def read_files(name: str, files: dict[str, object]) -> list[FileReading]:
    """Read files as if they lay in an archive of this name."""
    entries = [Entry.of(f"{name}/{path}", data(content), date(2026, 1, 18)) for path, content in files.items()]
    bundle = Bundle(name, entries)
    return read_bundle(bundle, with_paths(DROP, [bundle]))


def only(reading: FileReading) -> AccountReading:
    """Return the one account of a file."""
    (account,) = reading.accounts
    return account


def codes(reading: FileReading) -> list[tuple[str, str]]:
    """Return where and what was wrong."""
    return [(problem.where, problem.code) for problem in reading.problems]
