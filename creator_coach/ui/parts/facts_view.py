"""The fact book to read, filter, correct and add to, in place of the cards of Settings."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from creator_coach.app.fact_book import read_facts
from creator_coach.domain.accounts import Platform
from creator_coach.domain.fact_book import Fact, Topic
from creator_coach.ui.context import Context
from creator_coach.ui.parts.facts_form import FactForm
from creator_coach.ui.parts.facts_row import FactRow
from creator_coach.ui.texts.facts import topic_name
from creator_coach.ui.texts.names import platform_name
from creator_coach.ui.theme.tokens import S2, S4
from creator_coach.ui.widgets.buttons import Button, flush
from creator_coach.ui.widgets.cards import Card, EmptyState
from creator_coach.ui.widgets.fields import ComboField, Field
from creator_coach.ui.widgets.layout import beside, col, row
from creator_coach.ui.widgets.text import PageHead
from creator_coach.ui.widgets.way_out import escape_presses

_ALL, _YOURS, _OLD = "all", "yours", "old"


class FactsView(QWidget):
    """A card a topic, a row a fact; the form of the chosen one opens under it."""

    closed = Signal()
    revealed = Signal(QWidget)  # what the page is to bring into view

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("facts-view")
        self._store, self._new = context.store, False
        self.back = flush(Button(self.tr("Back to Settings"), "quiet", "left"))
        self.back.setObjectName("facts-back")
        self.back.clicked.connect(self.closed)
        escape_presses(self, self.back)
        self.add_one = Button(self.tr("Add a fact"), "primary", "plus")
        self.add_one.setObjectName("add-fact")
        self.add_one.clicked.connect(self._on_add)
        under = self.tr(
            "Platforms change their rules. Each fact says where it is from; what you correct counts everywhere."
        )
        self.search = Field(self.tr("Search"))
        self.search.edit.setObjectName("fact-search")
        self.search.edit.setClearButtonEnabled(False)
        self.search.set_placeholder(self.tr("for example live"))
        self.search.edit.textChanged.connect(self._filter)
        topics = [(None, self.tr("All topics")), *((one, topic_name(one)) for one in Topic)]
        self.topic = ComboField(self.tr("Topic"), topics)
        named = [one for one in Platform if one is not Platform.OTHER]
        self.platform = ComboField(
            self.tr("Platform"), [(None, self.tr("All platforms")), *((one, platform_name(one)) for one in named)]
        )
        states = [(_ALL, self.tr("All facts")), (_YOURS, self.tr("Yours")), (_OLD, self.tr("May be out of date"))]
        self.state = ComboField(self.tr("Show"), states)
        for name, combo in {"topic": self.topic, "platform": self.platform, "state": self.state}.items():
            combo.combo.setObjectName(f"fact-{name}")
            combo.chosen.connect(self._filter)
        left, right = row((self.search, 1), (self.topic, 1)), row((self.platform, 1), (self.state, 1))
        self._form = FactForm(context)
        self._form.setParent(self)  # whoever has no parent is taken apart by Python, in any order
        self._form.hide()
        self._form.done.connect(self._on_done)
        self._form.hide()
        self._adding = Card(self.tr("A fact of your own"))
        self._adding.hide()
        self._cards = {topic: Card(topic_name(topic), gap=0) for topic in Topic}
        self._nothing = EmptyState(
            self.tr("Nothing like that"), self.tr("No fact fits what you chose."), self.tr("Show all"), "secondary"
        )
        self._nothing.button.setObjectName("facts-all")
        self._nothing.pressed.connect(self._on_all)
        self._empty = Card("", self._nothing)
        self._rows: dict[str, FactRow] = {}
        cards = [*self._cards.values(), self._empty]
        filters = Card("", beside(left, right, least=640))
        head = PageHead(self.tr("Fact book"), under, self.add_one)
        self.setLayout(col(row(self.back, None), head, S2, col(filters, self._adding, *cards, gap=S4), gap=S2))

    def open(self, fact_id: str) -> None:
        """Show the book, or one fact of it with its form."""
        self.refresh()
        made = self._rows.get(fact_id)
        if made is None:
            self.revealed.emit(self.search.edit)
            return
        if not made.isVisibleTo(self):
            self._on_all()
        self._ask(made)
        self.revealed.emit(self._form.save)
        self.revealed.emit(made)

    def refresh(self) -> None:
        """Read the book; a form that is open keeps what is typed in it, unless its fact has changed."""
        facts, today = read_facts(self._store), self._store.today()
        for gone in self._rows.keys() - facts.keys():
            if self._form.fact_id() == gone:
                self._close()
            made = self._rows.pop(gone)
            made.hide()
            made.deleteLater()
        for fact in facts.values():
            self._show(fact, today)
        self._filter()

    def _show(self, fact: Fact, today: date) -> None:
        made = self._rows.get(fact.id)
        if made is None:
            made = self._rows[fact.id] = FactRow(fact, today)
            made.activated.connect(partial(self._on_row, fact.id))
        elif made.fact != fact and self._form.fact_id() == fact.id and not self._form.isHidden():
            self._form.ask(fact)
        made.show_fact(fact, today)
        body = self._cards[fact.topic].body
        if body.indexOf(made) < 0:
            body.addWidget(made)

    def _filter(self, _any: object = None) -> None:
        words = self.search.text().casefold().split()
        topic, platform, state = self.topic.key(), self.platform.key(), self.state.key()
        today, shown = self._store.today(), set[Topic]()
        for made in self._rows.values():
            fact = made.fact
            fits = (
                topic in (None, fact.topic)
                and (platform is None or not fact.platforms or platform in fact.platforms)
                and (state != _YOURS or fact.own or fact.corrected)
                and (state != _OLD or fact.outdated(today))
                and (not words or all(word in made.says() for word in words))
            )
            made.setVisible(fits)
            if fits:
                shown.add(fact.topic)
            elif self._form.fact_id() == fact.id:
                self._close()
        for each, card in self._cards.items():
            card.setVisible(each in shown)
        self._empty.setVisible(not shown)

    def _on_all(self) -> None:
        for combo in (self.topic, self.platform):
            combo.set_chosen(None)
        self.state.set_chosen(_ALL)
        self.search.set_text("")
        self._filter()
        self.search.edit.setFocus()

    def _on_row(self, fact_id: str) -> None:
        made = self._rows[fact_id]
        if self._form.fact_id() == fact_id and not self._form.isHidden():
            self._close()
            return
        self._ask(made)
        self._show_form()

    def _ask(self, made: FactRow) -> None:
        """Open the form under a row."""
        self._close()
        made.set_selected(True)
        body = self._cards[made.fact.topic].body
        body.insertWidget(body.indexOf(made) + 1, self._form)
        self._form.ask(made.fact)
        self._form.show()

    def _on_add(self) -> None:
        self._close()
        self._adding.add(self._form)
        self._form.ask(None)
        self._form.show()
        self._adding.show()
        self._show_form()

    def _close(self) -> None:
        """Close the form."""
        if (made := self._rows.get(self._form.fact_id())) is not None:
            made.set_selected(False)
        self._adding.hide()
        self._form.hide()

    def _on_done(self, written: str) -> None:
        """Give the focus back to the row, or to where a new fact begins."""
        asked = self._form.fact_id()
        self._close()
        made = self._rows.get(written or asked)
        if made is not None and not made.isVisibleTo(self):
            self._on_all()
        place: QWidget = made if made is not None else self.add_one
        self.revealed.emit(place)

    def _show_form(self) -> None:
        """Bring the whole form into view, its end first, and begin at its first field."""
        self.revealed.emit(self._form.save)
        self.revealed.emit(self._form.first())
