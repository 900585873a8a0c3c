"""Format `linkedin-analytics`: the spreadsheet of LinkedIn's creator analytics.

Sheets are recognised by their shape and not by their names, which are in the language of the account. The followers
sheet states one total, at its end, and new followers by day; LinkedIn's own totals are those added up, so they are
stored as net changes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from creator_coach.domain.accounts import Platform
from creator_coach.domain.counts import DeltaKind
from creator_coach.domain.errors import RuleError
from creator_coach.imports.drop import Drop
from creator_coach.imports.entries import Entry, Sheet
from creator_coach.imports.harvest import Harvest, Page
from creator_coach.imports.numbers import is_nothing, whole_in
from creator_coach.imports.platforms.linkedin_days import day_in, month_first, range_in
from creator_coach.imports.platforms.linkedin_posts import links_in, read_posts
from creator_coach.imports.reading import Source
from creator_coach.imports.rows import Row

ID = "linkedin-analytics"
_NAMES = (
    re.compile(r"AggregateAnalytics_(.+?)_\d{4}-\d\d-\d\d_\d{4}-\d\d-\d\d", re.IGNORECASE),
    re.compile(r"Content_\d{4}-\d\d-\d\d_\d{4}-\d\d-\d\d_(.+?)(?: ?\(\d+\))?\.xls[xm]$", re.IGNORECASE),
    re.compile(r"Content_(.+?)_\d{4}-\d\d-\d\d_\d{4}-\d\d-\d\d", re.IGNORECASE),
)
_DATE = re.compile(r"(?<!\d)\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(?!\d)")
_FEWEST_SHEETS = 3
_ENOUGH = 5


@dataclass(frozen=True, slots=True)
class _Followers:
    """The followers sheet: the row of the total, and the rows of days."""

    total: Row
    days: tuple[Row, ...]


def mine(entries: Sequence[Entry]) -> list[Entry]:
    """Return the spreadsheets with LinkedIn's rankings of posts or followers in them."""
    return [entry for entry in entries if entry.key.endswith((".xlsx", ".xlsm")) and _is_ours(entry)]


def read(entries: Sequence[Entry], drop: Drop, harvest: Harvest) -> None:
    """Read the total, the new followers by day, and the top posts."""
    for entry in entries:
        source = Source(Platform.OTHER, title=_name(entry), platform_name="LinkedIn")
        harvest.named(source)
        order = month_first(entry.sheets, entry.name, drop.today)
        for sheet in entry.sheets:
            page = harvest.page(f"{entry.name}:{sheet.title}")
            if found := _followers(sheet):
                _read_followers(page, found, source, range_in(entry.name), month_first=order)
            elif links := links_in(sheet):
                read_posts(page, sheet, links, source, month_first=order)


def _is_ours(entry: Entry) -> bool:
    """Whether a workbook is LinkedIn's: two rankings side by side, or a sheet of followers among others."""
    try:
        sheets = entry.sheets
    except RuleError:
        return False
    places = [{column for _, column in links_in(sheet)} for sheet in sheets]
    if any(len(columns) > 1 for columns in places):
        return True
    return len(sheets) >= _FEWEST_SHEETS and any(map(_followers, sheets))


def _name(entry: Entry) -> str:
    """Return the person's name in the name of the file, "" where there is none."""
    match = next((match for pattern in _NAMES if (match := pattern.match(entry.name))), None)
    name = match[1].replace("_", " ").strip() if match else ""
    return name if any(letter.isalpha() for letter in name) else ""


def _followers(sheet: Sheet) -> _Followers | None:
    """Return the sheet with a total in its first row and days with a number each under a header."""
    rows = [row for row in sheet.rows if any(cell.strip() for cell in row.cells)]
    if len(rows) < len(("total", "header")):
        return None
    total, header, *body = rows
    has_day = _DATE.search(total.cell(0)) or day_in(total.cell(0), month_first=True)
    is_total = any(letter.isalpha() for letter in total.cell(0)) and (has_day or _is_whole(total.cell(1)))
    is_table = not _is_whole(header.cell(1)) and all(day_in(row.cell(0), month_first=True) for row in body[:_ENOUGH])
    has_numbers = _is_whole(total.cell(1)) or any(_is_whole(row.cell(1)) for row in body)
    if not (is_total and is_table and has_numbers and (body or has_day)):
        return None
    return _Followers(total, tuple(body))


def _is_whole(text: str) -> bool:
    try:
        return whole_in(text) is not None
    except RuleError:
        return False


def _read_followers(
    page: Page, found: _Followers, source: Source, period: tuple[date, date] | None, *, month_first: bool
) -> None:
    days = [day_in(row.cell(0), month_first=month_first) for row in found.days]
    total = _whole(page, found.total, 1)
    counted = _total_day(found.total.cell(0), month_first=month_first) or max(filter(None, days), default=None)
    counted = counted or (period[1] if period else None)
    if counted and total is not None:
        page.count(found.total.line, source, counted, total)
    for row, day in zip(found.days, days, strict=True):
        if day is None:
            page.problem(row.line, "date-unreadable", row.cell(0))
        elif (amount := _whole(page, row, 1)) is not None:
            page.delta(row.line, source, day, DeltaKind.NET, amount)


def _total_day(text: str, *, month_first: bool) -> date | None:
    match = _DATE.search(text)
    return day_in(match[0] if match else text, month_first=month_first)


def _whole(page: Page, row: Row, column: int) -> int | None:
    """Return the number in a cell, None where it is empty; what cannot be read is a problem."""
    cell = row.cell(column)
    try:
        return None if is_nothing(cell) else whole_in(cell)
    except RuleError as error:
        page.problem(row.line, error.code, cell)
        return None
