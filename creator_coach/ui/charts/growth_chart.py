"""The growth chart: the one picture with hover and a keyboard walk, so it earns a chart library.

What is drawn is worked out before, in numbers (growth_shape), pixels (growth_frame) and words (growth_words), so words
find room and nothing moves when the pointer does. Importing it loads pyqtgraph (canvas): do so after the first paint.
"""

from __future__ import annotations

from bisect import bisect_left
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from creator_coach.ui.charts.canvas import DASH, Canvas
from creator_coach.ui.charts.growth_frame import EDGE, framed
from creator_coach.ui.charts.growth_shape import ChartData, Fan, Point, fan_of, levels, points_of, thinned, value_at
from creator_coach.ui.charts.growth_words import MARKS, words_of
from creator_coach.ui.texts.language import day_full, number
from creator_coach.ui.theme import tokens
from creator_coach.ui.theme.tokens import em
from creator_coach.ui.widgets.accessible import Role
from creator_coach.ui.widgets.picture import wide
from creator_coach.ui.widgets.rows import focus_ring

_MOST_DOTS = 80
_DOT_ROOM = 7.0  # px a hollow dot needs
_MARK_ROOM, _HATCH = 4.0, 2.0  # px from mark to mark for full width; and at least
_REACH = 5.0  # px at which the pointer touches a post's mark
_FAN_ALPHA = {"light": 120, "dark": 150, "contrast": 150}
_NOTHING = ChartData((), (), (), 1, date.min)


