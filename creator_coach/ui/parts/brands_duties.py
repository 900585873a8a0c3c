"""The four duties of a deal as a dated checklist."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from creator_coach.app.deals import DealView, DutyView
from creator_coach.domain.deals import Duty
from creator_coach.ui.texts.deals import due_words, duty_detail, duty_name
from creator_coach.ui.texts.language import day_short
from creator_coach.ui.theme.tokens import S2, S3
from creator_coach.ui.widgets.layout import MID, RIGHT, col, row
from creator_coach.ui.widgets.rows import listed
from creator_coach.ui.widgets.switches import Tick
from creator_coach.ui.widgets.text import label, set_role, set_tone


class DutyRow(QWidget):
    """One duty: a tick, what it means in this deal, its day."""

    ticked = Signal(object, bool)  # the Duty

    def __init__(self, duty: Duty) -> None:
        super().__init__()
        self.duty = duty
        self.tick = Tick(duty_name(duty))
        self.tick.setObjectName(f"duty-{duty}")
        self.tick.clicked.connect(self._on_clicked)
        self._name, self._detail = label(duty_name(duty), "bold", wrap=True), label("", "small", "soft", wrap=True)
        self.day = label("", "small", "soft")
        self.day.setObjectName(f"duty-day-{duty}")
        words = col(self._name, self._detail, gap=1)
        line = listed(row((self.tick, MID), (words, 1), (self.day, RIGHT), gap=S3), pad=(0, S2))
        self.setLayout(col(line))

    def show_duty(self, view: DealView, one: DutyView, today: date) -> None:
        """Show a duty as it stands; the open one that comes first stands out."""
        following = view.next_duty is not None and view.next_duty.duty is one.duty
        detail = duty_detail(view, one)
        self.tick.setChecked(one.done_on is not None)
        self._detail.setText(detail)
        set_tone(self._name, "soft" if one.done_on else "")
        late = one.done_on is None and one.due_on is not None and one.due_on < today
        said = self._day(one, today)
        self.day.setText(said)
        set_role(self.day, "strong" if following or late else "small")
        set_tone(self.day, "bad" if late else "accent" if following else "soft")
        self.tick.setAccessibleDescription(f"{detail}. {said}")

    def _day(self, one: DutyView, today: date) -> str:
        if one.done_on is not None:
            return self.tr("done {day}").format(day=day_short(one.done_on))
        return due_words(one.due_on, today) if one.due_on else self.tr("no day yet")

    def _on_clicked(self, on: bool) -> None:
        self.ticked.emit(self.duty, on)


class Duties(QWidget):
    """All four, in the order in which they come."""

    ticked = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self.rows = {duty: DutyRow(duty) for duty in Duty}
        for made in self.rows.values():
            made.ticked.connect(self.ticked)
        self.setLayout(col(*self.rows.values(), gap=0))

    def show_deal(self, view: DealView, today: date) -> None:
        """Show the duties of a deal."""
        for one in view.duties:
            self.rows[one.duty].show_duty(view, one, today)
