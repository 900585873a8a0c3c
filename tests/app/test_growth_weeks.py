from __future__ import annotations

from datetime import date, timedelta

import pytest

from creator_coach.app.clock import FixedClock
from creator_coach.app.growth_check import check_ranges
from creator_coach.app.growth_weeks import read_growth_weeks
from creator_coach.app.line import follower_line
from creator_coach.app.log_followers import log_followers
from creator_coach.app.log_post import draft_post, log_post
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountId
from creator_coach.domain.posting import Link, link_of
from creator_coach.storage.forecasts import given_ranges

LAST_MONDAY = date(2026, 11, 16)  # the store's day is Thursday 26 November


def test_weeks_are_full_ones_and_days_reach_today(store: Store, account: AccountId) -> None:
    log_post(store, draft_post(store, account, date(2026, 11, 18)))
    log_post(store, draft_post(store, account, date(2026, 11, 18)))
    log_post(store, draft_post(store, account, date(2026, 11, 24)))
    view = read_growth_weeks(store, account)
    assert [week.monday for week in view.weeks] == [LAST_MONDAY - timedelta(weeks=k) for k in range(11, -1, -1)]
    assert [week.posts for week in view.weeks] == [0] * 11 + [2]
    assert len(view.days) == 12
    assert view.days[-2] == (0, 0, 2, 0, 0, 0, 0)
    assert view.days[-1] == (0, 1, 0, 0, None, None, None)
    assert view.posts == 3


def test_followers_gained_are_unknown_without_counts_at_both_ends(store: Store, account: AccountId) -> None:
    log_followers(store, account, 100, date(2026, 11, 8))
    log_followers(store, account, 121, date(2026, 11, 15))
    log_followers(store, account, 110, date(2026, 11, 22))
    gained = [week.gained for week in read_growth_weeks(store, account).weeks]
    assert gained == [None] * 10 + [21, -11]


def test_weeks_before_the_first_post_are_not_compared(store: Store, account: AccountId) -> None:
    for week in range(20):
        log_followers(store, account, 100 + 10 * week, date(2026, 11, 22) - timedelta(weeks=19 - week))
    log_post(store, draft_post(store, account, date(2026, 11, 3)))
    view = read_growth_weeks(store, account)
    assert (view.posting.weeks, view.posting.link) == (3, Link.TOO_FEW)


def test_posts_of_another_account_do_not_count(store: Store, account: AccountId) -> None:
    log_post(store, draft_post(store, account, date(2026, 11, 18)))
    assert read_growth_weeks(store, AccountId(account + 1)).posts == 0


@pytest.mark.parametrize(
    ("pairs", "link"),
    [
        ([(n, 10 * n) for n in range(11)], Link.TOO_FEW),
        ([(n, 10 * n) for n in range(12)], Link.MORE),
        ([(n, -n) for n in range(12)], Link.FEWER),
        ([(3, n) for n in range(30)], Link.UNCLEAR),
        ([(n % 3, (7 * n) % 5) for n in range(20)], Link.UNCLEAR),
        ([(1, 5)] * 12, Link.UNCLEAR),
    ],
)
def test_a_link_must_stand_out_from_chance(pairs: list[tuple[int, int]], link: Link) -> None:
    assert link_of(pairs) is link


def test_ranges_of_a_steady_log_held(store: Store, account: AccountId) -> None:
    steady = [(store.today() - timedelta(weeks=20 - week), 100 + 12 * week) for week in range(21)]
    check = check_ranges(store, account, steady)
    assert check is not None
    assert (check.inside, check.counts) == (5, 5)


def test_a_jump_falls_outside_the_range(store: Store, account: AccountId) -> None:
    line = [(store.today() - timedelta(weeks=20 - week), 100 + 12 * week) for week in range(21)]
    check = check_ranges(store, account, [*line[:-1], (line[-1][0], 5_000)])
    assert check is not None
    assert check.inside == 4


@pytest.mark.parametrize("weeks", [0, 1, 7])
def test_ranges_are_not_judged_before_eight_weeks(store: Store, account: AccountId, weeks: int) -> None:
    line = [(store.today() - timedelta(weeks=weeks - k), 100 + k) for k in range(weeks)]
    assert check_ranges(store, account, line) is None


def test_what_was_forecast_is_kept_and_judged(store: Store, account: AccountId) -> None:
    """A creator who checks in every Thursday; the last number takes off."""
    for week in range(14):
        store.clock = FixedClock(date(2026, 8, 27) + timedelta(weeks=week))
        log_followers(store, account, 100 + 12 * week + (300 if week == 13 else 0))
    given = given_ranges(store.db, account)
    assert [one.given_on for one in given] == [date(2026, 9, 17) + timedelta(weeks=k) for k in range(11)]
    check = check_ranges(store, account, follower_line(store.db, account, store.today()))
    assert check is not None
    assert (check.inside, check.counts, check.given) == (4, 5, 5)
    store.undo()
    assert len(given_ranges(store.db, account)) == 10
    store.redo()
    assert len(given_ranges(store.db, account)) == 11
