"""The tables of days of YouTube Studio: what the channel gained and lost, and the days of any of its columns."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from creator_coach.domain.counts import DeltaKind
from creator_coach.domain.errors import RuleError
from creator_coach.imports.columns import Records
from creator_coach.imports.dates import moment_in
from creator_coach.imports.day_order import day_order
from creator_coach.imports.harvest import Page
from creator_coach.imports.localised import localised_day
from creator_coach.imports.reading import Source
from creator_coach.imports.rows import Row

TOTALS = frozenset(
    (
        "total",
        "totals",
        "totale",
        "totaal",
        "jumlah",
        "gesamt",
        "summe",
        "tổng",
        "toplam",
        "итого",
        "合計",
        "합계",
        "总计",
        "總計",
    )
)
_CHANGES = (("net", DeltaKind.NET), ("gained", DeltaKind.GAINED), ("lost", DeltaKind.LOST))


def moments_in(page: Page, records: Records, role: str) -> list[date | datetime | None]:
    """Return the days of a column, with their time where one is written: UTC with a zone, else the channel's clock.

    Studio writes days that cannot be mistaken; after a spreadsheet program the whole column decides their order.
    """
    texts = [records.text(row, role) for row in records.rows]
    order = day_order(texts, page.harvest.today)
    if order.doubt:
        page.problem(records.rows[order.cell].line, order.doubt, texts[order.cell])
    return [_when(text, month_first=order.month_first) for text in texts]


def _when(text: str, *, month_first: bool) -> date | datetime | None:
    try:
        moment = moment_in(text, month_first=month_first)
    except RuleError:
        return localised_day(text)
    if moment.clock is None:
        return moment.day
    return moment.clock.instant(moment.day) or datetime.combine(moment.day, moment.clock.at)


def read_days(page: Page, records: Records, source: Source, known: set[tuple[DeltaKind, date]]) -> None:
    """Read the channel's changes by day. Those in `known` were in another file of the export, and are added to it."""
    days = moments_in(page, records, "day")
    sums, stated = dict.fromkeys(DeltaKind, 0), dict[DeltaKind, int]()
    for row, when in zip(records.rows, days, strict=True):
        text = records.text(row, "day")
        amounts = dict(_amounts(page, records, row))
        if when is None and not any(letter.isdigit() for letter in text):
            stated = stated or amounts
        elif when is None:
            page.problem(row.line, "date-unreadable", text)
        else:
            day = when.date() if isinstance(when, datetime) else when
            for kind, amount in amounts.items():
                sums[kind] += amount
                if (kind, day) not in known:
                    page.delta(row.line, source, day, kind, amount)
            known.update((kind, day) for kind in amounts)
    for kind, total in stated.items():
        if sums[kind] != total:
            page.problem(records.header.line, "total-differs", f"{sums[kind]}, {total}")


def _amounts(page: Page, records: Records, row: Row) -> Iterator[tuple[DeltaKind, int]]:
    for role, kind in _CHANGES:
        amount = records.whole(page, row, role) if role in records.roles else None
        if amount is not None:
            yield kind, amount
