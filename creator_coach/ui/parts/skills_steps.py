"""The steps of an item: a tick, what to do, how to do it, and the day it was ticked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from creator_coach.app.checklist import Item, Step
from creator_coach.ui.texts.language import day_full, day_short
from creator_coach.ui.theme.tokens import S3
from creator_coach.ui.widgets.layout import TOP, clear, col, row
from creator_coach.ui.widgets.switches import Tick
from creator_coach.ui.widgets.text import label, para, set_tone

_DOWN, _PAD = 2, 6  # px that bring the words to the middle of the tick; px above and below


class StepRow(QWidget):
    """One step; its words can be clicked as well as its tick."""

    ticked = Signal(str, bool)  # the id of the step

    def __init__(self, step: Step) -> None:
        super().__init__()
        self.step_id = step.id
        self.tick = Tick()
        self.tick.setObjectName(f"tick-{step.id}")
        self.tick.clicked.connect(self._on_clicked)
        self._text, self._how = label("", wrap=True), para("", "soft", "small")
        self._day = label("", "small", "soft")
        self._day.setObjectName(f"ticked-on-{step.id}")
        words = col(_DOWN, self._text, self._how, gap=_DOWN)
        box = row((self.tick, TOP), (words, 1), col(_DOWN + 1, self._day, None, gap=0), gap=S3)
        box.setContentsMargins(0, _PAD, 0, _PAD)
        self.setLayout(box)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_step(self, step: Step, year: int) -> None:
        """Show a step as it stands; a day of another year is written with its year."""
        done = step.done_on
        self.tick.setChecked(done is not None)
        self.tick.setAccessibleName(step.text)
        self.tick.setAccessibleDescription(step.how)
        self._text.setText(step.text)
        set_tone(self._text, "soft" if done else "")
        self._how.set_words(step.how)
        self._how.setVisible(bool(step.how))
        self._day.setText("" if done is None else day_short(done) if done.year == year else day_full(done))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep the click, so that the release comes here."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick by the words."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.tick.setFocus(Qt.FocusReason.MouseFocusReason)
            self.tick.click()

    def _on_clicked(self, on: bool) -> None:
        self.ticked.emit(self.step_id, on)


class Steps(QWidget):
    """All steps of an item; the rows are made anew only when another item is shown."""

    ticked = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self._box = col(gap=0)
        self.setLayout(self._box)
        self._shown: tuple[str, ...] = ()
        self.rows: list[StepRow] = []

    def show_steps(self, item: Item, year: int) -> None:
        """Show the steps of an item."""
        wanted = (item.id, *(step.id for step in item.steps))
        if wanted != self._shown:
            self._shown = wanted
            clear(self._box)
            self.rows = [StepRow(step) for step in item.steps]
            for made in self.rows:
                made.ticked.connect(self.ticked)
                self._box.addWidget(made)
                made.show()  # now, not with the next event: a step may be asked for at once
        for made, step in zip(self.rows, item.steps, strict=True):
            made.show_step(step, year)

    def first_open(self) -> Tick | None:
        """Return the tick of the first open step, or of the first one if all are done."""
        ticks = [made.tick for made in self.rows]
        return next((tick for tick in ticks if not tick.isChecked()), next(iter(ticks), None))
