"""Two ways to begin, explained: what each means and what the coach does otherwise. May stay unsaid."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from creator_coach.domain.profile import Kind
from creator_coach.ui.texts.names import kind_name
from creator_coach.ui.theme.tokens import S2, S3
from creator_coach.ui.widgets.layout import TOP, col, row
from creator_coach.ui.widgets.picture import Picture
from creator_coach.ui.widgets.rows import RowFrame
from creator_coach.ui.widgets.text import label, para


class _Mark(Picture):
    """A round mark, filled where its choice holds."""

    def __init__(self) -> None:
        super().__init__(20, 20, grow=False)
        self._on = False

    def set_on(self, on: bool) -> None:
        """Show the mark as set or not."""
        self._on = on
        self.update()

    def draw(self, painter: QPainter, w: float, h: float) -> None:
        """Paint the circle and its dot."""
        middle = self.rect().toRectF().center()
        radius = min(w, h) / 2 - 1.5
        self.shape(painter, "card", "accent" if self._on else "edge", 2 if self._on else 1.5)
        painter.drawEllipse(middle, radius, radius)
        if self._on:
            self.shape(painter, "accent")
            painter.drawEllipse(middle, radius * 0.55, radius * 0.55)


class _Choice(RowFrame):
    """One way to begin."""

    def __init__(self, title: str, text: str) -> None:
        self._mark = _Mark()
        words = col(label(title, "bold", wrap=True), para(text, "soft", "small"), gap=2)
        super().__init__(row((self._mark, TOP), (words, 1), gap=S3), clickable=True, choice=True, pad=(S2, S2))
        self.setAccessibleName(title)
        self._text = text

    def set_chosen(self, chosen: bool) -> None:
        """Show whether this is the one."""
        self.set_selected(chosen)
        self._mark.set_on(chosen)
        said = self.tr("Chosen. {text}") if chosen else "{text}"
        self.setAccessibleDescription(said.format(text=self._text))


class KindChoice(QWidget):
    """Starting from zero, or already known somewhere; choosing the chosen one again takes it back."""

    chosen = Signal(object)  # Kind or None

    def __init__(self) -> None:
        super().__init__()
        self._kind: Kind | None = None
        texts = {
            Kind.NATIVE: self.tr(
                "Nobody knows you as a creator yet, so trust grows slowly, from steady and good posts. "
                "The coach puts a regular rhythm and one clear niche first."
            ),
            Kind.NON_NATIVE: self.tr(
                "An organisation, a school or a group knows you already. "
                "The coach asks you to bring those people over first, and to widen from there."
            ),
        }
        self.choices = {kind: _Choice(kind_name(kind), text) for kind, text in texts.items()}
        for kind, made in self.choices.items():
            made.setObjectName(f"kind-{kind.value}")
            made.activated.connect(partial(self._on_activated, kind))
        title = label(self.tr("How do you begin?"), "strong", wrap=True)
        open_ = label(self.tr("You may leave this open."), "small", "soft", wrap=True)
        self.setLayout(col(col(title, open_, gap=2), *self.choices.values(), gap=S2))
        self.setFocusProxy(self.choices[Kind.NATIVE])

    def show_kind(self, kind: Kind | None) -> None:
        """Show what was said; only one row is a tab stop."""
        self._kind = kind
        stop = kind or Kind.NATIVE
        for each, made in self.choices.items():
            made.set_chosen(each is kind)
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each is stop else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self.choices[stop])

    def _on_activated(self, kind: Kind) -> None:
        self.chosen.emit(None if kind is self._kind else kind)
