"""How late the first window is, and what it holds in memory, beside a bare PySide6 window on the same virtual screen.

    python -m tests.bench.start [ROUNDS]

Each round starts all programs in turn: the time runs from the start of the process to the end of the paint, and is the
median of all rounds. Byte code is compiled before, as an installer does it, whatever PYTHONDONTWRITEBYTECODE says.
Ours is started as a menu does it, without arguments. Wants Xvfb unless DISPLAY is set.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SAYS = """
import sys, time
wanted, wait = sys.argv[1], int(sys.argv[2])
def memory():
    with open("/proc/self/smaps_rollup") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("Pss:"))
def painted():
    print(time.monotonic(), time.process_time(), flush=True)
    def leave():
        if wait:
            print(memory(), flush=True)
        QApplication.exit(0)
    QTimer.singleShot(wait, leave)
"""
BARE = f"""{SAYS}
from PySide6.QtWidgets import QApplication, QWidget
from PySide6.QtCore import QTimer
app = QApplication([])
class Window(QWidget):
    begun = False
    def paintEvent(self, event):
        if not self.begun:
            self.begun = True
            QTimer.singleShot(0, painted)
window = Window()
window.resize(1280, 800)
window.show()
app.exec()
"""
# The hook takes hold of the window when the program itself imports it: the order of imports is the program's own.
OURS = f"""{SAYS}
import importlib.util, runpy
sys.argv = ["creator-coach"]
class Hook:
    def find_spec(self, name, path, target=None):
        if name != "creator_coach.ui.main_window":
            return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)
        def exec_module(module, run=spec.loader.exec_module):
            run(module)
            watch(module.MainWindow)
        spec.loader.exec_module = exec_module
        return spec
sys.meta_path.insert(0, Hook())
def watch(Window):
    global QTimer, QApplication
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QWidget
    class Hears(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, painted)
            return False
    def attach(self, store, attached=Window.attach):
        attached(self, store)
        self.hears = Hears()
        self.centralWidget().findChild(QWidget, "page").installEventFilter(self.hears)
    def paint(self, event, paints=Window.paintEvent):
        if not self._on_screen:
            QTimer.singleShot(0, painted)
        paints(self, event)
    if wanted == "window":
        Window.paintEvent = paint
    else:
        Window.attach = attach
runpy.run_module("creator_coach", run_name="__main__")
"""
FILL = """
import sys
from pathlib import Path
from creator_coach.app.clock import SystemClock
from creator_coach.app.sample import fill_sample
from creator_coach.app.store import Store
from creator_coach.infra.paths import AppPaths
from creator_coach.infra.state import remember_data
from creator_coach.storage.database import open_database
paths = AppPaths.of_user()
store = Store(open_database(paths.database, create=True), SystemClock())
fill_sample(store, "id")
store.close()
remember_data(paths)
"""


@dataclass(frozen=True)
class Opened:
    """How long a program took to its paint, and how much of a processor (seconds, which others on the machine do not
    stretch), and its share of memory a while after (KB; 0 if not asked).
    """

    seconds: float
    processor: float
    memory: int


@contextmanager
def screen() -> Iterator[None]:
    """Give the programs a screen of their own, the same for all."""
    xvfb = None
    if not os.environ.get("DISPLAY") and shutil.which("Xvfb"):
        os.environ["DISPLAY"] = ":93"
        xvfb = subprocess.Popen(["Xvfb", ":93", "-screen", "0", "1920x1080x24"], stderr=subprocess.DEVNULL)
        while not Path("/tmp/.X11-unix/X93").exists():  # noqa: S108  where X puts it
            time.sleep(0.05)
    try:
        yield
    finally:
        if xvfb:
            del os.environ["DISPLAY"]
            xvfb.terminate()


class Programs:
    """A bare window and ours, with a filled log and without one, each in a home of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._run(FILL, "full")
        self.all: dict[str, Callable[[int], Opened]] = {
            "bare window": lambda wait: self.opened(BARE, "bare", "full", wait),
            "first window": lambda wait: self.opened(OURS, "window", "full", wait),
            "own figures": lambda wait: self.opened(OURS, "figures", "full", wait),
            "first start": self.first,
        }

    def opened(self, code: str, wanted: str, home: str, wait: int) -> Opened:
        """Start a program; `wait` milliseconds after its paint it says how much memory it has, then it ends."""
        start = time.monotonic()
        said = self._run(code, home, wanted, str(wait)).split()
        return Opened(float(said[0]) - start, float(said[1]), int(said[2]) if wait else 0)

    def first(self, wait: int) -> Opened:
        """Start ours where it was never started."""
        shutil.rmtree(self._folder / "first", ignore_errors=True)
        return self.opened(OURS, "figures", "first", wait)

    def _run(self, code: str, home: str, *words: str) -> str:
        place = self._folder / home
        place.mkdir(exist_ok=True)
        names = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment |= dict.fromkeys(names, str(place)) | {"PYTHONPYCACHEPREFIX": str(self._folder / "bytecode")}
        environment.pop("QT_QPA_PLATFORM", None)
        environment["PYTHONPATH"] = os.pathsep.join([str(Path(__file__).parents[2]), *sys.path[1:]])
        command = [sys.executable, "-c", code, *words]
        return subprocess.run(command, check=True, env=environment, stdout=subprocess.PIPE, text=True).stdout


def measure(rounds: int, wait: int = 0) -> dict[str, list[Opened]]:
    """Start every program in turn, `rounds` times, after one round that fills the caches."""
    with tempfile.TemporaryDirectory() as folder, screen():
        programs = Programs(Path(folder)).all
        for run in programs.values():
            run(0)
        found: dict[str, list[Opened]] = {name: [] for name in programs}
        for _ in range(rounds):
            for name, run in programs.items():
                found[name].append(run(wait))
    return found


def medians(found: dict[str, list[Opened]]) -> tuple[dict[str, float], dict[str, float]]:
    """Return the seconds to the paint, and those of the processor."""
    return (
        {name: statistics.median(one.seconds for one in some) for name, some in found.items()},
        {name: statistics.median(one.processor for one in some) for name, some in found.items()},
    )


def main() -> None:
    found = measure(int(sys.argv[1]) if len(sys.argv) > 1 else 7)
    seconds, processor = medians(found)
    for name, took in seconds.items():
        used = processor[name] / processor["bare window"]
        print(f"{name:12} {took:6.3f} s   {took / seconds['bare window']:4.2f} x bare; of the processor {used:4.2f} x")


if __name__ == "__main__":
    main()
