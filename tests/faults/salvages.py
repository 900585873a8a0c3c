"""2, 3, 4 and 7: a damaged log is replaced, and the damaged bytes are never lost on the way."""

from __future__ import annotations

import signal
from functools import partial
from pathlib import Path

from tests.faults.bench import LOST, LOUD, WRONG, Bench, fault
from tests.faults.disk import Disk
from tests.faults.inject import Point, need_strace, points
from tests.faults.lab import Done
from tests.faults.operations import DATA, OPERATIONS, state
from tests.faults.oracle import judge
from tests.faults.power import CHANCES, traced

_WAYS = {"salvage": ("salvage",), "restore over a damaged log": ("restore", "{place}/mine.sqlite3")}
_PAGE, _FEW = 4096, 12


class Damaged:
    """A damaged log beside a good backup, what a way out makes of it, and how to begin again."""

    def __init__(self, bench: Bench, name: str) -> None:
        self.bench, self.name, self.base = bench, name, bench.place()
        OPERATIONS["restore"].prepare(self.base / DATA)
        content = bytearray((self.base / DATA).read_bytes())
        content[-_PAGE:] = b"\xaa" * _PAGE
        self.content = bytes(content)
        (self.base / DATA).write_bytes(self.content)
        with bench.passing() as place:
            self.begin(place)
            assert self.run(place).status == 0
            self.after = state(place / DATA)

    def begin(self, place: Path) -> None:
        """Put the damaged log and its backup into a folder."""
        for name in (DATA, "mine.sqlite3"):
            (place / name).write_bytes((self.base / name).read_bytes())

    def run(self, place: Path, trace: list[str] | None = None) -> Done:
        """Go the way out."""
        words = [word.format(place=place) for word in _WAYS[self.name]]
        return self.bench.lab.program(place / DATA, *words, trace=trace or ())

    def points(self) -> list[Point]:
        """Return the calls of the way out that write."""
        with self.bench.passing() as place:
            self.begin(place)
            return points(partial(self.run, place), place, self.bench.folder / "trace")

    def look(self, place: Path, note: str, *, must: bool = False) -> None:
        """The log is the damaged one or the new one, and the damaged bytes are there; it can be tried again."""
        tally, data = self.bench.tally, place / DATA
        tally.runs += 1
        kept = [file for file in place.glob("*.sqlite3") if file.read_bytes() == self.content]
        tally.expect(kept, LOST, f"{note}: the damaged bytes are gone")
        if not data.exists():
            tally.fault(LOST, f"{note}: there is no log")
        elif data not in kept:
            judge(tally, data, {self.after}, note)
        else:
            tally.expect(not must, WRONG, f"{note}: ended well, and the damaged log is still there")
            again = self.run(place)
            tally.expect(again.status == 0, WRONG, f"{note}: again: {again.status} {again.err[-200:]}")
            judge(tally, data, {self.after}, f"{note}, again")


def _kill_everywhere(name: str, bench: Bench) -> None:
    need_strace()
    damaged = Damaged(bench, name)
    for point in bench.some(damaged.points(), 3):
        with bench.passing() as place:
            damaged.begin(place)
            done = damaged.run(place, point.kill())
            note = f"{name}: killed at {point.line}"
            bench.tally.expect(done.status in {0, -signal.SIGKILL}, WRONG, f"{note}: status {done.status}")
            damaged.look(place, note, must=done.status == 0)


def _refuse_everywhere(name: str, bench: Bench) -> None:
    need_strace()
    damaged = Damaged(bench, name)
    for error in ("ENOSPC", "EIO"):
        for point in bench.some(damaged.points(), 2):
            with bench.passing() as place:
                damaged.begin(place)
                trace = point.fail(error)
                if point.call in {"write", "openat"}:  # also the program's own words and modules
                    trace[-1] = trace[-1].removesuffix("+")
                done = damaged.run(place, trace)
                note = f"{name}: {error} from {point.line}"
                plain = done.is_plain and done.status in {0, 1} and len(done.err.splitlines()) <= 1
                bench.tally.expect(plain, LOUD, f"{note}: {done.status} {done.err[-400:]}")
                damaged.look(place, note, must=done.status == 0)


def _power_cut(name: str, bench: Bench) -> None:
    need_strace()
    damaged, place, trace = Damaged(bench, name), bench.place(), bench.folder / "trace"
    damaged.begin(place)
    counted, disk = (Disk(place, bench.lab.home / "out") for _ in range(2))
    assert damaged.run(place, traced(trace)).status == 0
    calls = sum(1 for _ in counted.replay(trace))
    for number, said in enumerate(disk.replay(trace)):
        if not bench.full and bench.rng.random() > _FEW / calls:
            continue
        for k in range(1 + bench.many(1000, 0) // calls):
            with bench.passing() as image:
                for file, content in disk.image(bench.rng, CHANCES[(number + k) % len(CHANCES)]).items():
                    (image / file).parent.mkdir(parents=True, exist_ok=True)
                    (image / file).write_bytes(content)
                damaged.look(image, f"{name}: call {number}, image {k}", must=said > 0)


for _name in _WAYS:
    fault(2, f"kill at each call: {_name}")(partial(_kill_everywhere, _name))
    fault(3, f"full disk, I/O error at each call: {_name}")(partial(_refuse_everywhere, _name))
    fault(4, f"power cut: {_name}")(partial(_power_cut, _name))
