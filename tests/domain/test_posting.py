from __future__ import annotations

import os
from random import Random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from creator_coach.domain.posting import Link, PerPost, Span, link_of, per_post, posting

SEED = int(os.environ.get("SEED", "1"))  # SEED=7 pytest tests/domain/test_posting.py: the same with other logs
RUNS = 400
FIVE_A_POST = [(n, 5 * n) for n in (1, 3, 2, 4, 1, 5, 3, 2, 4, 1, 3, 5, 2, 4)]
Pairs = list[tuple[int, int]]


def found_in(weeks: Pairs) -> PerPost:
    found = per_post(weeks)
    assert found is not None
    return found


# --- followers a post -------------------------------------------------------------------------------------------------


def test_five_followers_a_post_are_found_as_five() -> None:
    found = found_in(FIVE_A_POST)
    assert (found.low, found.middle, found.high) == pytest.approx((5, 5, 5))
    assert found.usual == pytest.approx(40 / 14)


def test_an_even_growth_beside_the_posts_is_taken_out() -> None:
    assert found_in([(n, gained + 3 * k) for k, (n, gained) in enumerate(FIVE_A_POST)]).middle == pytest.approx(5)


def test_growth_over_time_alone_is_no_effect_of_posts() -> None:
    """Posts and followers both rise from week to week; beside that, more posts bring nothing."""
    dice = Random(SEED)
    rising = [(k // 4 + n, 10 * k + dice.choice((-1, 0, 1))) for k, n in enumerate((0, 2, 1, 2, 0, 1, 2, 0, 1, 2) * 2)]
    found = found_in(rising)
    assert link_of(rising) is Link.MORE
    assert found.middle == pytest.approx(0, abs=1)
    assert found.low < 0.5
    assert found.high > -0.5


def test_posts_that_cost_followers_are_below_zero() -> None:
    assert found_in([(n, -gained) for n, gained in FIVE_A_POST]).high == pytest.approx(-5)


def test_eleven_weeks_are_too_few() -> None:
    assert per_post(FIVE_A_POST[:11]) is None
    assert per_post(FIVE_A_POST[:12]) is not None
    assert per_post([]) is None


@pytest.mark.parametrize(
    "posts",
    [[3] * 20, [3] * 19 + [9], [2, 3] * 10, list(range(20))],
    ids=["never", "once", "hardly", "each number once"],
)
def test_posts_that_do_not_vary_enough_give_nothing(posts: list[int]) -> None:
    assert per_post([(n, 7 * n + k) for k, n in enumerate(posts)]) is None


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(-200, 900)), max_size=40))
def test_the_range_is_in_order(weeks: Pairs) -> None:
    found = per_post(weeks)
    assert found is None or found.low <= found.middle <= found.high


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(-200, 900)), min_size=12, max_size=30), st.integers(1, 50))
def test_ten_times_the_followers_are_ten_times_a_post(weeks: Pairs, times: int) -> None:
    once = per_post(weeks)
    assume(once is not None)
    assert once is not None
    more = found_in([(n, times * gained) for n, gained in weeks])
    expected = (times * once.low, times * once.middle, times * once.high)
    assert (more.low, more.middle, more.high) == pytest.approx(expected, rel=1e-6, abs=1e-6)
    assert more.usual == once.usual


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(-200, 900)), min_size=12, max_size=30), st.integers(-99, 99))
def test_followers_who_come_every_week_change_nothing(weeks: Pairs, more: int) -> None:
    once, again = per_post(weeks), per_post([(n, gained + more) for n, gained in weeks])
    assert (once is None) == (again is None)
    if once and again:
        assert (again.low, again.high) == pytest.approx((once.low, once.high), rel=1e-6, abs=1e-6)
    assert link_of(weeks) is link_of([(n, gained + more) for n, gained in weeks])


