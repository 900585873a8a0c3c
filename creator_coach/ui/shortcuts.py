"""The list of all keys: those of the menu as the menu has them, then those that work inside a control."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from creator_coach.ui.actions import said_by
from creator_coach.ui.models.lines_model import LinesModel
from creator_coach.ui.texts.marker import N_
from creator_coach.ui.widgets.dialogs import Dialog
from creator_coach.ui.widgets.tables import Column, DataTable

_SHOWN = 11  # rows seen at once
_INSIDE = (
    ("Tab", N_("shortcuts", "To the next control; with Shift to the one before")),
    ("Esc", N_("shortcuts", "Leave a form or a view")),
    ("Alt+S", N_("shortcuts", "In the check-in: the same number as last week")),
    ("Ctrl+Return", N_("shortcuts", "In the form: log this post")),
    ("F2", N_("shortcuts", "In a table: change the cell")),
    ("Del", N_("shortcuts", "In a table: delete the rows that are chosen")),
    ("Alt+Up", N_("shortcuts", "In a table: order by this column; with Down the other way")),
    ("Left", N_("shortcuts", "In the chart: from count to count; with Home to the first")),
)


class ShortcutList(Dialog):
    """What can be done by key, as a table that the keyboard walks through."""

    def __init__(self, parent: QWidget, actions: Iterable[QAction]) -> None:
        super().__init__(parent, QCoreApplication.translate("shortcuts", "Keyboard shortcuts"), width=580)
        heads = (QCoreApplication.translate("shortcuts", "Does"), QCoreApplication.translate("shortcuts", "Keys"))
        self.table = DataTable((Column(0), Column(220, bold=True)), self.windowTitle())
        self.table.setObjectName("shortcuts")
        model = LinesModel(heads, self)
        model.set([*_of_menu(actions), *_inside()])
        self.table.show_model(model)
        self.table.show_rows(_SHOWN)
        self.add(self.table)
        self.add_action(QCoreApplication.translate("shortcuts", "Close"))
        self.table.setFocus()


def _of_menu(actions: Iterable[QAction]) -> list[tuple[str, str]]:
    shown = [action for action in actions if action.isVisible() and action.shortcuts()]
    return [
        (said_by(action), ", ".join(dict.fromkeys(filter(None, map(_written, action.shortcuts()))))) for action in shown
    ]


def _inside() -> list[tuple[str, str]]:
    return [(QCoreApplication.translate("shortcuts", does), _written(QKeySequence(keys))) for keys, does in _INSIDE]


def _written(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
