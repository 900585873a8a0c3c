"""A quiet table: no grid, hairlines, whole rows, every key a table needs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QRectF, Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from creator_coach.ui.theme.tokens import RADIUS, em
from creator_coach.ui.widgets.cells import HEAD, ROW, Column, HeadView, RowDelegate
from creator_coach.ui.widgets.rows import focus_ring

__all__ = ["Column", "DataTable"]

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ORDER = {Qt.Key.Key_Up: Qt.SortOrder.AscendingOrder, Qt.Key.Key_Down: Qt.SortOrder.DescendingOrder}


class DataTable(QTableView):
    """Shows any item model; hides columns by priority where it gets narrow.

    Enter or F2 edits the current cell if it can be edited; Enter otherwise activates the row, as a double click does.
    Delete asks to remove. Alt with up or down orders by the current column, where sorting is enabled.
    """

    remove_asked = Signal(list)  # rows (int, of the model shown) on which Delete was pressed
    row_activated = Signal(int)  # row (of the model shown)

    def __init__(self, columns: Sequence[Column], name: str = "") -> None:
        super().__init__()
        self._columns, self._most = list(columns), 0
        self._shown: QAbstractItemModel | None = None
        self._rows = RowDelegate(self._columns, self)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setItemDelegate(self._rows)
        self.setHorizontalHeader(HeadView(self._columns, self))
        self.verticalHeader().hide()
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._on_double_click)

    def show_model(self, model: QAbstractItemModel) -> None:
        """Show a model that has the columns which were described."""
        if model is self._shown:
            return
        if self._shown is not None:
            for signal in _row_signals(self._shown):
                signal.disconnect(self._on_rows)
        self._shown = model
        self.setModel(model)
        for signal in _row_signals(model):
            signal.connect(self._on_rows)
        self._fit_columns()
        self._on_rows()

    def show_rows(self, most: int) -> None:
        """Be as high as the rows need, up to `most`; beyond that the table scrolls. 0 leaves the height free."""
        self._most = most
        self._on_rows()

    def current_row(self) -> int:
        """Return the current row, or -1."""
        return self.currentIndex().row()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on Enter, Delete and Alt with arrows; leave all else to Qt."""
        here, key = self.currentIndex(), event.key()
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # keys that the editor let through
        elif key == Qt.Key.Key_Delete and here.isValid():
            chosen = {index.row() for index in self.selectionModel().selectedRows()}
            self.remove_asked.emit(sorted(chosen or {here.row()}))
        elif key in _ENTER and here.isValid():
            if self._can_edit(here):
                self.edit(here)
            else:
                self.row_activated.emit(here.row())
        elif alt and self.isSortingEnabled() and key in _ORDER and here.isValid():
            self.sortByColumn(here.column(), _ORDER[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a current row as soon as the keyboard arrives."""
        super().focusInEvent(event)
        self._keep_current()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark the row under the pointer."""
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        """Unmark it."""
        super().leaveEvent(event)
        self._hover(-1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give up columns as they were told to."""
        super().resizeEvent(event)
        self._fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit_columns()
            self._on_rows()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the focus ring: around the current cell if it can be edited, else around the row."""
        super().paintEvent(event)
        here = self.currentIndex()
        if not self.hasFocus() or not here.isValid():
            return
        area = QRectF(self.visualRect(here))
        if not self._can_edit(here):
            area.setLeft(0)
            area.setWidth(min(self.viewport().width(), self.horizontalHeader().length()))
        with QPainter(self.viewport()) as painter:
            focus_ring(painter, area.adjusted(0, 0, 0, -1), RADIUS["chip"])

    def _can_edit(self, index: QModelIndex) -> bool:
        triggers = self.editTriggers() != QAbstractItemView.EditTrigger.NoEditTriggers
        return triggers and bool(index.flags() & Qt.ItemFlag.ItemIsEditable)

    def _hover(self, place: int) -> None:
        if place != self._rows.hovered:
            self._rows.hovered = place
            self.viewport().update()

    def _keep_current(self) -> None:
        model = self._shown
        if model is None or not model.rowCount() or self.currentIndex().isValid():
            return
        shown = [place for place in range(model.columnCount()) if not self.isColumnHidden(place)]
        if shown:
            self.selectionModel().setCurrentIndex(
                model.index(0, shown[0]), self.selectionCommand(model.index(0, shown[0]))
            )

    def _fit_columns(self) -> None:
        head = self.horizontalHeader()
        for place, column in enumerate(self._columns[: head.count()]):
            mode = QHeaderView.ResizeMode.Fixed if column.width else QHeaderView.ResizeMode.Stretch
            head.setSectionResizeMode(place, mode)
            if column.width:
                head.resizeSection(place, em(column.width))
            self.setColumnHidden(place, self.width() < em(column.gives_up))

    def _on_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(em(ROW))
        if self._most and self._shown is not None:
            self.setFixedHeight(em(HEAD) + em(ROW) * min(self._most, max(1, self._shown.rowCount())) + 1)
        if self.hasFocus():
            self._keep_current()

    def _on_double_click(self, index: QModelIndex) -> None:
        if not self._can_edit(index):
            self.row_activated.emit(index.row())


def _row_signals(model: QAbstractItemModel) -> tuple[SignalInstance, ...]:
    return model.modelReset, model.rowsInserted, model.rowsRemoved, model.layoutChanged
