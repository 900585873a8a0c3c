"""Posts as rows: the post, its hashtags, its dated metric readings."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

from creator_coach.domain.accounts import AccountId
from creator_coach.domain.hashtags import group_of
from creator_coach.domain.posts import METRIC_NAMES, Format, Metrics, Post, PostDraft, PostId, Relation, TimeSource
from creator_coach.storage.sqlite import Database
from creator_coach.storage.unit_of_work import Row, Table, UnitOfWork

METRICS = METRIC_NAMES
NEWEST_READING = (
    "LEFT JOIN metric_reading AS m ON m.id = "
    "(SELECT id FROM metric_reading WHERE post_id = post.id ORDER BY read_at DESC LIMIT 1)"
)


_COMPARED = "format <> 'story' AND relation <> 'reply'"  # stories and answers are another thing


def utc_text(instant: datetime) -> str:
    """Return a UTC instant as the log writes it: 2026-11-23T10:42:00Z."""
    return instant.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def add_post(work: UnitOfWork, draft: PostDraft, import_id: int | None = None) -> PostId:
    """Store a new post with its hashtags."""
    post_id = PostId(work.insert(Table.POST, {**to_row(draft), "import_id": import_id}))
    _tag(work, post_id, draft.tags)
    return post_id


def change_post(work: UnitOfWork, post_id: PostId, draft: PostDraft) -> None:
    """Store a post that has changed."""
    work.update(Table.POST, post_id, to_row(draft))
    if tags_of(work.db, [post_id]).get(post_id, ()) != draft.tags:
        _remove_rows(work, Table.POST_HASHTAG, post_id)
        _tag(work, post_id, draft.tags)


def remove_post(work: UnitOfWork, post_id: PostId) -> None:
    """Delete a post with its hashtags and readings; a deliverable that it was is open again."""
    for (deliverable,) in work.db.execute("SELECT id FROM deliverable WHERE post_id = ?", [post_id]).fetchall():
        work.update(Table.DELIVERABLE, deliverable, {"post_id": None})
    for table in (Table.METRIC_READING, Table.POST_HASHTAG, Table.KIT_POST):
        _remove_rows(work, table, post_id)
    work.delete(Table.POST, post_id)


def add_reading(
    work: UnitOfWork, post_id: PostId, metrics: Metrics, read_at: datetime, import_id: int | None = None
) -> bool:
    """Store what a post's metrics are now; return whether that was news.

    A reading keeps what it does not say from the one before, so the newest row is always the whole picture.
    """
    before = newest_metrics(work.db, post_id)
    after = before.updated(metrics)
    if after == before:
        return False
    row: Row = {"post_id": post_id, "read_at": utc_text(read_at), **dict(after.items()), "import_id": import_id}
    same = work.db.execute(
        "SELECT id FROM metric_reading WHERE post_id = ? AND read_at = ?", [post_id, row["read_at"]]
    ).fetchone()
    if same:
        work.update(Table.METRIC_READING, same[0], dict(after.items()))
    else:
        work.insert(Table.METRIC_READING, row)
    return True


def set_metrics(work: UnitOfWork, post_id: PostId, metrics: Metrics, read_at: datetime) -> None:
    """Store metrics exactly as given, unknown included: what the user typed wins."""
    same = work.db.execute(
        "SELECT id FROM metric_reading WHERE post_id = ? AND read_at = ?", [post_id, utc_text(read_at)]
    ).fetchone()
    if newest_metrics(work.db, post_id) == metrics:
        return
    if same:
        work.update(Table.METRIC_READING, same[0], dict(metrics.items()))
    else:
        row: Row = {"post_id": post_id, "read_at": utc_text(read_at), **dict(metrics.items())}
        work.insert(Table.METRIC_READING, row)


def newest_metrics(db: Database, post_id: PostId) -> Metrics:
    """Return the newest reading of a post."""
    columns = ", ".join(METRICS)
    row = db.execute(
        f"SELECT {columns} FROM metric_reading WHERE post_id = ? ORDER BY read_at DESC LIMIT 1",
        [post_id],
    ).fetchone()
    return Metrics(*row) if row else Metrics()


def find_post(db: Database, post_id: PostId) -> Post | None:
    """Return one post."""
    rows = list(db.query(f"SELECT post.*, {_metric_columns()} FROM post {NEWEST_READING} WHERE post.id = ?", [post_id]))
    return posts_from(db, rows)[0] if rows else None


def posts_between(
    db: Database,
    start: datetime,
    end: datetime,
    account: AccountId | None = None,
    limit: int = -1,
    *,
    compared: bool = False,
) -> list[Post]:
    """Return the posts published in [start, end), newest first; `compared` ones are no stories and no answers."""
    rows = db.query(
        f"SELECT post.*, {_metric_columns()} FROM post {NEWEST_READING} "
        f"WHERE published_at >= ?1 AND published_at < ?2 AND (?3 IS NULL OR account_id = ?3) AND (?5 OR {_COMPARED}) "
        "ORDER BY published_at DESC, post.id DESC LIMIT ?4",
        [utc_text(start), utc_text(end), account, limit, not compared],
    )
    return posts_from(db, list(rows))


def best_posts(db: Database, start: datetime, end: datetime, most: int) -> list[Post]:
    """Return the posts published in [start, end) that were seen most, then liked most; no stories and no answers."""
    rows = db.query(
        f"SELECT post.*, {_metric_columns()} FROM post {NEWEST_READING} "
        f"WHERE published_at >= ?1 AND published_at < ?2 AND {_COMPARED} "
        "ORDER BY coalesce(nullif(m.views, 0), m.reach, 0) DESC, coalesce(m.likes, 0) DESC, published_at DESC LIMIT ?3",
        [utc_text(start), utc_text(end), most],
    )
    return posts_from(db, list(rows))


def assumed_posts(db: Database) -> list[Post]:
    """Return the posts whose time was read in a zone that is a guess."""
    rows = db.query(
        f"SELECT post.*, {_metric_columns()} FROM post {NEWEST_READING} WHERE time_source = ? ORDER BY post.id",
        [TimeSource.ASSUMED.value],
    )
    return posts_from(db, list(rows))


def count_assumed(db: Database) -> int:
    """Return how many posts have a time that was read in a zone that is a guess."""
    sql = "SELECT count(*) FROM post WHERE time_source = ?"
    return int(db.execute(sql, [TimeSource.ASSUMED.value]).fetchone()[0])


def instants_between(db: Database, start: datetime, end: datetime, account: AccountId | None = None) -> list[datetime]:
    """Return when posts were published in [start, end), oldest first; answers to others are no posts of a week."""
    rows = db.execute(
        "SELECT published_at FROM post WHERE published_at >= ?1 AND published_at < ?2 "
        "AND (?3 IS NULL OR account_id = ?3) AND relation <> 'reply' ORDER BY published_at",
        [utc_text(start), utc_text(end), account],
    )
    return [read_instant(row[0]) for row in rows.fetchall()]


def first_instant(db: Database) -> datetime | None:
    """Return when the oldest post was published."""
    text = db.execute("SELECT min(published_at) FROM post").fetchone()[0]
    return read_instant(text) if text else None


def posts_by_account(db: Database) -> dict[AccountId, int]:
    """Return how many posts each account has."""
    return {
        AccountId(a): n for a, n in db.execute("SELECT account_id, count(*) FROM post GROUP BY account_id").fetchall()
    }


def posts_to_show(db: Database) -> int:
    """Return how many posts of one's own there are to look at: no stories, which are gone, and no answers."""
    sql = f"SELECT count(*) FROM post WHERE {_COMPARED}"
    return int(db.execute(sql).fetchone()[0])


