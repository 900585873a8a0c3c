"""No text is cut off, in a language 40 % longer than English, at the smallest window and at 150 % text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.app.settings import change_setting
from creator_coach.app.store import Store
from creator_coach.ui.room import Room
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.text import Para
from tests.ui.shell import filled, settle, shown


class Stretched(QTranslator):
    """English, 40 % longer, with its placeholders kept."""

    def translate(self, context: str, text: str | bytes, disambiguation: str | None = None, n: int = -1) -> str:  # noqa: ARG002
        source = text if isinstance(text, str) else text.decode()
        words = re.sub(
            r"(\b\w{3,}\b)(?![^{]*\})", lambda m: m.group(1) + "·" * max(1, len(m.group(1)) * 4 // 10), source
        )
        return words.replace("%n", str(n))

    def isEmpty(self) -> bool:  # noqa: N802  Qt's own name
        return False


@pytest.fixture
def stretched(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    from creator_coach.ui import application

    longer = Stretched()

    def speak(language: str) -> None:
        QCoreApplication.installTranslator(longer)

    monkeypatch.setattr(application, "speak", speak)
    yield
    QCoreApplication.removeTranslator(longer)


def needed_by(button: Button) -> int:
    """Return how wide a button must be for its words, its icon and its padding."""
    words = QFontMetrics(button.font()).horizontalAdvance(button.words())
    icon = 0 if button.icon().isNull() else button.iconSize().width()
    return max(
        words + icon + (8 if words else 0), 0 if button.property("kind") == "side" else button.sizeHint().width()
    )


def cut_off(window: QWidget) -> list[str]:
    """Return the words that are shown but do not fit."""
    bad = []
    for label in window.findChildren(QLabel):
        if not label.isVisible() or not label.text() or not label.pixmap().isNull():
            continue
        if isinstance(label, Para) or label.wordWrap():
            needed = label.heightForWidth(label.width())
            if needed > label.height() + 2:
                bad.append(f"{label.text()[:60]!r}: {needed} high in {label.height()}")
        elif QFontMetrics(label.font()).horizontalAdvance(label.text()) > label.contentsRect().width() + 1:
            bad.append(f"{label.text()[:60]!r}: too wide for {label.width()}")
    bad += [
        f"button {button.words()!r} in {button.width()}"
        for button in window.findChildren(QAbstractButton)
        if isinstance(button, Button) and button.isVisible() and needed_by(button) > button.width() + 1
    ]
    for scroll in window.findChildren(QScrollArea):
        inner = scroll.widget()
        if scroll.isVisible() and inner is not None and inner.width() > scroll.viewport().width() + 1:
            bad.append(f"page {inner.width()} wide in {scroll.viewport().width()}")
    return bad


VIEWS = ["deal:1", "deal:new", "prospect:1", "prospect:new", "people", "people:new", "rates", "earn", "kit"]
PLACES = [*((room, "") for room in Room), *((Room.BRANDS, view) for view in VIEWS), (Room.SETTINGS, "facts")]


EMPTY = [*((room, "", "empty") for room in Room), (Room.BRANDS, "kit", "empty"), (Room.BRANDS, "people", "empty")]


@pytest.mark.parametrize(("room", "target", "data"), [*((*place, "full") for place in PLACES), *EMPTY])
@pytest.mark.usefixtures("stretched")
def test_longer_words_fit_the_smallest_window(
    qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path, room: Room, target: str, data: str
) -> None:
    if data == "full":
        filled(store)
    with shown(qtbot, qapp, store, tmp_path, size=(960, 640)) as shell:
        shell.window.go(room, target)
        settle(qapp)
        assert (shell.window.width(), shell.window.height()) == (960, 640)
        assert cut_off(shell.window) == []


@pytest.mark.parametrize(
    ("room", "target", "language"), [*((*place, "id") for place in PLACES), *((room, "", "en") for room in Room)]
)
def test_large_text_fits_the_smallest_window(
    qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path, room: Room, target: str, language: str
) -> None:
    filled(store, language)
    change_setting(store, "text_size", "150")
    with shown(qtbot, qapp, store, tmp_path, language, size=(960, 640)) as shell:
        shell.window.go(room, target)
        settle(qapp)
        assert cut_off(shell.window) == []


@pytest.mark.parametrize("language", ["id", "en"])
def test_text_at_twice_its_size_fits_an_ordinary_window(
    qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path, language: str
) -> None:
    filled(store, language)
    change_setting(store, "text_size", "200")
    with shown(qtbot, qapp, store, tmp_path, language, size=(1280, 800)) as shell:
        for room, target in PLACES:
            shell.window.go(room, target)
            settle(qapp)
            assert (room, target, cut_off(shell.window)) == (room, target, [])
            assert (shell.window.width(), shell.window.height()) == (1280, 800)
