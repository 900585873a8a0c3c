"""Cards in columns that follow the width."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from creator_coach.ui.theme.tokens import S4, em
from creator_coach.ui.widgets.boxes import col, row

Place: TypeAlias = int | str | None
Card: TypeAlias = tuple[QWidget, tuple[Place, int | None, int | None]]

PAIRED = 540  # px at 100 % text: under this no two cards stand side by side


class Columns(QWidget):
    """Cards in one, two or three columns, by the width at hand.

    Each card names its column at each width: (narrow, two, three). Narrow: "" takes the full width, 0 and 1 are the
    halves of a pair, unless the page is so narrow (PAIRED) that all stand one below the other. None hides the card.
    """

    def __init__(
        self, cards: Sequence[Card], weights: dict[int, tuple[int, ...]], breaks: tuple[int, int] = (880, 1440)
    ) -> None:
        """Take the cards, the column weights for 2 and 3 columns, and the widths (at 100 % text) that start them."""
        super().__init__()
        self._cards, self._weights, self._breaks, self._count = list(cards), weights, breaks, 0
        self._paired = True
        self._absent: set[QWidget] = set()
        self._line = row(gap=S4)
        self.setLayout(self._line)
        self._arrange(self._wanted())

    def count(self) -> int:
        """Return how many columns are shown now."""
        return self._count

    def set_shown(self, card: QWidget, shown: bool) -> None:
        """Show a card or leave it out, at every width (do not hide it yourself: the next arrangement would show it)."""
        if shown is (card in self._absent):
            (self._absent.discard if shown else self._absent.add)(card)
            self._arrange(self._count)

    def minimumSizeHint(self) -> QSize:
        """Stay small in width: else a wide arrangement would forbid the window to shrink again."""
        return QSize(em(280), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew when the width asks for another number of columns."""
        super().resizeEvent(event)
        self._follow()

    def changeEvent(self, event: QEvent) -> None:
        """Count anew when the text scale changes: larger text makes a narrower page."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._follow()

    def _follow(self) -> None:
        if (self._wanted(), self._room_for_pairs()) != (self._count, self._paired):
            self._arrange(self._wanted())

    def _wanted(self) -> int:
        fits = 1 + sum(self.width() >= em(limit) for limit in self._breaks)
        return min(fits, max(self._weights, default=1))

    def _room_for_pairs(self) -> bool:
        return self.width() >= em(PAIRED)

    def _arrange(self, count: int) -> None:
        self._count, self._paired = count, self._room_for_pairs()
        _empty(self._line)
        stacks = [col(gap=S4) for _ in range(count)]
        pair: tuple[QVBoxLayout, QVBoxLayout] | None = None
        pairs: list[QVBoxLayout] = []
        for card, places in self._cards:
            place = places[count - 1]
            shown = place is not None and card not in self._absent
            card.setParent(self)
            card.setVisible(shown)
            if not shown:
                continue
            if isinstance(place, str) or (count == 1 and not self._paired):
                pair = None
                stacks[0].addWidget(card)
            elif place is not None and count > 1:
                stacks[place].addWidget(card)
            elif place is not None:
                if pair is None:
                    pair = (col(gap=S4), col(gap=S4))
                    pairs.extend(pair)
                    stacks[0].addLayout(row((pair[0], 1), (pair[1], 1), gap=S4))
                pair[place].addWidget(card)
        for left, right in zip(pairs[::2], pairs[1::2], strict=True):
            if left.count() > 1 or right.count() > 1:  # two cards alone are as high as each other; more keep theirs
                left.addStretch(1)
                right.addStretch(1)
        for stack, weight in zip(stacks, self._weights.get(count, (1,)), strict=True):
            stack.addStretch(1)
            self._line.addLayout(stack, weight)
        self._line.activate()  # at once: no frame with cards in two places


def _empty(box: QLayout) -> None:
    """Drop the layouts inside; their widgets stay children of the page."""
    while (item := box.takeAt(0)) is not None:
        inner = item.layout()
        if isinstance(inner, QLayout):
            _empty(inner)
            inner.setParent(None)
            inner.deleteLater()
