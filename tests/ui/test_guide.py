"""How do I get my file: from the drop zone to the steps and back, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.app.store import Store
from creator_coach.ui.application import Shell
from creator_coach.ui.room import Room
from creator_coach.ui.widgets.rows import RowFrame
from tests.ui.shell import named, settle, shown


@pytest.fixture
def shell(qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path) -> Iterator[Shell]:
    with shown(qtbot, qapp, store, tmp_path) as made:
        made.window.go(Room.LOG)
        QTest.mouseClick(named(made.window, QPushButton, "open-guide"), Qt.MouseButton.LeftButton)
        settle(qapp)
        yield made


def said(shell: Shell) -> str:
    guide = named(shell.window, QWidget, "guide")
    return "\n".join(label.text() for label in guide.findChildren(QLabel) if label.isVisible())


def test_the_steps_of_the_chosen_file_are_shown(qapp: QApplication, shell: Shell) -> None:
    assert "tiktok.com/tiktokstudio" in said(shell)
    assert "Checked in November 2026" in said(shell)
    made = named(shell.window, RowFrame, "guide-youtube-studio")
    QTest.mouseClick(made, Qt.MouseButton.LeftButton)
    settle(qapp)
    assert "studio.youtube.com" in said(shell)
    assert "tiktokstudio" not in said(shell)


def test_arrows_and_enter_choose_and_escape_closes(qapp: QApplication, shell: Shell) -> None:
    first = named(shell.window, RowFrame, "guide-tiktok-studio")
    assert first.hasFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    second = named(shell.window, RowFrame, "guide-tiktok-data")
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Return)
    settle(qapp)
    assert "Download your data" in said(shell)
    QTest.keyClick(second, Qt.Key.Key_Escape)
    assert not named(shell.window, QWidget, "guide").isVisible()
    assert named(shell.window, QPushButton, "choose-files").hasFocus()
