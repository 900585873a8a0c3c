"""The rate card as rows."""

from __future__ import annotations

from datetime import datetime

from creator_coach.domain.rates import Rate, RateDraft, RateId
from creator_coach.storage.posts import read_instant, utc_text
from creator_coach.storage.sqlite import Database
from creator_coach.storage.unit_of_work import Row, Table, UnitOfWork


def all_rates(db: Database) -> list[Rate]:
    """Return the rate card in the order in which its lines were added."""
    rows = db.execute("SELECT id, service, pay, note, changed_at FROM rate ORDER BY id").fetchall()
    return [
        Rate(RateId(row_id), RateDraft(service, pay, note), read_instant(changed))
        for row_id, service, pay, note, changed in rows
    ]


def add_rate(work: UnitOfWork, draft: RateDraft, now: datetime) -> RateId:
    """Store a new line."""
    return RateId(work.insert(Table.RATE, {**_row(draft), "changed_at": utc_text(now)}))


def change_rate(work: UnitOfWork, rate: Rate, draft: RateDraft, now: datetime) -> None:
    """Store a line that has changed; nothing is written where it has not."""
    if draft != rate.draft:
        work.update(Table.RATE, rate.id, {**_row(draft), "changed_at": utc_text(now)})


def remove_rate(work: UnitOfWork, rate: RateId) -> None:
    """Delete a line."""
    work.delete(Table.RATE, rate)


def _row(draft: RateDraft) -> Row:
    return {"service": draft.service, "pay": draft.pay, "note": draft.note}
