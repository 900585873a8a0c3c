"""Format `x-analytics`: the tables of X analytics, by day and by post, and the older activity tables.

The time of a post is in its id (Twitter's snowflake), to the millisecond. The tables of videos are only recognised.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime

from creator_coach.domain.accounts import Platform
from creator_coach.domain.counts import DeltaKind
from creator_coach.domain.errors import RuleError
from creator_coach.domain.posts import Format, Metrics, Relation, TimeSource
from creator_coach.imports.columns import Records
from creator_coach.imports.dates import moment_in
from creator_coach.imports.drafts import draft
from creator_coach.imports.drop import Drop
from creator_coach.imports.entries import Entry
from creator_coach.imports.harvest import Harvest, Page
from creator_coach.imports.partial_dates import full_day
from creator_coach.imports.platforms.x_columns import POSTS, VIDEOS, x_records
from creator_coach.imports.platforms.x_ids import id_of, is_rounded, snowflake
from creator_coach.imports.reading import Source
from creator_coach.imports.rows import Row
from creator_coach.imports.sniff import claimed, entry_records

ID = "x-analytics"
_OLD_NAME = re.compile(r"^(?:daily_)?tweet_activity_metrics_(\w{1,30})_\d{8}_\d{8}_", re.IGNORECASE)
_STATUS = re.compile(r"(?:twitter|x)\.com/(?:i/web|i|(\w{1,30}))/status/(\d{5,20})", re.ASCII)
_CHANGES = (("gained", DeltaKind.GAINED), ("lost", DeltaKind.LOST))


def mine(entries: Sequence[Entry]) -> list[Entry]:
    """Return the tables with X's headers, and those with its names and numbers of columns."""
    return claimed(entries, x_records)


def read(entries: Sequence[Entry], drop: Drop, harvest: Harvest) -> None:
    """Read changes of followers by day, and posts with their figures."""
    source = Source(Platform.X, _handle(entries))
    harvest.named(source)
    for entry in entries:
        page = harvest.page(entry.name)
        for records in entry_records(entry, x_records):
            if any(need <= records.roles.keys() for need in POSTS):
                _read_posts(page, records, source)
            elif not records.roles.keys() >= VIDEOS:
                _read_days(page, records, source)


def _handle(entries: Sequence[Entry]) -> str | None:
    """Return the account of most links, else of the name of an older table."""
    for entry in entries:
        names = [
            match[1]
            for records in entry_records(entry, x_records)
            for row in records.rows
            if (match := _STATUS.search(records.text(row, "link"))) and match[1]
        ]
        if names:
            return max(set(names), key=names.count)
    return next((match[1] for entry in entries if (match := _OLD_NAME.match(entry.name))), None)


def _read_days(page: Page, records: Records, source: Source) -> None:
    kinds = [(role, kind) for role, kind in _CHANGES if role in records.roles]
    for row in records.rows if kinds else ():
        day = full_day(records.text(row, "day"))
        if day is None:
            page.problem(row.line, "date-unreadable", records.text(row, "day"))
            continue
        for role, kind in kinds:
            amount = records.whole(page, row, role)
            if amount is not None:
                page.delta(row.line, source, day, kind, amount)


def _read_posts(page: Page, records: Records, source: Source) -> None:
    rounded = False
    for row in records.rows:
        match = _STATUS.search(records.text(row, "link"))
        post_id = match[2] if match else id_of(records.text(row, "post_id"))
        rounded = rounded or (not post_id and is_rounded(records.text(row, "post_id")))
        when = _written(records.text(row, "time")) or snowflake(post_id) or _written(records.text(row, "day"))
        if when is None:
            page.problem(row.line, "date-unreadable", records.text(row, "day") or records.text(row, "time"))
            continue
        caption = records.text(row, "caption")
        page.post(
            source,
            draft(
                page,
                row.line,
                when,
                caption,
                format=Format.TEXT,
                link=f"https://x.com/{match[1] or 'i'}/status/{match[2]}" if match else "",
                platform_id=post_id,
                metrics=_metrics(page, records, row),
                relation=Relation.REPLY if caption.startswith("@") else Relation.OWN,
                source=TimeSource.UTC,
            ),
        )
    if rounded:
        page.problem(records.header.line, "id-rounded")


def _metrics(page: Page, records: Records, row: Row) -> Metrics:
    found = {name: records.whole(page, row, name) for name in ("views", "likes", "comments", "shares", "saves")}
    role = "follows" if "follows" in records.roles else "gained"
    try:
        return Metrics(**found, follows=records.whole(page, row, role))
    except RuleError as error:
        page.problem(row.line, error.code, str(error.details.get("given", "")))
        return Metrics()


def _written(text: str) -> datetime | date | None:
    """Return the instant or the day that a cell states; X's clocks are UTC."""
    try:
        moment = moment_in(text)
        instant = moment.clock.instant(moment.day) if moment.clock else None
    except (RuleError, OverflowError):
        return None
    return instant or (datetime.combine(moment.day, moment.clock.at, UTC) if moment.clock else moment.day)
