"""The parts of the media kit: each knows its height for a width, and paints itself."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from creator_coach.ui.kit.ink import (
    BODY,
    HEAD,
    NUMBER,
    RIGHT,
    SMALL,
    STRONG,
    Colours,
    Style,
    Text,
    fill,
    hairline,
    pt,
    write,
)
from creator_coach.ui.texts.kit import Figure, PostWords

GAP = pt(8)
_CAPTION = Style(8.8, lead=1.36, most=4)
_SMALL_CUT = Style(8.2, most=2)
_NOTE = Style(9, lead=1.36)


class Block(ABC):
    """A part of the page."""

    @abstractmethod
    def high(self, width: float) -> float:
        """Return the height at a width."""

    @abstractmethod
    def paint(self, ink: QPainter, colours: Colours, x: float, y: float, width: float) -> None:
        """Paint with the upper left corner at a spot."""


class Words(Block):
    """A heading over a text; either may be missing."""

    def __init__(self, heading: str, text: str, style: Style = BODY) -> None:
        self._heading, self._text, self._style = heading, text, style

    def high(self, width: float) -> float:
        """Return the height of both."""
        head = Text(self._heading, HEAD, width).high + pt(4) if self._heading else 0
        return head + (Text(self._text, self._style, width).high if self._text else 0)

    def paint(self, ink: QPainter, colours: Colours, x: float, y: float, width: float) -> None:
        """Paint both."""
        if self._heading:
            y += write(ink, self._heading, HEAD, colours.accent, x, y, width) + pt(4)
        write(ink, self._text, self._style, colours.ink, x, y, width)


class Chart(Block):
    """The follower line over a soft area, both ends with their number and month; the finding is its title."""

    HIGH = pt(78)

    def __init__(self, title: str, line: Sequence[tuple[date, int]], ends: tuple[str, str], last: str) -> None:
        self._title, self._line, self._ends, self._last = title, line, ends, last

    def high(self, width: float) -> float:
        """Return the height of title, picture and months."""
        return Text(self._title, STRONG, width).high + pt(8) + self.HIGH + pt(14)

    def paint(self, ink: QPainter, colours: Colours, x: float, y: float, width: float) -> None:
        """Paint the line from its first day to its last, from the lowest number to the highest."""
        y += write(ink, self._title, STRONG, colours.ink, x, y, width) + pt(8)
        room = QRectF(x, y + pt(14), width - pt(6), self.HIGH - pt(14))
        points = self._points(room)
        area = QPolygonF([QPointF(room.left(), room.bottom()), *points, QPointF(room.right(), room.bottom())])
        ink.setPen(Qt.PenStyle.NoPen)
        ink.setBrush(QColor(colours.tint))  # opaque: not every reader of a PDF knows shades that let through
        ink.drawPolygon(area)
        hairline(ink, room.left(), room.bottom(), room.width(), colours.line)
        ink.setPen(QPen(QColor(colours.accent), pt(1.8)))
        ink.drawPolyline(QPolygonF(points))
        ink.setBrush(QColor(colours.accent))
        ink.drawEllipse(points[-1], pt(2.6), pt(2.6))
        end = Style(10, 600, most=1, align=RIGHT)
        write(ink, self._last, end, colours.accent, x, points[-1].y() - pt(18), width)
        write(ink, self._ends[0], SMALL, colours.soft, x, room.bottom() + pt(3), width / 2)
        right = Style(SMALL.size, align=RIGHT)
        write(ink, self._ends[1], right, colours.soft, x + width / 2, room.bottom() + pt(3), width / 2)

    def _points(self, room: QRectF) -> list[QPointF]:
        first, last = self._line[0][0], self._line[-1][0]
        days = max((last - first).days, 1)
        low, high = 0, max(followers for _, followers in self._line)
        span = max(high - low, 1)
        return [
            QPointF(
                room.left() + room.width() * (day - first).days / days,
                room.bottom() - room.height() * (followers - low) / span,
            )
            for day, followers in self._line
        ]


class Beside(Block):
    """Two blocks side by side, the left one a share of the width."""

    AIR = pt(24)

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

    def __init__(self, figures: Sequence[Figure], columns: int = 2) -> None:
        self._figures, self._columns = figures, min(columns, max(len(figures), 1))

    def high(self, width: float) -> float:
        """Return the height of all rows."""
        each = self._each(width)
        rows = [self._figures[k : k + self._columns] for k in range(0, len(self._figures), self._columns)]
        return sum(max(self._one(one, each) for one in row) for row in rows) + max(len(rows) - 1, 0) * pt(10)

    def paint(self, ink: QPainter, colours: Colours, x: float, y: float, width: float) -> None:
        """Paint them in columns."""
        each, tall = self._each(width), 0.0
        for place, one in enumerate(self._figures):
            if place and place % self._columns == 0:
                y += tall + pt(10)
            tall = self._one(one, each)
            left, top = x + place % self._columns * (each + pt(16)), y
            top += write(ink, one.value, NUMBER, colours.accent, left, top, each)
            top += write(ink, one.name, STRONG, colours.ink, left, top, each) + pt(2)
            write(ink, one.note, SMALL, colours.soft, left, top, each)

    def _each(self, width: float) -> float:
        return (width - (self._columns - 1) * pt(16)) / self._columns

    def _one(self, one: Figure, each: float) -> float:
        return (
            Text(one.value, NUMBER, each).high
            + Text(one.name, STRONG, each).high
            + pt(2)
            + Text(one.note, SMALL, each).high
        )


class Posts(Block):
    """Cards side by side: what and when, the beginning of the caption, up to three figures."""

    PAD = pt(10)

    def __init__(self, heading: str, posts: Sequence[PostWords]) -> None:
        self._heading, self._posts = heading, posts

    def high(self, width: float) -> float:
        """Return the height of heading and cards."""
        return Text(self._heading, HEAD, width).high + pt(6) + self._cards(width)

    def paint(self, ink: QPainter, colours: Colours, x: float, y: float, width: float) -> None:
        """Paint heading and cards."""
        y += write(ink, self._heading, HEAD, colours.accent, x, y, width) + pt(6)
        each, tall = self._each(width), self._cards(width)
        for place, post in enumerate(self._posts):
            left = x + place * (each + GAP)
            fill(ink, QRectF(left, y, each, tall), colours.card, pt(6))
            inner, top = each - 2 * self.PAD, y + self.PAD
            top += write(ink, post.head, _SMALL_CUT, colours.soft, left + self.PAD, top, inner) + pt(4)
            write(ink, post.caption, _CAPTION, colours.ink, left + self.PAD, top, inner)
            self._figures(ink, colours, post, left + self.PAD, y + tall - self.PAD, inner)

    def _figures(self, ink: QPainter, colours: Colours, post: PostWords, x: float, bottom: float, width: float) -> None:
        """Paint the figures at the foot of a card, as many as have room beside each other."""
        shown = post.figures[: max(int(width // pt(40)), 1)]
        share = width / max(len(shown), 1)
        for place, (name, value) in enumerate(shown):
            value_style, name_style = Style(11, 600, most=1), Style(7, most=1)
            high = Text(name, name_style, share - pt(2)).high
            left = x + place * share
            write(ink, name, name_style, colours.soft, left, bottom - high, share - pt(2))
            above = bottom - high - Text(value, value_style, share).high
            write(ink, value, value_style, colours.ink, left, above, share - pt(2))

    def _each(self, width: float) -> float:
        columns = max(len(self._posts), 2)
        return (width - (columns - 1) * GAP) / columns

    def _cards(self, width: float) -> float:
        inner = self._each(width) - 2 * self.PAD
        words = [
            Text(post.head, _SMALL_CUT, inner).high
            + pt(4)
            + (Text(post.caption, _CAPTION, inner).high if post.caption else 0)
            for post in self._posts
        ]
        feet = pt(30) if any(post.figures for post in self._posts) else 0
        return max(words, default=0) + feet + 2 * self.PAD


class Reasons(Block):
    """Why a small creator: short names with a sentence each, side by side."""

    def __init__(self, heading: str, reasons: Sequence[tuple[str, str]]) -> None:
        self._heading, self._reasons = heading, reasons

    def high(self, width: float) -> float:
        """Return the height of heading and columns."""
        each = self._each(width)
        columns = max(Text(a, STRONG, each).high + Text(b, _NOTE, each).high for a, b in self._reasons)
        return Text(self._heading, HEAD, width).high + pt(5) + columns

    def paint(self, ink: QPainter, colours: Colours, x: float, y: float, width: float) -> None:
        """Paint heading and columns."""
        y += write(ink, self._heading, HEAD, colours.accent, x, y, width) + pt(5)
        each = self._each(width)
        for place, (name, text) in enumerate(self._reasons):
            left = x + place * (each + pt(14))
            high = write(ink, name, STRONG, colours.ink, left, y, each)
            write(ink, text, _NOTE, colours.soft, left, y + high, each)

    def _each(self, width: float) -> float:
        return (width - (len(self._reasons) - 1) * pt(14)) / len(self._reasons)
