from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from random import Random
from typing import TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from creator_coach.domain.growth import MOST_USED, Status, forecast, toward, used
from creator_coach.domain.pace import pace, weekly_needed
from creator_coach.infra.resources import resources_dir

Counts: TypeAlias = list[tuple[date, int]]

TODAY = date(2026, 11, 22)
TOMORROW = TODAY + timedelta(days=1)


def history(days: Sequence[int], followers: Sequence[int]) -> Counts:
    """Counts on the given days, the last of them today."""
    return [(TODAY + timedelta(days=day - days[-1]), n) for day, n in zip(days, followers, strict=True)]


def line(start: int, a_step: int, counts: int, every: int = 7) -> Counts:
    return history(range(0, every * counts, every), [start + a_step * k for k in range(counts)])


@st.composite
def histories(draw: st.DrawFn) -> Counts:
    steps = draw(st.lists(st.integers(1, 40), min_size=3, max_size=40))
    first = draw(st.integers(0, 5000))
    gains = draw(st.lists(st.integers(-60, 300), min_size=len(steps), max_size=len(steps)))
    days, followers = [0], [first]
    for step, gain in zip(steps, gains, strict=True):
        days.append(days[-1] + step)
        followers.append(max(followers[-1] + gain, 0))
    return history(days, followers)


def test_a_straight_line_reaches_within_the_range() -> None:
    found = forecast(line(500, 10, 12), TODAY, 700)  # 610 today, so in nine weeks
    exact = TODAY + timedelta(weeks=9)
    assert found.status == "ok"
    assert found.earliest is not None
    assert found.latest is not None
    assert found.earliest <= exact <= found.latest
    low, _, high = found.at(exact)
    assert low <= 700 <= high
    assert not found.spike


def test_flat_has_no_date_but_a_pace_that_would_do() -> None:
    found = forecast(line(300, 0, 10), TODAY, 1000)
    assert (found.status, found.likely, found.earliest, found.latest) == ("flat", None, None, None)
    low, likely, high = found.at(TODAY + timedelta(weeks=26))
    assert low <= likely <= high
    assert weekly_needed(300, 1000) == pytest.approx(700 / 52)
    assert weekly_needed(300, 1000, weeks=10) == 70
    assert weekly_needed(1200, 1000) == 0


def test_reached() -> None:
    found = forecast(line(950, 10, 8), TODAY, 1000)
    assert (found.status, found.likely, found.latest) == ("reached", None, None)
    assert found.at(TODAY)[1] == pytest.approx(1020, abs=0.1)
    assert forecast([(TODAY, 1000)], TODAY, 1000).status is Status.REACHED


def test_too_few_counts_say_what_is_missing() -> None:
    none = forecast([], TODAY, 1000)
    assert (none.status, none.needed, none.enough_on, none.at(TODAY)) == ("too-few-counts", 4, None, (0, 0, 0))
    two = forecast(line(100, 5, 2), TODAY, 1000)
    assert (two.status, two.needed, two.enough_on) == ("too-few-counts", 2, TODAY + timedelta(days=7))
    assert two.at(TODAY + timedelta(days=90)) == (105, 105, 105)
    close = forecast(line(100, 5, 5, every=2), TODAY, 1000)
    assert (close.status, close.needed, close.enough_on) == ("too-few-counts", 0, TODAY + timedelta(days=6))
    late = forecast(line(100, 5, 3, every=14), TODAY, 1000)
    assert (late.needed, late.enough_on) == (1, TODAY)


def test_four_counts_on_four_days_over_two_weeks_are_enough() -> None:
    assert forecast(history([0, 12, 13, 14], [40, 50, 51, 52]), TODAY, 100).status != "too-few-counts"
    assert forecast(history([0, 1, 2, 14], [40, 41, 42, 52]), TODAY, 100).status != "too-few-counts"
    assert forecast(history([0, 1, 2, 13], [40, 41, 42, 52]), TODAY, 100).status == "too-few-counts"
    assert forecast(history([0, 7, 7, 14], [40, 45, 46, 52]), TODAY, 100).needed == 1


def test_a_jump_is_a_spike() -> None:
    counts = history([0, 7, 14, 21, 28, 35], [500, 505, 511, 516, 520, 640])
    assert forecast(counts, TODAY, 1000).spike
    assert not forecast(counts[:-1], TODAY, 1000).spike
    assert not forecast(history([0, 7, 14, 21, 28], [500, 500, 500, 500, 501]), TODAY, 1000).spike


