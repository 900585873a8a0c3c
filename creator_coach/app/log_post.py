"""Log, change and delete posts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountId
from creator_coach.domain.counts import checked_day
from creator_coach.domain.posts import NOTHING_KNOWN, Format, Metrics, Post, PostDraft, PostId, TimeSource
from creator_coach.domain.weeks import zone_named
from creator_coach.storage import posts
from creator_coach.storage.profile import read_profile

NOON = time(12)


def draft_post(
    store: Store,
    account: AccountId,
    on: date,
    at: time | None = None,
    *,
    caption: str = "",
    format: Format = Format.OTHER,  # noqa: A002  the field's own word
    hashtags: tuple[str, ...] | None = None,
    sound: str = "",
    link: str = "",
) -> PostDraft:
    """Return a post published at a local day and time; without a time only the day is known.

    Raises:
        RuleError: a day or a text that a log cannot hold.
    """
    zone = zone_named(read_profile(store.db).zone)
    checked_day(on, store.today())
    return PostDraft(
        account=account,
        published_at=datetime.combine(on, at or NOON, zone).astimezone(UTC),
        caption=caption,
        format=format,
        hashtags=hashtags,
        sound=sound,
        link=link,
        zone=zone.key,
        time_source=TimeSource.TYPED if at else TimeSource.DAY,
    )


def moved(draft: PostDraft, on: date, at: time | None, zone: ZoneInfo) -> PostDraft:
    """Return a draft at another local day and time; the time it had is kept where none is given."""
    local = draft.published_at.astimezone(zone)
    exact = at is not None or draft.time_source is not TimeSource.DAY
    moment = datetime.combine(on, at or local.time(), zone).astimezone(UTC)
    if moment == draft.published_at:
        return draft
    return replace(draft, published_at=moment, time_source=TimeSource.TYPED if exact else TimeSource.DAY)


def log_post(store: Store, draft: PostDraft, metrics: Metrics = NOTHING_KNOWN) -> PostId:
    """Add a post to the log."""
    with store.change("log-post") as work:
        post_id = posts.add_post(work, draft)
        if metrics.known:
            posts.add_reading(work, post_id, metrics, store.clock.now())
    return post_id


def edit_post(store: Store, post: Post) -> None:
    """Change a post in the log."""
    with store.change("edit-post") as work:
        posts.change_post(work, post.id, post.draft)
        posts.set_metrics(work, post.id, post.metrics, store.clock.now())


def delete_posts(store: Store, post_ids: Sequence[PostId]) -> None:
    """Take posts out of the log."""
    with store.change("delete-post") as work:
        for post_id in post_ids:
            posts.remove_post(work, post_id)
