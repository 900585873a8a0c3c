"""Files come in: dropped or chosen, looked at, added, taken back."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.app.accounts import add_account, read_accounts
from creator_coach.app.log_followers import read_counts
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountDraft, Platform
from creator_coach.storage.tables import everything
from creator_coach.ui.application import Shell
from creator_coach.ui.parts.log_import import ImportPlace
from creator_coach.ui.room import Room
from creator_coach.ui.widgets.notices import DropVeil
from tests.imports.platforms.files import SAMPLES
from tests.ui.shell import named, shown

FOLLOWERS = SAMPLES / "tiktok" / "studio_id" / "Followers_warung_dina.zip"
INSTAGRAM = SAMPLES / "instagram" / "instagram-warung.dina-2026-01-17-AbCdEf12_json_2025layout.zip"
TABLE = "date,followers\n2026-01-05,5\n2026-01-12,9\n"


@pytest.fixture
def shell(qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path) -> Iterator[Shell]:
    with shown(qtbot, qapp, store, tmp_path / "state") as made:
        yield made


def drop(shell: Shell, *paths: Path) -> None:
    """Drag files over the window and let them go."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    window, left, none = shell.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(99, 99), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(window, enter)
    veil = window.findChild(DropVeil)
    assert veil is not None
    assert veil.isVisible()
    QApplication.sendEvent(window, QDropEvent(QPointF(99, 99), Qt.DropAction.CopyAction, data, left, none))


def place(shell: Shell) -> ImportPlace:
    found = shell.window.findChild(ImportPlace)
    assert found is not None
    return found


def look(qtbot: QtBot, shell: Shell, *paths: Path) -> ImportPlace:
    """Drop files and wait until they were looked at."""
    drop(shell, *paths)
    found = place(shell)
    qtbot.waitUntil(found.preview.isVisible, timeout=10_000)
    return found


def press(widget: QWidget, name: str) -> None:
    QTest.mouseClick(named(widget, QPushButton, name), Qt.MouseButton.LeftButton)


def key(pressed: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, pressed)


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def toast(shell: Shell) -> str:
    return shell.window._toast.text()


def test_a_file_is_looked_at_then_added_then_taken_back(qtbot: QtBot, shell: Shell, store: Store) -> None:
    before = everything(store.db)
    found = look(qtbot, shell, FOLLOWERS)
    assert "@warung_dina" in words(found.preview)
    assert "29" in words(found.preview)
    assert everything(store.db) == before
    press(found, "add-import")
    qtbot.waitUntil(found.zone.isVisible, timeout=10_000)
    assert "Follower numbers +29" in toast(shell)
    assert [str(a.draft.key) for a in read_accounts(store)] == ["tiktok:warung_dina"]
    shell.window.undo()
    assert everything(store.db) == before


def test_enter_adds_and_escape_leaves(qtbot: QtBot, qapp: QApplication, shell: Shell, store: Store) -> None:
    found = look(qtbot, shell, FOLLOWERS)
    key(Qt.Key.Key_Escape)
    assert found.zone.isVisible()
    assert read_accounts(store) == []
    found = look(qtbot, shell, FOLLOWERS)
    key(Qt.Key.Key_Space)
    qtbot.waitUntil(found.zone.isVisible, timeout=10_000)
    assert len(read_accounts(store)) == 1


def test_the_same_file_again_has_nothing_to_add(qtbot: QtBot, shell: Shell) -> None:
    found = look(qtbot, shell, FOLLOWERS)
    press(found, "add-import")
    qtbot.waitUntil(found.zone.isVisible, timeout=10_000)
    found = look(qtbot, shell, FOLLOWERS)
    assert not named(found, QPushButton, "add-import").isVisible()
    assert "Nothing new" in words(found.preview)


def test_problems_say_where_and_what(qtbot: QtBot, shell: Shell) -> None:
    found = look(qtbot, shell, FOLLOWERS)
    assert "FollowerHistory.csv:2: The platform does not know this value yet" in words(found.preview)


def test_an_account_that_the_file_does_not_name_is_asked_for(
    qtbot: QtBot, shell: Shell, store: Store, tmp_path: Path
) -> None:
    (tmp_path / "t.csv").write_text(TABLE, "utf-8")
    add_account(store, AccountDraft(Platform.INSTAGRAM, "sari"))
    add_account(store, AccountDraft(Platform.TIKTOK, "sari"))
    found = look(qtbot, shell, tmp_path / "t.csv")
    press(found, "add-import")
    assert "Type the account name" in words(found.preview)
    choice = named(found, QComboBox, "import-account")
    choice.setCurrentIndex(2)
    choice.activated.emit(2)
    qtbot.waitUntil(lambda: "2" in words(found.preview) and found.preview.isVisible())
    press(found, "add-import")
    qtbot.waitUntil(found.zone.isVisible, timeout=10_000)
    owner = next(a for a in read_accounts(store) if a.platform is Platform.TIKTOK)
    assert {row.account for row in read_counts(store, None, offset=0, limit=9)} == {owner.id}


def test_a_list_of_followers_asks_for_the_number_of_today(qtbot: QtBot, shell: Shell, store: Store) -> None:
    found = look(qtbot, shell, SAMPLES / "instagram" / "ig_html_id_guess.zip")
    assert "no history" in words(found.preview)
    field = named(found, QLineEdit, "anchor-instagram:warung.dina")
    field.setText("1.15")
    press(found, "add-import")
    assert "whole number" in words(found.preview)
    field.setText("1.152")
    press(found, "add-import")
    qtbot.waitUntil(found.zone.isVisible, timeout=10_000)
    assert [row["followers"] for row in everything(store.db)["follower_count"]] == [1152]


