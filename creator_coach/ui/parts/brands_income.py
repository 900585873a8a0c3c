"""Income from affiliate reports: the sums, a bar a month, and the same by month and by tag as tables."""

from __future__ import annotations

from collections.abc import Sequence

from creator_coach.app.income import Income, TagLine, read_income
from creator_coach.domain.income import Sums
from creator_coach.ui.context import Context, Room
from creator_coach.ui.models.lines_model import LinesModel
from creator_coach.ui.texts.income import money_words
from creator_coach.ui.texts.language import day_full, day_short, month_short, month_year, number
from creator_coach.ui.theme.tokens import S3, S5
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.cards import Card, EmptyState
from creator_coach.ui.widgets.choices import Segments
from creator_coach.ui.widgets.layout import FlowRow, col, held, row
from creator_coach.ui.widgets.tables import Column, DataTable
from creator_coach.ui.widgets.text import Stat, label
from creator_coach.ui.widgets.weeks import Bars, WeekBars

_MONTHS, _ROWS, _CAPTION = 12, 8, 48
_BY_MONTH = (
    Column(0, bold=True),
    Column(116, right=True),
    Column(116, right=True),
    Column(116, right=True, gives_up=620),
    Column(76, right=True),
    Column(76, right=True, gives_up=480),
)
_BY_TAG = (
    Column(0, bold=True),
    Column(0, gives_up=460),
    Column(108, right=True),
    Column(108, right=True, gives_up=600),
    Column(76, right=True),
    Column(76, right=True, gives_up=480),
)


class IncomeCard(Card):
    """What affiliate links brought, or how to see it here."""

    def __init__(self, context: Context) -> None:
        super().__init__("", gap=S3)
        self.set_title(self.tr("What your links brought"))
        self.setObjectName("income")
        self._context, self._store, self._currency = context, context.store, ""
        self._empty = EmptyState(
            self.tr("No report yet"),
            self.tr(
                "Download the commission report from Shopee Affiliates and drop it here: "
                "orders, commission and clicks come in by month and by tag."
            ),
            self.tr("Bring in the report"),
            "secondary",
            picture="report",
        )
        self._empty.button.setObjectName("income-import")
        self._empty.pressed.connect(self._on_import)
        self.currency = Segments(name=self.tr("Currency"))
        self.currency.setObjectName("income-currency")
        self.currency.chosen.connect(self._on_currency)
        self._earned, self._open, self._orders, self._clicks = Stat(), Stat(), Stat(), Stat()
        self._earned.setObjectName("income-earned")
        self._stats = FlowRow(gap=S5)
        self._bars = WeekBars(188)
        self._bars.setObjectName("income-bars")
        sums = (self.tr("Earned"), self.tr("Still open"))
        counts = (self.tr("Orders"), self.tr("Clicks"))
        self._months = LinesModel((self.tr("Month"), *sums, self.tr("Cancelled"), *counts), self)
        self._tags = LinesModel((self.tr("Tag"), self.tr("Post"), *sums, *counts), self)
        months = self._table(_BY_MONTH, self._months, self.tr("Income by month"), "income-months")
        tags = self._table(_BY_TAG, self._tags, self.tr("Income by tag"), "income-tags")
        more = Button(self.tr("Bring in another report"), "quiet")
        more.setObjectName("income-more")
        more.clicked.connect(self._on_import)
        self._until = label("", "small", "soft", wrap=True)
        about = self.tr(
            "A tag is what you wrote on the link (sub ID). A post stands beside it where just one post has the tag as "
            "a hashtag, in its caption or in its link; else nobody knows which post it was."
        )
        self._whole = held(
            col(
                row(self.currency, None),
                self._stats,
                self._bars,
                label(self.tr("By month"), "bold"),
                months,
                label(self.tr("By tag and post"), "bold"),
                tags,
                label(about, "small", "soft", wrap=True),
                row((self._until, 1), more),
                gap=S3,
            )
        )
        self.add(self._empty, self._whole)

    def refresh(self) -> None:
        """Read the income and show it."""
        found = read_income(self._store, self._currency)
        known = bool(found.months)
        self._empty.setVisible(not known)
        self._whole.setVisible(known)
        if not known:
            return
        self.currency.setVisible(len(found.currencies) > 1)
        self.currency.set_options([(one, one) for one in found.currencies])
        self.currency.set_chosen(found.currency)
        self._show_sums(found)
        self._show_bars(found)
        self._months.set(
            [
                (
                    month_year(one.month),
                    *self._money(one.sums, found),
                    self._cancelled(one.sums, found),
                    *_counts(one.sums),
                )
                for one in reversed(found.months)
            ]
        )
        self._tags.set([self._tag_line(one, found) for one in found.tags])
        if found.reported_until:
            text = self.tr("Reports reach to {day}. Open orders are settled later: bring in a newer report then.")
            self._until.setText(text.format(day=day_full(found.reported_until)))

    def _table(self, columns: Sequence[Column], model: LinesModel, name: str, named: str) -> DataTable:
        made = DataTable(columns, name)
        made.setObjectName(named)
        made.show_model(model)
        made.show_rows(_ROWS)
        return made

    def _show_sums(self, found: Income) -> None:
        total = found.total
        self._earned.set(money_words(total.done, found.currency), self.tr("Earned"))
        self._open.set(money_words(total.open, found.currency), self.tr("Still open"))
        self._orders.set(number(total.orders), self.tr("Orders"))
        self._clicks.set(number(total.clicks), self.tr("Clicks"))
        self._stats.set_widgets(self._earned, self._open, self._orders, self._clicks)  # placed by what they say now

    def _show_bars(self, found: Income) -> None:
        months = found.months[-_MONTHS:]
        earned = [one.sums.alive for one in months]
        bars = [
            Bars(
                self.tr("Commission a month, still open included"),
                [float(value) for value in earned],
                [money_words(value, found.currency) for value in earned],
            ),
            Bars(
                self.tr("Orders"),
                [float(one.sums.orders) for one in months],
                [number(one.sums.orders) for one in months],
            ),
        ]
        says = "; ".join(
            self.tr("{month}: {money}, %n order(s)", "", one.sums.orders).format(
                month=month_year(one.month), money=money_words(one.sums.alive, found.currency)
            )
            for one in months
        )
        self._bars.set(bars, [month_short(one.month) for one in months], says)

    def _money(self, sums: Sums, found: Income) -> tuple[str, str]:
        return money_words(sums.done, found.currency), money_words(sums.open, found.currency)

    def _cancelled(self, sums: Sums, found: Income) -> str:
        return money_words(sums.cancelled, found.currency)

    def _tag_line(self, one: TagLine, found: Income) -> tuple[str, ...]:
        post = "–"
        if one.post is not None and one.published_on is not None:
            words = " ".join(one.post.draft.caption.split())
            short = words if len(words) <= _CAPTION else words[:_CAPTION].rstrip() + "…"
            post = " · ".join(filter(None, [day_short(one.published_on), short]))
        name = one.income.tag or self.tr("without a tag")
        return (name, post, *self._money(one.income.sums, found), *_counts(one.income.sums))

    def _on_currency(self, currency: object) -> None:
        self._currency = str(currency)
        self.refresh()

    def _on_import(self) -> None:
        self._context.go(Room.LOG, "import")


def _counts(sums: Sums) -> tuple[str, str]:
    return number(sums.orders), number(sums.clicks)
