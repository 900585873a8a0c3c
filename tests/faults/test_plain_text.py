"""20: what the user typed, or a file brought, is shown as it is: never as markup, in any room."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.app.store import Store
from creator_coach.storage.unit_of_work import UnitOfWork
from creator_coach.ui.main_window import MainWindow
from creator_coach.ui.room import Room
from tests.ui.shell import filled, settle, shown

HOSTILE = "<b>tebal</b><img src='file:///etc/passwd'> \u202e&amp; <a href='x'>k</a>"
TYPED = {
    "account": ("platform_name",),
    "collaboration": ("who",),
    "deal": ("brand", "contact", "brief", "barter_what", "result"),
    "deliverable": ("note",),
    "experiment": ("change", "guess"),
    "media_kit": ("about", "contact"),
    "note": ("text",),
    "post": ("caption", "sound"),
    "profile": ("name", "niche", "city"),
    "prospect": ("name", "contact", "note", "pitch"),
    "rate": ("service", "note"),
}
ROLES = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.WhatsThisRole)


@pytest.fixture
def hostile(store: Store) -> Store:
    filled(store)
    with UnitOfWork.begin(store.db):
        for table, columns in TYPED.items():
            for column in columns:
                store.db.execute(f"UPDATE {table} SET {column} = ? || id", [HOSTILE])  # noqa: S608
        store.db.execute("UPDATE hashtag SET shown = ? || id", [HOSTILE.replace(" ", "")])
        store.db.execute("UPDATE hashtag_set SET name = ? || id", [HOSTILE])
    return store


def as_markup(text: str) -> bool:
    """Whether Qt takes a text for rich text by itself: it looks for a tag or an entity in the first line."""
    return "<b>tebal" in text.partition("\n")[0]


def shown_as_markup(window: MainWindow) -> Iterator[str]:
    plain = Qt.TextFormat.PlainText
    for label in window.findChildren(QLabel):
        if label.textFormat() is not plain and ("<b>tebal" in label.text()):
            yield f"label {label.objectName()}: {label.text()[:60]}"
    for widget in window.findChildren(QWidget):
        if as_markup(widget.toolTip()) or as_markup(widget.whatsThis()):
            yield f"tooltip of {type(widget).__name__} {widget.objectName()}: {widget.toolTip()[:60]}"
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        for row in range(min(model.rowCount(), 30)):
            for column in range(model.columnCount()):
                if any(as_markup(str(model.index(row, column).data(role) or "")) for role in ROLES):
                    yield f"tooltip in {type(view).__name__} {row}, {column}"


def test_no_room_takes_what_was_typed_for_markup(
    qtbot: QtBot, qapp: QApplication, hostile: Store, tmp_path: Path
) -> None:
    found, seen, settled = set[str](), 0, partial(settle, qapp)
    with shown(qtbot, qapp, hostile, tmp_path) as shell:
        for room in Room:
            shell.window.go(room)
            settle(qapp)
            bars = [bar for bar in shell.window.findChildren(QTabBar) if bar.isVisible()]
            for show in [partial(bar.setCurrentIndex, tab) for bar in bars for tab in range(bar.count())] or [settled]:
                show()
                settle(qapp)
                found |= {f"{room}: {fault}" for fault in shown_as_markup(shell.window)}
                seen += sum("tebal" in label.text() for label in shell.window.findChildren(QLabel))
    assert not found, "\n".join(sorted(found))
    assert seen > 20
