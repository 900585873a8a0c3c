"""Calm words across the top of the window: what to know, and what one can do about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from creator_coach.ui.theme.tokens import S2, S3, S4, S6, em
from creator_coach.ui.widgets.boxes import MID, TOP, clear, col, held, row
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.text import glyph, label

_LEAST_WORDS = 320  # px at 100 % text that the words need beside the answers


class Answer(NamedTuple):
    """A button of a notice: object name, words, what it does."""

    name: str
    words: str
    do: Callable[[], object]


class Notice(NamedTuple):
    """What to know: a name of its own, the words, an icon, and the answers, the first one standing out."""

    name: str
    text: str
    picture: str = "info"
    answers: Sequence[Answer] = ()


class NoticeBar(QWidget):
    """All notices of the moment, one below the other; nothing where there are none."""

    def __init__(self) -> None:
        super().__init__()
        self._box = col(gap=1)
        self.setLayout(self._box)
        self._shown: list[tuple[str, str]] = []
        self.hide()

    def show_notices(self, notices: Sequence[Notice]) -> None:
        """Show these instead; what is said already stays as it is, with its focus."""
        wanted = [(notice.name, notice.text) for notice in notices]
        if wanted == self._shown:
            return
        new = [notice for notice in notices if (notice.name, notice.text) not in self._shown]
        self._shown = wanted
        clear(self._box)
        for notice in notices:
            self._box.addWidget(_Line(notice))
        self.setVisible(bool(notices))
        if QAccessible.isActive():
            for notice in new:
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, notice.text))


class _Line(QFrame):
    """One notice; its answers go below the words where the width ends."""

    def __init__(self, notice: Notice) -> None:
        super().__init__()
        self.setObjectName(notice.name)
        self.setProperty("surface", "note")
        self.setAccessibleName(notice.text)
        words = held(row((glyph(notice.picture, "note"), TOP), (label(notice.text, "body", "note", wrap=True), 1)))
        buttons = [self._button(answer, first=count == 0) for count, answer in enumerate(notice.answers)]
        self._answers = held(row(*buttons, gap=S2))
        self._answers.setVisible(bool(buttons))
        self._line = row((words, 1), (self._answers, MID | Qt.AlignmentFlag.AlignLeft), gap=S4)
        self._line.setContentsMargins(S6, 10, S6, 10)
        self.setLayout(self._line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the direction for the width."""
        super().resizeEvent(event)
        stacked = self.width() < em(_LEAST_WORDS) + self._answers.sizeHint().width()
        way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        if self._line.direction() != way:
            self._line.setDirection(way)
            self._line.setSpacing(S3 if stacked else S4)

    def _button(self, answer: Answer, *, first: bool) -> Button:
        made = Button(answer.words, "secondary" if first else "quiet")
        made.setObjectName(answer.name)
        made.clicked.connect(partial(_press, answer))
        return made


def _press(answer: Answer) -> None:
    answer.do()
