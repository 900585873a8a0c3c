"""Settings: who you are, your plan, how the app looks, your accounts, your data."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from creator_coach.app.accounts import read_accounts
from creator_coach.app.log_followers import read_counts
from creator_coach.app.profile import read_plan, read_profile
from creator_coach.app.settings import read_settings
from creator_coach.app.store import Table
from creator_coach.ui.context import Context
from creator_coach.ui.keeper import Keeper
from creator_coach.ui.pages.base import Page
from creator_coach.ui.parts.facts_view import FactsView
from creator_coach.ui.parts.reveal import reveal
from creator_coach.ui.parts.settings_accounts import AccountsCard
from creator_coach.ui.parts.settings_data import DataCard, ask_zip
from creator_coach.ui.parts.settings_facts import FactsCard
from creator_coach.ui.parts.settings_look import LookCard
from creator_coach.ui.parts.settings_pace import PaceCard
from creator_coach.ui.parts.settings_plan import PlanCard
from creator_coach.ui.parts.settings_profile import ProfileCard
from creator_coach.ui.parts.settings_reminders import RemindersCard
from creator_coach.ui.widgets.layout import Columns
from creator_coach.ui.widgets.text import PageHead

_DEPENDS_ON = frozenset(
    {
        Table.PROFILE,
        Table.PLAN,
        Table.REST_WEEK,
        Table.SETTING,
        Table.ACCOUNT,
        Table.FOLLOWER_COUNT,
        Table.FACT_CORRECTION,
    }
)
_TWO, _THREE = 960, 1440  # px at 100 % text that two and three columns need


class SettingsPage(Page):
    """The room where everything can be changed; nothing here has a save button."""

    def __init__(
        self,
        context: Context,
        keeper: Keeper,
        ask: Callable[[QWidget, str], Path | None] = ask_zip,
    ) -> None:
        """Take what keeps the log safe, and how to ask for the name of a file."""
        super().__init__(context, _DEPENDS_ON)
        under = self.tr("Changes are saved at once and can be undone.")
        self.profile, self.plan, self.look = ProfileCard(self.store), PlanCard(self.store), LookCard(self.store)
        self.pace = PaceCard(self.store)
        self.reminders = RemindersCard(self.store)
        self.book = FactsCard(self.store)
        self.book.opened.connect(lambda: self.arrive("facts"))
        self.facts: FactsView | None = None
        self.accounts, self.data = AccountsCard(context), DataCard(context, keeper, ask)
        self.columns = Columns(
            [
                (self.profile, ("", 0, 0)),
                (self.plan, ("", 0, 1)),
                (self.look, ("", 1, 1)),
                (self.pace, ("", 1, 1)),
                (self.reminders, ("", 0, 0)),
                (self.book, ("", 0, 0)),
                (self.accounts, ("", 1, 2)),
                (self.data, ("", 1, 2)),
            ],
            {2: (1, 1), 3: (5, 5, 4)},
            (_TWO, _THREE),
        )
        self._head = PageHead(self.tr("Settings"), under)
        self.body.add(self._head, self.columns)

    def refresh(self) -> None:
        """Read everything that can be set and show it, or the fact book where that is open."""
        if self.facts is not None and not self.facts.isHidden():
            self.facts.refresh()
            return
        self.book.refresh()
        if self.data.backups is not None:
            self.data.backups.refresh()
        accounts = read_accounts(self.store, archived=True)
        newest = {account.id: read_counts(self.store, account.id, 0, 1) for account in accounts}
        self.profile.show_profile(read_profile(self.store))
        self.plan.show_plan(read_plan(self.store), self.store.today())
        settings = read_settings(self.store)
        self.look.show_settings(settings)
        self.pace.show_settings(settings)
        self.reminders.show_settings(settings)
        self.accounts.show_accounts(accounts, {owner: rows[0].followers for owner, rows in newest.items() if rows})

    def arrive(self, target: str) -> None:
        """Go to a field, or to the fact book (`facts`, `facts:unlock-nano`)."""
        name, _, what = target.partition(":")
        if name == "facts":
            self._open_facts(what)
            return
        if name == "restore" and self.data.backups is not None:
            self.data.backups.offer(Path(what) if what else None)
            return
        if target and self.facts is not None:
            self._show_facts(open_=False)
        self._refresh_if_stale()
        places: dict[str, QWidget] = {
            "name": self.profile.name,
            "niche": self.profile.niche,
            "city": self.profile.city,
            "zone": self.profile.zone,
            "goal": self.profile.goal,
            "kind": self.profile.kind,
            "plan": self.plan.often,
            "reminders": self.reminders.check_in,
            "accounts": self.accounts.entrance(),
            "backups": self.data.export if self.data.backups is None else self.data.backups.now,
        }
        if target in places:
            reveal(self.body, places[target])

    def _open_facts(self, fact_id: str) -> None:
        """Show the fact book in place of the cards."""
        if self.facts is None:
            self.facts = FactsView(self.context)
            self.facts.closed.connect(self._close_facts)
            self.facts.revealed.connect(partial(reveal, self.body))
            self.body.add(self.facts)
        self._show_facts(open_=True)
        self.facts.open(fact_id)

    def _close_facts(self) -> None:
        self._show_facts(open_=False)
        self.refresh()
        reveal(self.body, self.book.more)

    def _show_facts(self, *, open_: bool) -> None:
        if self.facts is not None:
            self.facts.setVisible(open_)
        self._head.setHidden(open_)
        self.columns.setHidden(open_)
        self._stale = self._stale or not open_
        self.body.to_top()
