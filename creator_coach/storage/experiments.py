"""Experiments as rows."""

from __future__ import annotations

from datetime import date

from creator_coach.domain.experiments import Experiment, ExperimentDraft, ExperimentId
from creator_coach.domain.traits import Outcome, Trait
from creator_coach.storage.sqlite import Database
from creator_coach.storage.unit_of_work import Table, UnitOfWork


def all_experiments(db: Database) -> list[Experiment]:
    """Return every experiment, the newest first."""
    rows = db.execute(
        "SELECT id, change, guess, outcome, started_on, trait, category, closed_on FROM experiment "
        "ORDER BY started_on DESC, id DESC"
    )
    return [
        Experiment(
            ExperimentId(row_id),
            ExperimentDraft(
                change, guess, Outcome(outcome), date.fromisoformat(started), Trait(trait) if trait else None, category
            ),
            date.fromisoformat(closed) if closed else None,
        )
        for row_id, change, guess, outcome, started, trait, category, closed in rows.fetchall()
    ]


def add_experiment(work: UnitOfWork, draft: ExperimentDraft) -> ExperimentId:
    """Store a new experiment."""
    return ExperimentId(
        work.insert(
            Table.EXPERIMENT,
            {
                "trait": draft.trait.value if draft.trait else "",
                "category": draft.category,
                "change": draft.change,
                "guess": draft.guess,
                "outcome": draft.outcome.value,
                "started_on": draft.started_on.isoformat(),
                "ends_on": draft.ends_on.isoformat(),
            },
        )
    )


def close_experiment(work: UnitOfWork, experiment: ExperimentId, day: date) -> None:
    """End an experiment on a day."""
    work.update(Table.EXPERIMENT, experiment, {"closed_on": day.isoformat()})


def remove_experiment(work: UnitOfWork, experiment: ExperimentId) -> None:
    """Delete an experiment."""
    work.delete(Table.EXPERIMENT, experiment)
