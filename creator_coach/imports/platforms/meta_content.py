"""Format `meta-content`: posts with their figures from Meta Business Suite, Instagram and Facebook.

Publish times are MM/DD/YYYY HH:MM in every language; their zone is not stated, so it stays assumed until the app knows
better. "Date" says for which days a row counts: a lifetime row wins over rows of single days, of which each post may
have several.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from creator_coach.domain.accounts import Platform
from creator_coach.domain.posts import Format, Metrics, Relation, TimeSource
from creator_coach.imports.columns import Records, normal, records_in
from creator_coach.imports.drafts import draft
from creator_coach.imports.drop import Drop
from creator_coach.imports.entries import Entry, Sheet
from creator_coach.imports.harvest import Harvest, Page
from creator_coach.imports.partial_dates import full_day
from creator_coach.imports.reading import ReadPost, Source
from creator_coach.imports.rows import Row
from creator_coach.imports.sniff import claimed, entry_records
from creator_coach.imports.words import words

ID = "meta-content"
_NEEDED = (frozenset(("post_id", "published")), frozenset(("link", "published", "kind")))
_TIME = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})(?:[ ,]+(\d{1,2}):(\d{2}))?")
_ROUNDED = re.compile(r"\d[.,]\d+e\+\d+", re.IGNORECASE)
_PAGE = re.compile(r"facebook\.com/([A-Za-z0-9.]{2,60})(?:/|$)")
_NO_PAGES = frozenset(
    ("profile.php", "permalink.php", "reel", "watch", "groups", "photo", "photo.php", "story.php", "stories", "share")
)
_FACEBOOK = ("facebook.com", "fb.watch")
_LIFETIME = frozenset(("lifetime", "sepanjangmasa", ""))


@dataclass(slots=True)
class _Found:
    """A post while its rows are put together."""

    post: ReadPost
    owner: str
    whole: bool
    day: str


def mine(entries: Sequence[Entry]) -> list[Entry]:
    """Return the tables with a post id and a publish time."""
    return claimed(entries, _records)


def read(entries: Sequence[Entry], drop: Drop, harvest: Harvest) -> None:
    """Read the posts of each table, of one account each; rows of other accounts are made together with it."""
    for entry in entries:
        page = harvest.page(entry.name)
        for records in entry_records(entry, _records):
            _read_table(page, records)


def _records(sheet: Sheet, _: Entry) -> Records | None:
    return records_in(sheet, ID, *_NEEDED)


def _read_table(page: Page, records: Records) -> None:
    is_facebook = _is_facebook(records)
    owners = Counter(owner for row in records.rows if (owner := _owner(records, row)))
    own = owners.most_common(1)[0][0] if owners else ""
    source = _source(records, own, facebook=is_facebook)
    page.harvest.named(source)
    found: dict[str, _Found] = {}
    rounded = False
    for row in records.rows:
        post_id, was_rounded = _post_id(records.text(row, "post_id"))
        rounded = rounded or was_rounded
        made = _post(page, records, row, post_id, facebook=is_facebook)
        if made is None:
            continue
        key = post_id or made.link or f"{made.published_at} {made.caption[:80]}"
        period = records.text(row, "period")
        new = _Found(made, _owner(records, row), normal(period) in _LIFETIME, _iso(period))
        found[key] = _together(found[key], new) if key in found else new
    if rounded:
        page.problem(records.header.line, "id-rounded")
    for each in found.values():
        relation = Relation.COLLAB if own and each.owner and each.owner != own else Relation.OWN
        page.post(source, replace(each.post, relation=relation))


def _together(old: _Found, new: _Found) -> _Found:
    """Return a lifetime row before rows of days; of those, the sum is what is known of the post."""
    if old.whole or new.whole:
        return old if old.whole else new
    first, then = old.post.metrics, new.post.metrics
    pairs = zip(first.items(), then.items(), strict=True)
    total = Metrics(**{k: b if a is None else a if b is None else a + b for (k, a), (_, b) in pairs})
    return _Found(replace(old.post, metrics=total), old.owner, whole=False, day=new.day)


def _iso(period: str) -> str:
    day = full_day(period)
    return day.isoformat() if day else ""


def _owner(records: Records, row: Row) -> str:
    return records.text(row, "account_id") or records.text(row, "username") or records.text(row, "name")


def _is_facebook(records: Records) -> bool:
    links = [records.text(row, "link").casefold() for row in records.rows[:50]]
    facebook = sum(any(site in link for site in _FACEBOOK) for link in links)
    if facebook or any("instagram.com" in link for link in links):
        return facebook * 2 > len([link for link in links if link])
    return "username" not in records.roles


def _source(records: Records, own: str, *, facebook: bool) -> Source:
    rows = [row for row in records.rows if _owner(records, row) == own]
    names = [name for row in rows if (name := records.text(row, "name"))]
    title = names[0] if names else ""
    if not facebook:
        handles = [handle for row in rows if (handle := records.text(row, "username"))]
        return Source(Platform.INSTAGRAM, handles[0] if handles else None, title)
    pages = Counter(
        match[1]
        for row in rows
        if (match := _PAGE.search(records.text(row, "link")))
        and match[1].casefold() not in _NO_PAGES
        and not match[1].isdecimal()
    )
    return Source(Platform.FACEBOOK, pages.most_common(1)[0][0] if pages else None, title)


def _post_id(text: str) -> tuple[str, bool]:
    """Return the id, and whether Excel rounded it: then it is none."""
    text = text.strip().strip("'\"")
    return ("", True) if _ROUNDED.fullmatch(text) else (text if text.replace("_", "").isdecimal() else "", False)


def _post(page: Page, records: Records, row: Row, post_id: str, *, facebook: bool) -> ReadPost | None:
    text = records.text(row, "published")
    when = _published(text)
    if when is None:
        page.problem(row.line, "date-unreadable" if text else "date-missing", text)
        return None
    texts = (records.text(row, "description"), records.text(row, "title"))
    caption = max(texts, key=len) if facebook else texts[0] or texts[1]
    clock = ":" in text
    return draft(
        page,
        row.line,
        when if clock else when.date(),
        caption,
        format=_format(records.text(row, "kind")),
        link=records.text(row, "link"),
        platform_id=post_id,
        metrics=_metrics(page, records, row),
        source=TimeSource.ASSUMED,
    )


def _published(text: str) -> datetime | None:
    match = _TIME.fullmatch(text)
    try:
        if match:
            return datetime(  # noqa: DTZ001  the zone is not known
                int(match[3]), int(match[1]), int(match[2]), int(match[4] or 12), int(match[5] or 0)
            )
        return datetime.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        return None


def _format(text: str) -> Format:
    plain = text.removeprefix("TT ").strip()
    return words().format_of(plain) or Format.OTHER if plain else Format.OTHER


def _metrics(page: Page, records: Records, row: Row) -> Metrics:
    """Return the figures; reactions are Facebook's likes, and impressions were views before there were any."""
    found = records.metrics(page, row)
    if found.views is None and "views" not in records.roles:
        found = replace(found, views=records.whole(page, row, "impressions"))
    if "reactions" in records.roles:
        found = replace(found, likes=records.whole(page, row, "reactions"))
    return found
