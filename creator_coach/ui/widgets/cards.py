"""Surfaces: the card, its head and its rules, and what a card shows while there is nothing yet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from creator_coach.ui.theme.sheet import mark
from creator_coach.ui.theme.tokens import S1, S2, S3, S4, em
from creator_coach.ui.widgets.accessible import Role
from creator_coach.ui.widgets.boxes import CENTRE, MID, Item, clear, col, fill, row
from creator_coach.ui.widgets.buttons import INSET, Button, flush
from creator_coach.ui.widgets.scene import Scene
from creator_coach.ui.widgets.text import breakable, label

PAD = 20  # px inside a card; 24 for reading, 32 for a welcome


def surface(inside: QLayout, kind: str = "card", pad: int = PAD) -> QFrame:
    """Return a frame of a kind around a layout: card, quiet, note, toast, dialog."""
    made = QFrame()
    made.setProperty("surface", kind)
    inside.setContentsMargins(pad, pad, pad, pad)
    made.setLayout(inside)
    return made


def rule() -> QFrame:
    """Return a hairline."""
    made = QFrame()
    made.setProperty("surface", "rule")
    return made


class Card(QFrame):
    """A white card: a title, at most one link or chip at its right, and what it holds."""

    def __init__(self, title: str = "", *items: Item, aside: QWidget | None = None, gap: int = S3) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._title = label("", "lead", wrap=True)
        self._head = row((self._title, 1))
        self.body: QVBoxLayout = col(*items, gap=gap)
        box = col(self._head, self.body, gap=gap)
        box.setContentsMargins(PAD, PAD, PAD, PAD)
        box.addStretch(1)  # beside a taller card the free room is at the bottom
        self.setLayout(box)
        self._aside: QWidget | None = None
        self.set_title(title)
        self.set_aside(aside)

    def set_title(self, title: str) -> None:
        """Show another title; "" leaves the head out."""
        self._title.setText(breakable(title))
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)

    def spoken_role(self) -> Role:
        """Say what it is to screen readers: the group of what it holds."""
        return Role.Grouping

    def set_aside(self, aside: QWidget | None) -> None:
        """Show a widget at the right of the title instead of the present one, which is deleted."""
        if self._aside is not None and self._aside is not aside:
            self._aside.hide()
            self._aside.deleteLater()
        if aside is not None and aside is not self._aside:
            self._head.addWidget(aside, 0, MID)
        self._aside = aside
        over = INSET.get(str(aside.property("kind")), 0) if aside is not None else 0
        self._head.setContentsMargins(0, 0, -over, 0)  # its words end where the lines below end

    def add(self, *items: Item) -> None:
        """Put more into the card."""
        fill(self.body, *items)

    def refill(self, *items: Item) -> None:
        """Put other things into the card; what was in it is deleted."""
        clear(self.body)
        fill(self.body, *items)


def card(title: str, *items: Item, aside: QWidget | None = None, gap: int = S3) -> Card:
    """Return a card."""
    return Card(title, *items, aside=aside, gap=gap)


class PictureCard(QFrame):
    """A card led by a square picture that takes a share of its width; where the words get no room, they go below it."""

    SHARE, LEAST, MOST = 0.3, 196, 264  # of the width; px at 100 % text
    STACKED = 520  # px at 100 % text: under this the words go below

    def __init__(self, picture: QWidget, words: QLayout) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._picture = picture
        self._box: QHBoxLayout = row((picture, CENTRE | MID), (words, 1), gap=28)
        self._box.setContentsMargins(PAD, PAD, PAD, PAD)
        self.setLayout(self._box)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the picture its share, and the words theirs."""
        super().resizeEvent(event)
        self._share()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._share()

    def _share(self) -> None:
        stacked = self.width() < em(self.STACKED)
        way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        if self._box.direction() != way:
            self._box.setDirection(way)
        side = round(max(em(self.LEAST), min(em(self.MOST), self.width() * self.SHARE)))
        self._picture.setFixedSize(side, side)


def setting(title: str, under: str, control: QWidget) -> QWidget:
    """Return a line of settings: what it is, a word on it, its control at the right."""
    words = [label(title, "bold", wrap=True), *([label(under, "small", "soft", wrap=True)] if under else [])]
    made = QWidget()
    made.setLayout(row((col(*words, gap=1), 1), (control, MID), gap=S4))
    return made


class EmptyState(QWidget):
    """Nothing here yet: a small picture of what will be, what to do, and the button that does it."""

    pressed = Signal()

    def __init__(
        self, title: str = "", text: str = "", button: str = "", kind: str = "primary", *, picture: str = "nothing"
    ) -> None:
        super().__init__()
        self.picture = Scene(picture)
        self._title, self._text = label("", "lead", wrap=True), label("", "body", "soft", wrap=True)
        self._title.setAlignment(CENTRE)
        self._text.setAlignment(CENTRE)
        self.button = Button("", kind)
        self.button.clicked.connect(self.pressed)
        words = col(self._title, self._text, gap=S1)
        box = col((self.picture, CENTRE), words, (self.button, CENTRE), gap=S4)
        box.setContentsMargins(S4, S3, S4, S4)
        self.setLayout(box)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.set(title, text, button)

    def set(self, title: str, text: str, button: str = "") -> None:
        """Say something else; no button for ""."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.button.set_words(button)
        self.button.setVisible(bool(button))


class Disclosure(QWidget):
    """More, for those who ask: a quiet line that opens what is under it."""

    toggled = Signal(bool)

    def __init__(self, title: str, inside: QWidget, opened: bool = False) -> None:
        super().__init__()
        self._inside = inside
        self.button = flush(Button(title, "quiet", "right"))  # its arrow stands over what it opens
        self.button.setCheckable(True)
        self.button.setChecked(opened)
        self.button.toggled.connect(self._on_toggled)
        self.setLayout(col(row(self.button, None), inside, gap=S2))
        self._on_toggled(opened)

    def _on_toggled(self, opened: bool) -> None:
        self._inside.setVisible(opened)
        self.button.set_picture("down" if opened else "right")
        mark(self.button, "open", opened)
        self.toggled.emit(opened)
