"""What runs in a child of the server besides the command line: writers that say each change once it is committed."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path

from creator_coach.app.backup import backup_now
from creator_coach.app.export import export_everything
from creator_coach.app.open_store import open_store
from creator_coach.app.report import read_report
from creator_coach.app.restore import read_restorable, restore
from creator_coach.app.store import Store
from creator_coach.storage.database import open_database
from creator_coach.storage.errors import StorageError
from tests.faults.story import CLOCK, STEPS


def write(data: str, ack: str, kind: str, steps: str = "0", *pragmas: str) -> None:
    """Take steps of a kind, for ever or so many; each is written into the ack file when it is committed."""
    path = Path(data)
    store = Store(open_database(path, create=False), CLOCK, path)
    for pragma in pragmas:
        store.db.execute(f"PRAGMA {pragma}")
    said = os.open(ack, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    for n in range(1, int(steps) + 1) if int(steps) else count(1):
        STEPS[kind](store, n)
        os.write(said, b"%d\n" % n)
    store.close()


def begin(data: str) -> None:
    """Make a new log, as the first start does, and change nothing."""
    open_store(Path(data), CLOCK, None).close()


def back_up(data: str, ack: str) -> None:
    """Edit and back up for ever; a step is said when its backup is finished."""
    path = Path(data)
    store = Store(open_database(path, create=False), CLOCK, path)
    said = os.open(ack, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    for n in count(1):
        STEPS["edit"](store, n)
        backup_now(store, "asked")()
        os.write(said, b"%d\n" % n)


def restore_again(data: str, ack: str) -> None:
    """Restore one and the other of two backups for ever; each restore is said when it is done."""
    path = Path(data)
    said = os.open(ack, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    for n in count(1):
        restore(path, read_restorable(path.with_name(("all.zip", "mine.sqlite3")[n % 2])))
        os.write(said, b"%d\n" % n)


def export(data: str, ack: str) -> None:
    """Export everything to the same ZIP for ever."""
    path = Path(data)
    store = Store(open_database(path, create=False), CLOCK, path)
    said = os.open(ack, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    for n in count(1):
        export_everything(store, path.with_name("all.zip"))
        os.write(said, b"%d\n" % n)


def vanish(data: str, way: str) -> None:
    """Change the log, let its file vanish or be replaced, and change it again; status 1 if that is refused."""
    path = Path(data)
    store = Store(open_database(path, create=False), CLOCK, path)
    STEPS["edit"](store, 1)
    if way == "replaced":
        shutil.copy(path, path.with_suffix(".copy"))
        path.with_suffix(".copy").replace(path)
    elif way == "moved":
        path.rename(path.with_name("elsewhere.sqlite3"))
    else:
        shutil.rmtree(path.parent)
    try:
        STEPS["edit"](store, 2)
    except StorageError as error:
        sys.exit(str(error))


def soak(data: str, rounds: str) -> None:
    """Use the log for long; say handles, threads, memory (kB) and the size of its log after each round."""
    path = Path(data)
    store = Store(open_database(path, create=False), CLOCK, path)
    log = path.with_name(path.name + "-wal")
    for number in range(int(rounds)):
        for kind in ("edit", "bulk", "undo", "redo", "delete", "settings"):
            for n in range(1, 7):
                STEPS[kind](store, n)
        while store.undo_label:
            store.undo()
        STEPS["import"](store, 1 + number % 2)
        store.undo()
        backup_now(store, "timed")()
        export_everything(store, path.with_name("all.zip"))
        read_report(store)
        status = Path("/proc/self/status").read_text("ascii")
        memory = next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS"))
        handles, threads = (sum(1 for _ in Path("/proc/self", name).iterdir()) for name in ("fd", "task"))
        print(handles, threads, memory, log.stat().st_size, flush=True)
    store.close()


WRITERS: dict[str, Callable[..., None]] = {
    "write": write,
    "begin": begin,
    "back up": back_up,
    "restore": restore_again,
    "export": export,
    "vanish": vanish,
    "soak": soak,
}


def acknowledged(ack: Path) -> int:
    """Return the last step that was said, 0 if none was."""
    lines = ack.read_bytes().split(b"\n")[:-1] if ack.exists() else []
    return int(lines[-1]) if lines else 0
