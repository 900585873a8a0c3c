"""The overview's cards on earning: what opens next, and what links brought this month and the last."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from creator_coach.app.income import Income, read_months
from creator_coach.app.settings import read_settings
from creator_coach.app.unlocks import Rung, RungState, ahead, read_unlocks
from creator_coach.domain.weeks import DAY
from creator_coach.ui.context import Context
from creator_coach.ui.parts.brands_view import BrandsCard
from creator_coach.ui.parts.unlocks import UnlockRows
from creator_coach.ui.texts.facts import fact_name, rung_chip
from creator_coach.ui.texts.income import money_words
from creator_coach.ui.texts.language import month_name
from creator_coach.ui.theme.tokens import S1, S3, S5
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.layout import FlowRow, row
from creator_coach.ui.widgets.text import Stat, label, para

_OPEN, _AHEAD = 1, 3


class OpensCard(BrandsCard):
    """What is open, the highest first reached, and what comes next."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("What opens"), gap=S1)
        self.setObjectName("opens")
        more = Button(self.tr("All"), "link")
        more.setObjectName("open-ladder")
        more.set_about(self.tr("What opens at how many followers"))
        more.clicked.connect(lambda: self.open_view("earn"))
        self.set_aside(more)
        self._rows = UnlockRows(context)
        self.add(self._rows)

    def refresh(self) -> None:
        """Read the ladder."""
        self._rows.show_rungs(_picked(read_unlocks(self.store)), calm=read_settings(self.store).calm == "yes")


class EarningCard(BrandsCard):
    """This month's and last month's commission, and the next thing that opens."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Earning"), gap=S3)
        self.setObjectName("earning")
        self._this, self._last = Stat(), Stat()
        self._this.setObjectName("earning-this-month")
        self._last.setObjectName("earning-last-month")
        self._months = FlowRow(gap=S5)
        self._none, self._next = para("", "soft"), label("", "small", "soft", wrap=True)
        self._next.setObjectName("earning-next")
        self.more = Button("")
        self.more.setObjectName("open-earn")
        self.more.clicked.connect(lambda: self.open_view("earn"))
        self.add(self._months, self._none, self._next, row(self.more, None))

    def refresh(self) -> None:
        """Read the two months and the ladder."""
        found, today = read_months(self.store), self.store.today()
        known = bool(found.months)
        self._months.setVisible(known)
        self._none.setVisible(not known)
        self._none.set_words(
            self.tr("Affiliate links earn from the first follower on: you choose the products, no minimum is asked.")
        )
        self.more.set_words(self.tr("See what links bring") if known else self.tr("How to begin"))
        if known:
            self._show_month(self._this, found, today)
            self._show_month(self._last, found, today.replace(day=1) - DAY)
            self._months.set_widgets(self._this, self._last)  # placed by what they say now
        rungs = ahead(read_unlocks(self.store), 1)
        calm = read_settings(self.store).calm == "yes"
        self._next.setVisible(bool(rungs))
        if rungs:
            text = self.tr("Opens next: {what}") if calm else self.tr("Opens next: {what}, {left}")
            self._next.setText(text.format(what=fact_name(rungs[0].fact), left=rung_chip(rungs[0])[0]))

    def _show_month(self, stat: Stat, found: Income, day: date) -> None:
        sums = found.of(day)
        if sums is None:
            stat.set("–", month_name(day), self.tr("no report yet"))
            return
        note = ""
        if sums.open:
            note = self.tr("+ {money} still open").format(money=money_words(sums.open, found.currency))
        stat.set(money_words(sums.done, found.currency), month_name(day), note)


def _picked(rungs: Sequence[Rung]) -> tuple[Rung, ...]:
    """Return the highest that is open and the next ones ahead; without any account, the lowest."""
    reached = [rung for rung in rungs if rung.state is RungState.OPEN][-_OPEN:]
    return (*reached, *ahead(rungs, _AHEAD)) or tuple(rungs[:_AHEAD])
