"""Decisions about next steps as rows."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date

from creator_coach.domain.decisions import Choice, Decision, Went
from creator_coach.storage.sqlite import Database
from creator_coach.storage.unit_of_work import Table, UnitOfWork


def decisions(db: Database, since: date = date.min) -> list[Decision]:
    """Return the decisions since a day, the newest first."""
    rows = db.execute(
        "SELECT id, rule, serves, decided_on, choice, reason, outcome, outcome_on FROM next_step "
        "WHERE decided_on >= ? ORDER BY decided_on DESC, id DESC",
        [since.isoformat()],
    )
    return [
        Decision(
            row_id,
            rule,
            serves,
            date.fromisoformat(day),
            Choice(choice),
            reason,
            Went(went) if went else None,
            date.fromisoformat(went_on) if went_on else None,
        )
        for row_id, rule, serves, day, choice, reason, went, went_on in rows.fetchall()
    ]


def add_decision(work: UnitOfWork, decision: Decision, because: Mapping[str, object]) -> int:
    """Store a decision with the figures that the step cited; its id is not used."""
    return work.insert(
        Table.NEXT_STEP,
        {
            "rule": decision.rule,
            "serves": decision.serves,
            "because": json.dumps(dict(because)),
            "decided_on": decision.decided_on.isoformat(),
            "choice": decision.choice.value,
            "reason": decision.reason,
        },
    )


def set_outcome(work: UnitOfWork, decision_id: int, went: Went, on: date) -> None:
    """Store how a step went."""
    work.update(Table.NEXT_STEP, decision_id, {"outcome": went.value, "outcome_on": on.isoformat()})


def figures_of(db: Database, decision_id: int) -> dict[str, int | float | str]:
    """Return the figures that a step cited when it was decided about."""
    row = db.execute("SELECT because FROM next_step WHERE id = ?", [decision_id]).fetchone()
    found: dict[str, int | float | str] = json.loads(row[0]) if row else {}
    return found
