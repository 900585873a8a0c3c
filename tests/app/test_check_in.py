from __future__ import annotations

from datetime import date

import pytest

from creator_coach.app.accounts import read_accounts
from creator_coach.app.check_in import add_pasted, due_posts, pasted_counts
from creator_coach.app.log_followers import read_counts
from creator_coach.app.log_post import draft_post, log_post
from creator_coach.app.profile import change_plan, rest
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountId

TODAY = date(2026, 11, 26)  # a Thursday
MONDAY, WEDNESDAY = date(2026, 11, 23), date(2026, 11, 25)


def test_planned_days_without_a_post_are_due_until_today(store: Store, account: AccountId) -> None:
    change_plan(store, 3, ("mo", "we", "fr"))
    assert [due.day for due in due_posts(store)] == [MONDAY, WEDNESDAY]
    log_post(store, draft_post(store, account, MONDAY, caption="Sup"))
    assert [(due.day, due.account.id) for due in due_posts(store)] == [(WEDNESDAY, account)]


def test_a_plan_that_is_kept_on_other_days_leaves_nothing_due(store: Store, account: AccountId) -> None:
    change_plan(store, 1, ("mo",))
    log_post(store, draft_post(store, account, date(2026, 11, 24), caption="Sup"))
    assert due_posts(store) == ()


def test_nothing_is_due_without_a_plan_or_in_a_rest_week(store: Store, account: AccountId) -> None:
    assert due_posts(store) == ()
    change_plan(store, 2, ("mo", "we"))
    rest(store, MONDAY)
    assert due_posts(store) == ()


@pytest.mark.parametrize(
    "text",
    [
        "5 Jan 2026\t1.024\n12 Jan 2026\t1,1rb\n",
        "Tanggal\tPengikut\n2026-01-05\t1024\n2026-01-12\t1100",
        "05/01/2026;1.024\r\n12/01/2026;1.100\r\n",
        "2026-01-05,1024\n2026-01-12,1100\n",
    ],
)
def test_a_pasted_column_is_read_as_people_copy_it(text: str) -> None:
    found = pasted_counts(text, TODAY)
    assert [(count.counted_on.isoformat(), count.followers) for count in found] == [
        ("2026-01-05", 1024),
        ("2026-01-12", 1100),
    ]


@pytest.mark.parametrize("text", ["412", "1.024", "", "hai\napa kabar", "412\n413"])
def test_other_text_is_no_column(text: str) -> None:
    assert pasted_counts(text, TODAY) == []


def test_pasted_numbers_are_one_change(store: Store, account: AccountId) -> None:
    add_pasted(store, account, pasted_counts("2026-01-05,5\n2026-01-12,9\n", TODAY))
    assert [row.followers for row in read_counts(store, account, 0, 9)] == [9, 5]
    store.undo()
    assert read_counts(store, account, 0, 9) == []
    assert len(read_accounts(store)) == 1
