"""Keeps the user's hands off the log while an import is in the middle of it: some milliseconds, seconds at most."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

_HANDS = frozenset(
    (
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.Shortcut,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.ContextMenu,
        QEvent.Type.Drop,
        QEvent.Type.InputMethod,
    )
)
FREE = "import-busy"  # the object name of the one place that stays alive: there is the way to cancel


class Hold(QObject):
    """While held, only the card with the Cancel button hears mouse and keys."""

    def __init__(self, app: QApplication, window: QWidget) -> None:
        super().__init__(window)
        self._app, self._window = app, window
        self._held = False

    def set_held(self, held: bool) -> None:
        """Hold, or let go."""
        if held != self._held:
            self._held = held
            if held:
                self._app.installEventFilter(self)
            else:
                self._app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow what hands do."""
        if event.type() in _HANDS and isinstance(watched, QWidget) and watched.window() is self._window:
            return not _is_free(watched)
        return super().eventFilter(watched, event)


def _is_free(widget: QWidget | None) -> bool:
    while widget is not None:
        if widget.objectName() == FREE:
            return True
        widget = widget.parentWidget()
    return False
