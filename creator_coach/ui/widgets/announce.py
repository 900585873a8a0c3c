"""Say something to those who listen to the screen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(owner: QWidget, text: str) -> None:
    """Let a screen reader, where one runs, say a text of its own accord."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415  190 names, not at the start

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(owner, text))
