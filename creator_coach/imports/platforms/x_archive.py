"""Format `x-archive`: the archive of X. JavaScript files that hold JSON; followers are counted, never dated."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

from creator_coach.domain.accounts import Platform
from creator_coach.domain.errors import RuleError
from creator_coach.domain.posts import Format, Metrics, Relation
from creator_coach.imports.columns import Records, records_in
from creator_coach.imports.drafts import draft
from creator_coach.imports.drop import Drop
from creator_coach.imports.entries import Entry, json_in
from creator_coach.imports.harvest import Harvest, Page
from creator_coach.imports.meta_json import get, items, mapping, mappings
from creator_coach.imports.numbers import whole_in
from creator_coach.imports.platforms.x_analytics import snowflake
from creator_coach.imports.reading import Source

ID = "x-archive"
_TWEETS = re.compile(r"(?:^|/)tweets?(?:-part\d+)?\.js$")
_OTHERS = re.compile(r"(?:^|/)(?:account|follower|manifest)\.js$")
_GRAILBIRD = re.compile(r"(?:^|/)tweets\.csv$")
_NAMES = re.compile(r"\w{1,30}", re.ASCII)
_FORM = "%a %b %d %H:%M:%S %z %Y"
_FILM = frozenset(("video", "animated_gif"))


def mine(entries: Sequence[Entry]) -> list[Entry]:
    """Return the files of posts, the account, the followers and the manifest; never messages."""
    if tweets := [entry for entry in entries if _TWEETS.search(entry.key)]:
        return [*tweets, *(entry for entry in entries if _OTHERS.search(entry.key))]
    if any(entry.key.endswith("data/account.js") for entry in entries):
        return [entry for entry in entries if _OTHERS.search(entry.key)]
    return [entry for entry in entries if _GRAILBIRD.search(entry.key) and _old_records(entry)]


def read(entries: Sequence[Entry], drop: Drop, harvest: Harvest) -> None:
    """Read the posts and the number of followers on the day of the archive."""
    parts = {entry.name.casefold(): _data(harvest.page(entry.name), entry) for entry in entries}
    manifest, account = mapping(parts.get("manifest.js")), parts.get("account.js")
    source = Source(Platform.X, _owner(manifest, account))
    harvest.named(source)
    for entry in entries:
        page = harvest.page(entry.name)
        if _TWEETS.search(entry.key):
            for number, item in enumerate(mappings(parts[entry.name.casefold()]), 1):
                _read_tweet(page, number, mapping(item.get("tweet")) or item, source)
        elif _GRAILBIRD.search(entry.key):
            _read_old(page, entry, source)
    _read_followers(harvest, parts, manifest, source, drop)
    for name in _missing(manifest, {path.casefold().rpartition("/")[2] for path in drop.paths}):
        harvest.page(harvest.file).problem(0, "part-missing", name)


def _data(page: Page, entry: Entry) -> Any:
    """Return the JSON after the first "=" of a JavaScript file, None where it is broken."""
    if not entry.key.endswith(".js"):
        return None
    try:
        text = entry.text
        return json_in(text[text.find("=") + 1 :].strip().rstrip(";"))
    except RuleError as error:
        page.problem(0, error.code, str(error.details.get("given", "")))
        return None


def _owner(manifest: dict[str, Any], account: Any) -> str | None:
    names = [get(manifest, "userInfo", "userName"), *(get(item, "account", "username") for item in mappings(account))]
    return next((name for name in names if isinstance(name, str) and _NAMES.fullmatch(name)), None)


def _read_tweet(page: Page, number: int, tweet: dict[str, Any], source: Source) -> None:
    text = html.unescape(str(tweet.get("full_text") or tweet.get("text") or ""))
    if text.startswith("RT @"):
        return
    post_id = str(tweet.get("id_str") or tweet.get("id") or "")
    post_id = post_id if post_id.isascii() and post_id.isdecimal() and len(post_id) <= 20 else ""  # noqa: PLR2004
    when = _created(tweet.get("created_at")) or snowflake(post_id)
    if when is None:
        page.problem(number, "date-missing", text)
        return
    answered = tweet.get("in_reply_to_screen_name")
    is_own_thread = isinstance(answered, str) and source.handle and answered.casefold() == source.handle.casefold()
    is_reply = bool(
        tweet.get("in_reply_to_status_id") or tweet.get("in_reply_to_status_id_str") or text.startswith("@")
    )
    tags = tuple(str(tag["text"]) for tag in mappings(get(tweet, "entities", "hashtags")) if tag.get("text"))
    page.post(
        source,
        draft(
            page,
            number,
            when,
            text,
            format=_format(tweet),
            tags=tags,
            link=f"https://x.com/{source.handle}/status/{post_id}" if source.handle and post_id else "",
            platform_id=post_id,
            metrics=Metrics(likes=_count(tweet, "favorite_count"), shares=_count(tweet, "retweet_count")),
            relation=Relation.REPLY if is_reply and not is_own_thread else Relation.OWN,
        ),
    )


def _created(text: object) -> datetime | None:
    if not isinstance(text, str):
        return None
    try:
        return datetime.strptime(text, _FORM).astimezone(UTC)
    except ValueError:
        return None


def _format(tweet: dict[str, Any]) -> Format:
    media = list(mappings(get(tweet, "extended_entities", "media") or get(tweet, "entities", "media")))
    if any(found.get("type") in _FILM for found in media):
        return Format.VIDEO
    return Format.CAROUSEL if len(media) > 1 else Format.PHOTO if media else Format.TEXT


def _count(tweet: dict[str, Any], key: str) -> int | None:
    try:
        number = whole_in(str(tweet.get(key, "")))
    except RuleError:
        return None
    return number if number is None or abs(number) < 10**12 else None


def _read_followers(
    harvest: Harvest, parts: dict[str, Any], manifest: dict[str, Any], source: Source, drop: Drop
) -> None:
    """Count the followers on the day when the archive was made; without that day there is no count."""
    listed = parts.get("follower.js")
    files = list(mappings(get(manifest, "dataTypes", "follower", "files")))
    stated = [whole for found in files if (whole := _count(found, "count")) is not None]
    followers = sum(stated) if stated else len(items(listed)) if isinstance(listed, list) else None
    made = get(manifest, "archiveInfo", "generationDate")
    try:
        day = drop.day_of(datetime.fromisoformat(str(made))) if made else None
    except ValueError:
        day = None
    if followers is not None and day:
        harvest.page("manifest.js").count(0, source, day, followers)


def _missing(manifest: dict[str, Any], there: set[str]) -> Iterator[str]:
    for kind in ("tweets", "tweet"):
        for found in mappings(get(manifest, "dataTypes", kind, "files")):
            name = str(found.get("fileName") or "").rpartition("/")[2]
            if name and name.casefold() not in there:
                yield name


def _old_records(entry: Entry) -> Records | None:
    try:
        return records_in(entry.sheets[0], ID, frozenset(("post_id", "time", "caption")))
    except RuleError:
        return None


def _read_old(page: Page, entry: Entry, source: Source) -> None:
    """Read the table of archives before 2018."""
    records = _old_records(entry)
    for row in records.rows if records else ():
        text = records.text(row, "caption") if records else ""
        try:
            when = datetime.fromisoformat(records.text(row, "time")) if records else None
        except ValueError:
            when = None
        if when is None or when.tzinfo is None:
            page.problem(row.line, "date-unreadable", records.text(row, "time") if records else "")
        elif not text.startswith("RT @"):
            post_id = records.text(row, "post_id") if records else ""
            relation = Relation.REPLY if text.startswith("@") else Relation.OWN
            made = draft(page, row.line, when.astimezone(UTC), text, platform_id=post_id, relation=relation)
            page.post(source, made)
