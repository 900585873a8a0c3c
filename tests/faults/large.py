"""14 and 23: very large files, cancelled imports, and many hours in one process."""

from __future__ import annotations

import os
import signal
import time
from datetime import date, timedelta
from pathlib import Path

from tests.faults.bench import LOUD, WRONG, Bench, fault
from tests.faults.lab import TODAY
from tests.faults.operations import DATA, state
from tests.faults.oracle import judge
from tests.faults.story import make_log

_LONGEST = 600.0  # seconds
_MEMORY, _LEAN = 1_000_000_000, 500_000_000  # bytes: for posts, and for numbers alone
_ACCOUNTS = 200
_GROWTH = 1.05
_LOG_SIZE = 64_000_000  # bytes


def posts_table(path: Path, rows: int) -> Path:
    """Write a table of posts with their figures, five an hour."""
    with path.open("w", encoding="utf-8") as file:
        file.write("date,time,caption,hashtags,views,likes\n")
        for k in range(rows):
            day, minute = date(2019, 1, 1) + timedelta(days=k // 120), (k % 120) * 12
            caption = f"Resep {k} sup jagung"
            file.write(f"{day},{minute // 60:02}:{minute % 60:02},{caption},#resep{k % 40},{k % 9000},{k % 700}\n")
    return path


def counts_table(path: Path, rows: int) -> Path:
    """Write a table of follower numbers of many accounts, day by day."""
    with path.open("w", encoding="utf-8") as file:
        file.write("date,account,followers\n")
        for k in range(rows):
            day, account = date(2010, 1, 1) + timedelta(days=k // _ACCOUNTS), k % _ACCOUNTS
            file.write(f"{day},instagram:akun{account},{k // _ACCOUNTS + account}\n")
    return path


@fault(14, "a very large import, twice")
def huge(bench: Bench) -> None:
    """It ends in time and memory, and a second time nothing is new."""
    for kind, write, rows, memory in (
        ("posts", posts_table, bench.many(200_000, 2_000), _MEMORY),
        ("follower_counts", counts_table, bench.many(1_000_000, 4_000), _LEAN),
    ):
        with bench.passing() as place:
            table = write(place / "large.csv", rows)
            words = ("import", str(table), "--account", "tiktok:dapur.sari", "--json")
            for new in (rows, 0):
                done = bench.lab.program(place / DATA, *words, limit=_LONGEST)
                bench.tally.runs += 1
                bench.tally.expect(done.status == 0, LOUD, f"{rows} {kind}: {done.status} {done.err[-300:]}")
                bench.tally.expect(
                    f'"new": {new},' in done.out.partition(f'"{kind}"')[2], WRONG, f"{rows} {kind}: {done.out[-600:]}"
                )
                bench.tally.expect(done.memory < memory, WRONG, f"{rows} {kind}: {done.memory // 1_000_000} MB")
                bench.tally.say(f"{rows} {kind}, {new} new: {done.seconds:.0f} s, {done.memory // 1_000_000} MB")
            judge(bench.tally, place / DATA, {state(place / DATA)}, "large")


@fault(14, "an import is interrupted")
def interrupted(bench: Bench) -> None:
    """Ctrl+C at any moment leaves nothing, or all of it where it came too late."""
    with bench.passing() as first:
        table = posts_table(first / "posts.csv", bench.many(100_000, 1_000))
        before = make_log(first / DATA)
        content = (first / DATA).read_bytes()
        words = [
            "--data",
            str(first / DATA),
            "--lang",
            "en",
            "--today",
            TODAY,
            "import",
            str(table),
            "--account",
            "tiktok:dapur.sari",
        ]
        whole = bench.lab.run("program", words)
        after = state(first / DATA)
        for part in [n / 10 for n in range(1, 11)][:: bench.many(1, 4)]:
            with bench.passing() as place:
                (place / DATA).write_bytes(content)
                words[1] = str(place / DATA)
                child = bench.lab.start("program", words)
                time.sleep(whole.seconds * part)
                try:
                    os.kill(child, signal.SIGINT)
                except ProcessLookupError:
                    bench.lab.end(child)
                    continue
                asked = time.monotonic()
                done = bench.lab.end(child)
                quiet = "Traceback" not in done.err and done.status in {0, 1, -signal.SIGINT}
                bench.tally.expect(quiet, LOUD, f"Ctrl+C at {part:.0%}: {done.status} {done.err[-300:]}")
                bench.tally.expect(
                    time.monotonic() - asked < 3, WRONG, f"Ctrl+C at {part:.0%}: ends only after seconds"
                )
                legal = {before, after} if done.status else {after}
                judge(bench.tally, place / DATA, legal, f"Ctrl+C at {part:.0%}")


@fault(23, "hours in one process")
def soak(bench: Bench) -> None:
    """Handles, threads and memory do not grow, nor does the log beside the file."""
    with bench.passing() as place:
        make_log(place / DATA)
        rounds = bench.many(60, 6)
        done = bench.lab.run("soak", [str(place / DATA), str(rounds)], limit=_LONGEST)
        bench.tally.expect(done.status == 0, LOUD, f"{done.status} {done.err[-400:]}")
        lines = [[int(word) for word in line.split()] for line in done.out.splitlines()]
        bench.tally.runs += len(lines)
        bench.tally.expect(len(lines) == rounds, WRONG, f"{len(lines)} rounds")
        for number, name in enumerate(("handles", "threads", "memory")):
            early, late = lines[rounds // 3][number], lines[-1][number]
            bench.tally.expect(late <= early * _GROWTH + (number < 1), WRONG, f"{name}: {early} became {late}")
        bench.tally.expect(max(line[3] for line in lines) < _LOG_SIZE, WRONG, "the log beside the file grows")
        bench.tally.say(f"{rounds} rounds: handles, threads, kB, log bytes {lines[rounds // 3]} became {lines[-1]}")
        judge(bench.tally, place / DATA, {state(place / DATA)}, "soak")
