"""Rates in full: the own rate card, every source side by side, how to come to a price, goods in exchange."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtWidgets import QWidget

from creator_coach.app.rates import Published, read_published
from creator_coach.domain.fact_book import Fact
from creator_coach.ui.context import Context
from creator_coach.ui.parts.brands_rate_card import RateCardCard
from creator_coach.ui.parts.brands_view import BrandsView
from creator_coach.ui.texts.facts import fact_name, fact_text, state_chips, value_words
from creator_coach.ui.texts.rates import advice_lines, barter_lines, proof_words, trust_chip, whole_words
from creator_coach.ui.theme.tokens import S2, S3
from creator_coach.ui.widgets.cards import Card, rule
from creator_coach.ui.widgets.layout import TOP, Columns, FlowRow, Item, col, row
from creator_coach.ui.widgets.text import chip, label, para


class RatesPage(BrandsView):
    """`rates`: what to ask for, and why."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Rates"), self.tr("What to ask for, and how sure anybody can be about it."))
        self.card = RateCardCard(context)
        self.sources = Card(self.tr("What is published"), gap=S3)
        self.sources.setObjectName("rate-sources")
        self.how = Card(self.tr("How to come to a price"), gap=S3)
        self.barter = Card(self.tr("Goods in exchange (barter)"), gap=S3)
        self.barter.setObjectName("barter")
        self.columns = Columns(
            [
                (self.card, ("", 0, 0)),
                (self.how, ("", 0, 0)),
                (self.barter, ("", 0, 0)),
                (self.sources, ("", 1, 1)),
            ],
            {2: (1, 1)},
            (800, 9999),
        )
        self.add(self.columns)
        self._drawn: object = None

    def refresh(self) -> None:
        """Read rates and facts, and draw them."""
        self.card.refresh()
        published, today = read_published(self.store), self.store.today()
        if (published, today) != self._drawn:
            self._drawn = (published, today)
            self._draw(published, today)

    def first(self) -> QWidget:
        """Return the way back."""
        return self.back

    def _draw(self, published: Published, today: date) -> None:
        facts = [*([published.first] if published.first else []), *published.others]
        items: list[Item] = []
        for fact in facts:
            if items:
                items.append(rule())
            items.append(_source(fact, today))
        self.sources.refill(*items)
        self.how.refill(*_lines(advice_lines()))
        self.barter.refill(*_lines(barter_lines()), *(_tax(published.tax) if published.tax else ()))


def _source(fact: Fact, today: date) -> Item:
    states = [chip(*state) for state in (trust_chip(fact), *state_chips(fact, today))]
    value = label(value_words(fact), "lead")
    value.setObjectName(f"rate-value-{fact.id}")
    head = row((label(fact_name(fact), "strong", "soft", wrap=True), 1), (FlowRow(*states), TOP))
    about = label(proof_words(fact), "small", "soft", wrap=True)
    return col(head, value, para(whole_words(fact)), about, gap=S2)


def _lines(lines: Iterable[tuple[str, str]]) -> list[Item]:
    made: list[Item] = []
    for title, text in lines:
        words: list[Item] = [label(title, "bold", wrap=True), *([para(text, "soft")] if text else [])]
        made.append(col(*words, gap=2))
    return made


def _tax(fact: Fact) -> tuple[Item, ...]:
    return para(fact_text(fact), "soft"), label(proof_words(fact), "small", "soft", wrap=True)
