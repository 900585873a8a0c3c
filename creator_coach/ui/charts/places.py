"""Room for words in a picture: each takes the first of its wished places that nothing else covers."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF

_STEP = 5.0  # px between two guarded spots of a line
_GAP = 8.0  # px between two texts on one line


class Places:
    """What is taken already inside an area."""

    def __init__(self, area: QRectF) -> None:
        self._area, self._taken = area, list[QRectF]()

    def guard(self, points: Sequence[tuple[float, float]], thick: float = 4.0) -> None:
        """Keep words off a line through these pixels."""
        for (x0, y0), (x1, y1) in itertools.pairwise(points):
            steps = max(1, math.ceil(math.hypot(x1 - x0, y1 - y0) / _STEP))
            for k in range(steps + 1):
                spot = QPointF(x0 + (x1 - x0) * k / steps, y0 + (y1 - y0) * k / steps)
                self._taken.append(QRectF(spot.x() - thick / 2, spot.y() - thick / 2, thick, thick))

    def take(self, area: QRectF) -> None:
        """Keep words out of an area."""
        self._taken.append(area)

    def find(self, size: QSizeF, wishes: Iterable[QPointF], *, surely: bool = False) -> QRectF | None:
        """Take the first free place with its top left corner at a wish, moved sideways into the area.

        With `surely` a text that finds no free place takes its first wish.
        """
        first: QRectF | None = None
        for wish in wishes:
            left = min(max(wish.x(), self._area.left()), self._area.right() - size.width())
            place = QRectF(QPointF(left, wish.y()), size)
            first = first or place
            if self._area.contains(place) and not any(place.intersects(other) for other in self._taken):
                return self._keep(place)
        return self._keep(first) if surely and first else None

    def _keep(self, place: QRectF) -> QRectF:
        self.take(place.adjusted(-_GAP, 0, _GAP, 0))
        return place
