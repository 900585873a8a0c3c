from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.infra.resources import resources_dir
from creator_coach.ui.theme import motion, tokens
from creator_coach.ui.theme.icons import icon, tinted
from creator_coach.ui.theme.sheet import dress, fit, font, mark, style_sheet
from creator_coach.ui.theme.tokens import CONTRAST, DARK, LIGHT, SERIES, THEMES, em
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.pictures import Ring
from creator_coach.ui.widgets.scene import ROLES, Scene
from creator_coach.ui.widgets.text import Glyph, label

SOURCES = sorted(Path(tokens.__file__).parents[1].glob("[tw][hi]*/*.py"))
GROUNDS = ("ground", "card", "sunken", "side")
TEXTS = [
    *itertools.product(("ink", "ink2", "accent"), GROUNDS),
    *(("ink", ground) for ground in ("soft", "band", "notesoft")),
    *(("ink2", "soft"), ("accent", "soft"), ("onaccent", "accent"), ("onaccent", "press")),
    *(("good", "card"), ("good", "goodsoft"), ("bad", "card"), ("bad", "badsoft"), ("bad", "ground")),
    *(("note", "notesoft"), ("card", "ink")),
]
MARKS = [
    *(("off", "sunken"), ("off", "card"), ("edge", "card"), ("edge", "ground"), ("edge", "sunken")),
    *(("accent", "sunken"), ("accent", "band"), ("accent", "soft"), ("bad", "card"), ("ink", "card")),
]
# Machado, Oliveira & Fernandes 2009, severity 1, on linear RGB
EYES: dict[str, tuple[tuple[float, float, float], ...]] = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    motion.set_reduced(True)
    dress(qapp, "light")
    yield
    motion.set_reduced(False)
    dress(qapp, "light")


def linear(colour: str) -> list[float]:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    return [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]


def luminance(rgb: list[float]) -> float:
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]


def ratio(one: str, other: str) -> float:
    low, high = sorted((luminance(linear(one)), luminance(linear(other))))
    return (high + 0.05) / (low + 0.05)


