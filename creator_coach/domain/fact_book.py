"""A published rule or figure as the fact book keeps it, and what the user may write over it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final

from creator_coach.domain.accounts import Platform
from creator_coach.domain.businesses import checked_line
from creator_coach.domain.counts import read_whole_number
from creator_coach.domain.errors import RuleError
from creator_coach.domain.money import read_rupiah

OWN: Final = "own-"  # ids of facts that the user added begin with this
FIRST_YEAR: Final = 1990
_MOST: Final = 10.0**12
_DECIMAL = re.compile(r"[+\-\u2212]?[0-9]{1,9}(?:[.,][0-9]{1,4})?")


class Topic(StrEnum):
    """What a fact is about."""

    UNLOCKS = "unlocks"
    HASHTAGS = "hashtags"
    POSTING = "posting"
    RESPONSE = "response"
    GROWTH = "growth"
    RATES = "rates"
    LEGAL = "legal"
    OTHER = "other"


class Unit(StrEnum):
    """What a value counts; `change` is a per cent with its sign, `none` a rule without a number."""

    FOLLOWERS = "followers"
    HASHTAGS = "hashtags"
    POSTS = "posts-a-week"
    VIEWS = "views"
    PERCENT = "percent"
    CHANGE = "change"
    RUPIAH = "rupiah"
    DOLLARS = "dollars"
    AGE = "age"
    NONE = "none"


_WHOLE = frozenset((Unit.FOLLOWERS, Unit.HASHTAGS, Unit.VIEWS, Unit.AGE))


@dataclass(frozen=True, slots=True)
class Words:
    """The same said in both languages."""

    en: str = ""
    id: str = ""

    def said(self, language: str) -> str:
        """Return the words in a language, `id` or `en`."""
        return self.id if language == "id" else self.en

    def __bool__(self) -> bool:
        return bool(self.en or self.id)


@dataclass(frozen=True, slots=True)
class Fact:
    """One rule or figure. `low` and `high` are equal where it is one number, None where it has none.

    `reliability` is A (official), B (large study), C (press, weak), "" where the user wrote it; `quoted` says that we
    know it from someone who quotes the source. `unconfirmed` holds elsewhere, and for Indonesia nobody says so.
    Of response rates, `sizes` and `formula` say of which accounts and a share of what.
    """

    id: str
    topic: Topic
    what: Words
    source: str
    year: int
    check_again: date
    reliability: str = ""
    unit: Unit = Unit.NONE
    low: float | None = None
    high: float | None = None
    platforms: tuple[Platform, ...] = ()
    name: Words = Words()
    more: Words = Words()
    quoted: bool = False
    unconfirmed: bool = False
    sizes: str = ""
    formula: str = ""
    corrected: bool = False

    @property
    def value(self) -> int:
        """The figure of a rule that has one: a limit, a number of followers; 0 without one."""
        return round(self.low) if self.low is not None else 0

    @property
    def own(self) -> bool:
        """Whether the user added it."""
        return self.id.startswith(OWN)

    def outdated(self, today: date) -> bool:
        """Whether its day to be checked again is over."""
        return today > self.check_again


@dataclass(frozen=True, slots=True)
class Correction:
    """What the user wrote over a fact, or as one of their own; "" as `what` keeps the published words.

    `topic`, `unit` and `platform` matter only for a fact of their own.
    """

    fact: str
    what: str
    low: float | None
    high: float | None
    source: str
    year: int
    check_again: date
    topic: Topic = Topic.OTHER
    unit: Unit = Unit.NONE
    platform: Platform | None = None


def checked(made: Correction, today: date) -> Correction:
    """Return a correction that makes sense: its texts in one line.

    Raises:
        RuleError: `fact-what-empty`, `fact-source-empty`, `fact-value-missing`, `fact-value-alone`, `fact-range`,
            `fact-year`, `fact-check-past` or `text-too-long`.
    """
    what, source = checked_line(made.what), checked_line(made.source)
    if made.fact.startswith(OWN) and not what:
        raise RuleError("fact-what-empty")
    if made.low is None and made.unit is not Unit.NONE:
        raise RuleError("fact-value-missing")
    if made.low is not None and made.high is not None and made.low > made.high:
        raise RuleError("fact-range")
    if not source:
        raise RuleError("fact-source-empty")
    if not FIRST_YEAR <= made.year <= today.year:
        raise RuleError("fact-year", first=str(FIRST_YEAR), last=str(today.year))
    if made.check_again <= today:
        raise RuleError("fact-check-past", given=made.check_again)
    return replace(made, what=what, source=source)


def corrected(fact: Fact, made: Correction) -> Fact:
    """Return a published fact as the user says it is; a figure or source of theirs has no grade of ours."""
    same = (fact.low, fact.high, fact.source) == (made.low, made.high, made.source) and not made.what
    return replace(
        fact,
        what=Words(made.what, made.what) if made.what else fact.what,
        low=made.low,
        high=made.high,
        source=made.source,
        year=made.year,
        check_again=made.check_again,
        reliability=fact.reliability if same else "",
        quoted=fact.quoted and same,
        corrected=True,
    )


def own_fact(made: Correction) -> Fact:
    """Return a fact that the user added."""
    return Fact(
        id=made.fact,
        topic=made.topic,
        what=Words(made.what, made.what),
        source=made.source,
        year=made.year,
        check_again=made.check_again,
        unit=made.unit,
        low=made.low,
        high=made.high,
        platforms=(made.platform,) if made.platform else (),
    )


def read_value(text: str, unit: Unit) -> float | None:
    """Read a figure as people type it: 600, 1.000, Rp50.000, 50rb, 1,78, +12; None where nothing was typed.

    Raises:
        RuleError: `fact-value-form`, or what read_rupiah raises.
    """
    short = text.strip().removesuffix("%").strip()
    if not short:
        return None
    if unit is Unit.RUPIAH:
        return read_rupiah(short)
    if unit in _WHOLE:
        try:
            value = float(read_whole_number(short))
        except RuleError:
            raise RuleError("fact-value-form", given=text) from None
    else:
        plain = short.upper().removeprefix("US").removeprefix("$").strip()
        if not _DECIMAL.fullmatch(plain):
            raise RuleError("fact-value-form", given=text)
        value = float(plain.replace("\u2212", "-").replace(",", "."))
    if value > _MOST or (value < 0 and unit is not Unit.CHANGE):
        raise RuleError("fact-value-form", given=text)
    return value


def read_year(text: str) -> int:
    """Read a year.

    Raises:
        RuleError: `fact-year-form`.
    """
    short = text.strip()
    if not re.fullmatch(r"[0-9]{4}", short):
        raise RuleError("fact-year-form", given=text)
    return int(short)
