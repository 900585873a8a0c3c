"""Cards of effects: name and count, a range around the usual, the range in words, the verdict."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from creator_coach.app.what_works import Works
from creator_coach.domain.effects import Effect
from creator_coach.domain.traits import Trait
from creator_coach.ui.texts.works import (
    CHIPS,
    category_name,
    effect_sentence,
    outcome_name,
    posts_words,
    range_words,
    verdict_name,
)
from creator_coach.ui.theme.sheet import fit
from creator_coach.ui.theme.tokens import S1, S4, em
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.layout import MID, col, held, row
from creator_coach.ui.widgets.ranges import RangeBar, RangeScale
from creator_coach.ui.widgets.rows import RowFrame
from creator_coach.ui.widgets.text import chip, label

_NAME, _WORDS, _VERDICT = 168, 76, 132  # px at 100 % text
_FREE = (1 << 24) - 1  # Qt's own: a width without limit
_ONE_LINE = 600  # px at 100 % text: in a narrower card the range goes below the name


class _Line(RowFrame):
    """Name, range, words and verdict side by side; in a narrow card name and verdict stand over range and words."""

    def __init__(self, name: QWidget, picture: QWidget, words: QWidget, verdict: QWidget, *, narrow: bool) -> None:
        self._cells = (name, picture, words, verdict)
        self._grid = QGridLayout()
        super().__init__(self._grid, pad=(0, 0))
        picture.setMinimumWidth(1)  # the words keep their width, the picture takes what is left
        self.set_narrow(narrow)

    def set_narrow(self, narrow: bool) -> None:
        """Stand on one line, or on two."""
        places = ((0, 0), (1, 0), (1, 1), (0, 1)) if narrow else ((0, 0), (0, 1), (0, 2), (0, 3))
        aligned = (Qt.AlignmentFlag(0), Qt.AlignmentFlag(0), MID, MID)
        for cell, place, align in zip(self._cells, places, aligned, strict=True):
            self._grid.removeWidget(cell)
            self._grid.addWidget(cell, *place, align)
        name = self._cells[0]
        fit(name, 0 if narrow else _NAME)
        if narrow:
            name.setMinimumWidth(0)
            name.setMaximumWidth(_FREE)
        self._grid.setHorizontalSpacing(S4)
        self._grid.setVerticalSpacing(S1)
        self._grid.setColumnStretch(0, int(narrow))
        self._grid.setColumnStretch(1, int(not narrow))


class EffectsCard(Card):
    """One or more dimensions under one title."""

    more = Signal()

    def __init__(self, title: str, traits: Sequence[Trait], most: int = 8) -> None:
        super().__init__("", gap=10)
        self.set_title(title)
        self.setObjectName(f"effects-{traits[0]}")
        self._traits, self._most = tuple(traits), most
        self._lines: list[_Line] = []
        self._narrow = False
        self._all = Button(self.tr("Show all"), "link")
        self._all.setObjectName(f"all-{traits[0]}")
        self._all.clicked.connect(self.more)
        if Trait.HASHTAG in traits:
            self.set_aside(self._all)

    def show_works(self, works: Works) -> bool:
        """Show the effects; return whether there is any category."""
        found = [(trait, effect) for trait in self._traits for effect in works.effects[trait]]
        shown = [pair for pair in found if pair[1].posts > 1 or pair[1].ratio is not None] or found
        self._all.setVisible(Trait.HASHTAG in self._traits and len(found) > self._most)
        lines = [
            self._line(category_name(trait, effect.name, works.shown), effect) for trait, effect in shown[: self._most]
        ]
        self._lines = [self._scale(works), *lines]
        self.refill(*self._lines)
        return bool(found)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put ranges below names where the width ends."""
        super().resizeEvent(event)
        self._follow()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text scale: larger text makes a narrower card."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._follow()

    def _follow(self) -> None:
        narrow = self.width() < em(_ONE_LINE)
        if narrow is not self._narrow:
            self._narrow = narrow
            for line in self._lines:
                line.set_narrow(narrow)

    def _scale(self, works: Works) -> _Line:
        scale = RangeScale()
        scale.set([(0.5, self.tr("half")), (1.0, self.tr("usual")), (2.0, self.tr("double"))])
        name = outcome_name(works.sample.outcome).lower()
        said = self.tr("{outcome} against your usual").format(outcome=name)
        caption = label(said, "small", "soft", wrap=True)
        return _Line(caption, scale, label("", width=_WORDS), label("", width=_VERDICT), narrow=self._narrow)

    def _line(self, name: str, effect: Effect) -> _Line:
        bar = RangeBar()
        bar.set(effect.low, effect.ratio, effect.high, CHIPS[effect.verdict], effect_sentence(name, effect))
        posts = label(posts_words(effect), "small", "soft", wrap=True)
        names = held(col(label(name, "bold", wrap=True), posts, gap=1))
        words = label(range_words(effect), "body", "soft", width=_WORDS)
        verdict = held(row(chip(verdict_name(effect.verdict), CHIPS[effect.verdict]), None))
        fit(verdict, _VERDICT)
        made = _Line(names, bar, words, verdict, narrow=self._narrow)
        made.setAccessibleName(effect_sentence(name, effect))
        made.setObjectName(f"effect-{effect.name}")
        return made
