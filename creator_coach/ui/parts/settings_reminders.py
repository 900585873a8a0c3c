"""What to be reminded of, and when; off unless chosen."""

from __future__ import annotations

from dataclasses import asdict
from datetime import time
from functools import partial

from PySide6.QtWidgets import QWidget

from creator_coach.app.settings import Name, Settings, change_setting, read_settings
from creator_coach.app.store import Store
from creator_coach.domain.errors import RuleError
from creator_coach.domain.weeks import DAYS
from creator_coach.ui.parts.settings_line import Line
from creator_coach.ui.texts.language import clock_time, weekday_name
from creator_coach.ui.texts.problems import rule_problem
from creator_coach.ui.texts.typed import typed_time
from creator_coach.ui.widgets.cards import Card, rule
from creator_coach.ui.widgets.fields import ComboField, Field
from creator_coach.ui.widgets.layout import TOP, held, row
from creator_coach.ui.widgets.switches import Switch
from creator_coach.ui.widgets.text import label

_TIME_WIDE = 120  # px at 100 % text


class RemindersCard(Card):
    """The weekly check-in and planned posts, each with a switch and a time."""

    def __init__(self, store: Store) -> None:
        super().__init__("")
        self.set_title(self.tr("Reminders"))
        self._store = store
        check_in, posts = self.tr("Weekly check-in"), self.tr("Planned posts")
        self.check_in, self.posts = Switch(check_in), Switch(posts)
        self.day = ComboField(self.tr("Day"), [(day, weekday_name(place)) for place, day in enumerate(DAYS)])
        self.check_in_time = self._time("check_in_time")
        self.post_time = self._time("post_time")
        self._when = held(row((self.day, TOP), (self.check_in_time, TOP), None))
        self._post_when = held(row((self.post_time, TOP), None))
        for name, made in {
            "remind-check-in": self.check_in,
            "remind-posts": self.posts,
            "remind-day": self.day.combo,
            "remind-check-in-time": self.check_in_time.edit,
            "remind-post-time": self.post_time.edit,
        }.items():
            made.setObjectName(name)
        honest = self.tr(
            "You are reminded while the program is open, and at the next start. Nothing runs in the background. Rest "
            "weeks are quiet."
        )
        done = self.tr("Only while this week has no number yet.")
        planned = self.tr("On the days of your posting plan, as long as nothing is logged.")
        self.add(Line(check_in, self.check_in, done), self._when, rule())
        self.add(Line(posts, self.posts, planned), self._post_when, rule(), label(honest, "small", "soft", wrap=True))
        self.check_in.clicked.connect(partial(self._on_switch, "remind_check_in", self.check_in))
        self.posts.clicked.connect(partial(self._on_switch, "remind_posts", self.posts))
        self.day.chosen.connect(self._on_day)

    def show_settings(self, settings: Settings) -> None:
        """Show the settings; day and time only where they count."""
        self._show(self.check_in, self._when, settings.remind_check_in)
        self._show(self.posts, self._post_when, settings.remind_posts)
        self.day.set_chosen(settings.check_in_day)
        for field, text in ((self.check_in_time, settings.check_in_time), (self.post_time, settings.post_time)):
            at = time.fromisoformat(text)
            field.set_text(clock_time(at.hour, at.minute))
            field.set_fault(None)

    def _show(self, switch: Switch, when: QWidget, wish: str) -> None:
        switch.setChecked(wish == "yes")
        when.setVisible(wish == "yes")

    def _time(self, name: Name) -> Field:
        made = Field(self.tr("Time"), width=_TIME_WIDE)
        made.committed.connect(partial(self._on_time, name, made))
        return made

    def _on_switch(self, name: Name, switch: Switch) -> None:
        change_setting(self._store, name, "yes" if switch.isChecked() else "no")

    def _on_day(self, day: object) -> None:
        change_setting(self._store, "check_in_day", str(day))

    def _on_time(self, name: Name, field: Field, text: str) -> None:
        try:
            at = typed_time(text) or time.fromisoformat(asdict(read_settings(self._store))[name])
        except RuleError as error:
            field.set_fault(rule_problem(error))
            return
        field.set_fault(None)
        field.set_text(clock_time(at.hour, at.minute))
        change_setting(self._store, name, f"{at:%H:%M}")
