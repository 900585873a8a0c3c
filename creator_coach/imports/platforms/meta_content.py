"""Format `meta-content`: posts with their figures from Meta Business Suite, Instagram and Facebook.

"Date" says for which days a row counts: a lifetime row wins over rows of single days, of which each post may have
several. A file may hold posts that other accounts made together with this one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from creator_coach.domain.accounts import Platform
from creator_coach.domain.posts import Metrics, Relation
from creator_coach.imports.columns import Records, records_in
from creator_coach.imports.drop import Drop
from creator_coach.imports.entries import Entry, Sheet
from creator_coach.imports.harvest import Harvest, Page
from creator_coach.imports.partial_dates import full_day
from creator_coach.imports.platforms.meta_places import records_by_place
from creator_coach.imports.platforms.meta_posts import is_day_first, is_rounded, post_in
from creator_coach.imports.reading import ReadPost, Source
from creator_coach.imports.rows import Row
from creator_coach.imports.sniff import claimed, entry_records

ID = "meta-content"
_NEEDED = (frozenset(("post_id", "published")), frozenset(("link", "published", "kind")))
_PAGE = re.compile(r"facebook\.com/([A-Za-z0-9.]{2,60})(?:/|$)")
_NO_PAGES = frozenset(
    [
        "profile.php",
        "permalink.php",
        "photo.php",
        "story.php",
        "watch",
        "reel",
        "reels",
        "groups",
        "photo",
        "photos",
        "story",
        "stories",
        "share",
        "pages",
        "people",
        "events",
        "video",
        "videos",
        "posts",
        "p",
    ]
)
_FACEBOOK = ("facebook.com", "fb.watch")
_LIFETIME = ""


@dataclass(slots=True)
class _Found:
    """A post while its rows are put together: its figures by day, under "" those of its whole life."""

    post: ReadPost
    owner: str
    days: dict[str, Metrics] = field(default_factory=dict)


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
    return records_in(sheet, ID, *_NEEDED) or records_by_place(sheet, ID)


def _read_table(page: Page, records: Records) -> None:
    is_facebook = _is_facebook(records)
    owners = Counter(owner for row in records.rows if (owner := _owner(records, row)))
    own = owners.most_common(1)[0][0] if owners else ""
    source = _source(records, own, facebook=is_facebook)
    page.harvest.named(source)
    found: dict[str, _Found] = {}
    day_first = is_day_first(records)
    for row in records.rows:
        post = post_in(page, records, row, facebook=is_facebook, day_first=day_first)
        if post is None:
            continue
        key = post.platform_id or post.link or f"{post.published_at} {post.caption[:80]}"
        each = found.setdefault(key, _Found(post, _owner(records, row)))
        each.days[_day(records, row)] = post.metrics
    if any(is_rounded(records.text(row, "post_id")) for row in records.rows):
        page.problem(records.header.line, "id-rounded")
    for each in found.values():
        relation = Relation.COLLAB if own and each.owner and each.owner != own else Relation.OWN
        page.post(source, replace(each.post, metrics=_together(each.days), relation=relation))


def _day(records: Records, row: Row) -> str:
    """Return the day that a row counts for; every word for "lifetime" is no day."""
    day = full_day(records.text(row, "period"))
    return day.isoformat() if day else _LIFETIME


def _together(days: dict[str, Metrics]) -> Metrics:
    """Return the figures of the whole life, else the sum of the days; who was reached twice is still one person."""
    if _LIFETIME in days:
        return days[_LIFETIME]
    total: dict[str, int] = {}
    for metrics in days.values():
        for name, value in metrics.items():
            if value is not None:
                known = total.get(name, 0)
                total[name] = max(known, value) if name == "reach" else known + value
    return Metrics(**total)


def _owner(records: Records, row: Row) -> str:
    account_id = records.text(row, "account_id")
    names = records.text(row, "username") or records.text(row, "name")
    return names if is_rounded(account_id) and names else account_id or names


def _is_facebook(records: Records) -> bool:
    links = [records.text(row, "link").casefold() for row in records.rows[:50]]
    facebook = sum(any(site in link for site in _FACEBOOK) for link in links)
    if facebook or any("instagram.com" in link for link in links):
        return facebook * 2 > len([link for link in links if link])
    return "username" not in records.roles


def _source(records: Records, own: str, *, facebook: bool) -> Source:
    rows = [row for row in records.rows if _owner(records, row) == own]
    title = next((name for row in rows if (name := records.text(row, "name"))), "")
    if not facebook:
        handle = next((handle for row in rows if (handle := records.text(row, "username"))), None)
        return Source(Platform.INSTAGRAM, handle, title)
    pages = Counter(
        match[1]
        for row in rows
        if (match := _PAGE.search(records.text(row, "link")))
        and match[1].casefold() not in _NO_PAGES
        and not match[1].isdecimal()
    )
    return Source(Platform.FACEBOOK, pages.most_common(1)[0][0] if pages else None, title)
