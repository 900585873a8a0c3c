"""Format `mastodon-archive`: the outbox of a Mastodon account, which is ActivityPub JSON with captions in HTML."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html.parser import HTMLParser
from typing import Any

from creator_coach.domain.accounts import Platform
from creator_coach.domain.errors import RuleError
from creator_coach.domain.posts import Format, Relation
from creator_coach.imports.drafts import draft, iso_instant
from creator_coach.imports.drop import Drop
from creator_coach.imports.entries import Entry
from creator_coach.imports.harvest import Harvest, Page
from creator_coach.imports.meta_json import get, mapping, mappings
from creator_coach.imports.reading import Source

ID = "mastodon-archive"
_FILES = ("outbox.json", "actor.json")
_NAME = re.compile(r"[\w.-]{1,60}")
_LAST = re.compile(r"/(\d{5,25})/?$", re.ASCII)


def mine(entries: Sequence[Entry]) -> list[Entry]:
    """Return the outbox, and the actor beside it."""
    found = [entry for entry in entries if entry.ends(*_FILES)]
    return found if any(entry.ends("outbox.json") for entry in found) else []


def read(entries: Sequence[Entry], drop: Drop, harvest: Harvest) -> None:
    """Read the posts; boosts of others are left out."""
    data: dict[str, Any] = {}
    for entry in entries:
        try:
            data[entry.name.casefold()] = entry.json()
        except RuleError as error:
            harvest.page(entry.name).problem(0, error.code, str(error.details.get("given", "")))
    name = get(data.get("actor.json"), "preferredUsername")
    handle = name if isinstance(name, str) and _NAME.fullmatch(name) else None
    source = Source(Platform.OTHER, handle, platform_name="Mastodon")
    harvest.named(source)
    page = harvest.page("outbox.json")
    outbox = data.get("outbox.json")
    for number, item in enumerate(mappings(get(outbox, "orderedItems")), 1):
        if item.get("type") == "Create":
            _read_post(page, number, mapping(item.get("object")) or item, item, source)


def _read_post(page: Page, number: int, post: dict[str, Any], item: dict[str, Any], source: Source) -> None:
    when = iso_instant(post.get("published")) or iso_instant(item.get("published"))
    caption = text_of_html(str(post.get("content") or ""))
    if when is None:
        page.problem(number, "date-missing", caption)
        return
    address = str(post.get("id") or "")
    match = _LAST.search(address)
    tags = tuple(str(tag.get("name")).lstrip("#") for tag in mappings(post.get("tag")) if tag.get("type") == "Hashtag")
    answered = post.get("inReplyTo")
    actor = str(item.get("actor") or post.get("attributedTo") or "")
    is_reply = isinstance(answered, str) and not (actor and answered.startswith(actor))
    attached = list(mappings(post.get("attachment")))
    page.post(
        source,
        draft(
            page,
            number,
            when,
            caption,
            format=_format(attached),
            tags=tags,
            link=address if address.startswith("https://") else "",
            platform_id=match[1] if match else "",
            relation=Relation.REPLY if is_reply else Relation.OWN,
        ),
    )


def _format(attached: Sequence[dict[str, Any]]) -> Format:
    kinds = [str(found.get("mediaType") or "") for found in attached]
    if any(kind.startswith("video") for kind in kinds):
        return Format.VIDEO
    return Format.CAROUSEL if len(kinds) > 1 else Format.PHOTO if kinds else Format.TEXT


class _Words(HTMLParser):
    """Keeps the text; a line break and a paragraph end a line."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag == "br":
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == "p":
            self.parts.append("\n\n")

    def handle_data(self, data: str) -> None:
        self.parts.append(data)


def text_of_html(text: str) -> str:
    """Return the words of a piece of HTML."""
    words = _Words()
    words.feed(text)
    words.close()
    return "".join(words.parts).strip()
