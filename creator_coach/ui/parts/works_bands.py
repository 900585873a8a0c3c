"""Published response rates: side by side with their formula and source, and yours by our own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from creator_coach.app.fact_book import Band
from creator_coach.app.response import Response
from creator_coach.ui.texts.language import month_year, number, percent
from creator_coach.ui.texts.marker import N_
from creator_coach.ui.texts.names import platform_name
from creator_coach.ui.theme.tokens import S1
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.layout import Item, col, row
from creator_coach.ui.widgets.text import label, para

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

    def show_response(self, found: Sequence[Response]) -> None:
        """Show each platform the user has."""
        self.setVisible(bool(found))
        items: list[Item] = []
        for one in found:
            items.append(para(self._summary(one)))
            items += [self._line(band) for band in sorted(one.bands, key=lambda band: band.rate)]
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
        low, high = min(band.rate for band in one.bands), max(band.rate for band in one.bands)
        text = self.tr("{platform}: published figures run from {low} to {high}, each computed in its own way.")
        said = text.format(platform=platform_name(one.platform), low=percent(low / 100), high=percent(high / 100))
        if one.usual is None:
            return said
        yours = self.tr("Yours is {rate} by our formula, the middle of {posts} posts.")
        return said + " " + yours.format(rate=percent(one.usual), posts=number(one.posts))

    def _line(self, band: Band) -> Item:
        formula = QCoreApplication.translate("bands", _FORMULAS[band.formula])
        sizes = self.tr("all sizes") if band.sizes == "all" else band.sizes
        about = self.tr("{source}, {year} · {sizes} · reliability {grade} · check again {when}").format(
            source=band.source,
            year=band.year,
            sizes=sizes,
            grade=band.reliability,
            when=month_year(band.check_again),
        )
        rate = label(percent(band.rate / 100), "bold", width=64)
        return row(rate, (col(label(formula), label(about, "small", "soft", wrap=True), gap=S1), 1))
