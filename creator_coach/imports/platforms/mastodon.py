"""Format `mastodon-archive`: the outbox of a Mastodon account, which is ActivityPub JSON with captions in HTML.

Boosts of others and messages to single people are left out. The list of followers has no days and is not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html.parser import HTMLParser
from typing import Any

from creator_coach.domain.accounts import Platform
from creator_coach.domain.errors import RuleError
from creator_coach.domain.posts import Format, Metrics, Relation
from creator_coach.imports.drafts import draft, iso_instant
from creator_coach.imports.drop import Drop
from creator_coach.imports.entries import Entry
from creator_coach.imports.harvest import Harvest, Page
from creator_coach.imports.meta_json import get, items, mapping, mappings
from creator_coach.imports.reading import Source

ID = "mastodon-archive"
_OUTBOX, _ACTOR = "outbox.json", "actor.json"
_NAME = re.compile(r"[\w.-]{1,60}")
_ACTOR_NAME = re.compile(r"^https?://[^/]+/(?:users/|@)([\w.-]{1,60})/?$")
_LAST = re.compile(r"/(\d{5,25})/?$", re.ASCII)
_EVERYONE = ("https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public")
_MOST = 10**12


def mine(entries: Sequence[Entry]) -> list[Entry]:
    """Return the outbox, and the actor beside it; a loose outbox must look like one."""
    found = [entry for entry in entries if entry.ends(_OUTBOX, _ACTOR)]
    boxes = [entry for entry in found if entry.ends(_OUTBOX)]
    if not boxes or (len(found) == len(boxes) and not any(map(_is_outbox, boxes))):
        return []
    return found


def read(entries: Sequence[Entry], drop: Drop, harvest: Harvest) -> None:
    """Read the posts of each outbox, for the account of the actor in the same folder."""
    del drop
    actors = {_folder(entry): _json(entry, harvest) for entry in entries if entry.ends(_ACTOR)}
    for entry in entries:
        if entry.ends(_OUTBOX):
            data = _json(entry, harvest)
            created = [item for item in mappings(get(data, "orderedItems")) if item.get("type") == "Create"]
            name = get(actors.get(_folder(entry)), "preferredUsername")
            handle = name if isinstance(name, str) and _NAME.fullmatch(name) else _named(created)
            source = Source(Platform.OTHER, handle, platform_name="Mastodon")
            harvest.named(source)
            _read_posts(harvest.page(entry.name), created, source)


def _is_outbox(entry: Entry) -> bool:
    try:
        return isinstance(get(entry.json(), "orderedItems"), list)
    except RuleError:
        return False


def _json(entry: Entry, harvest: Harvest) -> object:
    try:
        found: object = entry.json()
    except RuleError as error:
        harvest.page(entry.name).problem(0, error.code, str(error.details.get("given", "")))
        return None
    return found


def _folder(entry: Entry) -> str:
    return entry.path.rpartition("/")[0]


def _named(created: Iterable[dict[str, Any]]) -> str | None:
    """Return the account in the address of an actor."""
    matches = (_ACTOR_NAME.match(_text(item.get("actor"))) for item in created)
    return next((match[1] for match in matches if match), None)


def _read_posts(page: Page, created: Sequence[dict[str, Any]], source: Source) -> None:
    own = {_text(get(item, "object", "id")) for item in created} - {""}
    for number, item in enumerate(created, 1):
        post = mapping(item.get("object"))
        if post and _is_for_many(post):
            _read_post(page, number, post, item, (own, source))


def _read_post(
    page: Page, number: int, post: dict[str, Any], item: dict[str, Any], known: tuple[set[str], Source]
) -> None:
    own, source = known
    when = iso_instant(post.get("published")) or iso_instant(item.get("published"))
    caption = text_of_html(_text(post.get("content")))
    if when is None:
        page.problem(number, "date-missing", caption)
        return
    address = _text(post.get("id"))
    match = _LAST.search(address)
    answered = _text(post.get("inReplyTo"))
    actor = _text(item.get("actor")) or _text(post.get("attributedTo"))
    is_own = answered in own or (actor and answered.startswith((f"{actor}/", f"{actor.replace('/users/', '/@')}/")))
    hashtags = (tag for tag in mappings(post.get("tag")) if tag.get("type") == "Hashtag")
    made = draft(
        page,
        number,
        when,
        caption,
        format=_format(list(mappings(post.get("attachment")))),
        tags=tuple(_text(tag.get("name")).strip().lstrip("#") for tag in hashtags),
        link=address if address.startswith("https://") else "",
        platform_id=match[1] if match else "",
        metrics=Metrics(likes=_total(post.get("likes")), shares=_total(post.get("shares"))),
        relation=Relation.REPLY if answered and not is_own else Relation.OWN,
    )
    page.post(source, made, number)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _is_for_many(post: dict[str, Any]) -> bool:
    """Whether a post went to everyone or to all followers; one that does not say did."""
    listed = [each for key in ("to", "cc") for each in (items(post.get(key)) or [post.get(key)])]
    to = [each for each in map(_text, listed) if each]
    return not to or any(each in _EVERYONE or each.endswith("/followers") for each in to)


def _total(value: object) -> int | None:
    """Return how many a collection holds, where the archive says so."""
    total = get(value, "totalItems")
    return total if isinstance(total, int) and not isinstance(total, bool) and 0 <= total <= _MOST else None


def _format(attached: Sequence[dict[str, Any]]) -> Format:
    kinds = [_text(found.get("mediaType")) for found in attached]
    if any(kind.startswith("video") for kind in kinds):
        return Format.VIDEO
    if any(kind.startswith("audio") for kind in kinds):
        return Format.OTHER
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
