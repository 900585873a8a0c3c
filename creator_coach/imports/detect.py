"""Which format a file has, and the reading of all that was dropped on the window."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from creator_coach.domain.errors import RuleError
from creator_coach.imports import table
from creator_coach.imports.harvest import unrecognised
from creator_coach.imports.opened import Opened
from creator_coach.imports.reading import FileReading

_NOT_THE_USERS = ("__macosx", "thumbs.db", "desktop.ini")


@dataclass(frozen=True, slots=True)
class FileFormat:
    """A format: its id, whether a file has it, and its reader. Neither ever raises for what a file holds."""

    id: str
    recognises: Callable[[Opened], bool]
    read: Callable[[Opened, date], FileReading]


FORMATS: tuple[FileFormat, ...] = (FileFormat(table.ID, table.recognises, table.read),)
"""In the order in which they are asked; `table` takes what no other knows, and says why it cannot."""


def read_paths(paths: Sequence[Path], today: date) -> list[FileReading]:
    """Read files and folders.

    Raises:
        OSError: a file or folder cannot be read.
    """
    return [read_opened(opened, today) for path in paths for opened in _files(path)]


def read_opened(opened: Opened, today: date) -> FileReading:
    """Read one file with the first format that recognises it."""
    for file_format in FORMATS:
        if file_format.recognises(opened):
            return file_format.read(opened, today)
    return unrecognised(opened.name, RuleError("not-recognised"))


def _files(dropped: Path) -> Iterator[Opened]:
    """Yield a file, or the files of a folder and its folders in the order of their names."""
    waiting = [dropped]
    while waiting:
        path = waiting.pop()
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            waiting.extend(sorted((entry for entry in path.iterdir() if _is_the_users(entry)), reverse=True))
        elif stat.S_ISREG(mode):
            yield Opened.at(path, _shown(path.name if path == dropped else path.relative_to(dropped).as_posix()))
        else:
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(path))


def _is_the_users(entry: Path) -> bool:
    """Whether an entry of a folder is a plain file or folder that is neither hidden nor the system's own."""
    if entry.name.startswith(".") or entry.name.casefold() in _NOT_THE_USERS or entry.is_symlink():
        return False
    return entry.is_dir() or entry.is_file()


def _shown(name: str) -> str:
    """Return a file name that can be written anywhere, whatever bytes it has on the disk."""
    return "".join(letter if letter.isprintable() else "?" for letter in name)
