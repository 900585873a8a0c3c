"""The insights in an Instagram export: metrics of posts, and the one follower total it ever states.

Labels are in the language of the account. The label that reads "total followers" is the net change in some exports, so
a total must be larger than the change.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from typing import Any

from creator_coach.domain.errors import RuleError
from creator_coach.domain.posts import Format, Metrics
from creator_coach.imports.columns import METRICS, roles_of
from creator_coach.imports.drafts import draft, instant_of
from creator_coach.imports.harvest import Page
from creator_coach.imports.meta_json import first_text, fixed, get, mapping, mappings, wrapped
from creator_coach.imports.numbers import whole_in
from creator_coach.imports.partial_dates import day_of_year, latest
from creator_coach.imports.platforms.instagram_posts import Posts, key_of
from creator_coach.imports.reading import ReadPost, Source

_RANGE = re.compile(r"\s+[-\u2013\u2014]\s+")
_SECTION = "instagram-insights"


@dataclass(frozen=True, slots=True)
class Insight:
    """The metrics of one post, with what identifies it."""

    post: ReadPost

    def put_on(self, posts: Posts, exported: date | None) -> None:
        """Give the metrics to the post of this time, or add the post; `exported` is the day they were true."""
        captured = datetime.combine(exported, time(12), UTC) if exported else None
        post = replace(self.post, captured_at=captured)
        key = key_of(post.published_at, post.caption)
        if key not in posts and not post.caption:
            key = next((known for known in posts if known[0] == post.published_at), key)
        known_post = posts.get(key)
        posts[key] = replace(known_post, metrics=post.metrics, captured_at=captured) if known_post else post


Insights = list[Insight]


def read_insights(page: Page, data: Any) -> Iterator[Insight]:
    """Yield the metrics of each post of a file."""
    reel = "organic_insights_reels" in mapping(data)
    for number, item in enumerate(mappings(wrapped(data)), 1):
        values = {fixed(label): value for label, value in mapping(item.get("string_map_data")).items()}
        thumbnail = next(iter(mapping(item.get("media_map_data")).values()), None)
        instants = (get(value, "timestamp") for value in (*values.values(), None))
        when = next((at for seconds in instants if (at := instant_of(seconds))), None) or instant_of(
            get(thumbnail, "creation_timestamp")
        )
        if when is None:
            page.problem(number, "date-missing")
            continue
        caption = first_text((get(thumbnail, "title"),))
        post = draft(page, number, when, caption, format=Format.REEL if reel else Format.OTHER)
        yield Insight(replace(post, metrics=_metrics(page, number, values)))


def _metrics(page: Page, number: int, values: dict[str, Any]) -> Metrics:
    labels = list(values)
    found: dict[str, int] = {}
    for role, at in roles_of(labels, _SECTION).items():
        if role in METRICS:
            value = _whole(page, number, fixed(get(values[labels[at]], "value")))
            if value is not None:
                found[role] = value
    try:
        return Metrics(**found)
    except RuleError as error:
        page.problem(number, error.code, str(error.details.get("given", "")))
        return Metrics()


def _whole(page: Page, number: int, text: str) -> int | None:
    try:
        return whole_in(text)
    except RuleError as error:
        page.problem(number, error.code, text)
        return None


def read_audience(page: Page, data: Any, source: Source, exported: date) -> None:
    """Add the follower total of the audience insights, at the end of their range."""
    for item in mappings(wrapped(data, "organic_insights_audience")):
        values = {
            fixed(label): fixed(get(value, "value")) for label, value in mapping(item.get("string_map_data")).items()
        }
        if (total := _total(values)) is not None:
            page.count(0, source, _end_of(values, exported), total)


def _total(values: dict[str, str]) -> int | None:
    """Return the first plain whole number that can be the total, None where none can."""
    labels = list(values)
    roles = {labels[at]: role for role, at in roles_of(labels, _SECTION).items()}
    numbers = {label: number for label, text in values.items() if (number := _plain(text)) is not None}
    by_role = {roles[label]: number for label, number in numbers.items() if label in roles}
    gained, lost = by_role.get("follows"), by_role.get("lost")
    change = gained - lost if gained is not None and lost is not None else None
    others = [number for label, number in numbers.items() if roles.get(label) not in {"follows", "lost"}]
    candidates = [by_role["followers"]] if "followers" in by_role else []
    return next((n for n in (*candidates, *others) if n > 0 and (change is None or n > abs(change))), None)


def _plain(text: str) -> int | None:
    try:
        return None if "%" in text or not text.strip() or text.strip()[-1].isalpha() else whole_in(text)
    except RuleError:
        return None


def _end_of(values: dict[str, str], exported: date) -> date:
    for text in values.values():
        parts = _RANGE.split(text.strip())
        ends = [day_of_year(part) for part in parts]
        if len(parts) == len(("from", "to")) and ends[0] and ends[1]:
            return latest(ends[1], exported) or exported
    return exported
