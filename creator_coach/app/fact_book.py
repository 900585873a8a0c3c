"""The fact book: published rules and figures that change, and what the user wrote over them, which wins."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any
from uuid import uuid4

from creator_coach.app.store import Store
from creator_coach.domain.accounts import Platform
from creator_coach.domain.fact_book import OWN, Correction, Fact, Topic, Unit, Words, checked, corrected, own_fact
from creator_coach.infra.resources import resources_dir
from creator_coach.storage import fact_corrections

__all__ = [
    "Correction",
    "Fact",
    "Topic",
    "Unit",
    "Words",
    "add_fact",
    "correct_fact",
    "facts_about",
    "hashtag_limit",
    "limit_id",
    "published",
    "read_facts",
    "take_back",
]


@cache
def published() -> dict[str, Fact]:
    """Return every fact as it was published, by its id."""
    text = (resources_dir() / "facts.toml").read_text("utf-8")
    return {entry["id"]: _fact(entry) for entry in tomllib.loads(text)["fact"]}


def read_facts(store: Store) -> dict[str, Fact]:
    """Return every fact by its id, the user's corrections in it and their own facts at the end."""
    said = fact_corrections.all_corrections(store.db)
    known = {name: corrected(fact, said[name]) if name in said else fact for name, fact in published().items()}
    return known | {name: own_fact(made) for name, made in said.items() if name.startswith(OWN)}


def facts_about(store: Store, topic: Topic) -> list[Fact]:
    """Return the facts of a topic, in the order of the book."""
    return [fact for fact in read_facts(store).values() if fact.topic is topic]


def hashtag_limit(store: Store, platform: Platform) -> Fact | None:
    """Return how many hashtags a post of a platform takes, where that is known."""
    return read_facts(store).get(limit_id(platform))


def limit_id(platform: Platform) -> str:
    """Return the id of the fact that says how many hashtags a post of a platform takes."""
    return f"hashtag-limit-{platform}"


def correct_fact(store: Store, made: Correction) -> None:
    """Write over a fact, published or the user's own; what equals the published fact takes a correction away.

    Raises:
        RuleError: what checked raises.
    """
    fact = published().get(made.fact)
    made = checked(replace(made, unit=fact.unit) if fact else made, store.today())
    if fact and made.what in (fact.what.en, fact.what.id):
        made = replace(made, what="")
    with store.change("correct-fact") as work:
        if fact and replace(corrected(fact, made), corrected=False) == fact:
            fact_corrections.remove_correction(work, made.fact)
        else:
            fact_corrections.write_correction(work, made, store.today())


def add_fact(store: Store, made: Correction) -> str:
    """Add a fact of the user's own and return its id.

    Raises:
        RuleError: what checked raises.
    """
    made = checked(replace(made, fact=OWN + uuid4().hex[:12]), store.today())
    with store.change("add-fact") as work:
        fact_corrections.write_correction(work, made, store.today())
    return made.fact


def take_back(store: Store, fact: str) -> None:
    """Forget a correction, so that the published fact holds again; or delete a fact of the user's own."""
    with store.change("delete-fact" if fact.startswith(OWN) else "take-back-fact") as work:
        fact_corrections.remove_correction(work, fact)


def _fact(entry: dict[str, Any]) -> Fact:
    plain: dict[str, Any] = dict(entry)
    words: dict[str, Any] = {name: Words(**plain.pop(name)) for name in ("what", "more", "name") if name in plain}
    value = plain.pop("value", None)
    low, high = plain.pop("low", value), plain.pop("high", value)
    again = plain.pop("check_again")
    if not isinstance(again, date):
        raise TypeError("check_again is a date")
    return Fact(
        topic=Topic(plain.pop("topic")),
        unit=Unit(plain.pop("unit", "none")),
        platforms=tuple(Platform(name) for name in plain.pop("platforms", ())),
        low=None if low is None else float(low),
        high=None if high is None else float(high),
        check_again=again,
        **words,
        **plain,
    )
