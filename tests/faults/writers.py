"""What runs in a child of the server besides the command line: writers that say each change once it is committed."""

from __future__ import annotations

import os
from collections.abc import Callable
from itertools import count
from pathlib import Path

from creator_coach.app.open_store import open_store
from creator_coach.app.store import Store
from creator_coach.storage.database import open_database
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


WRITERS: dict[str, Callable[..., None]] = {"write": write, "begin": begin}


def acknowledged(ack: Path) -> int:
    """Return the last step that was said, 0 if none was."""
    lines = ack.read_bytes().split(b"\n")[:-1] if ack.exists() else []
    return int(lines[-1]) if lines else 0
