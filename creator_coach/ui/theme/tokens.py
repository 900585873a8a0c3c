"""Design tokens: the only file in which a colour, a distance, a type size or a font name is written.

Roles: ground = window, card = surface on it, sunken = tracks and quiet fills, line = decoration only, edge = borders
that carry meaning, pick = border of the chosen sidebar item, soft = selection, band = a range, bad = a fault.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass

LIGHT = {
    "ground": "#F6F1EE",
    "side": "#EEE6E2",
    "card": "#FFFFFF",
    "pick": "#FFFFFF",
    "sunken": "#F3ECE8",
    "line": "#E9E0DB",
    "edge": "#8F8286",
    "ink": "#2B2025",
    "ink2": "#685A60",
    "off": "#8F8286",
    "accent": "#9A2663",
    "press": "#7A1B4D",
    "onaccent": "#FFFFFF",
    "soft": "#F9E7F0",
    "band": "#E9B9D2",
    "good": "#0B6E53",
    "goodsoft": "#E0F1EA",
    "bad": "#A13F0B",
    "badsoft": "#FBE9DE",
    "note": "#6B4A00",
    "notesoft": "#FCEFCB",
}
DARK = {
    "ground": "#181416",
    "side": "#120F11",
    "card": "#221D20",
    "pick": "#221D20",
    "sunken": "#2E272B",
    "line": "#362E32",
    "edge": "#8C7F85",
    "ink": "#F5EDF0",
    "ink2": "#BBADB3",
    "off": "#80757A",
    "accent": "#F391BC",
    "press": "#F9B8D4",
    "onaccent": "#33091F",
    "soft": "#43202F",
    "band": "#7C3A58",
    "good": "#63CDA9",
    "goodsoft": "#17372D",
    "bad": "#F39A6B",
    "badsoft": "#41261A",
    "note": "#F0CB7A",
    "notesoft": "#3A2E14",
}
CONTRAST = {
    "ground": "#000000",
    "side": "#000000",
    "card": "#000000",
    "pick": "#FFFFFF",
    "sunken": "#1C1C1C",
    "line": "#FFFFFF",
    "edge": "#FFFFFF",
    "ink": "#FFFFFF",
    "ink2": "#F0F0F0",
    "off": "#A8A8A8",
    "accent": "#FFB0D4",
    "press": "#FFFFFF",
    "onaccent": "#000000",
    "soft": "#4A0A2C",
    "band": "#96335F",
    "good": "#7DF0C8",
    "goodsoft": "#003326",
    "bad": "#FFB48A",
    "badsoft": "#401800",
    "note": "#FFE08A",
    "notesoft": "#332600",
}
THEMES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}

# Okabe-Ito's hue order (blue, orange, green, vermilion, purple, yellow); lightness chosen by search so that each passes
# 3:1 on its grounds and any two stay 20 or more apart (CIE76) for normal, protan, deutan and tritan eyes.
SERIES = {
    "light": ("#1D7CD9", "#6F4412", "#0F4A39", "#BE7464", "#B52387", "#8E8520"),
    "dark": ("#206DBD", "#8F621F", "#B8F1DD", "#F19084", "#D31D75", "#E7DE51"),
}
DASHES: tuple[tuple[int, ...], ...] = ((), (6, 3), (2, 3), (8, 3, 2, 3))  # second channel beside colour, in pen widths

S1, S2, S3, S4, S5, S6 = 4, 8, 12, 16, 24, 32
RADIUS = {"chip": 6, "control": 8, "card": 10}
PAGE_WIDTH = 1720  # beyond this lines grow too long: the ground stays free

# role: (px at 100 %, weight). Set in points, so that the system's font scale and our own both work.
TYPE = {
    "small": (12, 400),
    "strong": (12, 600),
    "body": (14, 400),
    "bold": (14, 600),
    "lead": (16, 600),
    "title": (20, 600),
    "page": (28, 650),
    "hero": (40, 650),
}
TABULAR_TO = 16  # px: up to here digits have equal width, so columns line up
POINTS = 1.0 if sys.platform == "darwin" else 0.75  # points in a pixel: 72 dpi on macOS, 96 elsewhere
FONTS = {
    "win32": ("Segoe UI Variable Text", "Segoe UI", "Inter", "Noto Sans"),
    "darwin": (".AppleSystemUIFont", "SF Pro Text", "Helvetica Neue"),
    "linux": ("Inter", "Adwaita Sans", "Cantarell", "Ubuntu", "Noto Sans", "DejaVu Sans"),
}
MOTION = {"quick": 90, "normal": 160}  # milliseconds
SCALES = (1.0, 2.0)  # smallest and largest text scale


@dataclass
class Theme:
    """The look of the moment: a name in THEMES and the user's text scale."""

    name: str = "light"
    scale: float = 1.0


now = Theme()


def use(name: str, scale: float = 1.0) -> None:
    """Choose the theme and the text scale; `sheet.dress` does this and then repaints.

    Raises:
        KeyError: there is no such theme.
    """
    if name not in THEMES:
        raise KeyError(name)
    now.name, now.scale = name, min(max(scale, SCALES[0]), SCALES[1])


def c(role: str) -> str:
    """Return the colour of a role in the present theme, as #RRGGBB."""
    return THEMES[now.name][role]


def series() -> tuple[str, ...]:
    """Return the six series colours for the present ground."""
    return SERIES["light" if now.name == "light" else "dark"]


def pt(role: str) -> float:
    """Return the size of a type role in points, grown by the text scale."""
    return TYPE[role][0] * POINTS * now.scale


def em(px: float) -> int:
    """Return a width or height in pixels that grows with text (fields, sidebar, rings); spacing never does."""
    return round(px * now.scale)


def fonts() -> tuple[str, ...]:
    """Return this system's font families, best first."""
    return FONTS.get(sys.platform, FONTS["linux"])
