"""Two ways to lay the media kit out: a coloured column at the left, or a coloured band across the top.

A layout paints what frames the first page and says where blocks go on each page; blocks that no longer fit go on the
next one. Nothing is split: every block is smaller than a page.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from creator_coach.domain.media_kit import Layout, MediaKit
from creator_coach.ui.kit.blocks import Beside, Block, Chart, Figures, Posts, Reasons, Words
from creator_coach.ui.kit.ink import (
    BODY,
    COLOURS,
    HIGH,
    WIDE,
    Colours,
    Style,
    Text,
    fill,
    pt,
    round_photo,
    write,
)
from creator_coach.ui.kit.lists import Accounts, Lines, paint_account
from creator_coach.ui.texts.kit import KitWords

EDGE = pt(36)
COLUMN = pt(184)  # the coloured column at the left
BETWEEN = pt(18)
_TIGHTER = (pt(14), pt(11))
FOOT = pt(30)  # kept free at the bottom for the last line
_SIDE = pt(22)  # inside the column
_MOST_IN_COLUMN = 6
_NAMES = ((34, 1), (26, 2), (20, 3), (15, 6))  # the largest size at which a name has room in so many lines

Page = Callable[[QPainter], None]


@dataclass(frozen=True, slots=True)
class _Area:
    """Where blocks go on a page."""

    x: float
    top: float
    width: float

    @property
    def bottom(self) -> float:
        return HIGH - FOOT - pt(8)


def pages(kit: MediaKit, words: KitWords) -> list[Page]:
    """Return how each page is painted, in tenths of a point on A4."""
    lay = _column if kit.draft.layout is Layout.COLUMN else _banner
    return lay(kit, words, COLOURS[kit.draft.theme])


def _column(kit: MediaKit, words: KitWords, colours: Colours) -> list[Page]:
    first = _Area(COLUMN + EDGE, EDGE, WIDE - COLUMN - 2 * EDGE)
    later = _Area(EDGE, EDGE, WIDE - 2 * EDGE)
    more = words.accounts[_MOST_IN_COLUMN:]
    blocks = [
        *([Words(words.headings["about"], words.about)] if words.about else []),
        *_story(kit, words, wide=False),
        *([Accounts(more, 3)] if more else []),
    ]
    split = _split(blocks, first, later)

    def frame(ink: QPainter) -> None:
        fill(ink, QRectF(0, 0, COLUMN, HIGH), colours.band)
        x, y, width = _SIDE, EDGE, COLUMN - 2 * _SIDE
        if kit.photo and round_photo(ink, kit.photo, x, y, width):
            y += width + pt(18)
        else:
            y += pt(24)
        y += _name(ink, words.name, colours.on_band, x, y, width, largest=26)
        if words.topic:
            y += pt(4) + write(ink, words.topic, Style(11, most=4), colours.on_band_soft, x, y + pt(4), width)
        y += pt(24)
        if words.accounts:
            y += write(ink, words.headings["accounts"], Style(9, 600), colours.on_band_soft, x, y, width) + pt(6)
            for one in words.accounts[:_MOST_IN_COLUMN]:
                room = QRectF(x, y, width, pt(54))
                paint_account(ink, one, room, colours.on_band, colours.on_band_soft, colours.on_band)
                y += pt(58) if one.number else pt(20)
            y += pt(10)
        if words.contact:
            y += write(ink, words.headings["contact"], Style(9, 600), colours.on_band_soft, x, y, width) + pt(4)
            for line in words.contact:
                y += write(ink, line, Style(9.6, most=3), colours.on_band, x, y, width) + pt(2)

    return _pages(split, (first, later), colours, words.footer, frame)


def _banner(kit: MediaKit, words: KitWords, colours: Colours) -> list[Page]:
    side = pt(112) if kit.photo else 0
    wide = WIDE - 2 * EDGE - (side + pt(24) if side else 0)
    about = Text(words.about, BODY, wide).high + pt(10) if words.about else 0
    topic = Text(words.topic, Style(12, most=2), wide).high if words.topic else 0
    contact = pt(8) + Text("  ·  ".join(words.contact), _REACH, wide).high if words.contact else 0
    tall = max(pt(40) + _name_high(words.name, wide, 34) + topic + about + contact + pt(24), side + pt(56))
    first, later = _Area(EDGE, tall + pt(22), WIDE - 2 * EDGE), _Area(EDGE, EDGE, WIDE - 2 * EDGE)
    blocks = [
        *([Accounts(words.accounts, 4 if len(words.accounts) > 3 else 3)] if words.accounts else []),
        *_story(kit, words, wide=True),
    ]
    split = _split(blocks, first, later)

    def frame(ink: QPainter) -> None:
        fill(ink, QRectF(0, 0, WIDE, tall), colours.band)
        if kit.photo:
            round_photo(ink, kit.photo, WIDE - EDGE - side, (tall - side) / 2, side)
        x, y = EDGE, pt(40)
        y += _name(ink, words.name, colours.on_band, x, y, wide, largest=34)
        if words.topic:
            y += write(ink, words.topic, Style(12, most=2), colours.on_band_soft, x, y, wide)
        if words.about:
            y += write(ink, words.about, BODY, colours.on_band, x, y + pt(10), wide) + pt(10)
        if words.contact:
            write(ink, "  ·  ".join(words.contact), _REACH, colours.on_band, x, y + pt(8), wide)

    return _pages(split, (first, later), colours, words.footer, frame)


_REACH = Style(10, 600, most=3)


def _story(kit: MediaKit, words: KitWords, *, wide: bool) -> list[Block]:
    """Return what both layouts tell, in their order; empty parts are left out, and a wide page pairs what is short."""
    last = words.accounts[0].number if words.accounts else ""
    chart = Chart(words.growth, kit.line, words.growth_ends, last) if words.growth else None
    figures = Figures(words.figures, 1 if wide and chart else 2) if words.figures else None
    rates = Lines(words.headings["rates"], words.rates) if words.rates else None
    past = Lines(words.headings["past"], words.past) if words.past else None
    made = [
        *_paired(chart, figures, wide, 0.6),
        Posts(words.headings["posts"], words.posts) if words.posts else None,
        Reasons(words.headings["why"], words.why),
        *_paired(rates, past, wide, 0.5),
    ]
    return [block for block in made if block is not None]


def _paired(left: Block | None, right: Block | None, wide: bool, share: float) -> list[Block | None]:
    return [Beside(left, right, share)] if wide and left is not None and right is not None else [left, right]


def _split(blocks: Sequence[Block], first: _Area, later: _Area) -> list[list[Block]]:
    """Return the blocks of each page; a little less air is taken where one page is enough then."""
    tries = [_split_with(air, blocks, first, later) for air in (BETWEEN, *_TIGHTER)]
    return next((split for split in tries if len(split) == 1), tries[0])


def _split_with(air: float, blocks: Sequence[Block], first: _Area, later: _Area) -> list[list[Block]]:
    made: list[list[Block]] = [[]]
    area, y = first, first.top
    for block in blocks:
        if made[-1] and y + block.high(area.width) > area.bottom:
            made.append([])
            area, y = later, later.top
        made[-1].append(block)
        y += block.high(area.width) + air
    return made


def _pages(
    split: Sequence[Sequence[Block]],
    areas: tuple[_Area, _Area],
    colours: Colours,
    footer: str,
    frame: Callable[[QPainter], None],
) -> list[Page]:
    def page(number: int, blocks: Sequence[Block], ink: QPainter) -> None:
        fill(ink, QRectF(0, 0, WIDE, HIGH), colours.page)
        area = areas[min(number, 1)]
        if number == 0:
            frame(ink)
        y = area.top
        room = area.bottom - area.top - sum(block.high(area.width) for block in blocks)
        gap = min(max(room / max(len(blocks) - 1, 1), _TIGHTER[-1]), BETWEEN * 1.8)  # a full page breathes evenly
        for block in blocks:
            block.paint(ink, colours, area.x, y, area.width)
            y += block.high(area.width) + gap
        write(ink, footer, Style(7.6, most=2), colours.soft, area.x, HIGH - FOOT, area.width)

    return [
        lambda ink, number=number, blocks=blocks: page(number, blocks, ink)  # type: ignore[misc]
        for number, blocks in enumerate(split)
    ]


def _name(ink: QPainter, name: str, colour: str, x: float, y: float, width: float, largest: float) -> float:
    return write(ink, name, _name_style(name, width, largest), colour, x, y, width)


def _name_high(name: str, width: float, largest: float) -> float:
    return Text(name, _name_style(name, width, largest), width).high


def _name_style(name: str, width: float, largest: float) -> Style:
    """Return the largest type in which a name has room: few lines, and no word broken where another size avoids it."""
    for size, most in _NAMES:
        style = Style(size, 650, 1.14)
        words = max((Text(word, style, width).high for word in name.split()), default=0)
        if size <= largest and Text(name, style, width).high <= most * pt(size) * 1.15 and words <= pt(size) * 1.15:
            return style
    size, most = _NAMES[-1]
    return Style(size, 650, 1.14, most)
