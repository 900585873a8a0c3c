"""One account of the check-in: its last number, this week's, and the change."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from creator_coach.app.posts_view import LastCount
from creator_coach.domain.counts import FollowerCount
from creator_coach.ui.texts.language import day_short, number
from creator_coach.ui.texts.names import account_name, letters_of, platform_of
from creator_coach.ui.theme.tokens import S1, S2, S3
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.cards import surface
from creator_coach.ui.widgets.fields import Field
from creator_coach.ui.widgets.layout import col, row
from creator_coach.ui.widgets.pictures import Badge
from creator_coach.ui.widgets.text import label, set_tone

_NUMBER_WIDTH, _CHANGE_WIDTH = 112, 64  # px at 100 % text


class _NumberEdit(QLineEdit):
    """A line that hands over a pasted column instead of squeezing it into one number."""

    column_pasted = Signal(str)
    same_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take pasted columns, and Alt+S for the number of last week."""
        text = QGuiApplication.clipboard().text() if event.matches(QKeySequence.StandardKey.Paste) else ""
        is_same = event.key() == Qt.Key.Key_S and event.modifiers() == Qt.KeyboardModifier.AltModifier
        if "\n" in text.strip():
            self.column_pasted.emit(text)
        elif is_same:
            self.same_asked.emit()
        else:
            super().keyPressEvent(event)


class _Number(Field):
    """A number so narrow that its fault is said across the whole row instead."""

    def take_fault_line(self) -> QWidget:
        """Hand over the line that says what is wrong."""
        if box := self.layout():
            box.removeWidget(self._fault_line)
        return self._fault_line


class CheckInRow(QWidget):
    """A number to type, to take over from last week, or to paste with all the weeks before."""

    column_accepted = Signal(object)  # list of FollowerCount

    def __init__(self, known: LastCount) -> None:
        super().__init__()
        self.account = known.account.id
        self._shown: int | None = None
        self._last_number: int | None = None
        self._pasted: list[FollowerCount] = []
        badge = Badge(letters_of(known.account), says=platform_of(known.account))
        self._name, self._last = label("", "bold", wrap=True), label("", "small", "soft", wrap=True)
        self.edit = _NumberEdit()
        self.field = _Number("", editor=self.edit, width=_NUMBER_WIDTH)
        self.edit.setObjectName(f"followers-{self.account}")
        self.edit.same_asked.connect(self.take_last)
        self.same = Button("", "quiet")
        self.same.setObjectName(f"same-{self.account}")
        self.same.setToolTip("Alt+S")
        self.same.clicked.connect(self.take_last)
        self._change = label("", "bold", width=_CHANGE_WIDTH)
        self._change.setObjectName(f"change-{self.account}")
        line = row(badge, (col(self._name, self._last, gap=0), 1), self.field, self._change, self.same, gap=S3)
        self._offer_text = label("", "small", wrap=True)
        self.accept, self._refuse = Button(self.tr("Add them"), "secondary"), Button(self.tr("Leave it"), "quiet")
        self.accept.setAutoDefault(True)
        self.accept.setObjectName(f"add-column-{self.account}")
        self.accept.clicked.connect(self._on_accept)
        self._refuse.clicked.connect(self._on_refuse)
        self._offer = surface(row((self._offer_text, 1), self.accept, self._refuse, gap=S2), "quiet", S3)
        self._offer.hide()
        self.setLayout(col(line, self.field.take_fault_line(), self._offer, gap=S1))
        self.show_count(known)

    def show_count(self, known: LastCount) -> None:
        """Show what is known now; a number being typed stays unless the log has another one."""
        account = known.account
        self._name.setText(f"@{account.handle}")
        name = QCoreApplication.translate("CheckInRow", "Followers today, {account}")
        self.edit.setAccessibleName(name.format(account=account_name(account)))
        self._last_number = known.last
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
        if known.last is not None:
            self.same.set_words(self.tr("Still {followers}").format(followers=number(known.last)))
            said = self.tr("Same as last week: {followers}")
            self.same.setAccessibleName(said.format(followers=number(known.last)))
        self.same.setVisible(known.this_week is None and known.last is not None)
        self._change.setVisible(not self.same.isVisibleTo(self))

    def is_due(self) -> bool:
        """Say whether this week has no number yet."""
        return self._shown is None

    def put_back(self) -> None:
        """Show the number that the log has."""
        self.field.set_text("" if self._shown is None else number(self._shown))
        self.field.set_fault(None)

    def take_last(self) -> None:
        """Log the last number once more, as if it had been typed."""
        if self._last_number is not None:
            self.edit.setText(number(self._last_number))
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self.edit.returnPressed.emit()

    def offer(self, found: list[FollowerCount]) -> None:
        """Offer to add a pasted column."""
        self._pasted = found
        text = self.tr("{count} numbers from {first} to {last}. Add them?")
        first, last = day_short(found[0].counted_on), day_short(found[-1].counted_on)
        self._offer_text.setText(text.format(count=number(len(found)), first=first, last=last))
        self._offer.show()
        self.accept.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_accept(self) -> None:
        found, self._pasted = self._pasted, []
        self._offer.hide()
        self.column_accepted.emit(found)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_refuse(self) -> None:
        self._offer.hide()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
