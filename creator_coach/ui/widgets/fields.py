"""Fields with their name above and help or fault below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QStyledItemDelegate, QWidget

from creator_coach.ui.theme.icons import tinted
from creator_coach.ui.theme.sheet import fit, mark
from creator_coach.ui.theme.tokens import em
from creator_coach.ui.widgets.announce import announce
from creator_coach.ui.widgets.boxes import TOP, col, held, row
from creator_coach.ui.widgets.text import glyph, label


class Labelled(QWidget):
    """An editor with a label above, and a line under it: the help, or the fault if there is one."""

    def __init__(self, name: str, editor: QWidget, helps: str = "") -> None:
        super().__init__()
        self.editor = editor
        self._name, self._help = label("", "strong"), label("", "small", "soft", wrap=True)
        self._fault = label("", "small", "bad", wrap=True)
        self._fault_line = held(row((glyph("warning", "bad", 16), TOP), (self._fault, 1), gap=6))
        self._name.setBuddy(editor)
        self.setFocusProxy(editor)
        self.setLayout(col(self._name, editor, self._help, self._fault_line, None, gap=6))
        self.set_name(name)
        self.set_help(helps)
        self._show_under()

    def set_name(self, name: str) -> None:
        """Set the label; a "" hides it: give the editor its name by `say_name` then."""
        self.say_name(name)
        self._name.setVisible(bool(name))

    def say_name(self, name: str) -> None:
        """Name the editor to screen readers only; lists to choose from take their name from the label, seen or not."""
        self._name.setText(name.replace("&", "&&"))  # a buddy reads a single & as a mnemonic
        self.editor.setAccessibleName(name)

    def set_help(self, text: str) -> None:
        """Set the help line."""
        self._help.setText(text)
        self._show_under()

    def set_fault(self, fault: str | None) -> None:
        """Say what is wrong and how to put it right, or that all is well; screen readers announce it."""
        new = bool(fault) and fault != self._fault.text()
        self._fault.setText(fault or "")
        mark(self.editor, "fault", "true" if fault else "false")
        self._show_under()
        if new and fault:
            announce(self.editor, fault)

    def fault(self) -> str:
        """Return the fault shown, or ""."""
        return self._fault.text()

    def _show_under(self) -> None:
        fault, helps = self._fault.text(), self._help.text()
        self._fault_line.setVisible(bool(fault))
        self._help.setVisible(bool(helps) and not fault)
        self.editor.setAccessibleDescription(fault or helps)


class Field(Labelled):
    """One line of text."""

    committed = Signal(str)  # the text, when the user has finished and it changed

    def __init__(
        self, name: str, helps: str = "", value: str = "", *, editor: QLineEdit | None = None, width: int = 0
    ) -> None:
        """Take the words, the first text, an own line edit if need be, and a fixed width at 100 % text."""
        self.edit = editor if editor is not None else QLineEdit()
        super().__init__(name, self.edit, helps)
        self._kept = value
        self.edit.setText(value)
        if width:
            fit(self.edit, width)
        self.edit.editingFinished.connect(self.commit)

    def text(self) -> str:
        """Return the text as typed."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Show another text without emitting; leaves one being typed alone if it is the same."""
        self._kept = text
        if self.edit.text() != text:
            self.edit.setText(text)

    def set_placeholder(self, text: str) -> None:
        """Show an example while the field is empty."""
        self.edit.setPlaceholderText(text)

    def commit(self) -> None:
        """Say that the text is final, if it changed: Enter is heard before the field itself notices."""
        if self.edit.text() != self._kept:
            self._kept = self.edit.text()
            self.committed.emit(self._kept)


