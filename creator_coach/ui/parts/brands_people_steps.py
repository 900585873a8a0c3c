"""The steps with another creator: ask, hear, do it, thank; each with its day."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from creator_coach.domain.collaborations import Answer, Collaboration, Stage, Step
from creator_coach.ui.texts.language import day_full
from creator_coach.ui.texts.people import reminder, stage_advice
from creator_coach.ui.theme.tokens import S2, S3
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.choices import Segments
from creator_coach.ui.widgets.fields import Field, TextField
from creator_coach.ui.widgets.layout import BOTTOM, Item, col, row
from creator_coach.ui.widgets.text import chip, label, para


class StepLine(QWidget):
    """One step: the day on which it was taken, or the buttons that take it today."""

    pressed = Signal(object)  # the Answer for what was heard, else None
    typed = Signal(str)

    def __init__(self, name: str, step: Step, buttons: list[tuple[Answer | None, Button]], example: str) -> None:
        super().__init__()
        self.day = Field(name, width=176)
        self.day.edit.setObjectName(f"person-day-{step}")
        self.day.set_placeholder(example)
        self.day.committed.connect(self.typed)
        self._buttons = [made for _, made in buttons]
        for answer, made in buttons:
            made.setObjectName(f"person-{step}-{answer}" if answer else f"person-{step}")
            made.clicked.connect(partial(self.pressed.emit, answer))
        self.answer = Segments(name=name)
        self.asks = label("", "strong")  # names the buttons where there is no day to name them
        self.asks.hide()
        line: list[Item] = [
            (self.day, BOTTOM),
            *((made, BOTTOM) for made in self._buttons),
            (self.answer, BOTTOM),
            None,
        ]
        self._shown: date | None = None
        self.setLayout(col(self.asks, row(*line, gap=S2), gap=6))

    def show_day(self, day: date | None, fresh: bool) -> None:
        """Show when it was; a day that is being typed stays."""
        before, self._shown = self._shown, day
        if fresh or before != day:
            self.settle()
        for made in self._buttons:
            made.setVisible(day is None)

    def settle(self) -> None:
        """Write the day as it is always written."""
        self.day.set_text(day_full(self._shown) if self._shown else "")
        self.day.set_fault(None)


class PersonStepsCard(Card):
    """Where it stands and what to do now, the four steps, what came of it."""

    stepped = Signal(object, object)  # the Step taken today, the Answer
    typed = Signal(object, str)  # the Step, the day as typed
    answered = Signal(object)  # another Answer on the same day
    written = Signal(str)  # what came of it

    def __init__(self) -> None:
        super().__init__("", gap=S3)
        self.set_title(self.tr("How far it has come"))
        self._stage = para("", "soft")
        self._one: Collaboration | None = None
        example = self.tr("for example 3 Dec")
        self.lines = {
            Step.ASK: StepLine(self.tr("Asked on"), Step.ASK, [(None, Button(self.tr("Asked today")))], example),
            Step.HEAR: StepLine(
                self.tr("Answered on"),
                Step.HEAR,
                [(Answer.YES, Button(self.tr("Said yes"))), (Answer.NO, Button(self.tr("Said no")))],
                example,
            ),
            Step.DO: StepLine(self.tr("Done on"), Step.DO, [(None, Button(self.tr("Done today")))], example),
            Step.THANK: StepLine(
                self.tr("Thanked on"), Step.THANK, [(None, Button(self.tr("Thanked today")))], example
            ),
        }
        self.answer = self.lines[Step.HEAR].answer
        self.answer.setObjectName("person-answer")
        self.lines[Step.HEAR].asks.setText(self.tr("Their answer"))
        self.answer.set_options([(Answer.YES, self.tr("Yes")), (Answer.NO, self.tr("No"))])
        self.answer.chosen.connect(self.answered)
        for step, line in self.lines.items():
            line.pressed.connect(partial(self.stepped.emit, step))
            line.typed.connect(partial(self.typed.emit, step))
            if step is not Step.HEAR:
                line.answer.hide()
        self.result = TextField(self.tr("What came of it"), least=2)
        self.result.set_placeholder(self.tr("Followers, comments, what to do another time"))
        self.result.edit.setObjectName("person-result")
        self.result.committed.connect(self.written)
        steps = col(*(self.lines[step] for step in (Step.ASK, Step.HEAR, Step.DO)), gap=S3)
        self.add(self._stage, steps, self.result, self.lines[Step.THANK])

    def show_person(self, one: Collaboration, today: date, fresh: bool) -> None:
        """Show where it stands; only the steps that make sense now."""
        before, self._one = self._one, one
        draft, stage = one.draft, one.draft.stage
        fresh = fresh or before is None or before.id != one.id
        self._stage.set_words(stage_advice(stage))
        todo = reminder(one, today)
        self.set_aside(chip(*todo) if todo else None)
        for step, line in self.lines.items():
            line.show_day(draft.day(step), fresh)
        heard = self.lines[Step.HEAR]
        heard.day.setVisible(draft.answer is not None)
        heard.asks.setVisible(draft.answer is None)
        self.answer.setVisible(draft.answer is not None and draft.done_on is None)
        self.answer.set_chosen(draft.answer)
        heard.setVisible(draft.answer is not None or stage in {Stage.IDEA, Stage.ASKED})
        self.lines[Step.DO].setVisible(stage is not Stage.DECLINED)
        self.lines[Step.THANK].setVisible(draft.done_on is not None)
        self.result.setVisible(draft.done_on is not None)
        if fresh or (before is not None and before.draft.result != draft.result):
            self.result.set_text(draft.result)
            self.result.set_fault(None)

    def focus_day(self, step: Step) -> None:
        """Go to the day of a step: the button that took it is gone."""
        self.lines[step].day.edit.setFocus()
