"""Format `shopee-affiliate`: commissions and clicks of Shopee Affiliates, kept as income by order and clicks by day.

One row a product, several an order: the net commission is added up over the rows, while the commission per order is
repeated in each and not used. Times are the shop's own clock (WIB in Indonesia), so their date is taken as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from creator_coach.domain.errors import RuleError
from creator_coach.domain.income import AffiliateOrder, OrderStatus, hundredths
from creator_coach.imports.columns import Records, normal, records_in
from creator_coach.imports.drop import Drop
from creator_coach.imports.entries import Entry, Sheet
from creator_coach.imports.harvest import Harvest, Page
from creator_coach.imports.numbers import is_nothing, number_in
from creator_coach.imports.partial_dates import full_day
from creator_coach.imports.rows import Row
from creator_coach.imports.sniff import claimed, entry_records

ID = "shopee-affiliate"
_CURRENCIES = {"net_idr": "IDR", "net_myr": "MYR", "net_vnd": "VND", "item_idr": "IDR"}
_NEEDED = (frozenset(("order_id", "ordered")), frozenset(("click_id", "clicked")))
_TAGS = ("tag1", "tag2", "tag3", "tag4", "tag5")
_ROUNDED = re.compile(r"\d[.,]?\d*e\+\d+", re.IGNORECASE)
_LONGEST = 80
_STATUS = {
    OrderStatus.DONE: ("selesai", "completed", "complete", "hoanthanh", "dahoanthanh"),
    OrderStatus.CANCELLED: ("dibatalkan", "batal", "cancelled", "canceled", "dahuy", "huy"),
}


@dataclass(slots=True)
class _Order:
    """An order while its rows are added up; a status that is open in one row is open."""

    line: int
    day: date
    statuses: set[OrderStatus]
    amount: Decimal
    tag: str
    channel: str


def mine(entries: Sequence[Entry]) -> list[Entry]:
    """Return the tables with Shopee's headers."""
    return claimed(entries, _records)


def read(entries: Sequence[Entry], drop: Drop, harvest: Harvest) -> None:
    """Read orders and clicks. They belong to no account."""
    for entry in entries:
        page = harvest.page(entry.name)
        for records in entry_records(entry, _records):
            if "order_id" in records.roles:
                _read_orders(page, records, harvest)
            else:
                _read_clicks(page, records, harvest)


def _records(sheet: Sheet, _: Entry) -> Records | None:
    return records_in(sheet, ID, *_NEEDED)


def _read_orders(page: Page, records: Records, harvest: Harvest) -> None:
    money = next((role for role in _CURRENCIES if role in records.roles), None)
    if money is None:
        page.problem(records.header.line, "no-commission-column", " | ".join(records.header.cells))
        return
    found: dict[str, _Order] = {}
    rounded = False
    for row in records.rows:
        order_id = records.text(row, "order_id").strip("'\"")
        if _ROUNDED.fullmatch(order_id):
            rounded = True
            continue
        day = full_day(records.text(row, "ordered"))
        if not order_id or day is None:
            page.problem(row.line, "date-unreadable" if order_id else "order-without-id", records.text(row, "ordered"))
            continue
        made = found.setdefault(
            order_id[:_LONGEST],
            _Order(row.line, day, set(), Decimal(), _tag(records, row), records.text(row, "channel")[:_LONGEST]),
        )
        made.statuses.add(_status(records.text(row, "status")))
        made.amount += _money(page, records, row, money)
    if rounded:
        page.problem(records.header.line, "id-rounded")
    for order_id, made in found.items():
        _keep(page, harvest, order_id, made, _CURRENCIES[money])


def _keep(page: Page, harvest: Harvest, order_id: str, made: _Order, currency: str) -> None:
    for status in (OrderStatus.OPEN, OrderStatus.DONE, OrderStatus.CANCELLED):
        if status in made.statuses:
            break
    try:
        harvest.orders[order_id] = AffiliateOrder(
            order_id, made.day, status, hundredths(made.amount), currency, made.tag, made.channel
        )
    except RuleError as error:
        page.problem(made.line, error.code, order_id)


def _money(page: Page, records: Records, row: Row, role: str) -> Decimal:
    cell = records.text(row, role)
    cleaned = re.sub(r"(?:rm|₫|đ)", "", cell, flags=re.IGNORECASE)
    try:
        return number_in(cleaned, records.decimals.get(role, frozenset())) or Decimal()
    except RuleError as error:
        page.problem(row.line, error.code, cell)
        return Decimal()


def _status(text: str) -> OrderStatus:
    plain = normal(text)
    return next((status for status, words in _STATUS.items() if plain in words), OrderStatus.OPEN)


def _tag(records: Records, row: Row) -> str:
    parts = [text for role in _TAGS if (text := records.text(row, role)) and not is_nothing(text)]
    return "-".join(parts)[:_LONGEST]


def _read_clicks(page: Page, records: Records, harvest: Harvest) -> None:
    seen: set[str] = set()
    for row in records.rows:
        click = records.text(row, "click_id")
        if click and click in seen:
            continue
        seen.add(click)
        day = full_day(records.text(row, "clicked"))
        if day is None:
            page.problem(row.line, "date-unreadable", records.text(row, "clicked"))
            continue
        tag = "-".join(part for part in records.text(row, "tag").split("-") if part)[:_LONGEST] or _tag(records, row)
        channel = records.text(row, "referrer") or records.text(row, "channel")
        key = (day, tag, channel[:_LONGEST])
        harvest.clicks[key] = harvest.clicks.get(key, 0) + 1
