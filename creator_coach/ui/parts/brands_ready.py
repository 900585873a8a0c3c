"""Readiness on the overview: what is there, what is missing, and the button to it."""

from __future__ import annotations

from collections.abc import Sequence

from creator_coach.app.profile import read_profile
from creator_coach.app.readiness import read_readiness
from creator_coach.domain.readiness import Ready
from creator_coach.ui.context import Context, Room
from creator_coach.ui.parts.brands_view import BrandsCard
from creator_coach.ui.texts.language import number
from creator_coach.ui.texts.readiness import how_to_pitch, ready_words
from creator_coach.ui.theme.tokens import S3
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.cards import rule
from creator_coach.ui.widgets.layout import MID, TOP, Item, col, row
from creator_coach.ui.widgets.text import glyph, label, para


class ReadyCard(BrandsCard):
    """Six lines and the media kit."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "", gap=10)
        self.set_title(self.tr("Readiness"))
        self.setObjectName("readiness")
        self._lines: tuple[Ready, ...] | None = None

    def refresh(self) -> None:
        """Read the list and draw it; a list that stays the same keeps its widgets and the focus."""
        lines, kind = read_readiness(self.store), read_profile(self.store).kind
        if lines != self._lines:
            self._lines = lines
            self._draw(lines)
        self._pitch.set_words(how_to_pitch(kind))

    def _draw(self, lines: Sequence[Ready]) -> None:
        items: list[Item] = [self._line(one) for one in lines]
        kit = Button(self.tr("Open the media kit"))
        kit.setObjectName("open-kit")
        kit.clicked.connect(lambda: self.open_view("kit"))
        self._pitch = para("", "soft", "small")
        self.refill(*items, rule(), self._pitch, row(kit, None))
        met = sum(one.met for one in lines)
        done = label(self.tr("{met} of {all}").format(met=number(met), all=number(len(lines))), "small", "soft")
        done.setObjectName("readiness-count")
        self.set_aside(done)

    def _line(self, one: Ready) -> Item:
        words = ready_words(one)
        texts: list[Item] = [label(words.title, "body" if one.met else "bold", "soft" if one.met else "", wrap=True)]
        if words.detail:
            texts.append(label(words.detail, "small", "soft", wrap=True))
        mark = glyph("check" if one.met else "minus", "good" if one.met else "ink2", 18)
        mark.setAccessibleName(self.tr("there") if one.met else self.tr("missing"))
        line: list[Item] = [(mark, TOP), (col(*texts, gap=1), 1)]
        if words.action:
            go = Button(words.action, "link")
            go.setObjectName(f"ready-{one.line}")
            go.set_about(words.title)
            go.clicked.connect(lambda: self.context.go(Room(words.room), words.target))
            line.append((go, MID))
        return row(*line, gap=S3)
