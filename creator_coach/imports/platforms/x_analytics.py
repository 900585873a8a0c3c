"""Format `x-analytics`: the tables of X analytics, by day and by post, and the older activity tables.

The time of a post is in its id (Twitter's snowflake), to the millisecond. In a language that no list of ours has, the
columns are found by their number and by the date in one of the first two.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime

from creator_coach.domain.accounts import Platform
from creator_coach.domain.counts import DeltaKind
from creator_coach.domain.errors import RuleError
from creator_coach.domain.posts import Format, Metrics, Relation
from creator_coach.imports.columns import Records, records_in
from creator_coach.imports.dates import moment_in
from creator_coach.imports.drafts import draft, instant_of
from creator_coach.imports.drop import Drop
from creator_coach.imports.entries import Entry, Sheet
from creator_coach.imports.harvest import Harvest, Page
from creator_coach.imports.partial_dates import full_day
from creator_coach.imports.reading import Source
from creator_coach.imports.rows import Row
from creator_coach.imports.sniff import claimed, entry_records

ID = "x-analytics"
EPOCH = 1_288_834_974_657
_DAYS = (frozenset(("day", "gained", "lost", "views")), frozenset(("day", "tweets", "views")))
_POSTS = (frozenset(("post_id", "caption")), frozenset(("link", "caption", "views")))
_OVERVIEW_NAME = re.compile(r"account_overview_analytics|account_analytics_overview")
_CONTENT_NAME = re.compile(r"account_analytics_content")
_OLD_NAME = re.compile(r"^(?:daily_)?tweet_activity_metrics_(.+?)_\d{8}_\d{8}_")
_BY_PLACE = {
    14: ("day", "views", "likes", "", "saves", "", "gained", "lost", "comments", "shares"),
    17: ("post_id", "day", "caption", "link", "views", "likes", "", "saves", "", "follows", "comments", "shares"),
}
_STATUS = re.compile(r"(?:twitter|x)\.com/(\w{1,30})/status/(\d{5,20})", re.ASCII)
_IDS = re.compile(r"\d{5,20}", re.ASCII)
_ROUNDED = re.compile(r"\d[.,]?\d*e\+\d+", re.IGNORECASE)


def mine(entries: Sequence[Entry]) -> list[Entry]:
    """Return the tables with X's headers, and those with its names and numbers of columns."""
    return claimed(entries, _records)


def read(entries: Sequence[Entry], drop: Drop, harvest: Harvest) -> None:
    """Read changes of followers by day, and posts with their figures."""
    source = Source(Platform.X, _handle(entries))
    harvest.named(source)
    for entry in entries:
        page = harvest.page(entry.name)
        for records in entry_records(entry, _records):
            if "caption" in records.roles:
                _read_posts(page, records, source)
            else:
                _read_days(page, records, source)


def _records(sheet: Sheet, entry: Entry) -> Records | None:
    return records_in(sheet, ID, *_POSTS, *_DAYS) or _by_place(sheet, entry)


def _by_place(sheet: Sheet, entry: Entry) -> Records | None:
    name = entry.name.casefold()
    if not sheet.rows or not (_OVERVIEW_NAME.search(name) or _CONTENT_NAME.search(name)):
        return None
    width = len(sheet.rows[0].cells)
    places = _BY_PLACE.get(width)
    body = sheet.rows[1:6]
    if places is None or not body or not all(full_day(row.cell(places.index("day"))) for row in body):
        return None
    return Records.under(sheet.rows, 0, {role: at for at, role in enumerate(places) if role})


def _handle(entries: Sequence[Entry]) -> str | None:
    """Return the account of most links, else of the name of an older table."""
    for entry in entries:
        names = [
            match[1]
            for records in entry_records(entry, _records)
            for row in records.rows
            if (match := _STATUS.search(records.text(row, "link"))) and match[1] not in {"i", "web"}
        ]
        if names:
            return max(set(names), key=names.count)
    return next((match[1] for entry in entries if (match := _OLD_NAME.match(entry.name))), None)


def _read_days(page: Page, records: Records, source: Source) -> None:
    for row in records.rows:
        day = full_day(records.text(row, "day"))
        if day is None:
            page.problem(row.line, "date-unreadable", records.text(row, "day"))
            continue
        for role, kind in (("gained", DeltaKind.GAINED), ("lost", DeltaKind.LOST)):
            amount = records.whole(page, row, role)
            if amount is not None:
                page.delta(row.line, source, day, kind, amount)


def _read_posts(page: Page, records: Records, source: Source) -> None:
    rounded = False
    for row in records.rows:
        match = _STATUS.search(records.text(row, "link"))
        text = records.text(row, "post_id").strip("'")
        post_id = match[2] if match else text if _IDS.fullmatch(text) else ""
        rounded = rounded or (not post_id and bool(_ROUNDED.fullmatch(text)))
        written = _moment(records, row)
        when = written if "time" in records.roles and written else snowflake(post_id) or written
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
                link=f"https://x.com/{match[1]}/status/{match[2]}" if match else "",
                platform_id=post_id,
                metrics=_metrics(page, records, row),
                relation=Relation.REPLY if caption.startswith("@") else Relation.OWN,
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


def snowflake(post_id: str) -> datetime | None:
    """Return the instant that is in an id of X; ids from before November 2010 have none."""
    if not post_id or len(post_id) < len("10000000000000"):
        return None
    return instant_of(((int(post_id) >> 22) + EPOCH) // 1_000)


def _moment(records: Records, row: Row) -> datetime | None:
    """Return the time that is written: UTC in the older tables, a day in the newer ones."""
    for role in ("time", "day"):
        try:
            moment = moment_in(records.text(row, role))
        except RuleError:
            continue
        if moment.clock:
            return moment.clock.instant(moment.day) or datetime.combine(moment.day, moment.clock.at, UTC)
        return datetime.combine(moment.day, datetime.min.time().replace(hour=12), UTC)
    return None
