"""The posting plan and rest weeks as rows."""

from __future__ import annotations

from datetime import date, datetime

from creator_coach.domain.rhythm import Plan
from creator_coach.storage.posts import read_instant, utc_text
from creator_coach.storage.sqlite import Database
from creator_coach.storage.unit_of_work import Row, Table, UnitOfWork


def all_plans(db: Database) -> list[Plan]:
    """Return every plan there has been, oldest first."""
    rows = db.execute("SELECT starts_on, posts_per_week, weekdays FROM plan ORDER BY starts_on")
    return [Plan(date.fromisoformat(s), n, tuple(days.split(",")) if days else ()) for s, n, days in rows.fetchall()]


def set_plan(work: UnitOfWork, plan: Plan) -> None:
    """Store a plan; one that starts in the same week is replaced."""
    starts_on = plan.starts_on.isoformat()
    row: Row = {"starts_on": starts_on, "posts_per_week": plan.posts_per_week, "weekdays": ",".join(plan.weekdays)}
    known = work.db.execute("SELECT id FROM plan WHERE starts_on = ?", [starts_on]).fetchone()
    if known:
        work.update(Table.PLAN, known[0], row)
    else:
        work.insert(Table.PLAN, row)


def rest_weeks(db: Database) -> frozenset[date]:
    """Return the Mondays of the declared rest weeks."""
    return frozenset(date.fromisoformat(row[0]) for row in db.execute("SELECT monday FROM rest_week").fetchall())


def set_rest_week(work: UnitOfWork, monday: date, *, resting: bool) -> None:
    """Declare a week a rest week, or take that back."""
    known = work.db.execute("SELECT id FROM rest_week WHERE monday = ?", [monday.isoformat()]).fetchone()
    if resting and not known:
        work.insert(Table.REST_WEEK, {"monday": monday.isoformat()})
    elif known and not resting:
        work.delete(Table.REST_WEEK, known[0])


def mark_changed(work: UnitOfWork, now: datetime) -> None:
    """Note when the newest plan, or a rest week in it, changed: a calendar takes only what is newer."""
    newest = work.db.execute("SELECT id FROM plan ORDER BY starts_on DESC LIMIT 1").fetchone()
    if newest and work.changes:
        work.update(Table.PLAN, newest[0], {"changed_at": utc_text(now)})


def changed_at(db: Database) -> datetime | None:
    """Return when the newest plan changed, where that is known."""
    row = db.execute("SELECT changed_at FROM plan ORDER BY starts_on DESC LIMIT 1").fetchone()
    return read_instant(row[0]) if row and row[0] else None
