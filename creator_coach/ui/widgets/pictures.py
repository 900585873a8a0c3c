"""Where you are and where it may lead: the ring, the strip of months, the small line; and a platform's badge."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QShowEvent

from creator_coach.ui.theme.motion import animate
from creator_coach.ui.theme.tokens import em
from creator_coach.ui.widgets.picture import CENTER, Picture, share, wide
from creator_coach.ui.widgets.tips import plain_tip


class Ring(Picture):
    """A thick round arc from 12 o'clock; a hollow dot marks the next milestone.

    Small ones (22 px, `labelled=False`) stand in lists, always beside their number in words.
    """

    def __init__(self, size: int = 196, *, labelled: bool = True) -> None:
        super().__init__(size, size, grow=False)
        self._labelled = labelled
        self._done, self._shown, self._mark = 0.0, 0.0, -1.0
        self._big, self._under = "", ""

    def set(
        self, value: float, goal: float, *, mark: float | None = None, big: str = "", under: str = "", says: str = ""
    ) -> None:
        """Show a value against a goal.

        Args:
            value: where you are; beyond the goal the ring is full.
            goal: what fills the ring; 0 leaves it empty.
            mark: the next milestone, drawn if it lies on the way.
            big: the number in the middle.
            under: the words under it.
            says: the same for screen readers.
        """
        self._done = min(1.0, max(0.0, value / goal)) if goal > 0 else 0.0
        self._mark = mark / goal if mark is not None and goal > 0 and 0 < mark < goal else -1.0
        self._big, self._under = big, under
        self.says(says)
        if self.isVisible():
            animate(self, self._shown, self._done, self._turn)
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Fill up when first seen."""
        super().showEvent(event)
        animate(self, self._shown, self._done, self._turn)

    def draw(self, painter: QPainter, w: float, h: float) -> None:
        """Paint track, arc, milestone and number."""
        side = min(w, h)
        thick = max(3.0, side * 0.082)
        box = QRectF((w - side) / 2, (h - side) / 2, side, side)
        box.adjust(thick / 2 + 1, thick / 2 + 1, -thick / 2 - 1, -thick / 2 - 1)
        self.shape(painter, "", "soft" if self._labelled else "band", thick)
        painter.drawEllipse(box)
        self.shape(painter, "", "accent", thick)
        if self._shown > 0:
            painter.drawArc(box, 90 * 16, -round(360 * 16 * self._shown))
        if self._mark > 0:
            angle = math.tau * self._mark - math.pi / 2
            spot = box.center() + QPointF(math.cos(angle), math.sin(angle)) * box.width() / 2
            self.shape(painter, "card", "accent", 2)
            painter.drawEllipse(spot, thick * 0.3, thick * 0.3)
        if self._labelled:
            room, down = box.width() - thick * 1.6, 8 if self._under else 14
            self.write(painter, "hero", "ink", QPointF(w / 2, h / 2 + em(down)), self._big, align=CENTER, room=room)
            under = QPointF(w / 2, h / 2 + em(30))
            self.write(painter, "small", "ink2", under, self._under, align=CENTER, room=room * 0.86)

    def _turn(self, shown: float) -> None:
        self._shown = shown
        self.update()


