"""Settings: who you are, your plan, how the app looks, your accounts, your data."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from creator_coach.app.accounts import read_accounts
from creator_coach.app.log_followers import read_counts
from creator_coach.app.profile import read_plan, read_profile
from creator_coach.app.settings import read_settings
from creator_coach.app.store import Table
from creator_coach.ui.context import Context
from creator_coach.ui.pages.base import Page
from creator_coach.ui.parts.reveal import reveal
from creator_coach.ui.parts.settings_accounts import AccountsCard
from creator_coach.ui.parts.settings_data import DataCard, ask_folder
from creator_coach.ui.parts.settings_look import LookCard
from creator_coach.ui.parts.settings_pace import PaceCard
from creator_coach.ui.parts.settings_plan import PlanCard
from creator_coach.ui.parts.settings_profile import ProfileCard
from creator_coach.ui.widgets.layout import Columns
from creator_coach.ui.widgets.text import PageHead

_DEPENDS_ON = frozenset(
    {Table.PROFILE, Table.PLAN, Table.REST_WEEK, Table.SETTING, Table.ACCOUNT, Table.FOLLOWER_COUNT}
)
_TWO, _THREE = 960, 1440  # px at 100 % text that two and three columns need


class SettingsPage(Page):
    """The room where everything can be changed; nothing here has a save button."""

    def __init__(
        self,
        context: Context,
        data_path: Path | None = None,
        ask: Callable[[QWidget, str], Path | None] = ask_folder,
    ) -> None:
        """Take the file that holds the data, None for sample data, and how to ask for a folder."""
        super().__init__(context, _DEPENDS_ON)
        under = self.tr("Changes are saved at once and can be undone.")
        self.profile, self.plan, self.look = ProfileCard(self.store), PlanCard(self.store), LookCard(self.store)
        self.pace = PaceCard(self.store)
        self.accounts, self.data = AccountsCard(context), DataCard(context, data_path, ask)
        columns = Columns(
            [
                (self.profile, ("", 0, 0)),
                (self.plan, ("", 0, 1)),
                (self.look, ("", 1, 1)),
                (self.pace, ("", 1, 1)),
                (self.accounts, ("", 1, 2)),
                (self.data, ("", 1, 2)),
            ],
            {2: (1, 1), 3: (5, 5, 4)},
            (_TWO, _THREE),
        )
        self.body.add(PageHead(self.tr("Settings"), under), columns)

    def refresh(self) -> None:
        """Read everything that can be set and show it."""
        accounts = read_accounts(self.store, archived=True)
        newest = {account.id: read_counts(self.store, account.id, 0, 1) for account in accounts}
        self.profile.show_profile(read_profile(self.store))
        self.plan.show_plan(read_plan(self.store), self.store.today())
        settings = read_settings(self.store)
        self.look.show_settings(settings)
        self.pace.show_settings(settings)
        self.accounts.show_accounts(accounts, {owner: rows[0].followers for owner, rows in newest.items() if rows})

    def arrive(self, target: str) -> None:
        """Go to a field."""
        self._refresh_if_stale()
        places: dict[str, QWidget] = {
            "name": self.profile.name,
            "niche": self.profile.niche,
            "zone": self.profile.zone,
            "goal": self.profile.goal,
            "kind": self.profile.kind,
            "plan": self.plan.often,
            "accounts": self.accounts.entrance(),
        }
        if target in places:
            reveal(self.body, places[target])
