"""Format `tiktok-data`: "Download your data" of TikTok, JSON of three layouts or TXT.

JSON keys are English in every language; TXT labels are not, so their values tell what they are. Messages and logins in
the file are never looked at. There are no views in it, and followers are those of today with the day they followed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any

from creator_coach.domain.accounts import Platform
from creator_coach.domain.errors import RuleError
from creator_coach.domain.posts import Format, Metrics
from creator_coach.imports.drafts import draft, instant_of, iso_instant
from creator_coach.imports.drop import Drop
from creator_coach.imports.entries import Entry
from creator_coach.imports.harvest import Harvest, Page
from creator_coach.imports.meta_json import mapping, mappings
from creator_coach.imports.numbers import whole_in
from creator_coach.imports.platforms.tiktok_text import (
    is_list_of_people,
    is_list_of_posts,
    read_people,
    read_posts,
    username_in,
)
from creator_coach.imports.reading import Source

ID = "tiktok-data"
_JSON = re.compile(r"(?:^|/)user_data(?:_tiktok)?\.json$")
_TEXT = re.compile(
    r"(?:^|/)(?:followers?|pengikut|volgers?|seguidor(?:es)?|abonn[ée]s?|подписчики|takipçi(?:ler)?|người theo dõi"
    r"|フォロワー|ผู้ติดตาม|seguaci|obserwujący|粉丝|粉絲|팔로워|posts?|posting(?:an)?|postagens|publicaciones|videos?"
    r"|vidéos|vídeos|видео|berichten)[ _]?\d*\.txt$"
)
_PROFILE = re.compile(r"(?:^|/)profil[^/]*\.txt$")
_FOLDER = re.compile(r"^TikTok_Data_(\d{9,11})", re.IGNORECASE)
_VIDEO_ID = re.compile(r"/(video|photo)/(\d{15,20})", re.ASCII)
_OWN = frozenset(("post", "posts", "video", "videos"))
_DEEPEST = 6


def mine(entries: Sequence[Entry]) -> list[Entry]:
    """Return the one JSON file, or the text files of followers and posts."""
    if found := [entry for entry in entries if _JSON.search(entry.key)]:
        return found
    texts = [entry for entry in entries if _TEXT.search(entry.key)]
    if not any(_is_ours(entry) for entry in texts):
        return []
    return [*(entry for entry in entries if _PROFILE.search(entry.key)), *texts]


def read(entries: Sequence[Entry], drop: Drop, harvest: Harvest) -> None:
    """Read the followers, the videos and the follower number of the day of the export."""
    handle = next((name for entry in entries if (name := _named(entry))), None)
    for entry in entries:
        page = harvest.page(entry.name)
        exported = _exported(entry, drop)
        try:
            if entry.key.endswith(".json"):
                _read_json(page, entry.json(), exported, drop)
            else:
                source = Source(Platform.TIKTOK, handle)
                harvest.named(source)
                read_people(page, entry.text, source, drop)
                read_posts(page, entry.text, source)
        except RuleError as error:
            harvest.named(Source(Platform.TIKTOK))
            page.problem(0, error.code, str(error.details.get("given", "")))


def _named(entry: Entry) -> str | None:
    """Return the account that the text file of the profile names."""
    try:
        return username_in(entry.text) if _PROFILE.search(entry.key) else None
    except RuleError:
        return None


def _is_ours(entry: Entry) -> bool:
    try:
        return is_list_of_people(entry.text) or is_list_of_posts(entry.text)
    except RuleError:
        return False


def _exported(entry: Entry, drop: Drop) -> date:
    for part in entry.path.split("/"):
        if (match := _FOLDER.match(part)) and (at := instant_of(int(match[1]))):
            return drop.day_of(at)
    return drop.not_after_today(entry.modified)


def _plain(key: object) -> str:
    return re.sub(r"[\s_]", "", str(key)).casefold()


def _value(item: dict[str, Any], *keys: str) -> Any:
    """Return what an object has under a key, whatever its capitals, spaces and underscores."""
    found = {_plain(key): value for key, value in item.items()}
    return next((found[key] for key in keys if found.get(key) is not None), None)


def _lists(data: Any, name: str, above: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Yield (the keys above, value) of every place with a key of this name, some levels deep."""
    if not isinstance(data, dict) or len(above) > _DEEPEST:
        return
    for key, value in data.items():
        if _plain(key) == name:
            yield above, value
        else:
            yield from _lists(value, name, (*above, _plain(key)))


def _read_json(page: Page, data: Any, exported: date, drop: Drop) -> None:
    profile = next((mapping(value) for _, value in _lists(data, "profilemap")), {})
    name = _value(profile, "username")
    source = Source(Platform.TIKTOK, name if isinstance(name, str) and re.fullmatch(r"[\w.]{1,50}", name) else None)
    page.harvest.named(source)
    followers = _value(profile, "followercount")
    if isinstance(followers, int | str) and not isinstance(followers, bool):
        _read_total(page, str(followers), source, exported)
    people = [item for _, value in _lists(data, "fanslist") for item in mappings(value)]
    _read_people(page, people, source, drop)
    videos = list(_videos(data))
    for number, video in enumerate(videos, 1):
        _read_video(page, number, video, source)
    if not videos:
        page.problem(0, "no-posts-in-export")


def _read_total(page: Page, text: str, source: Source, day: date) -> None:
    try:
        followers = whole_in(text)
    except RuleError as error:
        page.problem(0, error.code, text)
    else:
        if followers is not None:
            page.count(0, source, day, followers)


def _videos(data: Any) -> Iterator[dict[str, Any]]:
    """Yield the videos under Post or Video; the same inner name is used for what was watched."""
    for above, value in _lists(data, "videolist"):
        if above and above[-1] in _OWN:
            yield from mappings(value)
    for above, value in _lists(data, "posts"):
        if above[-1:] == ("post",) and isinstance(value, list):
            yield from mappings(value)


def _read_people(page: Page, people: list[dict[str, Any]], source: Source, drop: Drop) -> None:
    latest: dict[str, datetime] = {}
    for number, item in enumerate(people, 1):
        when = iso_instant(_value(item, "date"))
        if when is None:
            page.problem(number, "date-unreadable", str(_value(item, "date")))
            continue
        name = str(_value(item, "username") or number).casefold()
        latest[name] = max(when, latest.get(name, when))
    for when in latest.values():
        page.present(source, drop.day_of(when))


def _read_video(page: Page, number: int, item: dict[str, Any], source: Source) -> None:
    when = iso_instant(_value(item, "date", "createtime"))
    if when is None:
        page.problem(number, "date-unreadable", str(_value(item, "date")))
        return
    link = str(_value(item, "link", "videolink") or "")
    match = _VIDEO_ID.search(link)
    page.post(
        source,
        draft(
            page,
            number,
            when,
            str(_value(item, "title", "caption", "description") or ""),
            format=Format.PHOTO if match and match[1] == "photo" else Format.VIDEO,
            sound=str(_value(item, "sound") or ""),
            link=link if match else "",
            platform_id=match[2] if match else "",
            metrics=Metrics(likes=_likes(page, number, _value(item, "likes", "like"))),
        ),
    )


def _likes(page: Page, number: int, value: object) -> int | None:
    try:
        return whole_in(str(value)) if value is not None else None
    except RuleError as error:
        page.problem(number, error.code, str(value))
        return None
