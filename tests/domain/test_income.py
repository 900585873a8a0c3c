"""Sums of affiliate income with answers worked out by hand."""

from __future__ import annotations

from datetime import date

from creator_coach.domain.income import (
    AffiliateClicks,
    AffiliateOrder,
    OrderStatus,
    Sums,
    by_month,
    by_tag,
    currencies_of,
    sums_of,
)

DONE, OPEN, GONE = OrderStatus.DONE, OrderStatus.OPEN, OrderStatus.CANCELLED
ORDERS = [
    AffiliateOrder("1", date(2026, 9, 30), DONE, 150_000, tag="sup"),
    AffiliateOrder("2", date(2026, 11, 1), DONE, 50_050, tag="Sup"),
    AffiliateOrder("3", date(2026, 11, 2), OPEN, 70_000),
    AffiliateOrder("4", date(2026, 11, 30), GONE, 90_000, tag="nasi"),
    AffiliateOrder("5", date(2026, 11, 3), DONE, 1_250, "MYR", tag="sup"),
]
CLICKS = [
    AffiliateClicks(date(2026, 9, 1), 10, "sup"),
    AffiliateClicks(date(2026, 11, 5), 7, "SUP"),
    AffiliateClicks(date(2026, 12, 5), 3),
]


def test_sums_go_by_what_became_of_an_order() -> None:
    rupiah = [order for order in ORDERS if order.currency == "IDR"]
    assert sums_of(rupiah, CLICKS) == Sums(done=200_050, open=70_000, cancelled=90_000, orders=3, clicks=20)
    assert sums_of(rupiah).alive == 270_050


def test_currencies_are_kept_apart_and_the_usual_one_comes_first() -> None:
    assert currencies_of(ORDERS) == ("IDR", "MYR")
    november = {one.month: one.sums for one in by_month(ORDERS, [], "MYR")}
    assert november == {date(2026, 11, 1): Sums(done=1_250, orders=1)}


def test_months_follow_each_other_also_where_nothing_was_sold() -> None:
    months = by_month(ORDERS, CLICKS, "IDR")
    assert [one.month.month for one in months] == [9, 10, 11, 12]
    assert months[0].sums == Sums(done=150_000, orders=1, clicks=10)
    assert months[1].sums == Sums()
    assert months[2].sums == Sums(done=50_050, open=70_000, cancelled=90_000, orders=2, clicks=7)
    assert months[3].sums == Sums(clicks=3)
    assert by_month([], [], "IDR") == ()


def test_a_year_ends_between_two_months() -> None:
    orders = [AffiliateOrder("a", date(2026, 12, 31), DONE, 1), AffiliateOrder("b", date(2027, 1, 31), DONE, 2)]
    assert [one.month for one in by_month(orders, [], "IDR")] == [date(2026, 12, 1), date(2027, 1, 1)]


def test_tags_are_one_whatever_their_capitals_and_the_best_comes_first() -> None:
    tags = by_tag(ORDERS, CLICKS, "IDR")
    assert [(one.tag, one.sums.alive, one.sums.orders, one.sums.clicks) for one in tags] == [
        ("sup", 200_050, 2, 17),
        ("", 70_000, 1, 3),
        ("nasi", 0, 0, 0),
    ]
