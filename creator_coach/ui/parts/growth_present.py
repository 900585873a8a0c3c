"""The card of present followers, which is shown beside the line and never in it."""

from __future__ import annotations

from creator_coach.app.present import Present
from creator_coach.ui.parts.growth_weeks import months
from creator_coach.ui.texts.language import day_full, number
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.text import label
from creator_coach.ui.widgets.weeks import Bars, WeekBars


class PresentCard(Card):
    """When the followers who stayed came."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Followers you still have, by the week they followed"))
        self._bars, self._words = WeekBars(120), label("", "small", "soft", wrap=True)
        self._bars.setObjectName("growth-present")
        self.add(self._bars, self._words)

    def show_present(self, view: Present) -> None:
        """Show a list of present followers."""
        values = [number(n) for _, n in view.weeks]
        says = self.tr("Week by week, the oldest first: {values}.").format(values=", ".join(values))
        row = Bars(self.tr("still there"), [n for _, n in view.weeks], values, "edge")
        self._bars.set([row], months([monday for monday, _ in view.weeks]), says)
        words = self.tr(
            "{count} followers from the list in your export, who followed between {first} and {last}. "
            "Those who left again are not in it, so it is no history of your total."
        )
        self._words.setText(
            words.format(count=number(view.followers), first=day_full(view.first), last=day_full(view.last))
        )
