"""How did it go? Asked about a step that was taken on, in the check-in and on Today."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from creator_coach.app.next_steps import UnderWay
from creator_coach.domain.decisions import Decision, Went
from creator_coach.ui.texts.advice import step_title
from creator_coach.ui.texts.language import day_short
from creator_coach.ui.theme.tokens import S2, S3
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.layout import TOP, FlowRow, col, row
from creator_coach.ui.widgets.text import glyph, label


class StepQuestion(QWidget):
    """The step, and three answers."""

    told = Signal(object, object)  # Decision, Went

    def __init__(self, one: UnderWay) -> None:
        super().__init__()
        self.setObjectName(f"question-{one.decision.rule}")
        title = step_title(one.decision.rule)
        self.answers = [
            self._answer(one.decision, Went.HELPED, self.tr("It helped")),
            self._answer(one.decision, Went.NO_CHANGE, self.tr("Done, no change yet")),
            self._answer(one.decision, Went.NOT_DONE, self.tr("Not done yet")),
        ]
        asked = self.tr("How did it go? You took it on {day}.").format(day=day_short(one.decision.decided_on))
        for made in self.answers:
            made.setAccessibleDescription(f"{title}. {asked}")
        words = col(label(title, "bold", wrap=True), label(asked, "small", "soft", wrap=True), gap=2)
        inside = col(words, FlowRow(*self.answers), gap=S2)
        box = row((glyph("check", "good"), TOP), (inside, 1), gap=S3)
        box.setContentsMargins(0, S2, 0, S2)
        self.setLayout(box)

    def _answer(self, decision: Decision, went: Went, text: str) -> Button:
        made = Button(text)
        made.setObjectName(f"went-{went}")
        made.clicked.connect(lambda: self.told.emit(decision, went))
        return made
