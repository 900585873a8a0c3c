"""How long each page's read takes at 20,000 posts and 20,000 counts, beside the bare SQL of the same rows.

python tests/bench/pages.py [POSTS]
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from creator_coach.app.brands_report import brands_report
from creator_coach.app.checklist import read_checklist
from creator_coach.app.clock import FixedClock
from creator_coach.app.experiments import read_experiments
from creator_coach.app.growth_view import read_growth
from creator_coach.app.growth_weeks import read_growth_weeks
from creator_coach.app.hashtag_notebook import read_notebook
from creator_coach.app.log_followers import read_counts
from creator_coach.app.media_kit import posts_to_pick, read_kit
from creator_coach.app.posts_view import PostFilter, PostSort, read_check_in, read_log, read_posts
from creator_coach.app.profile import read_plan, read_profile
from creator_coach.app.report import read_report
from creator_coach.app.response import read_response
from creator_coach.app.review import last_week, week_facts
from creator_coach.app.store import Store
from creator_coach.app.today import read_today
from creator_coach.app.what_works import read_works
from creator_coach.domain.accounts import AccountDraft, AccountId, Platform
from creator_coach.domain.counts import FollowerCount
from creator_coach.domain.posts import Format, Metrics, PostDraft
from creator_coach.storage.accounts import add_account
from creator_coach.storage.counts import add_counts
from creator_coach.storage.database import open_database
from creator_coach.storage.file_imports import add_import
from creator_coach.storage.posts_bulk import BulkPosts

TODAY = date(2026, 11, 26)
ACCOUNTS = 6
BARE = {
    "Today": "SELECT * FROM post WHERE published_at >= '2026-08-31' ORDER BY published_at DESC",
    "Log": "SELECT * FROM post ORDER BY published_at DESC LIMIT 100",
    "Log by views": "SELECT post_id, max(read_at), views FROM metric_reading GROUP BY 1 ORDER BY views DESC LIMIT 100",
    "Log search": "SELECT * FROM post WHERE caption LIKE '%sup%' ORDER BY published_at DESC LIMIT 100",
    "Growth": "SELECT counted_on, followers FROM follower_count WHERE account_id = 1 ORDER BY counted_on",
    "What works": "SELECT * FROM post WHERE published_at >= '2025-11-26' ORDER BY published_at DESC LIMIT 400",
    "review": "SELECT * FROM post WHERE published_at >= '2025-11-26' ORDER BY published_at DESC LIMIT 400",
    "Brands": "SELECT * FROM deal",
    "media kit": "SELECT * FROM post WHERE published_at >= '2025-11-26' ORDER BY published_at DESC",
    "Skills & tips": "SELECT * FROM post WHERE published_at >= '2026-08-31'",
    "Settings": "SELECT * FROM profile",
    "report": "SELECT account_id, count(*) FROM post GROUP BY account_id",
}


def fill(path: Path, posts: int) -> Store:
    """Ten heavy years: six accounts, `posts` posts and as many counts, five hashtags a post."""
    store = Store(open_database(path, create=True), FixedClock(TODAY))
    noon = datetime(2026, 11, 26, 9, tzinfo=UTC)
    each, minutes = posts // ACCOUNTS, 10 * 365 * 24 * 60 // max(posts // ACCOUNTS, 1)
    with store.change("fill") as work:
        import_id = add_import(work, noon, "bench", "table")
        for n in range(ACCOUNTS):
            account = add_account(work, AccountDraft(Platform.INSTAGRAM, f"akun{n}"))
            counts = [FollowerCount(TODAY - timedelta(days=k), max(0, 9000 - k)) for k in range(each)]
            add_counts(work, account, counts, import_id)
            drafts = [
                (
                    PostDraft(
                        account,
                        noon - timedelta(minutes=k * minutes + n),
                        f"{'Sup' if k % 50 == 0 else 'Resep'} {k} "
                        + " ".join(f"#tag{(k * 7 + j) % 400}" for j in range(5)),
                        Format.REEL,
                    ),
                    Metrics(views=k % 997, likes=k % 89, comments=k % 7),
                    None,
                )
                for k in range(each)
            ]
            list(BulkPosts(work, account, noon, import_id).run(drafts))
    return store


def reopen(path: Path) -> Store:
    """Open a log that was filled."""
    return Store(open_database(path, create=False), FixedClock(TODAY))


def milliseconds(do: Callable[[], object], rounds: int = 7) -> float:
    """Processor time, since others share the machine; a read of what is in memory waits for nothing."""
    times = []
    for _ in range(rounds):
        start = time.process_time()
        do()
        times.append(1000 * (time.process_time() - start))
    return statistics.median(times)


def pages(store: Store) -> dict[str, Callable[[], object]]:
    def posts(where: PostFilter = PostFilter(), sort: PostSort = PostSort.PUBLISHED) -> object:  # noqa: B008  frozen
        return read_posts(store, where, sort, descending=True, offset=0, limit=100)

    return {
        "Today": lambda: read_today(store),
        "Log": lambda: (read_check_in(store), read_log(store), posts(), read_counts(store, None, 0, 100)),
        "Log by views": lambda: posts(sort=PostSort.VIEWS),
        "Log search": lambda: posts(PostFilter(text="sup")),
        "Growth": lambda: (read_growth(store), read_growth_weeks(store, AccountId(1))),
        "What works": lambda: (read_notebook(store, read_works(store)), read_experiments(store), read_response(store)),
        "review": lambda: week_facts(store, last_week(store)),
        "Brands": lambda: brands_report(store),
        "media kit": lambda: (read_kit(store), posts_to_pick(store)),
        "Skills & tips": lambda: read_checklist(store, "id"),
        "Settings": lambda: (read_profile(store), read_plan(store)),
        "report": lambda: read_report(store),
    }


def main() -> None:
    posts = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    with tempfile.TemporaryDirectory() as folder:
        store = fill(Path(folder) / "bench.sqlite3", posts)
        print(f"{posts} posts, {posts} counts, {5 * posts} hashtags on posts, {ACCOUNTS} accounts")
        for name, read in pages(store).items():
            bare = milliseconds(lambda sql=BARE[name]: store.db.execute(sql).fetchall())  # type: ignore[misc]
            ours = milliseconds(read)
            print(f"{name:14} {ours:7.1f} ms   bare SQL {bare:6.1f} ms   {ours / bare:6.1f} x")
        store.close()


if __name__ == "__main__":
    main()
