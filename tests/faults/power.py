"""4: the power goes, at any moment of a write path."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tests.faults.bench import CORRUPT, LOST, WRONG, Bench, Tally, fault
from tests.faults.disk import CALLS, Disk
from tests.faults.inject import need_strace
from tests.faults.operations import DATA, OPERATIONS, Stage
from tests.faults.oracle import judge
from tests.faults.story import expected, make_log

CHANCES = (0.0, 0.3, 0.6, 0.9, 1.0)
_CHECKPOINTS = (
    "wal_autocheckpoint = 20",
)  # pages: so that the log is copied into the file now and then, as it is in use
_STEPS = {"edit": 40, "import": 6, "bulk": 6, "undo": 20}


@dataclass(frozen=True, slots=True)
class Recorded:
    """A traced run: how to begin the disk again, and what may be in the file after so many acknowledgements."""

    disk: Callable[[], Disk]
    trace: Path
    legal: Callable[[int], set[str]]
    may_be_missing: Callable[[int], bool] = lambda _said: False


def _written(bench: Bench, kind: str, *pragmas: str) -> Recorded:
    place, ack, trace = bench.place(), bench.folder / f"ack-{kind}", bench.folder / f"trace-{kind}"
    ack.unlink(missing_ok=True)
    make_log(place / DATA)
    disk = Disk(place, ack)
    words = [str(place / DATA), str(ack), kind, str(_STEPS[kind]), *_CHECKPOINTS, *pragmas]
    done = bench.lab.run("write", words, trace=traced(trace))
    assert done.status == 0, done.err
    states = expected(kind)
    return Recorded(lambda: disk, trace, lambda said: {states[said], states[said + 1]})


def _commanded(bench: Bench, name: str, *, lies: bool = False) -> Recorded:
    stage, trace = Stage(bench, name), bench.folder / f"trace-{name}"
    place = bench.place()
    stage.begin(place)
    disk = Disk(place, bench.lab.home / "out", lies=lies)
    done = stage.run(place, traced(trace))
    assert done.status == 0, done.err
    before = stage.fresh if stage.first else {stage.before}
    legal = {0: before | {stage.after}}
    return Recorded(
        lambda: disk, trace, lambda said: legal.get(said, {stage.after}), lambda said: stage.first and not said
    )


def traced(trace: Path) -> list[str]:
    return ["-o", str(trace), "-y", "-xx", "-s", "99999999", "-e", f"trace=getpriority,{CALLS}"]


def _cut(bench: Bench, recorded: Recorded, images: int, tally: Tally, note: str) -> None:
    disk = recorded.disk()
    lines = recorded.trace.read_text("ascii", "replace").splitlines()
    calls = sum(line.startswith(("pwrite", "write", "f", "rename", "unlink")) for line in lines)
    each = max(1, round(images / max(calls, 1) + 0.5))
    for number, said in enumerate(disk.replay(recorded.trace)):
        if not bench.full and bench.rng.random() > images / calls:
            continue
        for k in range(each):
            with bench.passing() as place:
                for name, content in disk.image(bench.rng, CHANCES[(number + k) % len(CHANCES)]).items():
                    (place / name).parent.mkdir(parents=True, exist_ok=True)
                    (place / name).write_bytes(content)
                if not (place / DATA).exists():
                    tally.runs += 1
                    tally.expect(recorded.may_be_missing(said), LOST, f"{note}: no file, call {number}")
                else:
                    judge(tally, place / DATA, recorded.legal(said), f"{note}: call {number}, image {k}, said {said}")


def _power_cut(bench: Bench, record: Callable[[Bench], Recorded], note: str) -> None:
    need_strace()
    _cut(bench, record(bench), bench.many(1000, 12), bench.tally, note)
    if bench.full:
        bench.tally.expect(bench.tally.runs >= 1000, WRONG, f"only {bench.tally.runs} images")


def _must_fail(bench: Bench, record: Callable[[Bench], Recorded], note: str) -> None:
    """Images of a disk, or a database, that does not sync: if nothing is lost there, the test proves nothing."""
    need_strace()
    found = Tally()
    _cut(bench, record(bench), bench.many(300, 60), found, note)
    bench.tally.runs += found.runs
    harm = {kind: found.bad[kind] for kind in ("lost", "torn", CORRUPT)}
    bench.tally.expect(sum(harm.values()), WRONG, f"{note}: no harm in {found.runs} images")


for _kind in _STEPS:
    fault(4, f"power cut: {_kind}")(partial(_power_cut, record=partial(_written, kind=_kind), note=_kind))
for _name in OPERATIONS:
    if _name.startswith(("first", "upgrade", "restore", "undo")):
        fault(4, f"power cut: {_name}")(partial(_power_cut, record=partial(_commanded, name=_name), note=_name))


def _unsynced(bench: Bench, kind: str) -> Recorded:
    return _written(bench, kind, "synchronous = OFF")


for _kind in ("edit", "import"):
    fault(4, f"proof, must harm: {_kind} with synchronous=OFF")(
        partial(_must_fail, record=partial(_unsynced, kind=_kind), note=_kind)
    )
for _name in ("upgrade from 1", "restore"):
    fault(4, f"proof, must harm: {_name}, disk lies")(
        partial(_must_fail, record=partial(_commanded, name=_name, lies=True), note=_name)
    )
