"""Deals as rows: the deal, its deliverables, its ticked and dated steps."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from creator_coach.domain.accounts import Platform
from creator_coach.domain.businesses import Business
from creator_coach.domain.deals import (
    Deal,
    DealDraft,
    DealId,
    DealStatus,
    Deliverable,
    DeliverableDraft,
    DeliverableId,
    Step,
    TargetMetric,
)
from creator_coach.domain.posts import Format, PostId
from creator_coach.storage.days import day_from, day_text
from creator_coach.storage.posts import read_instant, utc_text
from creator_coach.storage.sqlite import Database
from creator_coach.storage.unit_of_work import Row, Table, UnitOfWork


def all_deals(db: Database) -> list[Deal]:
    """Return every deal, the running ones first, of these the newest first."""
    deliverables: dict[int, list[Deliverable]] = {}
    for row in db.query("SELECT * FROM deliverable ORDER BY due_on, id"):
        deliverables.setdefault(int(row["deal_id"]), []).append(_deliverable(row))
    steps: dict[int, dict[str, Step]] = {}
    for row in db.query("SELECT * FROM deal_step"):
        steps.setdefault(int(row["deal_id"]), {})[row["step"]] = Step(day_from(row["due_on"]), day_from(row["done_on"]))
    rows = db.query("SELECT * FROM deal ORDER BY status <> 'running', agreed_on DESC, id DESC")
    return [_deal(row, tuple(deliverables.get(row["id"], ())), steps.get(row["id"], {})) for row in rows]


def find_deal(db: Database, deal_id: DealId) -> Deal | None:
    """Return one deal."""
    return next((deal for deal in all_deals(db) if deal.id == deal_id), None)


def add_deal(work: UnitOfWork, uid: str, draft: DealDraft, now: datetime) -> DealId:
    """Store a new deal."""
    row: Row = {"uid": uid, "status": DealStatus.RUNNING.value, **_row(draft, now)}
    return DealId(work.insert(Table.DEAL, row))


def change_deal(work: UnitOfWork, deal: DealId, draft: DealDraft, now: datetime) -> None:
    """Store what was agreed anew."""
    _touch(work, Table.DEAL, deal, _row(draft, now))


def set_status(work: UnitOfWork, deal: DealId, status: DealStatus, closed_on: date | None, now: datetime) -> None:
    """Close a deal, or let it run again."""
    row: Row = {"status": status.value, "closed_on": day_text(closed_on), "changed_at": utc_text(now)}
    _touch(work, Table.DEAL, deal, row)


def set_result(work: UnitOfWork, deal: DealId, result: str) -> None:
    """Store what the creator writes into the closing report."""
    work.update(Table.DEAL, deal, {"result": result})


def remove_deal(work: UnitOfWork, deal: DealId) -> None:
    """Delete a deal with its deliverables and steps; a prospect that led to it stays."""
    for (prospect,) in work.db.execute("SELECT id FROM prospect WHERE deal_id = ?", [deal]).fetchall():
        work.update(Table.PROSPECT, prospect, {"deal_id": None})
    for table in (Table.DELIVERABLE, Table.DEAL_STEP):
        for (row_id,) in work.db.execute(f"SELECT id FROM {table} WHERE deal_id = ?", [deal]).fetchall():
            work.delete(table, row_id)
    work.delete(Table.DEAL, deal)


def add_deliverable(work: UnitOfWork, deal: DealId, uid: str, draft: DeliverableDraft, now: datetime) -> DeliverableId:
    """Store a new deliverable."""
    row: Row = {"uid": uid, "deal_id": deal, **_deliverable_row(draft, now)}
    return DeliverableId(work.insert(Table.DELIVERABLE, row))


def change_deliverable(work: UnitOfWork, which: DeliverableId, draft: DeliverableDraft, now: datetime) -> None:
    """Store a deliverable that has changed."""
    _touch(work, Table.DELIVERABLE, which, _deliverable_row(draft, now))


def link_post(work: UnitOfWork, which: DeliverableId, post: PostId | None) -> None:
    """Say which post a deliverable became; None takes the link away."""
    work.update(Table.DELIVERABLE, which, {"post_id": post})


def remove_deliverable(work: UnitOfWork, which: DeliverableId) -> None:
    """Delete a deliverable."""
    work.delete(Table.DELIVERABLE, which)


def mark_changed(work: UnitOfWork, deal: DealId, now: datetime) -> None:
    """Note when something of a deal changed that its days follow from: a calendar takes only what is newer."""
    if work.changes:
        work.update(Table.DEAL, deal, {"changed_at": utc_text(now)})


def set_step(work: UnitOfWork, deal: DealId, step: str, said: Step) -> None:
    """Store what was said of a duty or a check; nothing said takes the row away."""
    known = work.db.execute("SELECT id FROM deal_step WHERE deal_id = ? AND step = ?", [deal, step]).fetchone()
    row: Row = {"due_on": day_text(said.due_on), "done_on": day_text(said.done_on)}
    if known and said == Step():
        work.delete(Table.DEAL_STEP, known[0])
    elif known:
        work.update(Table.DEAL_STEP, known[0], row)
    elif said != Step():
        work.insert(Table.DEAL_STEP, {"deal_id": deal, "step": step, **row})


def _touch(work: UnitOfWork, table: Table, row_id: int, row: Row) -> None:
    """Update a row where anything but the time of the change differs."""
    before: Mapping[str, object] = work.db.table(table).get(row_id)
    if any(before[name] != value for name, value in row.items() if name != "changed_at"):
        work.update(table, row_id, row)


def _row(draft: DealDraft, now: datetime) -> Row:
    return {
        "brand": draft.brand,
        "kind": draft.kind.value if draft.kind else "",
        "contact": draft.contact,
        "brief": draft.brief,
        "agreed_on": draft.agreed_on.isoformat(),
        "publish_at": utc_text(draft.publish_at) if draft.publish_at else None,
        "zone": draft.zone,
        "pay": draft.pay,
        "barter": draft.barter,
        "barter_what": draft.barter_what,
        "target_metric": draft.target_metric.value if draft.target_metric else "",
        "target": draft.target,
        "changed_at": utc_text(now),
    }


def _deliverable_row(draft: DeliverableDraft, now: datetime) -> Row:
    return {
        "format": draft.format.value,
        "platform": draft.platform.value,
        "due_on": draft.due_on.isoformat(),
        "note": draft.note,
        "changed_at": utc_text(now),
    }


def _deal(row: dict[str, Any], deliverables: tuple[Deliverable, ...], steps: Mapping[str, Step]) -> Deal:
    draft = DealDraft(
        brand=row["brand"],
        agreed_on=date.fromisoformat(row["agreed_on"]),
        kind=Business(row["kind"]) if row["kind"] else None,
        contact=row["contact"],
        brief=row["brief"],
        publish_at=read_instant(row["publish_at"]) if row["publish_at"] else None,
        zone=row["zone"],
        pay=row["pay"],
        barter=row["barter"],
        barter_what=row["barter_what"],
        target_metric=TargetMetric(row["target_metric"]) if row["target_metric"] else None,
        target=row["target"],
    )
    return Deal(
        id=DealId(row["id"]),
        uid=row["uid"],
        draft=draft,
        status=DealStatus(row["status"]),
        closed_on=day_from(row["closed_on"]),
        result=row["result"],
        deliverables=deliverables,
        steps=steps,
        changed_at=read_instant(row["changed_at"]),
    )


def _deliverable(row: dict[str, Any]) -> Deliverable:
    draft = DeliverableDraft(
        Format(row["format"]), Platform(row["platform"]), date.fromisoformat(row["due_on"]), row["note"]
    )
    post = PostId(row["post_id"]) if row["post_id"] is not None else None
    return Deliverable(DeliverableId(row["id"]), row["uid"], draft, post, read_instant(row["changed_at"]))
