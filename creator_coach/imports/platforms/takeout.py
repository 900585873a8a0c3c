"""Format `google-takeout`: the videos of a YouTube channel in Google Takeout, of 2022 and of today.

Folder names are in the language of the account, so the names of the files decide. Only the layout of 2022 has figures.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime

from creator_coach.domain.accounts import Platform
from creator_coach.domain.errors import RuleError
from creator_coach.domain.hashtags import hashtags_in
from creator_coach.imports.columns import Records, records_in
from creator_coach.imports.dates import moment_in
from creator_coach.imports.drafts import draft
from creator_coach.imports.drop import Drop
from creator_coach.imports.entries import Entry, Sheet
from creator_coach.imports.harvest import Harvest, Page
from creator_coach.imports.platforms.youtube_video import seconds_in, video_format, video_id, video_link
from creator_coach.imports.reading import Source
from creator_coach.imports.rows import Row
from creator_coach.imports.sniff import claimed, entry_records

ID = "google-takeout"
_VIDEOS = re.compile(r"(?:^|/)(?:videos?|vídeos?|video metadata)\.csv$")
_CHANNEL = re.compile(r"(?:^|/)channel\.csv$")
_FOLDER = re.compile(r"(?:^|/)(?:takeout[^/]*|youtube \S+ youtube music[^/]*)/")
_NEEDED = (frozenset(("video", "title")), frozenset(("video", "published")))
_PUBLIC = frozenset(
    (
        *("public", "publik", "publicly", "öffentlich", "público", "pública", "publique", "pubblico", "openbaar"),
        *("awam", "công khai", "herkese açık", "открытый доступ", "公開", "公开", "공개", "สาธารณะ"),
    )
)
_HIDDEN = frozenset(
    (
        *("private", "unlisted", "pribadi", "tidak publik", "tidak tercantum", "privat", "nicht gelistet", "peribadi"),
        *("privado", "privada", "oculto", "no listado", "não listado", "privé", "privée", "non répertoriée", "privato"),
        *(
            "non in elenco",
            "verborgen",
            "riêng tư",
            "không công khai",
            "özel",
            "liste dışı",
            "非公開",
            "限定公開",
            "비공개",
        ),
    )
)


def mine(entries: Sequence[Entry]) -> list[Entry]:
    """Return the tables of videos, and the channel's beside them: in a Takeout by their names, elsewhere by header."""
    named = [entry for entry in entries if _VIDEOS.search(entry.key)]
    inside = [entry for entry in named if _FOLDER.search(entry.key)]
    videos = inside or claimed(named, _known)
    channels = [entry for entry in entries if _CHANNEL.search(entry.key)]
    is_takeout = bool(videos) or any(_FOLDER.search(entry.key) for entry in channels)
    return [*videos, *channels] if is_takeout else []


def read(entries: Sequence[Entry], drop: Drop, harvest: Harvest) -> None:
    """Read the public videos, each for the channel that its row names."""
    del drop
    titles = _titles(entries)
    sources = {channel: Source(Platform.YOUTUBE, title=title) for channel, title in titles.items()}
    usual = next(iter(sources.values()), Source(Platform.YOUTUBE))
    rows = 0
    for entry in entries:
        if not _VIDEOS.search(entry.key):
            continue
        page = harvest.page(entry.name)
        tables = list(entry_records(entry, _known))
        if not tables:
            _say_why(page, entry)
        for records in tables:
            for row in records.rows:
                rows += 1
                _read_video(page, records, row, sources.get(records.text(row, "channel_id"), usual))
                harvest.named(sources.get(records.text(row, "channel_id"), usual))
    if not rows:
        harvest.named(usual)


def _say_why(page: Page, entry: Entry) -> None:
    """Note why a table of videos cannot be read: its error, else that nothing under its header is known."""
    try:
        header = entry.sheets[0].rows[0].cells
    except (RuleError, IndexError) as error:
        page.problem(0, error.code if isinstance(error, RuleError) else "no-rows")
        return
    page.problem(1, "columns-unknown", " | ".join(header))


def _known(sheet: Sheet, _: Entry) -> Records | None:
    return records_in(sheet, ID, *_NEEDED)


def _channel_table(sheet: Sheet, _: Entry) -> Records | None:
    return records_in(sheet, ID, frozenset(("channel", "channel_id")))


def _titles(entries: Sequence[Entry]) -> Mapping[str, str]:
    """Return the channels by their ids."""
    found: dict[str, str] = {}
    for entry in entries:
        if _CHANNEL.search(entry.key):
            for records in entry_records(entry, _channel_table):
                for row in records.rows:
                    if title := records.text(row, "channel"):
                        found.setdefault(records.text(row, "channel_id"), title)
    return found


def _read_video(page: Page, records: Records, row: Row, source: Source) -> None:
    published, created = records.text(row, "published"), records.text(row, "created")
    privacy = records.text(row, "privacy").casefold()
    title, video = records.text(row, "title"), video_id(records.text(row, "video"))
    if privacy in _HIDDEN or (privacy and privacy not in _PUBLIC and not published) or not (title or video):
        return
    when = _when(published) or _when(created)
    if when is None:
        page.problem(
            row.line, "date-unreadable" if published or created else "date-missing", published or created or title
        )
        return
    made = draft(
        page,
        row.line,
        when,
        title,
        format=video_format(_seconds(records, row), title, records.text(row, "description")),
        tags=hashtags_in(records.text(row, "description")),
        link=video_link(video),
        platform_id=video,
        metrics=records.metrics(page, row),
    )
    page.post(source, made, row.line)


def _when(text: str) -> date | datetime | None:
    """Return the instant of a time stamp, UTC where it names no zone, or a bare day."""
    try:
        moment = moment_in(text)
    except RuleError:
        return None
    if moment.clock is None:
        return moment.day
    return moment.clock.instant(moment.day) or datetime.combine(moment.day, moment.clock.at, UTC)


def _seconds(records: Records, row: Row) -> int | None:
    milliseconds = seconds_in(records.text(row, "milliseconds"))
    return seconds_in(records.text(row, "seconds")) if milliseconds is None else milliseconds // 1_000
