"""Commands that write, each with the file it starts from and the states it may leave behind."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from creator_coach.app.backup import backup_to
from creator_coach.app.export import export_everything
from creator_coach.app.open_store import open_store
from creator_coach.app.restore import read_restorable, restore
from creator_coach.storage.database import open_database, open_in_memory
from tests.faults.bench import Bench
from tests.faults.lab import ROOT, Done
from tests.faults.story import CLOCK, STEPS, digest, make_log

FIXTURES = ROOT / "tests" / "fixtures"
EXPORT = FIXTURES / "exports" / "instagram" / "instagram-warung.dina-2026-01-17-AbCdEf12_json_2025layout.zip"
DATA = "coach.sqlite3"


def _log(data: Path) -> None:
    make_log(data)


def _nothing(_data: Path) -> None:
    return


def _fixture(version: int) -> Callable[[Path], None]:
    def put(data: Path) -> None:
        shutil.copy(FIXTURES / "schema" / f"v{version}.sqlite3", data)

    return put


def _with_backup(data: Path) -> None:
    """A log that went on after its backup."""
    make_log(data)
    store = open_store(data, CLOCK, None)
    backup_to(store, data.with_name("mine.sqlite3"))
    export_everything(store, data.with_name("all.zip"))
    STEPS["edit"](store, 1)
    store.close()


def _restored(data: Path) -> None:
    _with_backup(data)
    restore(data, read_restorable(data.with_name("mine.sqlite3")))


@dataclass(frozen=True, slots=True)
class Operation:
    """A command line over a data file; `{place}` in its words is the folder of the data file."""

    name: str
    prepare: Callable[[Path], None]
    words: tuple[str, ...]
    once: bool = False  # a second time does something else


OPERATIONS = {
    operation.name: operation
    for operation in (
        Operation("first start", _nothing, ("log", "followers", "tiktok:dapur.sari", "412")),
        Operation("edit", _log, ("log", "followers", "tiktok:dapur.sari", "412")),
        Operation("import", _log, ("import", str(EXPORT))),
        Operation("upgrade from 1", _fixture(1), ("check",)),
        Operation("upgrade from 2", _fixture(2), ("check",)),
        Operation("upgrade from 3", _fixture(3), ("check",)),
        Operation("export", _log, ("export", "{place}/out")),
        Operation("export zip", _log, ("export", "{place}/all.zip")),
        Operation("backup", _log, ("backup", "{place}/mine.sqlite3")),
        Operation("restore", _with_backup, ("restore", "{place}/mine.sqlite3")),
        Operation("restore zip", _with_backup, ("restore", "{place}/all.zip")),
        Operation("undo restore", _restored, ("restore", "--undo"), once=True),
    )
}


class Stage:
    """Makes the start of an operation again and again, and knows what it leads to."""

    def __init__(self, bench: Bench, name: str) -> None:
        self.bench = bench
        self.operation = OPERATIONS[name]
        self.base = bench.place()
        self.operation.prepare(self.base / DATA)
        with self.set() as place:
            self.first = self.operation.prepare is _nothing
            self.fresh = self._fresh(place / DATA) if self.first else set[str]()
            self.before = "" if self.first else state(place / DATA)
        with self.set() as place:
            assert self.run(place).status == 0
            self.after = state(place / DATA)
        changes = not name.startswith(("upgrade", "export", "backup"))
        assert changes == (self.after != self.before), name

    def _fresh(self, data: Path) -> set[str]:
        """Return the states of a log that was made and not used yet."""
        assert self.bench.lab.run("begin", [str(data)]).status == 0
        return {digest(open_in_memory()), state(data)}

    @contextmanager
    def set(self) -> Iterator[Path]:
        """Lend a fresh start."""
        with self.bench.passing() as place:
            self.begin(place)
            yield place

    def begin(self, place: Path) -> None:
        """Put what the operation starts from into a folder."""
        shutil.copytree(self.base, place, dirs_exist_ok=True)

    def run(self, place: Path, trace: list[str] | None = None) -> Done:
        """Run the operation in a folder."""
        words = [word.format(place=place) for word in self.operation.words]
        return self.bench.lab.program(place / DATA, *words, trace=trace or ())


def state(data: Path) -> str:
    """Return what a file holds."""
    db = open_database(data, create=False)
    try:
        return digest(db)
    finally:
        db.close()
