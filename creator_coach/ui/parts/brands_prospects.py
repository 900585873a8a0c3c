"""The prospects on the overview: who, what kind, what comes next."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QSizePolicy

from creator_coach.app.prospects import read_prospects
from creator_coach.domain.prospects import Prospect
from creator_coach.ui.context import Context
from creator_coach.ui.parts.brands_view import BrandsCard
from creator_coach.ui.parts.elided import Elided
from creator_coach.ui.texts.deals import business_name
from creator_coach.ui.texts.language import number
from creator_coach.ui.texts.prospects import next_words
from creator_coach.ui.theme.tokens import S1, S2, S3, em
from creator_coach.ui.widgets.buttons import Button, flush
from creator_coach.ui.widgets.cards import EmptyState
from creator_coach.ui.widgets.layout import MID, clear, col, held, row
from creator_coach.ui.widgets.rows import RowFrame
from creator_coach.ui.widgets.text import label

_MOST = 6
_STACKED = 420  # px at 100 % text: under this a prospect takes two lines


class ProspectRow(RowFrame):
    """One prospect; the parts stand under those of the others, or below the name where it is narrow."""

    def __init__(self, one: Prospect, said: str, due: bool) -> None:
        self._name = Elided("bold")
        self._name.set_words(one.draft.name)
        self._name.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | MID)
        kind = business_name(one.draft.kind) if one.draft.kind else ""
        self._kind = label(kind, "body", "soft", wrap=True)
        self._next = label(said, "strong" if due else "body", "accent" if due else "soft", wrap=True)
        for made in (self._kind, self._next):
            made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._parts = row((self._kind, 1), (self._next, 1), gap=S3)
        self._line = row((self._name, 1), (self._parts, 2), gap=S3)
        super().__init__(self._line, clickable=True, pad=(0, S1))
        self.setObjectName(f"prospect-{one.id}")
        self.setAccessibleName(", ".join(filter(None, [one.draft.name, kind, said])))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take two lines where one is too narrow."""
        super().resizeEvent(event)
        narrow = self.width() < em(_STACKED)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._line.direction() != way:
            self._line.setDirection(way)
            self._line.setSpacing(0 if narrow else S3)


class ProspectsCard(BrandsCard):
    """The list, due follow-ups first; the first six, then all on request."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "", gap=S2)
        self.set_title(self.tr("Prospects"))
        self.setObjectName("prospects")
        self._all = False
        self.add_one = Button(self.tr("Add"), "quiet", "plus")
        self.add_one.setObjectName("add-prospect")
        self.add_one.setAccessibleName(self.tr("Add a prospect"))
        self.add_one.clicked.connect(lambda: self.open_view("prospect:new"))
        self.set_aside(self.add_one)
        self.empty = EmptyState(kind="secondary", picture="prospects")
        self.empty.button.setObjectName("first-prospect")
        self.empty.pressed.connect(lambda: self.open_view("prospect:new"))
        self._box = col(gap=0)
        self._lines = held(self._box)
        self.all = flush(Button("", "link"))
        self.all.setObjectName("all-prospects")
        self.all.clicked.connect(self._on_all)
        self._under = held(row(self.all, None))
        self.add(self.empty, self._lines, self._under)
        self._shown: object = None

    def refresh(self) -> None:
        """Read the prospects and draw them; the row that has the focus keeps it."""
        found, today = read_prospects(self.store), self.store.today()
        self.empty.set(
            self.tr("Five names are a good start"),
            self.tr("Think of places and makers you like anyway. Write them down here, and ask one this week."),
            self.tr("Add the first one"),
        )
        self.empty.setVisible(not found)
        self.add_one.setVisible(bool(found))
        self._lines.setVisible(bool(found))
        self._under.setVisible(len(found) > _MOST)
        text = self.tr("Show fewer") if self._all else self.tr("Show all {count}")
        self.all.set_words(text.format(count=number(len(found))))
        wanted = (found if self._all else found[:_MOST], today)
        if wanted != self._shown:
            self._shown = wanted
            self._fill(wanted[0])

    def _fill(self, shown: tuple[Prospect, ...]) -> None:
        holder = QApplication.focusWidget()
        focused = holder.objectName() if isinstance(holder, ProspectRow) else ""
        clear(self._box)
        today = self.store.today()
        for one in shown:
            line = ProspectRow(one, next_words(one, today), one.is_due(today))
            line.activated.connect(partial(self.open_view, f"prospect:{one.id}"))
            self._box.addWidget(line)
            if line.objectName() == focused:
                line.setFocus()

    def _on_all(self) -> None:
        self._all = not self._all
        self.refresh()
