"""The one style sheet, the palette and the fonts, all made from tokens; nothing else in the product sets a colour."""

from __future__ import annotations

from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from creator_coach.infra.collector import paused
from creator_coach.infra.resources import resources_dir
from creator_coach.ui.theme import tokens
from creator_coach.ui.theme.tokens import c, em, pt

STYLED = "styled"  # a property of the application that has its style already
_WIDE, _HIGH = "emWidth", "emHeight"


def style_sheet() -> str:
    """Return the style sheet of the present theme and text scale."""
    template = Template((resources_dir() / "style" / "app.qss").read_text("utf-8"))
    types = "\n".join(
        f'QLabel[type="{role}"] {{ font-size: {pt(role)}pt; font-weight: {weight}; }}'
        for role, (_, weight) in tokens.TYPE.items()
    )
    sizes = {role: str(pt(role)) for role in ("small", "body", "title")} | {"row": str(em(32)), "mark": str(em(16))}
    radii = {f"r_{name}": str(px) for name, px in tokens.RADIUS.items()}
    shown = c("accent" if tokens.now.name == "contrast" else "soft")  # a selection in black needs an outline
    return template.substitute(tokens.THEMES[tokens.now.name], types=types, soft_edge=shown, **sizes, **radii)


def palette() -> QPalette:
    """Return the colours Fusion paints with where the style sheet does not reach."""
    made, role = QPalette(), QPalette.ColorRole
    pairs = {
        role.Window: "ground",
        role.WindowText: "ink",
        role.Base: "card",
        role.AlternateBase: "sunken",
        role.Text: "ink",
        role.Button: "card",
        role.ButtonText: "ink",
        role.BrightText: "accent",
        role.Highlight: "soft",
        role.HighlightedText: "ink",
        role.Link: "accent",
        role.LinkVisited: "accent",
        role.PlaceholderText: "ink2",
        role.ToolTipBase: "ink",
        role.ToolTipText: "card",
        role.Mid: "line",
        role.Accent: "accent",
    }
    for where, name in pairs.items():
        made.setColor(where, QColor(c(name)))
    for where in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, where, QColor(c("off")))
    return made


def font(role: str = "body") -> QFont:
    """Return a font of the type scale; digits of equal width in text, proportional ones in big numbers."""
    size, weight = tokens.TYPE[role]
    made = QFont(QApplication.font())
    made.setPointSizeF(pt(role))
    made.setWeight(QFont.Weight(weight))
    if size > tokens.TABULAR_TO:
        made.unsetFeature(QFont.Tag("tnum"))
    return made


def dress(app: QApplication, name: str, scale: float = 1.0) -> None:
    """Give the whole application a theme and a text scale; call it again to switch while running.

    Args:
        app: the application.
        name: "light", "dark" or "contrast".
        scale: 1.0 to 2.0; widths set by `fit` follow, spacing does not.
    """
    tokens.use(name, scale)
    with paused():  # Qt walks over every widget there is; none may be collected meanwhile
        if not app.property(STYLED):
            app.setStyle("Fusion")
            app.setProperty(STYLED, True)
        base = QFont(_family(app))
        base.setPointSizeF(pt("body"))
        base.setFeature(QFont.Tag("tnum"), 1)
        app.setFont(base)
        app.setPalette(palette())
        app.setStyleSheet(style_sheet())
        for widget in app.allWidgets():
            if isinstance(widget, QWidget):  # PySide may hand out what stood at the same address before
                _refit(widget)


def fit(widget: QWidget, width: float = 0, height: float = 0) -> None:
    """Fix a size given at 100 % text; it grows with the text scale, now and later. 0 leaves a side free."""
    widget.setProperty(_WIDE, width)
    widget.setProperty(_HIGH, height)
    _refit(widget)


def mark(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet selects by, and restyle if it changed."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return  # never shown yet: it gets its style when it is
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def _refit(widget: QWidget) -> None:
    if width := widget.property(_WIDE):
        widget.setFixedWidth(em(width))
    if height := widget.property(_HIGH):
        widget.setFixedHeight(em(height))


def _family(app: QApplication) -> str:
    here = set(QFontDatabase.families())
    return next((name for name in tokens.fonts() if name in here or name.startswith(".")), app.font().family())