class GrowthChart(QWidget):
    """Followers, posts and the way to the goal in one picture.

    With the focus, Left and Right move a marker from count to count, Home and End to the first and the last; what it
    stands on is shown and is the accessible description. The wheel is left to the page.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("growth-chart")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._canvas = Canvas()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._canvas)
        self._data, self._line, self._points = _NOTHING, list[Point](), list[Point]()
        self._frame = framed(_NOTHING, QSize(400, 300))
        self._here = -1  # the count the keyboard is on
        self._drawn: tuple[str, float, QSize] | None = None
        self._marker = self._canvas.marker()

    def set(self, data: ChartData) -> None:
        """Show other data; the marker goes to the newest count."""
        self._data, self._line, self._points = data, points_of(data.line), thinned(data.line)
        self._here = len(self._line) - 1
        self.setAccessibleName(self.tr("Followers and the way to {goal}").format(goal=number(data.goal)))
        self.setAccessibleDescription(data.finding)
        self._drawn = None
        self._draw()

    def spoken_role(self) -> Role:
        """Say what it is to screen readers."""
        return Role.Chart

    def marked(self) -> str:
        """Return what the marker says now, or nothing."""
        return self._marker.words()

    def spot_of(self, day: date, followers: float) -> QPointF:
        """Return the pixel of a number of followers on a day."""
        return self._frame.spot(day.toordinal(), followers)

    def minimumSizeHint(self) -> QSize:
        """Stay readable."""
        return QSize(em(260), em(200))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give every word its place anew."""
        super().resizeEvent(event)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours and sizes of another theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from count to count."""
        last = len(self._line) - 1
        places = {
            Qt.Key.Key_Left: max(self._here - 1, 0),
            Qt.Key.Key_Right: min(self._here + 1, last),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if self._line and event.key() in places:
            self._walk(places[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the walk is."""
        super().focusInEvent(event)
        self._unmark()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave with nothing marked."""
        super().focusOutEvent(event)
        self._unmark()
        self.setAccessibleDescription(self._data.finding)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what is under the pointer."""
        if self._line:
            self._hover(event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let the walk go on from the count that was clicked."""
        super().mousePressEvent(event)
        if self._line and event.position().x() <= self._frame.x(self._line[-1][0]) + _DOT_ROOM:
            self._walk(self._nearest(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        """Go back to the keyboard's place, if it has one."""
        super().leaveEvent(event)
        self._unmark()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring that says where the keyboard is."""
        super().paintEvent(event)
        if self.hasFocus():
            with QPainter(self) as painter:
                focus_ring(painter, QRectF(self.rect()))

    def _walk(self, place: int) -> None:
        self._here = place
        self.setAccessibleDescription(self._mark_count(place))

    def _nearest(self, x: float) -> int:
        day = self._frame.day(x)
        after = min(bisect_left(self._line, (day, 0.0)), len(self._line) - 1)
        return after - 1 if after and day - self._line[after - 1][0] < self._line[after][0] - day else after

    def _hover(self, spot: QPointF) -> None:
        """Mark the post, the week ahead or the count that is nearest to the pointer."""
        x, frame, data = spot.x(), self._frame, self._data
        posted = min(data.posted, key=lambda day: abs(frame.x(day.toordinal()) - x), default=None)
        under = spot.y() - frame.y(value_at(self._line, frame.day(x)))
        if posted and MARKS[0] - 2 <= under <= MARKS[1] + 3 and abs(frame.x(posted.toordinal()) - x) <= _REACH:
            words = self.tr("Posted on {day}").format(day=day_full(posted))
            self._mark((posted.toordinal(), value_at(self._line, posted.toordinal())), words)
        elif x > frame.x(self._line[-1][0]) + _DOT_ROOM and len(data.fan) > 1:
            week = min(data.ahead or data.fan, key=lambda point: abs(frame.x(point.on.toordinal()) - x))
            words = self.tr("{day}: likely {likely}, between {low} and {high}").format(
                day=day_full(week.on), likely=number(week.likely), low=number(week.low), high=number(week.high)
            )
            self._mark((week.on.toordinal(), min(week.likely, data.goal)), words)
        else:
            self._mark_count(self._nearest(x))

    def _mark_count(self, place: int) -> str:
        day, followers = self._data.line[place]
        words = self.tr("{followers} · {day}").format(followers=number(followers), day=day_full(day))
        self._mark(self._line[place], words)
        return words

    def _mark(self, point: Point, words: str) -> None:
        """Fill a point and put words over it, or under it where there is no room above."""
        spot, pad = self._frame.spot(*point), em(8)
        across, high = wide("strong", words) + 2 * pad, em(16) + 2 * pad
        left = min(max(spot.x() - across / 2, EDGE), self.width() - across - EDGE)
        top = spot.y() - high - em(10)
        corner = (self._frame.day(left), self._frame.followers(top if top >= EDGE else spot.y() + em(18)))
        self._marker.show(point, em(11), words, corner, pad)

    def _unmark(self) -> None:
        """Take the marker away, or back to where the keyboard is."""
        if self.hasFocus() and self._here >= 0:
            self._walk(self._here)
        else:
            self._marker.hide()

    def _draw(self) -> None:
        """Draw everything, unless it stands there already in this theme and size."""
        now = (tokens.now.name, tokens.now.scale, self.size())
        if self._data is _NOTHING or self._drawn == now or self.width() < em(120):
            return
        self._drawn = now
        self._frame = frame = framed(self._data, self.size())
        self._canvas.start(
            (frame.day(0), frame.day(self.width())), (frame.followers(self.height()), frame.followers(0))
        )
        fan = fan_of(self._data)
        self._draw_ground()
        if fan:
            self._draw_fan(fan)
        if self._points:
            self._draw_line()
        for words in words_of(self._data, self._points, fan, frame, self.size()):
            corner = (frame.day(words.spot.x()), frame.followers(words.spot.y()))
            self._canvas.text(words.text, words.role, words.colour, corner)
        self._marker = self._canvas.marker()
        self._unmark()

    def _draw_ground(self) -> None:
        """Draw hairlines at round numbers, and the goal."""
        frame, goal = self._frame, self._data.goal
        ends = frame.day(frame.left - em(8)), frame.day(frame.right + em(8))
        for value in levels(self._data)[1:]:
            if abs(frame.y(value) - frame.y(goal)) >= em(15):
                self._canvas.curve([(ends[0], value), (ends[1], value)], "line", 1)
        self._canvas.curve([(ends[0], goal), (ends[1], goal)], "ink", 1.5, DASH)

    def _draw_fan(self, fan: Fan) -> None:
        """Draw the way ahead, which ends on the goal line in the same band as on Today."""
        data = self._data
        corners = [*fan.high, *reversed(fan.low)]
        if data.earliest and not data.latest:  # the slow edge runs out: the shape follows the goal line to there
            corners.insert(len(fan.high), (fan.low[-1][0], data.goal))
        self._canvas.shape(corners, "band", _FAN_ALPHA[tokens.now.name])
        for edge in (fan.low, fan.high):
            self._canvas.curve(edge, "accent", 1)
        if data.earliest:
            self._canvas.bar([(data.earliest.toordinal(), data.goal), (fan.low[-1][0], data.goal)], "band", em(9))
        self._canvas.curve(fan.likely, "accent", 2, DASH)
        days = [day.toordinal() for day in (data.earliest, data.likely, data.latest) if day]
        self._canvas.dots([(day, data.goal) for day in days], em(9), "card", "accent", 2)

    def _draw_line(self) -> None:
        """Draw posts, the line, its counts and the newest."""
        points = self._points
        days = self._apart([day.toordinal() for day in self._data.posted])
        crowded = any(self._frame.x(b) - self._frame.x(a) < _MARK_ROOM for a, b in pairwise(days))
        self._canvas.marks([(day, value_at(points, day)) for day in days], "edge", 1 if crowded else 2, MARKS)
        self._canvas.curve(points, "accent", 2.5)
        room = self._frame.x(points[-1][0]) - self._frame.x(points[0][0])
        if len(points) <= _MOST_DOTS and room >= _DOT_ROOM * (len(points) - 1):
            self._canvas.dots(points[:-1], 6, "card", "accent", 1.5)
        self._canvas.dots(points[-1:], em(11), "accent", "card", 2)

    def _apart(self, days: list[int]) -> list[int]:
        """Return the days whose marks do not run into each other; where they would, the marks become a hatching."""
        kept: list[int] = []
        for day in days:
            if not kept or self._frame.x(day) - self._frame.x(kept[-1]) >= _HATCH:
                kept.append(day)
        return kept
