"""How the columns of a table of one's own were read, to be put right once and remembered."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from creator_coach.app.mappings import ROLES, remember_mapping
from creator_coach.imports.reading import FileReading
from creator_coach.ui.context import Context
from creator_coach.ui.texts.marker import N_
from creator_coach.ui.texts.names import metric_name
from creator_coach.ui.theme.tokens import S2, S3, em
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.cards import Disclosure
from creator_coach.ui.widgets.fields import ComboField
from creator_coach.ui.widgets.layout import FlowRow, col, held, row

_ROLES = {
    "": N_("columns", "Not used"),
    "date": N_("columns", "Day"),
    "clock": N_("columns", "Time"),
    "platform": N_("columns", "Platform"),
    "account": N_("columns", "Account"),
    "followers": N_("columns", "Followers (total)"),
    "followers:gained": N_("columns", "New followers"),
    "followers:lost": N_("columns", "Lost followers"),
    "followers:net": N_("columns", "Change in followers"),
    "caption": N_("columns", "Caption"),
    "format": N_("columns", "Format"),
    "hashtags": N_("columns", "Hashtags"),
    "sound": N_("columns", "Sound"),
    "link": N_("columns", "Link"),
}
_SAME = {"moment": "date", "period": "date", "title": "caption", "text": "caption"}
_MOST = 24


def role_name(role: str) -> str:
    """Return what a column can be, in words."""
    if role in _ROLES:
        return QCoreApplication.translate("columns", _ROLES[role])
    return metric_name(role)


class ColumnsQuestion(QWidget):
    """One list to choose from for each column; open where the table was not understood."""

    changed = Signal()

    def __init__(self, context: Context, reading: FileReading) -> None:
        super().__init__()
        self._store, self._headers = context.store, [column.header for column in reading.columns]
        options = [(role, role_name(role)) for role in ROLES]
        self.choices: list[ComboField] = []
        for column in reading.columns[:_MOST]:
            if column.header:
                made = ComboField(column.header, options)
                made.set_chosen(_SAME.get(column.role, column.role))
                made.setFixedWidth(em(176))
                self.choices.append(made)
        self.again = Button(self.tr("Read it like this"), "secondary")
        self.again.setObjectName("read-again")
        self.again.clicked.connect(self._on_again)
        inside = held(col(FlowRow(*self.choices, gap=S3), row(self.again, None), gap=S2))
        title = self.tr("How the columns of {file} were read").format(file=reading.file)
        self.more = Disclosure(title, inside, opened=reading.format is None)
        self.more.button.setObjectName("open-columns")
        self.setLayout(col(self.more))

    def _on_again(self) -> None:
        named = [header for header in self._headers[:_MOST] if header]
        roles = {header: str(choice.key()) for header, choice in zip(named, self.choices, strict=True)}
        remember_mapping(self._store, self._headers, roles)
        self.changed.emit()
