"""Every view of the window as a screen reader hears it and as Tab goes through it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.app.clock import FixedClock
from creator_coach.app.store import Store
from creator_coach.infra.paths import AppPaths
from creator_coach.storage.database import open_in_memory
from creator_coach.ui.application import Shell
from creator_coach.ui.room import Room
from creator_coach.ui.texts.language import speak
from creator_coach.ui.theme.motion import set_reduced
from creator_coach.ui.widgets.switches import Switch, Tick
from tests.conftest import THURSDAY
from tests.ui.shell import filled, named, settle
from tests.ui.tour import Control, Stop, told, visited

Role = QAccessible.Role
PRESSED = (Role.Button, Role.ButtonMenu, Role.RadioButton, Role.CheckBox)
ROLES = (*PRESSED, Role.EditableText, Role.ComboBox, Role.Table, Role.Slider, Role.Chart)
LEAST = 300  # controls in all places together: fewer, and the tour has gone past something


@contextmanager
def opened(qapp: QApplication, folder: Path, language: str) -> Iterator[Shell]:
    store = filled(Store(open_in_memory(), FixedClock(THURSDAY)), language)
    shell = Shell(qapp, lambda: store, AppPaths.under(folder), None, language)
    set_reduced(True)
    shell.window.resize(1280, 800)
    shell.show()
    shell.open()
    shell.settle_in()
    shell.window.activateWindow()
    settle(qapp)
    yield shell
    shell.window.close()
    for gone in (shell.window, shell):
        gone.deleteLater()
    settle(qapp)
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    set_reduced(False)
    speak("en")


@pytest.fixture(scope="module")
def shell(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shell]:
    """One window for all tests of this module, since each takes a second to fill."""
    with opened(qapp, tmp_path_factory.mktemp("window"), "en") as made:
        yield made


@pytest.fixture(scope="module", params=["id", "en"])
def tour(request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> list[Stop]:
    """What was met everywhere: the tests read what was noted."""
    with opened(qapp, tmp_path_factory.mktemp("tour"), str(request.param)) as made:
        return visited(made, qapp, by_tab=request.param == "en")


@pytest.fixture(autouse=True)
def active(request: pytest.FixtureRequest, qapp: QApplication) -> None:
    if "shell" in request.fixturenames:
        window = request.getfixturevalue("shell").window
        window.activateWindow()
        settle(qapp)


def controls(tour: list[Stop]) -> Iterator[tuple[str, Control]]:
    return ((stop.place, control) for stop in tour for control in stop.controls)


def test_every_control_has_a_name_and_says_what_it_is(tour: list[Stop]) -> None:
    met = list(controls(tour))
    assert len(met) >= LEAST
    assert [(place, one.what) for place, one in met if not one.name.strip()] == []
    assert [(place, one.what, one.role.name) for place, one in met if one.role not in ROLES] == []


def test_one_of_several_is_a_choice_and_any_number_are_ticks(tour: list[Stop]) -> None:
    roles = {one.what: one.role for stop in tour if stop.place == "settings" for one in stop.controls}
    assert roles["SegmentButton day-mo"] is Role.CheckBox
    assert roles["_Choice kind-native"] is roles["_ArrowlessSegment "] is Role.RadioButton
    assert roles["Switch calm-mode"] is Role.CheckBox


def test_a_button_without_words_has_a_tip(tour: list[Stop]) -> None:
    bare = [one for _, one in controls(tour) if one.bare]
    assert bare
    assert [one.what for one in bare if not one.tip] == []


def test_no_two_controls_of_a_place_are_told_alike(tour: list[Stop]) -> None:
    alike = [
        (stop.place, said) for stop in tour for said, n in Counter(one.said for one in stop.controls).items() if n > 1
    ]
    assert alike == []


def test_what_can_be_pressed_offers_it(tour: list[Stop]) -> None:
    mute = [one.what for _, one in controls(tour) if one.role in PRESSED and "Press" not in one.actions]
    assert mute == []


@pytest.mark.parametrize("tour", ["en"], indirect=True)
def test_tab_reaches_everything_and_comes_back_the_same_way(tour: list[Stop]) -> None:
    assert [(stop.place, stop.unreached) for stop in tour if stop.unreached] == []
    assert [stop.place for stop in tour if not stop.back] == []


@pytest.mark.parametrize("tour", ["en"], indirect=True)
def test_tab_goes_from_top_to_bottom_and_from_start_to_end(tour: list[Stop]) -> None:
    assert [
        (stop.place, one, other) for stop in tour for one, other in pairwise(stop.order) if astray(one, other)
    ] == []


def astray(one: QRect, other: QRect) -> bool:
    """Say whether a step goes back in a line, or up without going on to another column."""
    shared = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    if shared > min(one.height(), other.height()) / 2:
        return other.right() <= one.left()
    return other.bottom() <= one.top() and other.left() < one.right()


def spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_a_press_by_a_screen_reader_is_a_click(qapp: QApplication, shell: Shell) -> None:
    """Qt's own "Toggle" turns a switch without a click, so the log would not hear of it."""
    store = shell.store
    assert store is not None
    for room, target, kind, name in (
        (Room.SETTINGS, "", Switch, "calm-mode"),
        (Room.BRANDS, "deal:1", Tick, "check-ad-label"),
    ):
        shell.window.go(room, target)
        settle(qapp)
        switch = named(shell.window, kind, name)
        face = QAccessible.queryAccessibleInterface(switch)
        assert not face.state().checked
        before = store.undo_label
        face.actionInterface().doAction("Press")
        settle(qapp)
        assert QAccessible.queryAccessibleInterface(switch).state().checked
        assert store.undo_label != before
        store.undo()
    shell.window.go(Room.SKILLS)
    settle(qapp)
    row = named(shell.window, QWidget, "item-networking")
    face = QAccessible.queryAccessibleInterface(row)
    assert (face.role(), bool(face.state().checked)) == (Role.RadioButton, False)
    face.actionInterface().doAction("Press")
    settle(qapp)
    assert QAccessible.queryAccessibleInterface(row).state().checked


