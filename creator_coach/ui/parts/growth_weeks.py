"""The last cards of Growth: posts beside new followers, and the days of the posts."""

from __future__ import annotations

from datetime import date, timedelta

from creator_coach.app.growth_weeks import GrowthWeeks
from creator_coach.domain.posting import WEEKS_NEEDED, Link, Posting, Span
from creator_coach.domain.weeks import WEEK, monday_of
from creator_coach.ui.texts.language import day_full, month_short, number, weekday_letter
from creator_coach.ui.theme.tokens import S2
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.choices import Segments
from creator_coach.ui.widgets.layout import TOP, row
from creator_coach.ui.widgets.text import chip, label, set_chip
from creator_coach.ui.widgets.weeks import Bars, HeatMap, WeekBars

_CHIPS = {Link.TOO_FEW: "few", Link.UNCLEAR: "unclear", Link.MORE: "helps", Link.FEWER: "hurts"}
_UNKNOWN = "–"


class WeeksCard(Card):
    """What you did above, what came below, and whether one can see a link yet."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Posts and new followers"))
        self._bars, self._chip = WeekBars(), chip("", "unclear")
        self._verdict = label("", "small", "soft", wrap=True)
        self._bars.setObjectName("growth-weeks")
        self._chip.setObjectName("growth-link")
        self._verdict.setObjectName("growth-link-words")
        self.add(self._bars, row((self._chip, TOP), (self._verdict, 1), gap=S2))

    def show_weeks(self, view: GrowthWeeks) -> None:
        """Show full weeks."""
        posts = [number(week.posts) for week in view.weeks]
        gained = [_UNKNOWN if week.gained is None else number(week.gained, signed=True) for week in view.weeks]
        says = self.tr("Week by week, the oldest first. Posts: {posts}. New followers: {gained}.")
        self._bars.set(
            [
                Bars(self.tr("posts"), [week.posts for week in view.weeks], posts),
                Bars(self.tr("new followers"), [week.gained for week in view.weeks], gained, "edge"),
            ],
            months([week.monday for week in view.weeks]),
            says.format(posts=", ".join(posts), gained=", ".join(gained)),
        )
        found = view.posting
        chips = {
            Link.MORE: self.tr("helps"),
            Link.FEWER: self.tr("holds back"),
            Link.TOO_FEW: self.tr("not enough yet"),
        }
        set_chip(self._chip, chips.get(found.link, self.tr("not clear")), _CHIPS[found.link])
        words = {
            Link.TOO_FEW: self.tr("{weeks} of about {needed} weeks needed to see a link."),
            Link.UNCLEAR: self.tr("In {weeks} weeks no link stands out from chance."),
            Link.MORE: self.tr("In {weeks} weeks, more posts went with more new followers. A link, not yet a proof."),
            Link.FEWER: self.tr("In {weeks} weeks, more posts went with fewer new followers. A link, not yet a proof."),
        }[found.link]
        said = [words.format(weeks=found.weeks, needed=WEEKS_NEEDED), self._compared(found)]
        self._verdict.setText(" ".join(filter(None, said)))

    def _compared(self, found: Posting) -> str:
        """Return what the middle half of busy and other weeks brought."""
        if found.busy is None or found.other is None:
            return ""
        text = self.tr("Weeks with {posts}+ posts mostly brought {busy} followers, the others {other}.")
        return text.format(posts=found.threshold, busy=self._range(found.busy), other=self._range(found.other))

    def _range(self, span: Span) -> str:
        low, high = number(span.low), number(span.high)
        return low if low == high else self.tr("{low} to {high}").format(low=low, high=high)


class DaysCard(Card):
    """The days on which something was posted: of twelve weeks, or of twelve months."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("The days you post"))
        self._span = Segments(
            [(False, self.tr("12 weeks")), (True, self.tr("12 months"))], False, self.tr("How far back")
        )
        self._span.setObjectName("growth-days-span")
        self._span.chosen.connect(self._draw)
        self.set_aside(self._span)
        self._map, self._words = HeatMap(), label("", "small", "soft", wrap=True)
        self._year = HeatMap(120)
        self._year.setObjectName("growth-year")
        self._map.setObjectName("growth-days")
        self._words.setObjectName("growth-days-words")
        self._view: GrowthWeeks | None = None
        self._today = date.min
        self.add(self._map, self._year, self._words)

    def show_days(self, view: GrowthWeeks, today: date) -> None:
        """Show which days were posted on."""
        self._view, self._today = view, today
        self._draw()

    def _draw(self) -> None:
        if self._view is None:
            return
        year = bool(self._span.key())
        self._map.setVisible(not year)
        self._year.setVisible(year)
        days = self._view.year if year else self._view.days
        words = self.tr("%n post(s) in 12 weeks.", "", self._view.posts)
        if year:
            words = self.tr("%n post(s) in 12 months.", "", sum(count or 0 for week in days for count in week))
        self._words.setText(words)
        shown = self._year if year else self._map
        first = monday_of(self._today) - (len(days) - 1) * WEEK
        labels = months([first + k * WEEK for k in range(len(days))]) if year else []
        shown.set(days, [weekday_letter(k) for k in range(7)], words, self._notes(days), labels)

    def _notes(self, days: tuple[tuple[int | None, ...], ...]) -> list[list[str]]:
        first = monday_of(self._today) - (len(days) - 1) * WEEK
        return [
            [
                self.tr("{day}: %n post(s)", "", count or 0).format(day=day_full(first + timedelta(days=7 * w + d)))
                for d, count in enumerate(week)
            ]
            for w, week in enumerate(days)
        ]


def months(mondays: list[date]) -> list[str]:
    """Return the name of a month at the first week that begins in it."""
    return [
        month_short(monday) if not place or monday.month != mondays[place - 1].month else ""
        for place, monday in enumerate(mondays)
    ]
