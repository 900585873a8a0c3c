"""Today: where you are, when 1,000 may come, this week, and what to do next."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from creator_coach.app.today import DEPENDS_ON, Today, read_today
from creator_coach.domain.weeks import zone_named
from creator_coach.ui.context import Context, Room
from creator_coach.ui.pages.base import Page
from creator_coach.ui.parts.today_hero import Hero
from creator_coach.ui.parts.today_side import DaysCard, LastWeekCard, LastWeeksCard, OthersCard, UnlocksCard, WeekCard
from creator_coach.ui.parts.today_welcome import Welcome
from creator_coach.ui.texts.advice import AdviceWords, advice_words
from creator_coach.ui.texts.language import day_long
from creator_coach.ui.theme.tokens import S2, S3
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.cards import Card, rule
from creator_coach.ui.widgets.layout import MID, TOP, Columns, Item, col, row
from creator_coach.ui.widgets.rows import listed
from creator_coach.ui.widgets.text import PageHead, glyph, label, para

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
        self.steps = Card(self.tr("Next steps"), gap=6)
        self.week, self.others, self.unlocks = WeekCard(), OthersCard(), UnlocksCard()
        self.last_week, self.line, self.days = LastWeekCard(), LastWeeksCard(), DaysCard()
        self.line.opened.connect(partial(context.go, Room.GROWTH, ""))
        self.columns = Columns(
            [
                (self.hero, ("", 0, 0)),
                (self.week, (0, 1, 1)),
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
        self.head.setVisible(not view.welcome)
        self.columns.setVisible(not view.welcome)
        self._show_welcome(view)
        if view.welcome:
            return
        self.hero.show_standing(view.focus, view.day)
        self.week.show_week(view)
        self.others.show_others(view.others)
        self.unlocks.show_unlocks(view)
        self.last_week.show_week(view.last_week)
        self.line.show_line(view.focus)
        self.days.show_days(view)
        self._show_steps([advice_words(advice) for advice in view.steps.offered])
        known = view.focus is not None
        for card, shown in (
            (self.others, bool(view.others)),
            (self.unlocks, bool(view.unlocks) and known),
            (self.last_week, view.last_week is not None),
            (self.line, known and len(view.focus.line) > 1 if view.focus else False),
        ):
            self.columns.set_shown(card, shown)

    def _show_welcome(self, view: Today) -> None:
        if self.welcome is None and view.welcome:
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

    def _show_steps(self, steps: list[AdviceWords]) -> None:
        items: list[Item] = []
        for words in steps:
            items += [rule()] if items else []
            items.append(self._step(words))
        self.steps.refill(*items)

    def _step(self, words: AdviceWords) -> QWidget:
        do = Button(words.action)
        do.setAccessibleDescription(words.title)
        do.clicked.connect(partial(self.context.go, Room(words.room), words.target))
        text = col(label(words.title, "bold", wrap=True), para(words.why, "soft"), gap=2)
        return listed(row((glyph(words.picture, "accent"), TOP), (text, 1), (do, MID), gap=S3), pad=(0, S2))
