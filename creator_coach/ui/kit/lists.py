"""The parts of the media kit that list something: rates, past work, platforms, posts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from creator_coach.ui.kit.blocks import UNDER_HEAD, Block
from creator_coach.ui.kit.ink import (
    HEAD,
    NUMBER,
    RIGHT,
    SMALL,
    Colours,
    Density,
    Style,
    Text,
    fill,
    hairline,
    pt,
    width_of,
    write,
)
from creator_coach.ui.texts.kit import AccountWords, PostWords

GAP = pt(10)
ROUND = pt(8)
_LINE = Style(9.4, lead=1.36)
_KIND, _DAY = Style(8.2, 600, most=1), Style(8.2, most=1)
_VALUE, _NAME = Style(12, 600, 1.2, most=1), Style(7.4, most=1)
_HANDLE = Style(8.6, 600, most=1)


class Lines(Block):
    """A heading over lines of a text at the left and a short one at the right."""

    _PAD = pt(4)

    def __init__(self, heading: str, lines: Sequence[tuple[str, str]], strong: int = 600) -> None:
        self._heading, self._lines, self._strong = heading, lines, strong

    def high(self, width: float) -> float:
        """Return the height of heading and lines."""
        head = Text(self._heading, HEAD, width).high + self._PAD if self._heading else 0
        return head + sum(self._line(one, width) for one in self._lines)

    def paint(self, ink: QPainter, colours: Colours, x: float, y: float, width: float) -> None:
        """Paint heading and lines with hairlines between them."""
        if self._heading:
            y += write(ink, self._heading, HEAD, colours.accent, x, y, width) + self._PAD
        for place, (left, right) in enumerate(self._lines):
            if place:
                hairline(ink, x, y, width, colours.line)
            aside = self._aside(right)
            write(ink, left, _LINE, colours.ink, x, y + self._PAD, width - aside - pt(8))
            style = Style(_LINE.size, self._strong, _LINE.lead, align=RIGHT)
            write(ink, right, style, colours.ink, x + width - aside, y + self._PAD, aside)
            y += self._line((left, right), width)

    def _aside(self, right: str) -> float:
        return width_of(right, Style(_LINE.size, 600)) + pt(2)

    def _line(self, one: tuple[str, str], width: float) -> float:
        return Text(one[0], _LINE, width - self._aside(one[1]) - pt(8)).high + 2 * self._PAD


class Stacked(Block):
    """A heading over names, each with a short note under it: past work in a narrow column."""

    _HEAD = Style(9, 600)

    def __init__(self, heading: str, lines: Sequence[tuple[str, str]]) -> None:
        self._heading, self._lines = heading, lines

    def high(self, width: float) -> float:
        """Return the height of heading and names."""
        each = (Text(name, _LINE, width).high + Text(note, SMALL, width).high + pt(6) for name, note in self._lines)
        return Text(self._heading, self._HEAD, width).high + pt(5) + sum(each) - pt(6)

    def paint(self, ink: QPainter, colours: Colours, x: float, y: float, width: float) -> None:
        """Paint heading and names."""
        y += write(ink, self._heading, self._HEAD, colours.soft, x, y, width) + pt(5)
        for name, note in self._lines:
            y += write(ink, name, _LINE, colours.ink, x, y, width)
            y += write(ink, note, SMALL, colours.soft, x, y, width) + (pt(6) if note else 0)


class Accounts(Block):
    """Platforms in cards of a grid: handle, number with its day."""

    _PAD = pt(14)

    def __init__(self, accounts: Sequence[AccountWords], columns: int) -> None:
        self._accounts, self._columns = accounts, max(min(columns, len(accounts)), 1)

    def high(self, width: float) -> float:
        """Return the height of all rows."""
        rows = -(-len(self._accounts) // self._columns)
        return rows * self._tall(width) + (rows - 1) * GAP

    def paint(self, ink: QPainter, colours: Colours, x: float, y: float, width: float) -> None:
        """Paint the grid."""
        each, tall = self._each(width), self._tall(width)
        apart = names_apart(self._accounts, each - 2 * self._PAD)
        for place, one in enumerate(self._accounts):
            left = x + place % self._columns * (each + GAP)
            top = y + place // self._columns * (tall + GAP)
            fill(ink, QRectF(left, top, each, tall), colours.card, ROUND)
            paint_account(ink, one, colours, QPointF(left + self._PAD, top + pt(11)), each - 2 * self._PAD, apart=apart)

    def _each(self, width: float) -> float:
        return (width - (self._columns - 1) * GAP) / self._columns

    def _tall(self, width: float) -> float:
        apart = names_apart(self._accounts, self._each(width) - 2 * self._PAD)
        return max(account_high(one, apart=apart) for one in self._accounts) + pt(22)


def names_apart(accounts: Sequence[AccountWords], width: float) -> bool:
    """Whether handles go under the names of their platforms, since one of them has no room beside it."""
    return any(width_of(f"{one.platform}  {one.handle}", _HANDLE) > width for one in accounts)


def account_high(one: AccountWords, *, apart: bool) -> float:
    """Return the height of a platform."""
    lines = [_HANDLE, *([_HANDLE] if apart else []), *([NUMBER, SMALL] if one.number else [])]
    return sum(pt(style.size * style.lead) for style in lines)


def paint_account(
    ink: QPainter, one: AccountWords, colours: Colours, spot: QPointF, width: float, *, apart: bool
) -> None:
    """Paint a platform: its handle above, the number, and of when it is."""
    x, y = spot.x(), spot.y()
    if apart:
        y += write(ink, one.platform, _HANDLE, colours.ink, x, y, width)
        y += write(ink, one.handle, Style(_HANDLE.size, most=1), colours.ink, x, y, width)
    else:
        y += write(ink, f"{one.platform}  {one.handle}", _HANDLE, colours.ink, x, y, width)
    if one.number:
        y += write(ink, one.number, NUMBER, colours.accent, x, y, width)
        write(ink, one.note, Style(SMALL.size, most=1), colours.soft, x, y, width)


class Posts(Block):
    """Cards side by side: what and when, the beginning of the caption, up to three figures."""

    PAD = pt(12)

    def __init__(self, heading: str, posts: Sequence[PostWords], density: Density) -> None:
        self._heading, self._posts = heading, posts
        self._caption = Style(min(density.size - 1, 9.4), lead=1.38, most=density.captions)

    def high(self, width: float) -> float:
        """Return the height of heading and cards."""
        return Text(self._heading, HEAD, width).high + UNDER_HEAD + self._cards(width)

    def paint(self, ink: QPainter, colours: Colours, x: float, y: float, width: float) -> None:
        """Paint heading and cards."""
        y += write(ink, self._heading, HEAD, colours.accent, x, y, width) + UNDER_HEAD
        each, tall = self._each(width), self._cards(width)
        inner = each - 2 * self.PAD
        for place, post in enumerate(self._posts):
            left = x + place * (each + GAP)
            fill(ink, QRectF(left, y, each, tall), colours.card, ROUND)
            left, top = left + self.PAD, y + self.PAD
            write(ink, post.kind, _KIND, colours.ink, left, top, inner)
            if self._in_line(inner):
                day = Style(_DAY.size, align=RIGHT)
                top += write(ink, post.day, day, colours.soft, left, top, inner)
            else:
                top += pt(_KIND.size * _KIND.lead)
                top += write(ink, post.day, _DAY, colours.soft, left, top, inner)
            write(ink, post.caption, self._caption, colours.ink, left, top + pt(5), inner)
            self._figures(ink, colours, post, left, y + tall - self.PAD, inner)

    def _figures(self, ink: QPainter, colours: Colours, post: PostWords, x: float, bottom: float, width: float) -> None:
        """Paint the figures at the foot of a card, as many as have room beside each other."""
        shown = post.figures[: max(int(width // pt(42)), 1)]
        share = width / max(len(shown), 1)
        name_high, value_high = (pt(style.size * style.lead) for style in (_NAME, _VALUE))
        for place, (name, value) in enumerate(shown):
            left = x + place * share
            write(ink, name, _NAME, colours.soft, left, bottom - name_high, share - pt(2))
            write(ink, value, _VALUE, colours.accent, left, bottom - name_high - value_high, share - pt(2))

    def _in_line(self, inner: float) -> bool:
        """Whether the day of every post has room beside its kind."""
        return all(width_of(post.kind, _KIND) + pt(8) + width_of(post.day, _DAY) <= inner for post in self._posts)

    def _each(self, width: float) -> float:
        columns = max(len(self._posts), 2)
        return (width - (columns - 1) * GAP) / columns

    def _cards(self, width: float) -> float:
        inner = self._each(width) - 2 * self.PAD
        head = pt(_KIND.size * _KIND.lead) * (1 if self._in_line(inner) else 2)
        captions = max(Text(post.caption, self._caption, inner).high if post.caption else 0 for post in self._posts)
        feet = pt(36) if any(post.figures for post in self._posts) else 0
        return head + pt(5) + captions + feet + 2 * self.PAD
