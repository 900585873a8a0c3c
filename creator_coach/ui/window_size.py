"""How large the window is."""

from __future__ import annotations

from PySide6.QtCore import QSize

LEAST = QSize(960, 640)
_FIRST = QSize(1280, 800)
_TITLE_BAR = 40  # px at most


def first_size(screen: QSize) -> QSize:
    """Return the size of a first window on a screen with this much room: all of it is seen, its title bar too."""
    return _FIRST.boundedTo(screen - QSize(0, _TITLE_BAR)).expandedTo(LEAST)
