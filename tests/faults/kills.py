"""1: kill -9 at a random moment of each write path."""

from __future__ import annotations

import os
import shutil
import signal
import time
from pathlib import Path

from tests.faults.bench import LOST, WRONG, Bench, fault
from tests.faults.oracle import judge
from tests.faults.story import STEPS, expected, make_log
from tests.faults.writers import acknowledged

_LONGEST_LIFE = 0.06
_PATIENCE = 20.0


def _killed(bench: Bench, kind: str, base: Path, place: Path) -> None:
    data, ack = place / "coach.sqlite3", place / "ack"
    shutil.copy(base, data)
    child = bench.lab.start("write", [str(data), str(ack), kind])
    until = time.monotonic() + _PATIENCE
    while not acknowledged(ack) and time.monotonic() < until:
        time.sleep(0.0005)
    time.sleep(bench.rng.random() * _LONGEST_LIFE)
    os.kill(child, signal.SIGKILL)
    done = bench.lab.end(child)
    last = acknowledged(ack)
    bench.tally.expect(done.status == -signal.SIGKILL and last, WRONG, f"{kind}: {done.status} {done.err[-300:]}")
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
        for _ in range(bench.many(200, 3)):
            with bench.passing() as place:
                _killed(bench, kind, base, place)
