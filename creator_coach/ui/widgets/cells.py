"""How a table's cells and column names are painted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from creator_coach.ui.theme.icons import tinted
from creator_coach.ui.theme.sheet import font
from creator_coach.ui.theme.tokens import c, em

ROW, HEAD = 40, 34  # px at 100 % text
_PAD = 11  # px left and right in cells and header, so that both align
_MID = Qt.AlignmentFlag.AlignVCenter
Index: TypeAlias = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Column:
    """How a column looks: width in px at 100 % text (0 takes what is left), numbers right, bold, soft, when it goes."""

    width: int = 0
    right: bool = False
    bold: bool = False
    soft: bool = False
    gives_up: int = 0  # px of table width at 100 % text under which the column is hidden; 0 never


class RowDelegate(QStyledItemDelegate):
    """Paints cells as parts of a row: fill, words, hairline."""

    def __init__(self, columns: Sequence[Column], table: QTableView) -> None:
        super().__init__(table)
        self._columns = columns
        self.hovered = -1  # row under the pointer

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        area, look = option.rect, self._columns[index.column()]
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected or index.row() == self.hovered:
            painter.fillRect(area, QColor(c("soft" if selected else "sunken")))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), QColor(c("line")))
        used = font("bold" if look.bold else "body")
        painter.setFont(used)
        painter.setPen(QColor(c("ink2" if look.soft else "ink")))
        inside = area.adjusted(_PAD, 0, -_PAD, 0)
        shown = QFontMetrics(used).elidedText(_text(index), Qt.TextElideMode.ElideRight, inside.width())
        side = Qt.AlignmentFlag.AlignRight if look.right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(inside, side | _MID, shown)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the words' own width and the row's height."""
        return QSize(super().sizeHint(option, index).width() + 2 * _PAD, em(ROW))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return the usual editor, with its words where the cell has them."""
        made = super().createEditor(parent, option, index)
        if isinstance(made, QLineEdit):
            made.setFrame(False)
            right = self._columns[index.column()].right
            made.setAlignment(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        return made

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Show the model's tip, else all the words where they are cut."""
        look = self._columns[index.column()]
        metrics = QFontMetrics(font("bold" if look.bold else "body"))
        cut = metrics.horizontalAdvance(_text(index)) > option.rect.width() - 2 * _PAD
        if cut and not index.data(Qt.ItemDataRole.ToolTipRole):
            QToolTip.showText(event.globalPos(), f"<p>{escape(_text(index))}</p>", view)  # user text, never markup
            return True
        return super().helpEvent(event, view, option, index)


class HeadView(QHeaderView):
    """Column names that stand over their cells, with a quiet arrow for the order."""

    def __init__(self, columns: Sequence[Column], table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._columns = columns
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setMinimumSectionSize(em(32))

    def sizeHint(self) -> QSize:
        """Return the height of a small line with air."""
        return QSize(super().sizeHint().width(), em(HEAD))

    def paintSection(self, painter: QPainter, area: QRect, place: int) -> None:  # noqa: N802 - Qt's name
        """Paint a name, the arrow if the table is ordered by it, and the hairline."""
        text = str(self.model().headerData(place, Qt.Orientation.Horizontal) or "")
        right = self._columns[place].right
        ordered = self.isSortIndicatorShown() and self.sortIndicatorSection() == place
        side = em(14)
        inside = area.adjusted(_PAD, 0, -_PAD, 0)
        used = font("strong" if ordered else "small")
        metrics, room = QFontMetrics(used), inside.width() - (side + 2 if ordered else 0)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        wide = metrics.horizontalAdvance(shown)
        left = inside.right() + 1 - wide if right else inside.left()
        painter.save()
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), QColor(c("line")))
        painter.setFont(used)
        painter.setPen(QColor(c("ink" if ordered else "ink2")))
        painter.drawText(QRect(left, inside.top(), wide + 2, inside.height()), Qt.AlignmentFlag.AlignLeft | _MID, shown)
        if ordered:
            name = "up" if self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder else "down"
            arrow = tinted(name, "ink2", side, self.devicePixelRatioF())
            painter.drawPixmap(left - side - 2 if right else left + wide + 2, area.center().y() - side // 2, arrow)
        painter.restore()


def _text(index: Index) -> str:
    value = index.data(Qt.ItemDataRole.DisplayRole)
    return "" if value is None else str(value).replace("\n", " ")
