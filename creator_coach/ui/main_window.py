"""The window: sidebar, one room at a time, undo and redo of everything."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QMainWindow, QPlainTextEdit, QStackedWidget, QWidget

from creator_coach.app.accounts import focus_account
from creator_coach.app.standing import read_standing
from creator_coach.app.store import Change, Store, Table
from creator_coach.ui.actions import ActionRow, add_actions
from creator_coach.ui.context import Context, Room
from creator_coach.ui.pages.base import Page
from creator_coach.ui.sidebar import NARROW, WIDE, Sidebar
from creator_coach.ui.store_bridge import StoreBridge
from creator_coach.ui.texts.names import change_name
from creator_coach.ui.theme.sheet import fit
from creator_coach.ui.theme.tokens import em
from creator_coach.ui.widgets.layout import col
from creator_coach.ui.widgets.notices import Banner, Toast

NARROW_WINDOW = 1100
LEAST = QSize(960, 640)
FIRST = QSize(1280, 800)


class MainWindow(QMainWindow):
    """Everything that is shown. Rooms are built when first opened, and anew when the language changes."""

    closing = Signal()

    def __init__(
        self, app: QApplication, store: Store, rooms: dict[Room, Callable[[Context], Page]], *, sample: bool = False
    ) -> None:
        super().__init__()
        self.store = store
        self._bridge = StoreBridge(store, self)
        self._made, self._rooms = dict[Room, Page](), rooms
        self._here = Room.TODAY
        self.open_sample: Callable[[], None] = self._nothing
        self.leave_sample: Callable[[], None] = self._nothing
        self._sample = sample
        self.setMinimumSize(LEAST)
        self.resize(FIRST)
        self._bridge.changed.connect(self._on_change)
        self._app = app
        app.installEventFilter(self)
        self.build()

    def build(self) -> None:
        """Build sidebar and rooms in the language and text size of the moment."""
        for page in self._made.values():
            page.deleteLater()
        self._made.clear()
        for action in self.actions():
            self.removeAction(action)
            action.deleteLater()
        self.setWindowTitle("Creator Coach")
        self.side = Sidebar()
        self.side.chosen.connect(self.go)
        self._stack = QStackedWidget()
        self.banner = Banner(self.tr("This is sample data, in a separate file."), self.tr("Start with mine"), "help")
        self.banner.setObjectName("sample-banner")
        self.banner.pressed.connect(self._on_leave_sample)
        self.banner.setVisible(self._sample)
        right = QWidget()
        right.setLayout(col((self.banner), (self._stack, 1), gap=0))
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
        self._make_actions()
        self._show_change_names()
        self._show_progress()
        self._fit_side()
        self.go(self._here)

    def go(self, room: Room, target: str = "") -> None:
        """Open a room, and in it what `target` names."""
        page = self._made.get(room)
        if page is None:
            context = Context(self.store, self._bridge, self.go, self.say, self._on_open_sample, self._sample)
            page = self._rooms[room](context)
            self._made[room] = page
            self._stack.addWidget(page)
        self._here = room
        self._stack.setCurrentWidget(page)
        self.side.show_room(room)
        if target:
            page.arrive(target)
        elif not self._moved_by_hand():
            page.setFocus(Qt.FocusReason.OtherFocusReason)  # no ring: Tab goes on to the first control of the room

    def say(self, text: str, undo: bool = False) -> None:
        """Show a toast, with undo if the last change may be taken back."""
        self._toast.say(text, self.tr("Undo") if undo else "")

    def undo(self) -> None:
        """Take back the last change."""
        if label := self.store.undo_label:
            self.store.undo()
            self.say(self.tr("Taken back: {change}").format(change=change_name(label)))

    def redo(self) -> None:
        """Bring back the last change taken back."""
        if label := self.store.redo_label:
            self.store.redo()
            self.say(self.tr("Done again: {change}").format(change=change_name(label)))

    def page(self, room: Room) -> Page:
        """Return a room that was opened."""
        return self._made[room]

    def _make_actions(self) -> None:
        standard = QKeySequence.StandardKey
        rows = [
            ActionRow("undo", self.tr("Undo"), (standard.Undo,), self.undo),
            ActionRow("redo", self.tr("Redo"), (standard.Redo, "Ctrl+Shift+Z", "Ctrl+Y"), self.redo),
            ActionRow("check-in", self.tr("Weekly check-in"), ("Ctrl+L",), partial(self.go, Room.LOG, "check-in")),
            ActionRow("new-post", self.tr("Log a post"), ("Ctrl+N",), partial(self.go, Room.LOG, "post")),
            ActionRow("next-pane", self.tr("Sidebar or room"), ("F6",), self._other_pane),
            ActionRow("sample", self.tr("Look around with sample data"), (), self._on_open_sample),
            ActionRow("quit", self.tr("Quit"), (standard.Quit, "Ctrl+Q"), self.close),
        ]
        rooms = [
            ActionRow(f"go-{room}", self.side.rooms[room].words(), (f"Ctrl+{place}",), partial(self.go, room))
            for place, room in enumerate(Room, 1)
        ]
        self.named = add_actions(self, [*rows, *rooms])
        self.named["sample"].setVisible(not self._sample)
        order = (
            ("undo", "redo"),
            ("check-in", "new-post"),
            [f"go-{room}" for room in Room],
            ("next-pane", "sample"),
            ("quit",),
        )
        self.side.set_menu({str(n): [self.named[name] for name in names] for n, names in enumerate(order)})

    def _show_change_names(self) -> None:
        for name, label, bare, full in (
            ("undo", self.store.undo_label, self.tr("Undo"), self.tr("Undo: {change}")),
            ("redo", self.store.redo_label, self.tr("Redo"), self.tr("Redo: {change}")),
        ):
            self.named[name].setText(full.format(change=change_name(label)) if label else bare)
            self.named[name].setEnabled(label is not None)

    def _show_progress(self) -> None:
        focus = focus_account(self.store)
        self.side.show_progress(read_standing(self.store, focus).progress if focus else 0)

    def _on_change(self, change: Change) -> None:
        self._show_change_names()
        if change.tables & {Table.FOLLOWER_COUNT, Table.ACCOUNT, Table.PROFILE}:
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
        """Do nothing where no sample window can be opened (tests, pictures)."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Ctrl+Z in a field that has nothing to take back reach the log's own undo."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self.isActiveWindow():
            if event.matches(QKeySequence.StandardKey.Undo) and not _can(watched, redo=False):
                event.ignore()
                return isinstance(watched, QLineEdit | QPlainTextEdit)
            if event.matches(QKeySequence.StandardKey.Redo) and not _can(watched, redo=True):
                event.ignore()
                return isinstance(watched, QLineEdit | QPlainTextEdit)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the sidebar its width."""
        super().resizeEvent(event)
        self._fit_side()

    def _fit_side(self) -> None:
        fit(self.side, NARROW if self.width() < em(NARROW_WINDOW) else WIDE)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Commit what is being typed, then let go."""
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            focus.clearFocus()
        self._app.removeEventFilter(self)
        self.closing.emit()
        super().closeEvent(event)


def _can(widget: QObject, *, redo: bool) -> bool:
    if isinstance(widget, QLineEdit):
        return widget.isRedoAvailable() if redo else widget.isUndoAvailable()
    if isinstance(widget, QPlainTextEdit):
        document = widget.document()
        return document.isRedoAvailable() if redo else document.isUndoAvailable()
    return False
