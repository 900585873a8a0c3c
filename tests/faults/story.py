"""What a user does, step by step, the same each time: so it is known what the log holds after any number of steps."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path

from creator_coach.app.accounts import add_account, choose_focus
from creator_coach.app.clock import FixedClock
from creator_coach.app.import_files import import_readings
from creator_coach.app.log_followers import log_followers
from creator_coach.app.log_post import delete_posts, log_post
from creator_coach.app.profile import change_plan
from creator_coach.app.settings import change_setting
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountDraft, AccountId, Platform
from creator_coach.domain.counts import FollowerCount
from creator_coach.domain.posts import Metrics, PostDraft
from creator_coach.imports.reading import AccountReading, FileReading, ReadPost, Source
from creator_coach.storage import posts
from creator_coach.storage.database import Database, open_database, open_in_memory
from creator_coach.storage.tables import everything

TODAY = date(2026, 11, 23)
CLOCK = FixedClock(TODAY)
_START = datetime(2026, 1, 5, 9, tzinfo=UTC)
_SARI = AccountId(1)


def begin(store: Store) -> Store:
    """Fill an empty log a little."""
    choose_focus(store, add_account(store, AccountDraft(Platform.TIKTOK, "dapur.sari")))
    add_account(store, AccountDraft(Platform.INSTAGRAM, "warung.dina"))
    change_plan(store, 3)
    for k in range(20):
        log_followers(store, _SARI, 100 + 9 * k, TODAY - timedelta(days=7 * k + 1))
        log_post(store, _post(-k - 1), Metrics(views=50 + k, likes=k))
    return store


def _post(n: int) -> PostDraft:
    return PostDraft(_SARI, _START + timedelta(hours=5 * n), f"Sup ke-{n} #resep{n % 7} #dapur", hashtags=None)


def _edit(store: Store, n: int) -> None:
    log_post(store, _post(n), Metrics(views=n, likes=n))


def _bulk(store: Store, n: int) -> None:
    with store.change("edit-post") as work:
        for post in posts.posts_between(store.db, _START - timedelta(days=99), _START + timedelta(days=999)):
            posts.change_post(work, post.id, replace(post.draft, caption=f"Semua {n} #semua{n % 3}", hashtags=None))


def _import(store: Store, n: int) -> None:
    read = [
        ReadPost(
            _START + timedelta(days=n, minutes=k),
            f"Impor {n}.{k} #impor",
            metrics=Metrics(views=k),
            platform_id=f"{n}-{k}",
        )
        for k in range(30)
    ]
    counts = [FollowerCount(TODAY - timedelta(days=400 + n), 10 + n)]
    part = AccountReading(Source(Platform.TIKTOK, "dapur.sari"), counts, [], read)
    import_readings(store, [FileReading(f"{n}.csv", "table", [part])])


def _undo(store: Store, n: int) -> None:
    if n % 2:
        _edit(store, n)
    else:
        store.undo()


def _redo(store: Store, n: int) -> None:
    if n % 3 == 1:
        _edit(store, n)
    elif n % 3 == 2:
        store.undo()
    else:
        store.redo()


def _delete(store: Store, n: int) -> None:
    if n % 2:
        _edit(store, n)
    else:
        shown = posts.posts_between(store.db, _START - timedelta(days=99), _START + timedelta(days=999))
        delete_posts(store, [post.id for post in shown[-2:]])


def _settings(store: Store, n: int) -> None:
    change_setting(store, "theme", ("light", "dark", "contrast")[n % 3])


STEPS: dict[str, Callable[[Store, int], None]] = {
    "edit": _edit,
    "bulk": _bulk,
    "import": _import,
    "undo": _undo,
    "redo": _redo,
    "delete": _delete,
    "settings": _settings,
}


def digest(db: Database) -> str:
    """Return a short name for all that a log holds."""
    return hashlib.sha256(repr(everything(db)).encode()).hexdigest()[:16]


class Expected:
    """What the log holds after n steps of a kind, told by a log in memory."""

    def __init__(self, kind: str) -> None:
        self._step = STEPS[kind]
        self._store = begin(Store(open_in_memory(), CLOCK))
        self._known = [digest(self._store.db)]

    def __getitem__(self, n: int) -> str:
        while len(self._known) <= n:
            self._step(self._store, len(self._known))
            self._known.append(digest(self._store.db))
        return self._known[n]


@cache
def expected(kind: str) -> Expected:
    """Return what steps of a kind lead to."""
    return Expected(kind)


def make_log(path: Path, steps: Iterator[tuple[str, int]] | None = None) -> str:
    """Make the file that every story starts from, after some steps if given; return its digest."""
    store = begin(Store(open_database(path, create=True), CLOCK, path))
    for kind, n in steps or ():
        STEPS[kind](store, n)
    found = digest(store.db)
    store.close()
    return found
