"""7: flipped bits, lost sectors, strange files: said, never a crash, and never written to."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Callable
from functools import partial
from pathlib import Path

from creator_coach.app.report import read_report
from creator_coach.app.store import Store
from creator_coach.storage.database import open_database, sound
from creator_coach.storage.errors import StorageError
from creator_coach.storage.plain_words import plain_words
from tests.faults.bench import LOUD, WRONG, Bench, fault
from tests.faults.lab import Done
from tests.faults.operations import DATA, EXPORT
from tests.faults.oracle import judge, seal
from tests.faults.story import CLOCK, digest, expected, make_log
from tests.faults.writers import acknowledged

_SECTOR, _PAGE = 512, 4096
COMMANDS: tuple[tuple[str, ...], ...] = (
    ("report",),
    ("check",),
    ("log", "followers", "tiktok:dapur.sari", "500"),
    ("import", str(EXPORT)),
)


def _bit(data: bytearray, rng: random.Random) -> None:
    at = rng.randrange(8 * len(data))
    data[at // 8] ^= 1 << at % 8


def _sector(data: bytearray, rng: random.Random) -> None:
    at = rng.randrange(len(data) // _SECTOR) * _SECTOR
    data[at : at + _SECTOR] = bytes(_SECTOR)


def _page(data: bytearray, rng: random.Random) -> None:
    at = rng.randrange(len(data) // _PAGE) * _PAGE
    data[at : at + _PAGE] = rng.randbytes(_PAGE)


def _short(data: bytearray, rng: random.Random) -> None:
    del data[rng.randrange(1, len(data)) :]


KINDS: dict[str, Callable[[bytearray, random.Random], None]] = {
    "flipped bit": _bit,
    "zeroed sector": _sector,
    "random page": _page,
    "truncation": _short,
}
_ALWAYS_FOUND = {"random page", "truncation"}


def _opened(bench: Bench, data: Path, base: str, kind: str) -> None:
    """Open, check, read the report: our own errors only; what was refused is as it was."""
    before = seal(data)
    found, same = False, False
    try:
        db = open_database(data, create=False)
        try:
            found = bool(sound(db))
            with plain_words(data):
                same = digest(db) == base
                if not found:
                    read_report(Store(db, CLOCK, data))
        finally:
            db.close()
    except StorageError:
        found = True
        bench.tally.expect(seal(data) == before, WRONG, f"{kind}: the damaged file was written to")
    except Exception as error:  # noqa: BLE001  each of them is a crash for the user
        if found:
            return
        bench.tally.fault(LOUD, f"{kind}: {type(error).__name__}: {error}")
    bench.tally.expect(found or same or kind not in _ALWAYS_FOUND, WRONG, f"{kind}: not found, and rows differ")


def _commanded(bench: Bench, data: Path, note: str) -> list[Done]:
    done = []
    for words in COMMANDS:
        before = seal(data)
        done.append(bench.lab.program(data, *words))
        bench.tally.runs += 1
        bench.tally.expect(done[-1].is_plain, LOUD, f"{note}: {words[0]} {done[-1].status} {done[-1].err[-400:]}")
        if done[-1].status or words[0] in {"report", "check"}:
            bench.tally.expect(seal(data) == before, WRONG, f"{note}: {words[0]} wrote to it")
    return done


def _damage(bench: Bench, kind: str) -> None:
    base = bench.folder / "base.sqlite3"
    whole = make_log(base, iter([("import", n) for n in range(1, 6)]))
    content = base.read_bytes()
    for number in range(bench.many(400, 12)):
        with bench.passing() as place:
            spoilt = bytearray(content)
            KINDS[kind](spoilt, bench.rng)
            data = place / DATA
            data.write_bytes(spoilt)
            bench.tally.runs += 1
            _opened(bench, data, whole, kind)
            if number < bench.many(30, 1):
                data.write_bytes(spoilt)
                _commanded(bench, data, kind)


for _kind in KINDS:
    fault(7, f"damage: {_kind}")(partial(_damage, kind=_kind))


def _strange() -> dict[str, bytes]:
    return {
        "0 bytes": b"",
        "garbage": random.Random(7).randbytes(50_000),
        "text": b"hello\n" * 500,
        "header only": b"SQLite format 3\0",
    }


@fault(7, "damage: strange files in its place")
def strange_files(bench: Bench) -> None:
    """Empty, garbage, another program's: refused, and as they were."""
    for name, content in _strange().items():
        with bench.passing() as place:
            (place / DATA).write_bytes(content)
            done = _commanded(bench, place / DATA, name)
            bench.tally.expect(all(d.status == 1 for d in done), WRONG, f"{name}: {[d.status for d in done]}")
    with bench.passing() as place:
        other = sqlite3.connect(place / DATA)
        other.execute("CREATE TABLE theirs (x)")
        other.commit()
        other.close()
        done = _commanded(bench, place / DATA, "another program's")
        bench.tally.expect(all(d.status == 1 for d in done), WRONG, f"another program's: {[d.status for d in done]}")


@fault(7, "damage: the log beside it is lost or another's")
def lost_and_foreign_logs(bench: Bench) -> None:
    """After a kill the -wal file is deleted, or that of another file lies there."""
    base = bench.folder / "base.sqlite3"
    whole = make_log(base)
    other = bench.place() / DATA
    make_log(other, iter([("import", n) for n in range(1, 4)]))
    for _ in range(bench.many(20, 1)):
        with bench.passing() as place, bench.passing() as foreign:
            for folder, source in ((place, base), (foreign, other)):
                shutil.copy(source, folder / DATA)
                _left_open(bench, folder)
            log = f"{DATA}-wal"
            assert (place / log).stat().st_size > _PAGE
            (place / log).unlink()
            said = acknowledged(place / "ack")
            judge(bench.tally, place / DATA, {whole, *(expected("edit")[n] for n in range(said + 1))}, "no log")
            shutil.copy(foreign / log, place / log)
            before = seal(place / DATA), seal(place / log)
            done = _commanded_with_log(bench, place)
            refused = done.status == 1
            after = seal(place / DATA), seal(place / log) if (place / log).exists() else ""
            bench.tally.expect(not refused or after == before, WRONG, "another's log: refused, but written to")


def _left_open(bench: Bench, folder: Path) -> None:
    """Write a few steps and be killed, so that a log stays."""
    import os
    import signal
    import time

    child = bench.lab.start("write", [str(folder / DATA), str(folder / "ack"), "edit"])
    while acknowledged(folder / "ack") < 3:
        time.sleep(0.001)
    os.kill(child, signal.SIGKILL)
    bench.lab.end(child)


def _commanded_with_log(bench: Bench, place: Path) -> Done:
    done = bench.lab.program(place / DATA, "report")
    bench.tally.runs += 1
    bench.tally.expect(done.is_plain, LOUD, f"another's log: {done.status} {done.err[-300:]}")
    return done
