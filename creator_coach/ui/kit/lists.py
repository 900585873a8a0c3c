"""The parts of the media kit that list something: rates, past work, platforms."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from creator_coach.ui.kit.blocks import GAP, Block
from creator_coach.ui.kit.ink import HEAD, NUMBER, RIGHT, Colours, Style, Text, fill, hairline, pt, width_of, write
from creator_coach.ui.texts.kit import AccountWords

_LINE = Style(9.4, lead=1.36)


class Lines(Block):
    """A heading over lines of a text at the left and a short one at the right."""

    def __init__(self, heading: str, lines: Sequence[tuple[str, str]]) -> None:
        self._heading, self._lines = heading, lines

    def high(self, width: float) -> float:
        """Return the height of heading and lines."""
        head = Text(self._heading, HEAD, width).high + pt(4)
        return head + sum(self._line(one, width) for one in self._lines)

    def paint(self, ink: QPainter, colours: Colours, x: float, y: float, width: float) -> None:
        """Paint heading and lines with hairlines between them."""
        y += write(ink, self._heading, HEAD, colours.accent, x, y, width) + pt(4)
        for place, (left, right) in enumerate(self._lines):
            if place:
                hairline(ink, x, y, width, colours.line)
            aside = self._aside(right)
            write(ink, left, _LINE, colours.ink, x, y + pt(3), width - aside - pt(8))
            write(
                ink,
                right,
                Style(_LINE.size, 600, _LINE.lead, align=RIGHT),
                colours.ink,
                x + width - aside,
                y + pt(3),
                aside,
            )
            y += self._line((left, right), width)

    def _aside(self, right: str) -> float:
        return width_of(right, Style(_LINE.size, 600)) + pt(2)

    def _line(self, one: tuple[str, str], width: float) -> float:
        return Text(one[0], _LINE, width - self._aside(one[1]) - pt(8)).high + pt(6)


class Accounts(Block):
    """Platforms in cards of a grid: letters, handle, number with its day."""

    def __init__(self, accounts: Sequence[AccountWords], columns: int) -> None:
        self._accounts, self._columns = accounts, max(min(columns, len(accounts)), 1)

    def high(self, width: float) -> float:  # noqa: ARG002  the same at every width
        """Return the height of all rows."""
        rows = -(-len(self._accounts) // self._columns)
        return rows * pt(66) + (rows - 1) * GAP if self._accounts else 0

    def paint(self, ink: QPainter, colours: Colours, x: float, y: float, width: float) -> None:
        """Paint the grid."""
        each = (width - (self._columns - 1) * GAP) / self._columns
        for place, one in enumerate(self._accounts):
            left = x + place % self._columns * (each + GAP)
            top = y + place // self._columns * (pt(66) + GAP)
            fill(ink, QRectF(left, top, each, pt(66)), colours.card, pt(6))
            paint_account(
                ink,
                one,
                QRectF(left + pt(10), top + pt(9), each - pt(20), pt(52)),
                colours.ink,
                colours.soft,
                colours.accent,
            )


def paint_account(ink: QPainter, one: AccountWords, room: QRectF, strong: str, soft: str, number: str) -> None:
    """Paint a platform: its handle above, the number, and of when it is."""
    x, y, width = room.left(), room.top(), room.width()
    y += write(ink, f"{one.platform}  {one.handle}", Style(8.6, 600, most=1), strong, x, y, width)
    if one.number:
        y += write(ink, one.number, NUMBER, number, x, y, width)
        write(ink, one.note, Style(8.2, most=1), soft, x, y, width)
