"""Faults of our own: one calm dialog, a log file without anything private, and the next start knows."""

from __future__ import annotations

import gc
import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.app.clock import FixedClock
from creator_coach.app.open_store import StorageError, open_store
from creator_coach.app.settings import change_setting
from creator_coach.app.store import Store
from creator_coach.infra.log_file import log_file
from creator_coach.infra.paths import AppPaths
from creator_coach.infra.running import LastEnd
from creator_coach.ui.application import Shell
from creator_coach.ui.crash import Crashes, fixed_words, on_qt_message
from creator_coach.ui.crash_dialog import CrashDialog
from creator_coach.ui.room import Room
from creator_coach.ui.widgets.cards import Disclosure
from creator_coach.ui.widgets.text import Para
from tests.ui.shell import named, settle, shown
from tests.ui.test_fit import cut_off

CAPTION = "Sup jagung manis @dapur.sari"


@pytest.fixture
def no_unexpected_logs() -> None:
    """Errors are logged on purpose here."""


@pytest.fixture
def shell(qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path) -> Iterator[Shell]:
    with shown(qtbot, qapp, store, tmp_path) as shell:
        yield shell


@pytest.fixture
def crashes(shell: Shell, tmp_path: Path) -> Iterator[Crashes]:
    made = Crashes(AppPaths.under(tmp_path), shell.window)
    made.install()
    yield made
    made.remove()


def fail(message: str = CAPTION, kind: type[Exception] = KeyError) -> None:
    with pytest.raises(kind) as caught:
        raise kind(message)
    sys.excepthook(caught.type, caught.value, caught.tb)


def dialogs(shell: Shell) -> list[CrashDialog]:
    return [made for made in shell.window.findChildren(CrashDialog) if made.isVisible()]


def logged(folder: Path) -> str:
    for handler in logging.getLogger().handlers:
        handler.flush()
    return log_file(AppPaths.under(folder)).read_text("utf-8")


def words(dialog: QWidget) -> str:
    labels = [made for made in dialog.findChildren(QLabel) if made.isVisible()]
    return "\n".join(made.words() if isinstance(made, Para) else made.text() for made in labels)


def test_a_fault_is_said_in_plain_words_and_nothing_private_gets_out(
    qtbot: QtBot, qapp: QApplication, shell: Shell, crashes: Crashes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fail()
    settle(qapp)
    (dialog,) = dialogs(shell)
    assert "Your log is safe" in words(dialog)
    assert "Nothing is sent" in words(dialog)
    dialog.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied == named(dialog, QPlainTextEdit, "crash-details").toPlainText()
    for wanted in ("Creator Coach ", "Python ", "Qt ", "SQLite ", "KeyError\n  tests/ui/test_crash.py:"):
        assert wanted in copied
    assert "KeyError\n  tests/ui/test_crash.py:" in logged(tmp_path)
    for text in (copied, logged(tmp_path), words(dialog), capsys.readouterr().err):
        assert "jagung" not in text
        assert "dapur" not in text
        assert str(Path.home()) + "/" not in text
    qtbot.keyClick(dialog.go_on, "\r")
    settle(qapp)
    assert dialogs(shell) == []
    assert shell.window.isVisible()


def test_the_same_fault_again_is_counted_and_opens_no_further_dialog(
    qapp: QApplication, shell: Shell, crashes: Crashes, tmp_path: Path
) -> None:
    for count in range(5):
        fail(f"{CAPTION} {count}")
    settle(qapp)
    (dialog,) = dialogs(shell)
    assert "It happened 5 times." in words(dialog)
    dialog.go_on.click()
    for count in range(27):
        fail(f"{CAPTION} {count}")
    settle(qapp)
    assert dialogs(shell) == []
    text = logged(tmp_path)
    assert text.count("uncaught") == 1
    assert [line.split(": ")[1] for line in text.splitlines() if "again" in line] == [
        f"KeyError again, {times} times" for times in (2, 4, 8, 16, 32)
    ]
    fail(kind=ValueError)
    settle(qapp)
    assert len(dialogs(shell)) == 1


def test_close_commits_and_leaves(qtbot: QtBot, qapp: QApplication, shell: Shell, crashes: Crashes) -> None:
    fail()
    settle(qapp)
    with qtbot.waitSignal(crashes.leaving):
        named(dialogs(shell)[0], QPushButton, "crash-close").click()
    assert dialogs(shell) == []


def test_a_fault_on_another_thread_is_heard(
    qtbot: QtBot, qapp: QApplication, shell: Shell, crashes: Crashes, tmp_path: Path
) -> None:
    def work() -> None:
        raise KeyError(CAPTION)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(dialogs(shell)) == 1)
    assert "in work" not in logged(tmp_path)
    assert "<locals>.work" in logged(tmp_path)
    assert "jagung" not in logged(tmp_path)


