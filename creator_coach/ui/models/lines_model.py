"""A table of words that are ready: for short tables, whose rows are all seen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from creator_coach.ui.widgets.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class LinesModel(QAbstractTableModel):
    """Heads and rows of words."""

    def __init__(self, heads: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads, self._lines = tuple(heads), list[tuple[str, ...]]()

    def set(self, lines: Sequence[tuple[str, ...]]) -> None:
        """Show other rows."""
        if list(lines) == self._lines:
            return
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the columns."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, place: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return the name of a column."""
        shown = side == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._heads[place] if shown else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return a cell's words; a long one is whole in its tip."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        words = self._lines[index.row()][index.column()]
        return words if role == Qt.ItemDataRole.DisplayRole else plain_tip(words)
