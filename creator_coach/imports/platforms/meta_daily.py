"""Format `meta-daily`: the overview tables of Meta Business Suite, one metric a file.

UTF-16 with `sep=,`, a title, and `Date,Primary`; people save them again as UTF-8. Only new followers are facts for the
log: gross ones, without those who left. Days that the file does not list stay unknown. An audience file has several
tables below each other, of which most have no days.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from creator_coach.domain.accounts import Platform
from creator_coach.domain.errors import RuleError
from creator_coach.imports.columns import Records, roles_of
from creator_coach.imports.dates import moment_in
from creator_coach.imports.day_order import day_order
from creator_coach.imports.drop import Drop
from creator_coach.imports.entries import Entry, Sheet
from creator_coach.imports.harvest import Harvest, Page
from creator_coach.imports.partial_dates import full_day
from creator_coach.imports.platforms.meta_titles import fact_in, platform_in
from creator_coach.imports.reading import Source
from creator_coach.imports.rows import Row
from creator_coach.imports.sniff import claimed

ID = "meta-daily"
_NEEDED = frozenset(("day", "value"))
_VALUE = "primary"
_WITHIN = 5_000
_AUDIENCE_TITLES = 2
_DAY = len("2026-11-23")


def mine(entries: Sequence[Entry]) -> list[Entry]:
    """Return the tables with Meta's header of two words, and those with several of them below each other."""
    return claimed(entries, _records)


def read(entries: Sequence[Entry], drop: Drop, harvest: Harvest) -> None:
    """Read new followers by day; other metrics of days are recognised and left out."""
    tables = [(entry, *block) for entry in entries for sheet in entry.sheets for block in _blocks(sheet)]
    named = {platform_in(title, entry.name) for entry, title, _ in tables} - {None}
    only = next(iter(named)) if len(named) == 1 else None
    for entry, title, records in tables:
        _read_block(harvest.page(entry.name), title or entry.name, records, platform_in(title, entry.name) or only)


def _records(sheet: Sheet, _: Entry) -> Records | None:
    return next((records for _, records in _blocks(sheet)), None) or _audience(sheet)


def _audience(sheet: Sheet) -> Records | None:
    """Return the rows of an audience file that has no days at all."""
    titles = {
        row.cell(0) for row in sheet.rows[:_WITHIN] if _is_title(row) and "audience" in roles_of(row.cells[:1], ID)
    }
    return Records.under(sheet.rows, 0, {"audience": 0}) if len(titles) >= _AUDIENCE_TITLES else None


def _blocks(sheet: Sheet) -> Iterator[tuple[str, Records]]:
    """Yield (title, records) of each table of days; it ends where a line with nothing but words begins the next."""
    rows = sheet.rows
    for at, row in enumerate(rows[:_WITHIN]):
        if roles := _roles(row, rows[at + 1] if at + 1 < len(rows) else None):
            end = next((n for n in range(at + 1, len(rows)) if _is_title(rows[n])), len(rows))
            title = rows[at - 1].cell(0) if at and _is_title(rows[at - 1]) else ""
            yield title, Records.under(rows[at:end], 0, roles)


def _roles(row: Row, following: Row | None) -> dict[str, int]:
    """Return the columns of day and value; the word for "date" may be one that nobody knows if a day is below it."""
    if _VALUE not in {cell.strip().casefold() for cell in row.cells[:3]}:
        return {}
    roles = roles_of(row.cells, ID)
    if not roles.keys() >= _NEEDED and following and roles.get("value") == 1 and full_day(following.cell(0)[:_DAY]):
        roles["day"] = 0
    return roles if roles.keys() >= _NEEDED else {}


def _is_title(row: Row) -> bool:
    """Whether a row is words in its first cell and nothing else."""
    return bool(row.cell(0)) and not row.cell(0)[0].isdigit() and not any(cell.strip() for cell in row.cells[1:])


def _read_block(page: Page, title: str, records: Records, platform: Platform | None) -> None:
    fact = fact_in(title)
    source = Source(platform)
    if platform or fact:
        page.harvest.named(source)
    if fact is None:
        return
    for row, day in zip(records.rows, _days(page, records), strict=True):
        if day is None:
            page.problem(row.line, "date-unreadable", records.text(row, "day"))
        elif (amount := records.whole(page, row, "value")) is not None:
            if fact.kind:
                page.delta(row.line, source, day, fact.kind, amount)
            else:
                page.count(row.line, source, day, amount)


def _days(page: Page, records: Records) -> list[date | None]:
    """Return the days of all rows; where a program saved them as 5/8/2026, the column tells what comes first."""
    texts = [records.text(row, "day") for row in records.rows]
    order = day_order(texts, page.harvest.today)
    if order.doubt:
        page.problem(records.rows[order.cell].line, order.doubt, texts[order.cell])
    return [_day(text, month_first=order.month_first) for text in texts]


def _day(text: str, *, month_first: bool) -> date | None:
    is_iso = text[_DAY : _DAY + 1] in ("", "T", "t", " ") and text[4:5] == "-"
    try:
        return moment_in(text[:_DAY] if is_iso else text, month_first=month_first).day
    except RuleError:
        return None
