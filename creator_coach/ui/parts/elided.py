"""Words on one line that end in dots where the width ends."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from creator_coach.ui.theme.sheet import font
from creator_coach.ui.theme.tokens import em
from creator_coach.ui.widgets.tips import plain_tip

_LEAST = 56  # px at 100 % text: a few letters stay legible


class Elided(QLabel):
    """A name of any length, which never widens what it stands in; the whole of it is the tip."""

    def __init__(self, role: str = "body", tone: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("type", role)
        self.setProperty("tone", tone)
        self.setFont(font(role))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._words = ""

    def set_words(self, text: str) -> None:
        """Show other words."""
        self._words = text
        self.setToolTip(plain_tip(text))
        self.setAccessibleName(text)
        self._elide()

    def words(self) -> str:
        """Return the words as they were given."""
        return self._words

    def minimumSizeHint(self) -> QSize:
        """Keep a few letters."""
        return QSize(em(_LEAST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut for the width."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.width()))
