from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.app.growth_view import FanPoint
from creator_coach.ui.charts.growth_axis import ticks
from creator_coach.ui.charts.growth_chart import GrowthChart
from creator_coach.ui.charts.growth_frame import framed
from creator_coach.ui.charts.growth_shape import (
    ChartData,
    days_shown,
    fan_of,
    levels,
    points_of,
    thinned,
    value_at,
)
from creator_coach.ui.charts.growth_words import Words, words_of
from creator_coach.ui.charts.places import Places
from creator_coach.ui.texts.language import speak
from creator_coach.ui.theme.sheet import dress
from creator_coach.ui.theme.tokens import THEMES
from creator_coach.ui.widgets.picture import wide

TODAY = date(2026, 11, 26)
LAST = date(2026, 11, 22)
LINE = tuple((LAST - timedelta(weeks=23 - k), 90 + 14 * k) for k in range(24))
FAN = tuple(FanPoint(TODAY + timedelta(weeks=k), 412 + 10.0 * k, 412 + 20.0 * k, 412 + 30.0 * k) for k in range(60))
FULL = ChartData(
    line=LINE,
    posted=tuple(LAST - timedelta(days=3 * k) for k in range(40, 0, -1)),
    fan=FAN,
    goal=1_000,
    today=TODAY,
    earliest=date(2027, 4, 12),
    likely=date(2027, 6, 21),
    latest=date(2027, 12, 20),
    finding="likely between April and December 2027",
    goal_words=("1,000 · nano, Live opens", "1,000 · nano", "1,000"),
)
ONE = ChartData(((LAST, 57),), (), (), 1_000, TODAY, goal_words=("1,000",))
EQUAL = ChartData(tuple((day, 120) for day, _ in LINE), (), (), 1_000, TODAY)
REACHED = ChartData(tuple((day, 1_100_000 + n) for day, n in LINE), (), (), 1_000_000, TODAY)
ENDLESS = replace(
    FULL,
    fan=tuple(FanPoint(TODAY + timedelta(weeks=k), 412.0, 412 + 3.0 * k, 412 + 5.0 * k) for k in range(261)),
    earliest=date(2029, 2, 1),
    likely=date(2030, 9, 1),
    latest=None,
)
SIZE = QSize(900, 330)


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    dress(qapp, "light")
    yield
    dress(qapp, "light")


Shown = Callable[..., GrowthChart]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    pages: list[QWidget] = []

    def made(data: ChartData = FULL, size: QSize = SIZE) -> GrowthChart:
        page = QWidget()  # a chart beside something else, so that the focus can leave it
        chart = GrowthChart()
        chart.setParent(page)
        chart.resize(size)
        other = QWidget(page)
        other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        page.resize(size.width(), size.height() + 40)
        qtbot.addWidget(page)
        pages.append(page)
        chart.set(data)
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        other.setFocus()
        return chart

    return made


def texts(data: ChartData, size: QSize = SIZE) -> list[Words]:
    return words_of(data, thinned(data.line), fan_of(data), framed(data, size), size)


# numbers


def test_levels_are_round_and_leave_the_goal_to_itself() -> None:
    assert levels(FULL) == (0, 250, 500, 750)
    assert levels(replace(FULL, goal=10_000)) == (0, 2_500, 5_000, 7_500)
    assert levels(ChartData((), (), (), 1, TODAY))[0] == 0


def test_levels_leave_zero_out_where_the_line_would_be_flat() -> None:
    assert levels(REACHED)[0] == 1_000_000
    assert levels(replace(FULL, line=((LAST, 9_300), (TODAY, 9_800)), goal=10_000))[0] == 9_200


@given(lowest=st.integers(0, 10**9), more=st.integers(0, 10**9), goal=st.integers(1, 10**9))
def test_levels_always_hold_the_line(lowest: int, more: int, goal: int) -> None:
    made = levels(ChartData(((LAST, lowest), (TODAY, lowest + more)), (), (), goal, TODAY))
    assert made[0] <= min(lowest, goal)
    assert len(made) <= 6
    assert all(value == int(value) for value in made)


def test_the_axis_ends_with_the_latest_date_or_after_three_years() -> None:
    assert days_shown(FULL) == (LINE[0][0], date(2027, 12, 20))
    assert days_shown(ENDLESS)[1] == TODAY + timedelta(days=1_096)
    assert days_shown(EQUAL)[1] == TODAY


def test_one_count_has_an_axis_of_four_weeks() -> None:
    assert days_shown(ONE) == (LAST, LAST + timedelta(days=28))


