"""The five skills and five tips, a row each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from creator_coach.app.checklist import Item
from creator_coach.domain.evidence import SKILLS, TIPS
from creator_coach.ui.texts.language import number
from creator_coach.ui.theme.tokens import S1, S2, S3
from creator_coach.ui.widgets.layout import col, held, row
from creator_coach.ui.widgets.pictures import Ring
from creator_coach.ui.widgets.rows import RowFrame
from creator_coach.ui.widgets.text import label, set_role

_RING = 22


class ItemRow(RowFrame):
    """One item: a ring and figures for the ticked steps, and its title."""

    def __init__(self) -> None:
        self._ring, self._title = Ring(_RING, labelled=False), label("", wrap=True)
        self._count = label("", "small", "soft")
        super().__init__(row(self._ring, (self._title, 1), self._count), clickable=True, choice=True, pad=(S3, S2))

    def show_item(self, item: Item) -> None:
        """Show how far an item is."""
        steps = len(item.steps)
        figures = {"done": number(item.done), "all": number(steps), "title": item.title}
        said = self.tr("{done} of {all} steps").format(**figures)
        self._ring.set(item.done, steps, says=said)
        self._title.setText(item.title)
        self._count.setText(self.tr("{done}/{all}").format(**figures))
        self.setAccessibleName(self.tr("{title}, {done} of {all} steps").format(**figures))

    def set_chosen(self, chosen: bool) -> None:
        """Show whether this item is the one at the right; only the chosen one is a tab stop."""
        self.set_selected(chosen)
        set_role(self._title, "bold" if chosen else "body")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)
        self.setAccessibleDescription(self.tr("Chosen") if chosen else "")


class ItemList(QFrame):
    """Both groups, one below the other, or side by side where the whole width is theirs."""

    chosen = Signal(str)  # the id of the item

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.rows = {item: ItemRow() for item in (*SKILLS, *TIPS)}
        for item, made in self.rows.items():
            made.setObjectName(f"item-{item}")
            made.activated.connect(partial(self._on_activated, item))
        groups = (self._group(self.tr("Five skills"), SKILLS), self._group(self.tr("Five tips"), TIPS))
        self._groups = row(*groups, gap=S3)
        self._groups.setContentsMargins(QMargins(S3, S3, S3, S3))
        self.setLayout(self._groups)

    def set_side_by_side(self, side_by_side: bool) -> None:
        """Put the groups beside each other, or below."""
        way = QBoxLayout.Direction
        self._groups.setDirection(way.LeftToRight if side_by_side else way.TopToBottom)

    def show_items(self, items: Sequence[Item], chosen: str) -> None:
        """Show all items, one of them chosen."""
        for item in items:
            self.rows[item.id].show_item(item)
        for item_id, made in self.rows.items():
            made.set_chosen(item_id == chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on from the last skill to the first tip, and back."""
        step = (event.key() == Qt.Key.Key_Down) - (event.key() == Qt.Key.Key_Up)
        rows = list(self.rows.values())
        here = next((place for place, made in enumerate(rows) if made.hasFocus()), None)
        if step and here is not None and 0 <= here + step < len(rows):
            rows[here + step].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _on_activated(self, item: str) -> None:
        self.chosen.emit(item)

    def _group(self, title: str, items: Sequence[str]) -> QWidget:
        head = row(S3, (label(title, "strong", "soft", wrap=True), 1))
        made = held(col(S1, head, S1, *[self.rows[item] for item in items], None, gap=1))
        made.setAccessibleName(title)
        return made
