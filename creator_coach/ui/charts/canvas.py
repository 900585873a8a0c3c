"""A canvas in data coordinates over pyqtgraph: the only module that imports it, since it takes 0.7 s to load."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsPathItem, QVBoxLayout, QWidget

from creator_coach.ui.theme.sheet import font
from creator_coach.ui.theme.tokens import c

Point: TypeAlias = tuple[float, float]
LINE, DASH = Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine


class Canvas(QWidget):
    """Lines, dots, shapes and texts on a plot that fills the widget; colours are roles, widths and sizes are px.

    It takes neither pointer, wheel nor focus: those are its parent's.
    """

    def __init__(self) -> None:
        super().__init__()
        view = pg.PlotWidget(background=None)  # None: the card shows through
        view.setFrameShape(view.Shape.NoFrame)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._plot = view.getPlotItem()
        self._plot.hideButtons()
        self._plot.setMenuEnabled(False)
        self._plot.layout.setContentsMargins(0, 0, 0, 0)
        for side in ("left", "bottom"):
            self._plot.hideAxis(side)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(view)

    def start(self, x: Point, y: Point) -> None:
        """Take everything away and let the widget's edges stand for these values."""
        self._plot.clear()
        self._plot.setRange(xRange=x, yRange=y, padding=0, disableAutoRange=True)

    def curve(self, points: Sequence[Point], role: str, width: float, style: Qt.PenStyle = LINE) -> None:
        """Draw a line through points."""
        x, y = _split(points)
        level = len(set(y)) == 1  # a hairline is crisp only without smoothing
        self._add(pg.PlotCurveItem(x, y, pen=pg.mkPen(c(role), width=width, style=style), antialias=not level))

    def bar(self, points: Sequence[Point], role: str, width: float) -> None:
        """Draw a thick line with round ends."""
        x, y = _split(points)
        pen = pg.mkPen(c(role), width=width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self._add(pg.PlotCurveItem(x, y, pen=pen, antialias=True))

    def shape(self, corners: Sequence[Point], role: str, alpha: int) -> None:
        """Fill an area, without an outline."""
        path = QPainterPath(QPointF(*corners[0]))
        for corner in corners[1:]:
            path.lineTo(*corner)
        item, fill = QGraphicsPathItem(path), QColor(c(role))
        fill.setAlpha(alpha)
        item.setPen(QPen(Qt.PenStyle.NoPen))
        item.setBrush(fill)
        self._add(item)

    def dots(self, points: Sequence[Point], size: float, fill: str, edge: str, width: float) -> None:
        """Draw discs."""
        x, y = _split(points)
        pen = pg.mkPen(c(edge), width=width)
        self._add(pg.ScatterPlotItem(x, y, size=size, pen=pen, brush=c(fill), antialias=True))

    def marks(self, points: Sequence[Point], role: str, width: float, under: tuple[float, float]) -> None:
        """Draw small upright marks that begin and end some px under each point."""
        x, y = _split(points)
        mark = QPainterPath(
            QPointF(0, under[0] / (2 * under[1]))
        )  # a symbol is one size wide and high around its point
        mark.lineTo(0, 0.5)
        pen = pg.mkPen(c(role), width=width)
        self._add(pg.ScatterPlotItem(x, y, size=2 * under[1], symbol=mark, pen=pen, brush=None, antialias=True))

    def text(self, text: str, role: str, colour: str, corner: Point) -> None:
        """Write with the top left corner at a point."""
        item = pg.TextItem(text, color=c(colour), anchor=(0, 0))
        item.textItem.document().setDocumentMargin(0)
        item.setFont(font(role))
        item.setPos(*corner)
        self._add(item)

    def marker(self) -> Marker:
        """Return a point with a label over everything drawn so far, hidden at first."""
        dot, label = pg.ScatterPlotItem(antialias=True), pg.TextItem(anchor=(0, 0), fill=c("ink"))
        for item in (dot, label):
            self._add(item)
        return Marker(dot, label)

    def _add(self, item: object) -> None:
        self._plot.addItem(item, ignoreBounds=True)


class Marker:
    """A filled point and a label that follow the pointer or the keyboard."""

    def __init__(self, dot: Any, label: Any) -> None:  # noqa: ANN401  pyqtgraph has no types
        self._dot, self._label = dot, label
        self.hide()

    def show(self, point: Point, size: float, words: str, corner: Point, pad: float) -> None:
        """Stand on a point, with words whose label has its top left corner at another."""
        self._dot.setData([point[0]], [point[1]], size=size, brush=c("accent"), pen=pg.mkPen(c("card"), width=2))
        self._label.textItem.document().setDocumentMargin(pad)
        self._label.setFont(font("strong"))
        self._label.setText(words, color=c("card"))
        self._label.setPos(*corner)
        self._dot.show()
        self._label.show()

    def hide(self) -> None:
        """Stand nowhere."""
        self._dot.hide()
        self._label.hide()

    def words(self) -> str:
        """Return what is shown now."""
        return str(self._label.toPlainText()) if self._label.isVisible() else ""


def _split(points: Sequence[Point]) -> tuple[list[float], list[float]]:
    return [float(x) for x, _ in points], [float(y) for _, y in points]
