"""The table of posts, a page at a time: sorted, filtered, never all in memory."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from creator_coach.domain.accounts import Platform
from creator_coach.domain.hashtags import group_of
from creator_coach.domain.posts import Post
from creator_coach.storage.posts import METRICS, NEWEST_READING, posts_from
from creator_coach.storage.sqlite import Database


class PostSort(StrEnum):
    """What the table can be sorted by."""

    PUBLISHED = "published"
    CAPTION = "caption"
    FORMAT = "format"
    VIEWS = "views"
    LIKES = "likes"
    SAVES = "saves"
    COMMENTS = "comments"
    RESPONSE = "response"


@dataclass(frozen=True, slots=True)
class PostFilter:
    """What the table shows: text in caption or hashtags, one platform, one hashtag."""

    text: str = ""
    platform: Platform | None = None
    hashtag: str = ""


_RESPONSE = (
    "(max(m.likes, 0) + max(ifnull(m.comments, 0), 0) + max(ifnull(m.shares, 0), 0) + max(ifnull(m.saves, 0), 0))"
    " * 1.0 / nullif(ifnull(nullif(m.reach, 0), m.views), 0)"
)
_ORDER = {
    PostSort.PUBLISHED: "post.published_at",
    PostSort.CAPTION: "post.caption COLLATE NOCASE",
    PostSort.FORMAT: "post.format",
    PostSort.VIEWS: "m.views",
    PostSort.LIKES: "m.likes",
    PostSort.SAVES: "m.saves",
    PostSort.COMMENTS: "m.comments",
    PostSort.RESPONSE: _RESPONSE,
}
_SORTED_BY_METRIC = {PostSort.VIEWS, PostSort.LIKES, PostSort.SAVES, PostSort.COMMENTS, PostSort.RESPONSE}


def page_of_posts(
    db: Database,
    where: PostFilter,
    sort: PostSort = PostSort.PUBLISHED,
    *,
    descending: bool = True,
    offset: int = 0,
    limit: int = 100,
) -> list[Post]:
    """Return one page of posts; unknown metrics come last in either direction."""
    clause, values = _where(where)
    way = "DESC" if descending else "ASC"
    order = f"{_ORDER[sort]} {way} NULLS LAST, post.id {way}"
    join = NEWEST_READING if sort in _SORTED_BY_METRIC else ""
    ids = [
        row[0]
        for row in db.execute(
            f"SELECT post.id FROM post {join} WHERE {clause} ORDER BY {order} LIMIT :limit OFFSET :offset",
            {**values, "limit": limit, "offset": offset},
        ).fetchall()
    ]
    columns = ", ".join(f"m.{name} AS {name}" for name in METRICS)
    marks = ",".join("?" * len(ids))
    rows = db.query(f"SELECT post.*, {columns} FROM post {NEWEST_READING} WHERE post.id IN ({marks})", ids)
    place = {post_id: n for n, post_id in enumerate(ids)}
    return posts_from(db, sorted(rows, key=lambda row: place[row["id"]]))


def how_many_posts(db: Database, where: PostFilter) -> int:
    """Return how many posts a filter lets through."""
    clause, values = _where(where)
    return int(db.execute(f"SELECT count(*) FROM post WHERE {clause}", values).fetchone()[0])


def _where(where: PostFilter) -> tuple[str, dict[str, Any]]:
    clauses, values = ["1"], dict[str, Any]()
    if where.text.strip():
        values["like"] = (
            "%" + where.text.strip().lstrip("#").replace("\\", "\\\\").replace("%", r"\%").replace("_", r"\_") + "%"
        )
        clauses.append(
            "(post.caption LIKE :like ESCAPE '\\' OR post.id IN (SELECT post_id FROM post_hashtag JOIN hashtag "
            "ON hashtag.id = hashtag_id WHERE tag LIKE :like ESCAPE '\\'))"
        )
    if where.platform:
        values["platform"] = where.platform.value
        clauses.append("post.account_id IN (SELECT id FROM account WHERE platform = :platform)")
    if where.hashtag:
        values["tag"] = group_of(where.hashtag)
        clauses.append(
            "post.id IN (SELECT post_id FROM post_hashtag JOIN hashtag ON hashtag.id = hashtag_id WHERE tag = :tag)"
        )
    return " AND ".join(clauses), values
