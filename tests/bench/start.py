"""How late the first window is, and what it holds in memory, beside a bare PySide6 window on the same virtual screen.

    python tests/bench/start.py [ROUNDS]

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
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SAYS = """
import sys, time
def memory():
    try:
        lines = open("/proc/self/smaps_rollup").read().splitlines()
    except OSError:
        return 0
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
def painted():
    print(time.monotonic(), flush=True)
    QTimer.singleShot(int(sys.argv[2]), lambda: (print(memory(), flush=True), QApplication.exit(0)))
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
OURS = f"""{SAYS}
wanted = sys.argv[1]
sys.argv = ["creator-coach", sys.argv[2]]
class Hook:  # finds the window when the program itself imports it, so that the order of imports is the program's own
    def find_spec(self, name, path, target=None):
        if name == "creator_coach.ui.main_window":
            sys.meta_path.remove(self)
            import creator_coach.ui.main_window as module
            watch(module.MainWindow)
sys.meta_path.insert(0, Hook())
def watch(Window):
    global QTimer, QApplication
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QWidget
    class Painted(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, painted)
            return False
    def attach(self, store, attached=Window.attach):
        attached(self, store)
        self.hears = Painted()
        self.centralWidget().findChild(QWidget, "page").installEventFilter(self.hears)
    def paint(self, event, paints=Window.paintEvent):
        if not self._on_screen:
            QTimer.singleShot(0, painted)
        paints(self, event)
    if wanted == "window":
        Window.paintEvent = paint
    else:
        Window.attach = attach
del sys.argv[1]
wait = sys.argv
import runpy
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
