"""The one word outside the window: a desktop notification, where the desktop has a tray for it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget


def tray_here() -> bool:
    """Say whether the desktop has a tray that shows messages; many have none."""
    return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()


class Tray(QObject):
    """An icon that is there only as long as reminders are wished for."""

    pressed = Signal()
    said = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.icon = QSystemTrayIcon(QApplication.windowIcon(), self)
        self.icon.setToolTip("Creator Coach")
        self._menu = QMenu(window)
        self._menu.addAction(self.tr("Open Creator Coach")).triggered.connect(self.pressed)
        self.icon.setContextMenu(self._menu)
        self.icon.messageClicked.connect(self.pressed)
        self.icon.activated.connect(self._on_activated)
        self.icon.show()

    def say(self, text: str) -> None:
        """Show a notification."""
        self.icon.showMessage("Creator Coach", text, QApplication.windowIcon())
        self.said.emit(text)

    def leave(self) -> None:
        """Take the icon away."""
        self.icon.hide()
        self._menu.deleteLater()
        self.deleteLater()

    def _on_activated(self, why: QSystemTrayIcon.ActivationReason) -> None:
        if why is not QSystemTrayIcon.ActivationReason.Context:
            self.pressed.emit()
