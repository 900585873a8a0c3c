"""A video in one of TikTok's tables: its id holds the second of its upload, its printed day when it came out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from creator_coach.domain.posts import Format, Metrics
from creator_coach.imports.drafts import draft
from creator_coach.imports.harvest import Page
from creator_coach.imports.reading import ReadPost

_LINK = re.compile(r"tiktok\.com/@([\w.]{1,50})/(video|photo)/(\d{15,20})", re.ASCII)
_A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Video:
    """What a link says: the account, the kind of post, its id, and when it was uploaded (UTC)."""

    handle: str
    kind: str
    id: str
    uploaded: datetime

    def published(self, printed: date | None) -> datetime | date:
        """Return the upload, or the printed day where that is another one: a scheduled video comes out later."""
        if printed is None or abs(printed - self.uploaded.date()) <= _A_DAY:
            return self.uploaded
        return printed


def video_in(link: str) -> Video | None:
    """Read a link, None where it names no video."""
    match = _LINK.search(link)
    if match is None:
        return None
    return Video(match[1], match[2], match[3], datetime.fromtimestamp(int(match[3]) >> 32, UTC))


def video_post(
    page: Page,
    line: int,
    when: datetime | date,
    caption: str,
    *,
    video: Video | None,
    metrics: Metrics,
    captured_at: datetime | None = None,
) -> ReadPost:
    """Return the post of a row."""
    return draft(
        page,
        line,
        when,
        caption,
        format=Format.PHOTO if video and video.kind == "photo" else Format.VIDEO,
        link=f"https://www.tiktok.com/@{video.handle}/{video.kind}/{video.id}" if video else "",
        platform_id=video.id if video else "",
        metrics=metrics,
        captured_at=captured_at,
    )
