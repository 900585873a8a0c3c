from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from creator_coach.domain.counts import DeltaKind, FollowerDelta
from creator_coach.domain.curve import curve, net_changes

FIRST = date(2026, 1, 1)


def day(n: int) -> date:
    return FIRST + timedelta(days=n)


def changes(*amounts: int) -> dict[date, int]:
    return {day(n): amount for n, amount in enumerate(amounts)}


def test_changes_go_on_from_a_total_and_back_before_it() -> None:
    line = curve([(day(2), 100)], changes(1, 2, 3, 4, -5))
    assert line == [(day(-1), 94), (day(0), 95), (day(1), 97), (day(2), 100), (day(3), 104), (day(4), 99)]


def test_a_counted_total_wins_over_the_sum() -> None:
    assert curve([(day(0), 10), (day(2), 50)], changes(0, 1, 1, 1)) == [
        (day(-1), 10),
        (day(0), 10),
        (day(1), 11),
        (day(2), 50),
        (day(3), 51),
    ]


def test_a_gap_ends_the_line() -> None:
    assert curve([(day(0), 10)], {day(1): 1, day(3): 1}) == [(day(0), 10), (day(1), 11)]


def test_without_a_total_there_is_no_line() -> None:
    assert curve([], changes(1, 2)) == []


def test_gains_alone_are_no_net_change() -> None:
    gained, lost = (FollowerDelta(FIRST, kind, 3) for kind in (DeltaKind.GAINED, DeltaKind.LOST))
    assert net_changes([gained]) == {}
    assert net_changes([gained, lost]) == {FIRST: 0}
    assert net_changes([gained, lost, FollowerDelta(FIRST, DeltaKind.NET, -2)]) == {FIRST: -2}


@given(
    st.dictionaries(st.integers(0, 60), st.integers(0, 5_000), min_size=1),
    st.dictionaries(st.integers(0, 60), st.integers(-50, 50)),
)
def test_the_line_keeps_every_total_and_never_falls_below_zero(totals: dict[int, int], amounts: dict[int, int]) -> None:
    counted = [(day(n), followers) for n, followers in sorted(totals.items())]
    line = curve(counted, {day(n): amount for n, amount in amounts.items()})
    assert set(counted) <= set(line)
    assert [d for d, _ in line] == sorted({d for d, _ in line})
    assert all(followers >= 0 for _, followers in line)
