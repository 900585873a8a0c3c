"""The zone of the publish times in Meta's tables, which no document states.

Facebook's downloads have long been in Pacific time, so that is assumed. Where a post of the table is known in UTC from
an archive, the difference settles it: the median over all such posts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, timedelta, timezone, tzinfo
from statistics import median
from zoneinfo import ZoneInfo

from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountId
from creator_coach.domain.posts import TimeSource
from creator_coach.domain.weeks import zone_named
from creator_coach.imports.reading import ReadPost
from creator_coach.storage.known_posts import caption_key, sure_times
from creator_coach.storage.posts import assumed_posts, change_post, count_assumed
from creator_coach.storage.profile import read_profile
from creator_coach.storage.settings import all_settings, set_setting
from creator_coach.storage.sqlite import Database

PACIFIC = "America/Los_Angeles"
SETTING = "meta_times"
_FARTHEST = timedelta(hours=26)
_STEP = 900
_PACIFIC_HOURS = (-8, -7)


def meta_zone(db: Database) -> str:
    """Return the zone in which Meta's times are read: the user's if they said so, else Pacific."""
    return read_profile(db).zone if all_settings(db).get(SETTING) == "local" else PACIFIC


def calibrated(db: Database, account: AccountId, posts: Sequence[ReadPost], zone: str) -> list[ReadPost]:
    """Return posts with instants for assumed times; they count as sure where known posts settle the zone."""
    naive = [post for post in posts if post.time_source is TimeSource.ASSUMED]
    if not naive:
        return list(posts)
    offset = _offset(db, account, naive)
    used: tzinfo = zone_named(zone)
    if offset is not None:
        is_pacific = round(offset / timedelta(hours=1)) in _PACIFIC_HOURS
        used = ZoneInfo(PACIFIC) if is_pacific else timezone(offset) if offset else UTC
    sure = TimeSource.ASSUMED if offset is None else TimeSource.UTC
    return [
        replace(post, published_at=post.published_at.replace(tzinfo=used), time_source=sure)
        if post.time_source is TimeSource.ASSUMED
        else post
        for post in posts
    ]


def _offset(db: Database, account: AccountId, posts: Sequence[ReadPost]) -> timedelta | None:
    """Return how far the table's clock is from UTC, from the posts that both know; None where there are none."""
    known = sure_times(db, account)
    differences = []
    for post in posts:
        instants = known.get(caption_key(post.caption), []) if post.caption else []
        away = [post.published_at.replace(tzinfo=UTC) - instant for instant in instants]
        near = [difference for difference in away if abs(difference) <= _FARTHEST]
        if len(near) == 1:
            differences.append(near[0].total_seconds())
    if not differences:
        return None
    return timedelta(seconds=round(median(differences) / _STEP) * _STEP)


def assumed_times(store: Store) -> tuple[int, bool]:
    """Return how many posts have a time in a zone that is a guess, and whether they are read as the user's own."""
    return count_assumed(store.db), all_settings(store.db).get(SETTING) == "local"


def choose_meta_times(store: Store, *, local: bool) -> None:
    """Read Meta's assumed times as the user's own or as Pacific from now on, those in the log too."""
    zone = read_profile(store.db).zone
    before, after = (PACIFIC, zone) if local else (zone, PACIFIC)
    with store.change("meta-times") as work:
        set_setting(work, SETTING, "local" if local else "pacific")
        for post in assumed_posts(work.db):
            shown = post.draft.published_at.astimezone(zone_named(before)).replace(tzinfo=zone_named(after))
            change_post(work, post.id, replace(post.draft, published_at=shown.astimezone(UTC), zone=after))
