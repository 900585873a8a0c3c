"""Published response rates: side by side with their formula and source, and yours by our own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from creator_coach.app.response import Response
from creator_coach.domain.fact_book import Fact
from creator_coach.ui.texts.facts import about_words, figure, state_chips, value_words
from creator_coach.ui.texts.language import number, percent
from creator_coach.ui.texts.marker import N_
from creator_coach.ui.texts.names import platform_name
from creator_coach.ui.theme.tokens import S1
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.layout import TOP, FlowRow, Item, col, row
from creator_coach.ui.widgets.text import chip, label, para

_FORMULAS: Mapping[str, str] = {
    "followers": N_("bands", "of followers"),
    "views": N_("bands", "of views"),
    "impressions": N_("bands", "of impressions"),
    "views-or-followers": N_("bands", "of views or followers"),
    "unknown": N_("bands", "formula not stated"),
}


class BandsCard(Card):
    """What others publish, honestly apart."""

    def __init__(self) -> None:
        super().__init__("")
        self.set_title(self.tr("Response rates that others publish"))
        self.setObjectName("works-bands")

    def show_response(self, found: Sequence[Response], today: date) -> None:
        """Show each platform the user has."""
        self.setVisible(bool(found))
        items: list[Item] = []
        for one in found:
            items.append(para(self._summary(one)))
            items += [self._line(band, today) for band in sorted(one.bands, key=lambda band: band.low or 0)]
        items.append(
            para(
                self.tr(
                    "Ours: (likes + comments + shares + saves) ÷ reach, or ÷ views where reach is unknown. "
                    "Rates by different formulas cannot be compared one to one."
                ),
                "soft",
                "small",
            )
        )
        self.refill(*items)

    def _summary(self, one: Response) -> str:
        low, high = min(band.low or 0 for band in one.bands), max(band.high or 0 for band in one.bands)
        unit = one.bands[0].unit
        text = self.tr("{platform}: published figures run from {low} to {high}, each computed in its own way.")
        said = text.format(platform=platform_name(one.platform), low=figure(low, unit), high=figure(high, unit))
        if one.usual is None:
            return said
        yours = self.tr("Yours is {rate} by our formula, the middle of {posts} posts.")
        return said + " " + yours.format(rate=percent(one.usual), posts=number(one.posts))

    def _line(self, band: Fact, today: date) -> Item:
        formula = QCoreApplication.translate("bands", _FORMULAS[band.formula])
        sizes = self.tr("all sizes") if band.sizes == "all" else band.sizes
        about = self.tr("{sizes} · {about}").format(sizes=sizes, about=about_words(band))
        rate = label(value_words(band), "bold", width=64)
        words: list[Item] = [label(formula), label(about, "small", "soft", wrap=True)]
        if chips := [chip(text, kind) for text, kind in state_chips(band, today)]:
            words.append(FlowRow(*chips))
        return row((rate, TOP), (col(*words, gap=S1), 1))
