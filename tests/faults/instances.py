"""9 and 10: two programs at once, and files of other versions."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import time

from creator_coach.storage.database import NEWEST, open_database
from tests.faults.bench import LOST, LOUD, WRONG, Bench, fault
from tests.faults.damage import COMMANDS
from tests.faults.lab import Lab, started_on
from tests.faults.operations import DATA, FIXTURES
from tests.faults.oracle import judge, seal
from tests.faults.story import expected, make_log
from tests.faults.writers import acknowledged

_AT_MOST = 2.0  # seconds


@fault(9, "two starts at once")
def two_at_once(bench: Bench) -> None:
    """Each of two programs does its change, or says at once that the other has the file.

    Also at the very first start, and while the file is upgraded.
    """
    base = bench.folder / "base.sqlite3"
    make_log(base)
    for number in range(bench.many(51, 3)):
        with bench.passing() as place:
            if begin := (base, None, FIXTURES / "schema" / "v1.sqlite3")[number % 3]:
                shutil.copy(begin, place / DATA)
            command = started_on(place / DATA)
            both = [
                subprocess.Popen(
                    [*command, "log", "followers", "tiktok:dapur.sari", str(900 + k), "--on", f"2026-10-0{k}"],
                    env=bench.lab.environment(),
                    stdout=subprocess.PIPE,
                    stderr=subprocess.PIPE,
                    text=True,
                )
                for k in (1, 2)
            ]
            said = [(process.communicate(), process.returncode) for process in both]
            done = {900 + k for k, (_, status) in zip((1, 2), said, strict=True) if status == 0}
            for (_, err), status in said:
                plain = status == 0 or (status == 1 and "already open" in err)
                bench.tally.expect(plain, LOUD, f"two at once: {status} {err[-300:]}")
            bench.tally.expect(done, WRONG, f"two at once: nobody won: {said}")
            db = open_database(place / DATA, create=False)
            kept = {
                row[0] for row in db.execute("SELECT followers FROM follower_count WHERE followers > 900").fetchall()
            }
            db.close()
            bench.tally.runs += 1
            bench.tally.expect(done <= kept, LOST, f"two at once: said {done}, kept {kept}")


@fault(9, "a second program beside the first, and after it was killed")
def second(bench: Bench) -> None:
    """The second says so within two seconds; when the first is killed nothing is in its way."""
    other = Lab(bench.folder / "home-2")
    try:
        for _ in range(bench.many(20, 1)):
            with bench.passing() as place:
                make_log(place / DATA)
                child = other.start("write", [str(place / DATA), str(place / "ack"), "settings"])
                while not acknowledged(place / "ack"):
                    time.sleep(0.001)
                for words in COMMANDS[: bench.many(4, 3)]:
                    done = bench.lab.program(place / DATA, *words)
                    bench.tally.runs += 1
                    plain = done.status == 1 and "already open" in done.err and done.is_plain
                    bench.tally.expect(plain, LOUD, f"beside: {words[0]} {done.status} {done.err[-300:]}")
                    slow = done.seconds > _AT_MOST and words[0] != "import"  # which reads the file first
                    bench.tally.expect(not slow, WRONG, f"beside: {words[0]} took {done.seconds:.1f} s")
                os.kill(child, signal.SIGKILL)
                other.end(child)
                said = acknowledged(place / "ack")
                states = expected("settings")
                judge(bench.tally, place / DATA, {states[said], states[said + 1]}, "after the kill")
    finally:
        other.close()


@fault(10, "a newer file")
def newer(bench: Bench) -> None:
    """Every command refuses it and leaves every byte as it was."""
    more = (
        ("log", "post", "tiktok:dapur.sari", "--at", "2026-11-20"),
        ("profile", "--niche", "kue"),
        ("export", str(bench.folder / "out")),
        ("calendar", str(bench.folder / "c.ics")),
        ("media-kit", str(bench.folder / "kit.pdf")),
        ("review",),
        (),
    )
    for version in (NEWEST + 1, NEWEST + 100):
        with bench.passing() as place:
            make_log(place / DATA)
            db = sqlite3.connect(place / DATA)
            db.execute(f"PRAGMA user_version = {version}")
            db.execute("CREATE TABLE of_tomorrow (x)")
            db.commit()
            db.close()
            before = seal(place)
            for words in (*COMMANDS, *more):
                done = bench.lab.program(place / DATA, *words)
                bench.tally.runs += 1
                plain = done.is_plain and done.status == 1 and "newer" in done.err
                bench.tally.expect(plain, LOUD, f"newer: {words} {done.status} {done.err[-300:]}")
                bench.tally.expect(seal(place) == before, WRONG, f"newer: {words} changed something")


@fault(10, "each released version is upgraded whole")
def every_version(bench: Bench) -> None:
    """All rows of all tables of the old file are in the new one."""
    for fixture in sorted((FIXTURES / "schema").glob("v*.sqlite3")):
        with bench.passing() as place:
            shutil.copy(fixture, place / DATA)
            old = sqlite3.connect(fixture)
            every = old.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
            names = [name for (name,) in every if not name.startswith(("_", "sqlite_"))]
            rows = {}
            for name in names:
                columns = ", ".join(column[1] for column in old.execute(f"PRAGMA table_info({name})"))
                rows[name] = columns, old.execute(f"SELECT {columns} FROM {name} ORDER BY id").fetchall()  # noqa: S608
            old.close()
            done = bench.lab.program(place / DATA, "report")
            bench.tally.runs += 1
            bench.tally.expect(done.status == 0, LOUD, f"{fixture.name}: {done.err[-300:]}")
            db = open_database(place / DATA, create=False)
            for name, (columns, before) in rows.items():
                after = db.execute(f"SELECT {columns} FROM {name} ORDER BY id").fetchall()  # noqa: S608
                bench.tally.expect(after == before, LOST, f"{fixture.name}: {name}")
            db.close()
