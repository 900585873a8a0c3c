"""What was dropped as entries: a file, a folder, or an archive with archives in it. Nothing is ever extracted to disk.

Limits and refusals follow what hostile archives do: entries that lie over each other, thousands of them, names that
leave the archive, contents that unpack to far more than they are.
"""

from __future__ import annotations

import errno
import io
import os
import re
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import pairwise
from pathlib import Path

from creator_coach.domain.counts import FIRST_DAY
from creator_coach.domain.errors import RuleError
from creator_coach.imports.entries import Entry
from creator_coach.imports.reading import Problem
from creator_coach.imports.spreadsheet import ZIP
from creator_coach.imports.text import FILE_LIMIT

MOST_ENTRIES = 50_000
DEEPEST = 4
_UNPACKED = 4_000_000_000
_RATIO, _RATIO_FROM = 200, 100_000_000
_SYSTEM = ("__macosx", ".ds_store", "thumbs.db", "desktop.ini")
_DRIVE = re.compile(r"^[A-Za-z]:")
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError)


@dataclass(slots=True)
class Bundle:
    """The entries of one thing that was dropped, and what was wrong with its container."""

    name: str
    entries: list[Entry] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def problem(self, code: str, detail: str = "") -> None:
        """Note what is wrong with the container, each kind once."""
        if code not in {problem.code for problem in self.problems}:
            self.problems.append(Problem(self.name, code, detail))


def bundle_at(path: Path, name: str, under: str = "") -> Bundle:
    """Return a file, or what is in an archive. `under` is the dropped folder that the file lies in.

    Raises:
        OSError: it cannot be read, or is neither a file nor a folder.
    """
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(path))
    full = f"{under}/{name}" if under else name
    entry = _file(path, full, status)
    bundle = Bundle(name)
    if entry.head.startswith(ZIP) or name.casefold().endswith(".zip"):
        _open(bundle, full, path, 1)
    else:
        bundle.entries.append(entry)
    return bundle


def files_in(folder: Path) -> Iterator[Path]:
    """Yield the files of a folder and its folders in the order of their names, without hidden ones and links."""
    waiting = [folder]
    found = 0
    while waiting and found < MOST_ENTRIES:
        path = waiting.pop()
        if path.is_dir():
            waiting.extend(sorted((entry for entry in path.iterdir() if _is_the_users(entry)), reverse=True))
        else:
            found += 1
            yield path


def shown(name: str) -> str:
    """Return a file name that can be written anywhere, whatever bytes it has on the disk."""
    return "".join(letter if letter.isprintable() else "?" for letter in name)


def _file(path: Path, name: str, status: os.stat_result) -> Entry:
    def read(n: int) -> bytes:
        with path.open("rb") as file:
            return file.read(n)

    return Entry(name, status.st_size, datetime.fromtimestamp(status.st_mtime).astimezone().date(), read)


def _is_the_users(entry: Path) -> bool:
    """Whether an entry of a folder is a plain file or folder that is neither hidden nor the system's own."""
    if entry.name.startswith(".") or entry.name.casefold() in _SYSTEM or entry.is_symlink():
        return False
    return entry.is_dir() or entry.is_file()


def _open(bundle: Bundle, name: str, source: Path | io.BytesIO, depth: int) -> None:
    """Add the entries of an archive, and of those in it."""
    try:
        archive = zipfile.ZipFile(source)
        infos = archive.infolist()
        _check(infos, _length(source))
    except RuleError as error:
        bundle.problem(error.code, name)
        return
    except _BROKEN:
        bundle.problem("zip-broken", name)
        return
    if "[Content_Types].xml" in archive.namelist():
        if _length(source) > FILE_LIMIT:
            bundle.problem("file-too-big", name)
            return
        data = source.read_bytes() if isinstance(source, Path) else source.getvalue()
        bundle.entries.append(Entry.of(name, data, _day(infos[0]) if infos else None))
        return
    seen: set[str] = set()
    for info in infos:
        path = _inner(bundle, info)
        if path is None:
            continue
        if path in seen:
            bundle.problem("zip-entry-twice", path)
            continue
        seen.add(path)
        if len(bundle.entries) >= MOST_ENTRIES:
            bundle.problem("zip-too-many", name)
            return
        entry = Entry(f"{name}/{path}", info.file_size, _day(info), _reader(archive, info))
        if path.casefold().endswith(".zip"):
            _open_nested(bundle, entry, depth)
        else:
            bundle.entries.append(entry)


def _open_nested(bundle: Bundle, entry: Entry, depth: int) -> None:
    if depth >= DEEPEST or entry.size > FILE_LIMIT:
        bundle.problem("zip-too-deep", entry.path)
        return
    try:
        data = entry.data
    except RuleError as error:
        bundle.problem(error.code, entry.path)
        return
    _open(bundle, entry.path, io.BytesIO(data), depth + 1)


def _length(source: Path | io.BytesIO) -> int:
    return source.stat().st_size if isinstance(source, Path) else len(source.getvalue())


def _check(infos: Iterable[zipfile.ZipInfo], length: int) -> None:
    """Refuse an archive that unpacks to far more than it is, or whose entries lie over each other."""
    by_place = sorted(infos, key=lambda info: info.header_offset)
    if len(by_place) > MOST_ENTRIES:
        raise RuleError("zip-too-many")
    unpacked = sum(info.file_size for info in by_place)
    if unpacked > _UNPACKED or (unpacked > _RATIO_FROM and unpacked > _RATIO * length):
        raise RuleError("zip-bomb")
    if any(first.header_offset + first.compress_size > then.header_offset for first, then in pairwise(by_place)):
        raise RuleError("zip-bomb")


def _inner(bundle: Bundle, info: zipfile.ZipInfo) -> str | None:
    """Return the path of an entry, or None for one that is not for us."""
    path = info.filename.replace("\\", "/")
    parts = [part for part in path.split("/") if part not in {"", "."}]
    if info.is_dir() or not parts or stat.S_ISLNK(info.external_attr >> 16):
        return None
    if path.startswith("/") or _DRIVE.match(path) or ".." in parts:
        bundle.problem("zip-entry-path", path)
        return None
    if any(part.casefold() in _SYSTEM for part in parts) or parts[-1].startswith("._"):
        return None
    if info.flag_bits & 1:
        bundle.problem("zip-encrypted", parts[-1])
        return None
    return shown("/".join(parts))


def _reader(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Callable[[int], bytes]:
    def read(n: int) -> bytes:
        try:
            with archive.open(info) as file:
                return file.read(n)
        except _BROKEN:
            raise RuleError("zip-broken", given=info.filename) from None

    return read


def _day(info: zipfile.ZipInfo) -> date | None:
    """Return the day of an entry; 1980 is what programs write that know none."""
    try:
        day = date(*info.date_time[:3])
    except ValueError:
        return None
    return day if day >= FIRST_DAY else None
