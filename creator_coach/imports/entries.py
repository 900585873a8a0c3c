"""One file under the reader's eye: on the disk, in a folder, or in an archive. It is read when asked for."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from creator_coach.domain.errors import RuleError
from creator_coach.imports.rows import Row, rows_of
from creator_coach.imports.spreadsheet import is_spreadsheet, spreadsheet_rows
from creator_coach.imports.text import FILE_LIMIT, HEAD, is_binary, text_of

_COPY = re.compile(r"\s?\(\d+\)(?=(\.\w+)?$)")


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rows of a text table or of one sheet of a spreadsheet. `title` is the sheet's name, "" for text."""

    title: str
    rows: tuple[Row, ...]
    problems: tuple[tuple[int, str, str], ...] = ()


@dataclass(frozen=True)
class Entry:
    """A file. `path` begins with what was dropped and names nested archives as folders; `read(n)` gives n bytes.

    Reading may raise OSError for a file on the disk; what is in it only ever raises RuleError.
    """

    path: str
    size: int
    modified: date | None
    read: Callable[[int], bytes]

    @classmethod
    def of(cls, path: str, data: bytes, modified: date | None = None) -> Entry:
        """Return an entry of bytes that are in memory."""
        return cls(path, len(data), modified, lambda n: data[:n] if n >= 0 else data)

    @cached_property
    def name(self) -> str:
        """The name without folders, as problems name it."""
        return self.path.rpartition("/")[2]

    @cached_property
    def key(self) -> str:
        """The path as it is compared: no capitals, and without the " (1)" of a browser's copy."""
        folder, slash, name = self.path.casefold().rpartition("/")
        return folder + slash + _COPY.sub("", name)

    def ends(self, *names: str) -> bool:
        """Whether the path ends with one of these paths, folder by folder."""
        return any(self.key == name or self.key.endswith("/" + name) for name in names)

    @cached_property
    def head(self) -> bytes:
        """The first bytes, which tell a text from a picture."""
        return self.read(HEAD)

    @cached_property
    def data(self) -> bytes:
        """All bytes; RuleError `file-too-big`."""
        if self.size > FILE_LIMIT:
            raise RuleError("file-too-big", limit=FILE_LIMIT)
        data = self.read(FILE_LIMIT + 1)
        if len(data) > FILE_LIMIT:
            raise RuleError("file-too-big", limit=FILE_LIMIT)
        return data

    @cached_property
    def text(self) -> str:
        """The text; RuleError `file-empty`, `file-too-big` or `not-text`."""
        if is_binary(self.head):
            raise RuleError("not-text")
        return text_of(self.data)

    @cached_property
    def sheets(self) -> tuple[Sheet, ...]:
        """The tables in it, at least one; errors as for the text, and those of a spreadsheet."""
        from creator_coach.imports.columns import is_known_header  # noqa: PLC0415  the data file is read when needed

        if is_spreadsheet(self.head):
            return tuple(Sheet(title, rows) for title, rows in spreadsheet_rows(self.data))
        rows = rows_of(self.text, is_known_header)
        self.__dict__.pop("text", None)  # the rows say it all, and a large table is heavy
        self.__dict__.pop("data", None)
        return (Sheet("", rows.rows, rows.problems),)

    def json(self) -> Any:
        """Return what the JSON says; it is not kept. RuleError `json-broken` or those of the text."""
        return json_in(self.text)


def json_in(text: str) -> Any:
    """Read JSON that may hold anything, NaN as nothing.

    Raises:
        RuleError: `json-broken`, with the line where it ends to make sense, or `json-too-deep`.
    """
    try:
        return json.loads(text, parse_constant=lambda _: None)
    except json.JSONDecodeError as error:
        raise RuleError("json-broken", given=str(error.lineno)) from None
    except RecursionError:
        raise RuleError("json-too-deep") from None
    except ValueError:  # a whole number of more than 4,300 digits
        raise RuleError("json-broken", given="1") from None
