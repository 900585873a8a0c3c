"""About: what the program is made of, where the data is, and each licence to read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl, Slot, qVersion
from PySide6.QtGui import QAccessible, QDesktopServices
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from creator_coach import __version__
from creator_coach.app.clock import FixedClock
from creator_coach.app.open_store import open_store
from creator_coach.app.store import Store
from creator_coach.ui.about import AboutDialog
from creator_coach.ui.application import Shell
from tests.ui.shell import named, settle, shown


@pytest.fixture
def shell(qtbot: QtBot, qapp: QApplication, clock: FixedClock, tmp_path: Path) -> Iterator[Shell]:
    store = open_store(tmp_path / "log" / "coach.sqlite3", clock, None)
    with shown(qtbot, qapp, store, tmp_path) as shell:
        yield shell
    store.close()


def opened(shell: Shell, qapp: QApplication) -> AboutDialog:
    shell.window.named["about"].trigger()
    settle(qapp)
    return named(shell.window, AboutDialog, "about")


def test_about_says_versions_and_where_the_data_is(shell: Shell, qapp: QApplication, tmp_path: Path) -> None:
    dialog = opened(shell, qapp)
    said = named(dialog, QLabel, "versions").text()
    assert all(part in said for part in (__version__, f"Qt {qVersion()}", "SQLite 3.", "Python 3.", "PySide6 6."))
    assert dialog.folder.text() == str(tmp_path / "log")
    dialog.close()


def test_the_licence_of_each_part_can_be_read(shell: Shell, qapp: QApplication, qtbot: QtBot) -> None:
    dialog = opened(shell, qapp)
    combo, text = (
        named(dialog, QWidget, "licence-of").findChild(QComboBox),
        named(dialog, QPlainTextEdit, "licence-text"),
    )
    assert combo is not None
    assert combo.hasFocus()
    assert "MIT License" in text.toPlainText()
    read = {}
    for _ in range(combo.count()):
        read[combo.currentText().split()[0]] = text.toPlainText()
        qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert {"Creator", "Python", "click", "numpy", "openpyxl", "pyqtgraph", "tzlocal"} <= set(read)
    assert all(len(words) > 500 for words in read.values())
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in read["PySide6_Essentials"]
    assert "GNU GENERAL PUBLIC LICENSE" in read["PySide6_Essentials"]
    dialog.close()


def test_escape_closes_and_everything_has_a_name(shell: Shell, qapp: QApplication, qtbot: QtBot) -> None:
    dialog = opened(shell, qapp)
    stops = [
        made
        for made in dialog.findChildren(QWidget)
        if made.isVisible() and made.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    stops = [made for made in stops if isinstance(made, QComboBox | QLineEdit | QPlainTextEdit | QPushButton)]
    names = [QAccessible.queryAccessibleInterface(made).text(QAccessible.Text.Name) for made in stops]
    assert len(names) == 5
    assert all(names)
    assert len(set(names)) == len(names)
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert shell.window.findChild(AboutDialog, "about") is None


class Opener(QWidget):
    """Stands for the file manager: takes the address that the desktop would open."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.asked.append(url.toLocalFile())


def test_the_data_folder_opens(shell: Shell, qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    dialog, opener = opened(shell, qapp), Opener()
    qtbot.addWidget(opener)
    QDesktopServices.setUrlHandler("file", opener, "take")  # type: ignore[arg-type]  # the stub asks for bytes
    try:
        qtbot.mouseClick(dialog.open_folder, Qt.MouseButton.LeftButton)
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert opener.asked == [str(tmp_path / "log")]
    dialog.close()


def test_sample_data_has_no_folder_to_open(qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path) -> None:
    with shown(qtbot, qapp, store, tmp_path, "id") as shell:
        dialog = opened(shell, qapp)
        assert not dialog.open_folder.isVisible()
        assert dialog.windowTitle() == "Tentang Creator Coach"
        assert "Versi" in named(dialog, QLabel, "versions").text()
        dialog.close()
