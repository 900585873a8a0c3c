"""What is due with brands this week, on Today; nothing is shown where nothing is due."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from creator_coach.ui.theme.tokens import S2, S3
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.layout import MID, Item, col, row
from creator_coach.ui.widgets.rows import listed
from creator_coach.ui.widgets.text import label

if TYPE_CHECKING:
    from creator_coach.app.brand_dates import BrandDate

_MOST = 5
_SOON = timedelta(days=1)


class DatesCard(Card):
    """A line a date; a click opens where it is done."""

    opened = Signal(str)  # the target in Brands

    def __init__(self) -> None:
        super().__init__("", gap=0)
        self.set_title(self.tr("Due with brands"))
        self.setObjectName("brand-dates")

    def show_dates(self, dates: Sequence[BrandDate], today: date) -> None:
        """Show what is due, the oldest first."""
        lines: list[Item] = [self._line(one, today) for one in dates[:_MOST]]
        if len(dates) > _MOST:
            more = self.tr("%n more in Brands", "", len(dates) - _MOST)
            lines.append(label(more, "small", "soft"))
        self.refill(*lines)

    def _line(self, one: BrandDate, today: date) -> QWidget:
        from creator_coach.ui.texts.brand_dates import date_words  # noqa: PLC0415  only where something is due
        from creator_coach.ui.texts.deals import due_words  # noqa: PLC0415  likewise

        late, soon = one.day < today, one.day - today <= _SOON
        said = due_words(one.day, today)
        day = label(said, "strong" if late or soon else "small", "bad" if late else "accent" if soon else "soft")
        words = col(label(one.who, "bold", wrap=True), label(date_words(one), "small", "soft", wrap=True), gap=1)
        line = listed(row((words, 1), (day, MID), gap=S3), clickable=True, pad=(0, S2))
        line.setAccessibleName(f"{one.who}: {date_words(one)}, {said}")
        line.activated.connect(lambda: self.opened.emit(one.target))
        return line
