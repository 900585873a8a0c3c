"""The way from Settings into the fact book."""

from __future__ import annotations

from PySide6.QtCore import Signal

from creator_coach.app.fact_book import read_facts
from creator_coach.app.store import Store
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.layout import row
from creator_coach.ui.widgets.text import label, para


class FactsCard(Card):
    """How many facts there are, how many are yours, how many should be looked at again."""

    opened = Signal()

    def __init__(self, store: Store) -> None:
        super().__init__("")
        self.set_title(self.tr("Fact book"))
        self._store = store
        self._words, self._yours = para(""), label("", "small", "soft", wrap=True)
        self.more = Button(self.tr("Open the fact book"))
        self.more.setObjectName("open-facts")
        self.more.clicked.connect(self.opened)
        self.add(self._words, self._yours, row(self.more, None))

    def refresh(self) -> None:
        """Count the facts."""
        facts, today = read_facts(self._store).values(), self._store.today()
        self._words.set_words(
            self.tr("%n rule(s) and figure(s) of platforms and brands, each with its source.", "", len(facts))
        )
        yours = sum(fact.own or fact.corrected for fact in facts)
        old = sum(fact.outdated(today) for fact in facts)
        parts = [
            self.tr("%n is yours.", "", yours) if yours else "",
            self.tr("%n may be out of date.", "", old) if old else "",
        ]
        self._yours.setText(" ".join(filter(None, parts)))
        self._yours.setVisible(bool(yours or old))
