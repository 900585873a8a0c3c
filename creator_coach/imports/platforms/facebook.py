"""Format `facebook-data`: "Download your information" of Facebook. No metrics, no totals; friends are no followers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from creator_coach.domain.accounts import Platform
from creator_coach.domain.errors import RuleError
from creator_coach.domain.posts import Format
from creator_coach.imports.drafts import draft, instant_of
from creator_coach.imports.drop import Drop
from creator_coach.imports.entries import Entry
from creator_coach.imports.harvest import Harvest, Page
from creator_coach.imports.meta_json import first_text, fixed, get, items, mapping, mappings, wrapped
from creator_coach.imports.platforms.instagram_html import read_html_posts
from creator_coach.imports.platforms.instagram_posts import Posts
from creator_coach.imports.reading import Source

ID = "facebook-data"
_POSTS = re.compile(r"(?:^|/)(?:posts/)?your_posts(?:__check_ins__photos_and_videos)?(?:_\d+)?\.(?:json|html)$")
_FOLLOWERS = re.compile(
    r"(?:^|/)people_who_followed_you(?:_\d+)?\.json$"
    r"|(?:^|/)(?:friends_and_followers|following_and_followers|followers)/followers(?:_\d+)?\.json$"
)
_PROFILE = re.compile(r"(?:^|/)profile_information/profile_information\.json$")
_URI = re.compile(r"facebook\.com/([A-Za-z0-9.]{2,60})/?$")
_FOLDER = re.compile(r"^facebook-([A-Za-z0-9._]{2,60}?)-\d{4}-\d\d-\d\d", re.IGNORECASE)
_NO_NAMES = frozenset(("profile.php", "permalink.php", "people", "pages"))
_FILMS = (".mp4", ".mov")
_HTML_CAPTION = "_a6-p"  # above it stands a sentence on what was done


def mine(entries: Sequence[Entry]) -> list[Entry]:
    """Return the files of posts and followers, and the profile beside them."""
    core = [entry for entry in entries if _POSTS.search(entry.key) or _FOLLOWERS.search(entry.key)]
    return [*core, *(entry for entry in entries if _PROFILE.search(entry.key))] if core else []


def read(entries: Sequence[Entry], drop: Drop, harvest: Harvest) -> None:
    """Read posts, and the present followers by the day they followed."""
    source = _source(entries)
    harvest.named(source)
    for entry in entries:
        page = harvest.page(entry.name)
        try:
            if _POSTS.search(entry.key) and entry.key.endswith(".html"):
                _read_html(page, entry, source)
            elif _POSTS.search(entry.key):
                _read_posts(page, entry.json(), source)
            elif _FOLLOWERS.search(entry.key):
                _read_followers(page, entry.json(), source, drop)
        except RuleError as error:
            page.problem(0, error.code, str(error.details.get("given", "")))


def _source(entries: Sequence[Entry]) -> Source:
    """Return the account: the name in the profile's address, else in the folder's name, else the person's name."""
    title = ""
    for entry in entries:
        if _PROFILE.search(entry.key):
            try:
                profile = wrapped_profile(entry.json())
            except RuleError:
                continue
            match = _URI.search(fixed(profile.get("profile_uri")))
            if match and match[1] not in _NO_NAMES:
                return Source(Platform.FACEBOOK, match[1])
            title = fixed(get(profile, "name", "full_name"))
    for entry in entries:
        for part in entry.path.split("/"):
            if match := _FOLDER.match(part):
                return Source(Platform.FACEBOOK, match[1])
    return Source(Platform.FACEBOOK, title=title)


def wrapped_profile(data: Any) -> dict[str, Any]:
    """Return the profile, under the key of whatever version."""
    inner = mapping(data)
    return next((mapping(value) for key, value in inner.items() if key.startswith("profile")), inner)


def _read_posts(page: Page, data: Any, source: Source) -> None:
    for number, item in enumerate(wrapped(data, "status_updates", "wall_posts_sent_to_you"), 1):
        if not isinstance(item, dict):
            continue
        attached = [found for group in mappings(item.get("attachments")) for found in mappings(group.get("data"))]
        media = [mapping(found["media"]) for found in attached if "media" in found]
        links = [get(found, "external_context", "url") for found in attached if "external_context" in found]
        caption = first_text(get(found, "post") for found in mappings(item.get("data")))
        if not caption and not media and not links:
            continue
        when = instant_of(item.get("timestamp"))
        if when is None:
            page.problem(number, "date-missing", caption)
            continue
        page.post(source, draft(page, number, when, caption, format=_format(media)))


def _read_html(page: Page, entry: Entry, source: Source) -> None:
    """Read the variant for browsers, which has the boxes of Instagram's."""
    posts: Posts = {}
    read_html_posts(page, entry.text, posts, entry.key, _HTML_CAPTION)
    for post in posts.values():
        page.post(source, post)


def _format(media: Sequence[dict[str, Any]]) -> Format:
    uris = [str(found.get("uri") or "").casefold() for found in media]
    if any(uri.endswith(_FILMS) for uri in uris):
        return Format.VIDEO
    return Format.PHOTO if uris else Format.TEXT


def _read_followers(page: Page, data: Any, source: Source, drop: Drop) -> None:
    latest: dict[str, datetime] = {}
    without_day = 0
    for item in items(wrapped(data, "followers_v3", "followers_v2", "followers")):
        if not isinstance(item, dict):
            continue
        entry = mapping(next(iter(items(item.get("string_list_data"))), None))
        name = first_text((entry.get("value"), item.get("name"), item.get("title")))
        when = instant_of(entry.get("timestamp")) or instant_of(item.get("timestamp"))
        if when and name:
            latest[name] = max(when, latest.get(name, when))
        elif name:
            without_day += 1
    for when in latest.values():
        page.present(source, drop.day_of(when))
    if without_day:
        page.problem(0, "followers-without-day", str(without_day))
