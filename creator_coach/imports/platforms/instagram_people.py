"""Who follows an Instagram or Threads account today, by the day on which they followed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from creator_coach.imports.columns import roles_of
from creator_coach.imports.drafts import instant_of, iso_instant
from creator_coach.imports.drop import Drop
from creator_coach.imports.harvest import Page
from creator_coach.imports.meta_json import fixed, get, items, mapping, mappings, wrapped
from creator_coach.imports.reading import Source

_NAME = re.compile(r"[A-Za-z0-9._]{1,30}")
_PLACEHOLDER = re.compile(r"__deleted__.*|deleted[0-9a-f]{6,}", re.IGNORECASE)
_PART = re.compile(r"(?:^|/)followers_and_following/followers_(\d+)\.json$")
_WRAPPERS = ("relationships_followers", "text_post_app_text_post_app_followers", "followers")
_EARLIEST, _LATEST = 1_072_915_200, 4_102_444_800  # 2004 and 2100 in seconds since 1970


def read_followers(page: Page, data: Any, source: Source, drop: Drop) -> None:
    """Count the present followers of each day; a name that is listed twice counts once, at its latest time."""
    latest: dict[str, int] = {}
    without_day = 0
    for name, seconds in _people(data):
        if _PLACEHOLDER.fullmatch(name):
            continue
        if seconds:
            latest[name] = max(seconds, latest.get(name, 0))
        else:
            without_day += 1
    if without_day:
        page.problem(0, "followers-without-day", str(without_day))
    for day, followers in drop.days_of(latest.values()).items():
        page.present(source, day, followers)


def _people(data: Any) -> Iterable[tuple[str, int]]:
    """Yield (name in lower case, seconds since 1970 or 0)."""
    old = get(data, "followers")
    if isinstance(old, dict):
        for name, text in old.items():
            instant = iso_instant(text)
            yield name.casefold(), int(instant.timestamp()) if instant else 0
        return
    for item in wrapped(data, *_WRAPPERS):
        if isinstance(item, dict) and (person := _person(item)):
            yield person


def _person(item: dict[str, Any]) -> tuple[str, int] | None:
    entry = mapping(next(iter(items(item.get("string_list_data"))), None))
    name, seconds = entry.get("value"), entry.get("timestamp")
    if type(name) is str and type(seconds) is int and _NAME.fullmatch(name) and _EARLIEST < seconds < _LATEST:
        return name.casefold(), seconds
    labels = list(mappings(item.get("label_values")))
    candidates = (
        entry.get("value"),
        *(_in_link(found.get("href")) for found in (entry, *labels)),
        item.get("title"),
        *(label.get("value") for label in labels),
    )
    name = next((c for c in candidates if isinstance(c, str) and _NAME.fullmatch(c)), None)
    instant = instant_of(entry.get("timestamp")) or instant_of(item.get("timestamp"))
    return (name.casefold(), int(instant.timestamp()) if instant else 0) if name else None


def _in_link(link: object) -> str | None:
    if not isinstance(link, str):
        return None
    return link.partition("?")[0].rstrip("/").rpartition("/")[2]


def missing_parts(paths: Iterable[str]) -> list[str]:
    """Return the numbered follower files that should lie between those that are there."""
    found = {int(match[1]) for path in paths if (match := _PART.search(path.casefold()))}
    return [f"followers_{n}.json" for n in range(1, max(found, default=0)) if n not in found]


def owner_in(data: Any) -> str | None:
    """Return the username of a profile file, whatever language its labels are in."""
    if name := _name(get(data, "username")):
        return name
    for user in mappings(wrapped(data, "profile_user")):
        labels = {fixed(key): value for key, value in mapping(user.get("string_map_data")).items()}
        labels |= {fixed(found.get("label")): found for found in mappings(user.get("label_values"))}
        names = list(labels)
        at = roles_of(names, "instagram-insights").get("username")
        if at is not None and (name := _name(get(labels[names[at]], "value"))):
            return name
    return None


def _name(value: object) -> str | None:
    return value if isinstance(value, str) and _NAME.fullmatch(value) else None
