"""What is taught about working with brands: businesses that fit, duties, checks; resources/brands, in each language."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from creator_coach.domain.businesses import Business
from creator_coach.domain.deals import Check, Duty
from creator_coach.infra.resources import resources_dir

GUIDE_LANGUAGES = ("id", "en")
GENERAL = "any"  # ideas for creators whose topic is not known


@dataclass(frozen=True, slots=True)
class BusinessGuide:
    """A kind of business: why it fits anybody, {niche} and {city} in the sentences for those who have said them."""

    title: str
    why: str
    for_niche: str
    for_city: str
    example: str
    where: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DutyGuide:
    """A duty: what it means, and hints how to fulfil it."""

    title: str
    what: str
    hints: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CheckGuide:
    """Something to make sure of before content goes out; the facts behind it are in the fact book."""

    title: str
    do: str


@dataclass(frozen=True, slots=True)
class BrandGuide:
    """Everything in one language; `ideas` by topic, `pitch` the sentences that a pitch is made of."""

    businesses: Mapping[Business, BusinessGuide]
    duties: Mapping[Duty, DutyGuide]
    checks: Mapping[Check, CheckGuide]
    ideas: Mapping[str, Mapping[Business, tuple[str, ...]]]
    pitch: Mapping[str, str]


@cache
def read_guide(language: str) -> BrandGuide:
    """Return the guide in English ("en") or Indonesian ("id")."""
    data = tomllib.loads((resources_dir() / "brands" / f"{language}.toml").read_text("utf-8"))
    businesses, duties, checks = data["business"], data["duty"], data["check"]
    return BrandGuide(
        businesses={
            kind: BusinessGuide(**{**businesses[kind.value], "where": tuple(businesses[kind.value]["where"])})
            for kind in Business
        },
        duties={
            duty: DutyGuide(duties[duty.value]["title"], duties[duty.value]["what"], tuple(duties[duty.value]["hints"]))
            for duty in Duty
        },
        checks={check: CheckGuide(**checks[check.value]) for check in Check},
        ideas={topic: {kind: tuple(lists[kind.value]) for kind in Business} for topic, lists in data["ideas"].items()},
        pitch=data["pitch"],
    )
