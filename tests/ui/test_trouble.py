"""Where the log cannot be opened, or not be read on: what the window says and offers."""

from __future__ import annotations

import shutil
import sqlite3
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from creator_coach.app.clock import FixedClock
from creator_coach.app.open_store import open_store
from creator_coach.app.sample import fill_sample
from creator_coach.app.store import Store
from creator_coach.infra.paths import AppPaths
from creator_coach.storage.errors import DiskError
from creator_coach.ui.application import Shell
from creator_coach.ui.crash import Crashes
from creator_coach.ui.room import Room
from creator_coach.ui.start import say_trouble
from tests.ui.shell import named, settle
from tests.ui.test_backups import backed_up, followers, gone, press, started


def damage(path: Path) -> bytes:
    content = bytearray(path.read_bytes())
    content[4096 * 2 : 4096 * 3] = b"\xaa" * 4096
    path.write_bytes(content)
    return bytes(content)


def test_a_damaged_log_is_said_and_its_newest_backup_restored(
    qtbot: QtBot, qapp: QApplication, paths: AppPaths, clock: FixedClock, capsys: pytest.CaptureFixture[str]
) -> None:
    with started(qtbot, qapp, paths, clock) as shell:
        backed_up(qtbot, shell)
    broken = damage(paths.database)
    with started(qtbot, qapp, paths, clock) as shell:
        assert shell.store is None
        assert "is damaged" in capsys.readouterr().err
        assert "follower numbers: 1" in named(shell.window, QLabel, "trouble-extra").text()
        assert paths.database.read_bytes() == broken
        press(qtbot, shell, "restore-newest")
        settle(qapp)
        assert followers(shell) == 412
    (aside,) = paths.data.glob("*.damaged-*.sqlite3")
    assert aside.read_bytes() == broken


def test_help_explains_what_is_wrong_and_after_that_the_room(
    qtbot: QtBot, qapp: QApplication, paths: AppPaths, clock: FixedClock, capsys: pytest.CaptureFixture[str]
) -> None:
    damage(paths.database)
    with started(qtbot, qapp, paths, clock) as shell:
        window = shell.window
        qtbot.keyClick(window, Qt.Key.Key_F1)
        assert window.help.dialog is not None
        assert window.help.dialog.chosen == "damaged"
        window.help.dialog.close()
        qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        assert shell.store is None  # the weekly check-in has to wait
        press(qtbot, shell, "salvage")
        settle(qapp)
        gone(qapp)
        with qtbot.waitActive(window):
            window.activateWindow()
        qtbot.keyClick(window, Qt.Key.Key_F1)
        assert window.help.dialog.chosen == "today"
    assert "is damaged" in capsys.readouterr().err


def test_what_is_readable_is_salvaged_from_the_window(
    qtbot: QtBot, qapp: QApplication, paths: AppPaths, clock: FixedClock, capsys: pytest.CaptureFixture[str]
) -> None:
    damage(paths.database)
    with started(qtbot, qapp, paths, clock) as shell:
        press(qtbot, shell, "salvage")
        settle(qapp)
        assert shell.store is not None
    assert "is damaged" in capsys.readouterr().err


def test_a_lost_log_is_never_replaced_silently(
    qtbot: QtBot, qapp: QApplication, paths: AppPaths, clock: FixedClock, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.move(paths.database, paths.data / "elsewhere.sqlite3")
    with started(qtbot, qapp, paths, clock) as shell:
        assert not paths.database.exists()
        press(qtbot, shell, "start-anew")
        settle(qapp)
        assert paths.database.exists()
    assert "is not there" in capsys.readouterr().err


def test_a_log_that_cannot_be_written_can_be_looked_at(
    qtbot: QtBot, qapp: QApplication, paths: AppPaths, clock: FixedClock, capsys: pytest.CaptureFixture[str]
) -> None:
    def refused() -> Store:
        raise DiskError("data-read-only", paths.database)

    before = paths.database.read_bytes()
    with started(qtbot, qapp, paths, clock, refused) as shell:
        press(qtbot, shell, "look-only")
        gone(qapp)
        assert followers(shell) == 412
        assert "nothing you change here is kept" in named(shell.window, QLabel, "banner-text").text()
    assert "read-only" in capsys.readouterr().err
    assert paths.database.read_bytes() == before


def test_a_log_that_turns_out_to_be_damaged_is_closed_and_what_can_be_done_is_offered(
    qtbot: QtBot, qapp: QApplication, clock: FixedClock, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = AppPaths.under(tmp_path)
    store = open_store(paths.database, clock, paths)
    fill_sample(store, "en")
    store.close()
    spoilt = paths.database.read_bytes().replace(b"banana", b"bana\xeea")
    paths.database.write_bytes(spoilt)
    shell = Shell(qapp, lambda: open_store(paths.database, clock, paths), paths, paths.database, "en")
    qtbot.addWidget(shell.window)
    shell.troubled.connect(partial(say_trouble, shell, paths, paths.database, clock))
    with qtbot.waitExposed(shell.window):
        shell.show()
    made = Crashes(paths, shell.window)
    made.damaged.connect(shell.safety.stop)
    try:
        try:
            shell.open()
            shell.window.go(Room.LOG)
        except sqlite3.OperationalError as error:
            made.on_exception(type(error), error, error.__traceback__)
        qtbot.waitUntil(lambda: shell.window.findChild(QPushButton, "salvage") is not None)
        assert "is damaged" in capsys.readouterr().err
        assert shell.store is None
        qtbot.mouseClick(named(shell.window, QPushButton, "salvage"), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: shell.store is not None)
        shell.window.go(Room.LOG)
    finally:
        shell.window.close()
        if shell.store is not None:
            shell.store.close()
