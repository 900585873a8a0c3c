"""How late the first window is, as a ratio to a bare PySide6 window, side by side on a virtual screen.

    python tests/bench/start.py [ROUNDS]

Each round starts both programs in turn and takes the time from the start of the process to its first paint, then the
median of all rounds. Wants Xvfb unless DISPLAY is set.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BARE = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([]); window = QWidget(); window.resize(1280, 800)
window.paintEvent = lambda event: app.exit(0)
window.show(); app.exec()
"""
OURS = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from creator_coach import cli
from creator_coach.ui.main_window import MainWindow
def leave(*_):
    QTimer.singleShot(0, lambda: QApplication.exit(0))
def paint(self, event):
    QWidget.paintEvent(self, event)
    leave()
def attach(self, store, attached=MainWindow.attach):
    attached(self, store)
    self.centralWidget().repaint()
    leave()
if sys.argv[2] == "window":
    MainWindow.paintEvent = paint
else:
    MainWindow.attach = attach
sys.argv = ["creator-coach", "--data", sys.argv[1]]
cli.main()
"""


def seconds(code: str, *words: str) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code, *words], check=True, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def measure(rounds: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        empty, full = Path(folder) / "empty.sqlite3", Path(folder) / "full.sqlite3"
        fill = [sys.executable, "-c", FILL, str(full)]
        subprocess.run(fill, check=True)
        names = {
            "bare window": (BARE,),
            "first window": (OURS, str(full), "window"),
            "own figures": (OURS, str(full), "figures"),
            "first start": (OURS, str(empty), "figures"),
        }
        for code in names.values():
            seconds(*code)  # byte code and file cache
        times: dict[str, list[float]] = {name: [] for name in names}
        for _ in range(rounds):
            for name, code in names.items():
                if name == "first start":
                    empty.unlink(missing_ok=True)
                times[name].append(seconds(*code))
    bare = statistics.median(times["bare window"])
    for name, taken in times.items():
        print(f"{name:12} {statistics.median(taken):6.3f} s   {statistics.median(taken) / bare:4.2f} x bare")


FILL = """
import sys
from pathlib import Path
from creator_coach.app.clock import SystemClock
from creator_coach.app.store import Store
from creator_coach.app.sample import fill_sample
from creator_coach.storage.database import open_database
store = Store(open_database(Path(sys.argv[1]), create=True), SystemClock()); fill_sample(store, "id"); store.close()
"""


def main() -> None:
    screen = None
    if not os.environ.get("DISPLAY") and shutil.which("Xvfb"):
        os.environ["DISPLAY"] = ":93"
        screen = subprocess.Popen(["Xvfb", ":93", "-screen", "0", "1920x1080x24"], stderr=subprocess.DEVNULL)
        while not Path("/tmp/.X11-unix/X93").exists():  # noqa: S108  where X puts it
            time.sleep(0.05)
    try:
        measure(int(sys.argv[1]) if len(sys.argv) > 1 else 7)
    finally:
        if screen:
            screen.terminate()


if __name__ == "__main__":
    main()
