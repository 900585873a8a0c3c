"""The help as the user meets it: F1, a filter, the keys, Escape."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.app.settings import change_setting
from creator_coach.app.store import Store
from creator_coach.ui.actions import said_by
from creator_coach.ui.application import Shell
from creator_coach.ui.help_dialog import HelpDialog
from creator_coach.ui.room import Room
from creator_coach.ui.widgets.text import Para
from tests.ui.shell import named, settle, shown
from tests.ui.test_fit import cut_off

pytestmark = pytest.mark.qt_log_ignore("does not support raise", extend=True)


@pytest.fixture
def shell(qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path) -> Iterator[Shell]:
    with shown(qtbot, qapp, store, tmp_path) as shell:
        yield shell


def f1(qtbot: QtBot, qapp: QApplication, shell: Shell) -> HelpDialog:
    shell.window.activateWindow()
    qtbot.waitUntil(shell.window.isActiveWindow)
    qtbot.keyClick(shell.window, Qt.Key.Key_F1)
    settle(qapp)
    dialog = shell.window.help.dialog
    assert dialog is not None
    assert dialog.isVisible()
    return dialog


def page(dialog: HelpDialog) -> str:
    settle(QApplication.instance())  # type: ignore[arg-type]
    labels = [made for made in dialog.page.findChildren(QLabel) if made.isVisible()]
    return "\n".join(made.words() if isinstance(made, Para) else made.text() for made in labels)


def listed(dialog: HelpDialog) -> list[str]:
    return [topic for topic, made in dialog.rows.items() if made.isVisible()]


def test_f1_opens_the_topic_of_the_room_and_escape_closes(qtbot: QtBot, qapp: QApplication, shell: Shell) -> None:
    dialog = f1(qtbot, qapp, shell)
    assert dialog.chosen == "today"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    shell.window.go(Room.GROWTH)
    assert f1(qtbot, qapp, shell).chosen == "growth"
    assert "follower line" in page(dialog)
    assert shell.window.isEnabled()


def test_the_filter_shows_what_fits_and_the_first_of_it(qtbot: QtBot, qapp: QApplication, shell: Shell) -> None:
    dialog = f1(qtbot, qapp, shell)
    everything = listed(dialog)
    search = named(dialog, QLineEdit, "help-search")
    assert dialog.focusWidget() is search
    qtbot.keyClicks(search, "undo restore")
    assert "restore" in listed(dialog)
    assert len(listed(dialog)) < len(everything)
    assert dialog.chosen in listed(dialog)
    qtbot.keyClick(search, Qt.Key.Key_Down)
    assert dialog.rows[dialog.chosen].hasFocus()
    search.setText("xylophone")
    assert listed(dialog) == []
    assert "Nothing found" in "".join(made.text() for made in dialog.findChildren(QLabel) if made.isVisible())
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert listed(f1(qtbot, qapp, shell)) == everything


def test_a_topic_is_chosen_by_key_and_by_mouse(qtbot: QtBot, qapp: QApplication, shell: Shell) -> None:
    dialog = f1(qtbot, qapp, shell)
    row = dialog.rows["today"]
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Down)
    focus = dialog.focusWidget()
    assert isinstance(focus, QWidget)
    qtbot.keyClick(focus, Qt.Key.Key_Return)
    assert dialog.chosen == "log"
    qtbot.mouseClick(dialog.rows["start"], Qt.MouseButton.LeftButton)
    assert dialog.chosen == "start"
    assert "sample data" in page(dialog)
    assert dialog.page.accessibleName() == "How it works, in short"


def test_the_keys_are_those_of_the_menu(qtbot: QtBot, qapp: QApplication, shell: Shell, store: Store) -> None:
    change_setting(store, "calm", "yes")
    dialog = f1(qtbot, qapp, shell)
    dialog.show_topic("keys")
    settle(qapp)
    lines = page(dialog).splitlines()
    for name, action in shell.window.named.items():
        keys = [keys.toString() for keys in action.shortcuts() if keys.toString()]
        if keys:
            assert keys[0] in lines[lines.index(said_by(action)) + 1].split(" · "), name
    assert {"Undo", "Skills & tips"} <= set(lines)


def test_another_language_gives_another_help(qtbot: QtBot, qapp: QApplication, shell: Shell, store: Store) -> None:
    f1(qtbot, qapp, shell)
    change_setting(store, "language", "id")
    qtbot.waitUntil(lambda: shell.window.help.dialog is None)
    assert "tiga pertanyaan" in page(f1(qtbot, qapp, shell))


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_topic_fits_at_large_text_in_the_smallest_window(
    qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path, language: str
) -> None:
    change_setting(store, "text_size", "150")
    with shown(qtbot, qapp, store, tmp_path, language, size=(960, 640)) as shell:
        dialog = f1(qtbot, qapp, shell)
        assert dialog.width() < 960
        assert dialog.height() < 640
        for topic in dialog.topics:
            dialog.show_topic(topic.id)
            settle(qapp)
            assert cut_off(dialog) == [], topic.id
