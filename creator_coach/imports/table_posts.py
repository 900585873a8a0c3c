"""The post in a row of a table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time

from creator_coach.domain.errors import RuleError
from creator_coach.domain.hashtags import hashtags_in, hashtags_typed, unique
from creator_coach.domain.posts import CAPTION_LIMIT, LINK_LIMIT, SOUND_LIMIT, TAG_LIMIT, Format, TimeSource
from creator_coach.imports.clock import clock_in
from creator_coach.imports.dates import Moment
from creator_coach.imports.layout import Layout
from creator_coach.imports.numbers import is_nothing
from creator_coach.imports.reading import ReadPost
from creator_coach.imports.rows import Row
from creator_coach.imports.words import words

NOON = time(12)
Tell = Callable[[str, str], None]
_SHOWN = ("caption", "title", "text", "format", "hashtags", "sound", "link")


def word_in(row: Row, layout: Layout, role: str) -> str:
    """Return what a row says in the column of a role; a dash says nothing."""
    text = row.cell(layout.named.get(role))
    return "" if is_nothing(text) else text


def says_post(row: Row, layout: Layout) -> bool:
    """Whether a row has words about a post, and not only numbers."""
    return layout.purpose.holds_posts and any(word_in(row, layout, role) for role in _SHOWN)


def post_in(row: Row, layout: Layout, moment: Moment, tell: Tell) -> ReadPost:
    """Return the post in a row without its metrics; `tell` hears the code and text of what had to be cut."""

    def cell(role: str) -> str:
        return word_in(row, layout, role)

    when, source = _time_of(row.cell(layout.clock), moment, tell)
    caption = (cell("caption") or cell("title") or cell("text")).replace("\r\n", "\n").replace("\r", "\n")
    caption = _cut(caption, CAPTION_LIMIT, "caption-too-long", tell)
    link = cell("link")
    if len(link) > LINK_LIMIT:
        tell("link-too-long", link)
        link = ""
    return ReadPost(
        published_at=when,
        caption=caption,
        format=_format_of(cell("format"), tell),
        hashtags=_tags(caption, cell("hashtags"), tell),
        sound=_cut(cell("sound"), SOUND_LIMIT, "sound-too-long", tell),
        link=link,
        time_source=source,
    )


def _time_of(clock_text: str, moment: Moment, tell: Tell) -> tuple[datetime, TimeSource]:
    clock = moment.clock
    if clock_text:
        try:
            typed = clock_in(clock_text)
        except RuleError as error:
            tell(error.code, clock_text)
        else:
            clock = replace(typed, offset=clock.offset) if clock and typed.offset is None else typed
    if clock is None:
        return datetime.combine(moment.day, NOON), TimeSource.DAY
    if instant := clock.instant(moment.day):
        return instant, TimeSource.UTC
    return datetime.combine(moment.day, clock.at), TimeSource.TYPED


def _format_of(text: str, tell: Tell) -> Format:
    found = words().format_of(text) if text else Format.OTHER
    if found is None:
        tell("format-unknown", text)
    return found or Format.OTHER


def _tags(caption: str, typed: str, tell: Tell) -> tuple[str, ...] | None:
    """Return the hashtags of both places, or None where the caption alone says them."""
    in_caption = hashtags_in(caption)
    tags = unique((*hashtags_typed(typed), *in_caption)) if typed else in_caption
    if len(tags) > TAG_LIMIT:
        tell("too-many-hashtags", str(len(tags)))
        return tags[:TAG_LIMIT]
    return tags if typed else None


def _cut(text: str, limit: int, code: str, tell: Tell) -> str:
    if len(text) > limit:
        tell(code, text)
    return text[:limit]
