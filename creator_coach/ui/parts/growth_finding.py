"""The first card of Growth: the finding in words, then the chart that shows it, or the same as a table."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from creator_coach.app.growth_check import RangeCheck
from creator_coach.app.growth_view import Growth
from creator_coach.app.standing import Standing
from creator_coach.domain.fact_book import Fact
from creator_coach.domain.tiers import TIER_FROM, tier_of
from creator_coach.ui.charts.growth_shape import ChartData
from creator_coach.ui.parts.growth_slot import ChartSlot
from creator_coach.ui.parts.growth_table import COLUMNS, GrowthTable
from creator_coach.ui.texts.facts import fact_name
from creator_coach.ui.texts.forecast import headline, missing
from creator_coach.ui.texts.language import number
from creator_coach.ui.texts.names import tier_name
from creator_coach.ui.theme.tokens import S1, S2
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.cards import PAD
from creator_coach.ui.widgets.layout import TOP, col, held, row
from creator_coach.ui.widgets.tables import DataTable
from creator_coach.ui.widgets.text import label, para

_ROWS = 10
_ROWS_BEFORE = 3  # counts that the table shows above the newest at first


class FindingCard(QFrame):
    """When the goal is likely, what that rests on, and the line it comes from."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._title, self._rests_on = label("", "title", wrap=True), para("", "soft")
        self._title.setObjectName("growth-finding")
        self._rests_on.setObjectName("growth-rests-on")
        self._switch = Button(self.tr("See as table"), "link")
        self._switch.setObjectName("growth-switch")
        self._switch.clicked.connect(self._on_switch)
        self.chart = ChartSlot(self._switch)
        self._model = GrowthTable(self)
        self._table = DataTable(COLUMNS, self.tr("Followers and the range ahead"))
        self._table.setObjectName("growth-table")
        self._table.show_model(self._model)
        self._table.show_rows(_ROWS)
        note = self.tr("Weeks ahead: 8 in 10 chances lie between low and high.")
        self._numbers: QWidget = held(col(self._table, label(note, "small", "soft", wrap=True)))
        self._numbers.hide()
        head = row((col(self._title, self._rests_on, gap=S1), 1), (self._switch, TOP))
        box: QVBoxLayout = col(head, self.chart, self._numbers, gap=S2)
        box.setContentsMargins(PAD, PAD, PAD, PAD)
        self.setLayout(box)

    def show_growth(
        self, view: Growth, standing: Standing, today: date, check: RangeCheck | None, opens: Mapping[int, Fact]
    ) -> None:
        """Show an account that has counts; `opens` says what opens on its platform at which number."""
        finding = headline(standing, today)
        self._title.setText(finding)
        self._rests_on.set_words(" ".join(filter(None, self._sentences(standing, today, check))))
        self._rests_on.setVisible(bool(self._rests_on.words()))
        self._model.set(view)
        given = standing.forecast
        self.chart.set(
            ChartData(
                line=standing.line,
                posted=view.posted,
                fan=view.band,
                ahead=view.fan,
                goal=standing.goal,
                today=today,
                earliest=given.earliest,
                likely=given.likely,
                latest=given.latest,
                finding=finding,
                goal_words=self._goal_words(standing.goal, opens.get(standing.goal)),
            )
        )

    def _sentences(self, standing: Standing, today: date, check: RangeCheck | None) -> list[str]:
        """Return what the finding rests on, what is missing, and how the last ranges did."""
        said = []
        if pace := standing.pace:
            low, usual, high = (number(value) for value in (pace.low, pace.per_week, pace.high))
            text = self.tr("Pace {pace} a week ({low} to {high}), from {counts} counts.")
            if low == high:
                text = self.tr("Pace {pace} a week, from {counts} counts.")
            said.append(text.format(pace=usual, low=low, high=high, counts=number(len(standing.line))))
        said.append(missing(standing, today))
        if check and standing.forecast.status == "ok":
            text = self.tr("{inside} of your last {counts} counts fell inside the range we gave.")
            if not check.given:
                text = self.tr(
                    "{inside} of your last {counts} counts fell inside the range that this log gave before them."
                )
            said.append(text.format(inside=check.inside, counts=check.counts))
        return said

    def _goal_words(self, goal: int, opens: Fact | None) -> tuple[str, ...]:
        """Return what the goal line says, the longest first."""
        shown, tier = number(goal), tier_of(goal)
        if TIER_FROM[tier] != goal:
            return (self.tr("your goal: {goal}").format(goal=shown), shown)
        words = (self.tr("{goal} · {tier}").format(goal=shown, tier=tier_name(tier)), shown)
        if opens is None:
            return words
        text = self.tr("{goal} · {tier}, {what} opens")
        return (text.format(goal=shown, tier=tier_name(tier), what=fact_name(opens)), *words)

    def _on_switch(self) -> None:
        """Show the chart or the same numbers as a table, from the newest count on."""
        table = self._numbers.isHidden()
        self.chart.setVisible(not table)
        self._numbers.setVisible(table)
        self._switch.set_words(self.tr("See as chart") if table else self.tr("See as table"))
        if table:
            first = self._model.index(max(self._model.counts - _ROWS_BEFORE, 0), 0)
            self._table.scrollTo(first, DataTable.ScrollHint.PositionAtTop)
