"""The deals on the overview: those that run with their duties, the others in a line each."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from creator_coach.app.deals import DealView, read_deals, tick_step
from creator_coach.domain.deals import DealId, DealStatus, Duty
from creator_coach.ui.context import Context, Room
from creator_coach.ui.parts.brands_duties import Duties
from creator_coach.ui.texts.deals import business_name, pay_words, status_chip
from creator_coach.ui.texts.language import day_full
from creator_coach.ui.theme.tokens import S1, S2, S4
from creator_coach.ui.widgets.buttons import Button, flush
from creator_coach.ui.widgets.cards import Card, EmptyState
from creator_coach.ui.widgets.layout import MID, Item, col, row
from creator_coach.ui.widgets.rows import listed
from creator_coach.ui.widgets.text import chip, label


class DealCard(Card):
    """One running deal: who, what for, the four duties."""

    def __init__(self, context: Context, deal: DealId) -> None:
        self._context, self._id = context, deal
        self._about = label("", "body", "soft", wrap=True)
        self.duties = Duties()
        self.more = flush(Button("", "link"))
        super().__init__("", self._about, self.duties, row(self.more, None), gap=S1)
        self.setObjectName(f"deal-{deal}")
        self.more.setObjectName(f"open-deal-{deal}")
        self.more.set_words(self.tr("Open the deal"))
        self.more.clicked.connect(lambda: context.go(Room.BRANDS, f"deal:{deal}"))
        self.duties.ticked.connect(self._on_ticked)
        self.set_aside(chip(*status_chip(DealStatus.RUNNING)))
        self._view: DealView | None = None

    def show_deal(self, view: DealView) -> None:
        """Show the deal as it stands."""
        self._view = view
        draft = view.deal.draft
        about = " · ".join(filter(None, [business_name(draft.kind) if draft.kind else "", pay_words(draft)]))
        self.set_title(draft.brand)
        self.more.set_about(draft.brand)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self.duties.show_deal(view, self._context.store.today())

    def _on_ticked(self, duty: Duty, done: bool) -> None:
        if self._view is not None:
            tick_step(self._context.store, self._view.deal, duty, done=done)


class PastDeals(Card):
    """The deals that are over, a line each."""

    def __init__(self, context: Context) -> None:
        super().__init__("", gap=0)
        self._context = context
        self.set_title(self.tr("Past deals"))

    def show_deals(self, views: list[DealView]) -> None:
        """Show who and when."""
        lines: list[Item] = []
        for view in views:
            deal = view.deal
            words = row(
                (label(deal.draft.brand, "bold", wrap=True), 1),
                label(day_full(deal.closed_on) if deal.closed_on else "", "small", "soft"),
                (chip(*status_chip(deal.status)), MID),
            )
            line = listed(words, clickable=True, pad=(0, S2))
            line.setAccessibleName(f"{deal.draft.brand}, {status_chip(deal.status)[0]}")
            line.setObjectName(f"past-deal-{deal.id}")
            line.activated.connect(partial(self._context.go, Room.BRANDS, f"deal:{deal.id}"))
            lines.append(line)
        self.refill(*lines)


class DealsStack(QWidget):
    """Every deal, one card below the other; or what a first one looks like."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._cards: dict[DealId, DealCard] = {}
        self.empty = EmptyState(kind="secondary", picture="deal")
        self.empty.button.setObjectName("first-deal")
        self.empty.pressed.connect(lambda: context.go(Room.BRANDS, "deal:new"))
        self._none = Card("", self.empty)
        self.past = PastDeals(context)
        self._box = col(self._none, self.past, gap=S4)
        self.setLayout(self._box)

    def refresh(self) -> None:
        """Read the deals and draw them; cards of deals that run stay the same widgets."""
        views = read_deals(self._context.store)
        running = [view for view in views if view.deal.status is DealStatus.RUNNING]
        for deal in set(self._cards) - {view.deal.id for view in running}:
            gone = self._cards.pop(deal)
            gone.hide()
            gone.deleteLater()
        for place, view in enumerate(running):
            made = self._cards.get(view.deal.id) or self._made(view.deal.id)
            self._box.insertWidget(place, made)
            made.show_deal(view)
        past = [view for view in views if view.deal.status is not DealStatus.RUNNING]
        self._none.setVisible(not running)
        self.empty.set(*self._nothing(bool(past)))
        self.past.setVisible(bool(past))
        self.past.show_deals(past)

    def shown(self) -> bool:
        """Say that the deals are always shown."""
        return True

    def _made(self, deal: DealId) -> DealCard:
        made = self._cards[deal] = DealCard(self._context, deal)
        return made

    def _nothing(self, past: bool) -> tuple[str, str, str]:
        title = self.tr("No deal is running") if past else self.tr("Your first deal starts small")
        text = self.tr(
            "A coffee shop nearby, one reel, a free menu: that is enough to learn the four duties. "
            "Write down what you agreed, and the dates come by themselves."
        )
        return title, text, self.tr("Write down a deal")
