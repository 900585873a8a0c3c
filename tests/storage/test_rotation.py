from __future__ import annotations

import itertools
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from creator_coach.storage.rotation import KEPT_OF, to_drop

NOON = datetime(2026, 11, 26, 12, tzinfo=UTC)


@dataclass(frozen=True)
class Kept:
    number: int
    made_at: datetime
    reason: str = "timed"


def left(backups: list[Kept]) -> list[Kept]:
    gone = set(to_drop(backups))
    return [backup for backup in backups if backup.number not in gone]


def year_by_year(days: int, a_day: int = 3) -> list[Kept]:
    """One run after the other, as in life: each backup is followed by a thinning."""
    kept: list[Kept] = []
    number = 0
    for day in range(days):
        for turn in range(a_day):
            number += 1
            kept = left([*kept, Kept(number, NOON + timedelta(days=day, hours=turn))])
    return kept


def test_two_years_of_daily_use_leave_days_weeks_and_months() -> None:
    kept = year_by_year(730)
    ages = [(NOON + timedelta(days=729) - backup.made_at).days for backup in reversed(kept)]
    assert ages[:6] == [-1, -1, 0, 0, 0, 1]  # all of the last two days
    assert ages[6:18] == list(range(1, 13))
    weeks, months = ages[18:28], ages[28:]
    gaps = [later - earlier for earlier, later in itertools.pairwise(weeks)]
    assert gaps[0] <= 7  # the week that is being made from days
    assert set(gaps[1:]) == {7}
    assert len(months) == 9
    gaps = [later - earlier for earlier, later in itertools.pairwise(months)]
    assert gaps[0] <= 31
    assert all(24 <= gap <= 38 for gap in gaps[1:])


def test_what_was_saved_before_something_large_is_kept_by_its_own_number() -> None:
    backups = [Kept(n, NOON, "before-upgrade") for n in range(1, 10)] + [Kept(n, NOON) for n in range(10, 20)]
    kept = [backup.number for backup in left(backups) if backup.reason == "before-upgrade"]
    assert kept == list(range(10 - KEPT_OF["before-upgrade"], 10))


def test_no_jump_of_the_clock_costs_what_was_there_before() -> None:
    before = year_by_year(60)
    for jump in (timedelta(days=3650), timedelta(days=-3650)):
        after = left([*before, Kept(10_000, NOON + jump), Kept(10_001, NOON + jump + timedelta(hours=1))])
        assert {10_000, 10_001} <= {backup.number for backup in after}
        assert len([backup for backup in after if backup.number < 10_000]) >= 20


def test_a_clock_that_always_says_1970_keeps_the_newest() -> None:
    start = datetime(1970, 1, 1, tzinfo=UTC)
    kept = left([Kept(n, start) for n in range(1, 1001)])
    assert [backup.number for backup in kept] == list(range(801, 1001))


@given(st.lists(st.tuples(st.integers(-4000, 4000), st.sampled_from(["timed", "quit", *KEPT_OF])), max_size=60))
def test_the_newest_always_stays_and_thinning_twice_changes_nothing(made: list[tuple[int, str]]) -> None:
    backups = [Kept(n, NOON + timedelta(days=day), reason) for n, (day, reason) in enumerate(made, 1)]
    once = left(backups)
    assert left(once) == once
    assert not backups or backups[-1] in once
