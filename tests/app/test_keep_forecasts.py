from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from creator_coach.app.accounts import add_account, archive_account, read_accounts
from creator_coach.app.clock import FixedClock
from creator_coach.app.import_files import import_readings
from creator_coach.app.line import follower_line
from creator_coach.app.log_followers import delete_counts, edit_count, log_followers, read_counts
from creator_coach.app.log_post import draft_post, log_post
from creator_coach.app.profile import change_profile
from creator_coach.app.store import Store
from creator_coach.app.take_back import take_back_import
from creator_coach.domain.accounts import AccountDraft, AccountId, Platform
from creator_coach.domain.counts import DeltaKind, FollowerCount, FollowerDelta
from creator_coach.domain.growth import forecast
from creator_coach.domain.profile import Profile
from creator_coach.imports.reading import AccountReading, FileReading, Source
from creator_coach.storage.database import open_in_memory
from creator_coach.storage.file_imports import all_imports
from creator_coach.storage.forecasts import GivenRange, given_ranges
from creator_coach.storage.tables import everything
from creator_coach.storage.unit_of_work import Table

TODAY = date(2026, 11, 26)  # the store's day
STEADY = [100 + 12 * week for week in range(10)]


def check_in_weekly(store: Store, account: AccountId, followers: list[int], last: date = TODAY) -> None:
    """Log a number each Thursday, on that Thursday."""
    for ago, number in zip(range(len(followers) - 1, -1, -1), followers, strict=True):
        store.clock = FixedClock(last - timedelta(weeks=ago))
        log_followers(store, account, number)


def given_days(store: Store, account: AccountId) -> list[date]:
    return [one.given_on for one in given_ranges(store.db, account)]


def newest(store: Store, account: AccountId) -> GivenRange:
    return given_ranges(store.db, account)[-1]


def target(store: Store) -> int:
    return int(everything(store.db)["forecast_given"][-1]["target"])


def file_of(*counts: tuple[int, int], deltas: list[FollowerDelta] | None = None) -> FileReading:
    """A file with counts of so many weeks ago."""
    found = [FollowerCount(TODAY - timedelta(weeks=ago), followers) for ago, followers in counts]
    part = AccountReading(Source(Platform.INSTAGRAM, "dapur.sari"), found, deltas or [])
    return FileReading("x.zip", "instagram-data", [part])


WEEKLY = file_of(*((9 - k, followers) for k, followers in enumerate(STEADY)))


# --- when one is kept -------------------------------------------------------------------------------------------------


def test_there_is_none_while_counts_are_too_few(store: Store, account: AccountId) -> None:
    check_in_weekly(store, account, STEADY[:3])
    assert given_days(store, account) == []
    store.clock = FixedClock(TODAY + timedelta(days=1))
    log_followers(store, account, 140)
    assert given_days(store, account) == [TODAY + timedelta(days=1)]


def test_four_counts_within_two_weeks_are_too_few(store: Store, account: AccountId) -> None:
    for days in (13, 9, 5, 0):
        log_followers(store, account, 200 - days, TODAY - timedelta(days=days))
    assert given_days(store, account) == []


def test_a_number_and_its_forecast_are_one_change(store: Store, account: AccountId) -> None:
    check_in_weekly(store, account, STEADY[:-1], TODAY - timedelta(weeks=1))
    store.clock = FixedClock(TODAY)
    before = everything(store.db)
    log_followers(store, account, STEADY[-1])
    after = everything(store.db)
    assert given_days(store, account)[-1] == TODAY
    assert store.undo_label == "log-followers"
    store.undo()
    assert everything(store.db) == before
    store.redo()
    assert everything(store.db) == after


def test_a_second_number_of_a_day_replaces_the_forecast(store: Store, account: AccountId) -> None:
    check_in_weekly(store, account, STEADY)
    first, days = newest(store, account), given_days(store, account)
    log_followers(store, account, STEADY[-1] + 150)
    second = newest(store, account)
    assert given_days(store, account) == days
    assert second.points[0][2] > first.points[0][2]
    store.undo()
    assert newest(store, account) == first


def test_correcting_and_deleting_numbers_moves_the_forecast_of_today_only(store: Store, account: AccountId) -> None:
    check_in_weekly(store, account, STEADY)
    told = given_ranges(store.db, account)
    row = read_counts(store, account, 0, 1)[0]
    edit_count(store, row.id, 300, row.counted_on)
    assert given_ranges(store.db, account)[:-1] == told[:-1]
    assert newest(store, account) != told[-1]
    delete_counts(store, [row.id for row in read_counts(store, account, 0, 99)][:-3])
    assert given_ranges(store.db, account) == told[:-1]  # three counts are left: today's can no longer be given
    store.undo()
    store.undo()
    assert given_ranges(store.db, account) == told


def test_a_post_or_a_new_goal_is_no_check_in(store: Store, account: AccountId) -> None:
    check_in_weekly(store, account, STEADY)
    before = everything(store.db)
    change_profile(store, Profile(niche="resep", goal=5_000))
    log_post(store, draft_post(store, account, TODAY))
    after = everything(store.db)
    assert [before[table] == after[table] for table in ("forecast_given", "forecast_point")] == [True, True]


