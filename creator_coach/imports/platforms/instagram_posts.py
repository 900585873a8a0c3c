"""The posts, reels, stories and threads of an Instagram export."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from typing import Any

from creator_coach.domain.hashtags import hashtags_in, unique
from creator_coach.domain.posts import Format
from creator_coach.imports.columns import roles_of
from creator_coach.imports.drafts import draft, instant_of, iso_instant
from creator_coach.imports.harvest import Page
from creator_coach.imports.meta_json import first_text, fixed, items, mapping, mappings, wrapped
from creator_coach.imports.reading import ReadPost

Posts = dict[tuple[datetime, str], ReadPost]
"""Posts by time and the beginning of the caption."""

_ID = re.compile(r"(?:^|/)(\d{16,18})\.\w+$")
_FILMS = (".mp4", ".mov")
_WRAPPERS = ("ig_reels_media", "ig_stories", "ig_igtv_media", "text_post_app_text_posts", "ig_posts")
_NO = frozenset(("false", "faux", "falsch", "falso", "no", "non", "nein", "tidak", "salah", "0"))
PREFIX = 80


def key_of(when: datetime, caption: str) -> tuple[datetime, str]:
    """Return what identifies a post within an export."""
    return when, caption[:PREFIX]


def read_media(page: Page, data: Any, posts: Posts, kind: str) -> None:
    """Read a file of posts; `kind` is post, reel, story or threads."""
    for number, item in enumerate(wrapped(data, *_WRAPPERS), 1):
        if isinstance(item, dict):
            _read_item(page, number, item, posts, kind)


def _read_item(page: Page, number: int, item: dict[str, Any], posts: Posts, kind: str) -> None:
    media = list(mappings(item.get("media"))) or ([item] if "uri" in item else [])
    when = None
    for found in (item, *media):
        if when := instant_of(found.get("creation_timestamp")):
            break
    if when is None:
        if media or item.get("title"):
            page.problem(number, "date-missing", first_text((item.get("title"),)))
        return
    caption = first_text((item.get("title"), *(found.get("title") for found in media)))
    uris = [str(found.get("uri") or "") for found in media]
    match = _ID.search(uris[0]) if len(uris) == 1 else None
    post = draft(page, number, when, caption, format=_format(kind, uris), platform_id=match[1] if match else "")
    posts.setdefault(key_of(when, post.caption), post)


def _format(kind: str, uris: list[str]) -> Format:
    if kind in {"reel", "story"}:
        return Format(kind)
    if len(uris) > 1:
        return Format.CAROUSEL
    if uris and uris[0]:
        return Format.VIDEO if uris[0].casefold().endswith(_FILMS) else Format.PHOTO
    return Format.TEXT if kind == "threads" else Format.OTHER


def read_old_media(page: Page, data: Any, posts: Posts) -> None:
    """Read media.json of the layout up to 2020, where each picture stands alone."""
    for kind in ("photos", "videos", "stories"):
        for number, item in enumerate(items(mapping(data).get(kind)), 1):
            when = iso_instant(mapping(item).get("taken_at"))
            if when is None:
                continue
            form = Format.STORY if kind == "stories" else Format.VIDEO if kind == "videos" else Format.PHOTO
            post = draft(page, number, when, fixed(item.get("caption")), format=form)
            key = key_of(when, post.caption)
            posts[key] = replace(post, format=Format.CAROUSEL) if key in posts and post.caption else post


def enrich(page: Page, data: Any, posts: Posts) -> None:
    """Add what posts.json knows to posts that are there; where there are none, it is all there is.

    Drafts that were never published are left out.
    """
    by_id = {post.platform_id: key for key, post in posts.items() if post.platform_id}
    alone = not posts
    for number, item in enumerate(mappings(data), 1):
        labels = {fixed(found.get("label")): found.get("value") for found in mappings(item.get("label_values"))}
        names = list(labels)
        said = {role: fixed(labels[names[at]]) for role, at in roles_of(names, "instagram-insights").items()}
        when = instant_of(item.get("timestamp"))
        if when is None or said.get("published", "").casefold() in _NO:
            continue
        tags, fbid = hashtags_in(said.get("hashtags", "")), str(item.get("fbid") or "")
        if alone:
            post = draft(page, number, when, said.get("caption", ""), tags=tags, platform_id=fbid)
            posts.setdefault(key_of(when, post.caption), post)
        elif key := by_id.get(fbid):
            post = posts[key]
            caption = post.caption or said.get("caption", "")
            posts[key] = replace(post, caption=caption, hashtags=unique((*(post.hashtags or ()), *tags)))
