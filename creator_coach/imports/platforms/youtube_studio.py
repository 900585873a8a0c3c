"""Format `youtube-studio`: "Export current view" of YouTube Studio.

Subscribers are net changes by day or by video, never a total. The table holds at most what the page had loaded, about
500 rows; its "Total" row is used to see whether all is there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime

from creator_coach.domain.accounts import Platform
from creator_coach.domain.counts import DeltaKind
from creator_coach.domain.errors import RuleError
from creator_coach.domain.hashtags import hashtags_in
from creator_coach.domain.posts import Format, Metrics, TimeSource
from creator_coach.imports.columns import Records, records_in
from creator_coach.imports.dates import Moment, moment_in
from creator_coach.imports.drafts import draft
from creator_coach.imports.drop import Drop
from creator_coach.imports.entries import Entry, Sheet
from creator_coach.imports.harvest import Harvest, Page
from creator_coach.imports.localised import localised_day
from creator_coach.imports.reading import Source
from creator_coach.imports.rows import Row
from creator_coach.imports.sniff import claimed, entry_records

ID = "youtube-studio"
_VIDEOS = (
    frozenset(("content", "title", "views")),
    frozenset(("content", "published", "views")),
    frozenset(("title", "published", "views")),
    frozenset(("content", "title", "published")),
)
_DAYS = tuple(
    frozenset(need)
    for need in (
        ("day", "gained", "lost"),
        ("day", "views", "hours"),
        ("day", "views", "impressions"),
        ("day", "hours"),
    )
)
_CHART = frozenset(("day", "content", "title"))
_NAMES = ("table data.csv", "chart data.csv", "totals.csv", "data tabel.csv", "data diagram.csv", "total.csv")
_NAMED = (frozenset(("day", "net")), frozenset(("day", "gained")), frozenset(("day", "views")))
_ZIP = re.compile(r"^.+? \d{4}-\d\d-\d\d_\d{4}-\d\d-\d\d (.+?)(?: ?\(\d+\))?(?:\.zip)?$", re.IGNORECASE)
_VIDEO = re.compile(r"[\w-]{9,13}", re.ASCII)
_CHANGES = (("net", DeltaKind.NET), ("gained", DeltaKind.GAINED), ("lost", DeltaKind.LOST))
_SHORT, _SURELY_SHORT = 180, 60


def mine(entries: Sequence[Entry]) -> list[Entry]:
    """Return the tables of Studio: by header, and those of a channel's days by their names too."""
    return claimed(entries, _records)


def read(entries: Sequence[Entry], drop: Drop, harvest: Harvest) -> None:
    """Read videos, and changes in subscribers by day."""
    source = Source(Platform.YOUTUBE, title=_channel(entries))
    harvest.named(source)
    days: set[tuple[DeltaKind, date]] = set()
    for entry in entries:
        page = harvest.page(entry.name)
        for records in entry_records(entry, _records):
            if records.roles.keys() >= _CHART:
                continue  # the days of single videos
            if "day" in records.roles:
                _read_days(page, records, source, days)
            else:
                _read_videos(page, records, source)


def _records(sheet: Sheet, entry: Entry) -> Records | None:
    named = _NAMED if entry.ends(*_NAMES) or _channel([entry]) else ()
    return records_in(sheet, ID, *_VIDEOS, _CHART, *_DAYS, *named)


def _channel(entries: Sequence[Entry]) -> str:
    for entry in entries:
        for part in entry.path.split("/"):
            if match := _ZIP.match(part):
                return match[1]
    return ""


def _is_total(records: Records, row: Row) -> bool:
    first = row.cell(0).casefold()
    return first in {"total", "totals", "jumlah", "gesamt", "summe"} or not any(
        records.text(row, role) for role in ("content", "title", "day")
    )


def _moment(text: str) -> Moment | None:
    try:
        return moment_in(text)
    except RuleError:
        day = localised_day(text)
        return Moment(day) if day else None


def _read_days(page: Page, records: Records, source: Source, days: set[tuple[DeltaKind, date]]) -> None:
    sums, total = dict.fromkeys(DeltaKind, 0), dict[DeltaKind, int]()
    for row in records.rows:
        if _is_total(records, row):
            total = dict(_amounts(page, records, row))
            continue
        moment = _moment(records.text(row, "day"))
        if moment is None:
            page.problem(row.line, "date-unreadable", records.text(row, "day"))
            continue
        for kind, amount in _amounts(page, records, row):
            sums[kind] += amount
            if (kind, moment.day) not in days:
                days.add((kind, moment.day))
                page.delta(row.line, source, moment.day, kind, amount)
    for kind, stated in total.items():
        if sums[kind] != stated:
            page.problem(records.header.line, "total-differs", f"{sums[kind]}, {stated}")


def _amounts(page: Page, records: Records, row: Row) -> Iterator[tuple[DeltaKind, int]]:
    for role, kind in _CHANGES:
        amount = records.whole(page, row, role)
        if amount is not None:
            yield kind, amount


def _read_videos(page: Page, records: Records, source: Source) -> None:
    stated, seen = None, 0
    for row in records.rows:
        if _is_total(records, row):
            stated = records.whole(page, row, "views")
            continue
        seen += records.whole(page, row, "views") or 0
        _read_video(page, records, row, source)
    if stated is not None and seen < stated:
        page.problem(records.header.line, "rows-missing", f"{seen}, {stated}")


def _read_video(page: Page, records: Records, row: Row, source: Source) -> None:
    text = records.text(row, "published")
    moment = _moment(text)
    if moment is None:
        page.problem(row.line, "date-unreadable" if text else "date-missing", text or records.text(row, "title"))
        return
    video = records.text(row, "content").strip()
    video = video if _VIDEO.fullmatch(video) else ""
    title = records.text(row, "title")
    clock = moment.clock
    when: date | datetime = moment.day
    if clock:
        when = clock.instant(moment.day) or datetime.combine(moment.day, clock.at)
    page.post(
        source,
        draft(
            page,
            row.line,
            when,
            title,
            format=_format(records, row, title),
            link=f"https://www.youtube.com/watch?v={video}" if video else "",
            platform_id=video,
            metrics=_metrics(page, records, row),
            source=TimeSource.UTC if clock and clock.offset is not None else TimeSource.TYPED,
        ),
    )


def _format(records: Records, row: Row, title: str) -> Format:
    text = records.text(row, "seconds")
    seconds = int(text) if text.isascii() and text.isdecimal() and len(text) < 7 else None  # noqa: PLR2004
    if seconds is None:
        return Format.VIDEO
    says_short = any(tag.casefold() in {"shorts", "short"} for tag in hashtags_in(title))
    return Format.REEL if seconds <= _SURELY_SHORT or (seconds <= _SHORT and says_short) else Format.VIDEO


def _metrics(page: Page, records: Records, row: Row) -> Metrics:
    names = ("views", "reach", "likes", "comments", "shares")
    found = {name: records.whole(page, row, name) for name in names if name in records.roles}
    try:
        return Metrics(**found, follows=records.whole(page, row, "net"))
    except RuleError as error:
        page.problem(row.line, error.code, str(error.details.get("given", "")))
        return Metrics()
