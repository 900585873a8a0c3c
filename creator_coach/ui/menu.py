"""What the menu offers and which keys do it, as a table."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from creator_coach.ui.actions import ActionRow, add_actions
from creator_coach.ui.room import Room
from creator_coach.ui.texts.language import say
from creator_coach.ui.texts.marker import N_

_KEY = QKeySequence.StandardKey
_ROWS: tuple[tuple[str, str, tuple[QKeySequence.StandardKey | str, ...]], ...] = (
    ("undo", N_("MainWindow", "Undo"), (_KEY.Undo,)),
    ("redo", N_("MainWindow", "Redo"), (_KEY.Redo, "Ctrl+Shift+Z", "Ctrl+Y")),
    ("check-in", N_("MainWindow", "Weekly check-in"), ("Ctrl+L",)),
    ("new-post", N_("MainWindow", "Log a post"), ("Ctrl+N",)),
    ("import", N_("MainWindow", "Bring in files…"), ("Ctrl+I",)),
    ("help", N_("MainWindow", "Help"), ("F1",)),
    ("next-pane", N_("MainWindow", "Sidebar or room"), ("F6",)),
    ("shortcuts", N_("MainWindow", "Keyboard shortcuts"), ("Ctrl+/", "Ctrl+?")),
    ("sample", N_("MainWindow", "Look around with sample data"), ()),
    ("about", N_("MainWindow", "About Creator Coach"), ()),
    ("quit", N_("MainWindow", "Quit"), (_KEY.Quit, "Ctrl+Q")),
)
WITHOUT_LOG = {"help", "shortcuts", "about", "quit"}  # what can be done where the log cannot be opened
SECTIONS = (
    ("undo", "redo"),
    ("check-in", "new-post", "import"),
    tuple(f"go-{room}" for room in Room),
    ("help", "shortcuts", "next-pane", "sample", "about"),
    ("quit",),
)


def make_actions(
    owner: QWidget, rooms: Mapping[Room, str], verbs: Mapping[str, Callable[[], object]]
) -> dict[str, QAction]:
    """Make the actions of a window, by name.

    Args:
        owner: the window.
        rooms: the name of each room, in their order.
        verbs: what each action does, by its name.
    """
    rows = [ActionRow(name, say("MainWindow", words), keys, verbs[name]) for name, words, keys in _ROWS]
    rows += [
        ActionRow(f"go-{room}", words, (f"Ctrl+{place}",), verbs[f"go-{room}"])
        for place, (room, words) in enumerate(rooms.items(), 1)
    ]
    return add_actions(owner, rows)


def show_shortcuts(window: QWidget, actions: Iterable[QAction]) -> None:
    """Show the list of all keys."""
    from creator_coach.ui.shortcuts import ShortcutList  # noqa: PLC0415  rarely needed

    listed = ShortcutList(window, actions)
    listed.exec()
    listed.deleteLater()


def show_about(window: QWidget, data: Path | None) -> None:
    """Show what this is and what it is made of."""
    from creator_coach.ui.about import AboutDialog  # noqa: PLC0415  rarely wanted

    AboutDialog(window, data).open()
