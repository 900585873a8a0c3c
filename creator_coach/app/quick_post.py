"""Log a post from plain texts, as the command line gives them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from creator_coach.app.accounts import account_for
from creator_coach.app.log_post import NOON
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountKey
from creator_coach.domain.counts import checked_day, read_whole_number
from creator_coach.domain.errors import RuleError
from creator_coach.domain.hashtags import hashtags_typed
from creator_coach.domain.posts import Format, Metrics, PostDraft, TimeSource
from creator_coach.domain.weeks import zone_named
from creator_coach.storage import posts
from creator_coach.storage.profile import read_profile

_METRICS = [name for name, _ in Metrics().items()]


def quick_post(store: Store, key: AccountKey, at: str, **given: str | None) -> PostDraft:
    """Log a post and return it; `given` has caption, form, hashtags, sound, link and metrics as texts.

    Raises:
        RuleError: a text that cannot be read or a value that a log cannot hold; nothing is written then.
    """
    zone = zone_named(read_profile(store.db).zone)
    instant, source = _instant(at, zone)
    checked_day(instant.astimezone(zone).date(), store.today())
    form = _format(given.get("form") or "other")
    metrics = Metrics(**{name: _metric(name, given.get(name)) for name in _METRICS})
    tags = given.get("hashtags")
    with store.change("log-post") as work:
        draft = PostDraft(
            account=account_for(work, key),
            published_at=instant.astimezone(UTC),
            caption=given.get("caption") or "",
            format=form,
            hashtags=None if tags is None else hashtags_typed(tags),
            sound=given.get("sound") or "",
            link=given.get("link") or "",
            zone=zone.key,
            time_source=source,
        )
        post_id = posts.add_post(work, draft)
        if metrics.known:
            posts.add_reading(work, post_id, metrics, store.clock.now())
    return draft


def _instant(text: str, zone: ZoneInfo) -> tuple[datetime, TimeSource]:
    try:
        if len(text.strip()) <= len("2026-11-23"):
            return datetime.combine(date.fromisoformat(text.strip()), NOON, zone), TimeSource.DAY
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        raise RuleError("date-form", given=text) from None
    if moment.tzinfo is None:
        return moment.replace(tzinfo=zone), TimeSource.TYPED
    return moment, TimeSource.UTC


def _format(text: str) -> Format:
    try:
        return Format(text.strip().lower())
    except ValueError:
        raise RuleError("format-unknown", given=text, known=", ".join(Format)) from None


def _metric(name: str, text: str | None) -> int | None:
    if text is None or not text.strip():
        return None
    try:
        return read_whole_number(text)
    except RuleError:
        raise RuleError("metric-form", metric=name, given=text) from None
