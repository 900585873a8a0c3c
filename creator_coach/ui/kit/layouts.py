"""Two ways to lay the media kit out: a coloured column at the left, or a coloured band across the top.

A layout paints what frames the first page and says which blocks follow beside or under it. The roomiest setting with
which everything is on one page is taken; where none will do there are two pages or more. Nothing is split.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from creator_coach.domain.media_kit import Layout, MediaKit
from creator_coach.ui.kit.blocks import Block, Words
from creator_coach.ui.kit.ink import (
    COLOURS,
    DENSITIES,
    HIGH,
    RIGHT,
    TWO_PAGES,
    WIDE,
    Colours,
    Density,
    Style,
    Text,
    fill,
    hairline,
    pt,
    round_photo,
    write,
)
from creator_coach.ui.kit.lists import Accounts, Stacked, account_high, names_apart, paint_account
from creator_coach.ui.kit.story import story
from creator_coach.ui.texts.kit import AccountWords, KitWords

EDGE = pt(40)
COLUMN = pt(192)  # the coloured column at the left
FOOT = pt(32)  # kept free at the bottom for the last line
_SIDE = pt(24)  # inside the column
_STRIP = pt(34)  # the coloured strip of a later page
_LEAST_ON_TWO = 0.3  # of a later page: less looks forgotten
_PHOTO = pt(124)  # in the band
_OPEN_BAND = pt(236)
_NAMES = ((44, 1), (34, 1), (26, 2), (20, 3), (15, 6))  # the largest size at which a name has room in so many lines
_KIND, _FOOTER, _ASIDE = Style(9, most=1), Style(7.6, most=2), Style(9, 600)
_REACH = Style(10, 600, most=3)
_ABOUT_LINES, _BAND_LINES = 26, 16

Page = Callable[[QPainter], None]


@dataclass(frozen=True, slots=True)
class _Area:
    """Where blocks go on a page."""

    x: float
    top: float
    width: float

    @property
    def high(self) -> float:
        return HIGH - FOOT - pt(14) - self.top


@dataclass(frozen=True, slots=True)
class _Plan:
    """The first page: what frames it, where blocks go, and which."""

    frame: Page
    area: _Area
    blocks: Sequence[Block]
    density: Density

    def needs(self, blocks: Sequence[Block], width: float) -> float:
        """Return the height of blocks with the air between them."""
        return sum(block.high(width) for block in blocks) + self.density.air * max(len(blocks) - 1, 0)


_LATER = _Area(EDGE, _STRIP + pt(30), WIDE - 2 * EDGE)


def pages(kit: MediaKit, words: KitWords) -> list[Page]:
    """Return how each page is painted, in tenths of a point on A4."""
    colours = COLOURS[kit.draft.theme]
    lay = _column if kit.draft.layout is Layout.COLUMN else _banner
    for density in DENSITIES:
        plan = lay(kit, words, colours, density)
        if plan.needs(plan.blocks, plan.area.width) <= plan.area.high:
            return [partial(_first, plan, plan.blocks, colours, words)]
    plan = lay(kit, words, colours, TWO_PAGES)
    first, *later = _split(plan)
    return [
        partial(_first, plan, first, colours, words),
        *(partial(_further, plan, blocks, colours, words) for blocks in later),
    ]


def _column(kit: MediaKit, words: KitWords, colours: Colours, density: Density) -> _Plan:
    area = _Area(COLUMN + EDGE, EDGE, WIDE - COLUMN - 2 * EDGE)
    side = _Side(kit, words, colours.of_band())
    about = Words(words.headings["about"], words.about, _cut(density.body, _ABOUT_LINES)) if words.about else None
    blocks = [
        *([about] if about else []),
        *([Accounts(side.rest, 3)] if side.rest else []),
        *story(kit, words, density, wide=False, past=not side.past),
    ]

    def frame(ink: QPainter) -> None:
        fill(ink, QRectF(0, 0, COLUMN, HIGH), colours.band)
        side.paint(ink)

    return _Plan(frame, area, blocks, density)


class _Side:
    """What stands in the coloured column: who, where, with whom, and at its foot how to get in touch."""

    WIDTH, GAP = COLUMN - 2 * _SIDE, pt(26)

    def __init__(self, kit: MediaKit, words: KitWords, colours: Colours) -> None:
        self._kit, self._words, self._colours = kit, words, colours
        self._apart = names_apart(words.accounts, self.WIDTH)
        room = self._contact_top() - self.GAP - self._accounts_top()
        known = list(words.accounts)
        while known and self._accounts_high(known) > room:
            known.pop()
        self.shown: Sequence[AccountWords] = known
        self.rest: Sequence[AccountWords] = words.accounts[len(known) :]
        past = Stacked(words.headings["past"], words.past) if words.past else None
        left = room - (self._accounts_high(known) + self.GAP if known else 0)
        self.past = past if past and past.high(self.WIDTH) <= left else None

    def paint(self, ink: QPainter) -> None:
        """Paint from the photo down to the contact."""
        words, colours, width = self._words, self._colours, self.WIDTH
        if self._kit.photo:
            round_photo(ink, self._kit.photo, _SIDE, EDGE, width)
        y = EDGE + (width + pt(20) if self._kit.photo else 0)
        y += write(ink, words.kind, _KIND, colours.soft, _SIDE, y, width) + pt(4)
        y += _name(ink, words.name, colours.ink, _SIDE, y, width, largest=34)
        if words.topic:
            write(ink, words.topic, _TOPIC, colours.soft, _SIDE, y + pt(5), width)
        y = self._accounts_top()
        if self.shown:
            y += write(ink, words.headings["accounts"], _ASIDE, colours.soft, _SIDE, y, width) + pt(6)
            for one in self.shown:
                hairline(ink, _SIDE, y, width, colours.line)
                paint_account(ink, one, colours, QPointF(_SIDE, y + pt(8)), width, apart=self._apart)
                y += account_high(one, apart=self._apart) + pt(16)
            y += self.GAP - pt(8)
        if self.past:
            self.past.paint(ink, colours, _SIDE, y, width)
        y = self._contact_top()
        if words.contact:
            y += write(ink, words.headings["contact"], _ASIDE, colours.soft, _SIDE, y, width) + pt(5)
            for line in words.contact:
                y += write(ink, line, _CONTACT, colours.ink, _SIDE, y, width) + pt(2)

    def _accounts_top(self) -> float:
        y = EDGE + (self.WIDTH + pt(20) if self._kit.photo else 0)
        y += pt(_KIND.size * _KIND.lead + 4) + _name_high(self._words.name, self.WIDTH, 34)
        topic = Text(self._words.topic, _TOPIC, self.WIDTH).high + pt(5) if self._words.topic else 0
        return y + topic + self.GAP

    def _accounts_high(self, accounts: Sequence[AccountWords]) -> float:
        each = (account_high(one, apart=self._apart) + pt(16) for one in accounts)
        return pt(_ASIDE.size * _ASIDE.lead + 6) + sum(each) - pt(8)

    def _contact_top(self) -> float:
        bottom = HIGH - FOOT + pt(_FOOTER.size * _FOOTER.lead)  # level with the last line of the page
        lines = sum(Text(line, _CONTACT, self.WIDTH).high + pt(2) for line in self._words.contact)
        return bottom - lines - pt(_ASIDE.size * _ASIDE.lead + 5 - 2) if self._words.contact else bottom


_TOPIC, _CONTACT = Style(11, lead=1.36, most=4), Style(9.6, 600, lead=1.36, most=4)


def _banner(kit: MediaKit, words: KitWords, colours: Colours, density: Density) -> _Plan:
    wide = WIDE - 2 * EDGE - (_PHOTO + pt(28) if kit.photo else 0)
    body, topic_style = _cut(density.body, _BAND_LINES), Style(12.5, most=2)
    reach = "  ·  ".join(words.contact)
    parts = [
        (words.kind, _KIND, colours.on_band_soft, pt(2)),
        (words.name, _name_style(words.name, wide, 44), colours.on_band, pt(2)),
        (words.topic, topic_style, colours.on_band_soft, 0),
        (words.about, body, colours.on_band, 0),
        (reach, _REACH, colours.on_band, 0),
    ]
    over = {words.about: pt(12), reach: pt(12)}
    text = sum(Text(said, style, wide).high + under + over.get(said, 0) for said, style, _, under in parts if said)
    tall = max(text + pt(72), _PHOTO + pt(64) if kit.photo else 0, _OPEN_BAND if density.open_ else 0)
    area = _Area(EDGE, tall + pt(26), WIDE - 2 * EDGE)
    many = len(words.accounts)
    grid = Accounts(words.accounts, many if many <= _ROW else -(-many // 2)) if many else None
    blocks = [*([grid] if grid else []), *story(kit, words, density, wide=True, past=True)]

    def frame(ink: QPainter) -> None:
        fill(ink, QRectF(0, 0, WIDE, tall), colours.band)
        if kit.photo:
            round_photo(ink, kit.photo, WIDE - EDGE - _PHOTO, (tall - _PHOTO) / 2, _PHOTO)
        y = (tall - text) / 2 if kit.photo else tall - text - pt(34)
        for said, style, colour, under in parts:
            if said:
                y += over.get(said, 0)
                y += write(ink, said, style, colour, EDGE, y, wide) + under

    return _Plan(frame, area, blocks, density)


_ROW = 4  # cards in a row


def _split(plan: _Plan) -> list[Sequence[Block]]:
    """Return the blocks of each page: as many as have room, but a later page is not left with next to nothing."""
    made: list[list[Block]] = [[]]
    area = plan.area
    for block in plan.blocks:
        if made[-1] and plan.needs([*made[-1], block], area.width) > area.high:
            made.append([])
            area = _LATER
        made[-1].append(block)
    before, last = made[-2:] if len(made) > 1 else ([], made[-1])
    while len(before) > 1 and plan.needs(last, _LATER.width) < _LEAST_ON_TWO * _LATER.high:
        last.insert(0, before.pop())
    return list(made)


def _first(plan: _Plan, blocks: Sequence[Block], colours: Colours, words: KitWords, ink: QPainter) -> None:
    fill(ink, QRectF(0, 0, WIDE, HIGH), colours.page)
    plan.frame(ink)
    _place(plan, blocks, plan.area, colours, words, ink)


def _further(plan: _Plan, blocks: Sequence[Block], colours: Colours, words: KitWords, ink: QPainter) -> None:
    fill(ink, QRectF(0, 0, WIDE, HIGH), colours.page)
    fill(ink, QRectF(0, 0, WIDE, _STRIP), colours.band)
    half, y = (WIDE - 2 * EDGE) / 2, _STRIP / 2 - pt(7)
    write(ink, words.name, Style(10, 600, most=1), colours.on_band, EDGE, y, half)
    write(ink, words.kind, Style(9, most=1, align=RIGHT), colours.on_band_soft, EDGE + half, y + pt(0.7), half)
    _place(plan, blocks, _LATER, colours, words, ink)


def _place(plan: _Plan, blocks: Sequence[Block], area: _Area, colours: Colours, words: KitWords, ink: QPainter) -> None:
    """Paint blocks from the top; a page that is nearly full breathes evenly down to its last line."""
    spare = area.high - plan.needs(blocks, area.width)
    gap = plan.density.air + min(max(spare, 0) / max(len(blocks) - 1, 1), plan.density.air)
    y = area.top
    for block in blocks:
        block.paint(ink, colours, area.x, y, area.width)
        y += block.high(area.width) + gap
    write(ink, words.footer, _FOOTER, colours.soft, area.x, HIGH - FOOT, area.width)


def _cut(style: Style, most: int) -> Style:
    return Style(style.size, style.weight, style.lead, most)


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
