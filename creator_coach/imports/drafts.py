"""From what a file says of a post to a draft that the log can always store."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from creator_coach.domain.hashtags import hashtags_in, unique
from creator_coach.domain.posts import (
    CAPTION_LIMIT,
    LINK_LIMIT,
    NOTHING_KNOWN,
    SOUND_LIMIT,
    TAG_LIMIT,
    Format,
    Metrics,
    Relation,
    TimeSource,
)
from creator_coach.imports.harvest import Page
from creator_coach.imports.reading import ReadPost

NOON = time(12)
_FIRST, _LAST = datetime(2004, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)
_MILLISECONDS_FROM = 100_000_000_000


def instant_of(seconds: object) -> datetime | None:
    """Return the UTC instant of seconds or milliseconds since 1970, None for what is none or before 2004."""
    if isinstance(seconds, str) and seconds.isascii() and seconds.isdecimal() and len(seconds) <= len("1767225600000"):
        seconds = int(seconds)
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 0 < seconds < 1e13:  # noqa: PLR2004
        return None
    number = seconds / 1_000 if seconds > _MILLISECONDS_FROM else seconds
    instant = datetime.fromtimestamp(int(number), UTC)
    return instant if _FIRST <= instant < _LAST else None


def iso_instant(text: object) -> datetime | None:
    """Return the UTC instant of an ISO text; one without a zone is UTC already. None for anything else."""
    try:
        instant = datetime.fromisoformat(str(text).removesuffix("UTC").strip())
        return instant.astimezone(UTC) if instant.tzinfo else instant.replace(tzinfo=UTC)
    except (ValueError, OverflowError):  # the year 1 or 9999, moved by a zone beyond what a date can be
        return None


def draft(
    page: Page,
    line: int,
    when: datetime | date,
    caption: str = "",
    *,
    format: Format = Format.OTHER,  # noqa: A002  the field's own name
    tags: tuple[str, ...] = (),
    sound: str = "",
    link: str = "",
    platform_id: str = "",
    metrics: Metrics = NOTHING_KNOWN,
    captured_at: datetime | None = None,
    relation: Relation = Relation.OWN,
    source: TimeSource = TimeSource.UTC,
) -> ReadPost:
    """Return a post, cut to what the log keeps; a cut is a problem. A date stands for a post of that day.

    Hashtags are those of the caption and the extra `tags`.
    """
    caption = _cut(page, line, _clean(caption), "caption", CAPTION_LIMIT)
    hashtags = unique((*hashtags_in(caption), *map(_clean, tags))) if tags else hashtags_in(caption)
    if len(hashtags) > TAG_LIMIT:
        page.problem(line, "too-many-hashtags", str(len(hashtags)))
        hashtags = hashtags[:TAG_LIMIT]
    if len(link) > LINK_LIMIT:
        page.problem(line, "link-too-long", link)
        link = ""
    if not isinstance(when, datetime):
        when, source = datetime.combine(when, NOON), TimeSource.DAY
    return ReadPost(
        published_at=when,
        caption=caption,
        format=format,
        hashtags=hashtags,
        sound=_cut(page, line, " ".join(_clean(sound).split()), "sound", SOUND_LIMIT) if sound else "",
        link=link,
        time_source=source,
        platform_id=platform_id,
        metrics=metrics,
        captured_at=captured_at,
        relation=relation,
    )


def _clean(text: str) -> str:
    """Return text that a database can hold: plain line ends, no NUL, no half of a surrogate pair."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.isascii():
        text = text.encode("utf-8", "replace").decode("utf-8")
    return text.replace("\x00", "").strip()


def _cut(page: Page, line: int, text: str, what: str, limit: int) -> str:
    if len(text) > limit:
        page.problem(line, f"{what}-too-long", text)
    return text[:limit]
