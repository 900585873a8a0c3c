"""Ranges and milestones: what an effect may be worth, and what opens on the way."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from creator_coach.ui.theme.sheet import font
from creator_coach.ui.theme.tokens import em
from creator_coach.ui.widgets.picture import CENTER, Picture

_TONE = {"helps": "good", "hurts": "bad"}  # all other verdicts are grey
_OCTAVES = 1.25  # doublings from the middle to each edge


def _at(ratio: float, w: float) -> float:
    """Return where a ratio stands on the log scale, kept inside the picture."""
    octaves = math.log2(ratio) if ratio > 0 else -_OCTAVES
    return w / 2 + min(_OCTAVES, max(-_OCTAVES, octaves)) / _OCTAVES * (w / 2 - 6)


class RangeBar(Picture):
    """An effect as a range around "usual"; its shape tells the verdict too: thick, thin or dotted."""

    def __init__(self) -> None:
        super().__init__(160, 24)
        self._range: tuple[float, float, float] | None = None
        self._verdict = "few"

    def set(self, low: float | None, mid: float | None, high: float | None, verdict: str, says: str = "") -> None:
        """Show ratios against the usual (1.0) with a verdict: helps, hurts, unclear, few; None shows the axis alone."""
        self._range = (low, mid, high) if low is not None and mid is not None and high is not None else None
        self._verdict = verdict
        self.says(says)
        self.update()

    def draw(self, painter: QPainter, w: float, h: float) -> None:
        """Paint the line of the usual, the range and its middle."""
        painter.setPen(self.pen("edge", 1))
        painter.drawLine(QPointF(w / 2, 0), QPointF(w / 2, h))
        if self._range is None:
            return
        low, mid, high = (_at(ratio, w) for ratio in self._range)
        tone, few = _TONE.get(self._verdict, "edge"), self._verdict == "few"
        painter.setPen(self.pen(tone, 6 if self._verdict in _TONE else 2, (1, 3) if few else ()))
        painter.drawLine(QPointF(low, h / 2), QPointF(high, h / 2))
        self.shape(painter, "card", tone, 2)
        painter.drawEllipse(QPointF(mid, h / 2), 5, 5)


class RangeScale(Picture):
    """The shared axis over a column of range bars."""

    def __init__(self) -> None:
        super().__init__(160, 16)
        self._marks: list[tuple[float, str]] = []

    def set(self, marks: Sequence[tuple[float, str]], says: str = "") -> None:
        """Show words at ratios, for example "half" at 0.5."""
        self._marks = list(marks)
        self.says(says)
        self.update()

    def draw(self, painter: QPainter, w: float, h: float) -> None:
        """Write the marks."""
        for ratio, text in self._marks:
            self.write(painter, "small", "ink2", QPointF(_at(ratio, w), h - 4), text, align=CENTER)


@dataclass(frozen=True)
class Rung:
    """A milestone: its number as written, what it opens, and whether it is reached."""

    number: str
    opens: str
    done: bool


class Ladder(Picture):
    """Milestones as a path: reached ones ticked, the way walked in accent, each with what it opens below."""

    def __init__(self) -> None:
        super().__init__(300, 86)
        self._rungs: list[Rung] = []
        self._here = 0.0

    def set(self, rungs: Sequence[Rung], here: float, says: str = "") -> None:
        """Show milestones; `here` is where you are, counted in rungs (1.5 is halfway from the second to the third)."""
        self._rungs, self._here = list(rungs), here
        self.says(says)
        self.update()

    def draw(self, painter: QPainter, w: float, h: float) -> None:
        """Paint the path and its rungs."""
        if not self._rungs:
            return
        y, r, gap, last = em(20), em(9), w / len(self._rungs), len(self._rungs) - 1
        here = min(float(last), max(0.0, self._here))
        painter.setPen(self.pen("line", 4))
        painter.drawLine(QPointF(gap / 2, y), QPointF(gap * (last + 0.5), y))
        if here > 0:
            painter.setPen(self.pen("accent", 4))
            painter.drawLine(QPointF(gap / 2, y), QPointF(gap * (here + 0.5), y))
        metrics = QFontMetricsF(font("small"))
        for place, rung in enumerate(self._rungs):
            spot = QPointF(gap * (place + 0.5), y)
            self.shape(painter, "accent" if rung.done else "card", "accent" if rung.done else "edge", 2)
            painter.drawEllipse(spot, r, r)
            if rung.done:
                self.shape(painter, "", "onaccent", 2)
                painter.drawPolyline([spot + QPointF(em(x), em(y2)) for x, y2 in ((-4, 0), (-1, 3), (4, -4))])
            room = gap - 8
            self.write(painter, "bold", "ink", QPointF(spot.x(), em(54)), rung.number, align=CENTER, room=room)
            opens = metrics.elidedText(rung.opens, Qt.TextElideMode.ElideRight, room)
            self.write(painter, "small", "ink2", QPointF(spot.x(), em(74)), opens, align=CENTER)
            self.tip(QRectF(gap * place, 0, gap, h), rung.opens)
