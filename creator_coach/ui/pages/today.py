"""Today: where you are, when 1,000 may come, this week, and what to do next."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from creator_coach.app.next_steps import decide, tell_outcome
from creator_coach.app.settings import read_settings
from creator_coach.app.today import DEPENDS_ON, Today, read_today
from creator_coach.domain.coach import Advice
from creator_coach.domain.decisions import Choice, Decision, Went
from creator_coach.domain.weeks import zone_named
from creator_coach.ui.context import Context, Room
from creator_coach.ui.pages.base import Page
from creator_coach.ui.parts.today_dates import DatesCard
from creator_coach.ui.parts.today_hero import Hero
from creator_coach.ui.parts.today_side import DaysCard, LastWeekCard, LastWeeksCard, OthersCard, WeekCard
from creator_coach.ui.parts.today_steps import StepsCard
from creator_coach.ui.parts.unlocks import UnlocksCard
from creator_coach.ui.texts.language import day_long
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.layout import Columns
from creator_coach.ui.widgets.text import PageHead

if TYPE_CHECKING:
    from creator_coach.ui.parts.today_review import ReviewPage
    from creator_coach.ui.parts.today_welcome import Welcome

_NOON, _AFTERNOON, _EVENING = 11, 15, 18
_NIGHT = 4


class TodayPage(Page):
    """The first room."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, DEPENDS_ON)
        check_in = Button(self.tr("Log this week"), "primary", "plus")
        check_in.setObjectName("log-this-week")
        check_in.clicked.connect(partial(context.go, Room.LOG, "check-in"))
        self.head = PageHead("", "", check_in)
        self.welcome: Welcome | None = None
        self.hero = Hero()
        self.steps = StepsCard()
        self.steps.opened.connect(lambda room, target: context.go(Room(room), target))
        self.steps.decided.connect(self._on_decided)
        self.steps.told.connect(self._on_told)
        self.review: ReviewPage | None = None
        self.week, self.others, self.unlocks = WeekCard(), OthersCard(), UnlocksCard(context)
        self.dates = DatesCard()
        self.dates.opened.connect(partial(context.go, Room.BRANDS))
        self.last_week, self.line, self.days = LastWeekCard(), LastWeeksCard(), DaysCard()
        self.last_week.read.connect(self._read_review)
        self.line.opened.connect(partial(context.go, Room.GROWTH, ""))
        self.columns = Columns(
            [
                (self.hero, ("", 0, 0)),
                (self.week, (0, 1, 1)),
                (self.dates, (0, 1, 1)),
                (self.others, (1, 1, 2)),
                (self.unlocks, (1, 1, 2)),
                (self.steps, ("", 0, 0)),
                (self.last_week, (0, 0, 0)),
                (self.line, (1, 1, 2)),
                (self.days, (None, None, 1)),
            ],
            {2: (9, 4), 3: (8, 4, 4)},
        )
        self.body.add(self.head, self.columns)

    def refresh(self) -> None:
        """Read Today and draw it."""
        view = read_today(self.store)
        self.head.set(self._greeting(view), day_long(view.day))
        reading = self.review is not None and self.review.isVisible()
        self.head.setVisible(not view.welcome and not reading)
        self.columns.setVisible(not view.welcome and not reading)
        self._show_welcome(view)
        if view.welcome:
            return
        if not view.calm:
            self.hero.show_standing(view.focus, view.day)
        self.week.show_week(view)
        self.others.show_others(view.others)
        self.unlocks.show_rungs(view.unlocks)
        self.last_week.show_week(view.last_week, calm=view.calm)
        self.line.show_line(view.focus)
        self.days.show_days(view)
        self.dates.show_dates(view.dates, view.day)
        self.steps.show_steps(view.steps, calm=view.calm)
        known = view.focus is not None and not view.calm
        if self.review is not None and self.review.isVisible():
            self._set_review(calm=view.calm)
        for card, shown in (
            (self.hero, not view.calm),
            (self.others, bool(view.others) and known),
            (self.dates, bool(view.dates)),
            (self.unlocks, bool(view.unlocks) and known),
            (self.last_week, view.last_week is not None),
            (self.line, known and len(view.focus.line) > 1 if view.focus else False),
        ):
            self.columns.set_shown(card, shown)

    def _show_welcome(self, view: Today) -> None:
        if self.welcome is None and view.welcome:
            from creator_coach.ui.parts.today_welcome import Welcome  # noqa: PLC0415  only at the very beginning

            self.welcome = Welcome(self.context)
            self.body.add(self.welcome)
        if self.welcome is not None:
            self.welcome.setVisible(view.welcome)
            self.welcome.show_goal(view.profile.goal)

    def _greeting(self, view: Today) -> str:
        hour = self.store.clock.now().astimezone(zone_named(view.profile.zone)).hour
        if _NIGHT <= hour < _NOON:
            named, bare = self.tr("Good morning, {name}"), self.tr("Good morning")
        elif _NOON <= hour < _AFTERNOON:
            named, bare = self.tr("Good day, {name}"), self.tr("Good day")
        elif _AFTERNOON <= hour < _EVENING:
            named, bare = self.tr("Good afternoon, {name}"), self.tr("Good afternoon")
        else:
            named, bare = self.tr("Good evening, {name}"), self.tr("Good evening")
        return named.format(name=view.profile.name) if view.profile.name else bare

    def arrive(self, target: str) -> None:
        """Open the review, or go to the next steps."""
        self._refresh_if_stale()
        if target == "review":
            self._read_review()
        elif target == "steps":
            self._close_review()
            self.steps.setFocus()

    def _read_review(self) -> None:
        """Show the reviews in place of the cards."""
        from creator_coach.app.review import keep_review  # noqa: PLC0415  what it is written from is not read at the start

        if self.review is None:
            from creator_coach.ui.parts.today_review import ReviewPage  # noqa: PLC0415  likewise

            self.review = ReviewPage()
            self.review.closed.connect(self._close_review)
            self.review.said.connect(lambda text: self.context.toast(text, False))
            self.body.add(self.review)
        keep_review(self.store)
        self._set_review(calm=read_settings(self.store).calm == "yes")
        self._show_review(open_=True)
        self.review.back.setFocus()

    def _set_review(self, *, calm: bool) -> None:
        from creator_coach.app.review import read_reviews  # noqa: PLC0415  likewise

        if self.review is not None:
            self.review.set(read_reviews(self.store), calm=calm)

    def _close_review(self) -> None:
        self._show_review(open_=False)
        self.last_week.more.setFocus()

    def _show_review(self, *, open_: bool) -> None:
        if self.review is not None:
            self.review.setVisible(open_)
        self.head.setHidden(open_)
        self.columns.setHidden(open_)
        self.body.to_top()

    def _on_decided(self, advice: Advice, choice: Choice, reason: str) -> None:
        decide(self.store, advice, choice, reason)
        said = {
            Choice.ACCEPTED: self.tr("Taken on. The next check-in asks how it went."),
            Choice.LATER: self.tr("Put off. It comes back next week."),
            Choice.DISMISSED: self.tr("Dismissed. It will not come back soon."),
        }
        self.context.toast(said[choice], True)

    def _on_told(self, decision: Decision, went: Went) -> None:
        tell_outcome(self.store, decision, went)
        said = {
            Went.HELPED: self.tr("Good to know. It is kept in your weekly review."),
            Went.NO_CHANGE: self.tr("Thank you for trying. We leave it for a while."),
            Went.NOT_DONE: self.tr("No harm done. It is offered again."),
        }
        self.context.toast(said[went], True)
