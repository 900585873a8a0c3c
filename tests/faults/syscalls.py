"""2 and 3: each system call that writes is the last one, or is refused."""

from __future__ import annotations

import csv
import shutil
import signal
from functools import partial
from pathlib import Path

from creator_coach.app.backup import newest_backups
from creator_coach.app.restore import read_restorable
from creator_coach.storage.errors import StorageError
from tests.faults.bench import CORRUPT, LOST, LOUD, TORN, WRONG, Bench, fault
from tests.faults.inject import Point, need_strace, points
from tests.faults.operations import DATA, OPERATIONS, Stage, state
from tests.faults.oracle import judge, seal

_ONCE = {"write", "openat"}  # also the program's own words and modules: only the one call fails


def _all_points(stage: Stage) -> list[Point]:
    with stage.set() as place:
        return points(partial(stage.run, place), place, stage.bench.folder / "trace")


def _whole_copies(stage: Stage, place: Path, note: str) -> None:
    """What is listed as a backup, and what lies at the name of an export, is whole; and the log as it was is kept."""
    tally = stage.bench.tally
    for table in (place / "out").glob("*.csv"):
        rows = list(csv.reader(table.read_text("utf-8-sig").splitlines()))
        tally.expect(rows and all(len(r) == len(rows[0]) for r in rows), TORN, f"{note}: {table.name}")
    copies = [backup.path for backup in newest_backups(place / DATA)]
    copies += [path for path in (place / "mine.sqlite3", place / "all.zip") if path.exists()]
    for copy in copies:
        try:
            read_restorable(copy)
        except StorageError as error:
            tally.fault(CORRUPT, f"{note}: {copy.name}: {error}")


def _kept(stage: Stage, place: Path, note: str) -> None:
    """After an upgrade or a restore a backup holds the log as it was."""
    name = stage.operation.name
    if name.startswith(("upgrade", "restore", "undo")):
        reason = "before-upgrade" if name.startswith("upgrade") else "before-restore"
        held = [_state_of(backup.path, stage) for backup in newest_backups(place / DATA) if backup.reason == reason]
        stage.bench.tally.expect(stage.before in held, LOST, f"{note}: the log as it was is not kept")


def _state_of(backup: Path, stage: Stage) -> str:
    with stage.bench.passing() as place:
        return state(Path(shutil.copy(backup, place / DATA)))


def _afterwards(stage: Stage, place: Path, note: str, *, must: bool) -> None:
    tally, data = stage.bench.tally, place / DATA
    _whole_copies(stage, place, note)
    if stage.first and not data.exists() and not must:
        tally.runs += 1
    else:
        legal = {stage.after} if must else {stage.before, stage.after} - {""}
        if stage.first and not must:
            legal |= stage.fresh
        judge(tally, data, legal, note, least=stage.before)
    if must or stage.operation.once:
        return
    again = stage.run(place)
    tally.expect(again.status == 0, WRONG, f"{note}: afterwards {again.status} {again.err[-200:]}")
    judge(tally, data, {stage.after}, f"{note}, then again")
    _kept(stage, place, note)


def _kill_everywhere(name: str, bench: Bench) -> None:
    need_strace()
    stage = Stage(bench, name)
    found, missed = _all_points(stage), 0
    for k in bench.some(list(range(len(found))), 3):
        with stage.set() as place:
            done = stage.run(place, found[k].kill())
            note = f"{name}: killed at {found[k].line}"
            missed += done.status == 0  # not every run opens as many files
            bench.tally.expect(done.status in {0, -signal.SIGKILL}, WRONG, f"{note}: status {done.status}")
            _afterwards(stage, place, note, must=done.status == 0)
    bench.tally.expect(
        missed <= max(1, len(found) // 20), WRONG, f"{name}: {missed} of {len(found)} calls were not made again"
    )


def _refuse_everywhere(name: str, bench: Bench) -> None:
    need_strace()
    stage = Stage(bench, name)
    found = _all_points(stage)
    for error in ("ENOSPC", "EIO"):
        for k in bench.some(list(range(len(found))), 2):
            point = found[k]
            with stage.set() as place:
                trace = point.fail(error)
                if point.call in _ONCE:
                    trace[-1] = trace[-1].removesuffix("+")
                done = stage.run(place, trace)
                note = f"{name}: {error} from {point.line}"
                plain = done.is_plain and done.status in {0, 1} and len(done.err.splitlines()) <= 1
                bench.tally.expect(plain, LOUD, f"{note}: {done.status} {done.err[-400:]}")
                _afterwards(stage, place, note, must=done.status == 0)


for _name in OPERATIONS:
    fault(2, f"kill at each call: {_name}")(partial(_kill_everywhere, _name))
    fault(3, f"full disk, I/O error at each call: {_name}")(partial(_refuse_everywhere, _name))


@fault(3, "I/O error at each read: report")
def refuse_each_read(bench: Bench) -> None:
    """A disk that cannot be read is said, whichever read it is."""
    need_strace()
    stage = Stage(bench, "edit")
    before = seal(stage.base)
    log = bench.folder / "trace"
    with stage.set() as place:
        bench.lab.program(place / DATA, "report", trace=["-o", str(log), "-y", "-e", "trace=getpriority,pread64"])
    reads = [n for n, line in enumerate(log.read_text().splitlines()) if "pread64" in line]
    for k in bench.some(reads, 3):
        with stage.set() as place:
            inject = f"inject=pread64:error=EIO:when={k + 1 - reads[0]}+"
            done = bench.lab.program(
                place / DATA, "report", trace=["-o", "/dev/null", "-e", "trace=getpriority,pread64", "-e", inject]
            )
            bench.tally.runs += 1
            bench.tally.expect(
                done.is_plain and done.status in {0, 1}, LOUD, f"read {k}: {done.status} {done.err[-300:]}"
            )
            judge(bench.tally, place / DATA, {stage.before}, f"I/O error from read {k}")
    bench.tally.expect(seal(stage.base) == before, WRONG, "the base was written to")
