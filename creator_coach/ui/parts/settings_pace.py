"""How numbers and streaks are shown: calm mode, and the row of kept weeks for those who want it."""

from __future__ import annotations

from creator_coach.app.settings import Settings, change_setting
from creator_coach.app.store import Store
from creator_coach.ui.parts.settings_line import Line
from creator_coach.ui.widgets.cards import Card, rule
from creator_coach.ui.widgets.switches import Switch


class PaceCard(Card):
    """Calm mode and streak; both off unless chosen."""

    def __init__(self, store: Store) -> None:
        super().__init__("")
        self.set_title(self.tr("Effort and numbers"))
        self._store = store
        calm, streak = self.tr("Calm mode"), self.tr("Show weeks in a row")
        self.calm, self.streak = Switch(calm), Switch(streak)
        self.calm.setObjectName("calm-mode")
        self.streak.setObjectName("show-streak")
        self.calm.clicked.connect(lambda on: change_setting(store, "calm", "yes" if on else "no"))
        self.streak.clicked.connect(lambda on: change_setting(store, "streak", "yes" if on else "no"))
        self.add(
            Line(calm, self.calm, self.tr("Follower numbers are shown only in the check-in. Effort comes first.")),
            rule(),
            Line(streak, self.streak, self.tr("A missed week ends the row, never your rhythm.")),
        )

    def show_settings(self, settings: Settings) -> None:
        """Show the settings."""
        self.calm.setChecked(settings.calm == "yes")
        self.streak.setChecked(settings.streak == "yes")
