"""A file under the reader's eye: its beginning at once, the rest when a format asks for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from creator_coach.domain.errors import RuleError
from creator_coach.imports.headers import is_header
from creator_coach.imports.rows import Rows, rows_of
from creator_coach.imports.text import FILE_LIMIT, HEAD, is_binary, text_of


@dataclass(frozen=True)
class Opened:
    """A file or a part of an archive. Reading it may raise OSError; what is in it only ever raises RuleError."""

    name: str
    size: int
    head: bytes
    load: Callable[[], bytes]

    @classmethod
    def at(cls, path: Path, name: str) -> Opened:
        """Open a file on the disk.

        Raises:
            OSError: it cannot be read.
        """
        with path.open("rb") as file:
            return cls(name, path.stat().st_size, file.read(HEAD), path.read_bytes)

    @classmethod
    def of(cls, name: str, data: bytes) -> Opened:
        """Open bytes that are in memory."""
        return cls(name, len(data), data[:HEAD], lambda: data)

    @cached_property
    def text(self) -> str:
        """The text; RuleError `file-empty`, `file-too-big` or `not-text`."""
        if is_binary(self.head):
            raise RuleError("not-text")
        if self.size > FILE_LIMIT:
            raise RuleError("file-too-big", limit=FILE_LIMIT)
        return text_of(self.load())

    @cached_property
    def rows(self) -> Rows:
        """The rows of the text; errors as for the text."""
        return rows_of(self.text, is_header)
