"""Format `instagram-data`: "Download your information" of Instagram, JSON of all layouts or HTML, with Threads in it.

The list of followers holds those of today with the day they followed; it is never a total. A total comes only from the
audience insights. Only the files named here are ever opened.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date

from creator_coach.domain.accounts import Platform
from creator_coach.domain.errors import RuleError
from creator_coach.imports.drop import Drop
from creator_coach.imports.entries import Entry
from creator_coach.imports.harvest import Harvest
from creator_coach.imports.platforms.instagram_html import read_html_followers, read_html_posts, said_by_header
from creator_coach.imports.platforms.instagram_insights import Insights, read_audience, read_insights
from creator_coach.imports.platforms.instagram_people import missing_parts, owner_in, read_followers
from creator_coach.imports.platforms.instagram_posts import Posts, enrich, read_media, read_old_media
from creator_coach.imports.reading import Source

ID = "instagram-data"
_KINDS: tuple[tuple[str, str], ...] = (
    ("profile", r"(?:^|/)(?:personal_information/(?:personal_information/)?personal_information|profile)\.json$"),
    ("threads-followers", r"(?:^|/)threads/followers(?:_\d+)?\.json$"),
    ("threads", r"(?:^|/)threads/threads_and_replies(?:_\d+)?\.json$|(?:^|/)threads_and_replies(?:_\d+)?\.json$"),
    ("insights", r"(?:^|/)past_instagram_insights/(?:posts|reels|stories|live_videos)\.json$"),
    ("audience", r"(?:^|/)(?:past_instagram_insights/)?audience_insights\.json$"),
    ("followers", r"(?:^|/)(?<!friends_and_followers/)followers(?:_\d+)?\.json$"),
    ("followers-html", r"(?:^|/)(?<!friends_and_followers/)followers(?:_\d+)?\.html$"),
    ("posts", r"(?:^|/)(?:posts|igtv_videos|reels|stories)_\d+\.json$|(?:^|/)(?:reels|stories|igtv_videos)\.json$"),
    ("posts-html", r"(?:^|/)(?:content|media)/(?:posts_\d+|reels|stories)\.html$"),
    ("extra", r"(?:^|/)media/posts\.json$"),
    ("old-people", r"(?:^|/)connections\.json$"),
    ("old-media", r"(?:^|/)media\.json$"),
)
_PATTERNS = tuple((kind, re.compile(pattern)) for kind, pattern in _KINDS)
_ALONE_NO_PROOF = frozenset(("profile", "extra"))
_OWNER_IN_NAME = re.compile(
    r"^instagram-([A-Za-z0-9._]{1,30})-\d{4}-\d\d-\d\d|^([A-Za-z0-9._]{1,30}?)_\d{8}(?:_part_\d+)?(?:\.zip)?$"
)
_DAY_IN_NAME = re.compile(r"^instagram-.+?-(\d{4}-\d\d-\d\d)")


def mine(entries: Sequence[Entry]) -> list[Entry]:
    """Return the files about followers, posts, insights and the profile, if any but the profile are there."""
    kinds = {kind for entry in entries if (kind := _kind(entry))}
    is_old = {"old-people", "old-media"} <= kinds
    proof = kinds - _ALONE_NO_PROOF - (set() if is_old or len(entries) == 1 else {"old-people", "old-media"})
    return [entry for entry in entries if _kind(entry)] if proof else []


def read(entries: Sequence[Entry], drop: Drop, harvest: Harvest) -> None:
    """Read Instagram and, where it is in the export, Threads."""
    by_kind: dict[str, list[Entry]] = {}
    for entry in entries:
        by_kind.setdefault(_kind(entry), []).append(entry)
    handle = _owner(by_kind, drop)
    instagram, threads = Source(Platform.INSTAGRAM, handle), Source(Platform.THREADS, handle)
    exported = _exported(entries, drop)
    if by_kind.keys() - {"threads", "threads-followers"}:
        harvest.named(instagram)
    for kind, source in (("followers", instagram), ("old-people", instagram), ("threads-followers", threads)):
        _each(by_kind.get(kind, ()), harvest, lambda page, data, at=source: read_followers(page, data, at, drop))
    if "followers" not in by_kind:
        for entry in by_kind.get("followers-html", ()):
            read_html_followers(harvest.page(entry.name), _text(entry), instagram, drop)
    for name in missing_parts(drop.paths):
        harvest.page(harvest.file).problem(0, "part-missing", name)
    _read_posts(by_kind, harvest, instagram, exported, drop)
    own: Posts = {}
    _each(by_kind.get("threads", ()), harvest, lambda page, data: read_media(page, data, own, "threads"))
    _add(harvest, threads, own)
    _each(by_kind.get("audience", ()), harvest, lambda page, data: read_audience(page, data, instagram, exported))


def _read_posts(by_kind: dict[str, list[Entry]], harvest: Harvest, source: Source, exported: date, drop: Drop) -> None:
    posts: Posts = {}
    for entry in by_kind.get("posts", ()):
        kind = "story" if "stories" in entry.key else "reel" if "reels" in entry.key else "post"
        _each([entry], harvest, lambda page, data, of=kind: read_media(page, data, posts, of))
    _each(by_kind.get("old-media", ()), harvest, lambda page, data: read_old_media(page, data, posts))
    _each(by_kind.get("extra", ()), harvest, lambda page, data: enrich(page, data, posts))
    insights: Insights = []
    _each(by_kind.get("insights", ()), harvest, lambda page, data: insights.extend(read_insights(page, data)))
    captured = exported if _day_named(by_kind, drop) else None
    for found in insights:
        found.put_on(posts, captured)
    if not posts:
        for entry in by_kind.get("posts-html", ()):
            read_html_posts(harvest.page(entry.name), _text(entry), posts, entry.key)
    _add(harvest, source, posts)


def _add(harvest: Harvest, source: Source, posts: Posts) -> None:
    page = harvest.page(harvest.file)
    for post in posts.values():
        page.post(source, post)


def _each(entries: Iterable[Entry], harvest: Harvest, use: Callable[..., None]) -> None:
    """Give each file's JSON to a reader; a broken file costs only itself."""
    for entry in entries:
        page = harvest.page(entry.name)
        try:
            use(page, entry.json())
        except RuleError as error:
            page.problem(0, error.code, str(error.details.get("given", "")))


