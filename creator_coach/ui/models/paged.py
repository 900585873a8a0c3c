"""A table that reads its rows a page at a time and stays in step with the log."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Generic, TypeAlias, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from creator_coach.domain.errors import RuleError
from creator_coach.ui.texts.problems import rule_problem

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Entry = TypeVar("Entry")
PAGE = 100  # rows
UNKNOWN = "\N{EN DASH}"
_ROOT = QModelIndex()
_TEXT = Qt.ItemDataRole.DisplayRole


class PagedModel(QAbstractTableModel, Generic[Entry]):
    """Holds as many rows as were scrolled to; `renew` brings them up to date without losing anyone's place."""

    refused = Signal(str)  # why a typed value was not taken

    def __init__(self, names: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = list(names)
        self._rows: list[Entry] = []
        self._complete = True

    def page(self, offset: int, limit: int) -> list[Entry]:
        """Read rows of the log in the order of the table."""
        raise NotImplementedError

    def key(self, entry: Entry) -> int:
        """Return what stays the same when a row changes."""
        raise NotImplementedError

    def entry(self, place: int) -> Entry:
        """Return what a row shows."""
        return self._rows[place]

    def place_of(self, key: int) -> int | None:
        """Return the row with a key, among those read so far."""
        return next((place for place, entry in enumerate(self._rows) if self.key(entry) == key), None)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many rows were read so far."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._names)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _TEXT) -> object:
        """Return a column's name."""
        if orientation is Qt.Orientation.Horizontal and role == _TEXT:
            return self._names[section]
        return None

    def canFetchMore(self, parent: Index) -> bool:
        """Say whether the log holds more rows than were read."""
        return not parent.isValid() and not self._complete

    def fetchMore(self, parent: Index) -> None:
        """Read the next page."""
        if parent.isValid() or self._complete:
            return
        more = self.page(len(self._rows), PAGE)
        self._complete = len(more) < PAGE
        if more:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(more) - 1)
            self._rows += more
            self.endInsertRows()

    def restart(self) -> None:
        """Read the first page, in another order or for another filter."""
        self.beginResetModel()
        self._rows = self.page(0, PAGE)
        self._complete = len(self._rows) < PAGE
        self.endResetModel()

    def renew(self) -> None:
        """Read again what is shown, after the log changed; selection and scroll position stay with their rows."""
        limit = max(PAGE, len(self._rows))
        new = self.page(0, limit)
        self._complete = True  # a view that sees rows come and go must not fetch more before all is in place
        self._remove_all_but({self.key(entry) for entry in new})
        here = {self.key(entry) for entry in self._rows}
        self._reorder([entry for entry in new if self.key(entry) in here])
        for first, last in _runs(place for place, entry in enumerate(new) if self.key(entry) not in here):
            self.beginInsertRows(QModelIndex(), first, last)
            self._rows[first:first] = new[first : last + 1]
            self.endInsertRows()
        self._complete = len(new) < limit
        if new:
            self.dataChanged.emit(self.index(0, 0), self.index(len(new) - 1, self.columnCount() - 1))

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Store what was typed; a value that cannot be is refused, and the old one stays."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        if str(value) == str(self.data(index, role)):
            return True
        try:
            self.write(self._rows[index.row()], index.column(), str(value))
        except RuleError as error:
            self.refused.emit(rule_problem(error))
            return False
        return True

    def write(self, entry: Entry, column: int, text: str) -> None:
        """Store a typed value in the log; the log's change then renews the table.

        Raises:
            RuleError: the value cannot be.
        """
        raise NotImplementedError

    def _remove_all_but(self, keys: set[int]) -> None:
        gone = [place for place, entry in enumerate(self._rows) if self.key(entry) not in keys]
        for first, last in reversed(_runs(gone)):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()

    def _reorder(self, entries: list[Entry]) -> None:
        before = [self.key(entry) for entry in self._rows]
        if before == [self.key(entry) for entry in entries]:
            self._rows = entries
            return
        self.layoutAboutToBeChanged.emit()
        places = {self.key(entry): place for place, entry in enumerate(entries)}
        old = self.persistentIndexList()
        self._rows = entries
        self.changePersistentIndexList(old, [self.index(places[before[i.row()]], i.column()) for i in old])
        self.layoutChanged.emit()


def _runs(places: Iterable[int]) -> list[tuple[int, int]]:
    """Return (first, last) of neighbouring places."""
    groups = groupby(enumerate(places), key=lambda pair: pair[1] - pair[0])
    runs = [[place for _, place in group] for _, group in groups]
    return [(run[0], run[-1]) for run in runs]
