"""Reminders in the window: at the start, and at their time while the program runs; what is put away stays so today."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from creator_coach.app.reminders import DEPENDS_ON, read_reminders, wishes_in
from creator_coach.app.settings import read_settings
from creator_coach.app.store import Change, Store, Table
from creator_coach.domain.reminders import Kind, Reminder
from creator_coach.infra.paths import AppPaths
from creator_coach.infra.state import read_state, write_state
from creator_coach.ui.room import Room
from creator_coach.ui.texts.language import weekday_name
from creator_coach.ui.tray import Tray, tray_here
from creator_coach.ui.widgets.notice_bar import Answer, Notice

_EVERY = 20_000  # milliseconds between two looks at the clock
_TARGETS = {Kind.CHECK_IN: "check-in", Kind.POST: "post"}


class Reminders(QObject):
    """Looks at the clock and at the log, and says what is due."""

    changed = Signal()
    wanted = Signal(object, str)  # the room and target that a reminder leads to

    def __init__(
        self, store: Store, paths: AppPaths, window: QWidget, tray_here: Callable[[], bool] = tray_here
    ) -> None:
        """Take the log, where this machine remembers what was put away, the window, and how to know of a tray."""
        super().__init__(window)
        self._store, self._paths, self._window, self._tray_here = store, paths, window, tray_here
        self.tray: Tray | None = None
        self._day = store.today()
        self._shown = set[Kind]()  # said today, at the start or at its time
        self._come = set[Kind]()  # whose time has come today
        self._due: tuple[Reminder, ...] = ()
        self._last = Kind.CHECK_IN
        self._unsubscribe = store.subscribe(self._on_change)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.look)
        self._begin()

    def now(self) -> list[Notice]:
        """Return what is to be said now, in the language of the moment."""
        return [self._notice(one) for one in self._due if one.kind in self._shown]

    def look(self) -> None:
        """Look at the clock: what has come since the last look is said."""
        if self._store.today() != self._day:
            self._day = self._store.today()
            self._shown.clear()
            self._come.clear()
        self._read()
        for one in self._due:
            if one.come and one.kind not in self._come:
                self._come.add(one.kind)
                self._shown.add(one.kind)
                self._say_outside(one)
        self.changed.emit()

    def leave(self) -> None:
        """Let go of the log and of the tray: another log comes, or none."""
        self._unsubscribe()
        self._show_tray(on=False)
        self.deleteLater()

    def _begin(self) -> None:
        """Say what is due at the start of the program, or as soon as it is wished for; nothing outside the window."""
        self._read()
        self._shown |= {one.kind for one in self._due}
        self._come |= {one.kind for one in self._due if one.come}
        self.changed.emit()

    def _read(self) -> None:
        self._due = read_reminders(self._store, self._put_away())
        on = wishes_in(read_settings(self._store)).any
        if on != self._timer.isActive():
            self._timer.start() if on else self._timer.stop()
        self._show_tray(on=on)

    def _show_tray(self, *, on: bool) -> None:
        if on and self.tray is None and self._tray_here():
            self.tray = Tray(self._window)
            self.tray.pressed.connect(self._on_tray)
        elif not on and self.tray is not None:
            self.tray.leave()
            self.tray = None

    def _put_away(self) -> dict[Kind, date]:
        kept = read_state(self._paths).get("reminders")
        found = {}
        for kind in Kind:
            text = kept.get(kind) if isinstance(kept, dict) else None
            try:
                found[kind] = date.fromisoformat(str(text))
            except ValueError:  # nothing, or nothing that makes sense
                continue
        return found

    def _notice(self, one: Reminder) -> Notice:
        does = {Kind.CHECK_IN: self.tr("Check in"), Kind.POST: self.tr("Log it")}
        answers = (
            Answer(f"remind-{one.kind}-go", does[one.kind], partial(self._go, one.kind)),
            Answer(f"remind-{one.kind}-away", self.tr("Not today"), partial(self._dismiss, one.kind)),
        )
        return Notice(f"remind-{one.kind}", self._words(one), "clock", answers)

    def _words(self, one: Reminder) -> str:
        if one.kind is Kind.POST:
            return self.tr("You planned a post for today.")
        text = self.tr("It is {day}: the check-in takes a minute.")
        if one.day != self._day:
            text = self.tr("Your check-in day was {day}. It takes a minute, today as well.")
        return text.format(day=weekday_name(one.day.weekday()))

    def _say_outside(self, one: Reminder) -> None:
        self._last = one.kind
        if self.tray is not None:
            self.tray.say(self._words(one))

    def _on_tray(self) -> None:
        self._go(self._last)

    def _go(self, kind: Kind) -> None:
        self.wanted.emit(Room.LOG, _TARGETS[kind])

    def _dismiss(self, kind: Kind) -> None:
        kept = {**self._put_away(), kind: self._day}
        write_state(self._paths, reminders={str(name): day.isoformat() for name, day in kept.items()})
        self._read()
        self.changed.emit()

    def _on_change(self, change: Change) -> None:
        if Table.SETTING in change.tables:
            self._begin()
        elif change.tables & DEPENDS_ON:
            self._read()
            self.changed.emit()
