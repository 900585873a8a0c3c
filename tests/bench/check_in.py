"""How long a weekly check-in takes to commit in a file at ten heavy years: three counts and two posts, five commits.

    python -m tests.bench.check_in [POSTS]

Beside it the same rows as bare SQL in a file opened the same way (WAL, synchronous = FULL), one commit each.
"""

from __future__ import annotations

import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import time as clock_time
from datetime import timedelta
from functools import partial
from pathlib import Path

from creator_coach.app.accounts import read_accounts
from creator_coach.app.clock import FixedClock
from creator_coach.app.log_followers import log_followers
from creator_coach.app.log_post import draft_post, log_post
from creator_coach.app.store import Store
from creator_coach.domain.posts import Format, Metrics
from tests.bench.pages import TODAY, fill

ROUNDS, COUNTS, POSTS = 8, 3, 2
_COUNT = "INSERT INTO follower_count (account_id, counted_on, followers) VALUES (?, ?, ?)"
_POST = (
    "INSERT INTO post (account_id, published_at, zone, time_source, format, caption) "
    "VALUES (?, ?, 'Asia/Jakarta', 'typed', 'reel', ?)"
)


def commits(store: Store, path: Path, rounds: int = ROUNDS) -> tuple[list[float], list[float]]:
    """Return the milliseconds of each commit of some weeks' check-ins, and of the bare SQL beside it."""
    bare = sqlite3.connect(path.with_name("bare.sqlite3"), isolation_level=None)
    store.db.conn.backup(bare)
    bare.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
    ours, plain = [], []
    accounts = [account.id for account in read_accounts(store)[:COUNTS]]
    for k in range(1, rounds + 1):
        day = TODAY + timedelta(weeks=k)
        store.clock = FixedClock(day)
        todo: list[tuple[Callable[[], object], str, list[object]]] = [
            (partial(log_followers, store, account, 9_050 + 20 * k), _COUNT, [account, day.isoformat(), 9_050])
            for account in accounts
        ]
        for n in range(POSTS):
            caption = f"Resep {k} {n} #tag1 #tag2 #baru{k}"
            draft = draft_post(store, accounts[0], day, clock_time(10, n), caption=caption, format=Format.REEL)
            row = [accounts[0], f"{day}T03:0{n}:00Z", caption]
            todo.append((partial(log_post, store, draft, Metrics(views=120, likes=9)), _POST, row))
        for do, sql, row in todo:
            ours.append(_took(do))
            plain.append(_took(partial(bare.execute, sql, row)))
    bare.close()
    return ours, plain


def _took(do: Callable[[], object]) -> float:
    start = time.perf_counter()
    do()
    return 1000 * (time.perf_counter() - start)


def main() -> None:
    posts = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.sqlite3"
        store = fill(path, posts)
        ours, bare = commits(store, path)
        store.close()
    print(
        f"commit {statistics.median(ours):.1f} ms (longest {max(ours):.1f}), bare SQL {statistics.median(bare):.1f} ms"
    )


if __name__ == "__main__":
    main()
