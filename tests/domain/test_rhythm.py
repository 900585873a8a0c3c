from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from creator_coach.domain.errors import RuleError
from creator_coach.domain.rhythm import Plan, WeekState, plan_for, rhythm

TODAY = date(2026, 11, 26)  # a Thursday
MONDAY = date(2026, 11, 23)
WEEK = timedelta(weeks=1)


def week(ago: int, posts: int) -> list[date]:
    return [MONDAY - ago * WEEK + timedelta(days=k) for k in range(posts)]


def test_weeks_kept_are_counted_on_any_days() -> None:
    days = week(1, 3) + week(2, 2) + week(4, 3) + week(0, 2)
    going = rhythm(days, plans=[Plan(MONDAY - 8 * WEEK, 3)], rest=[], today=TODAY, began=MONDAY - 4 * WEEK)
    assert (going.weeks_kept, going.weeks_counted, going.this_week, going.target) == (2, 4, 2, 3)
    assert [w.state for w in going.weeks[-4:]] == [WeekState.KEPT, WeekState.MISSED, WeekState.PARTLY, WeekState.KEPT]


def test_a_rest_week_is_never_counted_against_the_user() -> None:
    plans = [Plan(MONDAY - 8 * WEEK, 2)]
    began = MONDAY - 3 * WEEK
    kept = rhythm(week(1, 2) + week(3, 2), plans=plans, rest=[MONDAY - 2 * WEEK], today=TODAY, began=began)
    assert (kept.weeks_kept, kept.weeks_counted, kept.rest_weeks) == (2, 2, 1)
    busy = rhythm(week(1, 2) + week(2, 2), plans=plans, rest=[MONDAY - 2 * WEEK], today=TODAY, began=began)
    assert (busy.weeks_kept, busy.weeks_counted, busy.rest_weeks) == (2, 3, 0)


def test_a_new_plan_does_not_rewrite_the_past() -> None:
    plans = [Plan(MONDAY - 8 * WEEK, 1), Plan(MONDAY, 5)]
    going = rhythm(week(1, 1) + week(2, 1), plans=plans, rest=[], today=TODAY, began=MONDAY - 2 * WEEK)
    assert (going.weeks_kept, going.weeks_counted, going.target) == (2, 2, 5)


def test_weeks_before_the_first_plan_use_it() -> None:
    assert plan_for([Plan(MONDAY, 4)], MONDAY - 3 * WEEK) == Plan(MONDAY, 4)
    assert plan_for([], MONDAY) is None


@pytest.mark.parametrize("often", [0, -1, 71])
def test_a_plan_that_cannot_be(often: int) -> None:
    with pytest.raises(RuleError):
        Plan(MONDAY, often)


@given(
    st.lists(st.integers(0, 120), max_size=80),
    st.integers(1, 7),
    st.sets(st.integers(0, 15)),
    st.integers(0, 40),
)
def test_counts_always_add_up(ago: list[int], often: int, rest: set[int], began: int) -> None:
    days = [TODAY - timedelta(days=n) for n in ago]
    going = rhythm(
        days,
        plans=[Plan(MONDAY - 30 * WEEK, often)],
        rest={MONDAY - n * WEEK for n in rest},
        today=TODAY,
        began=TODAY - began * WEEK,
    )
    before = sum(w.state is WeekState.BEFORE for w in going.weeks)
    assert going.weeks_kept <= going.weeks_counted
    assert going.weeks_counted + going.rest_weeks + before == 12
    assert going.this_week == sum(day >= MONDAY for day in days)
