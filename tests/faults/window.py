"""Opens the window over a file, goes through all rooms, and closes it."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer

from creator_coach.app.open_store import open_store
from creator_coach.infra.paths import AppPaths
from creator_coach.ui.application import Shell, make_app
from creator_coach.ui.room import Room
from tests.faults.story import CLOCK

_A_ROOM = 400  # ms


def main() -> int:
    """Show each room for a moment; return the exit status."""
    data = Path(sys.argv[1])
    app = make_app(sys.argv[:1])
    paths = AppPaths.under(data.parent)
    shell = Shell(app, partial(open_store, data, CLOCK, None), paths, data, "en")
    shell.show()
    for number, room in enumerate(Room, 1):
        QTimer.singleShot(number * _A_ROOM, app, partial(shell.window.go, room))
    QTimer.singleShot((len(Room) + 2) * _A_ROOM, app, shell.window.close)
    status = app.exec()
    if shell.store is None:
        return 1
    shell.store.close()
    return status


if __name__ == "__main__":
    sys.exit(main())
