"""Checklist ticks, self-ratings and notes as rows."""

from __future__ import annotations

from datetime import date

from creator_coach.storage.sqlite import Database
from creator_coach.storage.unit_of_work import Row, Table, UnitOfWork


def ticks(db: Database) -> dict[tuple[str, str], date]:
    """Return when each ticked (item, step) was done."""
    rows = db.execute("SELECT item, step, ticked_on FROM step_tick").fetchall()
    return {(item, step): date.fromisoformat(day) for item, step, day in rows}


def set_tick(work: UnitOfWork, item: str, step: str, done_on: date | None) -> None:
    """Tick a step, or with no day untick it."""
    known = work.db.execute("SELECT id FROM step_tick WHERE item = ? AND step = ?", [item, step]).fetchone()
    if done_on is None:
        if known:
            work.delete(Table.STEP_TICK, known[0])
    elif known:
        work.update(Table.STEP_TICK, known[0], {"ticked_on": done_on.isoformat()})
    else:
        work.insert(Table.STEP_TICK, {"item": item, "step": step, "ticked_on": done_on.isoformat()})


def ratings(db: Database) -> dict[str, list[tuple[date, int]]]:
    """Return the self-ratings of each item, oldest first."""
    found: dict[str, list[tuple[date, int]]] = {}
    for item, day, rating in db.execute("SELECT item, rated_on, rating FROM self_rating ORDER BY rated_on").fetchall():
        found.setdefault(item, []).append((date.fromisoformat(day), rating))
    return found


def set_rating(work: UnitOfWork, item: str, rated_on: date, rating: int) -> None:
    """Store a self-rating; one of the same day is replaced."""
    row: Row = {"item": item, "rated_on": rated_on.isoformat(), "rating": rating}
    known = work.db.execute(
        "SELECT id FROM self_rating WHERE item = ? AND rated_on = ?", [item, row["rated_on"]]
    ).fetchone()
    if known:
        work.update(Table.SELF_RATING, known[0], row)
    else:
        work.insert(Table.SELF_RATING, row)


def notes(db: Database) -> dict[str, str]:
    """Return the note of each item that has one."""
    return dict(db.execute("SELECT item, text FROM note").fetchall())


def set_note(work: UnitOfWork, item: str, written_on: date, text: str) -> None:
    """Store the note of an item; an empty one is taken away."""
    known = work.db.execute("SELECT id FROM note WHERE item = ?", [item]).fetchone()
    row: Row = {"item": item, "written_on": written_on.isoformat(), "text": text}
    if not text.strip():
        if known:
            work.delete(Table.NOTE, known[0])
    elif known:
        work.update(Table.NOTE, known[0], row)
    else:
        work.insert(Table.NOTE, row)
