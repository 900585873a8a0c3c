"""One creator in a list: who, where it stands, and what there is to do now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from creator_coach.domain.collaborations import Collaboration, CollaborationId
from creator_coach.ui.parts.elided import Elided
from creator_coach.ui.texts.people import person_words, reminder
from creator_coach.ui.theme.tokens import S1, S2, S3, em
from creator_coach.ui.widgets.layout import MID, Item, clear, col, row
from creator_coach.ui.widgets.rows import RowFrame
from creator_coach.ui.widgets.text import chip, label

_STACKED = 340  # px at 100 % text: under this the reminder goes below the words


class PersonRow(RowFrame):
    """Opens what is written about a creator."""

    def __init__(self, one: Collaboration, today: date, side: int) -> None:
        name, said = Elided("bold"), person_words(one, today)
        name.set_words(one.draft.who)
        name.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | MID)
        line: list[Item] = [(col(name, label(said, "small", "soft", wrap=True), gap=1), 1)]
        todo = reminder(one, today)
        if todo is not None:
            line.append((chip(*todo), MID))
        self._line = row(*line, gap=S3)
        super().__init__(self._line, clickable=True, pad=(side, S2))
        self.setObjectName(f"person-{one.id}")
        self.setAccessibleName(", ".join(filter(None, [one.draft.who, said, todo[0] if todo else ""])))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the reminder below where one line is too narrow."""
        super().resizeEvent(event)
        narrow = self.width() < em(_STACKED)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._line.direction() != way:
            self._line.setDirection(way)
            self._line.setSpacing(S1 if narrow else S3)


class People(QWidget):
    """A list of creators that is drawn anew only when it changed; the row with the focus keeps it."""

    def __init__(self, chosen: Callable[[CollaborationId], object], side: int = S2) -> None:
        super().__init__()
        self._chosen, self._side = chosen, side
        self._box = col(gap=0)
        self.setLayout(self._box)
        self._shown: object = None

    def show_people(self, found: Sequence[Collaboration], today: date, selected: CollaborationId | None = None) -> None:
        """Show these, one of them as the chosen one."""
        wanted = (tuple(found), today, selected)
        if wanted == self._shown:
            return
        self._shown = wanted
        holder = QApplication.focusWidget()
        focused = holder.objectName() if isinstance(holder, PersonRow) and self.isAncestorOf(holder) else ""
        clear(self._box)
        for one in found:
            line = PersonRow(one, today, self._side)
            line.set_selected(one.id == selected)
            line.activated.connect(partial(self._chosen, one.id))
            self._box.addWidget(line)
            if line.objectName() == focused:
                line.setFocus()
