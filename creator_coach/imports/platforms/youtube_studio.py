"""Format `youtube-studio`: "Export current view" of YouTube Studio, as ZIP, CSV or spreadsheet.

Subscribers are net changes by day or by video, never a total. The tables of days are in youtube_days, those of videos
here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime

from creator_coach.domain.accounts import Platform
from creator_coach.domain.counts import DeltaKind
from creator_coach.domain.errors import RuleError
from creator_coach.domain.posts import Metrics, TimeSource
from creator_coach.imports.columns import Records, records_in
from creator_coach.imports.drafts import draft
from creator_coach.imports.drop import Drop
from creator_coach.imports.entries import Entry, Sheet
from creator_coach.imports.harvest import Harvest, Page
from creator_coach.imports.platforms.youtube_days import TOTALS, moments_in, read_days
from creator_coach.imports.platforms.youtube_video import seconds_in, video_format, video_id, video_link
from creator_coach.imports.reading import Source
from creator_coach.imports.rows import Row
from creator_coach.imports.sniff import claimed, entry_records

ID = "youtube-studio"
_SURE = (
    frozenset(("content", "title", "views")),
    frozenset(("content", "published", "views")),
    frozenset(("title", "published", "views")),
    frozenset(("content", "title", "published")),
    frozenset(("day", "gained", "lost")),
    frozenset(("day", "hours")),
    frozenset(("day", "views", "impressions")),
)
_NAMED = (
    frozenset(("day", "net")),
    frozenset(("day", "gained")),
    frozenset(("day", "lost")),
    frozenset(("day", "views")),
    frozenset(("title", "views")),
    frozenset(("content", "views")),
)
"""Enough in a file that has one of Studio's names or lies beside a table that is surely Studio's."""
_NAMES = frozenset(("table data", "chart data", "totals", "data tabel", "data diagram", "data grafik", "total"))
_ZIP = re.compile(r"^.+? \d{4}-\d\d-\d\d_\d{4}-\d\d-\d\d (.+?)(?: ?\(\d+\))?(?:\.(?:zip|csv|xlsx))?$", re.IGNORECASE)
_METRICS = {name: name for name in ("views", "reach", "likes", "comments", "shares")} | {"follows": "net"}


def mine(entries: Sequence[Entry]) -> list[Entry]:
    """Return the tables of Studio: by header or by name, and what lies in one folder of an archive with them."""
    sure = claimed(entries, _records)
    folders = {_folder(entry) for entry in sure} - {""}
    beside = claimed([entry for entry in entries if entry not in sure and _folder(entry) in folders], _beside)
    return [entry for entry in entries if entry in sure or entry in beside]


def read(entries: Sequence[Entry], drop: Drop, harvest: Harvest) -> None:
    """Read videos, and changes in subscribers by day."""
    del drop
    source = Source(Platform.YOUTUBE, title=_channel(entries))
    harvest.named(source)
    known: set[tuple[DeltaKind, date]] = set()
    for entry in entries:
        page = harvest.page(entry.name)
        for records in entry_records(entry, _beside):
            if "day" not in records.roles:
                _read_videos(page, records, source)
            elif "content" not in records.roles:  # else the days of single videos
                read_days(page, records, source, known)


def _records(sheet: Sheet, entry: Entry) -> Records | None:
    names = {entry.key.rpartition("/")[2].rpartition(".")[0], sheet.title.casefold()}
    return records_in(sheet, ID, *_SURE, *(_NAMED if names & _NAMES or _channel([entry]) else ()))


def _beside(sheet: Sheet, entry: Entry) -> Records | None:
    return _records(sheet, entry) if sheet.title else records_in(sheet, ID, *_SURE, *_NAMED)


def _folder(entry: Entry) -> str:
    return entry.path.rpartition("/")[0]


def _channel(entries: Sequence[Entry]) -> str:
    parts = (part for entry in entries for part in entry.path.split("/"))
    return next((match[1] for part in parts if (match := _ZIP.match(part))), "")


def _read_videos(page: Page, records: Records, source: Source) -> None:
    """Read the videos; a table holds at most what the page had loaded, and its total tells whether that was all."""
    if "published" not in records.roles:
        page.problem(records.header.line, "no-date-column")
        return
    times = moments_in(page, records, "published")
    stated, seen = None, 0
    for row, when in zip(records.rows, times, strict=True):
        views = records.whole(page, row, "views")
        if _is_total(records, row):
            stated = views if stated is None else stated
            continue
        seen += views or 0
        _read_video(page, records, row, when, source)
    if stated is not None and seen < stated:
        page.problem(records.header.line, "rows-missing", f"{seen}, {stated}")


def _is_total(records: Records, row: Row) -> bool:
    if records.text(row, "title") or records.text(row, "published"):
        return False
    content = records.text(row, "content")
    return content.casefold() in TOTALS or not video_link(video_id(content))


def _read_video(page: Page, records: Records, row: Row, when: date | datetime | None, source: Source) -> None:
    text, title = records.text(row, "published"), records.text(row, "title")
    content = records.text(row, "content")
    if not title and not content:
        return
    if when is None:
        page.problem(row.line, "date-unreadable" if text else "date-missing", text or title or content)
        return
    video = video_id(content)
    made = draft(
        page,
        row.line,
        when,
        title,
        format=video_format(seconds_in(records.text(row, "seconds")), title),
        link=video_link(video),
        platform_id=video,
        metrics=_metrics(page, records, row),
        source=TimeSource.UTC if isinstance(when, datetime) and when.tzinfo else TimeSource.TYPED,
    )
    page.post(source, made, row.line)


def _metrics(page: Page, records: Records, row: Row) -> Metrics:
    found = {name: records.whole(page, row, role) for name, role in _METRICS.items() if role in records.roles}
    try:
        return Metrics(**found)
    except RuleError as error:
        page.problem(row.line, error.code, str(error.details.get("given", "")))
        return Metrics()
