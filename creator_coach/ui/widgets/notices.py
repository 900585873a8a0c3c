"""What the app says of its own accord: the banner across a page, the toast with its undo, the place to drop files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QEnterEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from creator_coach.ui.theme.sheet import font
from creator_coach.ui.theme.tokens import RADIUS, S2, S3, S4, S5, S6, c, em
from creator_coach.ui.widgets.announce import announce
from creator_coach.ui.widgets.boxes import MID, col, row
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.text import glyph, label

SECONDS = 6  # how long a toast stays
LEAST, MOST = 240, 520  # px at 100 % text: its width


class Banner(QFrame):
    """A line across the page top in note colours, with one button."""

    pressed = Signal()

    def __init__(self, text: str = "", button: str = "", picture: str = "info") -> None:
        super().__init__()
        self.setProperty("surface", "note")
        self._text = label("", "bold", "note", wrap=True)
        self._text.setObjectName("banner-text")
        self.button = Button("", "secondary")
        self.button.clicked.connect(self.pressed)
        line = row(glyph(picture, "note"), (self._text, 1), self.button, gap=S3)
        line.setContentsMargins(S6, 10, S6, 10)  # on the edges of the page below
        self.setLayout(line)
        self.set(text, button)

    def set(self, text: str, button: str = "") -> None:
        """Say something else; no button for ""."""
        self._text.setText(text)
        self.button.set_words(button)
        self.button.setVisible(bool(button))


class Toast(QFrame):
    """A short word on what was done, bottom left of its page, with its undo.

    It stays SECONDS seconds, and as long as the pointer or the focus is on it. Escape puts it away.
    """

    undone = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setProperty("surface", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._page = page
        self._text = label("", wrap=True)
        self.button = Button("", "toast")
        self.button.clicked.connect(self._on_undo)
        line = row((self._text, 1), self.button, gap=S4)
        line.setContentsMargins(S4, S2, S2, S2)
        self.setLayout(line)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)
        self._seconds = float(SECONDS)
        page.installEventFilter(self)
        self.hide()

    def say(self, text: str, undo: str = "", seconds: float = SECONDS) -> None:
        """Show a word, with a button if there is something to undo."""
        self._seconds = seconds
        self._text.setText(text)
        self.setAccessibleName(text)
        self.button.set_words(undo)
        self.button.setVisible(bool(undo))
        self.show()
        self.raise_()
        self._place()
        self._timer.start(round(seconds * 1000))
        announce(self, text)

    def text(self) -> str:
        """Return what it says or said last."""
        return self._text.text()

    def dismiss(self) -> None:
        """Put the toast away."""
        self._timer.stop()
        self.hide()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the pointer is here."""
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Count again from the beginning."""
        super().leaveEvent(event)
        self._timer.start(round(self._seconds * 1000))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go away with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the corner when the page is resized."""
        if watched is self._page and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        room = self._page.width() - 2 * S6
        words = self._text.fontMetrics().horizontalAdvance(self._text.text())
        answer = 0 if self.button.isHidden() else self.button.sizeHint().width() + S4
        wide = min(room, em(MOST), max(em(LEAST), words + answer + S4 + S2 + 4))
        layout = self.layout()
        high = layout.totalHeightForWidth(wide) if layout and layout.hasHeightForWidth() else self.sizeHint().height()
        high = max(high, em(44))
        self.setGeometry(S6, self._page.height() - high - S5, wide, high)

    def _on_undo(self) -> None:
        self.dismiss()
        self.undone.emit()

    def _on_timeout(self) -> None:
        if self.underMouse() or self.button.hasFocus():
            self._timer.start(1000)
        else:
            self.hide()


def dropped_files(data: QMimeData) -> list[Path]:
    """Return the local files of a drag."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class DropZone(QFrame):
    """The place to drop files, with a button for those who choose them."""

    dropped = Signal(list)  # of Path
    pressed = Signal()

    def __init__(self, title: str = "", text: str = "", button: str = "", picture: str = "import") -> None:
        super().__init__()
        self._over = False
        self._title, self._text = label("", "bold", wrap=True), label("", "small", "soft", wrap=True)
        self.button = Button("", "secondary")
        self.button.clicked.connect(self.pressed)
        line = row(glyph(picture, "accent", 24), (col(self._title, self._text, gap=2), 1), (self.button, MID), gap=S3)
        line.setContentsMargins(14, 14, 14, 14)
        self.setLayout(line)
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.set(title, text, button)

    def set(self, title: str, text: str, button: str) -> None:
        """Say something else."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.button.set_words(button)
        self.button.setVisible(bool(button))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()
            self._set_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Calm down again."""
        super().dragLeaveEvent(event)
        self._set_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand over the files."""
        self._set_over(False)
        event.acceptProposedAction()
        self.dropped.emit(dropped_files(event.mimeData()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dashes: style sheets draw broken corners."""
        with QPainter(self) as painter:
            _dashed(painter, QRectF(self.rect()), self._over)

    def _set_over(self, over: bool) -> None:
        self._over = over
        self.update()


class DropVeil(QWidget):
    """Covers its parent while files are dragged over it: drop them anywhere.

    The parent accepts drops, shows the veil when a drag enters and hides it when the drag leaves or drops.
    """

    def __init__(self, parent: QWidget, text: str = "") -> None:
        super().__init__(parent)
        self._text = text
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def set_text(self, text: str) -> None:
        """Say something else."""
        self._text = text
        self.update()

    def cover(self) -> None:
        """Show the veil over all of the parent."""
        if parent := self.parentWidget():
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the soft fill, the dashes and the words."""
        with QPainter(self) as painter:
            veil = QColor(c("ground"))
            veil.setAlpha(225)
            painter.fillRect(self.rect(), veil)
            _dashed(painter, QRectF(self.rect()).adjusted(S4, S4, -S4, -S4), True)
            painter.setPen(QColor(c("ink")))
            painter.setFont(font("title"))
            inside = self.rect().adjusted(S5 * 2, S5 * 2, -S5 * 2, -S5 * 2)
            painter.drawText(inside, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._text)


def _dashed(painter: QPainter, area: QRectF, over: bool) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(c("accent" if over else "edge")), 2 if over else 1.5)
    pen.setDashPattern([4, 4])
    painter.setPen(pen)
    painter.setBrush(QColor(c("soft")) if over else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), RADIUS["card"], RADIUS["card"])
