"""Bring a control of a scrolling page into view and give it the focus."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from creator_coach.ui.theme.tokens import em

_AROUND = 96  # px at 100 % text that stay visible above and below, so that the heading is seen too


def reveal(page: QScrollArea, control: QWidget) -> None:
    """Focus a control now, and show it once the page is laid out."""
    control.setFocus(Qt.FocusReason.OtherFocusReason)
    QTimer.singleShot(0, control, partial(page.ensureWidgetVisible, control, 0, em(_AROUND)))
