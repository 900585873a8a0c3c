"""Finds a post again, whatever file it comes from: by the platform's id, by its link, by its time.

An archive knows the second and a table of figures only the day, or a clock in a zone that is a guess; both mean the
same post if the captions begin alike and no other post is nearer.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from creator_coach.domain.accounts import AccountId
from creator_coach.domain.posts import PostDraft, TimeSource
from creator_coach.storage.sqlite import Database

PREFIX = 80
_COMPARED = 60
_SAME_MINUTES, _SAME_MINUTE = 120.0, 60.0
_BEGINNING = 10  # letters of captions that agree, where the times do
_SAME_DAY = 13 * 3_600.0
_SAME_ZONES = 26 * 3_600.0
_LINKS = (
    re.compile(r"instagram\.com/(?:[\w.]+/)?(?:p|reel|reels|tv)/([\w-]+)"),
    re.compile(r"tiktok\.com/@[\w.]+/(?:video|photo)/(\d+)"),
    re.compile(r"(?:twitter|x)\.com/\w+/status/(\d+)"),
    re.compile(r"youtu(?:be\.com/(?:watch\?v=|shorts/)|\.be/)([\w-]{11})"),
)


def link_key(link: str) -> str:
    """Return what identifies the post in its address, or the address without what trackers add."""
    for pattern in _LINKS:
        if match := pattern.search(link):
            return match[1]
    return link.casefold().partition("?")[0].rstrip("/")


def caption_key(caption: str) -> str:
    """Return the beginning of a caption as it is compared."""
    return " ".join(unicodedata.normalize("NFKC", caption[: 2 * _COMPARED]).casefold().split())[:_COMPARED]


@dataclass(slots=True)
class Known:
    """A post that can be found. `place`: its row id, or its place among the new; `lacks`: fields left open."""

    place: int
    platform_id: str
    seconds: float
    source: str
    caption: str
    lacks: frozenset[str] = frozenset()
    taken: bool = False


class KnownPosts:
    """The posts of one account, to be found by what another file says of them."""

    def __init__(self) -> None:
        self._by_id: dict[str, Known] = {}
        self._by_link: dict[str, Known] = {}
        self._exact: dict[tuple[float, str], Known] = {}
        self._by_caption: dict[str, list[Known]] = defaultdict(list)
        self._by_minute: dict[int, list[Known]] = defaultdict(list)

    def add(self, known: Known, link: str, caption: str, *, likely: bool = True) -> None:
        """Add a post that is in the log, or was found in a file; `likely`: it may be found by what is near."""
        platform_id = known.platform_id
        if platform_id:
            self._by_id.setdefault(platform_id, known)
        if link:
            self._by_link.setdefault(link_key(link), known)
        self._exact.setdefault((known.seconds, caption.strip()[:PREFIX]), known)
        if not likely:
            return
        if known.caption:
            self._by_caption[known.caption].append(known)
        self._by_minute[int(known.seconds // _SAME_MINUTES)].append(known)

    def sure(self, draft: PostDraft) -> Known | None:
        """Return the post with this id or link, or of this very instant and caption."""
        if draft.platform_id and (known := self._by_id.get(draft.platform_id)):
            return known
        if draft.link and (known := self._by_link.get(link_key(draft.link))):
            return known
        known = self._exact.get((draft.published_at.timestamp(), draft.caption.strip()[:PREFIX]))
        return known if known and not _differs(known, draft) else None

    def likely(self, draft: PostDraft) -> Known | None:
        """Return the nearest post that is probably the same, of those that no surer match has taken."""
        if not self._exact:
            return None
        seconds, caption = draft.published_at.timestamp(), caption_key(draft.caption)
        candidates: Iterable[Known] = self._by_caption.get(caption, ()) if caption else ()
        fitting = [
            (abs(known.seconds - seconds), known)
            for known in candidates
            if abs(known.seconds - seconds) <= _tolerance(known.source, draft.time_source)
        ]
        minute = int(seconds // _SAME_MINUTES)
        fitting += [
            (abs(known.seconds - seconds), known)
            for near in (minute - 1, minute, minute + 1)
            for known in self._by_minute.get(near, ())
            if abs(known.seconds - seconds) <= (_SAME_MINUTES if caption or known.caption else _SAME_MINUTE)
            and _may_be_one(known.caption, caption)
        ]
        free = [(away, known) for away, known in fitting if not known.taken and not _differs(known, draft)]
        return min(free, key=lambda pair: pair[0])[1] if free else None


def sure_times(db: Database, account: AccountId) -> dict[str, list[datetime]]:
    """Return when the posts of an account that begin with a caption were published, where the clock is not a guess."""
    rows = db.execute(
        "SELECT published_at, caption FROM post WHERE account_id = ? AND time_source IN ('utc', 'typed')", [account]
    )
    known: dict[str, list[datetime]] = {}
    for instant, caption in rows.fetchall():
        if key := caption_key(caption):
            known.setdefault(key, []).append(datetime.fromisoformat(instant))
    return known


def _may_be_one(first: str, then: str) -> bool:
    """Whether two captions of one moment may be the same: one is not known, or they begin alike."""
    compared = min(len(first), len(then), _BEGINNING)
    return first[:compared] == then[:compared]


def _differs(known: Known, draft: PostDraft) -> bool:
    """Whether both have an id of the platform and not the same."""
    return bool(known.platform_id and draft.platform_id and known.platform_id != draft.platform_id)


def _tolerance(known: str, read: TimeSource) -> float:
    """Return how many seconds two times of one post can be apart."""
    if TimeSource.ASSUMED in (known, read):
        return _SAME_ZONES
    return _SAME_DAY if TimeSource.DAY in (known, read) else _SAME_MINUTES
