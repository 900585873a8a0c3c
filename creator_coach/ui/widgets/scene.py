"""Small line pictures from resources/pictures for places where there is nothing yet, in the colours of the theme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer

from creator_coach.infra.resources import resources_dir
from creator_coach.ui.theme import tokens
from creator_coach.ui.theme.tokens import LIGHT, THEMES
from creator_coach.ui.widgets.picture import Picture

ROLES = ("soft", "band", "accent", "edge", "card")  # the colours that a picture is drawn with
_WIDE, _HIGH = 144, 96  # px at 100 % text


class Scene(Picture):
    """A picture of what will be here; decoration, so silent to screen readers."""

    def __init__(self, name: str) -> None:
        super().__init__(_WIDE, _HIGH, grow=False)
        self.name = name

    def draw(self, painter: QPainter, w: float, h: float) -> None:
        """Paint the picture with the colours of the moment."""
        QSvgRenderer(coloured(self.name, tokens.now.name)).render(painter, QRectF(0, 0, w, h))


@lru_cache(maxsize=64)
def coloured(name: str, theme: str) -> bytes:
    """Return the SVG of a picture with the colours of a theme in place of the light ones that it is drawn with."""
    drawn = (resources_dir() / "pictures" / f"{name}.svg").read_text("utf-8")
    for role in ROLES:
        drawn = drawn.replace(LIGHT[role], f"@{role}")
    for role in ROLES:
        drawn = drawn.replace(f"@{role}", THEMES[theme][role])
    return drawn.encode()
