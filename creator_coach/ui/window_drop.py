"""Files dropped anywhere on the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from creator_coach.ui.widgets.notices import DropVeil, dropped_files


class WindowDrop(QObject):
    """Covers the window while files are dragged over it, and hands over those that are let go."""

    dropped = Signal(list)  # of Path

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.veil = DropVeil(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def set_text(self, text: str) -> None:
        """Say what happens to files that are let go."""
        self.veil.set_text(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the drag."""
        if watched is self._window:
            if isinstance(event, QDragEnterEvent) and event.type() == QEvent.Type.DragEnter:
                if dropped_files(event.mimeData()):
                    event.acceptProposedAction()
                    self.veil.cover()
                return True
            if event.type() == QEvent.Type.DragLeave:
                self.veil.hide()
            elif isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
                self.veil.hide()
                files: list[Path] = dropped_files(event.mimeData())
                if files:
                    event.acceptProposedAction()
                    self.dropped.emit(files)
                return True
        return super().eventFilter(watched, event)
