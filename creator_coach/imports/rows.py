"""The rows of a comma, semicolon or tab separated text, each with the line it begins on."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from sys import intern

HEADER_WITHIN = 10
MOST_ROWS = 1_000_000  # below a header
MOST_CELLS = 512
LONGEST_CELL = 1_000_000
_MARKS = ",;\t"
_HEADER_LENGTH = 50_000
KEPT = 20_000  # cells that come again in other rows are read once, at most so many at a time
_SHORT = 20  # letters: such cells come again in other rows (days, names, numbers), and are kept once
_SEP = re.compile(r'\ufeff?"?sep=([^\w\s"]|\t)"?\s*', re.IGNORECASE)

csv.field_size_limit(LONGEST_CELL)  # of the whole process, so it is set once


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row and the first line of it in the file (the first line is 1)."""

    line: int
    cells: tuple[str, ...]

    def cell(self, index: int | None) -> str:
        """Return a cell without outer spaces; a short row has empty cells at its end."""
        return self.cells[index].strip() if index is not None and index < len(self.cells) else ""


@dataclass(frozen=True, slots=True)
class Rows:
    """All rows that are not empty, and the lines with what was wrong in them."""

    rows: tuple[Row, ...]
    problems: tuple[tuple[int, str, str], ...] = ()


def rows_of(text: str, known: Callable[[str], bool] = lambda _: False) -> Rows:
    """Split a text into rows. `known` tells a header from other text, which helps to find the delimiter.

    A quote that is never closed costs its own line at most: that line is split at every delimiter and reported as
    `quote-broken`.
    """
    lines = list(io.StringIO(text, newline=""))
    sep = _SEP.fullmatch(lines[0]) if lines else None
    start = 1 if sep else 0
    delimiter = sep[1] if sep else delimiter_of(lines[:HEADER_WITHIN], known)
    rows: list[Row] = []
    problems: list[tuple[int, str, str]] = []
    for index, cells, broken in _records(lines, start, delimiter):
        if broken:
            problems.append((index + 1, "quote-broken", lines[index]))
        if len(rows) == MOST_ROWS + HEADER_WITHIN:
            problems.append((index + 1, "too-many-rows", str(MOST_ROWS)))
            break
        if any(cell.strip() for cell in cells):
            kept = [intern(cell) if len(cell) <= _SHORT else cell for cell in cells[:MOST_CELLS]]
            rows.append(Row(index + 1, tuple(kept)))
    return Rows(tuple(rows), tuple(problems))


def delimiter_of(lines: Sequence[str], known: Callable[[str], bool] = lambda _: False) -> str:
    """Return the delimiter of the line that has most known headers; else of the first line that has any delimiter."""
    best, found = (0, -len(lines), 0), ","
    for number, line in enumerate(lines):
        for mark in _MARKS:
            cells = _alone(line[:_HEADER_LENGTH], mark)[:MOST_CELLS]
            score = (sum(map(known, cells)), -number, len(cells) - 1)
            if len(cells) > 1 and score > best:
                best, found = score, mark
    return found


def _records(lines: Sequence[str], start: int, delimiter: str) -> Iterator[tuple[int, list[str], bool]]:
    """Yield (index of the first line, cells, whether its quotes are broken)."""
    while start < len(lines):
        reader = csv.reader((lines[k] for k in range(start, len(lines))), delimiter=delimiter, strict=True)
        done = 0
        try:
            for cells in reader:
                yield start + done, cells, False
                done = reader.line_num
        except csv.Error:
            yield start + done, _alone(lines[start + done], delimiter), True
            done += 1
        start += done


def _alone(line: str, delimiter: str) -> list[str]:
    """Split one line without looking at the next."""
    line = line.rstrip("\r\n")
    if line.count('"') % 2 == 0:
        try:
            return next(csv.reader([line], delimiter=delimiter), [])
        except csv.Error:
            pass
    return [cell.strip().strip('"') for cell in line[:LONGEST_CELL].split(delimiter)]
