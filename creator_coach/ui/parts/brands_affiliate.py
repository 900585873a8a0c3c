"""How an affiliate program works, and how to begin: possible from the first follower."""

from __future__ import annotations

from functools import partial

from creator_coach.app.fact_book import read_facts
from creator_coach.domain.accounts import Platform
from creator_coach.domain.fact_book import Fact
from creator_coach.ui.context import Context, Room
from creator_coach.ui.texts.facts import about_words, fact_text, state_chips
from creator_coach.ui.texts.language import number
from creator_coach.ui.texts.names import platform_name
from creator_coach.ui.theme.tokens import S1, S2, S3
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.cards import Card, rule
from creator_coach.ui.widgets.layout import TOP, FlowRow, Item, clear, col, row
from creator_coach.ui.widgets.rows import RowFrame, listed
from creator_coach.ui.widgets.text import chip, label, para

_WHERE = (
    Platform.INSTAGRAM,
    Platform.SHOPEE_VIDEO,
    Platform.YOUTUBE,
    Platform.FACEBOOK,
    Platform.TIKTOK,
    Platform.X,
)
_FACTS = ("unlock-shopee-affiliates", "legal-tax")


class AffiliateCard(Card):
    """What it is, where the content may run, what it pays, the first steps, and the facts behind."""

    def __init__(self, context: Context) -> None:
        super().__init__("", gap=S3)
        self.set_title(self.tr("Affiliate links, step by step"))
        self.setObjectName("affiliate-guide")
        self._context, self._store = context, context.store
        about = self.tr(
            "You choose freely which products you recommend, share a link, and get a commission when somebody buys "
            "through it. Shopee Affiliates is the easiest way to begin."
        )
        where = FlowRow(*(chip(platform_name(one), "unclear") for one in _WHERE))
        pays = self.tr(
            "It pays Shopee's own commission on an order, an extra one (XTRA) on marked products, and more at times."
        )
        steps = (
            self.tr("Sign up for Shopee Affiliates in the Shopee app, with your own account."),
            self.tr("Choose two or three products of your niche that you use yourself and would tell a friend about."),
            self.tr(
                "Make a link for each and write a tag on it (sub ID) that names the post, for example soup-monday."
            ),
            self.tr(
                "Show the product in use, put the link where people find it, and say that it is an affiliate link."
            ),
            self.tr("Once a month download the commission report and bring it in here: you see which post sells."),
        )
        begin = Button(self.tr("How to get the report"))
        begin.setObjectName("affiliate-report")
        begin.clicked.connect(partial(context.go, Room.LOG, "guide:shopee-affiliate"))
        self._facts = col(gap=0)
        self.add(
            para(about),
            label(self.tr("Where the content may run"), "bold", wrap=True),
            where,
            label(self.tr("What it pays"), "bold", wrap=True),
            para(pays),
            label(self.tr("How to begin"), "bold", wrap=True),
            *(self._step(place, text) for place, text in enumerate(steps, 1)),
            row(begin, None),
            rule(),
            self._facts,
        )
        self._shown: list[Fact] | None = None

    def refresh(self) -> None:
        """Show the facts behind, as they are now."""
        book = read_facts(self._store)
        facts = [book[name] for name in _FACTS]
        if facts == self._shown:
            return
        self._shown = facts
        clear(self._facts)
        for fact in facts:
            self._facts.addWidget(fact_line(self._context, fact))

    def _step(self, place: int, text: str) -> Item:
        return row((label(number(place), "bold", "accent", width=16), TOP), (para(text), 1), gap=S2)


def fact_line(context: Context, fact: Fact) -> RowFrame:
    """Return a fact in small, with where it is from; pressing it opens the fact book at it."""
    lines: list[Item] = [
        label(fact_text(fact), "small", wrap=True),
        label(about_words(fact), "small", "soft", wrap=True),
    ]
    chips = state_chips(fact, context.store.today())
    if chips:
        lines.append(FlowRow(*(chip(text, kind) for text, kind in chips)))
    made = listed(col(*lines, gap=S1), clickable=True, pad=(0, S2))
    made.setObjectName(f"fact-line-{fact.id}")
    made.setAccessibleName(fact_text(fact))
    made.setAccessibleDescription(". ".join([*(text for text, _ in chips), about_words(fact)]))
    made.activated.connect(partial(context.go, Room.SETTINGS, f"facts:{fact.id}"))
    return made
