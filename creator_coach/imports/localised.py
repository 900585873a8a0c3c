"""Days with a year and a clock time as Meta writes them in HTML, in the language of the account."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, time
from itertools import pairwise

from creator_coach.domain.errors import RuleError
from creator_coach.imports.dates import moment_in
from creator_coach.imports.partial_dates import day_of_year

_LONGEST = 80
_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?\s*(am|pm|a\.m\.|p\.m\.|da manhã|da tarde|da noite)?")
_EASTERN = re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]")
_YEAR = re.compile(r"(?<!\d)(20\d{2})(?!\d)")
_NUMERIC = re.compile(r"(\d{1,2})[./](\d{1,2})[./](20\d{2})")
_SMALL_WORDS = re.compile(r"\b(?:utc|um|às|at|pukul|jam|à)\b|[,|]")
_LATE = ("pm", "p.m.", "da tarde", "da noite")
_EARLY = ("am", "a.m.", "da manhã")
_NOON = 12


def localised_moment(text: str) -> datetime | None:
    """Return the naive time that a text states, None where it states none."""
    if len(text) > _LONGEST or not any(letter.isdigit() for letter in text):
        return None
    try:
        moment = moment_in(text)
    except RuleError:
        moment = None
    if moment and moment.clock:
        return datetime.combine(moment.day, moment.clock.at)
    plain = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    clock = None
    for clock in _CLOCK.finditer(plain):  # noqa: B007  the last one: 03.09.2026 looks like a time too
        pass
    if clock is None:
        return None
    try:
        day = _day_in(f"{plain[: clock.start()]} {plain[clock.end() :]}")
        return datetime.combine(day, _at(clock)) if day else None
    except ValueError:
        return None


def localised_day(text: str) -> date | None:
    """Return the day that a text states with its year, in any language, None where it states none."""
    if len(text) > _LONGEST or not any(letter.isdigit() for letter in text):
        return None
    try:
        return _day_in(" ".join(unicodedata.normalize("NFKC", text).casefold().split()))
    except ValueError:
        return None


def _at(clock: re.Match[str]) -> time:
    hour = int(clock[1])
    if clock[3] in _LATE:
        hour = hour % _NOON + _NOON
    elif clock[3] in _EARLY:
        hour %= _NOON
    return time(hour, int(clock[2]))


def _day_in(day_text: str) -> date | None:
    if match := _EASTERN.search(day_text):
        return date(int(match[1]), int(match[2]), int(match[3]))
    if match := _NUMERIC.search(day_text):
        return date(int(match[3]), int(match[2]), int(match[1]))
    year = _YEAR.search(day_text)
    if year is None:
        return None
    rest = _SMALL_WORDS.sub(" ", f"{day_text[: year.start()]} {day_text[year.end() :]}").split()
    texts = (" ".join(rest), *(f"{first} {then}" for first, then in pairwise(rest)))
    part = next((found for text in texts if (found := day_of_year(text)) and found.month), None)
    return date(int(year[1]), part.month, part.day) if part and part.month else None
