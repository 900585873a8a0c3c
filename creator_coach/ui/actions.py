"""What the menu offers, as a table: name, words, keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


class ActionRow(NamedTuple):
    """One action; keys are standard ones of the platform or texts."""

    name: str
    words: str
    keys: Sequence[QKeySequence.StandardKey | str]
    do: Callable[[], object]


def add_actions(owner: QWidget, rows: Sequence[ActionRow]) -> dict[str, QAction]:
    """Make the actions, give them to the window so that their keys work, and return them by name."""
    made = {}
    for name, words, keys, do in rows:
        action = QAction(words.replace("&", "&&"), owner)  # a single & would be a mnemonic
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.triggered.connect(do)
        owner.addAction(action)
        made[name] = action
    return made


def said_by(action: QAction) -> str:
    """Return the words of an action in a list of keys: undo without what it takes back, a literal &."""
    return action.text().replace("&&", "&").partition(":")[0]
