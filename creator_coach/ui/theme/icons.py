"""Line icons from resources/icons, tinted at run time with colours of the theme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from creator_coach.infra.resources import resources_dir
from creator_coach.ui.theme.tokens import c, em

GAP = 4  # px between an icon and the words of its button, beyond what the style leaves


@lru_cache(maxsize=512)
def _image(name: str, colour: str, wide: int, high: int) -> QImage:
    """Draw the black SVG at the left, keep its alpha, fill it with the colour; sizes in device pixels."""
    image = QImage(wide, high, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(str(resources_dir() / "icons" / f"{name}.svg")).render(painter, QRectF(0, 0, high, high))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(image.rect(), QColor(colour))
    return image


def tinted(name: str, role: str, size: int, ratio: float = 1.0, gap: int = 0) -> QPixmap:
    """Return an icon in the colour of a role, `size` px square plus `gap` px of air at its right."""
    made = QPixmap.fromImage(_image(name, c(role), round((size + gap) * ratio), round(size * ratio)))
    made.setDevicePixelRatio(ratio)
    return made


def icon(name: str, role: str = "ink2", checked: str = "accent", size: int = 20, ratio: float = 1.0) -> QIcon:
    """Return an icon with its chosen and disabled states; `size` at 100 % text."""
    return _states(name, (role, checked), em(size), ratio, 0)


def button_icon(name: str, role: str, size: int, ratio: float, words: bool) -> tuple[QIcon, QSize]:
    """Return a button's icon and its size; beside words it brings its own gap."""
    gap = GAP if words else 0
    return _states(name, (role, "accent"), em(size), ratio, gap), QSize(em(size) + gap, em(size))


def _states(name: str, roles: tuple[str, str], px: int, ratio: float, gap: int) -> QIcon:
    rest, checked = roles
    made = QIcon()
    made.addPixmap(tinted(name, rest, px, ratio, gap))
    made.addPixmap(tinted(name, checked, px, ratio, gap), QIcon.Mode.Normal, QIcon.State.On)
    made.addPixmap(tinted(name, "off", px, ratio, gap), QIcon.Mode.Disabled)
    return made
