from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.app.accounts import read_accounts
from creator_coach.app.clock import FixedClock
from creator_coach.app.log_followers import log_followers
from creator_coach.app.open_store import open_sample
from creator_coach.app.profile import change_profile, read_profile
from creator_coach.app.settings import change_setting
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountId
from creator_coach.domain.profile import Profile
from creator_coach.storage.counts import counts_of
from creator_coach.storage.tables import everything
from creator_coach.ui.application import Shell
from creator_coach.ui.main_window import MainWindow
from creator_coach.ui.room import Room
from creator_coach.ui.widgets.text import Para
from tests.ui.shell import filled, named, settle, shown


@pytest.fixture
def shell(qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path) -> Iterator[Shell]:
    with shown(qtbot, qapp, store, tmp_path) as shell:
        yield shell


@pytest.fixture
def window(shell: Shell) -> MainWindow:
    return shell.window


def words(window: MainWindow) -> str:
    """Return all that a user can read now."""
    labels = [label for label in window.findChildren(QLabel) if label.isVisible()]
    read = [label.words() if isinstance(label, Para) else label.text() for label in labels]
    buttons = [button.text() for button in window.findChildren(QPushButton) if button.isVisible()]
    return "\n".join(read + buttons)


def typed(qtbot: QtBot, window: MainWindow, name: str, text: str) -> QLineEdit:
    edit = named(window, QWidget, name).findChild(QLineEdit)
    assert edit is not None
    edit.setFocus()
    edit.clear()
    qtbot.keyClicks(edit, text)
    return edit


def test_a_beginner_starts_with_three_small_things(qtbot: QtBot, window: MainWindow, store: Store) -> None:
    typed(qtbot, window, "welcome-niche", "resep sehat")
    typed(qtbot, window, "welcome-handle", "@dapur.sari")
    followers = typed(qtbot, window, "welcome-followers", "1.024")
    qtbot.keyClick(followers, Qt.Key.Key_Return)
    (account,) = read_accounts(store)
    assert read_profile(store).niche == "resep sehat"
    assert [n for _, n in counts_of(store.db, account.id)] == [1024]
    assert "Hello" not in words(window)
    assert "Next steps" in words(window)
    window.undo()
    assert "Hello" in words(window)


def test_welcome_can_be_skipped(qtbot: QtBot, window: MainWindow, store: Store) -> None:
    qtbot.mouseClick(named(window, QPushButton, "welcome-later"), Qt.MouseButton.LeftButton)
    assert "Hello" not in words(window)
    assert read_accounts(store) == []


@pytest.mark.parametrize("wrong", ["-5", "abc", "4,5", "1e12", "9999999999999"])
def test_a_wrong_number_at_the_start_gets_one_sentence_and_nothing_is_written(
    qtbot: QtBot, window: MainWindow, store: Store, wrong: str
) -> None:
    before = everything(store.db)
    typed(qtbot, window, "welcome-niche", "resep")
    typed(qtbot, window, "welcome-handle", "dapur sari")
    edit = typed(qtbot, window, "welcome-followers", wrong)
    qtbot.mouseClick(named(window, QPushButton, "welcome-start"), Qt.MouseButton.LeftButton)
    assert everything(store.db) == before
    assert edit.text() == wrong
    assert "An account name has no spaces" in words(window)
    assert edit.accessibleDescription()


def test_a_number_without_an_account_asks_for_the_account(qtbot: QtBot, window: MainWindow, store: Store) -> None:
    typed(qtbot, window, "welcome-followers", "412")
    qtbot.mouseClick(named(window, QPushButton, "welcome-start"), Qt.MouseButton.LeftButton)
    assert "Type the account name" in words(window)
    assert read_accounts(store) == []


@pytest.mark.parametrize(
    ("key", "room", "said"),
    [
        (Qt.Key.Key_1, Room.TODAY, "Next steps"),
        (Qt.Key.Key_2, Room.LOG, "Weekly check-in"),
        (Qt.Key.Key_3, Room.GROWTH, "Milestones and tiers"),
        (Qt.Key.Key_4, Room.WORKS, "Formats"),
        (Qt.Key.Key_5, Room.SKILLS, "Five skills"),
        (Qt.Key.Key_6, Room.BRANDS, "Readiness"),
        (Qt.Key.Key_7, Room.SETTINGS, "Posting plan"),
    ],
)
def test_each_room_opens_by_its_key(
    qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path, key: Qt.Key, room: Room, said: str
) -> None:
    with shown(qtbot, qapp, filled(store), tmp_path) as shell:
        qtbot.keyClick(shell.window, key, Qt.KeyboardModifier.ControlModifier)
        settle(qapp)
        assert said in words(shell.window)
        assert named(shell.window, QPushButton, f"room-{room}").isChecked()


def test_undo_says_what_it_takes_back_and_redo_brings_it_again(
    qtbot: QtBot, window: MainWindow, store: Store, account: AccountId
) -> None:
    log_followers(store, account, 412)
    assert window.named["undo"].text() == "Undo: log followers"
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert counts_of(store.db, account) == []
    assert "Taken back: log followers" in words(window)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert [n for _, n in counts_of(store.db, account)] == [412]


