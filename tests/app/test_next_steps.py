from __future__ import annotations

from datetime import date, timedelta

import pytest

from creator_coach.app.clock import FixedClock
from creator_coach.app.log_followers import log_followers
from creator_coach.app.next_steps import decide, due_questions, read_steps, tell_outcome
from creator_coach.app.report import read_report
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountId
from creator_coach.domain.coach import Advice
from creator_coach.domain.decisions import Choice, Decision, Reason, Went
from creator_coach.storage.tables import everything

TODAY = date(2026, 11, 26)  # the store's day
NICHE = "say-niche"


def go(store: Store, days: int) -> None:
    """Move to so many days after the store's day."""
    store.clock = FixedClock(TODAY + timedelta(days=days))


def offered(store: Store) -> list[str]:
    return [advice.id for advice in read_steps(store).offered]


def step(store: Store, rule: str = NICHE) -> Advice:
    (found,) = (advice for advice in read_steps(store).offered if advice.id == rule)
    return found


def under_way(store: Store) -> list[str]:
    return [one.advice.id for one in read_steps(store).under_way]


def due(store: Store) -> list[str]:
    return [one.advice.id for one in due_questions(store)]


def taken_on(store: Store) -> Decision:
    (one,) = read_steps(store).under_way
    return one.decision


def days_offered(store: Store, last: int) -> list[int]:
    """The days up to the last one on which the step is offered."""
    found = []
    for day in range(last + 1):
        go(store, day)
        if NICHE in offered(store):
            found.append(day)
    return found


def test_a_newcomer_is_offered_three_first_steps(store: Store) -> None:
    assert offered(store) == ["log-first-number", NICHE, "log-first-post"]
    assert under_way(store) == []
    assert due(store) == []


def test_a_step_taken_on_is_asked_after_and_rests_once_it_helped(store: Store) -> None:
    decide(store, step(store), Choice.ACCEPTED)
    assert under_way(store) == [NICHE]
    assert NICHE not in offered(store)
    asked = []
    for day in range(5):
        go(store, day)
        asked.append(due(store))
    assert asked == [[], [], [], [NICHE], [NICHE]]
    tell_outcome(store, taken_on(store), Went.HELPED)
    assert (under_way(store), due(store)) == ([], [])
    assert NICHE not in offered(store)


@pytest.mark.parametrize(("went", "again"), [(Went.HELPED, 28), (Went.NO_CHANGE, 84), (Went.NOT_DONE, 0)])
def test_how_it_went_decides_when_it_is_offered_again(store: Store, went: Went, again: int) -> None:
    decide(store, step(store), Choice.ACCEPTED)
    go(store, 4)
    tell_outcome(store, taken_on(store), went)
    assert next(day for day in days_offered(store, 100) if day >= 4) == 4 + again


def test_what_nobody_tells_is_let_go_after_four_weeks(store: Store) -> None:
    decide(store, step(store), Choice.ACCEPTED)
    go(store, 27)
    assert (under_way(store), due(store)) == ([NICHE], [NICHE])
    go(store, 28)
    assert (under_way(store), due(store)) == ([], [])
    assert NICHE in offered(store)


def test_a_step_put_off_comes_back_in_a_week(store: Store) -> None:
    decide(store, step(store), Choice.LATER)
    assert under_way(store) == []
    assert days_offered(store, 9) == [7, 8, 9]
    assert due(store) == []


@pytest.mark.parametrize(
    ("reason", "weeks"),
    [(Reason.NOT_MINE, 26), (Reason.DOING_IT, 8), (Reason.NOT_TRUE, 12), (Reason.OTHER, 8), ("my own words", 8)],
)
def test_a_dismissed_step_rests_by_its_reason(store: Store, reason: str, weeks: int) -> None:
    decide(store, step(store), Choice.DISMISSED, f" {reason} ")
    assert under_way(store) == []
    assert days_offered(store, 190)[0] == 7 * weeks


def test_the_place_of_a_resting_step_goes_to_the_next_one(store: Store, account: AccountId) -> None:
    """Three of the four things to do are offered; the fourth when one of them is put off."""
    log_followers(store, account, 240, TODAY - timedelta(days=18))
    before = offered(store)
    assert before == ["check-in", NICHE, "log-first-post"]
    decide(store, step(store, "check-in"), Choice.LATER)
    assert offered(store) == [*before[1:], "say-kind"]


def test_the_figures_of_a_step_taken_on_are_those_of_that_day(store: Store, account: AccountId) -> None:
    log_followers(store, account, 240, TODAY - timedelta(days=20))
    advice = step(store, "check-in")
    assert dict(advice.because) == {"days": 20}
    decide(store, advice, Choice.ACCEPTED)
    go(store, 5)
    log_followers(store, account, 260)
    (one,) = read_steps(store).under_way
    assert (one.advice.id, one.advice.serves, dict(one.advice.because)) == ("check-in", advice.serves, {"days": 20})
    assert one.due


def test_the_check_in_asks_the_oldest_first(store: Store) -> None:
    decide(store, step(store), Choice.ACCEPTED)
    go(store, 1)
    decide(store, step(store, "log-first-post"), Choice.ACCEPTED)
    go(store, 3)
    assert due(store) == [NICHE]
    go(store, 4)
    assert due(store) == [NICHE, "log-first-post"]
    assert under_way(store) == ["log-first-post", NICHE]


def test_a_step_may_be_taken_on_again(store: Store) -> None:
    decide(store, step(store), Choice.ACCEPTED)
    go(store, 4)
    tell_outcome(store, taken_on(store), Went.NOT_DONE)
    decide(store, step(store), Choice.ACCEPTED)
    assert (under_way(store), due(store)) == ([NICHE], [])
    go(store, 7)
    assert due(store) == [NICHE]


def test_the_report_offers_what_today_offers(store: Store) -> None:
    decide(store, step(store), Choice.DISMISSED, Reason.NOT_MINE)
    advice = read_report(store)["advice"]
    assert [one["id"] for one in advice] == offered(store)
    assert NICHE not in offered(store)
    assert all(set(one) == {"id", "serves", "because"} for one in advice)


@pytest.mark.parametrize("choice", Choice)
def test_each_decision_is_one_change_that_can_be_taken_back(store: Store, choice: Choice) -> None:
    before, shown = everything(store.db), offered(store)
    decide(store, step(store), choice, Reason.DOING_IT if choice is Choice.DISMISSED else "")
    after = everything(store.db)
    assert store.undo_label == f"step-{choice}"
    store.undo()
    assert (everything(store.db), offered(store), under_way(store)) == (before, shown, [])
    store.redo()
    assert everything(store.db) == after
    assert NICHE not in offered(store)


@pytest.mark.parametrize("went", Went)
def test_an_outcome_can_be_taken_back(store: Store, went: Went) -> None:
    decide(store, step(store), Choice.ACCEPTED)
    go(store, 4)
    before = everything(store.db)
    tell_outcome(store, taken_on(store), went)
    after = everything(store.db)
    assert due(store) == []
    store.undo()
    assert everything(store.db) == before
    assert due(store) == [NICHE]
    store.redo()
    assert everything(store.db) == after
    assert due(store) == []
