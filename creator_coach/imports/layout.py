"""Where in a table the header is, and which column holds what."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from creator_coach.domain.errors import RuleError
from creator_coach.imports.clock import clock_in
from creator_coach.imports.dates import moment_in
from creator_coach.imports.headers import FOLLOWERS, METRICS, Column, column_of
from creator_coach.imports.mapping import fingerprint, remapped
from creator_coach.imports.numbers import is_nothing, number_in
from creator_coach.imports.purpose import Purpose, purpose_of
from creator_coach.imports.rows import HEADER_WITHIN, Row

NO_MAPPINGS: Mapping[str, Mapping[str, str]] = {}
_DAYS = ("date", "moment", "period", "clock")
_SAMPLE = 200
_MOST = 0.5
_CLEARLY = 0.8


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns of a table. `named` are those that hold words, by role."""

    header: Row
    body: tuple[Row, ...]
    day: int
    clock: int | None
    named: Mapping[str, int]
    purpose: Purpose
    columns: tuple[Column, ...]


def layout_of(rows: Sequence[Row], mappings: Mapping[str, Mapping[str, str]] = NO_MAPPINGS) -> Layout:
    """Find the header within the first ten rows and say what its columns hold, as the user corrected it if they did.

    Raises:
        RuleError: `file-empty`, `not-a-table`, `no-rows`, `no-date-column` or `no-value-column`.
    """
    if not rows:
        raise RuleError("file-empty")
    at, columns = _header(rows, mappings)
    header, body = rows[at], tuple(row for row in rows[at + 1 :] if row.cells != rows[at].cells)
    shown = " | ".join(cell.strip() for cell in header.cells)
    if not columns:
        raise RuleError("not-a-table", given=shown)
    if not body:
        raise RuleError("no-rows", given=shown)
    day = _day(header, body, columns)
    if day is None:
        raise RuleError("no-date-column", given=shown)
    clocks = [c.index for role in ("clock", "moment") for c in columns if c.role == role and c.index != day]
    clock = next((at for at in clocks if _share(body, at, _is_clock) >= _MOST), None)
    columns = [c for c in columns if not c.implied or _share(body, c.index, _is_number) >= _MOST]
    purpose = purpose_of(columns)
    if not purpose.followers and not purpose.holds_posts:
        raise RuleError("no-value-column", given=shown)
    named: dict[str, int] = {}
    for column in columns:
        named.setdefault(column.role, column.index)
    return Layout(header, body, day, clock, named, purpose, tuple(columns))


def _header(rows: Sequence[Row], mappings: Mapping[str, Mapping[str, str]]) -> tuple[int, list[Column]]:
    """Return the row that has most known headers, one with a day before all others, and its columns."""
    for at, row in enumerate(rows[:HEADER_WITHIN]):
        if fingerprint(row.cells) in mappings:
            guessed = [column for index, cell in enumerate(row.cells) if (column := column_of(index, cell))]
            return at, remapped(row.cells, guessed, mappings)
    found: tuple[int, list[Column]] = (0, [])
    best = (False, 0)
    for at, row in enumerate(rows[:HEADER_WITHIN]):
        if any(_is_dated(cell) for cell in row.cells):
            continue
        columns = [column for index, cell in enumerate(row.cells) if (column := column_of(index, cell))]
        score = (any(column.role in _DAYS for column in columns), len(columns))
        if score > best:
            best, found = score, (at, _under_platforms(rows[at - 1], columns) if at else columns)
    return found


def _under_platforms(above: Row, columns: Iterable[Column]) -> list[Column]:
    """Give columns the account that stands above them, in a header of two rows with merged cells."""
    result = []
    for column in columns:
        over = next((cell for cell in reversed(above.cells[: column.index + 1]) if cell.strip()), "")
        parent = column_of(0, over) if column.role in (FOLLOWERS, *METRICS) and column.platform is None else None
        if parent and parent.platform:
            column = replace(column, platform=parent.platform, handle=column.handle or parent.handle)  # noqa: PLW2901
        result.append(column)
    return result


def _day(header: Row, body: Sequence[Row], columns: Sequence[Column]) -> int | None:
    """Return the column of the day: by its header if its cells agree, else by its cells, else by its header alone."""
    by_header = [c.index for role in _DAYS for c in columns if c.role == role]
    unnamed = [at for at in range(len(header.cells)) if at not in {c.index for c in columns}]
    named = [c.index for role in ("date", "moment") for c in columns if c.role == role]
    return next(
        iter(
            [
                *(at for at in by_header if _share(body, at, _is_day) >= _MOST),
                *(at for at in unnamed if _share(body, at, _is_dated) >= _CLEARLY),
                *named,
            ]
        ),
        None,
    )


def _share(body: Sequence[Row], index: int, test: Callable[[str], bool]) -> float:
    """Return the part of a column's filled cells that pass a test."""
    filled = [cell for row in body[:_SAMPLE] if (cell := row.cell(index))]
    return sum(map(test, filled)) / len(filled) if filled else 0.0


def _passes(read: Callable[[str], object], text: str) -> bool:
    try:
        read(text)
    except RuleError as error:
        return error.code == "date-incomplete"
    return True


def _is_day(text: str) -> bool:
    return _passes(moment_in, text)


def _is_dated(text: str) -> bool:
    """Whether a cell is a day that could not be a mere number."""
    return not text.strip().replace(".", "").replace(",", "").isdecimal() and _is_day(text)


def _is_clock(text: str) -> bool:
    return _passes(clock_in, text)


def _is_number(text: str) -> bool:
    return is_nothing(text) or _passes(number_in, text)
