"""The collector stays paused as long as anybody asks for it, on whatever thread."""

from __future__ import annotations

import gc
import threading
from weakref import ref

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.infra.collector import paused
from creator_coach.ui.theme.sheet import dress


def test_pauses_that_overlap_end_with_the_last() -> None:
    inside, leave = threading.Event(), threading.Event()

    def other() -> None:
        with paused():
            inside.set()
            leave.wait(5)

    thread = threading.Thread(target=other)
    with paused():
        thread.start()
        assert inside.wait(5)
    assert not gc.isenabled()
    leave.set()
    thread.join()
    assert gc.isenabled()


def test_widgets_that_nobody_holds_outlive_a_change_of_theme(qtbot: QtBot, qapp: QApplication) -> None:
    class Watched(QWidget):
        def changeEvent(self, event: QEvent) -> None:
            super().changeEvent(event)
            collecting.append(gc.isenabled())

    collecting: list[bool] = []
    watched = Watched()
    qtbot.addWidget(watched)
    with qtbot.waitExposed(watched):
        watched.show()
    collecting.clear()
    lost = QWidget()
    lost.itself = lost  # type: ignore[attr-defined]  # a cycle: only the collector can delete it
    known = ref(lost)
    del lost
    dress(qapp, "dark")
    dress(qapp, "light")
    assert not any(collecting)
    assert collecting
    gc.collect()
    assert known() is None