def test_the_fan_begins_at_the_newest_count_and_ends_at_the_goal() -> None:
    fan = fan_of(FULL)
    assert fan is not None
    assert {path[0] for path in (fan.high, fan.likely, fan.low)} == {(LAST.toordinal(), 412)}
    assert {path[-1][1] for path in (fan.high, fan.likely, fan.low)} == {1_000}
    ends = [date.fromordinal(int(path[-1][0])) for path in (fan.high, fan.likely, fan.low)]
    assert ends == [FULL.earliest, FULL.likely, FULL.latest]


def test_a_slow_edge_that_never_arrives_runs_out() -> None:
    fan = fan_of(ENDLESS)
    assert fan is not None
    assert fan.low[-1][1] == 412


def test_without_forecast_there_is_no_fan() -> None:
    assert fan_of(EQUAL) is None


@given(st.lists(st.integers(0, 10_000), min_size=1, max_size=6_000))
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.data_too_large, HealthCheck.too_slow])
def test_thinning_keeps_ends_and_extremes(values: list[int]) -> None:
    line = [(date(2000, 1, 1) + timedelta(days=k), n) for k, n in enumerate(values)]
    kept = thinned(line)
    assert len(kept) <= 1_002
    assert kept[0] == points_of(line)[0]
    assert kept[-1] == points_of(line)[-1]
    assert min(n for _, n in kept) == min(values)
    assert max(n for _, n in kept) == max(values)
    assert kept == sorted(kept)


def test_the_line_is_straight_between_counts_and_level_beyond() -> None:
    points = [(10.0, 100.0), (20.0, 200.0)]
    assert [value_at(points, day) for day in (5, 10, 15, 20, 25)] == [100, 100, 150, 200, 200]


# the axis of days


@pytest.mark.parametrize(
    ("first", "last", "room", "names"),
    [
        (date(2026, 11, 2), date(2026, 11, 30), 800, "2 Nov,16 Nov,30 Nov"),
        (date(2026, 6, 14), date(2027, 3, 1), 800, "Jul,Aug,Sept,Oct,Nov,Dec,Jan 2027,Feb,Mar"),
        (date(2026, 6, 14), date(2028, 3, 1), 260, "Jul,Jan 2027,Jul,Jan 2028"),
        (date(2010, 6, 14), date(2027, 3, 1), 700, ",".join(str(year) for year in range(2011, 2028))),
        (date(2010, 6, 14), date(2027, 3, 1), 200, "2015,2020,2025"),
        (date(2026, 6, 14), date(2026, 9, 1), 20, "Jul"),
    ],
)
def test_days_under_the_chart(first: date, last: date, room: float, names: str) -> None:
    made = ticks(first, last, room, lambda text: 6.0 * len(text))
    assert ",".join(text for _, text in made) == names
    assert all(first <= day <= last for day, _ in made)


def test_months_speak_the_users_language() -> None:
    speak("id")
    named = [text for _, text in ticks(date(2026, 6, 14), date(2027, 3, 1), 900, lambda text: 6.0 * len(text))]
    assert {"Agu", "Okt", "Jan 2027"} <= set(named)


# words


def area(words: Words) -> QRectF:
    return QRectF(words.spot, QSizeF(wide(words.role, words.text), 12))


@pytest.mark.parametrize("width", [320, 480, 640, 960, 1_600])
@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize(
    "data", [FULL, ONE, EQUAL, REACHED, ENDLESS], ids=["full", "one", "equal", "reached", "endless"]
)
def test_words_stay_inside_and_cover_no_other_words(
    qapp: QApplication, width: int, scale: float, data: ChartData
) -> None:
    dress(qapp, "light", scale)
    size = QSize(width, round(max(290 * scale, min(500 * scale, width * 0.345))))
    made = texts(data, size)
    assert made
    for place, words in enumerate(made):
        assert QRectF(0, 0, size.width(), size.height()).contains(area(words)), words
        assert not [other.text for other in made[:place] if area(other).intersects(area(words))], words


def test_every_line_is_named() -> None:
    said = {words.text for words in texts(FULL)}
    assert {"412 · 22 Nov", "1,000 · nano, Live opens", "around Jun", "Apr", "8 in 10 chances lie in this band"} <= said
    assert "small marks: days you posted" in said


def test_dates_more_than_a_year_off_carry_the_year() -> None:
    assert "Dec 2027" in {words.text for words in texts(FULL)}


def test_words_without_a_free_place_are_left_out_unless_they_must_stand() -> None:
    places = Places(QRectF(0, 0, 100, 20))
    places.guard([(0, 10), (100, 10)])
    assert places.find(QSizeF(50, 12), [QPointF(0, 4)]) is None
    assert places.find(QSizeF(50, 12), [QPointF(0, 4)], surely=True) == QRectF(0, 4, 50, 12)


# the widget


