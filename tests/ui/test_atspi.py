"""A first week through the accessibility bus of a real desktop, as a screen reader does it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import creator_coach

SYSTEM_PYTHON = Path("/usr/bin/python3")
STORY = Path(__file__).parents[1] / "atspi_story.py"
PACKAGES = "at-spi2-core python3-pyatspi gir1.2-atspi-2.0 dbus-x11 xvfb"
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


def missing() -> str:
    """Return what this machine lacks for the story, or ""."""
    lacks = [program for program in ("Xvfb", "dbus-run-session") if shutil.which(program) is None]
    lacks += [] if any(Path(path).exists() for path in LAUNCHERS) else ["at-spi-bus-launcher"]
    asked = [str(SYSTEM_PYTHON), "-c", "import pyatspi.constants"]
    if not SYSTEM_PYTHON.exists() or subprocess.run(asked, capture_output=True, check=False).returncode:
        lacks.append("pyatspi")
    return f"{', '.join(lacks)} missing: apt install {PACKAGES}" if lacks else ""


def test_a_first_week_by_screen_reader(tmp_path: Path) -> None:
    if why := missing():
        pytest.skip(why)
    run = tmp_path / "run"
    run.mkdir(mode=0o700)
    data = tmp_path / "coach.sqlite3"
    told = subprocess.run(
        ["dbus-run-session", "--", str(SYSTEM_PYTHON), str(STORY), sys.executable, str(data)],
        env={
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(Path(creator_coach.__file__).parents[1]),
            "HOME": str(tmp_path),
            "XDG_RUNTIME_DIR": str(run),
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert told.returncode == 0, told.stdout + told.stderr
    assert told.stdout.splitlines()[-1].startswith("push button: Take on")
