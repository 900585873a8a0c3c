"""Tick steps, rate oneself, keep notes."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from creator_coach.app.facts import read_facts
from creator_coach.app.store import Store, Table
from creator_coach.domain.evidence import Evidence, Status, evidence
from creator_coach.infra.resources import resources_dir
from creator_coach.storage import checklist

DEPENDS_ON = frozenset(Table) - {Table.SETTING, Table.FILE_IMPORT}
RATINGS = range(1, 6)


@dataclass(frozen=True, slots=True)
class Step:
    """One concrete step, and the day it was ticked."""

    id: str
    text: str
    how: str
    done_on: date | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One skill or tip with its steps, self-ratings over time, note and evidence."""

    id: str
    group: str
    title: str
    what: str
    why: str
    steps: tuple[Step, ...]
    ratings: tuple[tuple[date, int], ...]
    note: str
    evidence: Evidence

    @property
    def done(self) -> int:
        """How many steps are ticked."""
        return sum(step.done_on is not None for step in self.steps)

    @property
    def status(self) -> Status:
        """What the log shows."""
        return self.evidence.status


@cache
def curriculum(language: str) -> tuple[dict[str, Any], ...]:
    """Return the items as written in a language (`id` or `en`)."""
    text = (resources_dir() / "curriculum" / f"{language}.toml").read_text("utf-8")
    return tuple(tomllib.loads(text)["item"])


def read_checklist(store: Store, language: str) -> tuple[Item, ...]:
    """Return the ten items as they stand today."""
    done, rated = checklist.ticks(store.db), checklist.ratings(store.db)
    noted = checklist.notes(store.db)
    shown = {e.item: e for e in evidence(read_facts(store))}
    return tuple(
        Item(
            id=(item := str(entry["id"])),
            group=str(entry["group"]),
            title=str(entry["title"]),
            what=str(entry["what"]),
            why=str(entry["why"]),
            steps=tuple(
                Step(step["id"], step["text"], step["how"], done.get((item, step["id"]))) for step in entry["step"]
            ),
            ratings=tuple(rated.get(item, ())),
            note=noted.get(item, ""),
            evidence=shown[item],
        )
        for entry in curriculum(language)
    )


def evidence_then(store: Store, item: Item) -> Evidence | None:
    """Return what the log showed on the day of the first self-rating, None where there is nothing to set it against."""
    if not item.ratings or item.ratings[0][0] == item.ratings[-1][0]:
        return None
    found = evidence(read_facts(store, item.ratings[0][0]))
    return next(one for one in found if one.item == item.id)


def tick_step(store: Store, item: str, step: str, *, done: bool = True) -> None:
    """Tick a step today, or untick it."""
    with store.change("tick-step" if done else "untick-step") as work:
        checklist.set_tick(work, item, step, store.today() if done else None)


def rate(store: Store, item: str, rating: int) -> None:
    """Say how sure one is of an item today, 1 to 5."""
    with store.change("rate-item") as work:
        checklist.set_rating(work, item, store.today(), rating)


def write_note(store: Store, item: str, text: str) -> None:
    """Keep a note on an item; an empty one takes it away."""
    with store.change("write-note") as work:
        checklist.set_note(work, item, store.today(), text.strip())
