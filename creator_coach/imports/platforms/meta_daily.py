"""Format `meta-daily`: the overview tables of Meta Business Suite, one metric a file.

UTF-16 with `sep=,`, a title, and `Date,Primary`; people save them again as UTF-8. Only new followers are facts for the
log: gross ones, without those who left. Days that the file does not list stay unknown.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from creator_coach.domain.accounts import Platform
from creator_coach.domain.counts import DeltaKind
from creator_coach.imports.columns import Records, records_in, roles_of
from creator_coach.imports.drop import Drop
from creator_coach.imports.entries import Entry, Sheet
from creator_coach.imports.harvest import Harvest, Page
from creator_coach.imports.partial_dates import full_day
from creator_coach.imports.reading import Source
from creator_coach.imports.sniff import claimed

ID = "meta-daily"
_NEEDED = frozenset(("day", "value"))
_WORDS = re.compile(r"[^\W\d_]+")
_LOST = frozenset(("unfollows", "unfollow", "berhenti"))
_GAINED = frozenset(("follows", "followers", "follow", "follower", "pengikut", "mengikuti", "seguidores", "abonnes"))
_PLATFORMS = (("instagram", Platform.INSTAGRAM), ("facebook", Platform.FACEBOOK), ("threads", Platform.THREADS))
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def mine(entries: Sequence[Entry]) -> list[Entry]:
    """Return the tables with Meta's header of two words, and those with several of them below each other."""
    return claimed(entries, _records)


def read(entries: Sequence[Entry], drop: Drop, harvest: Harvest) -> None:
    """Read new followers by day; other metrics of days are recognised and left out."""
    for entry in entries:
        page = harvest.page(entry.name)
        for sheet in entry.sheets:
            for title, records in _blocks(sheet):
                _read_block(page, title, records, harvest)


def _records(sheet: Sheet, _: Entry) -> Records | None:
    return records_in(sheet, ID, _NEEDED)


def _blocks(sheet: Sheet) -> list[tuple[str, Records]]:
    """Return (title, records) of each table; an audience export has several below each other."""
    starts = [at for at, row in enumerate(sheet.rows) if roles_of(row.cells, ID).keys() >= _NEEDED]
    found = []
    for n, at in enumerate(starts):
        end = starts[n + 1] - 1 if n + 1 < len(starts) else len(sheet.rows)
        title = sheet.rows[at - 1].cell(0) if at else ""
        part = Sheet("", sheet.rows[at:end])
        if records := records_in(part, ID, _NEEDED):
            found.append((title, records))
    return found


def _read_block(page: Page, title: str, records: Records, harvest: Harvest) -> None:
    words = {word.casefold() for word in _WORDS.findall(title)}
    source = Source(next((platform for word, platform in _PLATFORMS if word in words), None))
    kind = DeltaKind.LOST if words & _LOST else DeltaKind.GAINED if words & _GAINED else None
    if source.platform or kind:
        harvest.named(source)
    if kind is None:
        return
    for row in records.rows:
        text = records.text(row, "day")
        day = full_day(text[:10]) if _DAY.match(text) else full_day(text)
        if day is None:
            page.problem(row.line, "date-unreadable", text)
        elif (amount := records.whole(page, row, "value")) is not None:
            page.delta(row.line, source, day, kind, amount)
