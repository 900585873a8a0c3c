"""The planned days of this week without a post: a few words and Enter log one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from creator_coach.app.check_in import DuePost
from creator_coach.app.log_post import draft_post, log_post
from creator_coach.app.store import Store
from creator_coach.domain.errors import RuleError
from creator_coach.domain.hashtags import hashtags_in
from creator_coach.domain.posts import Format
from creator_coach.ui.parts.log_form import USUAL_FORMAT
from creator_coach.ui.texts.language import day_short, weekday_name
from creator_coach.ui.texts.names import account_name, letters_of, platform_of
from creator_coach.ui.texts.problems import rule_problem
from creator_coach.ui.texts.typed import shown_hashtags
from creator_coach.ui.theme.tokens import S2, S3, em
from creator_coach.ui.widgets.fields import Field
from creator_coach.ui.widgets.layout import TOP, col, held, row
from creator_coach.ui.widgets.pictures import Badge
from creator_coach.ui.widgets.text import label

_DAY_WIDTH = 92  # px at 100 % text: the longest weekday


class DueLine(QWidget):
    """One planned day."""

    logged = Signal()
    passed = Signal()  # Enter on an empty line

    def __init__(self, store: Store, due: DuePost) -> None:
        super().__init__()
        self._store, self.due = store, due
        badge = Badge(letters_of(due.account), says=platform_of(due.account))
        names = col(label(weekday_name(due.day.weekday()), "bold"), label(day_short(due.day), "small", "soft"), gap=0)
        day = held(names)
        day.setFixedWidth(em(_DAY_WIDTH))
        self.field = Field("")
        self.field.set_placeholder(self.tr("What did you post? A few words or the caption"))
        name = self.tr("Post on {day}, {account}")
        words = name.format(day=weekday_name(due.day.weekday()), account=account_name(due.account))
        self.field.edit.setAccessibleName(words)
        self.field.edit.setObjectName(f"due-{due.day.isoformat()}")
        self.field.edit.returnPressed.connect(self._on_enter)
        self.field.edit.textChanged.connect(self._on_typed)
        self.setLayout(row((badge, TOP), (day, TOP), (self.field, 1), gap=S3))

    def _on_typed(self, text: str) -> None:
        self.field.set_fault(None)
        self.field.set_help(shown_hashtags(hashtags_in(text)))

    def _on_enter(self) -> None:
        text = self.field.text().strip()
        if not text:
            self.passed.emit()
            return
        account = self.due.account
        try:
            form = USUAL_FORMAT.get(account.platform, Format.OTHER)
            log_post(self._store, draft_post(self._store, account.id, self.due.day, caption=text, format=form))
        except RuleError as error:
            self.field.set_fault(rule_problem(error))
            return
        self.logged.emit()


class DuePosts(QWidget):
    """The planned days that are still open, oldest first."""

    logged = Signal()
    passed = Signal(object)  # the DueLine that was left empty

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self._head = label(self.tr("Planned days without a post"), "strong")
        self._box = col(gap=S2)
        self.lines: list[DueLine] = []
        self.setLayout(col(self._head, self._box, gap=S2))

    def show_due(self, due: Sequence[DuePost]) -> None:
        """Show what is due; a line that is being typed stays."""
        kept = {line.due: line for line in self.lines if line.due in due}
        for line in self.lines:
            if line.due not in kept:
                self._box.removeWidget(line)
                line.hide()
                line.deleteLater()
        self.lines = [kept.get(each) or self._made(each) for each in due]
        for place, line in enumerate(self.lines):
            self._box.insertWidget(place, line)
            line.show()
        self.setVisible(bool(due))

    def focus_after(self, line: DueLine | None) -> bool:
        """Focus the line after one, the first for None; say whether there is one."""
        place = self.lines.index(line) + 1 if line in self.lines else 0
        if place >= len(self.lines):
            return False
        self.lines[place].field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _made(self, due: DuePost) -> DueLine:
        made = DueLine(self._store, due)
        made.logged.connect(self.logged)
        made.passed.connect(self._on_passed)
        return made

    def _on_passed(self) -> None:
        self.passed.emit(self.sender())