def tags_of(db: Database, post_ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """Return the hashtags of posts, in the order of the caption."""
    tags: dict[int, list[str]] = {}
    for start in range(0, len(post_ids), 500):
        chunk = list(post_ids[start : start + 500])
        marks = ",".join("?" * len(chunk))
        rows = db.execute(
            "SELECT post_id, shown FROM post_hashtag JOIN hashtag ON hashtag.id = hashtag_id "
            f"WHERE post_id IN ({marks}) ORDER BY post_id, position",
            chunk,
        )
        for post_id, shown in rows.fetchall():
            tags.setdefault(post_id, []).append(shown)
    return {post_id: tuple(names) for post_id, names in tags.items()}


def posts_from(db: Database, rows: Sequence[dict[str, Any]]) -> list[Post]:
    """Return rows of post and its newest reading as posts."""
    tags = tags_of(db, [row["id"] for row in rows])
    return [_from_row(row, tags.get(row["id"], ())) for row in rows]


def read_times(db: Database, post_ids: Sequence[int]) -> dict[int, datetime]:
    """Return when the metrics of each post were last read, of those that have any."""
    wanted = json.dumps(list(post_ids))
    rows = db.execute(
        "SELECT post_id, max(read_at) FROM metric_reading WHERE post_id IN (SELECT value FROM json_each(?)) "
        "GROUP BY post_id",
        [wanted],
    )
    return {post_id: read_instant(text) for post_id, text in rows.fetchall()}


def tag_counts(db: Database) -> list[tuple[str, int]]:
    """Return (hashtag, posts that have it), the most used first."""
    rows = db.execute(
        "SELECT shown, count(*) AS n FROM post_hashtag JOIN hashtag ON hashtag.id = hashtag_id "
        "GROUP BY hashtag_id ORDER BY n DESC, tag"
    )
    return [(shown, n) for shown, n in rows.fetchall()]


def read_instant(text: str) -> datetime:
    """Return the UTC instant of a stored text."""
    return datetime.fromisoformat(text)


def to_row(draft: PostDraft) -> Row:
    """Return the columns of a post."""
    return {
        "account_id": draft.account,
        "published_at": utc_text(draft.published_at),
        "zone": draft.zone,
        "time_source": draft.time_source.value,
        "format": draft.format.value,
        "caption": draft.caption,
        "sound": draft.sound,
        "link": draft.link,
        "platform_id": draft.platform_id,
        "relation": draft.relation.value,
    }


def _metric_columns() -> str:
    return ", ".join(f"m.{name} AS {name}" for name in METRICS)


def _from_row(row: dict[str, Any], tags: tuple[str, ...]) -> Post:
    draft = PostDraft(
        account=AccountId(row["account_id"]),
        published_at=read_instant(row["published_at"]),
        caption=row["caption"],
        format=Format(row["format"]),
        hashtags=tags,
        sound=row["sound"],
        link=row["link"],
        zone=row["zone"],
        time_source=TimeSource(row["time_source"]),
        platform_id=row["platform_id"],
        relation=Relation(row["relation"]),
    )
    return Post(PostId(row["id"]), draft, Metrics(*(row[name] for name in METRICS)))


def _tag(work: UnitOfWork, post_id: PostId, tags: Iterable[str]) -> None:
    for position, shown in enumerate(tags):
        hashtag_id = hashtag_named(work, shown)
        work.insert(Table.POST_HASHTAG, {"post_id": post_id, "hashtag_id": hashtag_id, "position": position})


def hashtag_named(work: UnitOfWork, shown: str) -> int:
    """Return the id of a hashtag, stored if it is new."""
    known = work.db.execute("SELECT id FROM hashtag WHERE tag = ?", [group_of(shown)]).fetchone()
    return int(known[0]) if known else work.insert(Table.HASHTAG, {"tag": group_of(shown), "shown": shown})


def _remove_rows(work: UnitOfWork, table: Table, post_id: PostId) -> None:
    rows = work.db.execute(f"SELECT id FROM {table} WHERE post_id = ?", [post_id])
    for (row_id,) in rows.fetchall():
        work.delete(table, row_id)
