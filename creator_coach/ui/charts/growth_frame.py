"""Where days and followers lie in pixels, with room for numbers left, days below and words above the goal."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize

from creator_coach.ui.charts.growth_shape import ChartData, days_shown, levels
from creator_coach.ui.texts.language import number
from creator_coach.ui.theme.tokens import em
from creator_coach.ui.widgets.picture import wide

EDGE = 6  # px around the plot, kept for the focus ring
_ABOVE, _BELOW = 32, 36  # px at 100 % text: words over the goal, the days under the plot


@dataclass(frozen=True, slots=True)
class Frame:
    """Where days and followers lie in pixels: the plot's edges, and what they stand for."""

    left: float
    top: float
    right: float
    bottom: float
    first: float
    last: float
    low: float
    high: float

    def x(self, day: float) -> float:
        """Return the pixel of a day."""
        return self.left + (day - self.first) / (self.last - self.first) * (self.right - self.left)

    def y(self, followers: float) -> float:
        """Return the pixel of a number of followers."""
        return self.bottom - (followers - self.low) / (self.high - self.low) * (self.bottom - self.top)

    def day(self, x: float) -> float:
        """Return the day at a pixel."""
        return self.first + (x - self.left) / (self.right - self.left) * (self.last - self.first)

    def followers(self, y: float) -> float:
        """Return the number of followers at a pixel."""
        return self.low + (self.bottom - y) / (self.bottom - self.top) * (self.high - self.low)

    def spot(self, day: float, followers: float) -> QPointF:
        """Return the pixel of a point."""
        return QPointF(self.x(day), self.y(followers))


def framed(data: ChartData, size: QSize) -> Frame:
    """Return the frame of a chart of a size."""
    first, last = days_shown(data)
    shown = levels(data)
    top = max([data.goal, *(n for _, n in data.line)])
    numbers = max(wide("small", number(value)) for value in (*shown, top))
    return Frame(
        left=EDGE + numbers + em(18),
        top=EDGE + em(_ABOVE),
        right=size.width() - EDGE - em(14),
        bottom=size.height() - EDGE - em(_BELOW),
        first=first.toordinal(),
        last=last.toordinal(),
        low=shown[0],
        high=max(float(top), shown[0] + 1),
    )
