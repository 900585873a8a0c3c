from __future__ import annotations

from datetime import date, timedelta

import pytest

from creator_coach.app.growth_check import check_ranges
from creator_coach.app.growth_weeks import Link, link_of, read_growth_weeks
from creator_coach.app.log_followers import log_followers
from creator_coach.app.log_post import draft_post, log_post
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountId

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
    assert view.compared == 3
    assert view.link is Link.TOO_FEW


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


def test_ranges_of_a_steady_log_held(store: Store) -> None:
    steady = [(store.today() - timedelta(weeks=20 - week), 100 + 12 * week) for week in range(21)]
    check = check_ranges(steady)
    assert check is not None
    assert (check.inside, check.counts) == (5, 5)


def test_a_jump_falls_outside_the_range(store: Store) -> None:
    line = [(store.today() - timedelta(weeks=20 - week), 100 + 12 * week) for week in range(21)]
    check = check_ranges([*line[:-1], (line[-1][0], 5_000)])
    assert check is not None
    assert check.inside == 4


@pytest.mark.parametrize("weeks", [0, 1, 7])
def test_ranges_are_not_judged_before_eight_weeks(store: Store, weeks: int) -> None:
    assert check_ranges([(store.today() - timedelta(weeks=weeks - k), 100 + k) for k in range(weeks)]) is None
