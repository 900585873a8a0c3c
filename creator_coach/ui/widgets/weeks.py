"""Days and weeks: what was posted, what is planned, which weeks kept the rhythm. Nothing is ever red."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from creator_coach.ui.theme.tokens import em
from creator_coach.ui.widgets.picture import CENTER, Picture, wide


class Day(Enum):
    """What a day of the week holds."""

    POSTED = "posted"  # filled, with a tick
    PLANNED = "planned"  # ring
    FREE = "free"  # small dot


class Week(Enum):
    """How a week went."""

    KEPT = "kept"  # tall bar
    PARTLY = "partly"  # short bar
    NONE = "none"  # short outline
    REST = "rest"  # grey dash
    NOW = "now"  # outline, still running
    BEFORE = "before"  # not drawn: before the first entry


class WeekDots(Picture):
    """The days of a week; a bar stands under today."""

    def __init__(self) -> None:
        super().__init__(224, 56)
        self._days: list[Day] = []
        self._today: int | None = None
        self._letters: list[str] = []
        self._notes: list[str] = []

    def set(
        self, days: Sequence[Day], today: int | None, letters: Sequence[str], says: str = "", notes: Sequence[str] = ()
    ) -> None:
        """Show days with their letters, the index of today or None, and a tip for each if wanted."""
        self._days, self._today, self._letters, self._notes = list(days), today, list(letters), list(notes)
        self.says(says)
        self.update()

    def draw(self, painter: QPainter, w: float, h: float) -> None:
        """Paint the days from left to right."""
        step, r = min(w, em(300)) / max(1, len(self._days)), em(13)
        for place, day in enumerate(self._days):
            spot, today = QPointF(step * place + r + 1, r + 1.0), place == self._today
            if day is Day.FREE:
                self.shape(painter, "edge")
                painter.drawEllipse(spot, 3, 3)
            else:
                self.shape(painter, "accent" if day is Day.POSTED else "", "accent", 2)
                painter.drawEllipse(spot, r - 1, r - 1)
            if day is Day.POSTED:
                self.shape(painter, "", "onaccent", 2)
                painter.drawPolyline(
                    [spot + QPointF(r * x, r * y) for x, y in ((-0.38, 0.02), (-0.08, 0.32), (0.4, -0.3))]
                )
            letter = self._letters[place] if place < len(self._letters) else ""
            role, colour = ("strong", "ink") if today else ("small", "ink2")
            self.write(painter, role, colour, QPointF(spot.x(), h - em(8)), letter, align=CENTER)
            if today:
                painter.setPen(self.pen("accent", 2))
                painter.drawLine(QPointF(spot.x() - em(5), h - 2), QPointF(spot.x() + em(5), h - 2))
            self.tip(QRectF(step * place, 0, step, h), self._notes[place] if place < len(self._notes) else "")


class RhythmDots(Picture):
    """Twelve weeks as bars: the height says how it went."""

    HEIGHTS = {Week.KEPT: 0.94, Week.PARTLY: 0.42, Week.NONE: 0.24, Week.REST: 0.09, Week.NOW: 0.66}  # noqa: RUF012

    def __init__(self) -> None:
        super().__init__(200, 32)
        self._weeks: list[Week] = []
        self._notes: list[str] = []

    def set(self, weeks: Sequence[Week], says: str = "", notes: Sequence[str] = ()) -> None:
        """Show weeks in the order of time, with a tip for each if wanted."""
        self._weeks, self._notes = list(weeks), list(notes)
        self.says(says)
        self.update()

    def draw(self, painter: QPainter, w: float, h: float) -> None:
        """Paint the weeks from left to right."""
        step = min(w, em(300)) / max(1, len(self._weeks))
        bar = min(step * 0.62, em(14))
        for place, week in enumerate(self._weeks):
            if week is Week.BEFORE:
                continue
            tall = max(3.0, h * self.HEIGHTS[week])
            box = QRectF(step * place + 1, h - tall - 1, bar, tall)
            if week is Week.NOW:
                self.shape(painter, "", "accent", 1.5)
            elif week is Week.NONE:
                self.shape(painter, "", "edge", 1.25)
            else:
                self.shape(painter, "edge" if week is Week.REST else "accent")
            painter.drawRoundedRect(box, min(4, tall / 2), min(4, tall / 2))
            self.tip(QRectF(step * place, 0, step, h), self._notes[place] if place < len(self._notes) else "")


class HeatMap(Picture):
    """Posts a day: weeks as columns, days as rows; filled = a post, with an inner dot = two or more."""

    def __init__(self, height: int = 168) -> None:
        super().__init__(300, height)
        self._weeks: list[list[int | None]] = []
        self._labels: list[str] = []
        self._letters: list[str] = []
        self._notes: list[list[str]] = []

    def set(
        self,
        weeks: Sequence[Sequence[int | None]],
        letters: Sequence[str],
        says: str = "",
        notes: Sequence[Sequence[str]] = (),
        labels: Sequence[str] = (),
    ) -> None:
        """Show counts of posts, a sequence of days a week; None (not yet come) is not drawn; a label a week or none."""
        self._labels = list(labels)
        self._weeks, self._letters = [list(week) for week in weeks], list(letters)
        self._notes = [list(week) for week in notes]
        self.says(says)
        self.update()

    def draw(self, painter: QPainter, w: float, h: float) -> None:
        """Paint letters and cells."""
        left, below = em(24), em(20) if self._labels else 0
        step = min((w - left) / max(1, len(self._weeks)), (h - below) / 7, em(30))
        gap, round_, dot = (4, 4, 3) if step > em(16) else (2, 2, 1)
        for column, text in enumerate(self._labels):
            self.write(painter, "small", "ink2", QPointF(left + column * step, 7 * step + em(14)), text)
        for day, letter in list(enumerate(self._letters))[:7:2]:
            self.write(painter, "small", "ink2", QPointF(0, day * step + step * 0.68), letter)
        for column, week in enumerate(self._weeks):
            for day, count in enumerate(week[:7]):
                if count is None:
                    continue
                cell = QRectF(left + column * step, day * step, max(2.0, step - gap), max(2.0, step - gap))
                self.shape(painter, "accent" if count else "sunken")
                painter.drawRoundedRect(cell, round_, round_)
                if count > 1:
                    self.shape(painter, "onaccent")
                    painter.drawEllipse(cell.center(), dot, dot)
                if column < len(self._notes) and day < len(self._notes[column]):
                    self.tip(cell, self._notes[column][day])


@dataclass(frozen=True)
class Bars:
    """One row of WeekBars: its name, a value a week (None is not known and not drawn), as written, and its colour."""

    name: str
    values: Sequence[float | None]
    shown: Sequence[str]
    role: str = "accent"


class WeekBars(Picture):
    """Rows of bars on one set of weeks: what you did above, what came below."""

    def __init__(self, height: int = 196) -> None:
        super().__init__(300, height)
        self._rows: list[Bars] = []
        self._labels: list[str] = []

    def set(self, rows: Sequence[Bars], labels: Sequence[str], says: str = "") -> None:
        """Show rows of bars over labels, one a week ("" for none). The highest and the last value are written."""
        self._rows, self._labels = list(rows), list(labels)
        self.says(says)
        self.update()

    def draw(self, painter: QPainter, w: float, h: float) -> None:
        """Paint each row on its base line, then the labels."""
        weeks = max((len(bars.values) for bars in self._rows), default=0)
        if not weeks:
            return
        step, top, low = w / weeks, em(22), em(24)
        high = (h - low) / len(self._rows)
        for place, bars in enumerate(self._rows):
            self._draw_row(painter, bars, QRectF(0, place * high + top, step, high - top - em(4)))
        free = 0.0
        for place, text in enumerate(self._labels[:weeks]):
            if text and place * step >= free:
                self.write(painter, "small", "ink2", QPointF(place * step, h - em(4)), text)
                free = place * step + wide("small", text) + em(4)

    def _draw_row(self, painter: QPainter, bars: Bars, area: QRectF) -> None:
        """Paint one row; `area` is the room of the first bar, bars below zero hang from the base line."""
        known = {place: value for place, value in enumerate(bars.values) if value is not None}
        step, highest, lowest = area.width(), max([0.0, *known.values()]), min([0.0, *known.values()])
        scale = (area.height() - em(14)) / ((highest - lowest) or 1.0)
        base = area.bottom() + lowest * scale
        self.write(painter, "small", "ink2", QPointF(0, area.top() - em(8)), bars.name)
        bar = max(2.0, min(step - 5, em(22)))
        shown = {place: bars.shown[place] if place < len(bars.shown) else "" for place in range(len(bars.values))}
        for place, value in known.items():
            tall = max(2.0, abs(value) * scale)
            box = QRectF(place * step, base - tall if value >= 0 else base, bar, tall)
            self.shape(painter, bars.role)
            painter.drawRoundedRect(box, min(3, tall / 2), min(3, tall / 2))
            if place in _named(known, shown, step):
                spot = QPointF(box.center().x(), min(box.top(), base) - 4)
                self.write(painter, "strong", "ink", spot, shown[place], align=CENTER)
        for place, text in shown.items():
            self.tip(QRectF(place * step, area.top(), step, area.height()), text)


def _named(known: dict[int, float], shown: dict[int, str], step: float) -> set[int]:
    """Return the bars whose value is written: the last and the highest, if both have room."""
    best, last = max(known, key=lambda place: known[place]), max(known)
    room = (wide("strong", shown[best]) + wide("strong", shown[last])) / 2 + 4 <= (last - best) * step
    return {best, last} if room else {last}
