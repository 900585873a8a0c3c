"""Creators to work with, on the overview: who, where it stands, whom to thank."""

from __future__ import annotations

from creator_coach.app.collaborations import read_collaborations
from creator_coach.ui.context import Context
from creator_coach.ui.parts.brands_people_row import People
from creator_coach.ui.parts.brands_view import BrandsCard
from creator_coach.ui.texts.language import number
from creator_coach.ui.theme.tokens import S2
from creator_coach.ui.widgets.buttons import Button, flush
from creator_coach.ui.widgets.cards import EmptyState
from creator_coach.ui.widgets.layout import held, row

_MOST = 4


class PeopleCard(BrandsCard):
    """The first few, those to thank before all; the rest is in the view."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "", gap=S2)
        self.set_title(self.tr("Creators to work with"))
        self.setObjectName("people")
        self.add_one = Button(self.tr("Add"), "quiet", "plus")
        self.add_one.setObjectName("add-person")
        self.add_one.setAccessibleName(self.tr("Add a creator"))
        self.add_one.clicked.connect(lambda: self.open_view("people:new"))
        self.set_aside(self.add_one)
        self.empty = EmptyState(kind="secondary", picture="people")
        self.empty.button.setObjectName("first-person")
        self.empty.pressed.connect(lambda: self.open_view("people:new"))
        self.lines = People(lambda which: self.open_view(f"people:{which}"), side=0)
        self.all = flush(Button("", "link"))
        self.all.setObjectName("all-people")
        self.all.clicked.connect(lambda: self.open_view("people"))
        self._under = held(row(self.all, None))
        self.add(self.empty, self.lines, self._under)

    def refresh(self) -> None:
        """Read the list and draw it."""
        found = read_collaborations(self.store)
        self.empty.set(
            self.tr("Two creators reach further"),
            self.tr(
                "Somebody of your size with a topic beside yours: one post together meets new people on both sides."
            ),
            self.tr("Note the first one"),
        )
        self.empty.setVisible(not found)
        self.add_one.setVisible(bool(found))
        self.lines.setVisible(bool(found))
        self.lines.show_people(found[:_MOST], self.store.today())
        self._under.setVisible(len(found) > _MOST)
        self.all.set_words(self.tr("Show all {count}").format(count=number(len(found))))
