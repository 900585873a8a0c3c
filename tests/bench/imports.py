"""How long a large Instagram archive takes, beside json.loads and executemany of the same rows, in one run.

python tests/bench/imports.py [POSTS] [FOLLOWERS]
"""

from __future__ import annotations

import json
import sqlite3
import sys
import tempfile
import time
import zipfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from creator_coach.app.clock import FixedClock
from creator_coach.app.import_files import NO_ANSWERS, import_steps
from creator_coach.app.open_store import open_store
from creator_coach.imports.isolated import Reader
from creator_coach.storage.tables import everything
from creator_coach.storage.unit_of_work import Table

TODAY = date(2026, 11, 23)
FIRST = 1_500_000_000


def archive(path: Path, posts: int, followers: int) -> None:
    """Write an Instagram export of today's layout."""
    people = [
        {
            "title": "",
            "media_list_data": [],
            "string_list_data": [
                {
                    "href": f"https://www.instagram.com/teman.{n:06}",
                    "value": f"teman.{n:06}",
                    "timestamp": FIRST + n * 2_000,
                }
            ],
        }
        for n in range(followers)
    ]
    media = [
        {
            "media": [
                {
                    "uri": f"media/posts/202601/{18_000_000_000_000_000 + n}.jpg",
                    "creation_timestamp": FIRST + n * 5_000,
                    "media_metadata": {"camera_metadata": {"has_camera_metadata": False}},
                    "title": f"Menu nomor {n} hari ini, enak dan murah! #warung #menu{n % 300} #resepsehat",
                    "cross_post_source": {"source_app": "FB"},
                }
            ]
        }
        for n in range(posts)
    ]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("connections/followers_and_following/followers_1.json", json.dumps(people, indent=2))
        file.writestr("your_instagram_activity/media/posts_1.json", json.dumps(media, indent=2))


def plain(path: Path, rows: dict[str, list[dict[str, object]]], folder: Path, schema: str) -> float:
    """Return the seconds of json.loads and executemany of the rows that the import stored."""
    tables = ("hashtag", "post", "post_hashtag", "present_follower", "metric_reading")
    db = sqlite3.connect(folder / "plain.sqlite3")
    db.executescript(schema)
    started = time.perf_counter()
    with zipfile.ZipFile(path) as file:
        for name in file.namelist():
            json.loads(file.read(name))
    with db:
        for table in tables:
            if rows[table]:
                values = ", ".join(f":{column}" for column in rows[table][0])
                db.executemany(f"INSERT INTO {table} VALUES ({values})", rows[table])  # noqa: S608
    seconds = time.perf_counter() - started
    db.close()
    return seconds


@dataclass(frozen=True)
class Imported:
    """Seconds: of the import, of its reading, of its longest slice, and of the bare way; and what came in."""

    ours: float
    reading: float
    longest: float
    bare: float
    posts: int
    followers: int


def measure(posts: int, followers: int) -> Imported:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "instagram-warung.dina-2026-01-17-AbCdEf12.zip"
        archive(path, posts, followers)
        store = open_store(folder / "log.sqlite3", FixedClock(TODAY), None)
        started = time.perf_counter()
        readings = Reader([path], TODAY, "Asia/Jakarta").run()
        read = time.perf_counter()
        longest, last = 0.0, read
        for _ in import_steps(store, readings, NO_ANSWERS):
            longest, last = max(longest, time.perf_counter() - last), time.perf_counter()
        ended = time.perf_counter()
        longest = max(longest, ended - last)
        rows = everything(store.db)
        schema = ";".join(
            row[0] for row in store.db.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL").fetchall()
        )
        store.close()
        bare = min(plain(path, rows, _fresh(folder, n), schema) for n in range(2))
    present = sum(int(str(r["followers"])) for r in rows["present_follower"])
    return Imported(ended - started, read - started, longest, bare, len(rows[Table.POST]), present)


def main() -> None:
    """Measure and print."""
    posts, followers = (int(text) for text in [*sys.argv[1:], "50000", "100000"][:2])
    found = measure(posts, followers)
    sys.stdout.write(
        f"{found.posts} posts, {found.followers} followers\n"
        f"json.loads + executemany {found.bare:.2f} s; import {found.ours:.2f} s = {found.ours / found.bare:.2f} x\n"
        f"  reading {found.reading:.2f} s, storing {found.ours - found.reading:.2f} s, "
        f"longest slice {1000 * found.longest:.0f} ms\n"
    )


def _fresh(folder: Path, number: int) -> Path:
    made = folder / str(number)
    made.mkdir()
    return made


if __name__ == "__main__":
    main()
