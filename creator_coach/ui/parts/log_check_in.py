"""The weekly check-in: one number an account, and how many posts the week has."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtWidgets import QVBoxLayout, QWidget

from creator_coach.app.log_followers import log_followers
from creator_coach.app.posts_view import CheckIn, LastCount
from creator_coach.app.profile import read_plan, read_profile
from creator_coach.domain.accounts import AccountId
from creator_coach.domain.counts import read_followers
from creator_coach.domain.errors import RuleError
from creator_coach.domain.weeks import zone_named
from creator_coach.ui.context import Context, Room
from creator_coach.ui.texts.language import clock_time, day_short, number
from creator_coach.ui.texts.names import account_name, platform_letters, platform_of
from creator_coach.ui.texts.problems import rule_problem
from creator_coach.ui.theme.tokens import S1, S3
from creator_coach.ui.widgets.cards import Card, EmptyState
from creator_coach.ui.widgets.fields import Field
from creator_coach.ui.widgets.layout import beside, col, held, row
from creator_coach.ui.widgets.pictures import Badge
from creator_coach.ui.widgets.text import Stat, glyph, label, set_tone

_NUMBER_WIDTH, _CHANGE_WIDTH = 112, 64  # px at 100 % text


class _Number(Field):
    """A number so narrow that its fault is said across the whole row instead."""

    def take_fault_line(self) -> QWidget:
        """Hand over the line that says what is wrong."""
        if box := self.layout():
            box.removeWidget(self._fault_line)
        return self._fault_line


class CheckInRow(QWidget):
    """One account: its last number, this week's, and the change."""

    def __init__(self, known: LastCount) -> None:
        super().__init__()
        self.account = known.account.id
        self._shown: int | None = None
        badge = Badge(platform_letters(known.account.platform), says=platform_of(known.account))
        self._name, self._last = label("", "bold", wrap=True), label("", "small", "soft", wrap=True)
        self.field = _Number("", width=_NUMBER_WIDTH)
        self.field.edit.setObjectName(f"followers-{self.account}")
        self._change = label("", "bold", width=_CHANGE_WIDTH)
        self._change.setObjectName(f"change-{self.account}")
        line = row(badge, (col(self._name, self._last, gap=0), 1), self.field, self._change, gap=S3)
        self.setLayout(col(line, self.field.take_fault_line(), gap=S1))
        self.show_count(known)

    def show_count(self, known: LastCount) -> None:
        """Show what is known now; a number being typed stays unless the log has another one."""
        account = known.account
        self._name.setText(f"@{account.handle}")
        self.field.edit.setAccessibleName(self.tr("Followers today, {account}").format(account=account_name(account)))
        if known.last is None or known.last_on is None:
            self._last.setText(self.tr("no number before this week"))
        else:
            last = self.tr("last {followers} · {day}")
            self._last.setText(last.format(followers=number(known.last), day=day_short(known.last_on)))
        if known.this_week != self._shown:
            self._shown = known.this_week
            self.put_back()
        change = None if known.last is None or known.this_week is None else known.this_week - known.last
        self._change.setText("" if change is None else number(change, signed=True))
        set_tone(self._change, "good" if change is not None and change > 0 else "soft")

    def put_back(self) -> None:
        """Show the number that the log has."""
        self.field.set_text("" if self._shown is None else number(self._shown))
        self.field.set_fault(None)


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
        self.body_of_rows = beside(self._lines, col(self.posts, None), (3, 2), 760)
        self.empty = EmptyState(
            self.tr("First, an account"),
            self.tr("The check-in asks for its number, once a week."),
            self.tr("Add an account"),
        )
        self.empty.button.setObjectName("add-account")
        self.empty.pressed.connect(partial(context.go, Room.SETTINGS, "accounts"))
        self.add(self.body_of_rows, self.empty)
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
        self._numbers = numbers
        self.body_of_rows.setVisible(bool(ids))
        self.empty.setVisible(not ids)
        planned = self.tr("of {plan} planned").format(plan=number(view.target))
        chosen = read_plan(self._store).chosen
        self.posts.set(number(view.posts), self.tr("Posts this week"), planned if chosen else "")

    def take_focus(self) -> QWidget:
        """Focus the first number that is missing and return what has the focus."""
        fields = [line.field.edit for line in self._rows.values()]
        target: QWidget = next((edit for edit in fields if not edit.text()), fields[0]) if fields else self.empty.button
        target.setFocus()
        if fields:
            next(edit for edit in fields if edit is target).selectAll()
        return target

    def _made(self, known: LastCount) -> CheckInRow:
        made = CheckInRow(known)
        made.field.committed.connect(partial(self._on_committed, made))
        made.field.edit.returnPressed.connect(partial(self._on_enter, made))
        return made

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
        """Go on to the next account; leaving the field logs its number."""
        lines = list(self._rows.values())
        place = lines.index(line) + 1 if line in lines else len(lines)
        if place < len(lines):
            lines[place].field.edit.setFocus()
            lines[place].field.edit.selectAll()
            if line.field.fault():
                line.field.edit.setFocus()
