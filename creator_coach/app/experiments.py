"""One-change experiments: start, look, end."""

from __future__ import annotations

from dataclasses import dataclass

from creator_coach.app.profile import read_plan
from creator_coach.app.store import Store
from creator_coach.app.what_works import read_sample
from creator_coach.domain.errors import RuleError
from creator_coach.domain.experiments import Experiment, ExperimentDraft, ExperimentId, Result, could_see, result
from creator_coach.domain.traits import Outcome
from creator_coach.storage import experiments


@dataclass(frozen=True, slots=True)
class ExperimentView:
    """An experiment and what it shows so far."""

    experiment: Experiment
    result: Result
    running: bool
    week: int


def read_experiments(store: Store) -> tuple[ExperimentView, ...]:
    """Return every experiment with its result, the newest first."""
    today, known = store.today(), experiments.all_experiments(store.db)
    samples = {outcome: read_sample(store, outcome) for outcome in {one.draft.outcome for one in known}}
    return tuple(
        ExperimentView(
            one,
            result(one, samples[one.draft.outcome].posts, samples[one.draft.outcome].values, today),
            one.is_running(today),
            one.week(today),
        )
        for one in known
    )


def smallest_effect(store: Store, outcome: Outcome, *, own_words: bool) -> float:
    """Return the smallest ratio that four weeks at the plan could show."""
    return could_see(read_sample(store, outcome).values, read_plan(store).posts_per_week, own_words)


def start_experiment(store: Store, draft: ExperimentDraft) -> ExperimentId:
    """Start an experiment; one at a time, since two changes at once tell nothing about either.

    Raises:
        RuleError: `experiment-running`.
    """
    if any(one.is_running(store.today()) for one in experiments.all_experiments(store.db)):
        raise RuleError("experiment-running")
    with store.change("start-experiment") as work:
        return experiments.add_experiment(work, draft)


def end_experiment(store: Store, experiment: ExperimentId) -> None:
    """End an experiment today; one that has ended stays as it is."""
    known = experiments.all_experiments(store.db)
    if not any(one.id == experiment and one.is_running(store.today()) for one in known):
        return
    with store.change("end-experiment") as work:
        experiments.close_experiment(work, experiment, store.today())


def delete_experiment(store: Store, experiment: ExperimentId) -> None:
    """Delete an experiment."""
    with store.change("delete-experiment") as work:
        experiments.remove_experiment(work, experiment)