def test_ctrl_z_in_a_field_takes_back_the_typing_first(qtbot: QtBot, window: MainWindow, store: Store) -> None:
    change_profile(store, Profile(name="Sari"))
    window.go(Room.SETTINGS, "name")
    edit = window.focusWidget()
    assert isinstance(edit, QLineEdit)
    qtbot.keyClicks(edit, "!")
    qtbot.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "!" not in edit.text()
    assert read_profile(store).name == "Sari"
    qtbot.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert read_profile(store).name == ""


def test_the_language_switches_while_running(qtbot: QtBot, window: MainWindow, store: Store) -> None:
    change_setting(store, "welcomed", "yes")
    change_setting(store, "language", "id")
    qtbot.waitUntil(lambda: "Langkah berikutnya" in words(window))
    assert "Next steps" not in words(window)
    store.undo()
    qtbot.waitUntil(lambda: "Next steps" in words(window))


def test_the_theme_switches_while_running(qtbot: QtBot, qapp: QApplication, window: MainWindow, store: Store) -> None:
    change_setting(store, "theme", "dark")
    qtbot.waitUntil(lambda: window.palette().window().color().lightness() < 60)
    assert window.grab().toImage().pixelColor(5, 5).lightness() < 60
    change_setting(store, "theme", "light")
    qtbot.waitUntil(lambda: window.palette().window().color().lightness() > 200)


def test_sample_data_is_marked_and_never_mixed(qtbot: QtBot, shell: Shell, store: Store) -> None:
    before = everything(store.db)
    qtbot.mouseClick(named(shell.window, QPushButton, "welcome-sample"), Qt.MouseButton.LeftButton)
    sample = shell.sample
    assert sample is not None
    qtbot.waitUntil(sample.isVisible)
    assert "This is sample data" in words(sample)
    assert "412" in named(sample, QWidget, "ring").accessibleName()
    assert everything(store.db) == before
    banner = named(sample, QWidget, "sample-banner").findChild(QPushButton)
    assert banner is not None
    qtbot.mouseClick(banner, Qt.MouseButton.LeftButton)
    assert shell.sample is None


def test_today_shows_what_the_log_says(qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path) -> None:
    with shown(qtbot, qapp, filled(store), tmp_path) as shell:
        assert named(shell.window, QWidget, "ring").accessibleName() == "412 of 1,000 followers"
        assert "likely between" in named(shell.window, QLabel, "finding").text()
        assert named(shell.window, QLabel, "weeks-kept").text() == "9 of the last 11 weeks"
        assert "2 of 3 posts. Still planned: Friday." in words(shell.window)
        assert "187" in words(shell.window)


def test_the_button_of_a_next_step_does_it(qtbot: QtBot, qapp: QApplication, window: MainWindow, store: Store) -> None:
    change_setting(store, "welcomed", "yes")
    settle(qapp)
    steps = [
        button for button in window.findChildren(QPushButton) if button.isVisible() and "Write it" in button.text()
    ]
    qtbot.mouseClick(steps[0], Qt.MouseButton.LeftButton)
    focus = window.focusWidget()
    assert isinstance(focus, QLineEdit)
    assert "Niche" in focus.accessibleName()


def test_f6_walks_between_sidebar_and_room(qtbot: QtBot, window: MainWindow) -> None:
    window.go(Room.SETTINGS, "name")
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert window.side.rooms[Room.SETTINGS].hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_F6)
    focus = window.focusWidget()
    assert focus is not None
    assert not window.side.isAncestorOf(focus)


def test_the_sample_has_a_file_of_its_own_that_goes_with_it(clock: FixedClock) -> None:
    sample = open_sample(clock)
    file = Path(sample.db.execute("PRAGMA database_list").fetchone()[2])
    assert file.exists()
    sample.close()
    del sample
    gc.collect()
    assert not file.parent.exists()


@pytest.mark.parametrize("view", ["earn", "kit", "deal:1", "rates"])
def test_the_first_frame_of_a_view_is_laid_out(
    qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path, view: str
) -> None:
    filled(store)
    with shown(qtbot, qapp, store, tmp_path) as shell:
        shell.window.go(Room.BRANDS)
        settle(qapp)
        shell.window.go(Room.BRANDS, view)
        seen = [each for each in shell.window.page(Room.BRANDS).findChildren(QLabel) if each.isVisible()]
        first = [each.geometry() for each in seen]
        settle(qapp)
        assert [each.geometry() for each in seen] == first


def test_a_room_opened_by_its_key_rings_no_control(
    qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path
) -> None:
    filled(store)
    with shown(qtbot, qapp, store, tmp_path) as shell:
        shell.window.go(Room.LOG)
        settle(qapp)
        edit = next(each for each in shell.window.findChildren(QLineEdit) if each.isVisible())
        edit.setFocus()
        shell.window.go(Room.GROWTH)
        settle(qapp)
        assert qapp.focusWidget() is shell.window.page(Room.GROWTH)


def test_the_menu_names_a_room_as_the_sidebar_does(window: MainWindow) -> None:
    assert window.named["go-skills"].text() == "Skills && tips"
    assert window.side.rooms[Room.SKILLS].words() == "Skills & tips"
