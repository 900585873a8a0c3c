"""What all small painted pictures share: size, pens, texts on a baseline, a name for screen readers, tips."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from creator_coach.ui.theme.sheet import font
from creator_coach.ui.theme.tokens import c, em
from creator_coach.ui.widgets.accessible import Role

LEFT, CENTER, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignCenter, Qt.AlignmentFlag.AlignRight


class Picture(QWidget):
    """A picture painted with the colours of the moment; its sizes are given at 100 % text and grow with it."""

    def __init__(self, width: int, height: int, *, grow: bool = True) -> None:
        super().__init__()
        self._size = (width, height)
        self._tips: list[tuple[QRectF, str]] = []
        wide = QSizePolicy.Policy.Expanding if grow else QSizePolicy.Policy.Fixed
        self.setSizePolicy(wide, QSizePolicy.Policy.Fixed)

    def says(self, name: str, more: str = "") -> None:
        """Say in words what the picture shows, for those who cannot see it."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(more)

    def spoken_role(self) -> Role:
        """Say what it is to screen readers; one without a name is decoration."""
        return Role.Graphic

    def draw(self, painter: QPainter, w: float, h: float) -> None:
        """Paint into w times h pixels."""
        raise NotImplementedError

    def sizeHint(self) -> QSize:
        """Return the size at the present text scale."""
        return QSize(em(self._size[0]), em(self._size[1]))

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size at which the picture can be read."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint, antialiased."""
        self._tips.clear()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.draw(painter, float(self.width()), float(self.height()))

    def event(self, event: QEvent) -> bool:
        """Show the tip of the part under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._tips:
            found = next((text for area, text in self._tips if area.contains(QPointF(event.pos()))), "")
            QToolTip.showText(event.globalPos(), found, self)
            return True
        return super().event(event)

    def tip(self, area: QRectF, text: str) -> None:
        """Give a part of the picture a tip, while drawing."""
        if text:
            self._tips.append((area, text))

    def pen(self, role: str, width: float = 1.0, dash: Sequence[float] = ()) -> QPen:
        """Return a round pen in a colour of the theme."""
        made = QPen(QColor(c(role)), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        if dash:
            made.setDashPattern(list(dash))
        return made

    def shape(self, painter: QPainter, fill: str = "", edge: str = "", width: float = 1.0) -> None:
        """Set fill and outline for the next shapes; "" leaves one out."""
        painter.setPen(self.pen(edge, width) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c(fill)) if fill else Qt.BrushStyle.NoBrush)

    def write(
        self,
        painter: QPainter,
        role: str,
        colour: str,
        spot: QPointF,
        text: str,
        *,
        align: Qt.AlignmentFlag = LEFT,
        room: float = 0,
    ) -> None:
        """Write with the BASELINE at a spot, so that texts of different size share a line.

        The text stays inside the picture; wider than `room` it gets smaller, and in the end is cut with dots.
        """
        if not text:
            return
        used, room = font(role), max(1.0, room) if room else 0.0
        metrics = QFontMetricsF(used)
        if room and metrics.horizontalAdvance(text) > room:
            used.setPointSizeF(
                max(used.pointSizeF() * room / metrics.horizontalAdvance(text), font("small").pointSizeF())
            )
            metrics = QFontMetricsF(used)
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room + 1)
        wide = metrics.horizontalAdvance(text)
        x = spot.x() - (wide if align == RIGHT else wide / 2 if align == CENTER else 0)
        painter.setFont(used)
        painter.setPen(QColor(c(colour)))
        painter.drawText(QPointF(max(0.0, min(x, self.width() - wide)), spot.y()), text)


def wide(role: str, text: str) -> float:
    """Return the width of a text in pixels."""
    return QFontMetricsF(font(role)).horizontalAdvance(text)


def share(value: float, low: float, high: float) -> float:
    """Return where a value lies between two others, 0 to 1; the middle if they are equal."""
    return 0.5 if high <= low else min(1.0, max(0.0, (value - low) / (high - low)))
