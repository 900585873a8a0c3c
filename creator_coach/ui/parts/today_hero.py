"""The hero of Today: a thick ring beside the months in which the goal may be reached."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from PySide6.QtWidgets import QVBoxLayout, QWidget

from creator_coach.app.standing import Standing
from creator_coach.ui.texts.forecast import around, between, headline, missing
from creator_coach.ui.texts.language import day_short, month_short, number
from creator_coach.ui.texts.names import platform_of
from creator_coach.ui.theme.tokens import S2, S4
from creator_coach.ui.widgets.cards import PictureCard
from creator_coach.ui.widgets.layout import col, row
from creator_coach.ui.widgets.pictures import ReachStrip, Ring
from creator_coach.ui.widgets.text import Stat, label, para

_LEAST_MONTHS, _MOST_MONTHS = 12, 24


def month_place(day: date, start: date) -> float:
    """Return a day's place in months from the first of the month of `start`."""
    whole = (day.year - start.year) * 12 + day.month - start.month
    return whole + (day.day - 1) / calendar.monthrange(day.year, day.month)[1]


def months_from(start: date, count: int) -> list[date]:
    """Return the first days of months, from that of `start`."""
    first = start.year * 12 + start.month - 1
    return [date((first + k) // 12, (first + k) % 12 + 1, 1) for k in range(count)]


class Hero(PictureCard):
    """Where the focus account is, and where it may lead."""

    def __init__(self) -> None:
        self.ring = Ring()
        self.account = label("", "small", "soft", wrap=True)
        self.finding = label("", "title", wrap=True)
        self.finding.setObjectName("finding")
        self.strip = ReachStrip()
        self.missing = para("", "soft")
        self.missing.setObjectName("missing")
        self.pace, self.next = Stat(), Stat()
        self.stats = QWidget()
        self.stats.setLayout(row((self.pace, 1), (self.next, 1), gap=S4))
        words: QVBoxLayout = col(self.account, self.finding, self.strip, self.missing, self.stats, gap=S2)
        super().__init__(self.ring, words)
        self.ring.setObjectName("ring")

    def show_standing(self, standing: Standing | None, today: date) -> None:
        """Show where the focus account is."""
        if standing is None or standing.followers is None:
            self._show_nothing(standing)
            return
        followers, goal = standing.followers, standing.goal
        under = self.tr("of {goal}").format(goal=number(goal))
        says = self.tr("{followers} of {goal} followers").format(followers=number(followers), goal=number(goal))
        self.ring.set(followers, goal, mark=standing.milestone, big=number(followers), under=under, says=says)
        self.account.setText(f"{platform_of(standing.account)} · @{standing.account.handle}")
        self.finding.setText(headline(standing, today))
        self._show_range(standing, today)
        lacking = missing(standing, today)
        self.missing.set_words(lacking)
        self.missing.setVisible(bool(lacking))
        self.stats.setVisible(True)
        self._show_stats(standing, today)

    def _show_nothing(self, standing: Standing | None) -> None:
        goal = standing.goal if standing else 1_000
        self.ring.set(0, goal, big=number(0), under=self.tr("of {goal}").format(goal=number(goal)))
        self.account.setText(f"{platform_of(standing.account)} · @{standing.account.handle}" if standing else "")
        self.account.setVisible(standing is not None)
        self.finding.setText(self.tr("Your first number starts the line"))
        self.strip.setVisible(False)
        self.stats.setVisible(False)
        self.missing.set_words(
            self.tr("After 4 numbers over 2 weeks you see here when {goal} may come.").format(goal=number(goal))
        )
        self.missing.setVisible(True)

    def _show_range(self, standing: Standing, today: date) -> None:
        given = standing.forecast
        shown = given.status == "ok" and given.earliest is not None and given.likely is not None
        self.strip.setVisible(shown)
        if not shown or given.earliest is None or given.likely is None:
            return
        end = month_place(given.latest, today) if given.latest else 1e6
        likely = month_place(given.likely, today)
        count = max(_LEAST_MONTHS, min(_MOST_MONTHS, int(min(end, likely + 6)) + 2))
        band = (month_place(given.earliest, today), end)
        words = around(given.likely, today)
        says = between(given.earliest, given.latest, today) if given.latest else words
        months = months_from(today, count)
        names = [
            month_short(m) if count <= _LEAST_MONTHS + 1 else f"{month_short(m)} ’{m.year % 100:02}" for m in months
        ]
        self.strip.set(names, band, likely, words, says)

    def _show_stats(self, standing: Standing, today: date) -> None:
        pace = standing.pace
        if pace is None:
            self.pace.set("–", self.tr("pace a week"), "")
        else:
            spread = self.tr("{low} to {high}").format(low=number(round(pace.low)), high=number(round(pace.high)))
            self.pace.set(number(round(pace.per_week), signed=True), self.tr("pace a week"), spread)
        left = standing.milestone - (standing.followers or 0)
        note = self.tr("{left} to go").format(left=number(left))
        given = standing.to_milestone
        if given.status == "ok" and given.earliest and given.latest:
            first, last = (
                (day_short(given.earliest), day_short(given.latest))
                if given.latest - today < timedelta(weeks=6)
                else (month_short(given.earliest), month_short(given.latest))
            )
            when = first if first == last else f"{first}–{last}"
            note = self.tr("{left} to go, {when}").format(left=number(left), when=when)
        self.next.set(number(standing.milestone), self.tr("next milestone"), note)