@pytest.mark.parametrize(
    ("days", "followers", "at"),
    [
        pytest.param(
            (0, 7, 14, 22, 28, 35, 49, 56, 63, 70, 78, 84),
            (212, 219, 231, 240, 252, 258, 279, 291, 310, 322, 349, 361),
            {2: (363.91, 378.82, 406.24), 13: (441.36, 496.03, 664.9), 52: (712.59, 903.1, 1517.16)},
            id="weekly",
        ),
        pytest.param(
            (0, 6, 13, 21),
            (40, 44, 52, 71),
            {2: (72.09, 81.19, 98.83), 13: (88.33, 143.15, 358.1), 52: (155.11, 378.67, 1138.47)},
            id="four counts",
        ),
        pytest.param(
            (0, 7, 14, 21, 28, 35, 42, 49),
            (500, 503, 509, 511, 516, 520, 523, 640),
            {2: (638.25, 655.06, 720.69), 13: (641.69, 727.2, 1339.1), 52: (834.67, 1266.43, 2936.44)},
            id="spike",
        ),
        pytest.param(
            (0, 8, 14, 21, 29, 35),
            (910, 905, 903, 896, 894, 890),
            {2: (877.01, 885.89, 896.83), 13: (819.62, 858.43, 874.03), 52: (694.75, 751.97, 780.67)},
            id="falling",
        ),
        pytest.param(
            (0, 30, 61, 91, 122, 153, 183),
            (100, 140, 205, 260, 330, 402, 470),
            {2: (473.88, 490.4, 514.88), 13: (572.95, 629.59, 784.52), 52: (931.26, 1100.79, 1662.74)},
            id="monthly",
        ),
    ],
)
def test_the_answers_are_those_of_another_implementation(
    days: Sequence[int], followers: Sequence[int], at: dict[int, tuple[float, float, float]]
) -> None:
    """The figures are of a second implementation, with numpy, of the same method and constants."""
    found = forecast(history(days, followers), TODAY, 1000)
    for weeks, expected in at.items():
        assert found.at(TODAY + timedelta(weeks=weeks)) == pytest.approx(expected, abs=0.01)


def test_the_fan_has_no_kinks() -> None:
    found = forecast(line(500, 10, 12), TODAY, 5000)
    for edge in range(3):
        path = [found.at(TODAY + timedelta(days=day))[edge] for day in range(14, 400)]
        bends = [abs(c - 2 * b + a) for a, b, c in zip(path, path[1:], path[2:], strict=False)]
        assert max(bends) < 0.05 * (path[-1] - path[0]) / 10


def test_a_steady_account_gets_a_narrower_range() -> None:
    steady, unsteady = line(500, 10, 26), history(range(0, 182, 7), [500 + 10 * k + 30 * (k % 2) for k in range(26)])
    narrow, wide = (forecast(counts, TODAY, 5000).at(TODAY + timedelta(weeks=8)) for counts in (steady, unsteady))
    assert narrow[2] - narrow[0] < 0.6 * (wide[2] - wide[0])


@given(histories(), st.randoms(use_true_random=False), st.integers(1, 20000))
def test_order_and_repetition_change_nothing(counts: Counts, mixer: Random, target: int) -> None:
    known = forecast(counts, TODAY, target)
    mixed = counts * 2
    mixer.shuffle(mixed)
    later = [(TOMORROW, 1), (TODAY + timedelta(days=30), 10**6)]
    assert forecast(mixed + later, TODAY, target) == known
    assert pace(mixed + later, TODAY) == pace(counts, TODAY)
    day, followers = counts[0]
    assert forecast([(day, followers + 999), *counts], TODAY, target) == known


@given(histories(), st.integers(1, 20000), st.integers(0, 2000))
def test_quantiles_are_ordered_and_never_negative(counts: Counts, target: int, days: int) -> None:
    low, likely, high = forecast(counts, TODAY, target).at(TODAY + timedelta(days=days))
    assert 0 <= low <= likely <= high


def test_a_falling_account_never_falls_below_nobody() -> None:
    found = forecast(line(300, -20, 15), TODAY, 1000)
    assert found.status == "flat"
    assert found.at(TODAY + timedelta(weeks=52))[0] == 0


@given(histories(), st.integers(1, 20000))
def test_today_is_the_last_count(counts: Counts, target: int) -> None:
    assert forecast(counts, TODAY, target).at(TODAY) == pytest.approx((counts[-1][1],) * 3, abs=0.01)


@given(histories(), st.integers(1, 20000), st.integers(0, 400))
def test_dates_are_ordered_and_ahead(counts: Counts, target: int, days_ago: int) -> None:
    today = TODAY + timedelta(days=days_ago)
    found = forecast(counts, today, target)
    if found.status != "ok":
        assert (found.earliest, found.likely, found.latest) == (None, None, None)
        return
    assert found.earliest is not None
    assert found.likely is not None
    assert today < found.earliest <= found.likely <= (found.latest or date.max)


