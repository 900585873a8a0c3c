"""The window: sidebar, one room at a time, undo and redo of everything."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from creator_coach.ui.field_undo import FieldUndo, commit_typed
from creator_coach.ui.help import Help
from creator_coach.ui.hold import Hold
from creator_coach.ui.menu import SECTIONS, WITHOUT_LOG, make_actions, show_about, show_shortcuts
from creator_coach.ui.room import Room
from creator_coach.ui.sidebar import NARROW, WIDE, Sidebar
from creator_coach.ui.texts.changes import change_name
from creator_coach.ui.theme.sheet import fit
from creator_coach.ui.theme.tokens import em
from creator_coach.ui.widgets.layout import col, lay_out_now
from creator_coach.ui.widgets.notice_bar import NoticeBar
from creator_coach.ui.widgets.notices import Banner, Toast
from creator_coach.ui.widgets.tab_order import go_on
from creator_coach.ui.window_drop import WindowDrop
from creator_coach.ui.window_size import LEAST, first_size

if TYPE_CHECKING:
    from creator_coach.app.store import Change, Store
    from creator_coach.ui.context import Context
    from creator_coach.ui.pages.base import Page
    from creator_coach.ui.store_bridge import StoreBridge

NARROW_WINDOW = 1100


class MainWindow(QMainWindow):
    """Everything that is shown. Rooms are built when first opened, and anew when the language changes.

    Nothing on the way to its first paint imports storage or a room.
    """

    painted = Signal()  # once, when the window is on the screen
    closing = Signal()
    built = Signal()  # sidebar and rooms are new

    def __init__(
        self, app: QApplication, rooms: dict[Room, Callable[[Context], Page]], *, sample: bool = False
    ) -> None:
        super().__init__()
        self.store: Store | None = None
        self._bridge: StoreBridge | None = None
        self._made: dict[Room, Page] = {}
        self._rooms = rooms
        self._here, self._target, self._topic = Room.TODAY, "", ""
        self.open_sample: Callable[[], None] = self._nothing
        self.leave_sample: Callable[[], None] = self._nothing
        self._sample, self._on_screen = sample, False
        self.setWindowTitle("Creator Coach")
        self.setMinimumSize(LEAST)
        self.resize(first_size(self.screen().availableSize()))
        self._fields = FieldUndo(app, self)
        self._hold, self._drop, self.help = Hold(app, self), WindowDrop(self), Help(self)
        self._drop.dropped.connect(self.take_files)
        self.build()

    def attach(self, store: Store) -> None:
        """Show a log. The window is on the screen before the log is opened, so that it comes at once."""
        from creator_coach.ui.store_bridge import StoreBridge  # noqa: PLC0415  after the first paint

        self.store = store
        self._bridge = StoreBridge(store, self)
        self._bridge.changed.connect(self._on_change)
        self._topic = ""
        self._fill()

    def detach(self) -> None:
        """Show no log any more, until another one is attached."""
        self.store = None
        if self._bridge is not None:
            self._bridge.deleteLater()
            self._bridge = None
        self.build()

    def show_notice(self, text: str) -> None:
        """Say something across the top for as long as this log is shown."""
        self.banner.set(text)
        self.banner.show()

    def build(self) -> None:
        """Build sidebar and rooms in the language and text size of the moment."""
        for page in self._made.values():
            page.leave()
            page.deleteLater()
        self._made.clear()
        self.help.forget()
        self._forget_actions()
        self._drop.set_text(self.tr("Let go, and you see what is in the file."))
        self.side = Sidebar()
        self.side.chosen.connect(self.go)
        self._stack = QStackedWidget()
        self.banner = Banner(self.tr("This is sample data, in a separate file."), self.tr("Start with mine"), "help")
        self.banner.setObjectName("sample-banner")
        self.banner.pressed.connect(self._on_leave_sample)
        self.banner.setVisible(self._sample)
        self.notices = NoticeBar()
        right = QWidget()
        right.setLayout(col(self.banner, self.notices, (self._stack, 1), gap=0))
        self._toast = Toast(right)
        self._toast.undone.connect(self.undo)
        whole = QWidget()
        whole.setObjectName("window")
        whole.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        box = QHBoxLayout(whole)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.side)
        box.addWidget(right, 1)
        self.setCentralWidget(whole)
        self._fit_side()
        self.side.show_room(self._here)
        if self.store is not None:
            self._fill()
        self.built.emit()

    def _fill(self) -> None:
        self._make_actions()
        self._show_change_names()
        self._show_progress()
        self.go(self._here, self._target)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say when the window is on the screen."""
        super().paintEvent(event)
        if not self._on_screen:
            self._on_screen = True
            QTimer.singleShot(0, self.painted.emit)

    def show_trouble(self, view: QWidget, topic: str) -> None:
        """Show in place of the rooms why the log cannot be opened, and what can be done; F1 explains a topic of it."""
        self._topic = topic
        self._forget_actions()
        self._make_actions()
        for name, action in self.named.items():
            action.setEnabled(name in WITHOUT_LOG)
        self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        self.side.setEnabled(False)

    def go(self, room: Room, target: str = "") -> None:
        """Open a room, and in it what `target` names."""
        self._here, self._target = room, target
        self.side.show_room(room)
        if self.store is None or self._bridge is None:
            return
        page = self._made.get(room)
        if page is None:
            from creator_coach.ui.context import Context  # noqa: PLC0415  after the first paint

            context = Context(self.store, self._bridge, self.go, self.say, self._on_open_sample, self._sample)
            page = self._rooms[room](context)
            page.held.connect(self._hold.set_held)
            page.setAccessibleName(self.side.rooms[room].words())
            self._made[room] = page
            page.fill(self._stack.size())
            self._stack.addWidget(page)
        if page is not self._stack.currentWidget() and (focus := self._stack.focusWidget()) is not None:
            focus.clearFocus()  # else Qt hands it to any control of the next room, with its ring
        self._stack.setCurrentWidget(page)
        self._target = ""
        if target:
            page.arrive(target)
        elif not self._moved_by_hand():
            page.setFocus(Qt.FocusReason.OtherFocusReason)  # no ring: Tab goes on to the first control of the room
        lay_out_now()

    def take_files(self, paths: list[Path]) -> None:
        """Take files that were dropped on the window."""
        if self.store is not None:
            self.go(Room.LOG)
            self._made[Room.LOG].take_files(paths)

    def say(self, text: str, undo: bool = False) -> None:
        """Show a toast, with undo if the last change may be taken back."""
        self._toast.say(text, self.tr("Undo") if undo else "")

    def undo(self) -> None:
        """Take back the last change."""
        if self.store is not None and (label := self.store.undo_label):
            self.store.undo()
            self.say(self.tr("Taken back: {change}").format(change=change_name(label)))

    def redo(self) -> None:
        """Bring back the last change taken back."""
        if self.store is not None and (label := self.store.redo_label):
            self.store.redo()
            self.say(self.tr("Done again: {change}").format(change=change_name(label)))

    def page(self, room: Room) -> Page:
        """Return a room that was opened."""
        return self._made[room]

    def explain(self) -> None:
        """Open the help at what is shown."""
        self.help.open(None if self._topic else self._here, self._topic)

    def _forget_actions(self) -> None:
        for action in self.actions():
            self.removeAction(action)
            action.deleteLater()

    def _make_actions(self) -> None:
        verbs: dict[str, Callable[[], object]] = {
            "undo": self.undo,
            "redo": self.redo,
            "check-in": partial(self.go, Room.LOG, "check-in"),
            "new-post": partial(self.go, Room.LOG, "post"),
            "import": partial(self.go, Room.LOG, "import"),
            "help": self.explain,
            "next-pane": self._other_pane,
            "shortcuts": lambda: show_shortcuts(self, self.named.values()),
            "sample": self._on_open_sample,
            "about": lambda: show_about(self, self.store.path if self.store is not None else None),
            "quit": self.close,
            **{f"go-{room}": partial(self.go, room) for room in Room},
        }
        self.named = make_actions(self, {room: button.words() for room, button in self.side.rooms.items()}, verbs)
        self.named["sample"].setVisible(not self._sample)
        self.side.set_menu({str(n): [self.named[name] for name in names] for n, names in enumerate(SECTIONS)})

    def _show_change_names(self) -> None:
        if self.store is None:
            return
        for name, label, bare, full in (
            ("undo", self.store.undo_label, self.tr("Undo"), self.tr("Undo: {change}")),
            ("redo", self.store.redo_label, self.tr("Redo"), self.tr("Redo: {change}")),
        ):
            self.named[name].setText(full.format(change=change_name(label)) if label else bare)
            self.named[name].setEnabled(label is not None)

    def _show_progress(self) -> None:
        from creator_coach.app.accounts import focus_account  # noqa: PLC0415  after the first paint
        from creator_coach.app.standing import read_standing  # noqa: PLC0415  likewise

        if self.store is None:
            return
        focus = focus_account(self.store)
        self.side.show_progress(read_standing(self.store, focus).progress if focus else 0)

    def _on_change(self, change: Change) -> None:
        self._show_change_names()
        if {"follower_count", "account", "profile"} & {str(table) for table in change.tables}:
            self._show_progress()

    def _moved_by_hand(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and focus.isVisible() and self._stack.isAncestorOf(focus)

    def _other_pane(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self.side.isAncestorOf(focus):
            self._made[self._here].setFocus(Qt.FocusReason.TabFocusReason)
            self.focusNextChild()
        else:
            self.side.rooms[self._here].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_open_sample(self) -> None:
        self.open_sample()

    def _on_leave_sample(self) -> None:
        self.leave_sample()

    def _nothing(self) -> None:
        """Stand for the sample window where there is none."""

    def focusNextPrevChild(self, onwards: bool) -> bool:  # noqa: N802  Qt's own name
        """Go on with Tab as the eye goes."""
        moved = go_on(self, QApplication.focusWidget(), onwards=onwards)
        return moved or super().focusNextPrevChild(onwards)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the sidebar its width."""
        super().resizeEvent(event)
        self._fit_side()
        if self._made:
            lay_out_now()

    def _fit_side(self) -> None:
        fit(self.side, NARROW if self.width() < em(NARROW_WINDOW) else WIDE)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Commit what is being typed, then let go."""
        commit_typed(self)
        for page in self._made.values():
            page.leave()
        self.closing.emit()
        super().closeEvent(event)