def test_the_keyboard_walks_from_count_to_count(shown: Shown, qtbot: QtBot) -> None:
    chart = shown()
    chart.setFocus()
    qtbot.waitUntil(chart.hasFocus)
    assert chart.accessibleDescription() == "412 · 22 Nov 2026"
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.accessibleDescription() == chart.marked() == "398 · 15 Nov 2026"
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert chart.marked() == "90 · 14 Jun 2026"
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.marked() == "90 · 14 Jun 2026"
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.marked() == "104 · 21 Jun 2026"
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert chart.marked() == "412 · 22 Nov 2026"


def test_without_the_focus_the_finding_is_read_and_nothing_is_marked(shown: Shown, qtbot: QtBot) -> None:
    chart = shown()
    chart.setFocus()
    qtbot.waitUntil(chart.hasFocus)
    QTest.keyClick(chart, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: not chart.hasFocus())
    assert chart.accessibleName() == "Followers and the way to 1,000"
    assert chart.accessibleDescription() == "likely between April and December 2027"
    assert chart.marked() == ""


def test_the_pointer_reads_counts_posts_and_weeks_ahead(shown: Shown) -> None:
    chart = shown()
    QTest.mouseMove(chart, chart.spot_of(LINE[5][0], 700).toPoint())
    assert chart.marked() == "160 · 19 Jul 2026"
    ahead = FAN[10]
    QTest.mouseMove(chart, chart.spot_of(ahead.on, 600).toPoint())
    assert chart.marked() == "4 Feb 2027: likely 612, between 512 and 712"
    posted = FULL.posted[10]
    on_line = chart.spot_of(posted, value_at(points_of(LINE), posted.toordinal())).toPoint()
    QTest.mouseMove(chart, on_line + QPoint(0, 10))
    assert chart.marked() == "Posted on 24 Aug 2026"


def test_a_click_sets_where_the_walk_goes_on(shown: Shown, qtbot: QtBot) -> None:
    chart = shown()
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.spot_of(LINE[5][0], 160).toPoint())
    qtbot.waitUntil(chart.hasFocus)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.marked() == "174 · 26 Jul 2026"


def test_the_wheel_is_left_to_the_page(shown: Shown) -> None:
    chart = shown()
    middle = QPointF(chart.rect().center())
    wheel = QWheelEvent(
        middle,
        chart.mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    assert chart.window().childAt(chart.rect().center()) is chart
    QApplication.sendEvent(chart, wheel)
    assert not wheel.isAccepted()


def colours(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())}


def test_colours_follow_the_theme(shown: Shown, qapp: QApplication) -> None:
    chart = shown(size=QSize(420, 290))
    for name in ("light", "dark", "contrast", "light"):
        dress(qapp, name)
        seen = colours(chart)
        for role in ("accent", "ink", "line"):
            assert THEMES[name][role] in seen, (name, role)
    assert not colours(chart) & {THEMES["dark"]["accent"], THEMES["contrast"]["accent"]}


@pytest.mark.parametrize("data", [ONE, EQUAL, REACHED, ENDLESS, replace(ONE, line=())])
def test_every_kind_of_log_can_be_drawn_and_walked(shown: Shown, qtbot: QtBot, data: ChartData) -> None:
    chart = shown(data, QSize(420, 290))
    chart.setFocus()
    qtbot.waitUntil(chart.hasFocus)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Left):
        QTest.keyClick(chart, key)
    for x in range(0, chart.width(), 7):
        QTest.mouseMove(chart, QPoint(x, 150))
    assert bool(chart.marked()) is bool(data.line)
    assert not chart.grab().isNull()


def test_twenty_thousand_counts_are_drawn_and_walked(shown: Shown, qtbot: QtBot) -> None:
    line = tuple((date(1971, 1, 1) + timedelta(days=k), k // 2) for k in range(20_000))
    chart = shown(ChartData(line, tuple(day for day, _ in line[::5]), (), 20_000, line[-1][0]), QSize(420, 290))
    chart.setFocus()
    qtbot.waitUntil(chart.hasFocus)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.marked().startswith("9,999 · ")
    assert not chart.grab().isNull()


@given(
    gains=st.lists(st.integers(-50, 400), min_size=1, max_size=30),
    goal=st.integers(1, 20_000),
    width=st.integers(160, 1_700),
)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@pytest.mark.usefixtures("qapp")
def test_words_of_any_log_stay_inside(gains: list[int], goal: int, width: int) -> None:
    line = tuple(
        (LAST - timedelta(days=9 * k), max(0, 500 + sum(gains[:-k] if k else gains))) for k in range(len(gains))
    )
    data = ChartData(tuple(sorted(line)), (LAST,), (), goal, TODAY, goal_words=("goal",))
    size = QSize(width, 300)
    for words in texts(data, size):
        assert words.spot.y() >= 0
        assert words.spot.y() + 12 <= size.height()
