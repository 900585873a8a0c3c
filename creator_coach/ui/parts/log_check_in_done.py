"""The end of a check-in: what changed, and where to go from here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from creator_coach.app.next_steps import UnderWay
from creator_coach.app.posts_view import CheckIn
from creator_coach.ui.parts.step_question import StepQuestion
from creator_coach.ui.texts.language import number
from creator_coach.ui.texts.names import account_name
from creator_coach.ui.theme.tokens import S1, S2, S3
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.layout import TOP, clear, col, row
from creator_coach.ui.widgets.text import glyph, label


class CheckInDone(QWidget):
    """A line an account, a line for the posts, and two ways on."""

    go_on = Signal()
    told = Signal(object, object)  # Decision, Went
    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("check-in-done")
        self._lines = col(gap=S1)
        self.today = Button(self.tr("See Today"), "primary")
        self.today.setObjectName("see-today")
        self.today.setAutoDefault(True)
        self.today.clicked.connect(self.go_on)
        self.more = Button(self.tr("Log more"), "quiet")
        self.more.setObjectName("log-more")
        self.more.clicked.connect(self.back)
        head = row((glyph("check", "good", 24), TOP), (label(self.tr("Done for this week"), "lead"), 1), gap=S2)
        self._questions = col(gap=S1)
        self._asked: list[StepQuestion] = []
        self.setLayout(col(head, self._lines, self._questions, row(self.today, self.more, None, gap=S2), gap=S3))

    def show_questions(self, due: Sequence[UnderWay]) -> None:
        """Ask how the steps went that were taken on."""
        clear(self._questions)
        self._asked = [StepQuestion(one) for one in due]
        for asked in self._asked:
            asked.told.connect(self.told)
            self._questions.addWidget(asked)

    def take_focus(self) -> None:
        """Focus the first answer, or the way on."""
        target = self._asked[0].answers[0] if self._asked else self.today
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_done(self, view: CheckIn, *, chosen: bool) -> None:
        """Say what this week holds now."""
        clear(self._lines)
        for known in view.accounts:
            if known.this_week is None:
                continue
            text = f"{account_name(known.account)}: {number(known.this_week)}"
            if known.last is not None:
                change = known.this_week - known.last
                text += f" ({number(change, signed=True) if change else self.tr('unchanged')})"
            self._lines.addWidget(label(text, wrap=True))
        said = self.tr("Posts: {posts} of {plan} planned") if chosen else self.tr("Posts this week: {posts}")
        self._lines.addWidget(label(said.format(posts=number(view.posts), plan=number(view.target)), wrap=True))
