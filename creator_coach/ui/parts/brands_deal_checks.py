"""What to make sure of before content goes out, each with the rule behind it, its source and its date."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QLabel

from creator_coach.app.deals import DealView, tick_step
from creator_coach.app.fact_book import Fact, read_facts
from creator_coach.domain.deals import Check
from creator_coach.ui.context import Context, Room
from creator_coach.ui.texts.deals import check_name, check_todo
from creator_coach.ui.texts.language import Speech, day_short, month_year
from creator_coach.ui.theme.tokens import S2, S3, S4
from creator_coach.ui.widgets.buttons import Button, flush
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.layout import TOP, Item, col, row
from creator_coach.ui.widgets.switches import Tick
from creator_coach.ui.widgets.text import Para, label, para, set_tone

_RULES: Mapping[Check, str] = {
    Check.PRODUCT: "legal-product",
    Check.LABEL: "legal-ad-label",
    Check.TAX: "legal-tax",
}


class ChecksCard(Card):
    """Four ticks; a rule that may have changed says so, and opens in the fact book."""

    def __init__(self, context: Context) -> None:
        super().__init__("", gap=S4)
        self.set_title(self.tr("Before it goes out"))
        self._context, self._store = context, context.store
        self._view: DealView | None = None
        self._ticks: dict[Check, Tick] = {}
        self._names: dict[Check, QLabel] = {}
        self._rules: dict[Check, Para] = {}
        self.add(*[self._line(check) for check in Check])

    def show_deal(self, view: DealView) -> None:
        """Show what is ticked, and the rules as they are known today."""
        self._view = view
        facts = read_facts(self._store)
        for check in Check:
            done = view.deal.done(check)
            self._ticks[check].setChecked(done)
            on = view.deal.steps[check].done_on if done else None
            day = self.tr(" (done {day})").format(day=day_short(on)) if on else ""
            self._names[check].setText(check_name(check) + day)
            set_tone(self._names[check], "soft" if done else "")
            if check in self._rules and (fact := facts.get(_RULES[check])):
                self._rules[check].set_words(self._rule(fact))

    def _line(self, check: Check) -> Item:
        todo = check_todo(check)
        tick = self._ticks[check] = Tick(check_name(check))
        tick.setObjectName(f"check-{check}")
        tick.setAccessibleDescription(todo)
        tick.clicked.connect(lambda on: self._on_clicked(check, on))
        name = self._names[check] = label(check_name(check), "bold", wrap=True)
        words: list[Item] = [name, para(todo, "", "small")]
        if check in _RULES:
            rule = self._rules[check] = para("", "soft", "small")
            source = flush(Button(self.tr("See the source"), "link"))
            source.setObjectName(f"source-{check}")
            source.set_about(check_name(check))
            source.clicked.connect(partial(self._context.go, Room.SETTINGS, f"facts:{_RULES[check]}"))
            words += [rule, row(source, None)]
        return row((tick, TOP), (col(*words, gap=S2), 1), gap=S3)

    def _rule(self, fact: Fact) -> str:
        text = self.tr("{rule} {source}, {year}; check again {when}.")
        if fact.outdated(self._store.today()):
            text = self.tr("{rule} {source}, {year}; may be out of date.")
        return text.format(
            rule=fact.what.said(Speech.language), source=fact.source, year=fact.year, when=month_year(fact.check_again)
        )

    def _on_clicked(self, check: Check, on: bool) -> None:
        if self._view is not None:
            tick_step(self._store, self._view.deal, check, done=on)
