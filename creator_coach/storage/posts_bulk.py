"""Many posts at once, for imports: found again, completed, or added in bulk. Each step does a slice of the work."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from creator_coach.domain.accounts import AccountId
from creator_coach.domain.hashtags import group_of
from creator_coach.domain.posts import Format, Metrics, PostDraft, PostId, TimeSource
from creator_coach.storage.counts import Outcome
from creator_coach.storage.known_posts import Known, KnownPosts, caption_key
from creator_coach.storage.posts import METRICS, change_post, find_post, read_instant, to_row, utc_text
from creator_coach.storage.readings import add_captured, add_undated
from creator_coach.storage.unit_of_work import Row, Table, UnitOfWork

SLICE = 500
_PRECISE = (TimeSource.UTC, TimeSource.TYPED)
_FIELDS = ("platform_id", "link", "time", "caption", "sound", "format")
Found = tuple[PostDraft, Metrics, datetime | None]
"""A post in a file: the draft, its metrics, and when those were true if the file says so."""


class _Merged:
    """The posts of a file, each once: what several lines say of one post is put together before it is stored."""

    def __init__(self) -> None:
        self.found: list[Found] = []
        self._known = KnownPosts()

    def add(self, found: Found) -> None:
        """Add a post, or complete the one that is there."""
        draft, metrics, captured = found
        if twin := self._known.sure(draft):
            old, old_metrics, old_captured = self.found[twin.place]
            both = old_metrics.at_least(metrics) if captured is None else old_metrics.updated(metrics)
            self.found[twin.place] = (_completed(old, draft), both, old_captured or captured)
            return
        seconds = draft.published_at.timestamp()
        known = Known(len(self.found), draft.platform_id, seconds, draft.time_source, "")
        self._known.add(known, draft.link, draft.caption, likely=False)
        self.found.append(found)


class BulkPosts:
    """The posts of one account while a file is added to it. `run` yields after each slice."""

    def __init__(self, work: UnitOfWork, account: AccountId, read_at: datetime, import_id: int) -> None:
        self.tally = dict.fromkeys(Outcome, 0)
        self._work, self._account, self._read_at, self._import_id = work, account, read_at, import_id
        self._known = KnownPosts()
        self._newest: dict[int, Metrics] = {}
        self._new: list[Found] = []

    def run(self, found: Sequence[Found]) -> Iterator[int]:
        """Store posts; yield how many are done after each slice."""
        for _ in self._load():
            yield 0
        posts = _Merged()
        for start in range(0, len(found), SLICE):
            for each in found[start : start + SLICE]:
                posts.add(each)
            yield 0
        matches: list[Known | None] = []
        for start in range(0, len(posts.found), SLICE):
            matches += [self._sure(draft) for draft, _, _ in posts.found[start : start + SLICE]]
            yield 0
        for start in range(0, len(posts.found), SLICE):
            for place in range(start, min(start + SLICE, len(posts.found))):
                self._one(posts.found[place], matches[place])
            yield min(start + SLICE, len(found))
        self.tally[Outcome.NEW] = len(self._new)
        tag_ids = _tag_ids(self._work, [draft for draft, _, _ in self._new])
        for start in range(0, len(self._new), SLICE):
            self._insert(self._new[start : start + SLICE], tag_ids)
            yield len(found)

    def _load(self) -> Iterator[None]:
        """Read the posts of the account and their newest figures, slice by slice."""
        rows = self._work.db.execute(
            "SELECT id, platform_id, link, published_at, time_source, caption, sound, format FROM post "
            "WHERE account_id = ?",
            [self._account],
        )
        while some := rows.fetchmany(SLICE):
            for place, platform_id, link, instant, source, caption, sound, form in some:
                said = (platform_id, link, source in _PRECISE, caption, sound, form != Format.OTHER)
                lacks = frozenset(field for field, value in zip(_FIELDS, said, strict=True) if not value)
                seconds = read_instant(instant).timestamp()
                known = Known(place, platform_id, seconds, source, caption_key(caption), lacks)
                self._known.add(known, link, caption)
            yield
        readings = self._work.db.execute(
            f"SELECT post_id, max(read_at), {', '.join(METRICS)} FROM metric_reading "
            "WHERE post_id IN (SELECT id FROM post WHERE account_id = ?) GROUP BY post_id",
            [self._account],
        )
        while some := readings.fetchmany(SLICE):
            self._newest |= {row[0]: Metrics(*row[2:]) for row in some}
            yield

    def _sure(self, draft: PostDraft) -> Known | None:
        """Take a post of the log for a draft that surely is the same, before others may take it for probably so."""
        known = self._known.sure(draft)
        if known:
            known.taken = True
        return known

    def _one(self, found: Found, known: Known | None) -> None:
        draft, metrics, captured = found
        known = known or self._known.likely(draft)
        if known:
            known.taken = True
            changed = self._complete(known, draft)
            changed |= self._read_metrics(known, metrics, captured)
            self.tally[Outcome.CHANGED if changed else Outcome.KNOWN] += 1
        else:
            self._new.append(found)

    def _complete(self, known: Known, draft: PostDraft) -> bool:
        """Fill in what the log does not know of a post yet; return whether anything was."""
        if not known.lacks & _said(draft):
            return False
        post = find_post(self._work.db, PostId(known.place))
        if post is None:
            return False
        after = _completed(post.draft, draft)
        if after == post.draft:
            return False
        change_post(self._work, post.id, after)
        return True

    def _read_metrics(self, known: Known, metrics: Metrics, captured: datetime | None) -> bool:
        newest = self._newest.get(known.place, Metrics())
        if not metrics.known or (captured is None and newest.at_least(metrics) == newest):
            return False
        post = PostId(known.place)
        if captured is None:
            return add_undated(self._work, post, metrics, self._read_at, self._import_id)
        return add_captured(self._work, post, metrics, captured, self._import_id)

    def _insert(self, posts: Sequence[Found], tag_ids: dict[str, int]) -> None:
        rows = [{**to_row(draft), "import_id": self._import_id} for draft, _, _ in posts]
        ids = self._work.insert_many(Table.POST, rows)
        tags: list[Row] = [
            {"post_id": post_id, "hashtag_id": tag_ids[group_of(tag)], "position": position}
            for post_id, (draft, _, _) in zip(ids, posts, strict=True)
            for position, tag in enumerate(draft.tags)
        ]
        self._work.insert_many(Table.POST_HASHTAG, tags)
        readings: list[Row] = [
            {
                "post_id": post_id,
                "read_at": utc_text(captured or self._read_at),
                **dict(metrics.items()),
                "import_id": self._import_id,
            }
            for post_id, (_, metrics, captured) in zip(ids, posts, strict=True)
            if metrics.known
        ]
        self._work.insert_many(Table.METRIC_READING, readings)


def _said(draft: PostDraft) -> frozenset[str]:
    """Return the fields that a draft says something about."""
    said = (
        draft.platform_id,
        draft.link,
        draft.time_source in _PRECISE,
        draft.caption,
        draft.sound,
        draft.format is not Format.OTHER,
    )
    return frozenset(field for field, value in zip(_FIELDS, said, strict=True) if value)


def _completed(old: PostDraft, new: PostDraft) -> PostDraft:
    """Return a post with what another file adds to it; what the log says already stays."""
    is_better = old.time_source not in _PRECISE and new.time_source in _PRECISE
    return replace(
        old,
        published_at=new.published_at if is_better else old.published_at,
        time_source=new.time_source if is_better else old.time_source,
        zone=new.zone if is_better else old.zone,
        caption=old.caption or new.caption,
        format=new.format if old.format is Format.OTHER else old.format,
        hashtags=old.tags or new.tags,
        sound=old.sound or new.sound,
        link=old.link or new.link,
        platform_id=old.platform_id or new.platform_id,
    )


def _tag_ids(work: UnitOfWork, drafts: Sequence[PostDraft]) -> dict[str, int]:
    known = dict(work.db.execute("SELECT tag, id FROM hashtag").fetchall())
    new: dict[str, str] = {}
    for draft in drafts:
        for tag in draft.tags:
            if group_of(tag) not in known:
                new.setdefault(group_of(tag), tag)
    ids = work.insert_many(Table.HASHTAG, [{"tag": tag, "shown": shown} for tag, shown in new.items()])
    return known | dict(zip(new, ids, strict=True))
