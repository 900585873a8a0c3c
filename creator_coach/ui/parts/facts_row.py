"""One fact of the book as a row: its value, what it says, where that is from, and what stands out."""

from __future__ import annotations

from datetime import date

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from creator_coach.domain.fact_book import Fact
from creator_coach.ui.texts.facts import (
    about_words,
    fact_more,
    fact_name,
    fact_text,
    platform_words,
    state_chips,
    value_words,
)
from creator_coach.ui.theme.tokens import S1, S2, S3, em
from creator_coach.ui.widgets.layout import TOP, FlowRow, Item, clear, col, held, row
from creator_coach.ui.widgets.rows import RowFrame
from creator_coach.ui.widgets.text import chip, label

_BREAK = "\N{ZERO WIDTH SPACE}"  # a range may go on in a second line
_VALUE, _BESIDE = 148, 460  # px at 100 % text: the value's width, and the row's from which words stand beside it


class FactRow(RowFrame):
    """A row that opens the form of its fact."""

    def __init__(self, fact: Fact, today: date) -> None:
        self._value = label("", "bold", wrap=True, width=_VALUE)
        self._words = col(gap=S1)
        beside = held(row(self._value, None))  # above the words it keeps its width, for which its lines are counted
        self._line = row((beside, TOP), (held(self._words), 1), gap=S3)
        super().__init__(self._line, clickable=True, pad=(S3, S2))
        self.setObjectName(f"fact-{fact.id}")
        self.fact = fact
        self._shown: tuple[Fact, bool] | None = None
        self.show_fact(fact, today)

    def show_fact(self, fact: Fact, today: date) -> None:
        """Show a fact as it is now."""
        if self._shown == (fact, fact.outdated(today)):
            return
        self.fact, self._shown = fact, (fact, fact.outdated(today))
        where, value, chips = platform_words(fact), value_words(fact), state_chips(fact, today)
        self._value.setText(value.replace("–", f"–{_BREAK}") or "–")
        said = fact_text(fact)
        lines: list[Item] = [label(said, wrap=True)]
        if fact.name:
            lines.insert(0, label(fact_name(fact), "bold", wrap=True))
        if more := fact_more(fact):
            lines.append(label(more, "small", wrap=True))
        about = " · ".join(filter(None, [where, about_words(fact)]))
        lines.append(label(about, "small", "soft", wrap=True))
        if chips:
            lines.append(FlowRow(*(chip(text, kind) for text, kind in chips), gap=S2))
        clear(self._words)
        for line in lines:
            self._words.addWidget(line)  # type: ignore[arg-type]
        self.setAccessibleName(". ".join(filter(None, [value, said])))
        self.setAccessibleDescription(". ".join([*(text for text, _ in chips), about]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the words below the value where they would get no room beside it."""
        super().resizeEvent(event)
        narrow = self.width() < em(_BESIDE)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._line.direction() != way:
            self._line.setDirection(way)
            self._line.setSpacing(S1 if narrow else S3)

    def says(self) -> str:
        """Return everything that a search looks through."""
        fact = self.fact
        parts = (value_words(fact), fact_name(fact), fact_text(fact), fact_more(fact), fact.source, str(fact.year))
        return " ".join((*parts, platform_words(fact))).casefold()
