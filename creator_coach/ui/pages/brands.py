"""Brands: ready or not, who fits, deals with their duties, people, rates, earning on the way, the media kit."""

from __future__ import annotations

from collections.abc import Callable

from creator_coach.app.brands import DEPENDS_ON, read_brands
from creator_coach.ui.context import Context, Room
from creator_coach.ui.pages.base import Page
from creator_coach.ui.parts.brands_calendar import CalendarButton
from creator_coach.ui.parts.brands_deal import DealPage
from creator_coach.ui.parts.brands_deals import DealsStack
from creator_coach.ui.parts.brands_earn import EarnPage
from creator_coach.ui.parts.brands_earning import EarningCard, OpensCard
from creator_coach.ui.parts.brands_fit import FitCard
from creator_coach.ui.parts.brands_kit import KitPage
from creator_coach.ui.parts.brands_people import PeopleCard
from creator_coach.ui.parts.brands_people_view import PeoplePage
from creator_coach.ui.parts.brands_prospect import ProspectPage
from creator_coach.ui.parts.brands_prospects import ProspectsCard
from creator_coach.ui.parts.brands_rates import RatesCard
from creator_coach.ui.parts.brands_rates_view import RatesPage
from creator_coach.ui.parts.brands_ready import ReadyCard
from creator_coach.ui.parts.brands_view import BrandsCard, BrandsView
from creator_coach.ui.parts.reveal import reveal
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.layout import Columns
from creator_coach.ui.widgets.text import PageHead

_OVERVIEW = "overview"
_VIEWS: dict[str, Callable[[Context], BrandsView]] = {
    "deal": DealPage,
    "prospect": ProspectPage,
    "earn": EarnPage,
    "people": PeoplePage,
    "rates": RatesPage,
    "kit": KitPage,
}


class BrandsPage(Page):
    """An overview in cards; a view takes its place where one thing is worked on."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, DEPENDS_ON)
        self.new_deal = Button(self.tr("New deal"), "primary", "plus")
        self.new_deal.setObjectName("new-deal")
        self.new_deal.clicked.connect(lambda: context.go(Room.BRANDS, "deal:new"))
        self._head = PageHead(self.tr("Brands"), "", CalendarButton(context), self.new_deal)
        self.deals, self.ready = DealsStack(context), ReadyCard(context)
        self.prospects, self.fit = ProspectsCard(context), FitCard(context)
        self.cards: list[BrandsCard | DealsStack] = [self.deals, self.ready, self.prospects, self.fit]
        self.opens, self.earning = OpensCard(context), EarningCard(context)
        self.cards += [self.opens, self.earning]
        self.people, self.rates = PeopleCard(context), RatesCard(context)
        self.cards += [self.people, self.rates]
        self.columns = Columns(
            [
                (self.deals, ("", 0, 0)),
                (self.ready, ("", 1, 1)),
                (self.prospects, ("", 0, 0)),
                (self.opens, ("", 1, 2)),
                (self.people, ("", 1, 0)),
                (self.fit, ("", 0, 1)),
                (self.earning, ("", 1, 2)),
            ],
            {2: (7, 5), 3: (6, 5, 4)},
        )
        self.views: dict[str, BrandsView] = {}
        self._open = _OVERVIEW
        self.body.add(self._head, self.columns, self.rates)

    def refresh(self) -> None:
        """Read what is shown, and draw it: the overview, or the view that is open."""
        if view := self.views.get(self._open):
            if not view.gone():
                view.refresh()
                return
            self._show(_OVERVIEW)
        self._head.set(self.tr("Brands"), self._under())
        for card in self.cards:
            card.refresh()
            self.columns.set_shown(card, card.shown())

    def _under(self) -> str:
        view = read_brands(self.store)
        deals = self.tr("%n deal(s) running", "", view.running)
        prospects = self.tr("%n prospect(s)", "", view.prospects)
        return self.tr("{deals}, {prospects}.").format(deals=deals, prospects=prospects)

    def arrive(self, target: str) -> None:
        """Open a view (`deal:3`, `kit`), or the overview."""
        name, _, what = target.partition(":")
        if name in _VIEWS:
            view = self.views.get(name) or self._made(name)
            view.open(what)
            view.refresh()  # before it is shown: what is filled in later is laid out a frame too late
            self._show(name)
            reveal(self.body, view.first())
        else:
            self._show(_OVERVIEW)
            self.refresh()
            self.new_deal.setFocus()
        self._stale = False

    def _made(self, name: str) -> BrandsView:
        view = self.views[name] = _VIEWS[name](self.context)
        view.hide()
        self.body.add(view)
        return view

    def _show(self, name: str) -> None:
        self._open = name
        overview = name == _OVERVIEW
        for each in (self._head, self.columns, self.rates):
            each.setVisible(overview)
        for other, view in self.views.items():
            view.setVisible(other == name)
        self.body.to_top()
