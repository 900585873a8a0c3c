"""Cards of effects: name and count, a range around the usual, the range in words, the verdict."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

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
from creator_coach.ui.theme.tokens import S4
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.layout import MID, Item, col, held, row
from creator_coach.ui.widgets.ranges import RangeBar, RangeScale
from creator_coach.ui.widgets.rows import listed
from creator_coach.ui.widgets.text import chip, label

_NAME, _WORDS, _VERDICT = 176, 76, 132  # px at 100 % text


class EffectsCard(Card):
    """One or more dimensions under one title."""

    more = Signal()

    def __init__(self, title: str, traits: Sequence[Trait], most: int = 8) -> None:
        super().__init__("", gap=10)
        self.set_title(title)
        self.setObjectName(f"effects-{traits[0]}")
        self._traits, self._most = tuple(traits), most
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
        lines = [self._line(category_name(trait, effect.name, works.shown), effect) for trait, effect in shown]
        self.refill(self._scale(works), *lines[: self._most])
        return bool(found)

    def _scale(self, works: Works) -> Item:
        scale = RangeScale()
        scale.set([(0.5, self.tr("half")), (1.0, self.tr("usual")), (2.0, self.tr("double"))])
        name = outcome_name(works.sample.outcome).lower()
        said = self.tr("{outcome} against your usual").format(outcome=name)
        return row(
            label(said, "small", "soft", wrap=True, width=_NAME),
            (scale, 1),
            label("", width=_WORDS),
            label("", width=_VERDICT),
            gap=S4,
        )

    def _line(self, name: str, effect: Effect) -> QWidget:
        bar = RangeBar()
        bar.set(effect.low, effect.ratio, effect.high, CHIPS[effect.verdict], effect_sentence(name, effect))
        named = label(name, "bold", wrap=True, width=_NAME)
        names = col(named, label(posts_words(effect), "small", "soft", wrap=True, width=_NAME), gap=1)
        words = label(range_words(effect), "body", "soft", width=_WORDS)
        verdict = held(row(chip(verdict_name(effect.verdict), CHIPS[effect.verdict]), None))
        fit(verdict, _VERDICT)
        made = listed(row(names, (bar, 1), (words, MID), (verdict, MID), gap=S4), pad=(0, 0))
        made.setAccessibleName(effect_sentence(name, effect))
        made.setObjectName(f"effect-{effect.name}")
        return made
