"""13: what is restored is whole or refused, and what was there before is never lost."""

from __future__ import annotations

import shutil
import sqlite3
import zipfile
from pathlib import Path

from creator_coach.app.restore import read_restorable
from creator_coach.storage.errors import StorageError
from tests.faults.bench import LOST, LOUD, TORN, WRONG, Bench, fault
from tests.faults.operations import DATA, FIXTURES, Stage, state
from tests.faults.oracle import judge, seal


def _flipped(bench: Bench, whole: bytes) -> bytes:
    spoilt = bytearray(whole)
    at = bench.rng.randrange(8 * len(spoilt))
    spoilt[at // 8] ^= 1 << at % 8
    return bytes(spoilt)


@fault(13, "restore: every flipped bit of a backup")
def flipped(bench: Bench) -> None:
    """One bit anywhere in a backup, or a cut, and it is refused; the log is as it was."""
    stage = Stage(bench, "restore")
    for name in ("mine.sqlite3", "all.zip"):
        whole = (stage.base / name).read_bytes()
        for number in range(bench.many(400, 10)):
            with stage.set() as place:
                spoilt = _flipped(bench, whole) if number % 4 else whole[: bench.rng.randrange(len(whole))]
                (place / name).write_bytes(spoilt)
                bench.tally.runs += 1
                try:
                    copy = read_restorable(place / name)
                except StorageError:
                    copy = None
                same = copy and name.endswith(".zip") and _content(stage, copy.data) == _content_of(stage)
                bench.tally.expect(copy is None or same, TORN, f"{name}: a spoilt copy was let through")
                if number < bench.many(30, 1):
                    before = seal(place / DATA)
                    done = bench.lab.program(place / DATA, "restore", place / name)
                    plain = done.is_plain and (done.status == 1 or same)
                    bench.tally.expect(plain, LOUD, f"{name}: {done.status} {done.err[-300:]}")
                    bench.tally.expect(
                        done.status == 0 or seal(place / DATA) == before, WRONG, f"{name}: refused, but changed"
                    )


def _content(stage: Stage, image: bytes) -> str:
    with stage.bench.passing() as place:
        (place / DATA).write_bytes(image)
        return state(place / DATA)


def _content_of(stage: Stage) -> str:
    return _content(stage, read_restorable(stage.base / "mine.sqlite3").data)


def _wrong_files(folder: Path) -> dict[str, Path]:
    """Return what is no copy of a log, or one of tomorrow, by what it is."""
    made = {
        name: folder / name for name in ("garbage", "empty", "other.sqlite3", "other.zip", "newer.sqlite3", "missing")
    }
    made["garbage"].write_bytes(b"\x00\xff" * 9000)
    made["empty"].write_bytes(b"")
    other = sqlite3.connect(made["other.sqlite3"])
    other.execute("CREATE TABLE theirs (x)")
    other.commit()
    other.close()
    with zipfile.ZipFile(made["other.zip"], "w") as archive:
        archive.writestr("posts_1.json", "[]")
    shutil.copy(FIXTURES / "schema" / "v3.sqlite3", made["newer.sqlite3"])
    newer = sqlite3.connect(made["newer.sqlite3"])
    newer.execute("PRAGMA user_version = 99")
    newer.commit()
    newer.close()
    return made


@fault(13, "restore: wrong, newer and older files")
def wrong_files(bench: Bench) -> None:
    """What is no copy of a log is refused and nothing changes; an older one is upgraded."""
    stage = Stage(bench, "restore")
    with stage.set() as place:
        before = seal(place / DATA)
        for name, file in _wrong_files(bench.place()).items():
            done = bench.lab.program(place / DATA, "restore", file)
            bench.tally.runs += 1
            bench.tally.expect(done.is_plain and done.status == 1, LOUD, f"{name}: {done.status} {done.err[-300:]}")
            bench.tally.expect(seal(place / DATA) == before, WRONG, f"{name}: refused, but changed")
    for fixture in sorted((FIXTURES / "schema").glob("v*.sqlite3")):
        with stage.set() as place, bench.passing() as aside:
            shutil.copy(fixture, aside / DATA)
            done = bench.lab.program(place / DATA, "restore", fixture)
            bench.tally.expect(done.status == 0, LOUD, f"{fixture.name}: {done.err[-300:]}")
            judge(bench.tally, place / DATA, {state(aside / DATA)}, f"restored {fixture.name}")


@fault(13, "restore: two in a row, then back")
def there_and_back(bench: Bench) -> None:
    """Each state that was there can be had again; a missing log is restored, a damaged one is kept aside."""
    stage = Stage(bench, "restore")
    with stage.set() as place:
        data = place / DATA
        for file in ("mine.sqlite3", "all.zip"):
            bench.tally.expect(bench.lab.program(data, "restore", place / file).status == 0, LOUD, file)
        judge(bench.tally, data, {stage.after}, "two restores")
        held = {_content(stage, read_restorable(copy).data) for copy in (place / "coach-backups").glob("*.sqlite3")}
        bench.tally.expect(stage.before in held, LOST, "two restores: the first state is in no backup")
        bench.lab.program(data, "restore", "--undo")
        judge(bench.tally, data, {stage.after}, "the second one undone")
        shutil.rmtree(place / "coach-backups")
        bench.lab.program(data, "restore", "--undo")
        judge(bench.tally, data, {stage.after}, "nothing to undo")
        data.unlink()
        done = bench.lab.program(data, "restore", place / "mine.sqlite3")
        bench.tally.expect(done.status == 0, LOUD, f"no log: {done.err}")
        judge(bench.tally, data, {stage.after}, "no log")
        spoilt = bytearray(data.read_bytes())
        for page in range(2, len(spoilt) // 4096):
            spoilt[page * 4096 : page * 4096 + 512] = b"\xaa" * 512
        data.write_bytes(spoilt)
        done = bench.lab.program(data, "restore", place / "mine.sqlite3")
        bench.tally.expect(done.status == 0, LOUD, f"a damaged log: {done.err}")
        judge(bench.tally, data, {stage.after}, "a damaged log")
        kept = [file.read_bytes() for file in place.glob("*damaged-*.sqlite3")]
        bench.tally.expect(kept == [bytes(spoilt)], LOST, "the damaged log is not kept as it was")
