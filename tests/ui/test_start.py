"""The program as a user starts it: a real process on Qt's offscreen screen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, QProcessEnvironment, QSize
from pytestqt.qtbot import QtBot

from creator_coach.ui import system_libraries
from creator_coach.ui.window_size import first_size

SAYS_WHEN_OPEN = """
import sys
from creator_coach import cli
from creator_coach.ui.application import Shell
opened = Shell.open
def say(self):
    opened(self)
    print("open" if self.store else "trouble", flush=True)
forward = Shell.come_forward
def came(self):
    forward(self)
    print("came forward", flush=True)
Shell.open, Shell.come_forward = say, came
sys.argv = ["creator-coach", "--data", sys.argv[1]]
cli.main()
"""


def start(qtbot: QtBot, data: Path, folder: Path) -> QProcess:
    process = QProcess()
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("QT_QPA_PLATFORM", "offscreen")
    environment.insert("XDG_CONFIG_HOME", str(folder))
    environment.insert("XDG_STATE_HOME", str(folder))
    process.setProcessEnvironment(environment)
    process.start(sys.executable, ["-c", SAYS_WHEN_OPEN, str(data)])
    return process


def read(qtbot: QtBot, process: QProcess, wanted: str) -> None:
    said: list[str] = []

    def heard() -> bool:
        said.append(bytes(process.readAllStandardOutput().data()).decode())
        return wanted in "".join(said)

    qtbot.waitUntil(heard, timeout=15_000)


def test_the_first_start_makes_the_file_and_a_second_raises_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    data = tmp_path / "log" / "coach.sqlite3"
    first = start(qtbot, data, tmp_path)
    try:
        read(qtbot, first, "open")
        assert data.exists()
        second = start(qtbot, data, tmp_path)
        assert second.waitForFinished(15_000)
        assert second.exitCode() == 0
        read(qtbot, first, "came forward")
    finally:
        first.kill()
        first.waitForFinished(5_000)
    third = start(qtbot, data, tmp_path)
    try:
        read(qtbot, third, "open")
    finally:
        third.kill()
        third.waitForFinished(5_000)


def test_nothing_slow_is_imported_on_the_way_to_the_first_window(tmp_path: Path) -> None:
    code = """
import sys
from PySide6.QtWidgets import QApplication
from creator_coach import cli
from creator_coach.ui.main_window import MainWindow
def paint(self, event):
    print(sorted({name.split(".")[0] for name in sys.modules} & {"numpy", "pyqtgraph", "sqlite_utils", "icalendar"}))
    print(sorted(name for name in sys.modules if name.startswith("creator_coach.ui.pages.")))
    QApplication.exit(0)
MainWindow.paintEvent = paint
sys.argv = ["creator-coach", "--data", sys.argv[1]]
cli.main()
"""
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(tmp_path),
        "XDG_STATE_HOME": str(tmp_path),
    }
    command = [sys.executable, "-c", code, str(tmp_path / "coach.sqlite3")]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.stdout.splitlines()[:2] == ["[]", "[]"], done.stderr


def test_own_figures_come_without_numpy(tmp_path: Path) -> None:
    code = """
import sys
from creator_coach.app.clock import SystemClock
from creator_coach.app.open_store import open_sample
from creator_coach.app.report import read_report
from creator_coach.app.sample import fill_sample
store = open_sample(SystemClock())
fill_sample(store, "id")
read_report(store)
assert not {"numpy", "pyqtgraph", "PySide6"} & set(sys.modules)
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_missing_system_libraries_are_named_as_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    absent = {"libEGL.so.1", "libxcb-cursor.so.0"}
    monkeypatch.setattr(system_libraries, "_loads", lambda library: library not in absent)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":77")
    assert set(system_libraries.look().packages) == {"libegl1", "libxcb-cursor0"}


def test_a_start_without_words_opens_the_users_own_log_and_skips_the_command_line(tmp_path: Path) -> None:
    code = """
import runpy, sys
from PySide6.QtWidgets import QApplication
from creator_coach.ui.application import Shell
opened = Shell.open
def say(self):
    early = "click" in sys.modules
    opened(self)
    print(self.store.path, early)
    QApplication.exit(0)
Shell.open = say
sys.argv = ["creator-coach"]
runpy.run_module("creator_coach", run_name="__main__")
"""
    homes = dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"), str(tmp_path))
    environment = os.environ | homes | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)
    assert done.stdout.split() == [str(tmp_path / "creator-coach" / "coach.sqlite3"), "False"], done.stderr


def test_a_log_that_cannot_be_opened_without_words_is_said_in_one_sentence(tmp_path: Path) -> None:
    homes = dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"), str(tmp_path))
    environment = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}}
    (tmp_path / "creator-coach").mkdir()
    (tmp_path / "creator-coach" / "coach.sqlite3").write_text("no database")
    command = [sys.executable, "-m", "creator_coach"]
    done = subprocess.run(command, env=environment | homes, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 2


@pytest.mark.parametrize(
    ("screen", "window"),
    [((1920, 1040), (1280, 800)), ((1366, 728), (1280, 688)), ((1280, 720), (1280, 680)), ((800, 600), (960, 640))],
)
def test_the_first_window_fits_the_screen(screen: tuple[int, int], window: tuple[int, int]) -> None:
    assert first_size(QSize(*screen)) == QSize(*window)
