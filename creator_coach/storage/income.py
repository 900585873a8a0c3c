"""Affiliate orders and clicks as rows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from creator_coach.domain.income import AffiliateClicks, AffiliateOrder, OrderStatus
from creator_coach.storage.counts import Outcome
from creator_coach.storage.sqlite import Database
from creator_coach.storage.unit_of_work import Row, Table, UnitOfWork

_COLUMNS = "order_id, ordered_on, status, commission, currency, tag, channel"


def add_orders(work: UnitOfWork, orders: Sequence[AffiliateOrder], import_id: int | None = None) -> dict[Outcome, int]:
    """Store orders; a newer report of an order replaces what is known of it."""
    rows = work.db.execute(f"SELECT id, {_COLUMNS} FROM affiliate_order").fetchall()
    known = {row[1]: (row[0], _order(row[1:])) for row in rows}
    tally = dict.fromkeys(Outcome, 0)
    new: list[Row] = []
    for order in orders:
        if order.order_id not in known:
            new.append({**_row(order), "import_id": import_id})
            tally[Outcome.NEW] += 1
            continue
        row_id, before = known[order.order_id]
        if order != before:
            work.update(Table.AFFILIATE_ORDER, row_id, {**_row(order), "import_id": import_id})
        tally[Outcome.KNOWN if order == before else Outcome.CHANGED] += 1
    work.insert_many(Table.AFFILIATE_ORDER, new)
    return tally


def add_clicks(work: UnitOfWork, clicks: Sequence[AffiliateClicks], import_id: int | None = None) -> dict[Outcome, int]:
    """Store clicks by day, tag and channel; where two reports overlap, the one that saw more of the day counts."""
    rows = work.db.execute("SELECT day, tag, channel, id, clicks FROM affiliate_click").fetchall()
    known = {tuple(row[:3]): (row[3], row[4]) for row in rows}
    tally = dict.fromkeys(Outcome, 0)
    new: list[Row] = []
    for each in clicks:
        key = (each.day.isoformat(), each.tag, each.channel)
        if key not in known:
            row = dict(zip(("day", "tag", "channel"), key, strict=True))
            new.append({**row, "clicks": each.clicks, "import_id": import_id})
            tally[Outcome.NEW] += 1
        elif known[key][1] < each.clicks:
            work.update(Table.AFFILIATE_CLICK, known[key][0], {"clicks": each.clicks, "import_id": import_id})
            tally[Outcome.CHANGED] += 1
        else:
            tally[Outcome.KNOWN] += 1
    work.insert_many(Table.AFFILIATE_CLICK, new)
    return tally


def all_orders(db: Database) -> list[AffiliateOrder]:
    """Return every order, newest first."""
    rows = db.execute(f"SELECT {_COLUMNS} FROM affiliate_order ORDER BY ordered_on DESC, order_id")
    return [_order(row) for row in rows.fetchall()]


def all_clicks(db: Database) -> list[AffiliateClicks]:
    """Return the clicks of every day, newest first."""
    rows = db.execute("SELECT day, clicks, tag, channel FROM affiliate_click ORDER BY day DESC, tag, channel")
    return [AffiliateClicks(date.fromisoformat(day), n, tag, channel) for day, n, tag, channel in rows.fetchall()]


def _order(row: Sequence[str | int]) -> AffiliateOrder:
    order_id, day, status, commission, currency, tag, channel = row
    return AffiliateOrder(
        str(order_id),
        date.fromisoformat(str(day)),
        OrderStatus(str(status)),
        int(commission),
        str(currency),
        str(tag),
        str(channel),
    )


def _row(order: AffiliateOrder) -> Row:
    return {
        "order_id": order.order_id,
        "ordered_on": order.ordered_on.isoformat(),
        "status": order.status.value,
        "commission": order.commission,
        "currency": order.currency,
        "tag": order.tag,
        "channel": order.channel,
    }