@given(histories(), st.integers(1, 2000), st.integers(0, 500))
def test_a_higher_target_is_never_nearer(counts: Counts, to_go: int, more: int) -> None:
    target = counts[-1][1] + to_go
    near, far = forecast(counts, TODAY, target), forecast(counts, TODAY, target + more)
    for sooner, later in ((near.earliest, far.earliest), (near.likely, far.likely), (near.latest, far.latest)):
        assert (sooner or date.max) <= (later or date.max)


def test_dates_do_not_jump_by_weeks() -> None:
    counts = line(500, 20, 12)
    dates = [forecast(counts, TODAY, target).likely for target in range(760, 800)]
    steps = {(b - a).days for a, b in pairwise(dates) if a and b}
    assert steps <= {0, 1}


def test_a_daily_history_answers_as_its_weekly_one() -> None:
    daily = history(range(1096), [100 + round(1.7 * day) + day % 3 for day in range(1096)])
    weekly = daily[::-1][::7][::-1]
    for target in (2200, 2500):
        ours, theirs = forecast(daily, TODAY, target), forecast(weekly, TODAY, target)
        assert ours.status == theirs.status == "ok"
        for weeks in (4, 26, 52):
            day = TODAY + timedelta(weeks=weeks)
            assert ours.at(day) == pytest.approx(theirs.at(day), rel=0.05)


def test_one_more_daily_count_moves_little() -> None:
    """Daily rates taken as they are once turned a steady gain into `flat` at 52 counts, and not at 53."""
    likely = []
    for n in range(15, 90):
        found = forecast(line(400 - 3 * n, 3, n, every=1), TODAY, 600)
        assert found.likely is not None
        likely.append(found.likely)
    assert max(abs((b - a).days) for a, b in pairwise(likely)) <= 21


@given(histories())
def test_thinning_twice_is_thinning_once(counts: Counts) -> None:
    assert used(used(counts, TODAY), TODAY) == used(counts, TODAY)


def test_dense_counts_are_thinned_and_check_ins_are_not() -> None:
    daily = line(100, 2, 1096, every=1)
    kept = used(daily, TODAY)
    assert len(kept) == MOST_USED
    assert {(b[0] - a[0]).days for a, b in pairwise(kept)} == {6}
    assert used(daily[-400:], TODAY) == kept
    check_ins = history([0, 5, 14, 19, 28, 56, 59, 72, 75, 88], range(100, 200, 10))
    assert used(check_ins, TODAY) == check_ins


def test_a_late_day_counts_from_the_last_count() -> None:
    counts, later = line(500, 10, 12), TODAY + timedelta(days=300)
    now, then = forecast(counts, TODAY, 640), forecast(counts, later, 640)
    assert then.at(later) == now.at(later)
    assert then.likely == later + timedelta(days=1)


def test_pace_is_of_the_last_quarter() -> None:
    steady = pace(line(500, 10, 12), TODAY)
    assert steady is not None
    assert (steady.per_week, steady.low, steady.high) == (10, 10, 10)
    turned = line(0, 100, 20)[:-14] + line(500, 7, 14)
    found = pace(turned, TODAY)
    assert found is not None
    assert found.per_week == pytest.approx(7)


def test_pace_needs_two_counts_five_days_apart() -> None:
    assert pace([], TODAY) is None
    assert pace([(TODAY, 400)], TODAY) is None
    assert pace(line(400, 3, 2, every=4), TODAY) is None
    assert pace(line(400, 3, 2, every=5), TODAY) is not None


def test_pace_of_rare_counts_is_of_the_last_interval() -> None:
    rare = pace(history([0, 200, 340], [100, 900, 1040]), TODAY)
    assert rare is not None
    assert rare.per_week == pytest.approx(7)
    close = pace(history([0, 199, 200], [100, 298, 300]), TODAY)
    assert close is not None
    assert close.per_week == pytest.approx(7)


@given(histories())
def test_pace_lies_in_its_range(counts: Counts) -> None:
    found = pace(counts, TODAY)
    assert found is None or found.low <= found.per_week <= found.high


def test_the_constants_are_small() -> None:
    assert (resources_dir() / "growth_model.json").stat().st_size <= 10_000


@pytest.mark.parametrize("last", [40, 900, 5_000])
@pytest.mark.parametrize("known", [0, 1, 3, 40])
def test_another_target_gives_what_a_new_forecast_would(known: int, last: int) -> None:
    counts = [(TODAY - timedelta(weeks=k), max(last - 9 * k, 0)) for k in range(known)]
    given = forecast(counts, TODAY, 1_000)
    for target in (50, 500, 1_000, 10_000):
        assert toward(given, target, TODAY) == forecast(counts, TODAY, target)
