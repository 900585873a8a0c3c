from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from creator_coach.app.clock import FixedClock
from creator_coach.app.experiments import (
    ExperimentView,
    delete_experiment,
    end_experiment,
    read_experiments,
    smallest_effect,
    start_experiment,
)
from creator_coach.app.log_post import log_post
from creator_coach.app.profile import change_plan
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountId
from creator_coach.domain.effects import Verdict
from creator_coach.domain.errors import RuleError
from creator_coach.domain.experiments import ExperimentDraft
from creator_coach.domain.posts import Metrics, PostDraft
from creator_coach.domain.traits import Outcome, Trait
from creator_coach.storage.tables import everything

START = date(2026, 11, 26)  # the store's day
ASKING = ExperimentDraft("Ask something", "Twice the views", Outcome.VIEWS, START, Trait.QUESTION, "yes")
OTHER = ExperimentDraft("Film by the window", "More views", Outcome.REACH, START)


def only(store: Store) -> ExperimentView:
    (view,) = read_experiments(store)
    return view


def go(store: Store, days: int) -> None:
    store.clock = FixedClock(START + timedelta(days=days))


def post(store: Store, account: AccountId, days: int, views: int, *, asks: bool = False) -> None:
    at = datetime.combine(START + timedelta(days=days), time(1), UTC)
    caption = "Sup, setuju?" if asks else "Sup"
    log_post(store, PostDraft(account, at, caption), Metrics(views=views))


def four_weeks_of_posts(store: Store, account: AccountId, times: float) -> None:
    """Every other day one post; those that ask something have `times` the usual views. It is written up at the end."""
    go(store, 40)
    for k, days in enumerate(range(-20, 28, 2)):
        asks = days >= 0 and k % 2 == 0
        post(store, account, days, round((190 + 7 * (k % 4)) * (times if asks else 1)), asks=asks)


def test_what_was_written_first_is_kept_word_for_word(store: Store) -> None:
    start_experiment(store, ASKING)
    view = only(store)
    assert view.experiment.draft == ASKING
    assert (view.experiment.closed_on, view.running, view.week) == (None, True, 1)
    assert view.result.effect is None


def test_only_one_runs_at_a_time(store: Store) -> None:
    start_experiment(store, ASKING)
    with pytest.raises(RuleError) as error:
        start_experiment(store, OTHER)
    assert error.value.code == "experiment-running"
    assert only(store).experiment.draft == ASKING


@pytest.mark.parametrize("ended", [True, False], ids=["ended", "over"])
def test_the_next_one_may_start_after_it(store: Store, ended: bool) -> None:
    first = start_experiment(store, ASKING)
    if ended:
        end_experiment(store, first)
    else:
        go(store, 28)
    start_experiment(store, replace(OTHER, started_on=store.today()))
    newest, oldest = read_experiments(store)
    assert (newest.experiment.draft.change, newest.running) == (OTHER.change, True)
    assert (oldest.experiment.draft.change, oldest.running) == (ASKING.change, False)


@pytest.mark.parametrize(("days", "running", "week"), [(6, True, 1), (7, True, 2), (27, True, 4), (28, False, 4)])
def test_it_runs_for_four_weeks(store: Store, days: int, running: bool, week: int) -> None:
    start_experiment(store, ASKING)
    go(store, days)
    assert (only(store).running, only(store).week) == (running, week)


def test_a_doubling_is_told_at_the_end_and_not_before(store: Store, account: AccountId) -> None:
    start_experiment(store, ASKING)
    four_weeks_of_posts(store, account, 2)
    view = only(store)
    assert (view.result.with_it, view.result.without) == (7, 17)
    assert view.result.effect is not None
    assert view.result.effect.verdict is Verdict.HELPS
    assert view.result.effect.ratio == pytest.approx(2, rel=0.2)
    go(store, 27)
    assert only(store).result.effect is None


def test_no_change_is_not_called_one(store: Store, account: AccountId) -> None:
    start_experiment(store, ASKING)
    four_weeks_of_posts(store, account, 1)
    effect = only(store).result.effect
    assert effect is not None
    assert effect.verdict is Verdict.UNCLEAR


def test_it_is_measured_by_the_outcome_that_was_written_down(store: Store, account: AccountId) -> None:
    """The posts have views and no reach."""
    start_experiment(store, replace(ASKING, outcome=Outcome.REACH))
    four_weeks_of_posts(store, account, 2)
    assert (only(store).result.with_it, only(store).result.without) == (0, 0)


def test_ending_early_tells_what_there_is(store: Store, account: AccountId) -> None:
    experiment = start_experiment(store, ASKING)
    for days in (0, 2, 4, 6):
        go(store, days + 3)
        post(store, account, days, 200, asks=True)
    go(store, 5)
    end_experiment(store, experiment)
    view = only(store)
    assert (view.running, view.experiment.closed_on) == (False, START + timedelta(days=5))
    assert view.result.with_it == 3
    assert view.result.effect is not None
    assert view.result.effect.verdict is Verdict.TOO_FEW


def test_start_end_and_delete_are_undone_one_by_one(store: Store) -> None:
    states = [everything(store.db)]
    experiment = start_experiment(store, ASKING)
    states.append(everything(store.db))
    go(store, 3)
    end_experiment(store, experiment)
    states.append(everything(store.db))
    delete_experiment(store, experiment)
    assert read_experiments(store) == ()
    states.append(everything(store.db))
    labels = []
    for before in states[-2::-1]:
        labels.append(store.undo_label)
        store.undo()
        assert everything(store.db) == before
    assert labels == ["delete-experiment", "end-experiment", "start-experiment"]
    for after in states[1:]:
        store.redo()
        assert everything(store.db) == after


def test_a_deleted_one_makes_room(store: Store) -> None:
    delete_experiment(store, start_experiment(store, ASKING))
    start_experiment(store, OTHER)
    assert only(store).experiment.draft == OTHER


def test_more_posts_a_week_could_show_a_smaller_change(store: Store, account: AccountId) -> None:
    for days in range(-40, -4, 2):
        post(store, account, days, 100 + 37 * (days % 5))
    change_plan(store, 1)
    seldom = smallest_effect(store, Outcome.VIEWS, own_words=False)
    change_plan(store, 5)
    often = smallest_effect(store, Outcome.VIEWS, own_words=False)
    assert 1 < often < seldom
