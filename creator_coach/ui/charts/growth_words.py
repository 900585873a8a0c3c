"""The words in the growth chart: every line is named where it is, as far as there is room, so there is no legend."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QFontMetricsF

from creator_coach.ui.charts.growth_axis import ticks
from creator_coach.ui.charts.growth_frame import EDGE, Frame
from creator_coach.ui.charts.growth_shape import ChartData, Fan, Point, levels, value_at
from creator_coach.ui.charts.places import Places
from creator_coach.ui.texts.language import day_short, month_short, number
from creator_coach.ui.theme.sheet import font
from creator_coach.ui.theme.tokens import em
from creator_coach.ui.widgets.picture import wide

MARKS = (5, 14)  # px under the line between which a post's mark stands
_SOON, _YEAR = 42, 330  # days within which a date is a day; from which a month needs its year


@dataclass(frozen=True, slots=True)
class Words:
    """A text with its type role, its colour and the pixel of its top left corner."""

    text: str
    role: str
    colour: str
    spot: QPointF


def words_of(data: ChartData, points: Sequence[Point], fan: Fan | None, frame: Frame, size: QSize) -> list[Words]:
    """Return every text of the chart; what matters most chooses its place first."""
    writing = _Writing(data, points, frame, QSizeF(size))
    writing.numbers()
    writing.days()
    writing.guard_lines(fan)
    if fan:
        writing.dates()
    if data.line:
        writing.newest()
    writing.goal()
    if fan:
        writing.band(fan)
    if data.posted and data.line:
        writing.posts()
    return writing.made


class _Writing:
    """One pass over the chart's words, with what is taken so far."""

    def __init__(self, data: ChartData, points: Sequence[Point], frame: Frame, size: QSizeF) -> None:
        self._data, self._points, self._frame, self._wide = data, points, frame, size.width()
        self._high = size.height()
        self._places = Places(QRectF(EDGE, EDGE, size.width() - 2 * EDGE, size.height() - 2 * EDGE))
        self.made: list[Words] = []

    def numbers(self) -> None:
        """Write round numbers and the goal at the left."""
        frame, high = self._frame, _high("small")
        goal = frame.y(self._data.goal)
        for value in dict.fromkeys((*levels(self._data), self._data.goal)):
            if value == self._data.goal or abs(frame.y(value) - goal) >= high:
                text = number(value)
                spot = QPointF(frame.left - em(16) - wide("small", text), frame.y(value) - high / 2)
                self.made.append(Words(text, "small", "ink2", spot))

    def days(self) -> None:
        """Write days, months or years below."""
        frame = self._frame
        top = frame.bottom + em(14)
        first, last = date.fromordinal(int(frame.first)), date.fromordinal(int(frame.last))
        for day, text in ticks(first, last, frame.right - frame.left, _small):
            left = frame.x(day.toordinal()) - _small(text) / 2
            if left + _small(text) <= self._wide - EDGE:
                self.made.append(Words(text, "small", "ink2", QPointF(max(left, EDGE), top)))
        self._places.take(QRectF(0, top - em(4), self._wide, self._high))

    def guard_lines(self, fan: Fan | None) -> None:
        """Keep all later words off the lines and the marks of posts."""
        frame, goal = self._frame, float(self._data.goal)
        self._guard([(frame.first, goal), (frame.last, goal)], 3)
        self._guard(self._points, 8)
        for path in (fan.low, fan.likely, fan.high) if fan else ():
            self._guard(path, 4)
        for day in self._data.posted:
            spot = self._on_line(day)
            self._places.take(QRectF(spot.x() - 2, spot.y(), 4, MARKS[1] + 2))

    def dates(self) -> None:
        """Write the three dates over the band; the likely one first, since it may not be left out."""
        data, frame = self._data, self._frame
        named = [(day, self._when(day), "small", "ink2") for day in (data.earliest, data.latest) if day]
        if data.likely:
            around = QCoreApplication.translate("GrowthChart", "around {month}").format(month=self._when(data.likely))
            named.insert(0, (data.likely, around, "bold", "accent"))
        for day, text, role, colour in named:
            if day.toordinal() <= frame.last:
                spot = frame.spot(day.toordinal(), data.goal) - QPointF(wide(role, text) / 2, em(9) + _high(role))
                self._place(text, role, colour, [spot])

    def _when(self, day: date) -> str:
        """Return a day where all is decided within six weeks, else a month, with its year if that is not the next."""
        data = self._data
        if data.latest is not None and (data.latest - data.today).days <= _SOON:
            return day_short(day)
        return month_short(day) if (day - data.today).days < _YEAR else f"{month_short(day)} {day.year}"

    def newest(self) -> None:
        """Write the newest count beside its point: before it where there is room."""
        day, followers = self._data.line[-1]
        text = QCoreApplication.translate("GrowthChart", "{followers} · {day}").format(
            followers=number(followers), day=day_short(day)
        )
        spot, w, h = self._frame.spot(day.toordinal(), followers), wide("bold", text), _high("bold")
        left, right = spot.x() - w - em(6), spot.x() + em(12)
        above, below = spot.y() - h - em(6), spot.y() + em(8)
        corners = [(left, above), (left, above - em(8)), (right, below), (right, above), (left, below + em(12))]
        corners += [(right, below + em(12)), (spot.x() - w / 2, above - em(12))]
        corners += [(right, above - em(step)) for step in (20, 40, 60)]
        self._place(text, "bold", "ink", [QPointF(*c) for c in corners if c[0] >= self._frame.left], surely=True)

    def goal(self) -> None:
        """Say at the goal line what the goal is, in as many words as there is room for."""
        frame, high = self._frame, _high("strong")
        line = frame.y(self._data.goal)
        for text in self._data.goal_words:
            rows = (line - high - em(5), line + em(6))
            sides = (frame.left + em(4), frame.right - wide("strong", text))
            if self._place(text, "strong", "ink", [QPointF(x, y) for y in rows for x in sides]):
                return

    def band(self, fan: Fan) -> None:
        """Say what the fan means: below it, else above it."""
        text, frame = QCoreApplication.translate("GrowthChart", "8 in 10 chances lie in this band"), self._frame
        start, end = fan.low[0][0], min(fan.low[-1][0], frame.last)
        days = [start + (end - start) * share for share in (0.5, 0.35, 0.6, 0.2, 0.05)]
        below = [frame.spot(day, value_at(fan.low, day)) + QPointF(0, em(gap)) for gap in (12, 24) for day in days]
        up = QPointF(wide("small", text), _high("small") + em(8))
        above = [frame.spot(day, value_at(fan.high, day)) - up for day in days]
        self._place(text, "small", "ink2", [*below, *above])

    def posts(self) -> None:
        """Say what the small marks are, under some of them."""
        posted = self._data.posted
        days = [posted[int(share * (len(posted) - 1))] for share in (0.55, 0.4, 0.25, 0.1, 0.7, 0.85)]
        wishes = [self._on_line(day) + QPointF(0, MARKS[1] + em(down)) for down in (8, 18) for day in days]
        self._place(QCoreApplication.translate("GrowthChart", "small marks: days you posted"), "small", "ink2", wishes)

    def _place(self, text: str, role: str, colour: str, wishes: list[QPointF], *, surely: bool = False) -> bool:
        found = self._places.find(QSizeF(wide(role, text) + 1, _high(role)), wishes, surely=surely)
        if found:
            self.made.append(Words(text, role, colour, found.topLeft()))
        return found is not None

    def _guard(self, path: Sequence[Point], thick: float) -> None:
        self._places.guard([(self._frame.x(day), self._frame.y(n)) for day, n in path], thick)

    def _on_line(self, day: date) -> QPointF:
        return self._frame.spot(day.toordinal(), value_at(self._points, day.toordinal()))


def _small(text: str) -> float:
    return wide("small", text)


def _high(role: str) -> float:
    return QFontMetricsF(font(role)).height()