class ReachStrip(Picture):
    """When the goal may be reached: months as a line, the range as an outlined band, the middle as one mark."""

    def __init__(self) -> None:
        super().__init__(280, 84)
        self._months: list[str] = []
        self._band: tuple[float, float] | None = None
        self._likely, self._words, self._open = 0.0, "", 1.0

    def set(
        self,
        months: Sequence[str],
        band: tuple[float, float] | None = None,
        likely: float | None = None,
        words: str = "",
        says: str = "",
    ) -> None:
        """Show a range, or months alone while no honest range can be given.

        Args:
            months: short names; the first is the month that runs now.
            band: beginning and end in months from the left edge (4.5 is the middle of the fifth); may go beyond the
                right edge, which then shows an open end.
            likely: the middle of the range, in the same measure.
            words: what stands over the mark ("around June").
            says: all of it for screen readers.
        """
        changed = band != self._band
        self._months = list(months)
        self._band = (min(band), max(band)) if band else None
        self._likely = likely if likely is not None else sum(self._band) / 2 if self._band else 0.0
        self._words = words
        self.says(says)
        if changed and self.isVisible():
            animate(self, 0.0, 1.0, self._unfold)
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Unfold the band when first seen."""
        super().showEvent(event)
        animate(self, 0.0, 1.0, self._unfold)

    def draw(self, painter: QPainter, w: float, h: float) -> None:
        """Paint the line, the band, its mark and the months."""
        left, right, y = em(8), w - em(8), h / 2
        step = (right - left) / max(1, len(self._months))
        painter.setPen(self.pen("line", 4))
        painter.drawLine(QPointF(left, y), QPointF(right, y))
        if self._band and self._months:
            self._draw_band(painter, (left, right, y), step)
        self.shape(painter, "accent")
        painter.drawEllipse(QPointF(left + 5, y), 5, 5)
        every = self._every(step)
        for place, month in list(enumerate(self._months))[::every]:
            inside = self._band is not None and self._band[0] - 0.9 <= place < self._band[1]
            role, colour = ("strong", "ink") if inside else ("small", "ink2")
            spot = QPointF(left + (place + 0.5) * step, y + em(32))
            self.write(painter, role, colour, spot, month, align=CENTER)

    def _draw_band(self, painter: QPainter, line: tuple[float, float, float], step: float) -> None:
        left, right, y = line
        low, high = self._band or (0.0, 0.0)
        middle, thick = left + self._likely * step, em(14)
        start = middle - (middle - left - low * step) * self._open
        end = middle + (left + high * step - middle) * self._open
        painter.save()
        painter.setClipRect(QRectF(left - 1, 0, right - left + 1, self.height()))
        self.shape(painter, "band", "accent", 1.25)
        painter.drawRoundedRect(QRectF(start, y - thick / 2, max(thick, end - start), thick), thick / 2, thick / 2)
        painter.restore()
        if middle > right:
            return
        self.shape(painter, "accent")
        painter.drawRoundedRect(QRectF(middle - 2.5, y - em(12), 5, em(24)), 2.5, 2.5)
        self.write(painter, "bold", "accent", QPointF(middle, y - em(20)), self._words, align=CENTER)

    def _every(self, step: float) -> int:
        widest = max((wide("strong", month) for month in self._months), default=1) + em(8)
        return max(1, math.ceil(widest / step)) if step > 0 else 1

    def _unfold(self, part: float) -> None:
        self._open = part
        self.update()


class Sparkline(Picture):
    """A small line of counts with its last point."""

    def __init__(self, width: int = 96, height: int = 32, *, grow: bool = False) -> None:
        super().__init__(width, height, grow=grow)
        self._values: list[float] = []

    def set(self, values: Sequence[float], says: str = "") -> None:
        """Show values in the order of time."""
        self._values = list(values)
        self.says(says)
        self.update()

    def draw(self, painter: QPainter, w: float, h: float) -> None:
        """Paint the line; one value is a dot, none is nothing."""
        if not self._values:
            return
        low, high, last = min(self._values), max(self._values), len(self._values) - 1
        spots = [
            QPointF(4 + share(place, 0, last) * (w - 8) if last else w - 4, h - 5 - share(value, low, high) * (h - 10))
            for place, value in enumerate(self._values)
        ]
        self.shape(painter, "", "ink2", 1.75)
        painter.drawPolyline(spots)
        self.shape(painter, "accent")
        painter.drawEllipse(spots[-1], 3.5, 3.5)


class Badge(Picture):
    """A platform as two letters in a disc: no logo to licence, legible in any theme."""

    def __init__(self, letters: str, size: int = 32, says: str = "") -> None:
        super().__init__(size, size, grow=False)
        self._letters = letters
        self.set(letters, says)

    def set(self, letters: str, says: str = "") -> None:
        """Show other letters."""
        self._letters = letters
        self.says(says or letters)
        self.setToolTip(plain_tip(says))
        self.update()

    def draw(self, painter: QPainter, w: float, h: float) -> None:
        """Paint the disc and the letters."""
        self.shape(painter, "sunken")
        painter.drawEllipse(QRectF(0, 0, w, h))
        spot = QPointF(w / 2, h / 2 + em(4.5))
        self.write(painter, "strong", "ink", spot, self._letters, align=CENTER, room=w - 4)
