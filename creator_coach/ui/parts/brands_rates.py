"""What small creators are paid, on the overview: the range, how far to trust it, what other sources say."""

from __future__ import annotations

from datetime import date

from creator_coach.app.rates import Published, read_published, read_rates
from creator_coach.ui.context import Context
from creator_coach.ui.parts.brands_view import BrandsCard
from creator_coach.ui.texts.facts import fact_source, fact_text, state_chips, value_words
from creator_coach.ui.texts.rates import other_words, trust_chip
from creator_coach.ui.theme.tokens import S2
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.layout import FlowRow, Item, clear, col, fill, held, row
from creator_coach.ui.widgets.text import chip, label, para

_MOST = 2


class RatesCard(BrandsCard):
    """Never one figure alone: beside it stands what others say."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "", gap=S2)
        self.set_title(self.tr("What nano creators are paid"))
        self.setObjectName("rates")
        self._drawn: object = None
        self._box = col(gap=S2)
        self._own = label("", "small", "soft", wrap=True)
        self._own.setObjectName("own-rates")
        self.more = Button(self.tr("Rates and rate card"), "link")
        self.more.setObjectName("open-rates")
        self.more.clicked.connect(lambda: self.open_view("rates"))
        self.add(held(self._box), row((self._own, 1), self.more))

    def refresh(self) -> None:
        """Read figures and rate card, and draw them."""
        published, today, own = read_published(self.store), self.store.today(), len(read_rates(self.store))
        self._own.setText(
            self.tr("Your rate card: %n service(s).", "", own) if own else self.tr("Your rate card is still empty.")
        )
        if (published, today) != self._drawn:
            self._drawn = (published, today)
            self._draw(published, today)

    def _draw(self, published: Published, today: date) -> None:
        clear(self._box)
        first = published.first
        self.set_aside(chip(*trust_chip(first)) if first else None)
        if first is None:
            return
        value = label(value_words(first), "title", wrap=True)
        value.setObjectName("rate-range")
        items: list[Item] = [value, para(fact_text(first), "soft")]
        if others := [other_words(fact) for fact in published.elsewhere[:_MOST]]:
            items.append(para(self.tr("Other sources say: {others}").format(others="; ".join(others)), "soft"))
        items.append(label(fact_source(first), "small", "soft", wrap=True))
        if states := state_chips(first, today):
            items.append(FlowRow(*(chip(*state) for state in states)))
        fill(self._box, *items)
