"""The weekly check-in: one number an account, and how many posts the week has."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from creator_coach.app.check_in import add_pasted, due_posts, pasted_counts
from creator_coach.app.log_followers import log_followers
from creator_coach.app.next_steps import due_questions, tell_outcome
from creator_coach.app.posts_view import CheckIn, LastCount
from creator_coach.app.profile import read_plan, read_profile
from creator_coach.app.review import keep_review
from creator_coach.domain.accounts import AccountId
from creator_coach.domain.counts import FollowerCount, read_followers
from creator_coach.domain.decisions import Decision, Went
from creator_coach.domain.errors import RuleError
from creator_coach.domain.weeks import zone_named
from creator_coach.ui.context import Context, Room
from creator_coach.ui.parts.log_check_in_done import CheckInDone
from creator_coach.ui.parts.log_check_in_posts import DueLine, DuePosts
from creator_coach.ui.parts.log_check_in_row import CheckInRow
from creator_coach.ui.texts.language import clock_time, number
from creator_coach.ui.texts.problems import rule_problem
from creator_coach.ui.theme.tokens import S3
from creator_coach.ui.widgets.cards import Card, EmptyState
from creator_coach.ui.widgets.layout import beside, col, held, row
from creator_coach.ui.widgets.text import Stat, glyph, label


class CheckInCard(Card):
    """One screen, about a minute a week."""

    def __init__(self, context: Context) -> None:
        super().__init__("")
        self._store = context.store
        self._rows: dict[AccountId, CheckInRow] = {}
        self._numbers: dict[AccountId, int | None] = {}
        self._committing = False
        self._time = label("", "small", "soft")
        self.saved = held(row(glyph("check", "good", 16), self._time, gap=6))
        self.saved.setObjectName("saved")
        self.saved.hide()
        self._lines: QVBoxLayout = col(gap=S3)
        self.posts = Stat()
        self.posts.setObjectName("posts-this-week")
        self.due = DuePosts(context.store)
        self.due.logged.connect(self._go_on)
        self.due.passed.connect(self._on_passed)
        self.done = CheckInDone()
        self.done.go_on.connect(partial(context.go, Room.TODAY, ""))
        self.done.back.connect(self._on_back)
        self.done.told.connect(self._on_told)
        self._is_done = False
        self.body_of_rows = beside(self._lines, col(self.posts, None), (3, 2), 760)
        self.empty = EmptyState(
            self.tr("First, an account"),
            self.tr("The check-in asks for its number, once a week."),
            self.tr("Add an account"),
            picture="check-in",
        )
        self.empty.button.setObjectName("add-account")
        self.empty.pressed.connect(partial(context.go, Room.SETTINGS, "accounts"))
        self.add(self.body_of_rows, self.due, self.done, self.empty)
        self.set_title(self.tr("Weekly check-in"))
        self.set_aside(self.saved)

    def show_check_in(self, view: CheckIn) -> None:
        """Show every account's number; rows stay where they are unless accounts came or went."""
        ids = [known.account.id for known in view.accounts]
        for gone in [account for account in self._rows if account not in ids]:
            self._rows.pop(gone).deleteLater()
        for place, known in enumerate(view.accounts):
            if known.account.id in self._rows:
                self._rows[known.account.id].show_count(known)
            else:
                self._rows[known.account.id] = self._made(known)
            self._lines.insertWidget(place, self._rows[known.account.id])
            self._rows[known.account.id].show()  # at once: a layout would show it later, and hidden takes no focus
        self._rows = {account: self._rows[account] for account in ids}
        for first, second in pairwise([self.empty.button, *(line.field.edit for line in self._rows.values())]):
            self.setTabOrder(first, second)  # rows made later would come last
        numbers = {known.account.id: known.this_week for known in view.accounts}
        if numbers != self._numbers and not self._committing:
            self.saved.hide()  # somebody else changed them: an undo, an import
            self._is_done = False
        self._numbers = numbers
        self.due.show_due(due_posts(self._store))
        self.empty.setVisible(not ids)
        planned = self.tr("of {plan} planned").format(plan=number(view.target))
        chosen = read_plan(self._store).chosen
        self.posts.set(number(view.posts), self.tr("Posts this week"), planned if chosen else "")
        self.done.show_done(view, chosen=chosen)
        self.done.show_questions(due_questions(self._store))
        self._show_part()

    def take_focus(self) -> QWidget:
        """Focus what is due first, a number or a post, and return what has the focus."""
        self._on_back()
        fields = [line.edit for line in self._rows.values()]
        missing = next((edit for edit in fields if not edit.text()), None)
        if missing is None and self.due.focus_after(None):
            return self.due.lines[0].field.edit
        target: QWidget = missing or (fields[0] if fields else self.empty.button)
        target.setFocus()
        if isinstance(target, QLineEdit):
            target.selectAll()
        return target

    def _made(self, known: LastCount) -> CheckInRow:
        made = CheckInRow(known)
        made.field.committed.connect(partial(self._on_committed, made))
        made.edit.returnPressed.connect(partial(self._on_enter, made))
        made.edit.column_pasted.connect(partial(self._on_pasted, made))
        made.column_accepted.connect(partial(self._on_column, made))
        return made

    def _show_part(self) -> None:
        """Show the fields, or that all is done."""
        any_row = bool(self._rows)
        self.body_of_rows.setVisible(any_row and not self._is_done)
        self.due.setVisible(any_row and not self._is_done and bool(self.due.lines))
        self.done.setVisible(any_row and self._is_done)

    def _on_committed(self, line: CheckInRow, text: str) -> None:
        """Log the number, or say what is wrong with it."""
        if not text.strip():
            line.put_back()
            return
        self._committing = True
        try:
            followers = read_followers(text)
            log_followers(self._store, line.account, followers)
        except RuleError as error:
            line.field.set_fault(rule_problem(error))
            return
        finally:
            self._committing = False
        line.field.set_text(number(followers))
        line.field.set_fault(None)
        at = self._store.clock.now().astimezone(zone_named(read_profile(self._store).zone))
        self._time.setText(self.tr("Saved {time}").format(time=clock_time(at.hour, at.minute)))
        self.saved.show()

    def _on_enter(self, line: CheckInRow) -> None:
        """Go on to the next account, then to the posts that are due; leaving a field logs its number."""
        line.field.commit()
        if line.field.fault():
            line.edit.setFocus()
            return
        lines = list(self._rows.values())
        place = lines.index(line) + 1 if line in lines else len(lines)
        if place < len(lines):
            lines[place].edit.setFocus()
            lines[place].edit.selectAll()
        elif not line.is_due():
            self._go_on()

    def _go_on(self) -> None:
        """Go to what is due next; when nothing is, say so."""
        missing = next((line for line in self._rows.values() if line.is_due()), None)
        if missing is not None:
            missing.edit.setFocus()
            missing.edit.selectAll()
        elif not self.due.focus_after(None):
            self._finish()

    def _on_passed(self, line: DueLine) -> None:
        """Leave a planned day empty."""
        if not self.due.focus_after(line):
            self._finish()

    def _finish(self) -> None:
        self._is_done = True
        self._show_part()
        keep_review(self._store)
        self.done.take_focus()

    def _on_back(self) -> None:
        self._is_done = False
        self._show_part()

    def _on_told(self, decision: Decision, went: Went) -> None:
        tell_outcome(self._store, decision, went)
        self.done.take_focus()

    def _on_pasted(self, line: CheckInRow, text: str) -> None:
        """Offer a column of numbers, or say that it is none."""
        found = pasted_counts(text, self._store.today())
        if found:
            line.field.set_fault(None)
            line.offer(found)
        else:
            line.field.set_fault(self.tr("Paste one number, or two columns: days and followers."))

    def _on_column(self, line: CheckInRow, found: list[FollowerCount]) -> None:
        add_pasted(self._store, line.account, found)