def test_a_file_that_nobody_knows_says_why(qtbot: QtBot, shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "photo.csv").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(99))
    found = look(qtbot, shell, tmp_path / "photo.csv")
    assert "Nothing in it was recognised" in words(found.preview)
    assert "not a table" in words(found.preview)
    assert not named(found, QPushButton, "add-import").isVisible()


def test_columns_are_put_right_once_and_remembered(qtbot: QtBot, shell: Shell, store: Store, tmp_path: Path) -> None:
    add_account(store, AccountDraft(Platform.INSTAGRAM, "sari"))
    (tmp_path / "t.csv").write_text("tanggal,angka\n2026-01-05,5\n2026-01-12,9\n", "utf-8")
    found = look(qtbot, shell, tmp_path / "t.csv")
    combos = [combo for combo in found.preview.findChildren(QComboBox) if combo.isVisible()]
    assert [combo.accessibleName() for combo in combos] == ["tanggal", "angka"]
    combos[1].setCurrentText("Followers (total)")
    press(found, "read-again")
    qtbot.waitUntil(lambda: named(found, QPushButton, "add-import").isVisible(), timeout=10_000)
    press(found, "add-import")
    qtbot.waitUntil(found.zone.isVisible, timeout=10_000)
    assert [row["followers"] for row in everything(store.db)["follower_count"]] == [5, 9]
    (tmp_path / "u.csv").write_text("Tanggal,ANGKA\n2026-01-19,12\n", "utf-8")
    found = look(qtbot, shell, tmp_path / "u.csv")
    assert named(found, QPushButton, "add-import").isVisible()


def test_an_import_can_be_taken_back_from_its_history(qtbot: QtBot, shell: Shell, store: Store) -> None:
    found = look(qtbot, shell, INSTAGRAM)
    press(found, "add-import")
    qtbot.waitUntil(found.zone.isVisible, timeout=10_000)
    shell.window.go(Room.LOG, "imports")
    assert INSTAGRAM.name in words(shell.window)
    press(shell.window, "take-back-1")
    assert everything(store.db)["post"] == []
    assert "out of your log again" in toast(shell)
    qtbot.waitUntil(lambda: "taken back" in words(shell.window))
    shell.window.undo()
    assert len(everything(store.db)["post"]) == 7


def test_the_zone_of_metas_times_is_said_and_can_be_switched(qtbot: QtBot, shell: Shell, store: Store) -> None:
    found = look(qtbot, shell, SAMPLES / "meta_business_suite" / "Jan-01-2026_Jan-31-2026_1000000000000001.csv")
    press(found, "add-import")
    qtbot.waitUntil(found.zone.isVisible, timeout=10_000)
    shell.window.go(Room.LOG, "imports")
    qtbot.waitUntil(lambda: "Pacific" in words(shell.window))
    press(shell.window, "meta-times")
    assert everything(store.db)["post"][0]["published_at"] == "2026-01-02T21:05:00Z"
    qtbot.waitUntil(lambda: "read as your own time" in words(shell.window))
    shell.window.undo()
    assert everything(store.db)["post"][0]["published_at"] == "2026-01-03T12:05:00Z"


def big_table(path: Path, days: int) -> Path:
    first = date(2016, 1, 1).toordinal()
    posts = "\n".join(f"{date.fromordinal(first + n // 8)},Resep {n} #resep #a{n % 90},{n}" for n in range(days))
    path.write_text(f"date,caption,views\n{posts}\n", "utf-8")
    return path


def test_cancelling_leaves_nothing_behind(qtbot: QtBot, shell: Shell, store: Store, tmp_path: Path) -> None:
    add_account(store, AccountDraft(Platform.INSTAGRAM, "sari"))
    before = everything(store.db)
    drop(shell, big_table(tmp_path / "t.csv", 20_000))
    found = place(shell)
    qtbot.waitUntil(found.busy.isVisible, timeout=10_000)
    press(found, "stop-import")
    assert found.zone.isVisible()
    assert everything(store.db) == before
    found = look(qtbot, shell, tmp_path / "t.csv")
    press(found, "add-import")
    qtbot.waitUntil(found.busy.isVisible, timeout=10_000)
    press(found, "stop-import")
    assert everything(store.db) == before
    assert store.undo_label == "add-account"


def test_the_window_lives_while_a_large_file_comes_in(qtbot: QtBot, shell: Shell, store: Store, tmp_path: Path) -> None:
    add_account(store, AccountDraft(Platform.INSTAGRAM, "sari"))
    found = look(qtbot, shell, big_table(tmp_path / "t.csv", 20_000))
    beats: list[float] = []
    pulse = QTimer(interval=0)
    pulse.timeout.connect(lambda: beats.append(time.monotonic()))
    pulse.start()
    press(found, "add-import")
    QTest.keyClick(shell.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(found.zone.isVisible, timeout=20_000)
    pulse.stop()
    assert len(beats) > 20
    assert len(everything(store.db)["post"]) == 20_000


def test_a_missing_file_is_said_and_nothing_else(qtbot: QtBot, shell: Shell, tmp_path: Path) -> None:
    shell.window.take_files([tmp_path / "gone.csv"])
    qtbot.waitUntil(lambda: "gone.csv" in toast(shell), timeout=10_000)
    assert place(shell).zone.isVisible()


def test_closing_the_window_ends_an_import(qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path) -> None:
    add_account(store, AccountDraft(Platform.INSTAGRAM, "sari"))
    before = everything(store.db)
    with shown(qtbot, qapp, store, tmp_path / "other") as made:
        drop(made, big_table(tmp_path / "t.csv", 20_000))
    assert everything(store.db) == before
