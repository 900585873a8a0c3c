"""Words on the page: labels, reading text, chips and numbers with a name."""

from __future__ import annotations

import re
from html import escape

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from creator_coach.ui.theme.icons import tinted
from creator_coach.ui.theme.sheet import fit, font, mark
from creator_coach.ui.theme.tokens import em
from creator_coach.ui.widgets.accessible import Role
from creator_coach.ui.widgets.boxes import BOTTOM, Item, col, row
from creator_coach.ui.widgets.tips import plain_tip

LINE_HEIGHT = 138  # % of the font's own, for reading
_LONG_WORD = re.compile(r"\S{25,}")
_BREAK = "\N{ZERO WIDTH SPACE}"


def label(text: str = "", role: str = "body", tone: str = "", *, wrap: bool = False, width: int = 0) -> QLabel:
    """Return words in a type role and a tone ("", soft, accent, good, bad, note, off); never read as markup."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    _style(made, role, tone)
    made.setWordWrap(wrap)
    if width:
        fit(made, width)
    return made


def breakable(text: str) -> str:
    """Return words that can go on in a next line anywhere, where they are too long for any line."""
    return _LONG_WORD.sub(lambda found: _BREAK.join(re.findall(r".{1,12}", found[0])), text)


def set_tone(made: QLabel, tone: str) -> None:
    """Give a label another tone."""
    mark(made, "tone", tone)


def set_role(made: QLabel, role: str) -> None:
    """Give a label another type role."""
    made.setFont(font(role))
    mark(made, "type", role)


class Para(QLabel):
    """Reading text with air between its lines, which plain labels cannot have; the words are escaped."""

    def __init__(self, text: str = "", tone: str = "", role: str = "body") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        _style(self, role, tone)
        self._words = ""
        self.set_words(text)

    def set_words(self, text: str) -> None:
        """Show these words; a line break starts a new line."""
        self._words = text
        lines = escape(text).replace("\n", "<br>")
        self.setText(f'<p style="line-height:{LINE_HEIGHT}%; margin:0">{lines}</p>' if text else "")

    def words(self) -> str:
        """Return the words as they were given."""
        return self._words


def para(text: str = "", tone: str = "", role: str = "body") -> Para:
    """Return reading text."""
    return Para(text, tone, role)


def set_para(made: Para, text: str) -> None:
    """Show other words in a reading text."""
    made.set_words(text)


def chip(text: str, kind: str) -> QLabel:
    """Return a verdict: helps, unclear, hurts, few; or accent and note."""
    made = label(text, "strong")
    made.setProperty("chip", kind)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return made


def set_chip(made: QLabel, text: str, kind: str) -> None:
    """Change a verdict."""
    made.setText(text)
    mark(made, "chip", kind)


class Stat(QWidget):
    """A number with its name above and a note on the same baseline."""

    def __init__(self, value: str = "", name: str = "", note: str = "") -> None:
        super().__init__()
        self._value, self._name, self._note = label("", "title"), label("", "small", "soft"), label("", "small", "soft")
        self._note.setContentsMargins(0, 0, 0, em(3))  # brings both texts to one baseline
        self.setLayout(col(self._name, row(self._value, (self._note, BOTTOM), None, gap=6), gap=2))
        self.set(value, name, note)

    def set(self, value: str, name: str, note: str = "") -> None:
        """Show another number, name and note."""
        self._value.setText(value)
        self._name.setText(name)
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def changeEvent(self, event: QEvent) -> None:
        """Keep the baseline when the text scale changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._note.contentsMargins().bottom() != em(3):
            self._note.setContentsMargins(0, 0, 0, em(3))


class Glyph(QWidget):
    """A line icon painted in a colour of the theme; decoration, so silent to screen readers unless named."""

    def __init__(self, name: str, role: str = "ink2", size: int = 20, says: str = "") -> None:
        super().__init__()
        self._name, self._role, self._size = name, role, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(says)
        self.setToolTip(plain_tip(says))

    def spoken_role(self) -> Role:
        """Say what it is to screen readers."""
        return Role.Graphic

    def set(self, name: str, role: str) -> None:
        """Show another icon or colour."""
        self._name, self._role = name, role
        self.update()

    def sizeHint(self) -> QSize:
        """Return the icon's size at the present text scale."""
        return QSize(em(self._size), em(self._size))

    def minimumSizeHint(self) -> QSize:
        """Never squeeze an icon."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon in the theme's colour of the moment."""
        side = min(self.width(), self.height(), em(self._size))
        with QPainter(self) as painter:
            spot = QRectF(self.rect()).center()
            spot -= QRectF(0, 0, side, side).center()
            picture = tinted(self._name, self._role if self.isEnabled() else "off", side, self.devicePixelRatioF())
            painter.drawPixmap(spot, picture)


def glyph(name: str, role: str = "ink2", size: int = 20, says: str = "") -> Glyph:
    """Return a line icon."""
    return Glyph(name, role, size, says)


class PageHead(QWidget):
    """The title of a page, a line under it and its actions at the right."""

    def __init__(self, title: str = "", under: str = "", *actions: QWidget) -> None:
        super().__init__()
        self._title, self._under = label("", "page", wrap=True), label("", "body", "soft", wrap=True)
        items: list[Item] = [(action, Qt.AlignmentFlag.AlignTop) for action in actions]
        self.setLayout(row((col(self._title, self._under, gap=4), 1), *items, gap=8))
        self.set(title, under)

    def set(self, title: str, under: str = "") -> None:
        """Show another title and line."""
        self._title.setText(breakable(title))
        self._title.setAccessibleName(title)
        self._under.setText(breakable(under))
        self._under.setVisible(bool(under))


def _style(made: QLabel, role: str, tone: str) -> None:
    made.setProperty("type", role)
    made.setProperty("tone", tone)
    made.setFont(font(role))
