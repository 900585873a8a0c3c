"""The posting plan: how often, on which days if any, and rest weeks."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtWidgets import QFrame, QSizePolicy

from creator_coach.app.profile import PlanView, change_plan, rest
from creator_coach.app.store import Store
from creator_coach.domain.rhythm import MOST_A_WEEK
from creator_coach.domain.weeks import DAYS, WEEK, monday_of
from creator_coach.ui.parts.settings_line import Line
from creator_coach.ui.texts.language import day_short, weekday_letter, weekday_name
from creator_coach.ui.widgets.accessible import Role
from creator_coach.ui.widgets.buttons import SegmentButton
from creator_coach.ui.widgets.cards import Card, rule
from creator_coach.ui.widgets.choices import Stepper
from creator_coach.ui.widgets.layout import row
from creator_coach.ui.widgets.switches import Switch


class PlanCard(Card):
    """How often the creator means to post."""

    def __init__(self, store: Store) -> None:
        super().__init__("")
        self.set_title(self.tr("Posting plan"))
        self._store = store
        often = self.tr("Posts a week")
        self.often = Stepper(often, self.tr("One post fewer"), self.tr("One post more"), low=1, high=MOST_A_WEEK)
        self.days = {day: SegmentButton(weekday_letter(place)) for place, day in enumerate(DAYS)}
        this, following = self.tr("This week is a rest week"), self.tr("Next week is a rest week")
        self.rest, self.rest_next = Switch(this), Switch(following)
        self.often.setObjectName("posts-a-week")
        self.rest.setObjectName("rest-week")
        self.rest_next.setObjectName("rest-next-week")
        self._often = Line(often, self.often, self.tr("Any days of the week count."))
        self._rest, self._rest_next = Line(this, self.rest), Line(following, self.rest_next)
        marked = self.tr("Marks them on Today. A post on another day counts as well.")
        days = Line(self.tr("Days, if you like"), self._toggles(), marked)
        self.add(self._often, rule(), days, rule(), self._rest, rule(), self._rest_next)
        self.often.changed.connect(self._on_often)
        self.rest.clicked.connect(self._on_rest)
        self.rest_next.clicked.connect(self._on_rest_next)

    def show_plan(self, plan: PlanView, today: date) -> None:
        """Show the plan in force."""
        any_day = self.tr("Any days of the week count.")
        self._often.set_under(any_day if plan.chosen else self.tr("No plan yet. Begin with what is easy."))
        self.often.set_value(plan.posts_per_week)
        for day, made in self.days.items():
            made.setChecked(day in plan.weekdays)
        monday = monday_of(today)
        for line, switch, start in (
            (self._rest, self.rest, monday),
            (self._rest_next, self.rest_next, monday + WEEK),
        ):
            ends = {"first": day_short(start), "last": day_short(start + timedelta(days=6))}
            line.set_under(self.tr("{first} – {last}. It is never counted against you.").format(**ends))
            switch.setChecked(start in plan.rest_weeks)

    def _toggles(self) -> QFrame:
        """Return the seven days as toggles; the names are read aloud and shown as tips."""
        for place, (day, made) in enumerate(self.days.items()):
            made.setObjectName(f"day-{day}")
            made.setAccessibleName(weekday_name(place))
            made.speak_as(Role.CheckBox)  # any number of days
            made.setToolTip(weekday_name(place))
            made.clicked.connect(self._on_days)
        held = QFrame()
        held.setProperty("surface", "quiet")
        held.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        line = row(*self.days.values(), gap=2)
        line.setContentsMargins(3, 3, 3, 3)
        held.setLayout(line)
        return held

    def _on_often(self, posts: int) -> None:
        change_plan(self._store, posts)

    def _on_days(self) -> None:
        change_plan(self._store, self.often.value(), [day for day, made in self.days.items() if made.isChecked()])

    def _on_rest(self, resting: bool) -> None:
        rest(self._store, self._store.today(), resting=resting)

    def _on_rest_next(self, resting: bool) -> None:
        rest(self._store, self._store.today() + WEEK, resting=resting)
