"""Format `shopee-affiliate`: commissions and clicks of Shopee Affiliates, kept as income by order and clicks by day.

Times are the shop's own clock (WIB in Indonesia), so their date is taken as it stands. They belong to no account.
"""

from __future__ import annotations

from collections.abc import Sequence

from creator_coach.imports.columns import Records, records_in
from creator_coach.imports.drop import Drop
from creator_coach.imports.entries import Entry, Sheet
from creator_coach.imports.harvest import Harvest, Page
from creator_coach.imports.platforms.shopee_orders import LONGEST, days_in, read_orders, tag_in, word_in
from creator_coach.imports.sniff import claimed, entry_records

ID = "shopee-affiliate"
_NEEDED = (
    *(
        frozenset(("order_id", "ordered", role))
        for role in ("status", "tag1", "item", "net", "net_idr", "net_myr", "net_vnd")
    ),
    frozenset(("click_id", "clicked")),
)


def mine(entries: Sequence[Entry]) -> list[Entry]:
    """Return the tables with Shopee's headers."""
    return claimed(entries, _records)


def read(entries: Sequence[Entry], drop: Drop, harvest: Harvest) -> None:
    """Read orders and clicks, each click once; of two reports the later one knows an order's status best."""
    del drop
    seen: set[str] = set()
    for entry in sorted(entries, key=lambda entry: entry.name):
        page = harvest.page(entry.name)
        for records in entry_records(entry, _records):
            if "order_id" in records.roles:
                read_orders(page, records)
            else:
                _read_clicks(page, records, seen)


def _records(sheet: Sheet, _: Entry) -> Records | None:
    return records_in(sheet, ID, *_NEEDED)


def _read_clicks(page: Page, records: Records, seen: set[str]) -> None:
    clicks = page.harvest.clicks
    for row, day in zip(records.rows, days_in(page, records, "clicked"), strict=True):
        click = word_in(records, row, "click_id")
        if day is None:
            page.problem(row.line, "date-unreadable", records.text(row, "clicked"))
        elif not click or click not in seen:
            seen.add(click)
            joined = "-".join(part for part in records.text(row, "tag").split("-") if part)
            tag = joined[:LONGEST] or tag_in(records, row)
            key = (day, tag, word_in(records, row, "referrer") or word_in(records, row, "channel"))
            clicks[key] = clicks.get(key, 0) + 1
