"""Format `table`: any table that a creator typed, of follower counts, of posts, or of both."""

from __future__ import annotations

from creator_coach.domain.errors import RuleError
from creator_coach.imports.drop import Drop
from creator_coach.imports.entries import Entry, Sheet
from creator_coach.imports.harvest import Harvest, unrecognised
from creator_coach.imports.headers import Column, column_of
from creator_coach.imports.layout import Layout, layout_of
from creator_coach.imports.mapping import shown
from creator_coach.imports.reading import FileReading
from creator_coach.imports.table_rows import TableRows

ID = "table"


def read(entry: Entry, drop: Drop, file: str = "") -> FileReading:
    """Read a table from text or from every sheet of a spreadsheet that is one; else say why it is none."""
    file = file or entry.name
    harvest = Harvest(file, drop.today)
    error = None
    understood = False
    try:
        for sheet in entry.sheets:
            try:
                _read_sheet(entry.name, sheet, harvest, drop)
                understood = True
            except RuleError as why:
                error = error or why
    except RuleError as why:
        error = why
    reading = harvest.reading(ID)
    if not understood or (not reading.accounts and not reading.problems):
        problem = unrecognised(file, error or RuleError("no-rows"))
        problem.columns = harvest.columns
        return problem
    return reading


def _with_day(layout: Layout) -> list[Column]:
    """Return the columns, the one of the day as such even where only its cells told."""
    others = [column for column in layout.columns if column.index != layout.day]
    return [Column(layout.day, "date"), *others]


def _read_sheet(name: str, sheet: Sheet, harvest: Harvest, drop: Drop) -> None:
    try:
        layout = layout_of(sheet.rows, drop.mappings)
    except RuleError:
        if sheet.rows and not harvest.columns:
            cells = sheet.rows[0].cells
            guessed = [column for index, cell in enumerate(cells) if (column := column_of(index, cell))]
            harvest.columns = shown(cells, guessed)
        raise
    harvest.columns = shown(layout.header.cells, _with_day(layout))
    page = harvest.page(f"{name}:{sheet.title}" if sheet.title and sheet.title != "Sheet1" else name)
    for line, code, detail in sheet.problems:
        page.problem(line, code, detail)
    if layout.purpose.left_out:
        page.problem(layout.header.line, "metrics-left-out", " | ".join(layout.header.cells))
    TableRows(layout, page, drop.today).read()
