"""What YouTube's exports have in common: a video's id, its address, and whether it is a Short."""

from __future__ import annotations

import re

from creator_coach.domain.hashtags import hashtags_in
from creator_coach.domain.posts import Format

_ID = re.compile(r"[\w-]{11}", re.ASCII)
_LIKE_ID = re.compile(r"[\w-]{6,20}", re.ASCII)
_CLOCK = re.compile(r"(?:(\d{1,2}):)?(\d{1,2}):(\d{2})", re.ASCII)
_SECONDS = re.compile(r"(\d{1,9})(?:\.0+)?(?: *[^\W\d]+)?", re.ASCII)
_SHORT, _SURELY_SHORT = 180, 60
_SAYS_SHORT = frozenset(("shorts", "short", "youtubeshorts"))


def video_id(text: str) -> str:
    """Return the id in a cell, "" where there is none; one that begins with "-" has a space or a ' before it."""
    plain = text.strip().lstrip("'")
    return plain if _LIKE_ID.fullmatch(plain) else ""


def video_link(video: str) -> str:
    """Return the address of a video, "" for what is no id of YouTube."""
    return f"https://www.youtube.com/watch?v={video}" if _ID.fullmatch(video) else ""


def seconds_in(text: str) -> int | None:
    """Return a duration: 412, "138 seconds", 6:52 or 1:02:03; None for anything else."""
    if match := _CLOCK.fullmatch(text):
        return int(match[1] or 0) * 3600 + int(match[2]) * 60 + int(match[3])
    match = _SECONDS.fullmatch(text)
    return int(match[1]) if match else None


def video_format(seconds: int | None, *texts: str) -> Format:
    """Return whether a video is a Short: a minute at most, or three where its words say #shorts."""
    says_short = any(tag.casefold() in _SAYS_SHORT for text in texts for tag in hashtags_in(text))
    if seconds is None:
        return Format.REEL if says_short else Format.VIDEO
    return Format.REEL if seconds <= _SURELY_SHORT or (seconds <= _SHORT and says_short) else Format.VIDEO