def _text(entry: Entry) -> str:
    try:
        return entry.text
    except RuleError:
        return ""


def _kind(entry: Entry) -> str:
    return next((kind for kind, pattern in _PATTERNS if pattern.search(entry.key)), "")


def _owner(by_kind: dict[str, list[Entry]], drop: Drop) -> str | None:
    """Return the account: of the profile, of a name in the drop, of the header of a page."""
    for entry in by_kind.get("profile", ()):
        try:
            if owner := owner_in(entry.json()):
                return owner
        except RuleError:
            continue
    for path in (*(entry.path for group in by_kind.values() for entry in group), *drop.paths):
        for part in path.split("/"):
            if match := _OWNER_IN_NAME.match(part):
                return match[1] or match[2]
    pages = (*by_kind.get("followers-html", ()), *by_kind.get("posts-html", ()))
    return next((said.owner for entry in pages if (said := said_by_header(_text(entry))).owner), None)


def _day_named(by_kind: dict[str, list[Entry]], drop: Drop) -> date | None:
    for path in (*(entry.path for group in by_kind.values() for entry in group), *drop.paths):
        for part in path.split("/"):
            if match := _DAY_IN_NAME.match(part):
                try:
                    return drop.not_after_today(date.fromisoformat(match[1]))
                except ValueError:
                    continue
    return None


def _exported(entries: Sequence[Entry], drop: Drop) -> date:
    """Return the day of the export: of its name, else of its files."""
    named = _day_named({"": list(entries)}, drop)
    days = [entry.modified for entry in entries if entry.modified]
    return named or drop.not_after_today(max(days, default=None))
