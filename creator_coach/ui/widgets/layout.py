"""Everything a page is laid out with: boxes, columns that follow the width, the scrolling page, a wrapping row."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QScrollArea, QSizePolicy, QWidget

from creator_coach.ui.theme.tokens import PAGE_WIDTH, S2, S4, S5, S6, em
from creator_coach.ui.widgets.boxes import (
    BOTTOM,
    CENTRE,
    MID,
    RIGHT,
    TOP,
    Item,
    Part,
    clear,
    col,
    fill,
    held,
    row,
)
from creator_coach.ui.widgets.columns import Card, Columns, Place

__all__ = [
    "BOTTOM",
    "CENTRE",
    "MID",
    "RIGHT",
    "TOP",
    "Card",
    "Columns",
    "FlowRow",
    "Item",
    "Part",
    "Place",
    "Scroll",
    "beside",
    "clear",
    "col",
    "fill",
    "held",
    "lay_out_now",
    "row",
]

_PASSES = 3  # what is laid out may ask for it once more: a height that follows a width
NARROW_PAGE = 900  # px at 100 % text: under this a page takes the smaller edge


def beside(left: QLayout, right: QLayout, weights: tuple[int, int] = (1, 1), least: int = 840) -> Columns:
    """Return two groups on one line from `least` px (at 100 % text) on, else one below the other."""
    return Columns([(held(left), ("", 0, 0)), (held(right), ("", 1, 1))], {2: weights}, (least, 9999))


def lay_out_now() -> None:
    """Lay out what has changed before it is painted: no frame shows one thing over another."""
    for _ in range(_PASSES):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


class Scroll(QScrollArea):
    """A page: one column of cards that scrolls up and down, never sideways, at most PAGE_WIDTH px wide."""

    def __init__(self, *items: Item, gap: int = S4) -> None:
        super().__init__()
        self._body = col(*items, gap=gap)
        self._inner = QWidget()
        self._inner.setObjectName("page")
        self._inner.setLayout(self._body)
        self._inner.setMaximumWidth(PAGE_WIDTH)
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # no empty tab stop; Page Down reaches it from what has focus
        self._body.addStretch(1)
        self._edges()

    def add(self, *items: Item) -> None:
        """Add items at the end of the page; the free space stays below them."""
        self._body.takeAt(self._body.count() - 1)
        fill(self._body, *items, None)

    def to_top(self) -> None:
        """Show the beginning of the page."""
        self.verticalScrollBar().setValue(0)

    def minimumSizeHint(self) -> QSize:
        """Allow any window that the app allows."""
        return QSize(em(320), em(200))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the page's edge for the width."""
        super().resizeEvent(event)
        self._edges()

    def changeEvent(self, event: QEvent) -> None:
        """Choose the page's edge for the text scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._edges()

    def _edges(self) -> None:
        edge = S5 if self.width() < em(NARROW_PAGE) else S6
        self._body.setContentsMargins(edge, S5, edge, S5)


class FlowRow(QWidget):
    """Widgets side by side that go on in a next line where the width ends."""

    def __init__(self, *widgets: QWidget, gap: int = S2) -> None:
        super().__init__()
        self._gap = gap
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._widgets: list[QWidget] = []
        self.set_widgets(*widgets)

    def set_widgets(self, *widgets: QWidget) -> None:
        """Show these instead; what was shown before and is not among them is deleted."""
        for old in self._widgets:
            if old not in widgets:
                old.hide()
                old.deleteLater()
        self._widgets = list(widgets)
        for widget in widgets:
            widget.setParent(self)
            widget.show()
        self._place(self.width(), True)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at that width."""
        return self._place(width, False)

    def sizeHint(self) -> QSize:
        """Return the size of one line."""
        hints = [_size_of(w) for w in self._widgets]
        wide = sum(h.width() + self._gap for h in hints) - self._gap
        return QSize(max(0, wide), max((h.height() for h in hints), default=0))

    def minimumSizeHint(self) -> QSize:
        """Return the widest widget's size."""
        hints = [w.minimumSizeHint() for w in self._widgets]
        return QSize(max((h.width() for h in hints), default=0), max((h.height() for h in hints), default=0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the widgets."""
        super().resizeEvent(event)
        self._place(self.width(), True)

    def _place(self, width: int, for_real: bool) -> int:
        """Go through the lines and return their height; `for_real` moves the widgets, in the middle of each line."""
        top, line, used = 0, list[QWidget](), 0
        for widget in [*self._widgets, None]:
            wide = _size_of(widget).width() if widget is not None else 0
            if line and (widget is None or used + wide > width):
                high = max(_size_of(w).height() for w in line)
                if for_real:
                    _lay(line, QRect(0, top, max(1, width), high), self._gap)
                top += high + self._gap
                line, used = [], 0
            if widget is not None:
                line.append(widget)
                used += wide + self._gap
        return max(0, top - self._gap)


def _size_of(widget: QWidget) -> QSize:
    """Return the size a widget wants, within what it was allowed."""
    return widget.sizeHint().expandedTo(widget.minimumSize()).boundedTo(widget.maximumSize())


def _lay(line: list[QWidget], area: QRect, gap: int) -> None:
    x = area.left()
    for widget in line:
        size = _size_of(widget)
        y = area.top() + (area.height() - size.height()) // 2
        widget.setGeometry(QRect(x, y, min(size.width(), area.width()), size.height()))
        x += size.width() + gap
