"""Everything painted can be read: Qt's palette, the style sheet's own pairs, and the focus ring as pixels."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QSlider, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.infra.resources import resources_dir
from creator_coach.ui.theme import motion
from creator_coach.ui.theme.sheet import dress, palette
from creator_coach.ui.theme.tokens import THEMES
from creator_coach.ui.widgets.buttons import Button, IconButton
from creator_coach.ui.widgets.cards import surface
from creator_coach.ui.widgets.choices import Segments, Stepper
from creator_coach.ui.widgets.fields import ComboField, Field, TextField
from creator_coach.ui.widgets.layout import col
from creator_coach.ui.widgets.rows import listed
from creator_coach.ui.widgets.switches import Switch, Tick
from creator_coach.ui.widgets.tables import Column, DataTable
from creator_coach.ui.widgets.text import label
from tests.ui.test_theme import ratio

TEXT, MARK = 4.5, 3.0
Role, Group = QPalette.ColorRole, QPalette.ColorGroup
ON = [
    *((Role.WindowText, ground) for ground in (Role.Window, Role.Base, Role.AlternateBase)),
    *((Role.Text, ground) for ground in (Role.Base, Role.AlternateBase, Role.Window)),
    *((Role.Link, ground) for ground in (Role.Base, Role.Window)),
    *((Role.LinkVisited, ground) for ground in (Role.Base, Role.Window)),
    *((Role.ButtonText, Role.Button), (Role.HighlightedText, Role.Highlight), (Role.ToolTipText, Role.ToolTipBase)),
    *((Role.PlaceholderText, Role.Base), (Role.BrightText, Role.Window), (Role.Accent, Role.Base)),
]


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    motion.set_reduced(True)
    yield
    motion.set_reduced(False)
    dress(qapp, "light")


def seen(colour: QColor, ground: QColor) -> str:
    """Return the colour as it is seen where it is not opaque."""
    share = colour.alphaF()
    pairs = ((colour.red(), ground.red()), (colour.green(), ground.green()), (colour.blue(), ground.blue()))
    return QColor(*(round(one * share + under * (1 - share)) for one, under in pairs)).name()


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("group", [Group.Active, Group.Inactive])
def test_the_palette_can_be_read(theme: str, group: QPalette.ColorGroup, qapp: QApplication) -> None:
    dress(qapp, theme)
    made = palette()
    pairs = [(made.color(group, one), made.color(group, other), one.name, other.name) for one, other in ON]
    weak = [(one, other, found) for a, b, one, other in pairs if (found := ratio(seen(a, b), b.name())) < TEXT]
    assert weak == []


@pytest.mark.parametrize("theme", THEMES)
def test_what_is_disabled_is_still_seen(theme: str, qapp: QApplication) -> None:
    dress(qapp, theme)
    made = palette()
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        assert ratio(made.color(Group.Disabled, role).name(), made.color(Group.Disabled, Role.Base).name()) >= MARK


@pytest.mark.parametrize("theme", THEMES)
def test_each_rule_of_the_sheet_is_readable_on_its_own_ground(theme: str) -> None:
    roles = THEMES[theme]
    rules = re.findall(r"([^{}]+)\{([^{}]*)\}", (resources_dir() / "style" / "app.qss").read_text("utf-8"))
    pairs = []
    for selector, body in rules:
        found = dict(re.findall(r"(?<![-\w])(color|background): \$(\w+)", body))
        if {"color", "background"} <= found.keys() and "disabled" not in selector:
            pairs.append((selector.strip(), found["color"], found["background"]))
    assert len(pairs) > 8
    assert [pair for pair in pairs if ratio(roles[pair[1]], roles[pair[2]]) < TEXT] == []


def table() -> QWidget:
    made, model = DataTable((Column(0), Column(0)), "x"), QStandardItemModel(2, 2)
    model.setItem(0, 0, QStandardItem("412"))
    model.setParent(made)
    made.show_model(model)
    made.show_rows(2)
    return made


def slider() -> QWidget:
    made = QSlider()
    made.setOrientation(made.orientation().Horizontal)
    return made


def ticked() -> QWidget:
    return Tick("x", True)


FOCUSED: dict[str, Callable[[], QWidget]] = {
    **{kind: partial(Button, "Log", kind) for kind in ("primary", "secondary", "quiet", "link", "side")},
    "icon": lambda: IconButton("trash", "Delete"),
    "segments": lambda: Segments([(1, "One"), (2, "Two")], 1, "x"),
    "stepper": lambda: Stepper("x", "fewer", "more"),
    "field": lambda: Field("Niche"),
    "list": lambda: ComboField("Format", [(1, "Reel"), (2, "Story")]),
    "text": lambda: TextField("Caption"),
    "switch": lambda: Switch("x"),
    "switch on": lambda: Switch("x", True),
    "tick": lambda: Tick("x"),
    "tick on": ticked,
    "row": lambda: listed(col(label("A row")), clickable=True),
    "chosen row": lambda: listed(col(label("A row")), clickable=True, selected=True),
    "table": table,
    "slider": slider,
}


@pytest.mark.parametrize("theme", THEMES)
def test_the_focus_is_seen_on_every_kind_of_control(theme: str, qapp: QApplication, qtbot: QtBot) -> None:
    """As many pixels as a line of 2 px around the control has, against what was there or against the ground."""
    dress(qapp, theme)
    card = surface(QVBoxLayout())
    qtbot.addWidget(card)
    inside = card.layout()
    assert inside is not None
    other, made = Button("other"), {name: make() for name, make in FOCUSED.items()}
    for widget in (other, *made.values()):
        inside.addWidget(widget)
    with qtbot.waitExposed(card):
        card.show()
    card.activateWindow()
    qtbot.waitUntil(card.isActiveWindow)
    dim = []
    for name, widget in made.items():
        other.setFocus()
        before = card.grab().toImage()
        widget.setFocus()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not other)
        focus = QApplication.focusWidget()
        assert focus is not None
        ring = new_pixels(before, card.grab().toImage(), focus, card, THEMES[theme]["card"])
        around = 2 * (focus.width() + focus.height()) if name not in {"table", "slider"} else 60
        if ring < around:
            dim.append((name, ring, around))
    assert dim == []


def new_pixels(before: QImage, after: QImage, focus: QWidget, card: QWidget, ground: str) -> int:
    """Count the pixels of a control that changed to what stands out, three to one."""
    corner, found = focus.mapTo(card, QPoint(0, 0)), 0
    known: dict[tuple[int, int], bool] = {}
    spots = itertools.product(range(focus.width()), range(focus.height()))
    for x, y in spots:
        spot = QPoint(corner.x() + x, corner.y() + y)
        pair = before.pixel(spot), after.pixel(spot)
        if pair[0] != pair[1]:
            if pair not in known:
                old, new = QColor(pair[0]).name(), QColor(pair[1]).name()
                known[pair] = max(ratio(old, new), ratio(new, ground)) >= MARK
            found += known[pair]
    return found
