"""The parts of the media kit: each knows its height for a width, and paints itself."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from creator_coach.ui.kit.ink import (
    HEAD,
    NUMBER,
    RIGHT,
    SMALL,
    STRONG,
    Colours,
    Density,
    Style,
    Text,
    hairline,
    pt,
    write,
)
from creator_coach.ui.texts.kit import Figure, GrowthWords

UNDER_HEAD = pt(6)
_END = Style(10, 600, most=1)
_LARGE_HEAD = Style(15, 600, 1.2)


class Block(ABC):
    """A part of the page."""

    @abstractmethod
    def high(self, width: float) -> float:
        """Return the height at a width."""

    @abstractmethod
    def paint(self, ink: QPainter, colours: Colours, x: float, y: float, width: float) -> None:
        """Paint with the upper left corner at a spot."""


class Words(Block):
    """A heading over a text."""

    def __init__(self, heading: str, text: str, style: Style) -> None:
        self._heading, self._text, self._style = heading, text, style

    def high(self, width: float) -> float:
        """Return the height of both."""
        return Text(self._heading, HEAD, width).high + UNDER_HEAD + Text(self._text, self._style, width).high

    def paint(self, ink: QPainter, colours: Colours, x: float, y: float, width: float) -> None:
        """Paint both."""
        y += write(ink, self._heading, HEAD, colours.accent, x, y, width) + UNDER_HEAD
        write(ink, self._text, self._style, colours.ink, x, y, width)


class Chart(Block):
    """The follower line over a soft area, both ends with their number and day; the finding is its title."""

    _LABEL, _DAYS, _DOT = pt(18), pt(15), pt(3)

    def __init__(self, words: GrowthWords, line: Sequence[tuple[date, int]], tall: float) -> None:
        self._words, self._line, self._tall = words, line, tall

    def high(self, width: float) -> float:
        """Return the height of title, picture and days."""
        return Text(self._words.title, HEAD, width).high + UNDER_HEAD + self._LABEL + self._tall + self._DAYS

    def paint(self, ink: QPainter, colours: Colours, x: float, y: float, width: float) -> None:
        """Paint the line from its first day to its last, from nought to the highest number."""
        y += write(ink, self._words.title, HEAD, colours.accent, x, y, width) + UNDER_HEAD
        room = QRectF(x, y + self._LABEL, width, self._tall)
        points = self._points(room.adjusted(0, 0, -self._DOT, 0))
        area = QPolygonF([QPointF(x, room.bottom()), *points, QPointF(points[-1].x(), room.bottom())])
        ink.setPen(Qt.PenStyle.NoPen)
        ink.setBrush(QColor(colours.tint))  # opaque: not every reader of a PDF knows shades that let through
        ink.drawPolygon(area)
        hairline(ink, x, room.bottom(), width, colours.line)
        pen = QPen(QColor(colours.accent), pt(2))
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        ink.setPen(pen)
        ink.drawPolyline(QPolygonF(points))
        ink.setPen(QPen(QColor(colours.page), pt(1.5)))
        ink.setBrush(QColor(colours.accent))
        ink.drawEllipse(points[-1], self._DOT + pt(0.75), self._DOT + pt(0.75))
        self._ends(ink, colours, points, room)

    def _ends(self, ink: QPainter, colours: Colours, points: Sequence[QPointF], room: QRectF) -> None:
        """Write the number and the day at either end."""
        (low, high), (first, last) = self._words.numbers, self._words.days
        half, under, right = room.width() / 2, room.bottom() + pt(4), room.left() + room.width() / 2
        write(ink, low, _END, colours.soft, room.left(), points[0].y() - self._LABEL, half)
        end = Style(_END.size, _END.weight, most=1, align=RIGHT)
        write(ink, high, end, colours.accent, right, points[-1].y() - self._LABEL - pt(1), half)
        write(ink, first, SMALL, colours.soft, room.left(), under, half)
        write(ink, last, Style(SMALL.size, align=RIGHT), colours.soft, right, under, half)

    def _points(self, room: QRectF) -> list[QPointF]:
        first, last = self._line[0][0], self._line[-1][0]
        days = max((last - first).days, 1)
        high = max(1, *(followers for _, followers in self._line))
        return [
            QPointF(
                room.left() + room.width() * (day - first).days / days,
                room.bottom() - room.height() * followers / high,
            )
            for day, followers in self._line
        ]


class Beside(Block):
    """Two blocks side by side, the left one a share of the width."""

    AIR = pt(28)

    def __init__(self, left: Block, right: Block, share: float = 0.5) -> None:
        self._left, self._right, self._share = left, right, share

    def high(self, width: float) -> float:
        """Return the height of the taller one."""
        left, right = self._widths(width)
        return max(self._left.high(left), self._right.high(right))

    def paint(self, ink: QPainter, colours: Colours, x: float, y: float, width: float) -> None:
        """Paint both."""
        left, right = self._widths(width)
        self._left.paint(ink, colours, x, y, left)
        self._right.paint(ink, colours, x + left + self.AIR, y, right)

    def _widths(self, width: float) -> tuple[float, float]:
        left = (width - self.AIR) * self._share
        return left, width - self.AIR - left


class Figures(Block):
    """Big numbers in columns, each with its name and how it was found."""

    _AIR, _ROWS = pt(20), pt(12)

    def __init__(self, figures: Sequence[Figure], columns: int = 2) -> None:
        self._figures, self._columns = figures, min(columns, max(len(figures), 1))

    def high(self, width: float) -> float:
        """Return the height of all rows."""
        each = self._each(width)
        rows = [self._figures[k : k + self._columns] for k in range(0, len(self._figures), self._columns)]
        return sum(max(self._one(one, each) for one in row) for row in rows) + max(len(rows) - 1, 0) * self._ROWS

    def paint(self, ink: QPainter, colours: Colours, x: float, y: float, width: float) -> None:
        """Paint them in columns."""
        each, tall = self._each(width), 0.0
        for place, one in enumerate(self._figures):
            if place and place % self._columns == 0:
                y += tall + self._ROWS
            tall = self._one(one, each)
            left, top = x + place % self._columns * (each + self._AIR), y
            top += write(ink, one.value, NUMBER, colours.accent, left, top, each)
            top += write(ink, one.name, STRONG, colours.ink, left, top, each) + pt(3)
            write(ink, one.note, SMALL, colours.soft, left, top, each)

    def _each(self, width: float) -> float:
        return (width - (self._columns - 1) * self._AIR) / self._columns

    def _one(self, one: Figure, each: float) -> float:
        return (
            Text(one.value, NUMBER, each).high
            + Text(one.name, STRONG, each).high
            + pt(3)
            + Text(one.note, SMALL, each).high
        )


class Reasons(Block):
    """Why a small creator: short names with a sentence each, side by side; or in large rows where there is room."""

    _AIR = pt(18)

    def __init__(self, heading: str, reasons: Sequence[tuple[str, str]], density: Density) -> None:
        self._heading, self._reasons, self._rows = heading, reasons, density.open_
        self._name, self._text = (
            (_LARGE_HEAD, density.body) if density.open_ else (STRONG, Style(density.size - 1.2, lead=1.4))
        )

    def high(self, width: float) -> float:
        """Return the height of heading and reasons."""
        each = self._each(width)
        tall = [
            Text(name, self._name, each).high + pt(2) + Text(text, self._text, each).high
            for name, text in self._reasons
        ]
        head = Text(self._heading, HEAD, width).high + UNDER_HEAD
        return head + (sum(tall) + len(tall) * 2 * self._AIR - self._AIR if self._rows else max(tall))

    def paint(self, ink: QPainter, colours: Colours, x: float, y: float, width: float) -> None:
        """Paint heading and reasons."""
        y += write(ink, self._heading, HEAD, colours.accent, x, y, width) + UNDER_HEAD
        each = self._each(width)
        for place, (name, text) in enumerate(self._reasons):
            left = x if self._rows else x + place * (each + self._AIR)
            if self._rows:
                hairline(ink, x, y + self._AIR / 3, width, colours.line)
                y += self._AIR
            high = write(ink, name, self._name, colours.ink, left, y, each) + pt(2)
            high += write(ink, text, self._text, colours.soft, left, y + high, each)
            y += high + self._AIR if self._rows else 0

    def _each(self, width: float) -> float:
        return width if self._rows else (width - (len(self._reasons) - 1) * self._AIR) / len(self._reasons)
