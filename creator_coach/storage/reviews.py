"""Weekly reviews as rows."""

from __future__ import annotations

from datetime import date

from creator_coach.domain.review import WeekFacts, from_json
from creator_coach.storage.sqlite import Database
from creator_coach.storage.unit_of_work import Row, Table, UnitOfWork


def all_reviews(db: Database) -> dict[date, WeekFacts]:
    """Return every stored review by its Monday, the newest first."""
    rows = db.execute("SELECT monday, facts FROM week_review ORDER BY monday DESC")
    return {date.fromisoformat(monday): from_json(text) for monday, text in rows.fetchall()}


def set_review(work: UnitOfWork, facts: WeekFacts, written_on: date) -> None:
    """Store the review of a week, in place of what was stored before."""
    row: Row = {"monday": facts.monday, "written_on": written_on.isoformat(), "facts": facts.to_json()}
    known = work.db.execute("SELECT id FROM week_review WHERE monday = ?", [facts.monday]).fetchone()
    if known:
        work.update(Table.WEEK_REVIEW, known[0], row)
    else:
        work.insert(Table.WEEK_REVIEW, row)