def lab(rgb: list[float]) -> tuple[float, float, float]:
    x = (0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047
    z = (0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883
    parts = [v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in (x, luminance(rgb), z)]
    return 116 * parts[1] - 16, 500 * (parts[0] - parts[1]), 200 * (parts[1] - parts[2])


def seen(colour: str, eye: str) -> list[float]:
    rgb = linear(colour)
    return [min(1.0, max(0.0, sum(m * v for m, v in zip(line, rgb, strict=True)))) for line in EYES[eye]]


def painted(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    spots = itertools.product(range(image.width()), range(image.height()))
    return {image.pixelColor(x, y).name().upper() for x, y in spots}


def strongest(image: QImage) -> QColor:
    spots = itertools.product(range(image.width()), range(image.height()))
    return max((image.pixelColor(x, y) for x, y in spots), key=QColor.alpha)


def near(one: QColor, other: str) -> bool:
    want = QColor(other)
    gaps = (one.red() - want.red(), one.green() - want.green(), one.blue() - want.blue())
    return max(map(abs, gaps)) <= 3


@pytest.mark.parametrize("theme", THEMES)
def test_every_text_can_be_read_and_every_mark_seen(theme: str) -> None:
    roles = THEMES[theme]
    series = SERIES["light" if theme == "light" else "dark"]
    pairs = [(roles[a], roles[b], 4.5) for a, b in TEXTS]
    pairs += [(roles[a], roles[b], 3.0) for a, b in MARKS]
    pairs += [(one, roles[ground], 3.0) for one in series for ground in ("card", "ground")]
    weak = [(a, b, round(ratio(a, b), 2)) for a, b, least in pairs if ratio(a, b) < least]
    assert not weak


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("name", SERIES)
def test_series_stay_apart_for_every_eye(name: str, eye: str) -> None:
    spots = [lab(seen(colour, eye)) for colour in SERIES[name]]
    gaps = [sum((p - q) ** 2 for p, q in zip(a, b, strict=True)) ** 0.5 for a, b in itertools.combinations(spots, 2)]
    assert min(gaps) >= 20


def test_the_three_themes_name_the_same_roles() -> None:
    assert LIGHT.keys() == DARK.keys() == CONTRAST.keys()


@pytest.mark.parametrize("theme", THEMES)
def test_the_sheet_uses_only_colours_of_its_theme(theme: str, qapp: QApplication) -> None:
    dress(qapp, theme)
    sheet = re.sub(r"/\*.*?\*/", "", style_sheet(), flags=re.DOTALL)
    assert "$" not in sheet
    assert set(re.findall(r"#[0-9A-Fa-f]{6}\b", sheet)) <= set(THEMES[theme].values())


@pytest.mark.parametrize("path", [p for p in SOURCES if p.name != "tokens.py"], ids=lambda p: p.stem)
def test_no_other_module_writes_a_colour(path: Path) -> None:
    assert not re.findall(r"#[0-9A-Fa-f]{6}\b", path.read_text("utf-8"))


def test_a_theme_that_does_not_exist_is_refused(qapp: QApplication) -> None:
    with pytest.raises(KeyError):
        dress(qapp, "sepia")
    assert tokens.now.name == "light"


@pytest.mark.parametrize("theme", ["dark", "contrast"])
def test_a_switch_reaches_what_is_already_on_the_screen(theme: str, qapp: QApplication, qtbot: QtBot) -> None:
    glyph, ring, words = Glyph("home", "accent"), Ring(64, labelled=False), label("Growth", "title", "accent")
    ring.set(1, 2)
    button = Button("", "primary", "plus")
    for widget in (glyph, ring, words, button):
        qtbot.addWidget(widget)
        widget.show()
        assert LIGHT["accent"] in painted(widget)
    dress(qapp, theme)
    for widget in (glyph, ring, words):
        assert THEMES[theme]["accent"] in painted(widget)
        assert LIGHT["accent"] not in painted(widget)
    assert THEMES[theme]["accent"] in painted(button)
    assert near(strongest(button.icon().pixmap(18, 18).toImage()), THEMES[theme]["onaccent"])


def test_larger_text_reaches_what_is_already_on_the_screen(qapp: QApplication, qtbot: QtBot) -> None:
    words, box, glyph = label("412", "lead"), QWidget(), Glyph("home")
    fit(box, 100, 40)
    for widget in (words, box, glyph):
        qtbot.addWidget(widget)
        widget.show()
    before, wide = words.sizeHint().height(), box.width()
    dress(qapp, "light", 1.5)
    assert words.sizeHint().height() > before
    assert (wide, box.width(), box.height()) == (100, 150, 60)
    assert glyph.sizeHint().width() == em(20) == 30


def test_text_never_gets_smaller_or_huge(qapp: QApplication) -> None:
    dress(qapp, "light", 9)
    assert tokens.now.scale == 2
    dress(qapp, "light", 0.1)
    assert tokens.now.scale == 1.0


def test_digits_line_up_in_text_and_not_in_headlines() -> None:
    assert font("body").pointSizeF() < font("title").pointSizeF()
    tabular = [any(tag.toString() == b"tnum" for tag in font(role).featureTags()) for role in ("body", "hero")]
    assert tabular == [True, False]


@pytest.mark.parametrize(
    "path", [p for p in sorted((resources_dir() / "icons").glob("*.svg")) if p.stem != "app"], ids=lambda p: p.stem
)
def test_every_icon_is_of_the_family_and_draws(path: Path) -> None:
    text = path.read_text("utf-8")
    assert 'viewBox="0 0 20 20"' in text
    assert 'stroke-width="1.75"' in text
    image = tinted(path.stem, "ink", 40).toImage()
    spots = itertools.product(range(40), range(40))
    ink = sum(image.pixelColor(x, y).alpha() > 128 for x, y in spots)
    edge = any(image.pixelColor(i, j).alpha() > 128 for i in range(40) for j in (0, 39))
    assert 20 < ink < 900
    assert not edge
    assert not icon(path.stem).isNull()


@pytest.mark.parametrize("path", sorted((resources_dir() / "pictures").glob("*.svg")), ids=lambda p: p.stem)
@pytest.mark.parametrize("theme", sorted(tokens.THEMES))
def test_every_picture_is_of_the_family_and_takes_the_colours_of_the_theme(
    qtbot: QtBot, qapp: QApplication, path: Path, theme: str
) -> None:
    text = path.read_text("utf-8")
    assert 'viewBox="0 0 144 96"' in text
    assert set(re.findall(r"#[0-9A-F]{6}", text)) <= {LIGHT[role] for role in ROLES}
    dress(qapp, theme)
    made = Scene(path.stem)
    qtbot.addWidget(made)
    assert {tokens.c("soft"), tokens.c("accent")} <= painted(made)
    dress(qapp, "light")


def test_an_icon_takes_the_colour_of_its_role() -> None:
    assert near(strongest(tinted("minus", "good", 20).toImage()), LIGHT["good"])


def test_a_mark_restyles_at_once(qtbot: QtBot) -> None:
    words = label("Growth", "title", "good")
    qtbot.addWidget(words)
    words.show()
    assert LIGHT["good"] in painted(words)
    mark(words, "tone", "bad")
    assert LIGHT["bad"] in painted(words)


class Moved(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.at: list[float] = []

    def to(self, value: float) -> None:
        self.at.append(value)


def test_reduced_motion_goes_straight_to_the_end(qtbot: QtBot) -> None:
    widget = Moved()
    qtbot.addWidget(widget)
    widget.show()
    motion.animate(widget, 0, 1, widget.to)
    assert widget.at == [1]


def test_motion_ends_where_it_should_and_the_last_wish_wins(qtbot: QtBot) -> None:
    motion.set_reduced(False)
    widget = Moved()
    qtbot.addWidget(widget)
    widget.show()
    motion.animate(widget, 0, 50, widget.to, 2000)
    motion.animate(widget, 0, 1, widget.to, 40)
    qtbot.waitUntil(lambda: bool(widget.at) and widget.at[-1] == 1)
    assert max(widget.at) < 5


def test_a_widget_may_go_while_it_moves(qtbot: QtBot) -> None:
    motion.set_reduced(False)
    widget = Moved()
    widget.show()
    motion.animate(widget, 0, 1, widget.to, 2000)
    with qtbot.waitSignal(widget.destroyed):
        widget.deleteLater()
