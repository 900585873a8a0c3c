"""The orders of a Shopee commission report: one row a product, several an order.

The net commission is added up over the rows of an order, while the commission per order is repeated in each and not
used.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from creator_coach.domain.errors import RuleError
from creator_coach.domain.income import AffiliateOrder, OrderStatus, hundredths
from creator_coach.imports.columns import Records, normal
from creator_coach.imports.dates import moment_in
from creator_coach.imports.day_order import day_order
from creator_coach.imports.harvest import Page
from creator_coach.imports.numbers import is_nothing, number_in
from creator_coach.imports.rows import Row

LONGEST = 80
_MONEY = {"net_idr": "IDR", "net_myr": "MYR", "net_vnd": "VND", "net": "IDR", "item": "IDR"}
"""The columns of money, the best first, with the currency where the header names none."""
_SIGNS = {"rp": "IDR", "idr": "IDR", "rm": "MYR", "myr": "MYR", "₫": "VND", "đ": "VND", "vnd": "VND"} | {
    "฿": "THB",
    "thb": "THB",
    "₱": "PHP",
    "php": "PHP",
    "s$": "SGD",
    "sgd": "SGD",
}
_SIGN = re.compile(r"\(\s*([^()\s]{1,4})\s*\)\s*$")
_SIGN_IN_CELL = re.compile(r"(?:rm|₫|đ|₱|฿|s?\$)\s*", re.IGNORECASE)
_TAGS = ("tag1", "tag2", "tag3", "tag4", "tag5")
_ROUNDED = re.compile(r"\d[.,]?\d*e\+\d+", re.IGNORECASE)
_STATUS = {
    OrderStatus.DONE: ("selesai", "completed", "complete", "hoanthanh", "đahoanthanh", "dahoanthanh"),
    OrderStatus.CANCELLED: ("dibatalkan", "batal", "cancelled", "canceled", "đahuy", "dahuy", "huy"),
}


@dataclass(slots=True)
class _Order:
    """An order while its rows are added up, by their status."""

    line: int
    day: date
    tag: str
    channel: str
    amounts: dict[OrderStatus, Decimal] = field(default_factory=dict)

    def settled(self) -> tuple[OrderStatus, Decimal]:
        """Return the status and the commission: open while a row is open; cancelled rows count where all are."""
        alive = {status: amount for status, amount in self.amounts.items() if status is not OrderStatus.CANCELLED}
        if not alive:
            return OrderStatus.CANCELLED, sum(self.amounts.values(), Decimal())
        return OrderStatus.OPEN if OrderStatus.OPEN in alive else OrderStatus.DONE, sum(alive.values(), Decimal())


def read_orders(page: Page, records: Records) -> None:
    """Read the orders of a report; an id that a spreadsheet program has rounded is no id."""
    money = next((role for role in _MONEY if role in records.roles), None)
    if money is None:
        page.problem(records.header.line, "no-commission-column", " | ".join(records.header.cells))
        return
    if money == "item":
        page.problem(records.header.line, "commission-gross", records.text(records.header, money))
    if any(_ROUNDED.fullmatch(_id(records, row)) for row in records.rows):
        page.problem(records.header.line, "id-rounded")
    for order_id, made in _orders(page, records, money).items():
        status, amount = made.settled()
        currency = _currency(records, money)
        try:
            order = AffiliateOrder(order_id, made.day, status, hundredths(amount), currency, made.tag, made.channel)
        except RuleError as error:
            page.problem(made.line, error.code, order_id)
        else:
            page.harvest.orders[order_id] = order


def _orders(page: Page, records: Records, money: str) -> dict[str, _Order]:
    found: dict[str, _Order] = {}
    for row, day in zip(records.rows, days_in(page, records, "ordered"), strict=True):
        order_id = _id(records, row)
        if _ROUNDED.fullmatch(order_id):
            continue
        if not order_id or day is None:
            page.problem(row.line, "date-unreadable" if order_id else "order-without-id", records.text(row, "ordered"))
            continue
        tag, channel = tag_in(records, row), word_in(records, row, "channel")
        made = found.setdefault(order_id, _Order(row.line, day, tag, channel))
        status = _status(records.text(row, "status"))
        made.amounts[status] = made.amounts.get(status, Decimal()) + _money(page, records, row, money)
    return found


def _id(records: Records, row: Row) -> str:
    return records.text(row, "order_id").strip("'\" ")[:LONGEST]


def days_in(page: Page, records: Records, role: str) -> list[date | None]:
    """Return the days of a column of times; after a spreadsheet program the whole column decides their order."""
    texts = [records.text(row, role) for row in records.rows]
    order = day_order(texts, page.harvest.today)
    if order.doubt:
        page.problem(records.rows[order.cell].line, order.doubt, texts[order.cell])
    return [_day(text, month_first=order.month_first) for text in texts]


def _day(text: str, *, month_first: bool) -> date | None:
    try:
        return moment_in(text, month_first=month_first).day
    except RuleError:
        return None


def _currency(records: Records, role: str) -> str:
    match = _SIGN.search(records.text(records.header, role))
    return _SIGNS.get(match[1].casefold() if match else "", _MONEY[role])


def _money(page: Page, records: Records, row: Row, role: str) -> Decimal:
    cell = records.text(row, role)
    try:
        return number_in(_SIGN_IN_CELL.sub("", cell), records.decimals.get(role, frozenset())) or Decimal()
    except RuleError as error:
        page.problem(row.line, error.code, cell)
        return Decimal()


def _status(text: str) -> OrderStatus:
    plain = normal(text)
    return next((status for status, words in _STATUS.items() if plain in words), OrderStatus.OPEN)


def word_in(records: Records, row: Row, role: str) -> str:
    """Return the words of a cell, "" for the marks that stand for nothing."""
    text = records.text(row, role)
    return "" if is_nothing(text) else text[:LONGEST]


def tag_in(records: Records, row: Row) -> str:
    """Return what the creator wrote on the link, its parts joined with "-"."""
    return "-".join(text for role in _TAGS if (text := word_in(records, row, role)))[:LONGEST]