class Combo(QComboBox):
    """A list to choose one from, with the theme's arrow; the wheel only scrolls the page."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setItemDelegate(QStyledItemDelegate(self))  # else the style sheet does not reach the list
        self.view().setTextElideMode(Qt.TextElideMode.ElideRight)

    def wheelEvent(self, event: QEvent) -> None:
        """Leave the wheel to the page: a value must not change while scrolling by."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow over the styled box."""
        super().paintEvent(event)
        side = em(16)
        arrow = tinted("down", "ink2" if self.isEnabled() else "off", side, self.devicePixelRatioF())
        with QPainter(self) as painter:
            painter.drawPixmap(self.width() - side - 10, (self.height() - side) // 2, arrow)


class ComboField(Labelled):
    """One of many, each with a key."""

    chosen = Signal(object)  # the key the user chose

    def __init__(self, name: str, options: Sequence[tuple[object, str]] = (), helps: str = "") -> None:
        self.combo = Combo()
        super().__init__(name, self.combo, helps)
        self._keys: list[object] = []
        self.set_options(options)
        self.combo.activated.connect(self._on_activated)

    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        """Offer these (key, words); the chosen key stays if it is still among them. Emits nothing."""
        before = self.key()
        self._keys = [key for key, _ in options]
        self.combo.clear()
        self.combo.addItems([text for _, text in options])
        self.set_chosen(before)

    def set_chosen(self, key: object) -> None:
        """Show a key without emitting; an unknown one shows the first."""
        self.combo.setCurrentIndex(self._keys.index(key) if key in self._keys else min(0, len(self._keys) - 1))

    def key(self) -> object:
        """Return the chosen key, or None if there is nothing to choose."""
        place = self.combo.currentIndex()
        return self._keys[place] if 0 <= place < len(self._keys) else None

    def _on_activated(self, place: int) -> None:
        self.chosen.emit(self._keys[place])


class _Text(QPlainTextEdit):
    """A text box that grows with its text and says when the user has left it."""

    left = Signal()

    def __init__(self, least: int, most: int) -> None:
        super().__init__()
        self._least, self._most = least, most
        self.setTabChangesFocus(True)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size)
        self._on_size()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the user went on."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._on_size()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow where a narrower box breaks the text into more lines, which the document does not say by itself."""
        super().resizeEvent(event)
        self._on_size()

    def sizeHint(self) -> QSize:
        """Return a width to begin with and the height of the text."""
        return QSize(em(240), self.height())

    def _on_size(self) -> None:
        needed = self._lines()
        fits = needed <= self._most
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fits else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(policy)
        height = min(max(needed, self._least), self._most) * self.fontMetrics().lineSpacing() + 20
        if self.minimumHeight() != height or self.maximumHeight() != height:
            self.setFixedHeight(height)

    def _lines(self) -> int:
        """Count the lines, up to more than are shown.

        The document lays out only what is seen, so each paragraph is asked for its place.
        """
        block, lines = self.document().firstBlock(), 0
        while block.isValid() and lines <= self._most:
            self.document().documentLayout().blockBoundingRect(block)
            lines += max(1, block.layout().lineCount())
            block = block.next()
        return lines


class TextField(Labelled):
    """Several lines of text; Tab goes on, the box grows from `least` to `most` lines."""

    committed = Signal(str)  # the text, when the user has left the field and it changed

    def __init__(self, name: str, helps: str = "", value: str = "", *, least: int = 2, most: int = 10) -> None:
        self.edit = _Text(least, most)
        super().__init__(name, self.edit, helps)
        self._kept = value
        self.edit.setPlainText(value)
        self.edit.left.connect(self._on_left)

    def text(self) -> str:
        """Return the text as typed."""
        return self.edit.toPlainText()

    def set_text(self, text: str) -> None:
        """Show another text without emitting."""
        self._kept = text
        if self.text() != text:
            self.edit.setPlainText(text)

    def set_placeholder(self, text: str) -> None:
        """Show an example while the field is empty."""
        self.edit.setPlaceholderText(text)

    def _on_left(self) -> None:
        if self.text() != self._kept:
            self._kept = self.text()
            self.committed.emit(self._kept)
