"""The sidebar: the rooms, and what is always true (only on this laptop)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QMenu

from creator_coach.ui.room import Room
from creator_coach.ui.theme.sheet import fit
from creator_coach.ui.theme.tokens import S2, S3, S4, S5
from creator_coach.ui.widgets.accessible import Role
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.layout import Item, col, row
from creator_coach.ui.widgets.pictures import Ring
from creator_coach.ui.widgets.text import glyph, label

WIDE, NARROW = 212, 184
PICTURES = {
    Room.TODAY: "home",
    Room.LOG: "log",
    Room.GROWTH: "growth",
    Room.WORKS: "works",
    Room.SKILLS: "skills",
    Room.BRANDS: "brands",
    Room.SETTINGS: "settings",
}


class Sidebar(QFrame):
    """One button a room; Up and Down walk through them."""

    chosen = Signal(object)  # a Room

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setAccessibleName(self.tr("Rooms"))
        names = {
            Room.TODAY: self.tr("Today"),
            Room.LOG: self.tr("Log"),
            Room.GROWTH: self.tr("Growth"),
            Room.WORKS: self.tr("What works"),
            Room.SKILLS: self.tr("Skills & tips"),
            Room.BRANDS: self.tr("Brands"),
            Room.SETTINGS: self.tr("Settings"),
        }
        self.ring = Ring(22, labelled=False)
        self.menu = Button(self.tr("Menu"), "side", "more")
        self.menu.setObjectName("menu")
        self.menu.setCheckable(False)
        self.menu.speak_as(Role.ButtonMenu)
        self.rooms: dict[Room, Button] = {}
        for place, (room, name) in enumerate(names.items(), 1):
            button = Button(name, "side", PICTURES[room])
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setObjectName(f"room-{room}")
            button.setAccessibleName(name)
            button.setToolTip(f"Ctrl+{place}")
            button.clicked.connect(partial(self.chosen.emit, room))
            self.rooms[room] = button
        head = row(self.ring, label("Creator Coach", "bold"), None, gap=10)
        head.setContentsMargins(S3, 0, 0, 0)
        foot = row(
            glyph("lock", "ink2", 16), (label(self.tr("Only on this laptop"), "small", "soft", wrap=True), 1), gap=S2
        )
        foot.setContentsMargins(S3, 0, 0, 0)
        self.backup = label("", "small", "soft", wrap=True)
        self.backup.setObjectName("backup-age")
        self.backup.setContentsMargins(S3 + 16 + S2, 0, 0, 0)
        self.backup.setVisible(False)
        above: list[Item] = [button for room, button in self.rooms.items() if room is not Room.SETTINGS]
        box = col(head, S4, *above, None, self.menu, self.rooms[Room.SETTINGS], 4, foot, self.backup, gap=2)
        box.setContentsMargins(S3, S5, S3, S4)
        self.setLayout(box)
        fit(self, WIDE)

    def spoken_role(self) -> Role:
        """Say what it is to screen readers: the group of the rooms."""
        return Role.Grouping

    def show_room(self, room: Room) -> None:
        """Mark the room that is shown; Tab stops at it alone, and the arrows go on from there."""
        self.rooms[room].setChecked(True)
        for each, button in self.rooms.items():
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each is room else Qt.FocusPolicy.ClickFocus)

    def show_progress(self, share: float) -> None:
        """Fill the small ring beside the name."""
        self.ring.set(share, 1)

    def show_backup(self, text: str) -> None:
        """Say at the foot how old the last backup is."""
        self.backup.setText(text)
        self.backup.setVisible(True)

    def set_menu(self, sections: Mapping[str, list[QAction]]) -> None:
        """Offer actions under the menu button, in sections."""
        self.offers = QMenu(self)
        for actions in sections.values():
            self.offers.addActions(actions)
            self.offers.addSeparator()
        self.menu.clicked.connect(self._on_menu)

    def _on_menu(self) -> None:
        above = QPoint(0, -self.offers.sizeHint().height())
        self.offers.popup(self.menu.mapToGlobal(above))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the rooms with Up and Down."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        buttons = list(self.rooms.values())
        here = next((place for place, button in enumerate(buttons) if button.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        buttons[(here + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
