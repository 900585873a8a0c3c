"""The coach's next steps: offered, decided about, and asked after."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from creator_coach.app.facts import read_facts
from creator_coach.app.store import Store
from creator_coach.domain.coach import Advice, next_steps
from creator_coach.domain.decisions import Choice, Decision, Went
from creator_coach.storage import next_steps as stored

_REMEMBERED = timedelta(weeks=30)


@dataclass(frozen=True, slots=True)
class UnderWay:
    """A step that the user took on, and whether it is time to ask how it went."""

    decision: Decision
    advice: Advice
    due: bool


@dataclass(frozen=True, slots=True)
class Steps:
    """Steps at one moment: those taken on, and those offered."""

    under_way: tuple[UnderWay, ...]
    offered: tuple[Advice, ...]


def read_steps(store: Store) -> Steps:
    """Return the steps under way, and at most three that are offered."""
    known = stored.decisions(store.db, store.today() - _REMEMBERED)
    return Steps(_under_way(store, known), next_steps(read_facts(store), known))


def _under_way(store: Store, known: Sequence[Decision]) -> tuple[UnderWay, ...]:
    today = store.today()
    return tuple(
        UnderWay(one, Advice(one.rule, one.serves, stored.figures_of(store.db, one.id), 0), one.asks(today))
        for one in known
        if one.is_under_way(today)
    )


def decide(store: Store, advice: Advice, choice: Choice, reason: str = "") -> None:
    """Take a step on, put it off, or dismiss it with a reason."""
    decision = Decision(0, advice.id, advice.serves, store.today(), choice, reason.strip())
    with store.change(f"step-{choice}") as work:
        stored.add_decision(work, decision, advice.because)


def tell_outcome(store: Store, decision: Decision, went: Went) -> None:
    """Say how a step went."""
    with store.change("step-outcome") as work:
        stored.set_outcome(work, decision.id, went, store.today())


def due_questions(store: Store) -> tuple[UnderWay, ...]:
    """Return the steps that the check-in asks after, the oldest first."""
    known = stored.decisions(store.db, store.today() - _REMEMBERED)
    return tuple(one for one in reversed(_under_way(store, known)) if one.due)
