"""F1: the help of a window, made when first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from creator_coach.ui.room import Room

if TYPE_CHECKING:
    from creator_coach.ui.help_dialog import HelpDialog


class Help(QObject):
    """Opens the help at a room, and forgets it where language or text size change."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: HelpDialog | None = None

    def open(self, room: Room | None, topic: str = "") -> None:
        """Open the help at the topic of a room, or at one that is named."""
        from creator_coach.ui.help_dialog import HelpDialog  # noqa: PLC0415  when first asked for

        if self.dialog is None:
            self.dialog = HelpDialog(self._window, self._window.actions())
        if room is not None:
            self.dialog.show_room(room)
        else:
            self.dialog.show_topic(topic)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def forget(self) -> None:
        """Close it; the next one is made in the language and text size of that moment."""
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None
