"""Bring a control of a scrolling page into view and give it the focus."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid

from creator_coach.ui.theme.tokens import em

_AROUND = 96  # px at 100 % text that stay visible above and below, so that the heading is seen too


def reveal(page: QScrollArea, control: QWidget) -> None:
    """Focus a control now, and show it once the page is laid out."""
    control.setFocus(Qt.FocusReason.OtherFocusReason)
    QTimer.singleShot(0, page, partial(_show, page, control))


def _show(page: QScrollArea, control: QWidget) -> None:
    """Scroll to the control, unless another one took its place meanwhile."""
    if isValid(control) and page.isAncestorOf(control):
        page.ensureWidgetVisible(control, 0, em(_AROUND))
