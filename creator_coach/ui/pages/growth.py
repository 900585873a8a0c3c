"""Growth: the follower line, where it may lead, and what the weeks behind it held."""

from __future__ import annotations

from creator_coach.app.growth_check import check_ranges
from creator_coach.app.growth_view import DEPENDS_ON, read_growth
from creator_coach.app.growth_weeks import read_growth_weeks
from creator_coach.app.present import read_present
from creator_coach.app.settings import read_settings
from creator_coach.app.unlocks import opens_on
from creator_coach.domain.accounts import Account, AccountId
from creator_coach.ui.context import Context, Room
from creator_coach.ui.pages.base import Page
from creator_coach.ui.parts.growth_accounts import AccountChoice
from creator_coach.ui.parts.growth_finding import FindingCard
from creator_coach.ui.parts.growth_present import PresentCard
from creator_coach.ui.parts.growth_tiers import TiersCard
from creator_coach.ui.parts.growth_weeks import DaysCard, WeeksCard
from creator_coach.ui.parts.growth_what_if import WhatIfCard
from creator_coach.ui.texts.names import platform_of
from creator_coach.ui.widgets.cards import Card, EmptyState
from creator_coach.ui.widgets.layout import Columns
from creator_coach.ui.widgets.text import PageHead

_BREAKS = (640, 9999)  # px at 100 % text from which the last two cards share a line; never three


class GrowthPage(Page):
    """One account at a time, the focus at first."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, DEPENDS_ON)
        self._account: AccountId | None = None
        self._calm = self._shown_anyway = False
        self._choice = AccountChoice()
        self._choice.chosen.connect(self._show_account)
        self._head = PageHead(self.tr("Growth"), "", self._choice)
        self._empty = EmptyState(picture="growth")
        self._empty.button.setObjectName("growth-begin")
        self._empty.pressed.connect(self._on_begin)
        self._nothing = Card("", self._empty)
        self._finding, self._tiers = FindingCard(), TiersCard()
        self._weeks, self._days = WeeksCard(), DaysCard()
        self._what_if = WhatIfCard()
        self._last = Columns([(self._weeks, ("", 0, 0)), (self._days, ("", 1, 1))], {2: (1, 1)}, _BREAKS)
        self._present = PresentCard()
        self.body.add(self._head, self._nothing, self._finding, self._tiers, self._what_if, self._last, self._present)

    def refresh(self) -> None:
        """Read Growth and draw it."""
        view = read_growth(self.store, self._account)
        standing, today = view.standing, self.store.today()
        account = standing.account if standing else None
        self._choice.set(view.accounts, account.id if account else None)
        self._head.set(self.tr("Growth"), self._named(account))
        self._calm = read_settings(self.store).calm == "yes" and not self._shown_anyway
        known = standing is not None and bool(standing.line) and not self._calm
        for card in (self._finding, self._tiers, self._what_if, self._last):
            card.setVisible(known)
        self._nothing.setVisible(not known)
        present = read_present(self.store, account.id) if account and not self._calm else None
        self._present.setVisible(present is not None)
        if present is not None:
            self._present.show_present(present)
        if self._calm and standing is not None:
            text = self.tr("Calm mode is on: follower numbers rest until the next check-in.")
            self._empty.set(self.tr("Effort first"), text, self.tr("Show them this time"))
        elif standing is None:
            text = self.tr("Add the account you want to grow. Its follower line begins with today's number.")
            self._empty.set(self.tr("No account yet"), text, self.tr("Add an account"))
        elif not known:
            text = self.tr("Log how many followers this account has today, and its line begins here.")
            self._empty.set(self.tr("No numbers yet"), text, self.tr("Log this week"))
        else:
            check = check_ranges(self.store, standing.account.id, standing.line)
            opens = opens_on(self.store, standing.account.platform)
            self._finding.show_growth(view, standing, today, check, opens)
            self._tiers.show_standing(standing, opens)
            weeks = read_growth_weeks(self.store, standing.account.id)
            self._weeks.show_weeks(weeks)
            self._days.show_days(weeks, today)
            self._what_if.show_posting(standing, weeks.posting, today)

    def arrive(self, target: str) -> None:
        """Show the account whose id is given."""
        if target.isdecimal():
            self._show_account(AccountId(int(target)))
            self.body.to_top()
            self._choice.take_focus()

    def _named(self, account: Account | None) -> str:
        if account is None:
            return ""
        return self.tr("{platform} · @{handle}").format(platform=platform_of(account), handle=account.handle)

    def _show_account(self, account: AccountId) -> None:
        self._account = account
        self._stale = True
        if self.isVisible():
            self._refresh_if_stale()

    def _on_begin(self) -> None:
        if self._calm and read_growth(self.store, self._account).standing is not None:
            self._shown_anyway = True
            self.refresh()
        elif read_growth(self.store, self._account).standing is None:
            self.context.go(Room.SETTINGS, "accounts")
        else:
            self.context.go(Room.LOG, "check-in")
