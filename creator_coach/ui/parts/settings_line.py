"""A line of settings that gives its control a line of its own where both do not fit side by side."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from creator_coach.ui.theme.tokens import S2, S4, em
from creator_coach.ui.widgets.layout import MID, col, held, row
from creator_coach.ui.widgets.picture import wide
from creator_coach.ui.widgets.text import label

_LEAST_WORDS = 180  # px at 100 % text that a name needs beside its control


class Line(QWidget):
    """What it is, a word on it, its control at the right or below."""

    def __init__(self, title: str, control: QWidget, under: str = "") -> None:
        super().__init__()
        self._title, self._control = title, control
        self.under = label(under, "small", "soft", wrap=True)
        words = held(col(label(title, "bold", wrap=True), self.under, gap=2))
        self.under.setVisible(bool(under))  # inside something: alone it would be a window for a moment
        self._box = row((words, 1), (control, MID | Qt.AlignmentFlag.AlignLeft), gap=S4)
        self.setLayout(self._box)

    def set_under(self, text: str) -> None:
        """Say another word on it."""
        self.under.setText(text)
        self.under.setVisible(bool(text))

    def minimumSizeHint(self) -> QSize:
        """Need no more width than the control alone."""
        return QSize(self._control.minimumSizeHint().width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the direction for the width."""
        super().resizeEvent(event)
        words = max(wide("bold", self._title) + 2, em(_LEAST_WORDS) if self.under.text() else 0)
        stacked = self.width() < words + S4 + self._control.sizeHint().width()
        way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        if self._box.direction() != way:
            self._box.setDirection(way)
            self._box.setSpacing(S2 if stacked else S4)
