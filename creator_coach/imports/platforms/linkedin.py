"""Format `linkedin-analytics`: the spreadsheet of LinkedIn's creator analytics.

Sheets are recognised by their shape and not by their names, which are in the language of the account. The followers
sheet states one total, at its end, and new followers by day; LinkedIn's own totals are those added up, so they are
stored as net changes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from creator_coach.domain.accounts import Platform
from creator_coach.domain.counts import DeltaKind
from creator_coach.domain.errors import RuleError
from creator_coach.domain.posts import Format, Metrics
from creator_coach.imports.dates import moment_in
from creator_coach.imports.day_order import day_order
from creator_coach.imports.drafts import draft
from creator_coach.imports.drop import Drop
from creator_coach.imports.entries import Entry, Sheet
from creator_coach.imports.harvest import Harvest, Page
from creator_coach.imports.localised import localised_day
from creator_coach.imports.numbers import whole_in
from creator_coach.imports.reading import Source
from creator_coach.imports.rows import Row

ID = "linkedin-analytics"
_NAME = re.compile(r"^(?:AggregateAnalytics|Content)_(.+?)_\d{4}-\d\d-\d\d_\d{4}-\d\d-\d\d", re.IGNORECASE)
_RANGE = re.compile(r"(\d{4}-\d\d-\d\d)_(\d{4}-\d\d-\d\d)")
_POST = re.compile(r"linkedin\.com/\S*?(?:activity|ugcPost|share)[:-](\d{10,25})", re.IGNORECASE)
_DATE = re.compile(r"\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}")
_MOST_POSTS = 50


@dataclass(frozen=True, slots=True)
class _Followers:
    """The followers sheet: the row of the total, and the rows of days."""

    total: Row
    days: tuple[Row, ...]


def mine(entries: Sequence[Entry]) -> list[Entry]:
    """Return the spreadsheets with LinkedIn's posts or followers in them."""
    return [entry for entry in entries if entry.key.endswith((".xlsx", ".xlsm")) and _is_ours(entry)]


def read(entries: Sequence[Entry], drop: Drop, harvest: Harvest) -> None:
    """Read the total, the new followers by day, and the top posts."""
    for entry in entries:
        match = _NAME.match(entry.name)
        title = match[1].replace("_", " ").strip() if match else ""
        source = Source(Platform.OTHER, title=title, platform_name="LinkedIn")
        harvest.named(source)
        month_first = _month_first(entry, drop.today)
        for sheet in entry.sheets:
            page = harvest.page(f"{entry.name}:{sheet.title}")
            if found := _followers(sheet):
                _read_followers(page, found, source, month_first=month_first)
            elif links := list(_links(sheet)):
                _read_posts(page, links, source, month_first=month_first)


def _is_ours(entry: Entry) -> bool:
    try:
        sheets = entry.sheets
    except RuleError:
        return False
    has_posts = any(True for sheet in sheets for _ in _links(sheet))
    return has_posts or (len(sheets) >= len(("discovery", "engagement", "posts")) and any(map(_followers, sheets)))


def _followers(sheet: Sheet) -> _Followers | None:
    """Return the sheet with a total in its first row and two columns of days and numbers below."""
    rows = [row for row in sheet.rows if any(cell.strip() for cell in row.cells)]
    if len(rows) < len(("total", "header", "day")):
        return None
    total, header, *body = rows
    is_total = bool(_DATE.search(total.cell(0)) or localised_day(total.cell(0))) and _whole(total.cell(1)) is not None
    is_table = _whole(header.cell(1)) is None and all(_is_day(row.cell(0)) for row in body[:5])
    return _Followers(total, tuple(body)) if is_total and is_table else None


def _links(sheet: Sheet) -> Iterator[tuple[Row, int]]:
    """Yield (row, column) of each address of a post."""
    for row in sheet.rows:
        for column, cell in enumerate(row.cells):
            if _POST.search(cell):
                yield row, column


def _whole(text: str) -> int | None:
    try:
        return whole_in(text)
    except RuleError:
        return None


def _is_day(text: str) -> bool:
    return _day(text, month_first=True) is not None


def _day(text: str, *, month_first: bool) -> date | None:
    try:
        return moment_in(text, month_first=month_first).day
    except RuleError:
        return localised_day(text)


def _month_first(entry: Entry, today: date) -> bool:
    """Return the order of days in this file: the column of days decides, then the range in the name, then America."""
    columns: list[list[str]] = []
    for sheet in entry.sheets:
        cells = [row.cell(0) for row in sheet.rows if _is_day(row.cell(0))]
        columns.append(cells)
        order = day_order(cells, today)
        if cells and not order.doubt and any(int(part) > 12 for cell in cells for part in re.findall(r"\d+", cell)[:2]):  # noqa: PLR2004
            return order.month_first
    if match := _RANGE.search(entry.name):
        end = date.fromisoformat(match[2])
        for cells in columns:
            days = [_day(cell, month_first=True) for cell in cells]
            if days:
                return max(day for day in days if day) <= end
    return True


def _read_followers(page: Page, found: _Followers, source: Source, *, month_first: bool) -> None:
    text = found.total.cell(0)
    match = _DATE.search(text)
    day = _day(match[0], month_first=month_first) if match else localised_day(text)
    total = _whole(found.total.cell(1))
    if day and total is not None:
        page.count(found.total.line, source, day, total)
    for row in found.days:
        when, amount = _day(row.cell(0), month_first=month_first), _whole(row.cell(1))
        if when is None:
            page.problem(row.line, "date-unreadable", row.cell(0))
        elif amount is None:
            page.problem(row.line, "number-unreadable", row.cell(1))
        else:
            page.delta(row.line, source, when, DeltaKind.NET, amount)


def _read_posts(page: Page, links: Sequence[tuple[Row, int]], source: Source, *, month_first: bool) -> None:
    """Read two rankings side by side, by engagements and by impressions, as one list of posts."""
    columns = sorted({column for _, column in links})
    by_views = columns[-1]
    found: dict[str, tuple[int, date, str, int | None]] = {}
    for row, column in links:
        match = _POST.search(row.cell(column))
        when = _day(row.cell(column + 1), month_first=month_first)
        if match is None or when is None:
            page.problem(row.line, "date-unreadable", row.cell(column + 1))
            continue
        views = _whole(row.cell(column + 2)) if column == by_views and len(columns) > 1 else None
        before = found.get(match[1])
        known = before[3] if before else None
        found[match[1]] = (row.line, when, row.cell(column), views if views is not None else known)
    for post_id, (line, when, link, views) in list(found.items())[:_MOST_POSTS]:
        made = draft(
            page, line, when, format=Format.OTHER, link=link, platform_id=post_id, metrics=Metrics(views=views)
        )
        page.post(source, made)
