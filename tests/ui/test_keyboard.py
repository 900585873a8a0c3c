"""The whole first week with the keyboard alone, in both languages; the list of keys; no key twice."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.app.store import Store
from creator_coach.storage.tables import everything
from creator_coach.ui.actions import said_by
from creator_coach.ui.application import Shell
from creator_coach.ui.room import Room
from creator_coach.ui.theme.motion import set_reduced
from creator_coach.ui.widgets.dialogs import Dialog
from tests.ui.shell import filled, settle, shown

CTRL, PLAIN = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def here() -> QWidget:
    focus = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert focus is not None
    return focus


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    QTest.keyClick(here(), key, modifier)
    for _ in range(4):
        QApplication.processEvents()


def write(text: str) -> None:
    QTest.keyClicks(here(), text)


def tab_to(name: str) -> None:
    """Press Tab until what is named, or something in it, has the focus."""
    for _ in range(80):
        inside: QWidget | None = here()
        while inside is not None and not inside.objectName().startswith(name):
            inside = inside.parentWidget()
        if inside is not None:
            return
        press(Qt.Key.Key_Tab)
    pytest.fail(f"Tab does not reach {name}")


@pytest.mark.parametrize("language", ["id", "en"])
def test_a_first_week_by_keyboard_alone(
    qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path, language: str
) -> None:
    untouched = everything(store.db)
    with shown(qtbot, qapp, store, tmp_path, language):
        for name, text in (("niche", "resep sehat"), ("handle", "dapur.sari"), ("followers", "402")):
            tab_to(f"welcome-{name}")
            write(text)
        tab_to("welcome-often")
        press(Qt.Key.Key_Right)
        tab_to("welcome-start")
        press(Qt.Key.Key_Space)
        log = everything(store.db)
        assert (log["profile"][0]["niche"], log["plan"][0]["posts_per_week"]) == ("resep sehat", 5)

        press(Qt.Key.Key_L, CTRL)
        assert here().objectName().startswith("followers-")
        press(Qt.Key.Key_A, CTRL)
        write("412")
        press(Qt.Key.Key_Return)
        assert [row["followers"] for row in everything(store.db)["follower_count"]] == [412]

        press(Qt.Key.Key_1, CTRL)
        tab_to("step-more-")
        press(Qt.Key.Key_Return)
        assert QApplication.activePopupWidget() is not None
        press(Qt.Key.Key_Down)
        press(Qt.Key.Key_Return)
        (decision,) = everything(store.db)["next_step"]
        assert decision["choice"] == "accepted"

        for _ in range(40):
            press(Qt.Key.Key_Z, CTRL)
        assert everything(store.db) == untouched
        tab_to("welcome-niche")


@pytest.mark.parametrize(("language", "said"), [("id", "Catatan mingguan"), ("en", "Weekly check-in")])
def test_the_list_of_keys_opens_by_key_and_is_walked_by_key(
    qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path, language: str, said: str
) -> None:
    seen: list[tuple[str, str]] = []

    def look() -> None:
        table = here()
        if not isinstance(table, QTableView):
            return  # not open yet
        waiting.stop()
        try:
            walk(table)
        finally:
            if (still := QApplication.activeModalWidget()) is not None:
                still.close()

    def walk(table: QTableView) -> None:
        for place in range(table.model().rowCount()):
            index = table.currentIndex()
            assert index.row() == place
            row = [str(index.siblingAtColumn(column).data()) for column in (0, 1)]
            seen.append((row[0], row[1]))
            press(Qt.Key.Key_Down)
        press(Qt.Key.Key_Tab)
        assert here() is not table
        press(Qt.Key.Key_Escape)
        assert QApplication.activeModalWidget() is None

    with shown(qtbot, qapp, filled(store), tmp_path, language) as shell:
        waiting = QTimer(shell.window)
        waiting.timeout.connect(look)
        waiting.start(10)
        press(Qt.Key.Key_Slash, CTRL)
        assert (said, "Ctrl+L") in seen
        assert ("Undo" if language == "en" else "Urungkan", "Ctrl+Z") in seen
        assert all(does and keys for does, keys in seen)
        assert {said_by(action) for action in shell.window.named.values() if action.shortcut().toString()} <= {
            does for does, _ in seen
        }
        assert not [one for one in shell.window.findChildren(Dialog) if one.isVisible()]


def test_no_key_stands_for_two_things(qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path) -> None:
    with shown(qtbot, qapp, filled(store), tmp_path) as shell:
        keys = [key.toString() for action in shell.window.actions() for key in set(map(QKeySequence, distinct(action)))]
        assert len(keys) > 12
        assert sorted(keys) == sorted(set(keys))


def distinct(action: object) -> set[str]:
    return {key.toString() for key in action.shortcuts() if key.toString()}  # type: ignore[attr-defined]


def test_f6_goes_between_sidebar_and_room(qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path) -> None:
    with shown(qtbot, qapp, filled(store), tmp_path) as shell:
        for room in Room:
            shell.window.go(room)
            settle(qapp)
            press(Qt.Key.Key_F6)
            assert here() is shell.window.side.rooms[room]
            press(Qt.Key.Key_F6)
            assert shell.window.page(room).isAncestorOf(here())


def test_nothing_moves_for_those_who_ask_for_no_motion(
    qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path
) -> None:
    from PySide6.QtCore import QAbstractAnimation

    with shown(qtbot, qapp, filled(store), tmp_path) as shell:
        moving = lambda: [one for one in shell.window.findChildren(QAbstractAnimation) if one.state().value]  # noqa: E731
        calm_mode = switch(shell, Room.SETTINGS, "calm-mode")
        set_reduced(False)
        QTest.keyClick(calm_mode, Qt.Key.Key_Space)
        assert moving()
        qtbot.waitUntil(lambda: not moving())
        tab = switch(shell, Room.SETTINGS, "reduce-motion")
        QTest.keyClick(tab, Qt.Key.Key_Space)
        settle(qapp)
        for room in Room:
            shell.window.go(room)
            settle(qapp)
            assert not moving(), room
        QTest.keyClick(switch(shell, Room.SETTINGS, "calm-mode"), Qt.Key.Key_Space)
        assert not moving()
    set_reduced(False)


def switch(shell: Shell, room: Room, name: str) -> QWidget:
    shell.window.go(room)
    found = shell.window.findChild(QWidget, name)
    assert found is not None
    found.setFocus()
    return found
