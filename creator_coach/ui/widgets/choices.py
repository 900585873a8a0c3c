"""Choosing: one of a few, and how many."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QWidget

from creator_coach.ui.theme.sheet import fit
from creator_coach.ui.theme.tokens import S1
from creator_coach.ui.widgets.accessible import Role
from creator_coach.ui.widgets.boxes import row
from creator_coach.ui.widgets.buttons import IconButton, SegmentButton

_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_ON = (Qt.Key.Key_Right, Qt.Key.Key_Down)


class Segments(QFrame):
    """Two to five choices of which one holds; one tab stop, arrow keys move the choice.

    An `optional` row may have none chosen: as long as nothing was said, nothing is marked.
    """

    chosen = Signal(object)  # the key the user chose

    def __init__(
        self,
        options: Sequence[tuple[object, str]] = (),
        chosen: object = None,
        name: str = "",
        *,
        optional: bool = False,
    ) -> None:
        super().__init__()
        self._optional = optional
        self.setProperty("surface", "quiet")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self._line = row(gap=2)
        self._line.setContentsMargins(3, 3, 3, 3)
        self.setLayout(self._line)
        self._keys: list[object] = []
        self._buttons: list[SegmentButton] = []
        self._now = 0
        self.set_options(options)
        self.set_chosen(chosen)

    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        """Offer these (key, words); the chosen key stays if it is still among them. Emits nothing."""
        before = self.key()
        keys = [key for key, _ in options]
        if keys != self._keys:
            for old in self._buttons:
                old.hide()
                old.deleteLater()
            self._buttons = [self._made(text) for _, text in options]
        for made, (_, text) in zip(self._buttons, options, strict=True):
            made.set_words(text)
            made.updateGeometry()
        self._keys = keys
        self.set_chosen(before if before in keys else None)

    def set_chosen(self, key: object) -> None:
        """Mark a key as chosen without emitting; an unknown key marks the first, or none where that is allowed."""
        self._now = self._keys.index(key) if key in self._keys else -1 if self._optional else 0
        stop = max(0, self._now)
        for place, made in enumerate(self._buttons):
            made.setChecked(place == self._now)
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus if place == stop else Qt.FocusPolicy.ClickFocus)
        if self._buttons:
            self.setFocusProxy(self._buttons[stop])

    def spoken_role(self) -> Role:
        """Say what it is to screen readers: the group of its choices."""
        return Role.Grouping

    def key(self) -> object:
        """Return the chosen key, or None if nothing is chosen."""
        return self._keys[self._now] if 0 <= self._now < len(self._keys) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the choice with arrows, Home and End."""
        last = len(self._keys) - 1
        if event.key() in _BACK:
            self._choose(max(0, self._now - 1))
        elif event.key() in _ON:
            self._choose(min(last, self._now + 1))
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._choose(0 if event.key() == Qt.Key.Key_Home else last)
        else:
            super().keyPressEvent(event)

    def _made(self, text: str) -> SegmentButton:
        made = _ArrowlessSegment(text)
        made.clicked.connect(self._on_clicked)
        self._line.addWidget(made)
        return made

    def _on_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, SegmentButton) and sender in self._buttons:
            self._choose(self._buttons.index(sender))

    def _choose(self, place: int) -> None:
        changed = place != self._now
        self.set_chosen(self._keys[place])
        self._buttons[place].setFocus(Qt.FocusReason.TabFocusReason)
        if changed:
            self.chosen.emit(self._keys[place])


class _ArrowlessSegment(SegmentButton):
    """Leaves the arrow keys to its row of segments."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass on the keys that move the choice."""
        if event.key() in (*_BACK, *_ON, Qt.Key.Key_Home, Qt.Key.Key_End):
            event.ignore()
        else:
            super().keyPressEvent(event)


class Stepper(QWidget):
    """A small whole number: minus, field, plus; replaces the spin box."""

    changed = Signal(int)

    def __init__(self, name: str, fewer: str, more: str, *, low: int = 0, high: int = 99, value: int = 0) -> None:
        """Take the accessible names of the field, the minus and the plus, and the limits."""
        super().__init__()
        self._low, self._high, self._value = low, high, value
        self._minus = IconButton("minus", fewer, "secondary", 38)
        self._plus = IconButton("plus", more, "secondary", 38)
        for made in (self._minus, self._plus):
            made.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # the arrow keys do the same in the field
        self._field = QLineEdit()
        self._field.setAccessibleName(name)
        self._field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._field.setProperty("middle", "true")
        self._field.setValidator(QIntValidator(0 if low >= 0 else -99999, 99999, self))
        fit(self._field, 64, 38)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setLayout(row(self._minus, self._field, self._plus, gap=S1))
        self.setFocusProxy(self._field)
        self._minus.clicked.connect(self._on_minus)
        self._plus.clicked.connect(self._on_plus)
        self._field.editingFinished.connect(self._on_typed)
        self.set_value(value)

    def value(self) -> int:
        """Return the number."""
        return self._value

    def set_value(self, value: int) -> None:
        """Show a number, kept within the limits, without emitting."""
        self._value = min(max(value, self._low), self._high)
        self._field.setText(str(self._value))
        for made, usable in ((self._minus, self._value > self._low), (self._plus, self._value < self._high)):
            if made.hasFocus() and not usable:
                self._field.setFocus(Qt.FocusReason.OtherFocusReason)  # else Qt moves on to a stranger
            made.setEnabled(usable)

    def set_limits(self, low: int, high: int) -> None:
        """Set other limits, without emitting."""
        self._low, self._high = low, high
        self.set_value(self._value)

    def set_names(self, name: str, fewer: str, more: str) -> None:
        """Set the accessible names in the language of the moment."""
        self._field.setAccessibleName(name)
        self._minus.set_name(fewer)
        self._plus.set_name(more)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Count up and down with the arrow keys."""
        if event.key() == Qt.Key.Key_Up:
            self._to(self._value + 1)
        elif event.key() == Qt.Key.Key_Down:
            self._to(self._value - 1)
        else:
            super().keyPressEvent(event)

    def _on_minus(self) -> None:
        self._to(self._value - 1)

    def _on_plus(self) -> None:
        self._to(self._value + 1)

    def _on_typed(self) -> None:
        text = self._field.text().strip()
        self._to(int(text) if text.lstrip("-").isdigit() else self._value)

    def _to(self, value: int) -> None:
        before = self._value
        self.set_value(value)
        if self._value != before:
            self.changed.emit(self._value)
