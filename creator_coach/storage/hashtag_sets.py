"""What the user says about hashtags: sets that belong together, and whether one is of the niche."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime

from creator_coach.domain.hashtags import group_of
from creator_coach.storage.sqlite import Database
from creator_coach.storage.unit_of_work import Row, Table, UnitOfWork

_NEWEST = 500  # posts


def all_sets(db: Database) -> dict[str, tuple[str, ...]]:
    """Return the hashtags of each set, by name."""
    rows = db.execute("SELECT name, tags FROM hashtag_set ORDER BY name COLLATE NOCASE")
    return {name: tuple(tags.split(" ")) for name, tags in rows.fetchall()}


def write_set(work: UnitOfWork, name: str, tags: Sequence[str]) -> None:
    """Store a set under its name; without hashtags it is taken away."""
    known = work.db.execute("SELECT id FROM hashtag_set WHERE name = ?", [name]).fetchone()
    row: Row = {"name": name, "tags": " ".join(tags)}
    if known and tags:
        work.update(Table.HASHTAG_SET, known[0], row)
    elif known:
        work.delete(Table.HASHTAG_SET, known[0])
    elif tags:
        work.insert(Table.HASHTAG_SET, row)


def marks(db: Database) -> dict[str, bool]:
    """Return the hashtags that the user put in the niche (True) or out of it (False), as grouped."""
    return {tag: bool(on) for tag, on in db.execute("SELECT tag, on_topic FROM hashtag_mark").fetchall()}


def set_mark(work: UnitOfWork, tag: str, *, on_topic: bool | None) -> None:
    """Put a hashtag in the niche or out of it; None forgets what was said."""
    known = work.db.execute("SELECT id FROM hashtag_mark WHERE tag = ?", [group_of(tag)]).fetchone()
    if on_topic is None:
        if known:
            work.delete(Table.HASHTAG_MARK, known[0])
    elif known:
        work.update(Table.HASHTAG_MARK, known[0], {"on_topic": int(on_topic)})
    else:
        work.insert(Table.HASHTAG_MARK, {"tag": group_of(tag), "on_topic": int(on_topic)})


def how_many_used(db: Database) -> int:
    """Return how many hashtags are on a post."""
    sql = "SELECT count(*) FROM hashtag WHERE EXISTS (SELECT 1 FROM post_hashtag WHERE hashtag_id = hashtag.id)"
    return int(db.execute(sql).fetchone()[0])


def most_used(db: Database, most: int) -> list[tuple[str, int, datetime]]:
    """Return (hashtag, posts, when the last one was published) of so many hashtags, the most used first."""
    rows = db.execute(
        "SELECT hashtag_id, shown, count(*) AS n FROM post_hashtag JOIN hashtag ON hashtag.id = hashtag_id "
        "GROUP BY hashtag_id ORDER BY n DESC, tag LIMIT ?",
        [most],
    ).fetchall()
    last = _last_uses(db, [hashtag for hashtag, _, _ in rows])
    return [(shown, n, datetime.fromisoformat(last[hashtag])) for hashtag, shown, n in rows]


def _last_uses(db: Database, hashtags: Sequence[int]) -> dict[int, str]:
    """Return when each hashtag was last published with; the newest posts name most of them, so few links are read."""
    joined = "JOIN post_hashtag ON post_id = post.id"
    newest = f"(SELECT id, published_at FROM post ORDER BY published_at DESC LIMIT {_NEWEST}) AS post"
    sql = f"SELECT hashtag_id, max(published_at) FROM {newest} {joined} GROUP BY hashtag_id"
    last = dict(db.execute(sql).fetchall())
    rest = json.dumps([hashtag for hashtag in hashtags if hashtag not in last])
    sql = (
        "SELECT hashtag_id, max(published_at) FROM post_hashtag JOIN post ON post.id = post_id "
        "WHERE hashtag_id IN (SELECT value FROM json_each(?)) GROUP BY hashtag_id"
    )
    return last | dict(db.execute(sql, [rest]).fetchall())
