"""Prospects as rows."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from creator_coach.domain.businesses import Business
from creator_coach.domain.deals import DealId
from creator_coach.domain.prospects import Prospect, ProspectDraft, ProspectId, ProspectStatus
from creator_coach.storage.days import day_from, day_text
from creator_coach.storage.posts import read_instant, utc_text
from creator_coach.storage.sqlite import Database
from creator_coach.storage.unit_of_work import Row, Table, UnitOfWork


def all_prospects(db: Database) -> list[Prospect]:
    """Return every prospect in the order in which they were added."""
    return [_prospect(row) for row in db.table(Table.PROSPECT).rows_where(order_by="id")]


def find_prospect(db: Database, prospect: ProspectId) -> Prospect | None:
    """Return one prospect, None where it is gone."""
    rows = db.table(Table.PROSPECT).rows_where("id = ?", [prospect])
    return next((_prospect(row) for row in rows), None)


def add_prospect(work: UnitOfWork, uid: str, draft: ProspectDraft, added_on: date, now: datetime) -> ProspectId:
    """Store a new prospect."""
    row: Row = {
        "uid": uid,
        "status": ProspectStatus.IDEA.value,
        "added_on": added_on.isoformat(),
        "changed_at": utc_text(now),
        **_draft_row(draft),
    }
    return ProspectId(work.insert(Table.PROSPECT, row))


def change_prospect(work: UnitOfWork, prospect: Prospect, now: datetime) -> None:
    """Store a prospect that has changed; nothing is written where it has not."""
    row: Row = {
        **_draft_row(prospect.draft),
        "status": prospect.status.value,
        "asked_on": day_text(prospect.asked_on),
        "answered_on": day_text(prospect.answered_on),
        "closed_on": day_text(prospect.closed_on),
        "pitch": prospect.pitch,
        "pitch_language": prospect.pitch_language,
        "deal_id": prospect.deal,
    }
    before: Mapping[str, object] = work.db.table(Table.PROSPECT).get(prospect.id)
    if any(before[name] != value for name, value in row.items()):
        work.update(Table.PROSPECT, prospect.id, {**row, "changed_at": utc_text(now)})


def remove_prospect(work: UnitOfWork, prospect: ProspectId) -> None:
    """Delete a prospect; a deal that came of it stays."""
    work.delete(Table.PROSPECT, prospect)


def _draft_row(draft: ProspectDraft) -> Row:
    return {
        "name": draft.name,
        "kind": draft.kind.value if draft.kind else "",
        "contact": draft.contact,
        "note": draft.note,
        "follow_up_on": day_text(draft.follow_up_on),
    }


def _prospect(row: dict[str, Any]) -> Prospect:
    draft = ProspectDraft(
        name=row["name"],
        kind=Business(row["kind"]) if row["kind"] else None,
        contact=row["contact"],
        note=row["note"],
        follow_up_on=day_from(row["follow_up_on"]),
    )
    return Prospect(
        id=ProspectId(row["id"]),
        uid=row["uid"],
        draft=draft,
        status=ProspectStatus(row["status"]),
        added_on=date.fromisoformat(row["added_on"]),
        asked_on=day_from(row["asked_on"]),
        answered_on=day_from(row["answered_on"]),
        closed_on=day_from(row["closed_on"]),
        pitch=row["pitch"],
        pitch_language=row["pitch_language"],
        deal=DealId(row["deal_id"]) if row["deal_id"] is not None else None,
        changed_at=read_instant(row["changed_at"]),
    )
