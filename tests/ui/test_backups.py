"""Backups, restoring and what can be done where the log cannot be opened: in the real window, over real files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from creator_coach.app import watch
from creator_coach.app.backup import newest_backups
from creator_coach.app.clock import FixedClock
from creator_coach.app.export import export_everything
from creator_coach.app.log_followers import log_followers
from creator_coach.app.open_store import open_store
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountId
from creator_coach.infra.paths import AppPaths
from creator_coach.infra.places import risk_of
from creator_coach.ui.application import Shell
from creator_coach.ui.room import Room
from creator_coach.ui.start import say_trouble
from creator_coach.ui.texts.places import place_text
from tests.ui.shell import named, settle


@contextmanager
def started(
    qtbot: QtBot, qapp: QApplication, paths: AppPaths, clock: FixedClock, opener: Callable[[], Store] | None = None
) -> Iterator[Shell]:
    opener = opener or partial(open_store, paths.database, clock, paths)
    shell = Shell(qapp, opener, paths, paths.database, "en")
    qtbot.addWidget(shell.window)
    shell.troubled.connect(partial(say_trouble, shell, paths, paths.database, clock))
    with qtbot.waitExposed(shell.window):
        shell.show()
    shell.open()
    shell.settle_in()
    settle(qapp)
    yield shell
    shell.window.close()
    if shell.store is not None:
        shell.store.close()


def followers(shell: Shell) -> int:
    assert shell.store is not None
    return int(shell.store.db.execute("SELECT followers FROM follower_count").fetchone()[0])


def gone(qapp: QApplication) -> None:
    """Let go of what the window no longer shows."""
    settle(qapp)
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def press(qtbot: QtBot, shell: Shell, name: str) -> None:
    qtbot.mouseClick(named(shell.window, QPushButton, name), Qt.MouseButton.LeftButton)


def backed_up(qtbot: QtBot, shell: Shell) -> None:
    shell.window.go(Room.SETTINGS, "backups")
    with qtbot.waitSignal(shell.keeper.told):
        press(qtbot, shell, "back-up-now")


def test_back_up_now_writes_a_verified_file_and_says_so(
    qtbot: QtBot, qapp: QApplication, paths: AppPaths, clock: FixedClock
) -> None:
    with started(qtbot, qapp, paths, clock) as shell:
        shell.window.go(Room.SETTINGS, "backups")
        assert "No backup yet" in named(shell.window, QLabel, "last-backup").text()
        backed_up(qtbot, shell)
        assert "Last verified backup: just now" in named(shell.window, QLabel, "last-backup").text()
        assert named(shell.window, QLabel, "backup-age").text() == "Backup: just now"
        assert [made.reason for made in newest_backups(paths.database)] == ["asked"]


def test_closing_after_a_change_makes_a_backup_and_closing_without_one_does_not(
    qtbot: QtBot, qapp: QApplication, paths: AppPaths, clock: FixedClock
) -> None:
    with started(qtbot, qapp, paths, clock) as shell:
        assert shell.store is not None
        log_followers(shell.store, AccountId(1), 430)
    assert [made.reason for made in newest_backups(paths.database)] == ["quit"]
    with started(qtbot, qapp, paths, clock):
        pass
    assert len(newest_backups(paths.database)) == 1


def test_while_something_changes_a_backup_is_made_in_time(
    qtbot: QtBot, qapp: QApplication, paths: AppPaths, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "EVERY", timedelta(0))
    with started(qtbot, qapp, paths, clock) as shell:
        shell.keeper.look()
        assert newest_backups(paths.database) == []  # nothing changed
        assert shell.store is not None
        log_followers(shell.store, AccountId(1), 430)
        shell.keeper.look()
        qtbot.waitUntil(lambda: [made.reason for made in newest_backups(paths.database)] == ["timed"])


def test_a_backup_is_restored_by_keyboard_and_the_restore_taken_back(
    qtbot: QtBot, qapp: QApplication, paths: AppPaths, clock: FixedClock
) -> None:
    with started(qtbot, qapp, paths, clock) as shell:
        assert shell.store is not None
        backed_up(qtbot, shell)
        log_followers(shell.store, AccountId(1), 999)

        def choose() -> None:
            dialog = qapp.activeModalWidget()
            assert dialog is not None
            assert named(dialog, QListWidget, "backups").count() == 1
            assert "follower numbers: 1" in named(dialog, QLabel, "backup-holds").text()
            qtbot.keyClick(dialog, Qt.Key.Key_Return)

        QTimer.singleShot(0, choose)
        press(qtbot, shell, "restore")
        assert followers(shell) == 412
        gone(qapp)
        shell.window.go(Room.SETTINGS, "backups")

        def agree() -> None:
            dialog = qapp.activeModalWidget()
            assert dialog is not None
            qtbot.keyClick(dialog, Qt.Key.Key_Return)

        QTimer.singleShot(0, agree)
        press(qtbot, shell, "undo-restore")
        assert followers(shell) == 999


def test_a_damaged_file_cannot_be_chosen(qtbot: QtBot, qapp: QApplication, paths: AppPaths, clock: FixedClock) -> None:
    with started(qtbot, qapp, paths, clock) as shell:
        backed_up(qtbot, shell)
        kept = newest_backups(paths.database)[0].path
        kept.write_bytes(kept.read_bytes().replace(b"dapur", b"dapux"))

        def look() -> None:
            dialog = qapp.activeModalWidget()
            assert dialog is not None
            assert "is damaged" in named(dialog, QLabel, "backup-holds").text()
            assert not named(dialog, QPushButton, "restore-now").isEnabled()
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)

        QTimer.singleShot(0, look)
        press(qtbot, shell, "restore")
        assert followers(shell) == 412


def test_an_export_that_is_dropped_is_offered_for_restoring(
    qtbot: QtBot, qapp: QApplication, paths: AppPaths, clock: FixedClock, tmp_path: Path
) -> None:
    with started(qtbot, qapp, paths, clock) as shell:
        assert shell.store is not None
        export_everything(shell.store, tmp_path / "all.zip")
        log_followers(shell.store, AccountId(1), 999)

        def agree() -> None:
            dialog = qapp.activeModalWidget()
            assert dialog is not None
            assert "follower numbers: 1" in named(dialog, QLabel, "backup-holds").text()
            qtbot.mouseClick(named(dialog, QPushButton, "restore-now"), Qt.MouseButton.LeftButton)

        QTimer.singleShot(0, agree)
        shell.window.take_files([tmp_path / "all.zip"])
        assert followers(shell) == 412


def test_a_second_folder_gets_each_backup(
    qtbot: QtBot, qapp: QApplication, paths: AppPaths, clock: FixedClock, tmp_path: Path
) -> None:
    with started(qtbot, qapp, paths, clock) as shell:
        shell.keeper.set_second(tmp_path / "stick")
        backed_up(qtbot, shell)
        assert str(tmp_path / "stick") in named(shell.window, QLabel, "second-folder").text()
        assert len(list((tmp_path / "stick").glob("*.sqlite3"))) == 1
        (tmp_path / "file").write_text("no folder")
        shell.keeper.set_second(tmp_path / "file" / "below")
        with qtbot.waitSignal(shell.keeper.failed):
            press(qtbot, shell, "back-up-now")
        assert len(newest_backups(paths.database)) == 2


@pytest.mark.parametrize(
    ("place", "risk"),
    [
        ("/home/sari/Dropbox/coach.sqlite3", "Dropbox"),
        ("/home/sari/OneDrive - Kampus/log/coach.sqlite3", "OneDrive"),
        ("/Users/sari/Library/Mobile Documents/x/coach.sqlite3", "iCloud Drive"),
        ("/mnt/nas/coach.sqlite3", "cifs"),
        ("/home/sari/.local/share/creator-coach/coach.sqlite3", None),
        ("/home/sari/dropboxes/coach.sqlite3", None),
        ("/media/stick/coach.sqlite3", None),
    ],
)
def test_cloud_folders_and_network_drives_are_known(place: str, risk: str | None) -> None:
    mounts = "/dev/sda1 / ext4 rw 0 0\n//nas/home /mnt/nas cifs rw 0 0\n/dev/sdb1 /media/stick fuseblk rw 0 0\n"
    found = risk_of(Path(place), mounts)
    assert (found.name if found else None) == risk


def test_a_cloud_folder_is_warned_of(tmp_path: Path) -> None:
    assert "Dropbox synchronises" in place_text(tmp_path / "Dropbox" / "coach.sqlite3")