@pytest.mark.parametrize(("weeks", "growth"), [(12, 0.0), (26, 0.0), (26, 2.0)], ids=["12", "26", "26 growing"])
def test_the_range_holds_about_eight_in_ten_truths(weeks: int, growth: float) -> None:
    dice, held, runs = Random(SEED), 0, 0
    while runs < RUNS:
        true = dice.uniform(-2, 8)
        posts = [dice.randrange(6) for _ in range(weeks)]
        found = per_post([(n, round(20 + growth * k + true * n + dice.gauss(0, 6))) for k, n in enumerate(posts)])
        if found is not None:
            held += found.low <= true <= found.high
            runs += 1
    assert 0.72 * RUNS <= held <= 0.88 * RUNS


# --- the link ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("weeks", [12, 26])
def test_chance_is_hardly_ever_called_a_link(weeks: int) -> None:
    dice = Random(SEED)
    found = sum(
        link_of([(dice.randrange(5), round(dice.gauss(20, 12))) for _ in range(weeks)]) is not Link.UNCLEAR
        for _ in range(RUNS)
    )
    assert found <= 0.1 * RUNS


def test_a_true_link_is_found() -> None:
    dice, found = Random(SEED), 0
    for _ in range(RUNS):
        posts = [dice.randrange(6) for _ in range(26)]
        found += link_of([(n, round(10 + 5 * n + dice.gauss(0, 8))) for n in posts]) is Link.MORE
    assert found >= 0.9 * RUNS


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(-99, 99)), min_size=12, max_size=40))
def test_followers_turned_round_turn_the_link_round(weeks: Pairs) -> None:
    turned = {Link.MORE: Link.FEWER, Link.FEWER: Link.MORE, Link.UNCLEAR: Link.UNCLEAR}
    assert link_of([(n, -gained) for n, gained in weeks]) is turned[link_of(weeks)]


# --- busy weeks and others --------------------------------------------------------------------------------------------


def test_weeks_are_split_at_the_plan() -> None:
    found = posting(FIVE_A_POST, 3)
    assert (found.weeks, found.link, found.threshold) == (14, Link.MORE, 3)
    assert found.busy == Span(15, 20, 8)
    assert found.other == Span(5, 10, 6)
    assert found.per_post == per_post(FIVE_A_POST)


@pytest.mark.parametrize(("plan", "threshold"), [(1, 2), (2, 2), (3, 3), (4, 4), (5, 4), (14, 4)])
def test_the_split_is_as_near_to_the_plan_as_leaves_four_weeks_a_side(plan: int, threshold: int) -> None:
    weeks = [(n, 10) for n in (1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5)]
    found = posting(weeks, plan)
    assert found.threshold == threshold
    assert found.busy is not None
    assert found.other is not None
    assert min(found.busy.weeks, found.other.weeks) >= 4
    assert found.busy.weeks + found.other.weeks == 12


def test_the_middle_half_leaves_out_the_best_and_the_worst_weeks() -> None:
    gained = [-500, 1, 2, 3, 4, 5, 6, 7, 900]
    found = posting([(3, n) for n in gained] + [(0, n) for n in (10, 10, 10, 12)], 2)
    assert found.busy == Span(2, 6, 9)
    assert found.other == Span(10, 10, 4)


def test_weeks_that_are_all_alike_cannot_be_split() -> None:
    found = posting([(3, 7)] * 20, 3)
    assert (found.weeks, found.link, found.threshold) == (20, Link.UNCLEAR, 0)
    assert (found.busy, found.other, found.per_post) == (None, None, None)


@pytest.mark.parametrize("weeks", [0, 1, 11])
def test_too_few_weeks_say_nothing(weeks: int) -> None:
    found = posting(FIVE_A_POST[:weeks], 3)
    assert (found.weeks, found.link, found.busy, found.per_post) == (weeks, Link.TOO_FEW, None, None)


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(-99, 99)), max_size=40), st.integers(1, 14))
def test_any_log_gets_an_answer(weeks: Pairs, plan: int) -> None:
    found = posting(weeks, plan)
    assert found.weeks == len(weeks)
    if found.busy and found.other:
        assert found.busy.low <= found.busy.high
        assert found.other.low <= found.other.high
        assert found.busy.weeks + found.other.weeks == len(weeks)
