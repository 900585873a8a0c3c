"""Earning on the way: what opens when, how affiliate links work, and what they brought."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from creator_coach.app.settings import read_settings
from creator_coach.app.unlocks import read_unlocks
from creator_coach.ui.context import Context
from creator_coach.ui.parts.brands_affiliate import AffiliateCard
from creator_coach.ui.parts.brands_income import IncomeCard
from creator_coach.ui.parts.brands_view import BrandsView
from creator_coach.ui.parts.unlocks import UnlocksCard
from creator_coach.ui.widgets.layout import Columns


class EarnPage(BrandsView):
    """The whole ladder, the guide and the income."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            self.tr("Earning on the way"),
            self.tr("Some things open long before 1,000. What a link brings is small at first, and it is yours."),
        )
        self.income, self.guide = IncomeCard(context), AffiliateCard(context)
        self.ladder = UnlocksCard(context, whole=True)
        self.ladder.setObjectName("ladder")
        self.add(
            Columns(
                [
                    (self.income, ("", 0, 0)),
                    (self.guide, ("", 1, 2)),
                    (self.ladder, ("", 0, 1)),
                ],
                {2: (7, 5), 3: (6, 5, 4)},
            )
        )

    def refresh(self) -> None:
        """Read the ladder and the income."""
        self.income.refresh()
        self.guide.refresh()
        self.ladder.show_rungs(read_unlocks(self.store), calm=read_settings(self.store).calm == "yes")

    def first(self) -> QWidget:
        """Begin at the way back: there is nothing to fill in."""
        return self.back
