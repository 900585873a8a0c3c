"""Many posts at once, for imports: found again by identity, added in bulk, never twice."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from creator_coach.domain.accounts import AccountId
from creator_coach.domain.hashtags import group_of
from creator_coach.domain.posts import Metrics, PostDraft, PostId
from creator_coach.storage.counts import Outcome
from creator_coach.storage.posts import add_reading, to_row, utc_text
from creator_coach.storage.unit_of_work import Row, Table, UnitOfWork

_PREFIX = 80
_Identity = tuple[str, str]


def add_posts(
    work: UnitOfWork,
    account: AccountId,
    found: Sequence[tuple[PostDraft, Metrics]],
    read_at: datetime,
    import_id: int,
) -> dict[Outcome, int]:
    """Store posts of one account with their metrics; return how many were new, changed, known.

    A post is the same as one in the log if the platform's id is, else if the instant and the beginning of the caption
    are. A known post only gets what is new: another reading of its metrics.
    """
    known = _known(work, account)
    new: dict[_Identity, tuple[PostDraft, Metrics]] = {}
    tally = dict.fromkeys(Outcome, 0)
    for draft, metrics in found:
        identity = _identity(draft.platform_id, utc_text(draft.published_at), draft.caption)
        if identity in known:
            changed = metrics.known and add_reading(work, known[identity], metrics, read_at, import_id)
            tally[Outcome.CHANGED if changed else Outcome.KNOWN] += 1
        elif identity in new:
            new[identity] = (draft, new[identity][1].updated(metrics))
        else:
            new[identity] = (draft, metrics)
    tally[Outcome.NEW] = len(new)
    _insert(work, list(new.values()), read_at, import_id)
    return tally


def _identity(platform_id: str, instant: str, caption: str) -> _Identity:
    return ("id", platform_id) if platform_id else (instant, caption.strip()[:_PREFIX])


def _known(work: UnitOfWork, account: AccountId) -> dict[_Identity, PostId]:
    rows = work.db.execute(
        "SELECT id, platform_id, published_at, caption FROM post WHERE account_id = ?", [account]
    ).fetchall()
    known: dict[_Identity, PostId] = {}
    for post_id, platform_id, instant, caption in rows:
        known[_identity("", instant, caption)] = PostId(post_id)
        if platform_id:
            known[_identity(platform_id, instant, caption)] = PostId(post_id)
    return known


def _insert(work: UnitOfWork, posts: Sequence[tuple[PostDraft, Metrics]], read_at: datetime, import_id: int) -> None:
    if not posts:
        return
    ids = work.insert_many(Table.POST, [{**to_row(draft), "import_id": import_id} for draft, _ in posts])
    tag_ids = _tag_ids(work, [draft for draft, _ in posts])
    tags: list[Row] = [
        {"post_id": post_id, "hashtag_id": tag_ids[group_of(tag)], "position": position}
        for post_id, (draft, _) in zip(ids, posts, strict=True)
        for position, tag in enumerate(draft.tags)
    ]
    work.insert_many(Table.POST_HASHTAG, tags)
    readings: list[Row] = [
        {"post_id": post_id, "read_at": utc_text(read_at), **dict(metrics.items()), "import_id": import_id}
        for post_id, (_, metrics) in zip(ids, posts, strict=True)
        if metrics.known
    ]
    work.insert_many(Table.METRIC_READING, readings)


def _tag_ids(work: UnitOfWork, drafts: Sequence[PostDraft]) -> dict[str, int]:
    known = dict(work.db.execute("SELECT tag, id FROM hashtag").fetchall())
    new: dict[str, str] = {}
    for draft in drafts:
        for tag in draft.tags:
            if group_of(tag) not in known:
                new.setdefault(group_of(tag), tag)
    ids = work.insert_many(Table.HASHTAG, [{"tag": tag, "shown": shown} for tag, shown in new.items()])
    return known | dict(zip(new, ids, strict=True))
