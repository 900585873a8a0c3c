"""Follower counts: a total on a date, and the deltas that some platforms give instead."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from creator_coach.domain.errors import RuleError

MOST_FOLLOWERS = 1_000_000_000
FIRST_DAY = date(2004, 1, 1)
_LONGEST = 40
_MARK = r"[.,\s\u00a0\u202f']"
_NUMBER = re.compile(rf"([+-]?)(\d+(?:{_MARK}\d+)*)\s*(k|rb|ribu|m|jt|juta)?", re.IGNORECASE | re.ASCII)
_GROUPS = re.compile(rf"\d{{1,3}}(?:({_MARK})\d{{3}})(?:\1\d{{3}})*")
_SHORT = re.compile(r"\d+(?:[.,]\d+)?")
_SCALE = {"k": 1_000, "rb": 1_000, "ribu": 1_000, "m": 1_000_000, "jt": 1_000_000, "juta": 1_000_000}


class DeltaKind(StrEnum):
    """What a day's change counts: gained minus lost, gained only, or lost only."""

    NET = "net"
    GAINED = "gained"
    LOST = "lost"


def checked_followers(number: int) -> int:
    """Return a follower number that can be true.

    Raises:
        RuleError: `followers-negative` or `followers-too-many`.
    """
    if number < 0:
        raise RuleError("followers-negative", given=number)
    if number > MOST_FOLLOWERS:
        raise RuleError("followers-too-many", limit=MOST_FOLLOWERS)
    return number


def checked_day(day: date, today: date) -> date:
    """Return a day that a log can hold: not before social media, not after today (one day of zone difference is fine).

    Raises:
        RuleError: `date-future` or `date-too-early`.
    """
    if day > today + timedelta(days=1):
        raise RuleError("date-future", given=day)
    if day < FIRST_DAY:
        raise RuleError("date-too-early", given=day)
    return day


def read_whole_number(text: str) -> int:
    """Read a whole number as people type it: 412, 1.024, 1,024, 1 024, 1,2rb, 1.1K, 2jt.

    Without a suffix a mark separates groups of three digits, so "4,5" is no whole number.

    Raises:
        RuleError: `number-not-whole`.
    """
    match = _NUMBER.fullmatch(text.strip()) if len(text) <= _LONGEST else None
    if not match:
        raise RuleError("number-not-whole", given=text[:_LONGEST])
    sign, digits, suffix = match.groups()
    if suffix and _SHORT.fullmatch(digits):
        value = round(float(digits.replace(",", ".")) * _SCALE[suffix.lower()])
    elif not suffix and (digits.isdecimal() or _GROUPS.fullmatch(digits)):
        value = int(re.sub(r"\D", "", digits))
    else:
        raise RuleError("number-not-whole", given=text)
    return -value if sign == "-" else value


def read_followers(text: str) -> int:
    """Read a follower number as people type it.

    Raises:
        RuleError: `number-not-whole`, `followers-negative` or `followers-too-many`.
    """
    return checked_followers(read_whole_number(text))


@dataclass(frozen=True, slots=True)
class FollowerCount:
    """How many followers an account had on a day."""

    counted_on: date
    followers: int

    def __post_init__(self) -> None:
        checked_followers(self.followers)


@dataclass(frozen=True, slots=True)
class FollowerDelta:
    """How many followers came or went on a day; only NET may be negative."""

    day: date
    kind: DeltaKind
    amount: int

    def __post_init__(self) -> None:
        if abs(self.amount) > MOST_FOLLOWERS or (self.amount < 0 and self.kind is not DeltaKind.NET):
            raise RuleError("delta-out-of-range", given=self.amount)
