"""What the user wrote over published facts, and facts of their own, as rows."""

from __future__ import annotations

from datetime import date

from creator_coach.domain.accounts import Platform
from creator_coach.domain.fact_book import Correction, Topic, Unit
from creator_coach.storage.sqlite import Database
from creator_coach.storage.unit_of_work import Row, Table, UnitOfWork

_COLUMNS = "fact, what, low, high, source, year, check_again, topic, unit, platform"


def all_corrections(db: Database) -> dict[str, Correction]:
    """Return every correction by the id of its fact, the oldest first."""
    rows = db.execute(f"SELECT {_COLUMNS} FROM fact_correction ORDER BY id")
    return {
        fact: Correction(
            fact,
            what,
            low,
            high,
            source,
            year,
            date.fromisoformat(again),
            Topic(topic) if topic in set(Topic) else Topic.OTHER,
            Unit(unit) if unit in set(Unit) else Unit.NONE,
            Platform(platform) if platform in set(Platform) else None,
        )
        for fact, what, low, high, source, year, again, topic, unit, platform in rows.fetchall()
    }


def write_correction(work: UnitOfWork, made: Correction, today: date) -> None:
    """Store what the user says of a fact, instead of what they said before."""
    row: Row = {
        "fact": made.fact,
        "topic": made.topic.value,
        "what": made.what,
        "platform": made.platform.value if made.platform else "",
        "low": made.low,
        "high": made.high,
        "unit": made.unit.value,
        "source": made.source,
        "year": made.year,
        "check_again": made.check_again.isoformat(),
    }
    known = _row_of(work, made.fact)
    if known is None:
        work.insert(Table.FACT_CORRECTION, {**row, "written_on": today.isoformat()})
    elif any(work.db.table(Table.FACT_CORRECTION).get(known)[name] != value for name, value in row.items()):
        work.update(Table.FACT_CORRECTION, known, {**row, "written_on": today.isoformat()})


def remove_correction(work: UnitOfWork, fact: str) -> None:
    """Forget what the user said of a fact."""
    if (known := _row_of(work, fact)) is not None:
        work.delete(Table.FACT_CORRECTION, known)


def _row_of(work: UnitOfWork, fact: str) -> int | None:
    row = work.db.execute("SELECT id FROM fact_correction WHERE fact = ?", [fact]).fetchone()
    return int(row[0]) if row else None
