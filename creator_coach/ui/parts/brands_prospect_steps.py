"""How far it has come with a prospect: the steps with their days, and the reminder."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal

from creator_coach.domain.prospects import Prospect, ProspectStatus
from creator_coach.ui.context import Context, Room
from creator_coach.ui.texts.language import day_full, day_short
from creator_coach.ui.texts.prospects import advice, step_name
from creator_coach.ui.theme.tokens import S3
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.fields import Field
from creator_coach.ui.widgets.layout import BOTTOM, FlowRow, col, held, row
from creator_coach.ui.widgets.rows import RowFrame
from creator_coach.ui.widgets.text import label, para, set_tone


class StepButton(RowFrame):
    """One step: its name and the day on which it was taken."""

    def __init__(self, status: ProspectStatus) -> None:
        self._status = status
        self._name, self._day = label(step_name(status), "bold"), label("", "small", "soft")
        super().__init__(col(self._name, self._day, gap=1), clickable=True, choice=True)
        self.setObjectName(f"step-{status}")

    def show_step(self, one: Prospect) -> None:
        """Show whether the step was taken, and when."""
        day, current = one.day_of(self._status), one.status is self._status
        self._day.setText(day_short(day) if day else "–")
        set_tone(self._name, "" if day or current else "soft")
        self.set_selected(current)
        state = self.tr("now here") if current else ""
        said = [step_name(self._status), day_full(day) if day else self.tr("not yet"), state]
        self.setAccessibleName(", ".join(filter(None, said)))


class StepsCard(Card):
    """The steps one can go to, what to do now, and the day to get in touch."""

    moved = Signal(object)  # the ProspectStatus
    typed = Signal(str)  # the day to get in touch
    followed_up = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__("", gap=S3)
        self.set_title(self.tr("How far it has come"))
        self._context = context
        self._shown: Prospect | None = None
        self.steps = {status: StepButton(status) for status in ProspectStatus}
        for status, made in self.steps.items():
            made.activated.connect(partial(self.moved.emit, status))
        self._advice = para("", "soft")
        self.follow_up = Field(self.tr("Get in touch on"), width=176)
        self.follow_up.edit.setObjectName("prospect-follow-up")
        self.follow_up.set_placeholder(self.tr("for example 3 Dec"))
        self.follow_up.committed.connect(self.typed)
        self.again = Button(self.tr("I asked once more"))
        self.again.setObjectName("followed-up")
        self.again.clicked.connect(self.followed_up)
        self.deal = Button(self.tr("Open the deal"))
        self.deal.setObjectName("open-deal")
        self.deal.clicked.connect(self._on_deal)
        self._reminder = held(row(self.follow_up, (self.again, BOTTOM), None))
        self._to_deal = held(row(self.deal, None))
        self.add(FlowRow(*self.steps.values()), self._advice, self._reminder, self._to_deal)

    def show_prospect(self, one: Prospect, due: bool) -> None:
        """Show where it stands; a day that is being typed stays."""
        before, self._shown = self._shown, one
        for made in self.steps.values():
            made.show_step(one)
        self._advice.set_words(advice(one.status))
        self._reminder.setVisible(one.status.is_open)
        self.again.setVisible(due and one.status is ProspectStatus.ASKED)
        self._to_deal.setVisible(one.deal is not None)
        fresh = before is None or before.id != one.id
        if fresh or (before is not None and before.follow_up_on != one.follow_up_on):
            self.settle()

    def settle(self) -> None:
        """Write the day as it is always written."""
        day = self._shown.follow_up_on if self._shown else None
        self.follow_up.set_text(day_full(day) if day else "")
        self.follow_up.set_fault(None)

    def _on_deal(self) -> None:
        if self._shown is not None and self._shown.deal is not None:
            self._context.go(Room.BRANDS, f"deal:{self._shown.deal}")
