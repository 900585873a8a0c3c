"""1: kill -9 at a random moment of each write path."""

from __future__ import annotations

import os
import shutil
import signal
import time
from pathlib import Path

from creator_coach.app.backup import newest_backups
from creator_coach.app.restore import read_restorable
from creator_coach.storage.errors import StorageError
from tests.faults.bench import CORRUPT, LOST, WRONG, Bench, fault
from tests.faults.operations import DATA, Stage
from tests.faults.oracle import judge
from tests.faults.story import STEPS, expected, make_log
from tests.faults.writers import acknowledged

_LONGEST_LIFE = 0.06
_PATIENCE = 20.0


def _kill_soon(bench: Bench, what: str, words: list[str], ack: Path) -> int:
    """Start a writer, kill it some moments after its first step was said, and return the last that was."""
    child = bench.lab.start(what, words)
    until = time.monotonic() + _PATIENCE
    while not acknowledged(ack) and time.monotonic() < until:
        time.sleep(0.0005)
    time.sleep(bench.rng.random() * _LONGEST_LIFE)
    os.kill(child, signal.SIGKILL)
    done = bench.lab.end(child)
    last = acknowledged(ack)
    bench.tally.expect(
        done.status == -signal.SIGKILL and last, WRONG, f"{what} {words[2:]}: {done.status} {done.err[-300:]}"
    )
    return last


def _killed(bench: Bench, kind: str, base: Path, place: Path) -> None:
    data, ack = place / DATA, place / "ack"
    shutil.copy(base, data)
    last = _kill_soon(bench, "write", [str(data), str(ack), kind], ack)
    states = expected(kind)
    found = judge(bench.tally, data, {states[last], states[last + 1]}, f"{kind} after {last}")
    if found in [states[n] for n in range(last)] and found not in {states[last], states[last + 1]}:
        bench.tally.fault(LOST, f"{kind}: acknowledged {last}")


@fault(1, "kill -9 while writing")
def kill_while_writing(bench: Bench) -> None:
    """Each write path is cut short; each change that was said is there, the one under way is there or not."""
    base = bench.folder / "base.sqlite3"
    make_log(base)
    for kind in STEPS:
        for _ in range(bench.many(100, 2)):
            with bench.passing() as place:
                _killed(bench, kind, base, place)


@fault(8, "kill -9 while backing up")
def kill_while_backing_up(bench: Bench) -> None:
    """Only whole backups are listed, and all that were said are."""
    base = bench.folder / "base.sqlite3"
    make_log(base)
    states = expected("edit")
    for _ in range(bench.many(200, 3)):
        with bench.passing() as place:
            data, ack = place / DATA, place / "ack"
            shutil.copy(base, data)
            last = _kill_soon(bench, "back up", [str(data), str(ack)], ack)
            judge(bench.tally, data, {states[last], states[last + 1]}, f"backed up {last}")
            listed = newest_backups(data)
            bench.tally.expect(len(listed) in {last, last + 1}, LOST, f"{last} backups said, {len(listed)} listed")
            _all_whole(bench, [backup.path for backup in listed])


@fault(1, "kill -9 while restoring and exporting")
def kill_while_restoring(bench: Bench) -> None:
    """The log is one of the two states, and what was there before is kept; the ZIP is the old or the new one."""
    for kind in ("restore", "export"):
        stage = Stage(bench, "restore")
        for _ in range(bench.many(100, 2)):
            with stage.set() as place:
                data, ack = place / DATA, place / "ack"
                _kill_soon(bench, kind, [str(data), str(ack)], ack)
                legal = {stage.after} if kind == "restore" else {stage.before}
                judge(bench.tally, data, legal, kind)
                _all_whole(bench, [place / "all.zip", *(backup.path for backup in newest_backups(data))])


def _all_whole(bench: Bench, copies: list[Path]) -> None:
    for copy in copies:
        try:
            read_restorable(copy)
        except StorageError as error:
            bench.tally.fault(CORRUPT, f"{copy.name}: {error}")
