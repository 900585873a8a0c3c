"""The posting plan and rest weeks as rows."""

from __future__ import annotations

from datetime import date

from creator_coach.domain.rhythm import Plan
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
