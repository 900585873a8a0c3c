"""Skills & tips: the ten items of the checklist, and one of them in full."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from creator_coach.app.checklist import DEPENDS_ON, Item, evidence_then, rate, read_checklist, tick_step, write_note
from creator_coach.ui.context import Context
from creator_coach.ui.pages.base import Page
from creator_coach.ui.parts.reveal import reveal
from creator_coach.ui.parts.skills_detail import Detail
from creator_coach.ui.parts.skills_list import ItemList
from creator_coach.ui.texts.language import Speech, number
from creator_coach.ui.theme.tokens import S4, em
from creator_coach.ui.widgets.layout import TOP, row
from creator_coach.ui.widgets.text import PageHead

_LIST, _MOST, _STACK = 272, 1100, 640  # px at 100 % text: the list, the widest detail, where both are stacked
_FREE = 16777215  # Qt's own "no maximum"


class SkillsPage(Page):
    """The room in which one learns."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, DEPENDS_ON)
        self._chosen = ""
        self.head = PageHead(self.tr("Skills & tips"))
        self.list, self.detail = ItemList(), Detail()
        self.pair = _Pair(self.list, self.detail)
        self.list.chosen.connect(self._on_chosen)
        self.detail.ticked.connect(self._on_ticked)
        self.detail.rated.connect(self._on_rated)
        self.detail.noted.connect(self._on_noted)
        self.body.add(self.head, self.pair)

    def refresh(self) -> None:
        """Read the checklist and draw it."""
        items = read_checklist(self.store, Speech.language)
        shown = next((item for item in items if item.id == self._chosen), _first_open(items))
        self._chosen = shown.id
        self.head.set(self.tr("Skills & tips"), self._summary(items))
        self.list.show_items(items, shown.id)
        self.detail.show_item(shown, self.store.today(), evidence_then(self.store, shown))
        stops = [*self.list.rows.values(), *(made.tick for made in self.detail.steps.rows)]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)  # steps made later would come last otherwise

    def arrive(self, target: str) -> None:
        """Show an item and go to its first open step."""
        if target in self.list.rows:
            self._choose(target)
            tick = self.detail.steps.first_open()
            if tick is not None:
                reveal(self.body, tick)

    def _summary(self, items: Sequence[Item]) -> str:
        done, steps = sum(item.done for item in items), sum(len(item.steps) for item in items)
        text = self.tr("{done} of {all} steps. One this week is enough.")
        if done == steps:
            text = self.tr("All {all} steps are done. Look at one again whenever you like.")
        return text.format(done=number(done), all=number(steps))

    def _choose(self, item: str) -> None:
        self._chosen = item
        self.refresh()

    def _on_chosen(self, item: str) -> None:
        self._choose(item)
        if self.pair.stacked:
            self.body.ensureWidgetVisible(self.detail.title, 0, self.body.viewport().height() // 2)

    def _on_ticked(self, item: str, step: str, on: bool) -> None:
        tick_step(self.store, item, step, done=on)

    def _on_rated(self, item: str, rating: int) -> None:
        rate(self.store, item, rating)

    def _on_noted(self, item: str, text: str) -> None:
        write_note(self.store, item, text)


class _Pair(QWidget):
    """The list beside the detail, or above it where the page is narrow."""

    def __init__(self, items: ItemList, detail: Detail) -> None:
        super().__init__()
        self.stacked = False
        self._items = items
        detail.setMaximumWidth(em(_MOST))
        self._box = row((items, TOP), (detail, 1000), None, gap=S4)
        self.setLayout(self._box)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Stay small in width, else the window could not shrink again."""
        return QSize(em(280), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack both where the width asks for it."""
        super().resizeEvent(event)
        if (self.width() < em(_STACK)) is not self.stacked:
            self.stacked = not self.stacked
            self._arrange()

    def _arrange(self) -> None:
        way = QBoxLayout.Direction
        self._box.setDirection(way.TopToBottom if self.stacked else way.LeftToRight)
        self._items.set_side_by_side(self.stacked)
        self._items.setMinimumWidth(0 if self.stacked else em(_LIST))
        self._items.setMaximumWidth(_FREE if self.stacked else em(_LIST))


def _first_open(items: Sequence[Item]) -> Item:
    return next((item for item in items if item.done < len(item.steps)), items[0])