def test_a_fault_while_cleaning_up_is_only_written_down(
    qapp: QApplication, shell: Shell, crashes: Crashes, tmp_path: Path
) -> None:
    class Thing:
        def __del__(self) -> None:
            raise KeyError(CAPTION)

    Thing()
    gc.collect()
    settle(qapp)
    assert dialogs(shell) == []
    assert "while cleaning up\nKeyError" in logged(tmp_path)


def test_qt_speaks_into_the_log_file_without_what_is_quoted(
    shell: Shell, crashes: Crashes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from PySide6.QtCore import QMessageLogContext

    where = QMessageLogContext()
    on_qt_message(QtMsgType.QtCriticalMsg, where, f'QThing::load: no "{CAPTION}" in /home/sari/50% kopi.png')
    on_qt_message(QtMsgType.QtFatalMsg, where, CAPTION)
    on_qt_message(QtMsgType.QtWarningMsg, where, "QThing: careful")
    on_qt_message(QtMsgType.QtDebugMsg, where, "QThing: chatty")
    text = logged(tmp_path)
    assert "ERROR creator_coach.qt: QThing::load: no … in … kopi.png" in text
    assert "CRITICAL creator_coach.qt: Qt: (left out)" in text
    assert "jagung" not in text
    assert "careful" not in text
    said = capsys.readouterr().err
    assert "careful" in said
    assert "chatty" not in said


def test_the_hooks_are_given_back(shell: Shell, tmp_path: Path) -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    qt = qInstallMessageHandler(None)
    qInstallMessageHandler(qt)
    made = Crashes(AppPaths.under(tmp_path), shell.window)
    made.install()
    assert sys.excepthook == made.on_exception
    made.remove()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before
    qInstallMessageHandler(qt)


@pytest.mark.parametrize("message", ["QPixmap::scaled: Pixmap is a null pixmap", "QFont: x (y)"])
def test_qts_own_words_are_kept(message: str) -> None:
    assert fixed_words(message) == message


def test_the_next_start_offers_the_details_of_a_hard_end(
    qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path
) -> None:
    last = LastEnd("2026-11-25T20:00:00Z", 'Fatal Python error: Segmentation fault\n  File "~/x.py", line 7')
    shell = Shell(qapp, lambda: store, AppPaths.under(tmp_path), None, "en", last=last)
    qtbot.addWidget(shell.window)
    with qtbot.waitExposed(shell.window):
        shell.show()
    shell.open()
    shell.settle_in()
    settle(qapp)
    notice = named(shell.window, QWidget, "hard-end")
    assert "Your log is whole" in words(notice)
    named(notice, QPushButton, "hard-end-copy").click()
    assert 'File "~/x.py", line 7' in QGuiApplication.clipboard().text()
    shell.window.build()
    settle(qapp)
    assert "Your log is whole" in words(shell.window.notices)
    named(shell.window.notices, QPushButton, "hard-end-dismiss").click()
    settle(qapp)
    assert not shell.window.notices.isVisible()


@pytest.mark.parametrize("language", ["id", "en"])
def test_dialog_and_notice_fit_at_large_text_in_the_smallest_window(
    qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path, language: str
) -> None:
    change_setting(store, "text_size", "150")
    paths = AppPaths.under(tmp_path)
    shell = Shell(qapp, lambda: store, paths, None, language, last=LastEnd("2026-11-25T20:00:00Z", ""))
    qtbot.addWidget(shell.window)
    shell.window.resize(960, 640)
    with qtbot.waitExposed(shell.window):
        shell.show()
    shell.open()
    shell.settle_in()
    dialog = CrashDialog(shell.window, "KeyError", paths.logs)
    dialog.open()
    dialog.show_count(3)
    dialog.copy.click()
    named(dialog, Disclosure, "crash-more").button.click()
    settle(qapp)
    assert cut_off(shell.window) == []
    assert cut_off(dialog) == []
    assert dialog.width() <= 960
    assert dialog.height() <= 700
    dialog.go_on.click()


def test_a_change_that_the_disk_refuses_is_said_in_words_and_the_room_shows_what_is_stored(
    qtbot: QtBot, qapp: QApplication, clock: FixedClock, tmp_path: Path
) -> None:
    paths = AppPaths.under(tmp_path)
    shell = Shell(qapp, lambda: open_store(paths.database, clock, paths), paths, None, "en")
    qtbot.addWidget(shell.window)
    with qtbot.waitExposed(shell.window):
        shell.show()
    shell.open()
    made = Crashes(paths, shell.window)
    made.install()
    try:
        paths.database.rename(paths.data / "moved.sqlite3")
        shell.window.go(Room.SETTINGS, "niche")
        with pytest.raises(StorageError) as caught:
            assert shell.store is not None
            change_setting(shell.store, "theme", "dark")
        sys.excepthook(caught.type, caught.value, caught.tb)
        qtbot.waitUntil(lambda: made.refusal is not None)
        assert made.refusal is not None
        assert "is not there" in words(made.refusal)
        assert dialogs(shell) == []
        with qtbot.waitSignal(shell.window.built):
            qtbot.keyClick(made.refusal, Qt.Key.Key_Return)
    finally:
        made.remove()
        shell.window.close()
