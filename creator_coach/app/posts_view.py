"""What Log shows: the posts table a page at a time, the check-in, how much there is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from creator_coach.app.accounts import read_accounts
from creator_coach.app.facts import read_rhythm
from creator_coach.app.store import Store, Table
from creator_coach.domain.accounts import Account, Platform
from creator_coach.domain.posts import Post
from creator_coach.domain.weeks import monday_of
from creator_coach.storage import counts, file_imports, post_table, posts
from creator_coach.storage.file_imports import FileImport
from creator_coach.storage.post_table import PostFilter, PostSort

__all__ = [
    "DEPENDS_ON",
    "CheckIn",
    "Log",
    "PostFilter",
    "PostSort",
    "read_check_in",
    "read_log",
    "read_posts",
    "used_hashtags",
]

DEPENDS_ON = frozenset(Table) - {Table.NOTE, Table.SELF_RATING, Table.STEP_TICK}


@dataclass(frozen=True, slots=True)
class LastCount:
    """An account in the check-in: what was last counted, this week's number if there is one."""

    account: Account
    last: int | None
    last_on: date | None
    this_week: int | None


@dataclass(frozen=True, slots=True)
class CheckIn:
    """The weekly check-in at one moment."""

    monday: date
    accounts: tuple[LastCount, ...]
    posts: int
    target: int


@dataclass(frozen=True, slots=True)
class Log:
    """How much the log holds."""

    posts: int
    counts: int
    imports: tuple[FileImport, ...]
    platforms: tuple[Platform, ...]


def read_check_in(store: Store) -> CheckIn:
    """Return what the check-in asks and what it knows already."""
    today, going = store.today(), read_rhythm(store)
    monday = monday_of(today)
    rows = []
    for account in read_accounts(store):
        line = counts.counts_of(store.db, account.id, today, newest=60)
        now = next((n for day, n in reversed(line) if day >= monday), None)
        before = [(day, n) for day, n in line if day < monday]
        last_on, last = before[-1] if before else (None, None)
        rows.append(LastCount(account, last, last_on, now))
    return CheckIn(monday, tuple(rows), going.this_week, going.target)


def read_log(store: Store) -> Log:
    """Return how much the log holds."""
    return Log(
        posts=sum(posts.posts_by_account(store.db).values()),
        counts=counts.how_many_counts(store.db),
        imports=tuple(file_imports.all_imports(store.db)),
        platforms=tuple(dict.fromkeys(account.platform for account in read_accounts(store, archived=True))),
    )


def read_posts(
    store: Store, where: PostFilter, sort: PostSort, *, descending: bool, offset: int, limit: int
) -> list[Post]:
    """Return one page of the table of posts."""
    return post_table.page_of_posts(store.db, where, sort, descending=descending, offset=offset, limit=limit)


def used_hashtags(store: Store) -> list[str]:
    """Return every hashtag used so far, the most used first."""
    return [tag for tag, _ in posts.tag_counts(store.db)]
