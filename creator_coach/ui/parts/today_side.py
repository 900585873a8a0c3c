"""The smaller cards of Today."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal

from creator_coach.app.standing import Standing
from creator_coach.app.today import LastWeek, Today
from creator_coach.domain.rhythm import WeekState
from creator_coach.domain.weeks import DAYS, monday_of
from creator_coach.ui.texts.language import day_short, number, weekday_letter, weekday_name
from creator_coach.ui.texts.names import letters_of, platform_of
from creator_coach.ui.theme.tokens import S3
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.cards import Card, rule
from creator_coach.ui.widgets.layout import Item, col, row
from creator_coach.ui.widgets.pictures import Badge, Sparkline
from creator_coach.ui.widgets.text import label, para
from creator_coach.ui.widgets.weeks import Day, HeatMap, RhythmDots, Week, WeekDots

_STATES = {
    WeekState.KEPT: Week.KEPT,
    WeekState.PARTLY: Week.PARTLY,
    WeekState.MISSED: Week.NONE,
    WeekState.REST: Week.REST,
    WeekState.BEFORE: Week.BEFORE,
}


class WeekCard(Card):
    """This week against the plan, and the rhythm of the last twelve."""

    def __init__(self) -> None:
        self.dots, self.words = WeekDots(), para("")
        self.kept = label("", "small", "soft")
        self.kept.setObjectName("weeks-kept")
        self.rhythm = RhythmDots()
        super().__init__("")
        self.add(self.dots, self.words, rule(), row(label(self.tr("Rhythm"), "bold"), None, self.kept), self.rhythm)
        self.set_title(self.tr("This week"))

    def show_week(self, view: Today) -> None:
        """Show the week that runs."""
        going, today = view.rhythm, view.day.weekday()
        planned = [DAYS.index(day) for day in view.plan.weekdays]
        days = [
            Day.POSTED if n else Day.PLANNED if k in planned and k >= today else Day.FREE
            for k, n in enumerate(view.posted_days)
        ]
        words = self._words(view, [k for k in planned if k >= today and not view.posted_days[k]])
        self.dots.set(days, today, [weekday_letter(k) for k in range(7)], words, [weekday_name(k) for k in range(7)])
        self.words.set_words(words)
        counted = going.weeks_counted
        kept = self.tr("{kept} of the last {all} weeks").format(kept=going.weeks_kept, all=counted)
        row_of = self.tr("%n week(s) in a row", "", going.in_a_row) if view.streak and going.in_a_row > 1 else ""
        self.kept.setText(" · ".join(filter(None, [kept, row_of])) if counted else self.tr("starts with this week"))
        self.rhythm.setVisible(bool(counted))
        self.rhythm.set(
            [_STATES[week.state] for week in going.weeks],
            self.kept.text(),
            [day_short(week.monday) for week in going.weeks],
        )

    def _words(self, view: Today, ahead: list[int]) -> str:
        going = view.rhythm
        if going.resting:
            return self.tr("A rest week. It is not counted.")
        if not view.plan.chosen:
            return self.tr("%n post(s) this week. No plan yet.", "", going.this_week)
        done = self.tr("{done} of {plan} posts.").format(done=going.this_week, plan=going.target)
        if going.this_week >= going.target:
            return done + " " + self.tr("The plan is kept.")
        if ahead:
            days = ", ".join(weekday_name(k) for k in ahead)
            return done + " " + self.tr("Still planned: {days}.").format(days=days)
        return done


class OthersCard(Card):
    """The smaller accounts."""

    def __init__(self) -> None:
        super().__init__("")

    def show_others(self, others: tuple[Standing, ...]) -> None:
        """Show a line for each account beside the focus."""
        self.set_title(self.tr("Other account") if len(others) == 1 else self.tr("Other accounts"))
        lines: list[Item] = []
        for standing in others:
            badge = Badge(letters_of(standing.account))
            name = label(f"@{standing.account.handle}", "bold", wrap=True)
            names = col(name, label(platform_of(standing.account), "small", "soft"), gap=0)
            count = label("–" if standing.followers is None else number(standing.followers), "lead")
            spark = Sparkline(72, 32)
            spark.set([n for _, n in standing.line[-12:]], self.tr("Follower line"))
            lines.append(row(badge, (names, 1), spark, count, gap=S3))
        self.refill(*lines)


class LastWeekCard(Card):
    """The last full week in two sentences, and the way to its review."""

    read = Signal()

    def __init__(self) -> None:
        self.words, self.when = para(""), label("", "small", "soft")
        super().__init__("")
        self.more = Button(self.tr("Read the review"), "link")
        self.more.setObjectName("read-review")
        self.more.clicked.connect(self.read)
        self.add(self.words, row(self.when, None, self.more))
        self.set_title(self.tr("Last week"))

    def show_week(self, week: LastWeek | None, *, calm: bool) -> None:
        """Say how the last week went: effort first."""
        if week is None:
            return
        if week.rest:
            said = self.tr("A rest week. It is not counted.")
        elif week.posts >= week.target:
            said = self.tr("You posted %n time(s), as planned.", "", week.posts)
        elif week.posts:
            said = self.tr("You posted %n time(s); your plan is {plan}. What would make one more easy?", "", week.posts)
            said = said.format(plan=number(week.target))
        else:
            said = self.tr("No post. One easy post this week is a good start again.")
        self.more.setVisible(week.has_review)
        if week.gained is not None and not calm:
            said += " " + self.tr("Followers: {change}.").format(change=number(week.gained, signed=True))
        self.words.set_words(said)
        self.when.setText(f"{day_short(week.monday)} – {day_short(week.monday + timedelta(days=6))}")


class LastWeeksCard(Card):
    """The follower line of twelve weeks, and the way to Growth."""

    opened = Signal()

    def __init__(self) -> None:
        self.spark, self.words = Sparkline(200, 64, grow=True), label("", "bold")
        super().__init__("")
        more = Button(self.tr("Open Growth"), "link")
        more.clicked.connect(self.opened)
        self.add(self.spark, row(self.words, None, more))
        self.set_title(self.tr("Last 12 weeks"))

    def show_line(self, standing: Standing | None) -> None:
        """Show the focus account's line."""
        if standing is None or not standing.line:
            return
        since = standing.line[-1][0] - timedelta(weeks=12)
        values = [n for day, n in standing.line if day >= since]
        self.words.setText(self.tr("{first} to {last}").format(first=number(values[0]), last=number(values[-1])))
        self.spark.set(values, self.words.text())


class DaysCard(Card):
    """The days of twelve weeks on which something was posted."""

    def __init__(self) -> None:
        self.map, self.words = HeatMap(), label("", "small", "soft", wrap=True)
        super().__init__("")
        self.add(self.map, self.words)
        self.set_title(self.tr("The days you post"))

    def show_days(self, view: Today) -> None:
        """Show which days were posted on."""
        monday = monday_of(view.day)
        weeks = [
            [n if _day(monday, w, d) <= view.day else None for d, n in enumerate(week)]
            for w, week in enumerate(view.posts_by_day)
        ]
        self.words.setText(self.tr("%n post(s) in 12 weeks.", "", sum(map(sum, view.posts_by_day))))
        self.map.set(weeks, [weekday_letter(k) for k in range(7)], self.words.text())


def _day(monday: date, week: int, day: int) -> date:
    return monday - timedelta(weeks=11 - week) + timedelta(days=day)