@pytest.mark.parametrize(("followers", "goal", "aim"), [(208, 1_000, 1_000), (208, 500, 500), (1_500, 1_000, 10_000)])
def test_it_aims_at_the_next_goal(store: Store, account: AccountId, followers: int, goal: int, aim: int) -> None:
    change_profile(store, Profile(goal=goal))
    check_in_weekly(store, account, [followers - 12 * week for week in range(6, -1, -1)])
    assert target(store) == aim


# --- imports ----------------------------------------------------------------------------------------------------------


def test_an_import_keeps_one_too(store: Store) -> None:
    before = everything(store.db)
    import_readings(store, [WEEKLY])
    (account,) = read_accounts(store)
    assert given_days(store, account.id) == [TODAY]
    store.undo()
    assert everything(store.db) == before


def test_an_import_of_changes_keeps_one(store: Store, account: AccountId) -> None:
    log_followers(store, account, 300)
    deltas = [FollowerDelta(TODAY - timedelta(days=ago), DeltaKind.NET, 2) for ago in range(30)]
    import_readings(store, [file_of(deltas=deltas)])
    assert given_days(store, account) == [TODAY]


def test_importing_again_changes_nothing(store: Store) -> None:
    import_readings(store, [WEEKLY])
    before = everything(store.db)
    store.clock = FixedClock(TODAY + timedelta(days=5))
    import_readings(store, [WEEKLY])
    assert everything(store.db) == before


@pytest.mark.parametrize("days", [0, 40])
def test_an_import_with_its_account_can_be_taken_back_at_any_time(store: Store, days: int) -> None:
    import_readings(store, [WEEKLY])
    store.clock = FixedClock(TODAY + timedelta(days=days))
    before = everything(store.db)
    take_back_import(store, all_imports(store.db)[0])
    assert read_accounts(store) == []
    assert everything(store.db)["forecast_given"] == everything(store.db)["forecast_point"] == []
    store.undo()
    assert everything(store.db) == before


# --- what is kept -----------------------------------------------------------------------------------------------------


def test_what_is_kept_is_what_was_shown(store: Store, account: AccountId) -> None:
    check_in_weekly(store, account, STEADY)
    shown = forecast(follower_line(store.db, account, TODAY), TODAY, 1_000)
    kept = newest(store, account)
    assert [day for day, *_ in kept.points] == sorted({day for day, *_ in kept.points})
    assert (kept.points[0][0], kept.points[-1][0]) == (TODAY, TODAY + timedelta(weeks=52))
    for day, low, likely, high in kept.points:
        assert (low, likely, high) == pytest.approx(shown.at(day), abs=0.05)
    (row,) = (row for row in everything(store.db)["forecast_given"] if row["given_on"] == TODAY.isoformat())
    assert (row["target"], row["status"], row["likely"]) == (1_000, "ok", shown.likely and shown.likely.isoformat())


def test_between_two_kept_days_the_range_is_a_straight_line(store: Store, account: AccountId) -> None:
    check_in_weekly(store, account, STEADY)
    kept = newest(store, account)
    (_, low, _, high), (_, next_low, _, next_high) = kept.points[1:3]
    assert kept.on(TODAY + timedelta(weeks=1)) == (low, high)
    found = kept.on(TODAY + timedelta(days=10))
    assert found == pytest.approx((low + 3 / 7 * (next_low - low), high + 3 / 7 * (next_high - high)))
    assert kept.on(TODAY - timedelta(days=1)) is None
    assert kept.on(TODAY + timedelta(weeks=52, days=1)) is None


@given(st.lists(st.integers(0, 20_000), min_size=4, max_size=12))
def test_quantiles_do_not_cross_and_the_range_opens(followers: list[int]) -> None:
    store = Store(open_in_memory(), FixedClock(TODAY))
    account = add_account(store, AccountDraft(Platform.TIKTOK, "dina"))
    with store.change("log-followers") as work:
        for k, number in enumerate(followers):
            day = TODAY - timedelta(weeks=len(followers) - 1 - k)
            row = {"account_id": account, "counted_on": day.isoformat(), "followers": number}
            work.insert(Table.FOLLOWER_COUNT, row)
    (kept,) = given_ranges(store.db, account)
    store.close()
    assert all(earlier[0] < later[0] for earlier, later in pairwise(kept.points))
    assert all(0 <= low <= likely <= high for _, low, likely, high in kept.points)


# --- several accounts -------------------------------------------------------------------------------------------------


def test_accounts_have_their_own(store: Store, account: AccountId) -> None:
    other = add_account(store, AccountDraft(Platform.TIKTOK, "dina"))
    check_in_weekly(store, account, STEADY)
    assert given_days(store, other) == []
    check_in_weekly(store, other, [5_000 + 40 * week for week in range(10)])
    assert newest(store, account).points[0][2] < 1_000
    assert newest(store, other).points[0][2] > 4_000


def test_an_account_put_away_is_harmless(store: Store, account: AccountId) -> None:
    check_in_weekly(store, account, STEADY)
    told = given_ranges(store.db, account)
    other = add_account(store, AccountDraft(Platform.TIKTOK, "dina"))
    archive_account(store, read_accounts(store)[0])
    store.clock = FixedClock(TODAY + timedelta(weeks=1))
    log_followers(store, other, 50)
    assert given_ranges(store.db, account)[: len(told)] == told
    assert given_days(store, other) == []
    store.undo()
    assert given_ranges(store.db, account) == told
