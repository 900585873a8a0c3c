"""A tweet of X's archive as a post, and a row of the table that archives had before 2018."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from creator_coach.domain.errors import RuleError
from creator_coach.domain.hashtags import hashtags_typed
from creator_coach.domain.posts import Format, Metrics, Relation
from creator_coach.imports.columns import Records
from creator_coach.imports.drafts import draft, iso_instant
from creator_coach.imports.harvest import Page
from creator_coach.imports.meta_json import get, mappings
from creator_coach.imports.numbers import whole_in
from creator_coach.imports.platforms.x_ids import id_of, snowflake
from creator_coach.imports.reading import ReadPost
from creator_coach.imports.rows import Row

_MOST = 10**12
_YEARS = range(2006, 2100)
_CREATED = re.compile(r"\w{3} (\w{3}) (\d{1,2}) (\d\d):(\d\d):(\d\d) ([+-])(\d\d):?(\d\d) (\d{4})", re.ASCII)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_FILM = ("video", "animated_gif")
_SHARED = "RT @"

IsOwn = Callable[[dict[str, Any]], bool]
"""Whether a tweet answers the account itself: a thread is its own post."""


def text_of_tweet(tweet: dict[str, Any]) -> str:
    """Return what a tweet says, with `&amp;` as `&`."""
    return html.unescape(str(tweet.get("full_text") or tweet.get("text") or ""))


def tweet_post(page: Page, number: int, tweet: dict[str, Any], handle: str | None, is_own: IsOwn) -> ReadPost | None:
    """Return a tweet as a post; None for what others wrote, and where there is no day, which is a problem."""
    text, post_id = text_of_tweet(tweet), id_of(tweet.get("id_str") or tweet.get("id"))
    if text.startswith(_SHARED):
        return None
    when = _created(tweet.get("created_at")) or snowflake(post_id)
    if when is None:
        page.problem(number, "date-missing", text)
        return None
    answers = tweet.get("in_reply_to_status_id") or tweet.get("in_reply_to_status_id_str") or text.startswith("@")
    listed = mappings(get(tweet, "entities", "hashtags"))
    return draft(
        page,
        number,
        when,
        text,
        format=_format(tweet),
        tags=tuple(tag for item in listed for tag in hashtags_typed(str(item.get("text") or ""))),
        link=f"https://x.com/{handle}/status/{post_id}" if handle and post_id else "",
        platform_id=post_id,
        metrics=Metrics(likes=count_in(tweet, "favorite_count"), shares=count_in(tweet, "retweet_count")),
        relation=Relation.REPLY if answers and not is_own(tweet) else Relation.OWN,
    )


def row_post(page: Page, records: Records, row: Row) -> ReadPost | None:
    """Return a row of an old archive's table as a post; None for what others wrote, and where there is no day."""
    text, written = html.unescape(records.text(row, "caption")), records.text(row, "time")
    if text.startswith(_SHARED) or records.text(row, "shared"):
        return None
    post_id = id_of(records.text(row, "post_id"))
    when = written_instant(written) or snowflake(post_id)
    if when is None:
        page.problem(row.line, "date-unreadable" if written else "date-missing", written)
        return None
    answers = text.startswith("@") or records.text(row, "answered")
    relation = Relation.REPLY if answers else Relation.OWN
    return draft(page, row.line, when, text, format=Format.TEXT, platform_id=post_id, relation=relation)


def written_instant(text: object) -> datetime | None:
    """Return the UTC instant of an ISO text of the years that X has been there, None for anything else."""
    try:
        instant = iso_instant(text)
    except OverflowError:
        return None
    return instant if instant and instant.year in _YEARS else None


def count_in(item: dict[str, Any], key: str) -> int | None:
    """Return a number that is written as text, None for what is no number that a post can have."""
    try:
        number = whole_in(str(item.get(key, "")))
    except RuleError:
        return None
    return number if number is None or abs(number) < _MOST else None


def _created(text: object) -> datetime | None:
    """Read "Sat Jan 17 03:05:00 +0000 2026" without asking the computer for the names of months in its language."""
    match = _CREATED.fullmatch(text) if isinstance(text, str) else None
    if match is None or match[1] not in _MONTHS:
        return None
    day, hour, minute, second, hours, minutes, year = (int(match[n]) for n in (2, 3, 4, 5, 7, 8, 9))
    away = timedelta(hours=hours, minutes=minutes)
    try:
        zone = timezone(-away if match[6] == "-" else away)
        return datetime(year, _MONTHS.index(match[1]) + 1, day, hour, minute, second, tzinfo=zone).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _format(tweet: dict[str, Any]) -> Format:
    media = list(mappings(get(tweet, "extended_entities", "media") or get(tweet, "entities", "media")))
    if any(found.get("type") in _FILM for found in media):
        return Format.VIDEO
    return Format.CAROUSEL if len(media) > 1 else Format.PHOTO if media else Format.TEXT
