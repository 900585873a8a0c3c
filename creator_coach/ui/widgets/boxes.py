"""Rows and columns: every screen is put together with these."""

from __future__ import annotations

from typing import TypeAlias, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from creator_coach.ui.theme.tokens import S2, S3

TOP = Qt.AlignmentFlag.AlignTop
MID = Qt.AlignmentFlag.AlignVCenter
BOTTOM = Qt.AlignmentFlag.AlignBottom
CENTRE = Qt.AlignmentFlag.AlignHCenter
RIGHT = Qt.AlignmentFlag.AlignRight | MID

# a widget or layout; with a stretch factor or an alignment; a number is fixed space, None takes what is left
Part: TypeAlias = QWidget | QLayout
Item: TypeAlias = Part | tuple[Part, int | Qt.AlignmentFlag] | int | None
Box = TypeVar("Box", bound=QBoxLayout)


def fill(box: Box, *items: Item) -> Box:
    """Put items into a box in order and return the box."""
    for item in items:
        if item is None:
            box.addStretch(1)
        elif isinstance(item, int):
            box.addSpacing(item)
        else:
            part, extra = item if isinstance(item, tuple) else (item, 0)
            align = extra if isinstance(extra, Qt.AlignmentFlag) else Qt.AlignmentFlag(0)  # an IntFlag: test it first
            stretch = 0 if isinstance(extra, Qt.AlignmentFlag) else extra
            if isinstance(part, QLayout):
                box.addLayout(part, stretch)
            else:
                box.addWidget(part, stretch, align)
    return box


def row(*items: Item, gap: int = S3) -> QHBoxLayout:
    """Return the items side by side."""
    return fill(bare(QHBoxLayout(), gap), *items)


def col(*items: Item, gap: int = S2) -> QVBoxLayout:
    """Return the items one below the other."""
    return fill(bare(QVBoxLayout(), gap), *items)


def bare(box: Box, gap: int) -> Box:
    """Return a layout without margins."""
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(gap)
    return box


def held(inside: QLayout) -> QWidget:
    """Return a bare widget around a layout, for places that take only widgets."""
    made = QWidget()
    inside.setContentsMargins(0, 0, 0, 0)
    made.setLayout(inside)
    return made


def clear(box: QLayout) -> None:
    """Take everything out of a layout and delete its widgets, those in layouts inside it as well."""
    while (item := box.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if isinstance(widget, QWidget):
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif isinstance(inner, QLayout):
            clear(inner)
            inner.deleteLater()
