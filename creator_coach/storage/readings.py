"""Dated readings of a post's metrics. The newest row is always the whole picture of the post."""

from __future__ import annotations

from datetime import datetime

from creator_coach.domain.posts import Metrics, PostId
from creator_coach.storage.posts import METRICS, newest_metrics, utc_text
from creator_coach.storage.unit_of_work import Row, Table, UnitOfWork

_COLUMNS = ", ".join(METRICS)


def add_undated(work: UnitOfWork, post_id: PostId, metrics: Metrics, now: datetime, import_id: int) -> bool:
    """Store metrics of which nobody says when they were true: lifetime totals grow, so the larger value is the later.

    Returns:
        Whether that was news.
    """
    before = newest_metrics(work.db, post_id)
    after = before.at_least(metrics)
    if after == before:
        return False
    _put(work, post_id, after, utc_text(now), import_id)
    return True


def add_captured(work: UnitOfWork, post_id: PostId, metrics: Metrics, captured: datetime, import_id: int) -> bool:
    """Store metrics that were true at a time, which may be before readings that are there already.

    Returns:
        Whether that was news.
    """
    at = utc_text(captured)
    rows = work.db.execute(
        f"SELECT read_at, id, {_COLUMNS} FROM metric_reading WHERE post_id = ? ORDER BY read_at", [post_id]
    ).fetchall()
    earlier = [Metrics(*row[2:]) for row in rows if row[0] <= at]
    before = earlier[-1] if earlier else Metrics()
    after = before.updated(metrics)
    changed = after != before
    if changed:
        _put(work, post_id, after, at, import_id)
    for read_at, row_id, *values in rows:
        later = Metrics(*values)
        if read_at > at and (whole := after.updated(later)) != later:
            work.update(Table.METRIC_READING, row_id, dict(whole.items()))
            changed = True
    return changed


def _put(work: UnitOfWork, post_id: PostId, metrics: Metrics, read_at: str, import_id: int) -> None:
    same = work.db.execute(
        "SELECT id FROM metric_reading WHERE post_id = ? AND read_at = ?", [post_id, read_at]
    ).fetchone()
    if same:
        work.update(Table.METRIC_READING, same[0], dict(metrics.items()))
    else:
        row: Row = {"post_id": post_id, "read_at": read_at, **dict(metrics.items()), "import_id": import_id}
        work.insert(Table.METRIC_READING, row)
