"""How the program ends, as a real process: asked to go, by a fault, and in safe mode."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from creator_coach.app.profile import read_profile
from creator_coach.app.settings import change_setting
from creator_coach.app.store import Store
from creator_coach.infra.paths import AppPaths
from creator_coach.infra.state import read_state, write_state
from creator_coach.ui.application import Shell
from creator_coach.ui.room import Room
from creator_coach.ui.session import Session
from creator_coach.ui.theme import tokens
from tests.ui.shell import settle, shown

CAPTION = "Sup jagung manis"
RUN = """
import os, signal, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
from creator_coach import cli
from creator_coach.ui.application import Shell
from creator_coach.ui.room import Room
opened = Shell.open
def then(self):
    opened(self)
    {then}
Shell.open = then
cli.main()
"""
TYPES_AND_IS_TOLD_TO_GO = """
    def type_():
        self.window.go(Room.SETTINGS, "name")
        QApplication.focusWidget().setText("Sari")
        os.kill(os.getpid(), signal.SIGTERM)
    self.window.activateWindow()
    QTimer.singleShot(100, type_)
"""
FALLS = "import faulthandler; faulthandler._sigsegv()"
ERRS = f"""
    def err(): raise KeyError({CAPTION!r})
    QTimer.singleShot(0, err)
    self.look = QTimer(self)
    def look():
        shown = [w for w in QApplication.topLevelWidgets() if w.objectName() == "crash-dialog" and w.isVisible()]
        if shown:
            print("crash-dialog")
            shown[0].go_on.click()
            self.window.close()
    self.look.timeout.connect(look)
    self.look.start(20)
"""
SAYS_NOTICES = """
    self.settle_in()
    print([n for n in ("hard-end", "safe-mode") if self.window.findChild(object, n)], flush=True)
    QTimer.singleShot(0, self.window.close)
"""


def run(folder: Path, then: str, *options: str) -> subprocess.CompletedProcess[str]:
    names = ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"} | dict.fromkeys(names, str(folder))
    command = [sys.executable, "-c", RUN.format(then=then.strip()), *options]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)


def data(folder: Path) -> Path:
    return folder / "creator-coach" / "coach.sqlite3"


def logs(folder: Path) -> Path:
    return folder / "creator-coach" / "log"


def test_what_is_being_typed_is_kept_when_the_system_says_go(tmp_path: Path) -> None:
    from creator_coach.app.clock import SystemClock
    from creator_coach.app.open_store import open_store

    done = run(tmp_path, TYPES_AND_IS_TOLD_TO_GO)
    assert done.returncode == 0, done.stderr
    store = open_store(data(tmp_path), SystemClock(), None)
    assert read_profile(store).name == "Sari"
    store.close()
    assert [file.name for file in logs(tmp_path).iterdir()] == ["creator-coach.log"]


def test_a_fault_of_the_system_is_told_once_at_the_next_start(tmp_path: Path) -> None:
    assert run(tmp_path, FALLS).returncode == -signal.SIGSEGV
    assert run(tmp_path, SAYS_NOTICES).stdout.strip() == "['hard-end']"
    text = (logs(tmp_path) / "creator-coach.log").read_text("utf-8")
    assert "Segmentation fault" in text
    assert str(tmp_path) not in text
    assert run(tmp_path, SAYS_NOTICES).stdout.strip() == "[]"


def test_a_fault_of_ours_opens_the_dialog_in_the_running_program(tmp_path: Path) -> None:
    done = run(tmp_path, ERRS)
    assert "crash-dialog" in done.stdout
    text = (logs(tmp_path) / "creator-coach.log").read_text("utf-8")
    assert "uncaught\nKeyError\n" in text
    assert CAPTION not in text + done.stderr


def test_safe_mode_starts_with_plain_looks_over_a_broken_memory(tmp_path: Path) -> None:
    run(tmp_path, SAYS_NOTICES)
    state = AppPaths(tmp_path, tmp_path / "creator-coach", tmp_path).state
    state.write_text('{"looks": {"theme": "dark"}, "data": true, "window": "x"}')
    kept = json.loads(state.read_text())
    done = run(tmp_path, SAYS_NOTICES, "--safe-mode")
    assert done.stdout.strip() == "['safe-mode']"
    assert json.loads(state.read_text()) == kept
    state.write_text("{broken")
    assert run(tmp_path, SAYS_NOTICES, "--safe-mode").stdout.strip() == "['safe-mode']"


def test_safe_mode_leaves_log_and_memory_as_they_are(
    qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path
) -> None:
    paths = AppPaths.under(tmp_path)
    for name, value in {"theme": "contrast", "text_size": "150"}.items():
        change_setting(store, name, value)  # type: ignore[arg-type]
    change_setting(store, "language", "id")
    write_state(paths, looks={"theme": "contrast", "text_size": "150"}, window="x")
    before = read_state(paths)
    shell = Shell(qapp, lambda: store, paths, None, safe=True)
    qtbot.addWidget(shell.window)
    with qtbot.waitExposed(shell.window):
        shell.show()
    shell.open()
    shell.settle_in()
    settle(qapp)
    assert tokens.now.scale == 1.0
    assert tokens.now.name != "contrast"
    assert "Mode aman" in shell.window.notices.findChildren(QLabel)[-1].text()
    shell.window.close()
    assert read_state(paths) == before


def test_the_end_of_the_session_commits_what_is_being_typed(
    qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path
) -> None:
    with shown(qtbot, qapp, store, tmp_path) as shell:
        session = Session(qapp, shell.commit)
        shell.window.go(Room.SETTINGS, "name")
        edit = shell.window.focusWidget()
        assert isinstance(edit, QLineEdit)
        qtbot.keyClicks(edit, "Sari")
        assert read_profile(store).name == ""
        session.on_session_end()
        assert read_profile(store).name == "Sari"
        assert shell.window.isVisible()
        session.deleteLater()


@pytest.mark.parametrize("debug", ["", "1"])
def test_a_fault_of_ours_on_the_command_line_is_one_sentence(tmp_path: Path, debug: str) -> None:
    code = f"""
from creator_coach import cli
from creator_coach.app import report
def broken(store): raise KeyError({CAPTION!r})
report.read_report = broken
cli.main()
"""
    environment = os.environ | {"HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path), "CREATOR_COACH_DEBUG": debug}
    command = [sys.executable, "-c", code, "--lang", "en", "--data", str(tmp_path / "x"), "report", "--json"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    if debug:
        assert "Traceback" in done.stderr
        assert CAPTION in done.stderr
        return
    log = logs(tmp_path) / "creator-coach.log"
    assert done.stderr.splitlines() == [
        "The program made a mistake. Your log is safe. Details, without anything you wrote, are in " + str(log) + "."
    ]
    assert "KeyError" in log.read_text("utf-8")
    assert CAPTION not in log.read_text("utf-8")
