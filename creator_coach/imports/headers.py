"""One header cell: what its column holds, and of which account."""

from __future__ import annotations

import re
from dataclasses import dataclass

from creator_coach.domain.accounts import Platform, clean_handle
from creator_coach.domain.counts import DeltaKind
from creator_coach.domain.errors import RuleError
from creator_coach.imports.words import Phrase, phrase, plain, words

FOLLOWERS = "followers"
METRICS = ("views", "reach", "likes", "comments", "shares", "saves", "follows")
_LONGEST = 200
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_AT_HANDLE = re.compile(r"@\s*([\w.-]+)")
_NAMED_HANDLE = re.compile(r"([^:]+):\s*([\w.-]+)")
_INNER_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_COUNTED = (FOLLOWERS, *METRICS)


@dataclass(frozen=True, slots=True)
class Column:
    """A column that is understood. `role` is a key of words.toml's columns; `delta` says that it counts changes."""

    index: int
    role: str
    platform: Platform | None = None
    handle: str | None = None
    delta: DeltaKind | None = None
    implied: bool = False
    """Whether only an account is named, so that followers are a guess for the cells to confirm."""


def column_of(index: int, header: str) -> Column | None:
    """Return what a header says, or None where it says nothing that the app can use."""
    if not header.strip() or len(header) > _LONGEST:
        return None
    return _understood(index, header) or _understood(index, _INNER_CAPITAL.sub(" ", header))


def _understood(index: int, header: str) -> Column | None:
    text, platform, handle = _account_in(header)
    every = phrase(text)
    outside = phrase(_BRACKETS.sub(" ", text)) or every
    if role := words().roles.get(outside):
        return _checked(Column(index, role, platform or words().platform_in(every)[0], handle), every)
    named, rest = words().platform_in(outside)
    platform = platform or named or words().platform_in(every)[0]
    role, delta = _role(rest, every)
    if role is None and not _meaning(rest) and (platform or handle):
        return _checked(Column(index, FOLLOWERS, platform, handle, delta, implied=True), every)
    return _checked(Column(index, role, platform, handle, delta), every) if role else None


def _account_in(header: str) -> tuple[str, Platform | None, str | None]:
    """Take an account written as @handle or platform:handle out of a header."""
    text = plain(header)
    if named := _NAMED_HANDLE.fullmatch(text):
        platform, rest = words().platform_in(phrase(named[1]))
        if platform and not rest and not words().roles.get(phrase(named[2])):
            return "", platform, _handle(named[2])
    if at := _AT_HANDLE.search(text):
        return text.replace(at[0], " "), None, _handle(at[1])
    return text, None, None


def _handle(text: str) -> str | None:
    try:
        return clean_handle(text)
    except RuleError:
        return None


def _role(rest: Phrase, every: Phrase) -> tuple[str | None, DeltaKind | None]:
    """Return the role of a header without its account, and the kind of change that it counts."""
    known = words()
    kinds = [known.deltas[word] for word in every if word in known.deltas]
    delta = DeltaKind.NET if DeltaKind.NET in kinds else next(iter(kinds), None)
    alone = tuple(word for word in _meaning(rest) if word not in known.of_a_post)
    for candidate in (rest, _without_filler(rest), _meaning(rest), alone):
        if role := known.roles.get(candidate):
            return role, delta
    return None, delta


def _without_filler(rest: Phrase) -> Phrase:
    return tuple(word for word in rest if word not in words().filler)


def _meaning(rest: Phrase) -> Phrase:
    return tuple(word for word in _without_filler(rest) if word not in words().deltas)


def _checked(column: Column, every: Phrase) -> Column | None:
    """Refuse shares and changes of anything but followers: no field of ours holds them."""
    if column.role not in _COUNTED:
        return column
    if words().share & set(every) or (column.delta and column.role not in (FOLLOWERS, "follows")):
        return None
    return column


def is_header(text: str) -> bool:
    """Whether a cell reads like a header that the app knows."""
    return column_of(0, text) is not None
