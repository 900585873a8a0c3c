"""On or off, done or not: painted controls with the keys and names of real ones."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from creator_coach.ui.theme.motion import animate
from creator_coach.ui.theme.tokens import MOTION, c, em
from creator_coach.ui.widgets.accessible import Role

_RING = 2  # px, room kept around switch and tick for the focus ring


class _Painted(QAbstractButton):
    """A checkable control that paints itself, with room for its focus ring."""

    WIDE, HIGH = 20, 20

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the control and its ring at the present text scale."""
        return QSize(em(self.WIDE) + 2 * _RING, em(self.HIGH) + 2 * _RING)

    def minimumSizeHint(self) -> QSize:
        """Never squeeze the control."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter do what Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def spoken_role(self) -> Role:
        """Say what it is to screen readers."""
        return Role.CheckBox

    def is_on(self) -> bool:
        """Say whether it is on."""
        return self.isChecked()

    def press(self) -> None:
        """Be pressed by a screen reader."""
        self.click()

    def colours(self) -> tuple[QColor, QColor, QColor]:
        """Return border, fill and mark for the state of the moment."""
        if not self.isEnabled():
            return QColor(c("line")), QColor(c("sunken")), QColor(c("off"))
        if self.isChecked():
            tone = "press" if self.underMouse() else "accent"
            return QColor(c(tone)), QColor(c(tone)), QColor(c("onaccent"))
        return QColor(c("edge")), QColor(c("sunken" if self.underMouse() else "card")), QColor(c("edge"))

    def ring(self, painter: QPainter, radius: float) -> None:
        """Paint the focus ring: ink around a filled control, accent around an empty one."""
        if self.hasFocus():
            painter.setPen(QPen(QColor(c("ink" if self.isChecked() else "accent")), _RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)


class Switch(_Painted):
    """On or off, at once; Space and Enter turn it."""

    WIDE, HIGH = 40, 24

    def __init__(self, name: str, on: bool = False) -> None:
        super().__init__(name)
        self._at = float(on)
        self.setChecked(on)
        self.toggled.connect(self._on_toggled)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint track and knob."""
        border, fill, knob = self.colours()
        box = QRectF(self.rect()).adjusted(_RING + 1, _RING + 1, -_RING - 1, -_RING - 1)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(border, 2))
            painter.setBrush(fill)
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(knob)
            half = box.height() / 2
            radius = half - em(4)
            spot = QPointF(box.left() + half + self._at * (box.width() - 2 * half), box.center().y())
            painter.drawEllipse(spot, radius, radius)
            self.ring(painter, self.height() / 2)

    def _on_toggled(self, on: bool) -> None:
        animate(self, self._at, float(on), self._move, MOTION["quick"])

    def _move(self, at: float) -> None:
        self._at = at
        self.update()


class Tick(_Painted):
    """A step's check box, with a drawn tick."""

    def __init__(self, name: str = "", on: bool = False) -> None:
        super().__init__(name)
        self.setChecked(on)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box and tick."""
        border, fill, tick = self.colours()
        box = QRectF(self.rect()).adjusted(_RING + 1, _RING + 1, -_RING - 1, -_RING - 1)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(border, 1.75))
            painter.setBrush(fill)
            painter.drawRoundedRect(box, 6, 6)
            if self.isChecked():
                painter.setPen(
                    QPen(tick, em(2), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
                )
                painter.setBrush(Qt.BrushStyle.NoBrush)
                points = ((0.24, 0.52), (0.42, 0.70), (0.76, 0.31))
                painter.drawPolyline(
                    [QPointF(box.left() + box.width() * x, box.top() + box.height() * y) for x, y in points]
                )
            self.ring(painter, 8)
