"""Collaborations with other creators as rows."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from creator_coach.domain.accounts import Platform
from creator_coach.domain.collaborations import Answer, Collaboration, CollaborationDraft, CollaborationId
from creator_coach.storage.days import day_from, day_text
from creator_coach.storage.posts import read_instant, utc_text
from creator_coach.storage.sqlite import Database
from creator_coach.storage.unit_of_work import Row, Table, UnitOfWork


def all_collaborations(db: Database) -> list[Collaboration]:
    """Return every collaboration in the order in which they were added."""
    return [_collaboration(row) for row in db.table(Table.COLLABORATION).rows_where(order_by="id")]


def find_collaboration(db: Database, which: CollaborationId) -> Collaboration | None:
    """Return one collaboration, None where it is gone."""
    rows = db.table(Table.COLLABORATION).rows_where("id = ?", [which])
    return next((_collaboration(row) for row in rows), None)


def add_collaboration(work: UnitOfWork, uid: str, draft: CollaborationDraft, now: datetime) -> CollaborationId:
    """Store a new collaboration."""
    row: Row = {"uid": uid, **_row(draft), "changed_at": utc_text(now)}
    return CollaborationId(work.insert(Table.COLLABORATION, row))


def change_collaboration(work: UnitOfWork, which: Collaboration, draft: CollaborationDraft, now: datetime) -> None:
    """Store a collaboration that has changed; nothing is written where it has not."""
    if draft != which.draft:
        work.update(Table.COLLABORATION, which.id, {**_row(draft), "changed_at": utc_text(now)})


def remove_collaboration(work: UnitOfWork, which: CollaborationId) -> None:
    """Delete a collaboration."""
    work.delete(Table.COLLABORATION, which)


def _row(draft: CollaborationDraft) -> Row:
    return {
        "who": draft.who,
        "platform": draft.platform.value if draft.platform else "",
        "fit": draft.fit,
        "asked_on": day_text(draft.asked_on),
        "answered_on": day_text(draft.answered_on),
        "answer": draft.answer.value if draft.answer else "",
        "done_on": day_text(draft.done_on),
        "result": draft.result,
        "thanked_on": day_text(draft.thanked_on),
    }


def _collaboration(row: dict[str, Any]) -> Collaboration:
    draft = CollaborationDraft(
        who=row["who"],
        platform=Platform(row["platform"]) if row["platform"] else None,
        fit=row["fit"],
        asked_on=day_from(row["asked_on"]),
        answered_on=day_from(row["answered_on"]),
        answer=Answer(row["answer"]) if row["answer"] else None,
        done_on=day_from(row["done_on"]),
        result=row["result"],
        thanked_on=day_from(row["thanked_on"]),
    )
    return Collaboration(CollaborationId(row["id"]), row["uid"], draft, read_instant(row["changed_at"]))
