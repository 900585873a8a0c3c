"""Format `google-takeout`: the videos of a YouTube channel in Google Takeout, of 2022 and of today.

Folder names are in the language of the account, so the names of the files decide. Only the layout of 2022 has figures.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from creator_coach.domain.accounts import Platform
from creator_coach.domain.errors import RuleError
from creator_coach.domain.hashtags import hashtags_in
from creator_coach.domain.posts import Format
from creator_coach.imports.columns import Records, records_in
from creator_coach.imports.dates import moment_in
from creator_coach.imports.drafts import draft
from creator_coach.imports.drop import Drop
from creator_coach.imports.entries import Entry, Sheet
from creator_coach.imports.harvest import Harvest, Page
from creator_coach.imports.reading import Source
from creator_coach.imports.rows import Row
from creator_coach.imports.sniff import claimed, entry_records

ID = "google-takeout"
_VIDEOS = re.compile(r"(?:^|/)(?:videos(?: ?\(\d+\))?|video metadata)\.csv$")
_CHANNEL = re.compile(r"(?:^|/)channel\.csv$")
_NEEDED = (frozenset(("video", "title")), frozenset(("video", "published")))
_PUBLIC = frozenset(("public", "publik", "öffentlich", "público", "publico", "publique", "pubblico", "openbaar"))
_HIDDEN = frozenset(("private", "pribadi", "privat", "privado", "privé", "unlisted", "tidak publik", "nicht gelistet"))
_ID = re.compile(r"[\w-]{9,13}", re.ASCII)
_SHORT = 60_000


def mine(entries: Sequence[Entry]) -> list[Entry]:
    """Return the tables of videos, and the channel's beside them."""
    videos = claimed([entry for entry in entries if _VIDEOS.search(entry.key)], _known)
    return [*videos, *(entry for entry in entries if _CHANNEL.search(entry.key))] if videos else []


def read(entries: Sequence[Entry], drop: Drop, harvest: Harvest) -> None:
    """Read the public videos."""
    source = Source(Platform.YOUTUBE, title=_channel(entries))
    harvest.named(source)
    for entry in entries:
        if _VIDEOS.search(entry.key):
            page = harvest.page(entry.name)
            for records in entry_records(entry, _known):
                for row in records.rows:
                    _read_video(page, records, row, source)


def _known(sheet: Sheet, _: Entry) -> Records | None:
    return records_in(sheet, ID, *_NEEDED)


def _channel_table(sheet: Sheet, _: Entry) -> Records | None:
    return records_in(sheet, ID, frozenset(("channel", "channel_id")))


def _channel(entries: Sequence[Entry]) -> str:
    for entry in entries:
        if _CHANNEL.search(entry.key):
            for records in entry_records(entry, _channel_table):
                for row in records.rows:
                    return records.text(row, "channel")
    return ""


def _read_video(page: Page, records: Records, row: Row, source: Source) -> None:
    published, created = records.text(row, "published"), records.text(row, "created")
    privacy = records.text(row, "privacy").casefold()
    if privacy in _HIDDEN or (privacy and privacy not in _PUBLIC and not published):
        return
    when = _instant(published) or _instant(created)
    title = records.text(row, "title")
    if when is None:
        page.problem(row.line, "date-unreadable" if published or created else "date-missing", published or title)
        return
    video = records.text(row, "video").strip()
    video = video if _ID.fullmatch(video) else ""
    page.post(
        source,
        draft(
            page,
            row.line,
            when,
            title,
            format=_format(records, row, title),
            tags=hashtags_in(records.text(row, "description")),
            link=f"https://www.youtube.com/watch?v={video}" if video else "",
            platform_id=video,
            metrics=records.metrics(page, row),
        ),
    )


def _instant(text: str) -> datetime | None:
    try:
        moment = moment_in(text)
    except RuleError:
        return None
    return moment.clock.instant(moment.day) if moment.clock else None


def _format(records: Records, row: Row, title: str) -> Format:
    text = records.text(row, "milliseconds")
    is_short = text.isascii() and text.isdecimal() and int(text[:12]) <= _SHORT
    says_short = any(tag.casefold() == "shorts" for tag in hashtags_in(title))
    return Format.REEL if is_short or says_short else Format.VIDEO
