"""Whether the last run ended by itself is known at the next start."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from creator_coach.infra.paths import AppPaths
from creator_coach.infra.running import Run

BEGINS = """
import faulthandler, os, sys
from pathlib import Path
from creator_coach.infra.paths import AppPaths
from creator_coach.infra.running import Run
Run.begin(AppPaths.under(Path(sys.argv[1])), Path("coach.sqlite3")).watch_faults()
"""
FALLS = BEGINS + "faulthandler._sigsegv()"
STOPS = BEGINS + "os._exit(0)"


def run(code: str, folder: Path) -> int:
    return subprocess.run([sys.executable, "-c", code, str(folder)], capture_output=True, check=False).returncode


def test_a_clean_end_leaves_nothing(tmp_path: Path) -> None:
    paths, data = AppPaths.under(tmp_path), tmp_path / "coach.sqlite3"
    run = Run.begin(paths, data)
    assert run.last is None
    assert list(paths.logs.iterdir())
    run.end()
    assert list(paths.logs.iterdir()) == []
    again = Run.begin(paths, data)
    assert again.last is None
    again.end()


def test_a_run_that_stopped_is_known_and_told_once(tmp_path: Path) -> None:
    paths, data = AppPaths.under(tmp_path), Path("coach.sqlite3")
    run(STOPS, tmp_path)
    other = Run.begin(paths, tmp_path / "other.sqlite3")
    assert other.last is None
    other.end()
    second = Run.begin(paths, data)
    second.end()
    assert second.last is not None
    assert second.last.fault == ""
    assert second.last.began.endswith("Z")
    third = Run.begin(paths, data)
    third.end()
    assert third.last is None


def test_a_fault_names_where_it_was(tmp_path: Path) -> None:
    assert run(FALLS, tmp_path) < 0
    after = Run.begin(AppPaths.under(tmp_path), Path("coach.sqlite3"))
    after.end()
    assert after.last is not None
    assert "Segmentation fault" in after.last.fault
    assert 'File "<string>", line 7' in after.last.fault


def test_a_folder_that_cannot_be_made_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file where the folder should be")
    run = Run.begin(AppPaths.under(tmp_path), tmp_path / "coach.sqlite3")
    run.watch_faults()
    run.end()
    assert run.last is None
