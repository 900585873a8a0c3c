"""The growth chart as a table: the same counts and the same weeks ahead, for those who read numbers better."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from creator_coach.app.growth_view import Growth
from creator_coach.ui.texts.language import day_full, number
from creator_coach.ui.widgets.tables import Column

COLUMNS = (Column(150), Column(0, right=True, bold=True), *(Column(0, right=True) for _ in range(3)))
_UNKNOWN = "–"
Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class GrowthTable(QAbstractTableModel):
    """Counts in the order of time, then the weeks ahead; cells are written only when seen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = Growth((), None, (), (), ())
        self._heads = (self.tr("Date"), self.tr("Followers"), self.tr("Low"), self.tr("Likely"), self.tr("High"))

    def set(self, view: Growth) -> None:
        """Show another moment."""
        self.beginResetModel()
        self._view = view
        self.endResetModel()

    @property
    def counts(self) -> int:
        """How many rows are counts; the others lie ahead."""
        return len(self._view.standing.line) if self._view.standing else 0

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return counts and weeks ahead; the first point of the fan is today and tells nothing."""
        return 0 if parent.isValid() else self.counts + max(len(self._view.fan) - 1, 0)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, place: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return the name of a column."""
        shown = side == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._heads[place] if shown else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return a cell's words."""
        standing = self._view.standing
        if role != Qt.ItemDataRole.DisplayRole or standing is None:
            return None
        if index.row() < self.counts:
            day, followers = standing.line[index.row()]
            return (day_full(day), number(followers), *[_UNKNOWN] * 3)[index.column()]
        week = self._view.fan[index.row() - self.counts + 1]
        ahead = (number(value) for value in (week.low, week.likely, week.high))
        return (day_full(week.on), _UNKNOWN, *ahead)[index.column()]
