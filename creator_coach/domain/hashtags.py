"""Hashtags: found in a caption, written as typed, grouped without regard to case."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_IN_CAPTION = re.compile(r"(?<![\w&/])#([\w\u0300-\u036f]{1,100})")
_ONE_TAG = re.compile(r"[\w\u0300-\u036f]{1,100}")


@lru_cache(maxsize=10_000)
def group_of(tag: str) -> str:
    """Return the form under which spellings of one hashtag are counted together."""
    return unicodedata.normalize("NFKC", tag).casefold()


def unique(tags: Iterable[str]) -> tuple[str, ...]:
    """Return each hashtag once, first spelling first, without those that are all digits."""
    first: dict[str, str] = {}
    for tag in tags:
        if tag and not tag.isdecimal():
            first.setdefault(group_of(tag), tag)
    return tuple(first.values())


def hashtags_in(caption: str) -> tuple[str, ...]:
    """Return the hashtags of a caption without #. Fancy letters are read as plain ones (NFKC)."""
    plain = unicodedata.normalize("NFKC", caption)
    return unique(_IN_CAPTION.findall(plain)) if "#" in plain else ()


def hashtags_typed(text: str) -> tuple[str, ...]:
    """Return the hashtags of an entry field, where # is optional and spaces or commas separate."""
    words = re.split(r"[\s,;#]+", unicodedata.normalize("NFKC", text))
    return unique(word for word in words if _ONE_TAG.fullmatch(word))


def retagged(before: str, tags: Iterable[str], after: str) -> tuple[str, ...]:
    """Return a post's hashtags once its caption changed: those added or taken out by hand stay so."""
    kept = tuple(tags)
    in_caption = {group_of(tag) for tag in hashtags_in(before)}
    dropped = in_caption - {group_of(tag) for tag in kept}
    added = (tag for tag in kept if group_of(tag) not in in_caption)
    return unique([*(tag for tag in hashtags_in(after) if group_of(tag) not in dropped), *added])
