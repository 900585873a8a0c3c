"""The top posts of LinkedIn's analytics: two rankings side by side, by engagements and by impressions."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date

from creator_coach.domain.errors import RuleError
from creator_coach.domain.posts import Metrics
from creator_coach.imports.columns import normal
from creator_coach.imports.drafts import draft
from creator_coach.imports.entries import Sheet
from creator_coach.imports.harvest import Page
from creator_coach.imports.numbers import whole_in
from creator_coach.imports.platforms.linkedin_days import day_in
from creator_coach.imports.reading import Source
from creator_coach.imports.rows import Row

_POST = re.compile(r"linkedin\.com/\S*?(activity|ugcPost|share)(?:[:-]|%3A)(\d{10,25})", re.IGNORECASE)
_KINDS = {"activity": "activity", "ugcpost": "ugcPost", "share": "share"}
_VIEWS = ("impres", "tayang", "penayang", "weergave", "vertoning", "wyswietl", "gosterim", "показ")
_MOST = 50

Link = tuple[Row, int]


def links_in(sheet: Sheet) -> list[Link]:
    """Return (row, column) of the addresses of posts that have a day beside them, 50 a ranking as LinkedIn has."""
    found: list[Link] = []
    of_column = Counter[int]()
    for row in sheet.rows:
        for column, cell in enumerate(row.cells):
            if "linkedin." not in cell.casefold() or not _POST.search(cell):
                continue
            beside = row.cell(column + 1)
            if of_column[column] < _MOST and (not beside or any(letter.isdigit() for letter in beside)):
                of_column[column] += 1
                found.append((row, column))
    return found


def read_posts(page: Page, sheet: Sheet, links: Sequence[Link], source: Source, *, month_first: bool) -> None:
    """Read the rankings as one list of posts; impressions are views, engagements are not kept."""
    by_views = _by_views(sheet, links)
    lines: dict[tuple[str, str], int] = {}
    days: dict[tuple[str, str], date] = {}
    views: dict[tuple[str, str], int] = {}
    for row, column in links:
        match = _POST.search(row.cell(column))
        if match is None:
            continue
        key = (_KINDS[match[1].casefold()], match[2])
        lines.setdefault(key, row.line)
        if day := day_in(row.cell(column + 1), month_first=month_first):
            days.setdefault(key, day)
        if column == by_views and (shown := _whole(page, row, column + 2)) is not None:
            views.setdefault(key, shown)
    for (kind, post_id), line in lines.items():
        key = (kind, post_id)
        if key not in days:
            page.problem(line, "date-missing", post_id)
            continue
        link = f"https://www.linkedin.com/feed/update/urn:li:{kind}:{post_id}"
        made = draft(
            page, line, days[key], link=link, platform_id=post_id, metrics=_metrics(page, line, views.get(key))
        )
        page.post(source, made, line)


def _by_views(sheet: Sheet, links: Sequence[Link]) -> int | None:
    """Return the column of the ranking by impressions: by its header, else the last of several."""
    columns = sorted({column for _, column in links})
    first = links[0][0].line
    for column in columns:
        above = [normal(row.cell(column + 2)) for row in sheet.rows if row.line < first]
        if any(text.startswith(_VIEWS) for text in above):
            return column
    return columns[-1] if len(columns) > 1 else None


def _whole(page: Page, row: Row, column: int) -> int | None:
    try:
        return whole_in(row.cell(column))
    except RuleError as error:
        page.problem(row.line, error.code, row.cell(column))
        return None


def _metrics(page: Page, line: int, views: int | None) -> Metrics:
    try:
        return Metrics(views=views)
    except RuleError as error:
        page.problem(line, error.code, str(views))
        return Metrics()
