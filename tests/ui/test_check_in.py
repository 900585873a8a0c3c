"""The check-in by keyboard: what is due first, Enter through all of it, and a screen that says what changed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.app.accounts import add_account
from creator_coach.app.log_followers import log_followers, read_counts
from creator_coach.app.profile import change_plan
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountDraft, AccountId, Platform
from creator_coach.storage.tables import everything
from creator_coach.ui.application import Shell
from creator_coach.ui.room import Room
from tests.ui.shell import named, shown

KEYSTROKES = 30
"""What the README says of a check-in of three accounts and two posts, from Ctrl+L to the done screen."""

LAST_WEEK = date(2026, 11, 18)


@pytest.fixture
def three(store: Store, account: AccountId) -> list[AccountId]:
    others = [(Platform.TIKTOK, "dapur.sari"), (Platform.YOUTUBE, "Dapur Sari")]
    ids = [account, *(add_account(store, AccountDraft(platform, handle)) for platform, handle in others)]
    for place, each in enumerate(ids):
        log_followers(store, each, 391 - 100 * place, LAST_WEEK)
    change_plan(store, 3, ("mo", "we", "sa"))
    return ids


@pytest.fixture
def shell(qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path, three: list[AccountId]) -> Iterator[Shell]:
    with shown(qtbot, qapp, store, tmp_path) as made:
        yield made


class Keys:
    """Types into whatever has the focus, and counts."""

    def __init__(self) -> None:
        self.count = 0

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.count += 1
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifier)

    def type(self, text: str) -> None:
        for letter in text:
            self.count += 1
            focus = QApplication.focusWidget()
            assert focus is not None
            QTest.keyClicks(focus, letter)


def line(shell: Shell, name: str) -> QLineEdit:
    return named(shell.window, QLineEdit, name)


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def open_log(shell: Shell) -> None:
    shell.window.go(Room.LOG, "check-in")


def test_three_accounts_and_two_posts_by_keyboard_alone(
    qtbot: QtBot, shell: Shell, store: Store, three: list[AccountId]
) -> None:
    keys = Keys()
    shell.window.named["check-in"].trigger()
    keys.count += 1  # Ctrl+L
    for number in ("412", "305", "198"):
        keys.type(number)
        keys.press(Qt.Key.Key_Return)
    for caption in ("soto #a", "tempe #b"):
        keys.type(caption)
        keys.press(Qt.Key.Key_Return)
    done = named(shell.window, QWidget, "check-in-done")
    assert done.isVisible()
    assert keys.count == KEYSTROKES
    assert keys.count < 60
    said = words(done)
    assert "@dapur.sari: 412 (+21)" in said
    assert "Posts: 2 of 3 planned" in said
    assert [row["followers"] for row in everything(store.db)["follower_count"]][3:] == [412, 305, 198]
    assert [(row["caption"], row["published_at"][:10]) for row in everything(store.db)["post"]] == [
        ("soto #a", "2026-11-23"),
        ("tempe #b", "2026-11-25"),
    ]
    keys.press(Qt.Key.Key_Return)
    assert shell.window._here is Room.TODAY


def test_the_first_thing_due_has_the_focus(shell: Shell, store: Store, three: list[AccountId]) -> None:
    log_followers(store, three[0], 412)
    open_log(shell)
    assert line(shell, f"followers-{three[1]}").hasFocus()
    for each in three[1:]:
        log_followers(store, each, 200)
    open_log(shell)
    assert line(shell, "due-2026-11-23").hasFocus()


def test_a_wrong_number_keeps_the_focus_and_what_was_typed(shell: Shell, store: Store, three: list[AccountId]) -> None:
    open_log(shell)
    keys = Keys()
    keys.type("4,5")
    keys.press(Qt.Key.Key_Return)
    field = line(shell, f"followers-{three[0]}")
    assert (field.hasFocus(), field.text()) == (True, "4,5")
    assert "whole number" in words(shell.window)
    assert len(everything(store.db)["follower_count"]) == 3


def test_an_empty_enter_logs_nothing(shell: Shell, store: Store, three: list[AccountId]) -> None:
    open_log(shell)
    keys = Keys()
    for _ in range(3):
        keys.press(Qt.Key.Key_Return)
    assert len(everything(store.db)["follower_count"]) == 3
    assert not named(shell.window, QWidget, "check-in-done").isVisible()


def test_the_number_of_last_week_again(shell: Shell, store: Store, three: list[AccountId]) -> None:
    open_log(shell)
    Keys().press(Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    assert [row.followers for row in read_counts(store, three[0], 0, 9)] == [391, 391]
    assert line(shell, f"followers-{three[1]}").hasFocus()
    button = named(shell.window, QPushButton, f"same-{three[1]}")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [row.followers for row in read_counts(store, three[1], 0, 9)] == [291, 291]
    assert not button.isVisible()


def test_a_pasted_column_is_offered_and_added_as_one_change(shell: Shell, store: Store, three: list[AccountId]) -> None:
    open_log(shell)
    QGuiApplication.clipboard().setText("Tanggal\tPengikut\n5 Jan 2026\t1.024\n12 Jan 2026\t1,1rb\n")
    keys = Keys()
    keys.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "2 numbers from 5 Jan to 12 Jan" in words(shell.window)
    keys.press(Qt.Key.Key_Return)
    assert [row.followers for row in read_counts(store, three[0], 0, 9)] == [391, 1100, 1024]
    shell.window.undo()
    assert [row.followers for row in read_counts(store, three[0], 0, 9)] == [391]


def test_lines_that_are_no_column_are_said(shell: Shell, store: Store, three: list[AccountId]) -> None:
    open_log(shell)
    QGuiApplication.clipboard().setText("hai\napa kabar")
    Keys().press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "two columns" in words(shell.window)
    assert len(everything(store.db)["follower_count"]) == 3


def test_hashtags_of_a_pasted_caption_are_shown(shell: Shell, store: Store, three: list[AccountId]) -> None:
    for each in three:
        log_followers(store, each, 500)
    open_log(shell)
    QGuiApplication.clipboard().setText("Sup hangat #resep #sehat")
    Keys().press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "#resep #sehat" in words(shell.window)


def test_a_planned_day_may_stay_empty(shell: Shell, store: Store, three: list[AccountId]) -> None:
    for each in three:
        log_followers(store, each, 500)
    open_log(shell)
    keys = Keys()
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_Return)
    assert named(shell.window, QWidget, "check-in-done").isVisible()
    assert everything(store.db)["post"] == []


def test_undo_after_the_end_opens_the_check_in_again(shell: Shell, store: Store, three: list[AccountId]) -> None:
    change_plan(store, 3, ())
    open_log(shell)
    keys = Keys()
    for number in ("412", "305", "198"):
        keys.type(number)
        keys.press(Qt.Key.Key_Return)
    done = named(shell.window, QWidget, "check-in-done")
    assert done.isVisible()
    shell.window.undo()
    assert not done.isVisible()
    assert line(shell, f"followers-{three[2]}").text() == ""
    QTest.mouseClick(named(shell.window, QPushButton, f"same-{three[2]}"), Qt.MouseButton.LeftButton)
    assert done.isVisible()
    QTest.mouseClick(named(shell.window, QPushButton, "log-more"), Qt.MouseButton.LeftButton)
    assert line(shell, f"followers-{three[0]}").isVisible()
