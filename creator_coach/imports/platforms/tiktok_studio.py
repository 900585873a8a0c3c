"""Format `tiktok-studio`: the four downloads of TikTok Studio's analytics, as ZIP, CSV or XLSX.

Followers are daily totals. The column "Difference in followers from previous day" is really the next day's and is not
used. Days have no year. The videos are a choice of at most about 15, so they say nothing about how often one posts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta

from creator_coach.domain.accounts import Platform
from creator_coach.imports.columns import Records, records_in
from creator_coach.imports.drafts import instant_of
from creator_coach.imports.drop import Drop
from creator_coach.imports.entries import Entry, Sheet
from creator_coach.imports.harvest import Harvest, Page
from creator_coach.imports.partial_dates import day_of_year, days_in_order, first_from, latest
from creator_coach.imports.platforms.tiktok_video import video_in, video_post
from creator_coach.imports.reading import Source
from creator_coach.imports.sniff import claimed, entry_records

ID = "tiktok-studio"
_OVERVIEW = re.compile(r"^Overview_(\d{4}-\d\d-\d\d)_(\d{9,11})_(.+?)(?: \(\d+\))?(?:\.zip)?$", re.IGNORECASE)
_OTHER = re.compile(
    r"^(?:Followers|Viewers|Content|FollowerHistory)_(.+?)(?: \(\d+\))?(?:\.zip|\.csv|\.xlsx)?$", re.IGNORECASE
)
_OLD = timedelta(days=60)
_UNDEFINED = "undefined"
_HISTORY = frozenset(("day", "followers", "difference"))
_CONTENT = frozenset(("link", "views"))
_VIEWERS = frozenset(("viewers", "new_viewers"))
_NEEDED = (
    _HISTORY,
    _CONTENT,
    _VIEWERS,
    frozenset(("day", "day_views", "profile_views")),
    frozenset(("day", "hour", "active")),
    frozenset(("gender", "share")),
    frozenset(("territory", "share")),
)


def mine(entries: Sequence[Entry]) -> list[Entry]:
    """Return the tables that have one of Studio's headers, and follower histories in a language we do not know."""
    return claimed(entries, _records)


def read(entries: Sequence[Entry], drop: Drop, harvest: Harvest) -> None:
    """Read follower totals and videos; the tables of views and viewers of days are only checked."""
    handle = _handle(entries, drop)
    source = Source(Platform.TIKTOK, handle)
    harvest.named(source)
    for entry in entries:
        page = harvest.page(entry.name)
        for records in entry_records(entry, _records):
            if {"day", "followers"} <= records.roles.keys():
                _read_history(page, records, source, _Span.of(entry, handle, drop))
            elif records.roles.keys() >= _CONTENT:
                _read_content(page, records, source, _Span.of(entry, handle, drop))
            elif records.roles.keys() >= _VIEWERS:
                _note_unknown(page, records, "viewers")


class _Span:
    """The days that a file can speak of."""

    def __init__(self, until: date, start: date | None, *, sure: bool) -> None:
        self.until, self.start, self.sure = until, start, sure

    @classmethod
    def of(cls, entry: Entry, handle: str | None, drop: Drop) -> _Span:
        """Take the range from the name of an Overview download of this account, else the file's own day."""
        for path in (entry.path, *drop.paths):
            for part in path.split("/"):
                match = _OVERVIEW.match(part)
                if match and (handle is None or match[3].casefold() == handle.casefold()):
                    end = instant_of(int(match[2]))
                    until = drop.not_after_today(end.date() + timedelta(days=1) if end else None)
                    return cls(until, _iso(match[1]), sure=True)
        return cls(drop.not_after_today(entry.modified), None, sure=False)


def _records(sheet: Sheet, entry: Entry) -> Records | None:
    found = records_in(sheet, ID, *_NEEDED)
    if found and "reached" not in found.roles:
        return found
    if entry.ends("followerhistory.csv", "followerhistory.xlsx"):
        return _by_place(sheet)
    return None


def _by_place(sheet: Sheet) -> Records | None:
    """Return a follower history whose headers nobody knows: a day, a number and another number."""
    for at, row in enumerate(sheet.rows[:10]):
        following = sheet.rows[at + 1 : at + 6]
        if following and all(day_of_year(later.cell(0)) and len(later.cells) <= 4 for later in following):  # noqa: PLR2004
            return Records.under(sheet.rows, at, {"day": 0, "followers": 1}) if not day_of_year(row.cell(0)) else None
    return None


def _handle(entries: Sequence[Entry], drop: Drop) -> str | None:
    """Return the account of a link or a download's name: of these files, else the only one of the whole drop."""
    for entry in entries:
        for records in entry_records(entry, _records):
            for row in records.rows:
                if video := video_in(records.text(row, "link")):
                    return video.handle
    return _named(entry.path for entry in entries) or _named(drop.paths)


def _named(paths: Iterable[str]) -> str | None:
    names: dict[str, str] = {}
    for path in paths:
        for part in path.split("/"):
            if match := _OVERVIEW.match(part):
                names.setdefault(match[3].casefold(), match[3])
            elif match := _OTHER.match(part):
                names.setdefault(match[1].casefold(), match[1])
    return next(iter(names.values())) if len(names) == 1 else None


def _read_history(page: Page, records: Records, source: Source, span: _Span) -> None:
    days = days_in_order([records.text(row, "day") for row in records.rows], span.until, span.start)
    last = max((day for day in days if day), default=None)
    if last and not span.sure and span.until - last > _OLD:
        page.problem(records.rows[-1].line, "year-guessed", str(last))
    for row, day in zip(records.rows, days, strict=True):
        if day is None:
            page.problem(row.line, "date-unreadable", records.text(row, "day"))
        elif records.text(row, "followers").casefold() == _UNDEFINED:
            page.problem(row.line, "value-unknown", _UNDEFINED)
        elif (followers := records.whole(page, row, "followers")) is not None:
            page.count(row.line, source, day, followers)


def _note_unknown(page: Page, records: Records, role: str) -> None:
    for row in records.rows:
        if records.text(row, role).casefold() == _UNDEFINED:
            page.problem(row.line, "value-unknown", _UNDEFINED)


def _read_content(page: Page, records: Records, source: Source, span: _Span) -> None:
    for row in records.rows:
        video = video_in(records.text(row, "link"))
        printed = day_of_year(records.text(row, "posted"))
        day = latest(printed, span.until) if printed else _iso(records.text(row, "posted"))
        if video and printed:
            day = first_from(printed, video.uploaded.date() - timedelta(days=1))
        when = video.published(day) if video else day
        if when is None:
            page.problem(row.line, "date-unreadable", records.text(row, "posted"))
            continue
        caption, captured = records.text(row, "title"), _captured(records.text(row, "day"), span)
        metrics = records.metrics(page, row)
        made = video_post(page, row.line, when, caption, video=video, metrics=metrics, captured_at=captured)
        page.post(source, made)


def _captured(text: str, span: _Span) -> datetime | None:
    """Return noon of the day on which the numbers were true."""
    printed = day_of_year(text)
    day = latest(printed, span.until) if printed else _iso(text)
    return datetime.combine(day, time(12), UTC) if day else None


def _iso(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None
