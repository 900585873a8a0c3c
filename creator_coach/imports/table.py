"""Format `table`: any table that a creator typed, of follower counts, of posts, or of both."""

from __future__ import annotations

from datetime import date

from creator_coach.domain.errors import RuleError
from creator_coach.imports.harvest import Harvest, unrecognised
from creator_coach.imports.layout import layout_of
from creator_coach.imports.opened import Opened
from creator_coach.imports.reading import FileReading
from creator_coach.imports.rows import Rows
from creator_coach.imports.table_rows import TableRows

ID = "table"


def recognises(_: Opened) -> bool:
    """Whether a file may be a table: it is asked last, and its reader says why a file is none."""
    return True


def read(opened: Opened, today: date) -> FileReading:
    """Read a table from text."""
    try:
        rows = opened.rows
    except RuleError as error:
        return unrecognised(opened.name, error)
    return read_rows(opened.name, rows, today)


def read_rows(name: str, rows: Rows, today: date) -> FileReading:
    """Read a table from its rows, wherever they came from."""
    try:
        layout = layout_of(rows.rows)
    except RuleError as error:
        return unrecognised(name, error)
    harvest = Harvest(name)
    for line, code, detail in rows.problems:
        harvest.problem(line, code, detail)
    if layout.purpose.left_out:
        harvest.problem(layout.header.line, "metrics-left-out", " | ".join(layout.header.cells))
    TableRows(layout, harvest, today).read()
    reading = harvest.reading(ID)
    if not reading.accounts and not reading.problems:
        return unrecognised(name, RuleError("no-rows"))
    return reading
