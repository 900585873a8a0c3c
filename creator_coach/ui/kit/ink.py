"""What the pages of the media kit are painted with: units, colours, type, wrapped text that stays text.

Everything is measured in tenths of a point on an A4 page, the fonts too, so that a PDF, a picture and the preview have
the same line breaks to the letter.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QTextLayout,
    QTextOption,
)

from creator_coach.domain.media_kit import Theme
from creator_coach.ui.paper import paper_font
from creator_coach.ui.theme.tokens import DARK, LIGHT

U = 10  # units in a point
_LARGE, _CLOSER = 20, 98  # from this size on letters stand a little closer, in per cent
WIDE, HIGH = 595 * U, 842 * U  # A4
LEFT, RIGHT, CENTRE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of a page: `band` is the large coloured surface, with what stands on it."""

    page: str
    card: str
    line: str
    ink: str
    soft: str
    accent: str
    tint: str
    band: str
    on_band: str
    on_band_soft: str
    band_line: str

    def of_band(self) -> Colours:
        """Return the colours of what stands on the band, so that any part of a page can stand there."""
        return replace(
            self, page=self.band, ink=self.on_band, soft=self.on_band_soft, accent=self.on_band, line=self.band_line
        )


_LIGHT = Colours(
    LIGHT["card"],
    LIGHT["ground"],
    LIGHT["line"],
    LIGHT["ink"],
    LIGHT["ink2"],
    LIGHT["accent"],
    LIGHT["soft"],
    LIGHT["accent"],
    LIGHT["onaccent"],
    LIGHT["soft"],
    LIGHT["press"],
)
_DARK = Colours(
    DARK["ground"],
    DARK["card"],
    DARK["line"],
    DARK["ink"],
    DARK["ink2"],
    DARK["accent"],
    DARK["soft"],
    DARK["soft"],
    DARK["ink"],
    DARK["press"],
    DARK["band"],
)
COLOURS = {Theme.LIGHT: _LIGHT, Theme.DARK: _DARK}


def pt(points: float) -> float:
    """Return points in the units of the page."""
    return points * U


def font(size: float, weight: int = 400) -> QFont:
    """Return a font of so many points on the page."""
    made = paper_font(size)
    made.setPixelSize(round(size * U))
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if size >= _LARGE:
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, _CLOSER)
    return made


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set: size in points, weight, distance of its lines, and after how many lines it is cut."""

    size: float
    weight: int = 400
    lead: float = 1.32
    most: int = 99
    align: Qt.AlignmentFlag = LEFT


SMALL, STRONG = Style(8.2), Style(10, 600)
HEAD, NUMBER = Style(11, 600), Style(26, 600, 1.14, 1)


@dataclass(frozen=True, slots=True)
class Density:
    """How much room a page gives: to the air between parts, to the chart, to running text and to captions.

    With `open_` there is so little to say that it is set large, in rows.
    """

    air: float
    chart: float
    size: float
    captions: int
    open_: bool = False

    @property
    def body(self) -> Style:
        """Return how running text is set."""
        return Style(self.size, lead=1.44)


DENSITIES = (  # the first one is taken with which everything has room on one page
    Density(30 * U, 150 * U, 12.5, 6, open_=True),
    Density(26 * U, 112 * U, 11, 5),
    Density(20 * U, 84 * U, 10.2, 4),
    Density(15 * U, 68 * U, 9.8, 3),
    Density(11 * U, 54 * U, 9.4, 2),
)
TWO_PAGES = DENSITIES[1]


class Text:
    """A text broken into lines for a width; what has no room ends with dots."""

    def __init__(self, words: str, style: Style, width: float) -> None:
        self._style, self._width = style, width
        if style.most == 1:
            dots = Qt.TextElideMode.ElideRight
            words = QFontMetricsF(font(style.size, style.weight)).elidedText(words, dots, width)
        self._layout = self._set(words)
        over = self._layout.lineCount() > style.most
        while over and words:
            last = self._layout.lineAt(style.most - 1)
            words = words[: max(last.textStart() + last.textLength() - 1, 0)].rstrip()
            self._layout = self._set(words + "…")
            over = self._layout.lineCount() > style.most
        self.high = self._layout.lineCount() * self._step()

    def paint(self, ink: QPainter, x: float, y: float, colour: str) -> float:
        """Paint with the upper left corner at a spot, and return the height."""
        ink.setPen(QColor(colour))
        self._layout.draw(ink, QPointF(x, y))
        return self.high

    def _step(self) -> float:
        return self._style.size * U * self._style.lead

    def _set(self, words: str) -> QTextLayout:
        made = QTextLayout(words.replace("\n", "\u2028"), font(self._style.size, self._style.weight))
        option = QTextOption(self._style.align)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        made.setTextOption(option)
        made.beginLayout()
        place = 0.0
        while (line := made.createLine()).isValid():
            line.setLineWidth(self._width)
            line.setPosition(QPointF(0, place + (self._step() - line.height()) / 2))
            place += self._step()
        made.endLayout()
        return made


def write(ink: QPainter, words: str, style: Style, colour: str, x: float, y: float, width: float) -> float:
    """Paint a text and return its height."""
    return Text(words, style, width).paint(ink, x, y, colour) if words else 0.0


def width_of(words: str, style: Style) -> float:
    """Return how wide a text in one line is."""
    return QFontMetricsF(font(style.size, style.weight)).horizontalAdvance(words)


def fill(ink: QPainter, area: QRectF, colour: str, radius: float = 0) -> None:
    """Paint a surface."""
    ink.setPen(Qt.PenStyle.NoPen)
    ink.setBrush(QBrush(QColor(colour)))
    ink.drawRoundedRect(area, radius, radius)


def hairline(ink: QPainter, x: float, y: float, width: float, colour: str) -> None:
    """Paint a thin line."""
    ink.setPen(QPen(QColor(colour), pt(0.7)))
    ink.drawLine(QPointF(x, y), QPointF(x + width, y))


def round_photo(ink: QPainter, photo: bytes, x: float, y: float, side: float) -> bool:
    """Paint a photo in a circle, its middle in the middle; return whether it could be read."""
    image = QImage.fromData(photo)
    if image.isNull():
        return False
    least = min(image.width(), image.height())
    source = QRectF((image.width() - least) / 2, (image.height() - least) / 2, least, least)
    circle = QPainterPath()
    circle.addEllipse(QRectF(x, y, side, side))
    ink.save()
    ink.setClipPath(circle)
    ink.drawImage(QRectF(x, y, side, side), image, source)
    ink.restore()
    return True
