"""Escape leaves a form or a view by its own button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget


class _WayOut(QObject):
    """Watches a place for the Escape that nothing inside it wanted."""

    def __init__(self, place: QWidget, button: QAbstractButton) -> None:
        super().__init__(place)
        self._button = button
        place.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Press the button, if it can be pressed now."""
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() == QEvent.Type.KeyPress and self._button.isVisible() and self._button.isEnabled():
            self._button.click()
            return True
        return super().eventFilter(watched, event)


def escape_presses(place: QWidget, button: QAbstractButton) -> None:
    """Let Escape anywhere in a place press the button that leaves it; of two places the inner one is left first."""
    _WayOut(place, button)
