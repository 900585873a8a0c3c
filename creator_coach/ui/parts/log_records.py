"""What the tables of Log share: delete with undo, a sentence for a value that cannot be, a selection that stays."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QAction, QKeyEvent, QPainter
from PySide6.QtWidgets import QComboBox, QStyleOptionViewItem, QVBoxLayout, QWidget

from creator_coach.ui.context import Context
from creator_coach.ui.models.paged import PagedModel
from creator_coach.ui.theme.tokens import S3
from creator_coach.ui.widgets.cells import RowDelegate
from creator_coach.ui.widgets.fields import Combo
from creator_coach.ui.widgets.layout import col
from creator_coach.ui.widgets.tables import Column, DataTable

Entry = TypeVar("Entry")
_ROWS = 10  # shown before the table scrolls by itself


class RecordsTable(DataTable):
    """A table of the log, as high as ten rows."""

    def __init__(self, columns: Sequence[Column], name: str, model: PagedModel[Entry]) -> None:
        super().__init__(columns, name)
        self.records: PagedModel[Entry] = model
        self._kept: tuple[int, int] | None = None  # key and column of the current row
        self.show_model(model)
        self.show_rows(_ROWS)
        model.setParent(self)
        model.modelAboutToBeReset.connect(self._on_leaving)
        model.modelReset.connect(self._on_back)

    def chosen_rows(self) -> list[int]:
        """Return the selected rows, from the top."""
        return sorted({index.row() for index in self.selectionModel().selectedRows()})

    def _on_leaving(self) -> None:
        here = self.currentIndex()
        self._kept = (self.records.key(self.records.entry(here.row())), here.column()) if here.isValid() else None

    def _on_back(self) -> None:
        place = self.records.place_of(self._kept[0]) if self._kept else None
        if place is not None and self._kept is not None:
            self.setCurrentIndex(self.records.index(place, self._kept[1]))
        else:
            self.scrollToTop()


class _CellCombo(Combo):
    """Keeps Enter, which commits the choice, from the table, which would begin to edit again."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


class ChoiceDelegate(RowDelegate):
    """Edits a cell by choosing one of a few; paints like the rest of its row."""

    def __init__(self, columns: Sequence[Column], table: DataTable, options: Sequence[tuple[str, str]]) -> None:
        super().__init__(columns, table)
        self._table, self._options = table, list(options)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Know which row is under the pointer, as the rest of the row does."""
        general = self._table.itemDelegate()
        if isinstance(general, RowDelegate):
            self.hovered = general.hovered
        super().paint(painter, option, index)

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """Return a list to choose from."""
        del option, index
        made = _CellCombo()
        made.setParent(parent)
        made.addItems([words for _, words in self._options])
        made.setAccessibleName(self._table.accessibleName())
        made.activated.connect(self._on_activated)
        return made

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Begin with the present choice."""
        keys = [key for key, _ in self._options]
        value = str(index.data(Qt.ItemDataRole.EditRole))
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(keys.index(value) if value in keys else 0)

    def setModelData(self, editor: QWidget, model: object, index: QModelIndex | QPersistentModelIndex) -> None:
        """Store the choice."""
        if isinstance(editor, QComboBox) and isinstance(model, PagedModel):
            model.setData(index, self._options[editor.currentIndex()][0])

    def _on_activated(self) -> None:
        editor = self.sender()
        if isinstance(editor, QComboBox):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)


class Records(QWidget, Generic[Entry]):
    """A table with what is said above and below it."""

    def __init__(self, context: Context, table: RecordsTable, model: PagedModel[Entry]) -> None:
        super().__init__()
        self.context, self.store, self.table, self.model = context, context.store, table, model
        self.delete_action = QAction(self.tr("Delete"), self)
        self.delete_action.triggered.connect(self._on_delete)
        table.addAction(self.delete_action)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        table.remove_asked.connect(self.remove)
        model.refused.connect(self._on_refused)
        self.box: QVBoxLayout = col(gap=S3)
        self.setLayout(self.box)

    def remove(self, rows: list[int]) -> None:
        """Take rows out of the log and offer to bring them back."""
        raise NotImplementedError

    def _on_delete(self) -> None:
        if rows := self.table.chosen_rows():
            self.remove(rows)

    def _on_refused(self, sentence: str) -> None:
        self.context.toast(sentence, False)
