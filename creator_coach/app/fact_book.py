"""The fact book: rules and figures that change, each with source, year, reliability and a day to check it again."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache

from creator_coach.domain.accounts import Platform
from creator_coach.infra.resources import resources_dir


@dataclass(frozen=True, slots=True)
class Fact:
    """One published rule or figure."""

    id: str
    platform: str
    value: int
    unit: str
    source: str
    year: int
    reliability: str
    check_again: date


@dataclass(frozen=True, slots=True)
class Band:
    """A published response rate, in per cent, of accounts of some size; `formula` names what it is a share of."""

    id: str
    platform: str
    sizes: str
    rate: float
    formula: str
    source: str
    year: int
    reliability: str
    check_again: date


@cache
def bands() -> tuple[Band, ...]:
    """Return every published response rate."""
    text = (resources_dir() / "facts.toml").read_text("utf-8")
    return tuple(Band(**entry) for entry in tomllib.loads(text)["band"])


@cache
def facts() -> dict[str, Fact]:
    """Return every fact by its id."""
    text = (resources_dir() / "facts.toml").read_text("utf-8")
    return {entry["id"]: Fact(**entry) for entry in tomllib.loads(text)["fact"]}


def hashtag_limit(platform: Platform) -> Fact | None:
    """Return how many hashtags a post of a platform takes, where that is known."""
    return facts().get(f"hashtag-limit-{platform}")
