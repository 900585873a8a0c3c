"""Rows of a list that can be chosen by mouse and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleStateChangeEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QLayout

from creator_coach.ui.theme.sheet import mark
from creator_coach.ui.theme.tokens import RADIUS, S3, c
from creator_coach.ui.widgets.accessible import Role


def focus_ring(painter: QPainter, area: QRectF, radius: float = RADIUS["control"], role: str = "accent") -> None:
    """Paint the 2 px ring that all painted controls share, just inside an area."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(c(role)), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius - 1, radius - 1)


class RowFrame(QFrame):
    """A row of a list; one that can be clicked also takes focus, Enter and Space, and the arrows to its neighbours.

    A row is a button to screen readers, or one `choice` of several of which one holds.
    """

    activated = Signal()

    def __init__(
        self,
        inside: QLayout,
        *,
        clickable: bool = False,
        choice: bool = False,
        selected: bool = False,
        pad: tuple[int, int] = (S3, 10),
    ) -> None:
        super().__init__()
        self._choice = choice
        inside.setContentsMargins(pad[0], pad[1], pad[0], pad[1])
        self.setLayout(inside)
        self._clickable = False
        self.set_clickable(clickable)
        self.set_selected(selected)

    def set_clickable(self, clickable: bool) -> None:
        """Make the row something to choose, or only something to read."""
        self._clickable = clickable
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if clickable else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if clickable else Qt.CursorShape.ArrowCursor)
        if self.property("row") != "selected":
            mark(self, "row", "true" if clickable else "plain")

    def set_selected(self, selected: bool) -> None:
        """Show the row as the chosen one."""
        changed = selected != self.is_selected()
        mark(self, "row", "selected" if selected else "true" if self._clickable else "plain")
        if changed and self._choice and QAccessible.isActive():
            state = QAccessible.State()
            state.checked = True
            QAccessible.updateAccessibility(QAccessibleStateChangeEvent(self, state))

    def spoken_role(self) -> Role:
        """Say what it is to screen readers."""
        return Role.Grouping if not self._clickable else Role.RadioButton if self._choice else Role.Button

    def is_on(self) -> bool | None:
        """Say whether it is the chosen one."""
        return self.is_selected() if self._choice else None

    def press(self) -> None:
        """Be pressed by a screen reader."""
        self.activated.emit()

    def is_selected(self) -> bool:
        """Say whether the row is shown as chosen."""
        return bool(self.property("row") == "selected")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Activate on a click that ends inside."""
        inside = self.rect().contains(event.position().toPoint())
        if self._clickable and event.button() == Qt.MouseButton.LeftButton and inside:
            self.activated.emit()
        else:
            super().mouseReleaseEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep the click, so that the release comes here."""
        if not self._clickable:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Activate with Enter and Space, move with the arrows."""
        step = (event.key() == Qt.Key.Key_Down) - (event.key() == Qt.Key.Key_Up)
        if self._clickable and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.activated.emit()
        elif self._clickable and step and self._focus_neighbour(step):
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring over the styled frame."""
        super().paintEvent(event)
        if self.hasFocus():
            with QPainter(self) as painter:
                focus_ring(painter, QRectF(self.rect()))

    def _focus_neighbour(self, step: int) -> bool:
        parent = self.parentWidget()
        if parent is None:
            return False
        rows = [r for r in parent.findChildren(RowFrame) if r.isVisible() and r.focusPolicy() != Qt.FocusPolicy.NoFocus]
        rows.sort(key=lambda r: (r.mapTo(parent, r.rect().topLeft()).y(), r.x()))
        place = rows.index(self) + step if self in rows else -1
        if 0 <= place < len(rows):
            rows[place].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return False


def listed(
    inside: QLayout, *, clickable: bool = False, selected: bool = False, pad: tuple[int, int] = (S3, 10)
) -> RowFrame:
    """Return a row of a list."""
    return RowFrame(inside, clickable=clickable, selected=selected, pad=pad)
