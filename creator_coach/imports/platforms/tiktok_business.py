"""Format `tiktok-business`: the tables of TikTok Business Suite, by day and by video.

A day has net growth, new and lost followers, never a total. Headers are in the language of the account; a table of days
in a language that we do not know is found by its date column and its three last columns that add up: net = new - lost.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from creator_coach.domain.accounts import Platform
from creator_coach.domain.counts import DeltaKind
from creator_coach.domain.errors import RuleError
from creator_coach.imports.columns import Records, records_in
from creator_coach.imports.dates import Moment, moment_in
from creator_coach.imports.drop import Drop
from creator_coach.imports.entries import Entry, Sheet
from creator_coach.imports.harvest import Harvest, Page
from creator_coach.imports.numbers import whole_in
from creator_coach.imports.platforms.tiktok_video import video_in, video_post
from creator_coach.imports.reading import Source
from creator_coach.imports.rows import Row
from creator_coach.imports.sniff import claimed, entry_records

ID = "tiktok-business"
_CHANGES = (("net", DeltaKind.NET), ("gained", DeltaKind.GAINED), ("lost", DeltaKind.LOST))
_DAYS = (
    frozenset(("day", "day_views", "reached")),
    frozenset(("day", "net", "gained", "lost", "profile_views")),
)
_VIDEOS = (frozenset(("link", "views", "posted")), frozenset(("link", "views", "reach")))
_SLASHED = re.compile(r"\d{4}/\d{1,2}/\d{1,2}")
_FEWEST = 10


def mine(entries: Sequence[Entry]) -> list[Entry]:
    """Return the tables with Business Suite's headers."""
    return claimed(entries, _records)


def read(entries: Sequence[Entry], drop: Drop, harvest: Harvest) -> None:
    """Read changes of followers by day, and videos."""
    source = Source(Platform.TIKTOK, _handle(entries))
    harvest.named(source)
    for entry in entries:
        page = harvest.page(entry.name)
        for records in entry_records(entry, _records):
            if {"link", "views"} <= records.roles.keys():
                for row in records.rows:
                    _read_video(page, records, row, source)
            else:
                for row in records.rows:
                    _read_day(page, records, row, source)


def _records(sheet: Sheet, _: Entry) -> Records | None:
    return records_in(sheet, ID, *_VIDEOS, *_DAYS) or _by_place(sheet)


def _by_place(sheet: Sheet) -> Records | None:
    """Return a table of days in a language we do not know."""
    for at, row in enumerate(sheet.rows[:3]):
        width = len(row.cells)
        body = sheet.rows[at + 1 : at + 60]
        if width >= _FEWEST and body and all(_SLASHED.fullmatch(later.cell(0)) for later in body):
            triples = [tuple(_number(later.cell(width - k)) for k in (3, 2, 1)) for later in body]
            if all(None not in t and t[0] == (t[1] or 0) - abs(t[2] or 0) for t in triples):
                roles = {"day": 0, "net": width - 3, "gained": width - 2, "lost": width - 1}
                return Records.under(sheet.rows, at, roles)
    return None


def _number(text: str) -> int | None:
    try:
        return whole_in(text)
    except RuleError:
        return None


def _handle(entries: Sequence[Entry]) -> str | None:
    for entry in entries:
        for records in entry_records(entry, _records):
            for row in records.rows:
                if video := video_in(records.text(row, "link")):
                    return video.handle
    return None


def _moment(page: Page, row: Row, text: str) -> Moment | None:
    try:
        return moment_in(text)
    except RuleError as error:
        if text:
            page.problem(row.line, error.code, text)
        return None


def _read_day(page: Page, records: Records, row: Row, source: Source) -> None:
    moment = _moment(page, row, records.text(row, "day"))
    if moment is None:
        return
    for role, kind in _CHANGES:
        amount = records.whole(page, row, role)
        if amount is not None:
            page.delta(row.line, source, moment.day, kind, amount)


def _read_video(page: Page, records: Records, row: Row, source: Source) -> None:
    video = video_in(records.text(row, "link"))
    printed = _moment(page, row, records.text(row, "posted"))
    day = printed.day if printed else None
    when = video.published(day) if video else day
    if when is not None:
        metrics = records.metrics(page, row)
        page.post(source, video_post(page, row.line, when, records.text(row, "title"), video=video, metrics=metrics))
