from __future__ import annotations

from datetime import UTC, date, datetime

from creator_coach.app.income import read_income, read_months
from creator_coach.app.log_post import log_post
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountId
from creator_coach.domain.income import AffiliateClicks, AffiliateOrder, OrderStatus, Sums
from creator_coach.domain.posts import PostDraft
from creator_coach.storage.income import add_clicks, add_orders
from creator_coach.storage.unit_of_work import Table

DONE, OPEN = OrderStatus.DONE, OrderStatus.OPEN


def report(store: Store, *orders: AffiliateOrder, clicks: tuple[AffiliateClicks, ...] = ()) -> None:
    with store.change("test") as work:
        file = work.insert(
            Table.FILE_IMPORT,
            {"imported_at": "2026-11-25 03:00:00", "file": "report.csv", "format": "shopee-affiliate", "summary": "{}"},
        )
        add_orders(work, orders, file)
        add_clicks(work, clicks, file)


def post(store: Store, account: AccountId, day: int, caption: str, *tags: str, link: str = "") -> None:
    log_post(store, PostDraft(account, datetime(2026, 11, day, 3, tzinfo=UTC), caption, hashtags=tags, link=link))


def test_no_report_is_no_income(store: Store) -> None:
    found = read_income(store)
    assert (found.months, found.tags, found.total, found.currency) == ((), (), Sums(), "IDR")


def test_months_of_the_usual_currency_and_each_other_by_itself(store: Store) -> None:
    report(
        store,
        AffiliateOrder("1", date(2026, 10, 5), DONE, 12_500_000),
        AffiliateOrder("2", date(2026, 11, 5), OPEN, 4_000_000),
        AffiliateOrder("3", date(2026, 11, 6), DONE, 900, "MYR"),
        clicks=(AffiliateClicks(date(2026, 11, 20), 12),),
    )
    found = read_income(store)
    assert (found.currencies, found.currency, found.reported_until) == (("IDR", "MYR"), "IDR", date(2026, 11, 20))
    assert found.of(date(2026, 10, 31)) == Sums(done=12_500_000, orders=1)
    assert found.of(date(2026, 11, 1)) == Sums(open=4_000_000, orders=1, clicks=12)
    assert found.of(date(2026, 9, 1)) is None
    assert read_months(store).months == found.months
    assert read_income(store, "MYR").total.done == 900
    assert read_income(store, "EUR").currency == "IDR"


def test_a_tag_belongs_to_a_post_only_where_just_one_names_it(store: Store, account: AccountId) -> None:
    post(store, account, 2, "Sup ayam", "supsenin")
    post(store, account, 3, "Nasi goreng, cek nasi-selasa di bio")
    post(store, account, 4, "Kue", "kue", link="https://s.shopee.co.id/kuerabu")
    post(store, account, 5, "Kue lagi", "kue")
    tags = ("SupSenin", "nasi-selasa", "kuerabu", "kue", "tanpa", "", "di")
    report(store, *(AffiliateOrder(f"{k}", date(2026, 11, 9), DONE, 100, tag=tag) for k, tag in enumerate(tags)))
    found = {line.income.tag: line.post.draft.caption if line.post else None for line in read_income(store).tags}
    assert found == {
        "SupSenin": "Sup ayam",
        "nasi-selasa": "Nasi goreng, cek nasi-selasa di bio",
        "kuerabu": "Kue",
        "kue": None,
        "tanpa": None,
        "": None,
        "di": None,
    }
