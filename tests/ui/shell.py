"""The whole window over a log in memory, as tests drive it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from creator_coach.app.sample import fill_sample
from creator_coach.app.store import Store
from creator_coach.infra.paths import AppPaths
from creator_coach.ui.application import Shell

T = TypeVar("T", bound=QObject)


@contextmanager
def shown(
    qtbot: QtBot,
    qapp: QApplication,
    store: Store,
    folder: Path,
    language: str = "en",
    size: tuple[int, int] = (1280, 800),
) -> Iterator[Shell]:
    shell = Shell(qapp, lambda: store, AppPaths.under(folder), None, language)
    qtbot.addWidget(shell.window)
    shell.window.resize(*size)
    with qtbot.waitExposed(shell.window):
        shell.show()
    shell.open()
    shell.settle_in()
    shell.window.activateWindow()
    qtbot.waitUntil(shell.window.isActiveWindow)
    qtbot.waitUntil(shell.window.side.isVisible)
    settle(qapp)
    yield shell
    shell.window.close()
    shell.deleteLater()


def filled(store: Store, language: str = "en") -> Store:
    fill_sample(store, language)
    return store


def named(window: QObject, kind: type[T], name: str) -> T:
    found = window.findChild(kind, name)
    assert found is not None, name
    return found


def settle(qapp: QApplication) -> None:
    """Let every layout that was asked for happen: each pass may ask for another one."""
    for _ in range(8):
        qapp.sendPostedEvents()
        qapp.processEvents()
