"""The first message to a brand, put together from what is true and known; every part without data is left out.

Sentences come from the guide, in the language of the message, which need not be that of the app.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from creator_coach.domain.businesses import Business
from creator_coach.domain.posts import Metrics
from creator_coach.domain.profile import Kind

FEWEST_POSTS = 3  # a rate of one or two posts says nothing about the next one
FEWEST_WEEKS = 4  # a rhythm is known after a month
_FEWEST = 2  # fewer posts, weeks or followers are not worth a line
_CAPTION = 60
_SHOWN = ("views", "likes", "comments", "saves")

Words = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Rated:
    """The usual response: the median rate of so many posts between two days."""

    rate: float
    posts: int
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class BestPost:
    """The post that did best, on the day it went out."""

    caption: str
    day: date
    metrics: Metrics


@dataclass(frozen=True, slots=True)
class PitchFacts:
    """What is known of the creator. `account` is written as one says it; `kept` None where no plan was chosen."""

    name: str = ""
    niche: str = ""
    city: str = ""
    kind: Kind | None = None
    account: str = ""
    followers: int | None = None
    counted_on: date | None = None
    response: Rated | None = None
    posts: int = 0
    weeks: int = 0
    kept: int | None = None
    best: BestPost | None = None


def pitch(facts: PitchFacts, brand: str, kind: Business | None, words: Words) -> str:
    """Return the message to a brand."""
    figures = [f"- {line}" for line in _figures(facts, words)]
    trust = words[f"opening-{facts.kind}"] if facts.kind else ""
    numbers = "\n".join([words["figures"], *figures]) if figures else ""
    parts = (
        words["greeting"].format(brand=brand),
        " ".join([_intro(facts, kind, words), _why(facts, brand, kind, words)]),
        trust,
        numbers,
        " ".join([words[f"offer-{kind or 'none'}"], words["promise"]]),
        words["close"],
        "\n".join([words["sign"], *filter(None, [facts.name, facts.account])]) if facts.name or facts.account else "",
    )
    return "\n\n".join(filter(None, parts))


def written_number(value: int, words: Words) -> str:
    """Return a whole number in groups of three."""
    return f"{value:,}".replace(",", words["thousands"])


def written_day(day: date, words: Words) -> str:
    """Return 23 Nov 2026."""
    return f"{day.day} {words['months'].split()[day.month - 1]} {day.year}"


def written_rate(rate: float, words: Words) -> str:
    """Return a share as per cent."""
    return words["percent"].format(value=f"{100 * rate:.1f}".replace(".", words["decimal"]))


def _intro(facts: PitchFacts, kind: Business | None, words: Words) -> str:
    """Return who is writing; the city stands in the next sentence where it is a reason to write."""
    city = "" if kind is Business.LOCAL else facts.city
    return words["intro-name" if facts.name else "intro-noname"].format(
        name=facts.name,
        about=words["about"].format(niche=facts.niche) if facts.niche else "",
        place=words["place"].format(city=city) if city else "",
    )


def _why(facts: PitchFacts, brand: str, kind: Business | None, words: Words) -> str:
    if kind is None:
        return words["why-none"].format(brand=brand)
    known = facts.city if kind is Business.LOCAL else facts.niche
    key = f"why-{kind}-known" if known else f"why-{kind}"
    return words[key].format(brand=brand, city=facts.city)


def _figures(facts: PitchFacts, words: Words) -> list[str]:
    lines = [_followers(facts, words), _response(facts.response, words), _rhythm(facts, words), _best(facts, words)]
    return [line for line in lines if line]


def _followers(facts: PitchFacts, words: Words) -> str:
    if facts.followers is None or facts.followers < _FEWEST or facts.counted_on is None:
        return ""
    return words["followers"].format(
        account=facts.account,
        followers=written_number(facts.followers, words),
        day=written_day(facts.counted_on, words),
    )


def _response(found: Rated | None, words: Words) -> str:
    if found is None or found.posts < FEWEST_POSTS:
        return ""
    return words["response"].format(
        rate=written_rate(found.rate, words),
        posts=written_number(found.posts, words),
        first=written_day(found.first, words),
        last=written_day(found.last, words),
    )


def _rhythm(facts: PitchFacts, words: Words) -> str:
    if min(facts.posts, facts.weeks) < _FEWEST:
        return ""
    kept = facts.kept if facts.weeks >= FEWEST_WEEKS else None
    return words["rhythm-kept" if kept else "rhythm"].format(
        posts=written_number(facts.posts, words), weeks=written_number(facts.weeks, words), kept=kept
    )


def _best(facts: PitchFacts, words: Words) -> str:
    best = facts.best
    if best is None:
        return ""
    known = [(name, value) for name in _SHOWN if (value := getattr(best.metrics, name)) is not None and value > 0]
    if not known:
        return ""
    said = [
        words[name if value != 1 else f"{name}-one"].format(n=written_number(value, words)) for name, value in known
    ]
    caption = _short(best.caption)
    return words["best" if best.metrics.views else "best-likes"].format(
        caption=words["quoted"].format(caption=caption) if caption else "",
        day=written_day(best.day, words),
        metrics=", ".join(said),
    )


def _short(caption: str) -> str:
    """Return the beginning of a caption: the words before its hashtags, cut at a word."""
    words = " ".join(" ".join(caption.split()).partition("#")[0].split())
    if len(words) <= _CAPTION:
        return words
    return words[:_CAPTION].rsplit(" ", 1)[0].rstrip(".,;:") + "…"