def test_the_chart_is_told_in_a_sentence_and_its_numbers_are_a_table(
    qtbot: QtBot, qapp: QApplication, shell: Shell
) -> None:
    shell.window.go(Room.GROWTH)
    qtbot.waitUntil(lambda: shell.window.findChild(QWidget, "growth-chart") is not None)
    chart = named(shell.window, QWidget, "growth-chart")
    said = told(chart, chart)
    assert said.role is Role.Chart
    assert "1,000" in said.name
    assert "between" in said.description
    switch = named(shell.window, QWidget, "growth-switch")
    switch.setFocus()
    QTest.keyClick(switch, Qt.Key.Key_Space)
    settle(qapp)
    table = named(shell.window, QWidget, "growth-table")
    assert table.isVisible()
    assert spoken(table)
    for _ in range(6):
        if focused() is not table:
            QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is table


def focused() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


LEFT_BY_ESCAPE = [
    (Room.BRANDS, "deal:1", "", "deal-brand"),
    (Room.BRANDS, "prospect:new", "", "prospect-name"),
    (Room.BRANDS, "people:new", "", "person-who"),
    (Room.BRANDS, "kit", "", "kit-pdf"),
    (Room.BRANDS, "rates", "add-rate", "rate-service"),
    (Room.TODAY, "review", "", "review-back"),
    (Room.SETTINGS, "facts", "", "facts-back"),
    (Room.SETTINGS, "facts", "add-fact", "fact-form-what"),
    (Room.SETTINGS, "accounts", "account-add", "new-account-handle"),
    (Room.LOG, "guide", "", "close-guide"),
]


def test_escape_leaves_every_view_and_form(qapp: QApplication, shell: Shell) -> None:
    for room, target, opener, inside in LEFT_BY_ESCAPE:
        shell.window.go(room, target)
        settle(qapp)
        if opener:
            QTest.keyClick(named(shell.window, QWidget, opener), Qt.Key.Key_Space)
            settle(qapp)
        shown_now = named(shell.window, QWidget, inside)
        assert shown_now.isVisible()
        shown_now.setFocus()
        QTest.keyClick(focused(), Qt.Key.Key_Escape)
        settle(qapp)
        left = shell.window.findChild(QWidget, inside)
        assert left is None or not left.isVisible(), inside
        assert focused().isVisible()


def test_tab_leaves_a_text_of_several_lines(qapp: QApplication, shell: Shell) -> None:
    shell.window.go(Room.LOG, "post")
    settle(qapp)
    text = next(one for one in shell.window.findChildren(QPlainTextEdit) if one.isVisible())
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_Tab)
    assert isinstance(focused(), QLineEdit)
    assert text.toPlainText() == ""
