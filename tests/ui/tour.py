"""A walk through every view of the window in one language, noting what a screen reader and a keyboard meet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from creator_coach.ui.application import Shell
from creator_coach.ui.room import Room
from creator_coach.ui.widgets.cards import Disclosure
from tests.ui.shell import named, settle

_BRANDS = (
    "deal:1",
    "deal:new",
    "prospect:1",
    "prospect:new",
    "people",
    "people:new",
    "people:1",
    "rates",
    "earn",
    "kit",
)
_LOG = ("check-in", "post", "guide", "posts", "counts", "imports")
PLACES = [
    *((room, "") for room in Room),
    *((Room.LOG, target) for target in _LOG),
    *((Room.BRANDS, target) for target in _BRANDS),
    *((Room.TODAY, "review"), (Room.WORKS, "experiment"), (Room.SETTINGS, "facts")),
]
FORMS = [  # behind buttons of a view: their object names, and what the form shows then
    (Room.SETTINGS, "accounts", ("account-add",), "new-account-handle"),
    (Room.SETTINGS, "facts", ("add-fact",), "fact-form-what"),
    (Room.BRANDS, "rates", ("add-rate",), "rate-service"),
    (Room.WORKS, "", ("end-experiment", "begin-experiment"), "experiment-what"),
]


@dataclass(frozen=True)
class Control:
    """One control that can take the focus, as it is told and where it stands on its page."""

    what: str
    name: str
    description: str
    group: str
    role: QAccessible.Role
    actions: tuple[str, ...]
    area: QRect
    tip: str
    bare: bool

    @property
    def said(self) -> tuple[str, str, str]:
        return self.name, self.description, self.group


@dataclass
class Stop:
    """What was met at one place."""

    place: str
    controls: list[Control]
    order: list[QRect] = field(default_factory=list)
    unreached: list[str] = field(default_factory=list)
    back: bool = True


def focusable(inside: QWidget) -> Iterator[QWidget]:
    """Yield what can be seen and take the focus by Tab or by itself."""
    for widget in inside.findChildren(QWidget):
        takes = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None
        if takes and widget.isVisible() and widget.isEnabled() and not isinstance(widget, QScrollArea):
            yield widget


def told(widget: QWidget, page: QWidget) -> Control:
    """Ask as a screen reader asks: lists to choose from have their name in the label that points at them."""
    spoken = QAccessible.queryAccessibleInterface(widget)
    name = spoken.text(QAccessible.Text.Name)
    if spoken.role() is QAccessible.Role.ComboBox:
        name = ", ".join(other.text(QAccessible.Text.Name) for other, _ in spoken.relations())
    above = widget.parentWidget()
    while above is not None and above is not page and not above.accessibleName():
        above = above.parentWidget()
    return Control(
        f"{type(widget).__name__} {widget.objectName()}",
        name,
        spoken.text(QAccessible.Text.Description),
        above.accessibleName() if above is not None else "",
        spoken.role(),
        tuple(spoken.actionInterface().actionNames()),
        QRect(widget.mapTo(page, QPoint(0, 0)), widget.size()),
        widget.toolTip(),
        isinstance(widget, QAbstractButton) and not widget.text() and not widget.icon().isNull(),
    )


def open_all(page: QWidget, qapp: QApplication) -> None:
    """Open what is folded in."""
    for folded in page.findChildren(Disclosure):
        if folded.isVisible() and not folded.button.isChecked():
            folded.button.click()
    settle(qapp)


def places(shell: Shell, qapp: QApplication) -> Iterator[tuple[str, QWidget]]:
    """Go to every view and form in turn."""
    for room, target in PLACES:
        shell.window.go(room, target)
        settle(qapp)
        open_all(shell.window.page(room), qapp)
        yield f"{room} {target}".strip(), shell.window.page(room)
    for room, target, openers, shows in FORMS:
        shell.window.go(room, target)
        settle(qapp)
        for opener in openers:
            button = shell.window.page(room).findChild(QAbstractButton, opener)
            if button is not None and button.isVisible():
                button.click()
                settle(qapp)
        assert named(shell.window.page(room), QWidget, shows).isVisible(), openers
        yield f"{room} {shows}", shell.window.page(room)


def walked(window: QWidget, start: QWidget, backwards: bool = False) -> list[QWidget]:
    """Press Tab (or Shift+Tab) until the start comes again; a trap shows by its never coming."""
    start.setFocus(Qt.FocusReason.TabFocusReason)
    met: list[QWidget] = []
    shift = Qt.KeyboardModifier.ShiftModifier if backwards else Qt.KeyboardModifier.NoModifier
    for _ in range(400):
        here = QApplication.focusWidget()
        assert here is not None
        if met and here is met[0]:
            return met
        met.append(here)
        QTest.keyClick(here, Qt.Key.Key_Backtab if backwards else Qt.Key.Key_Tab, shift)
    return [*met, window]


def visited(shell: Shell, qapp: QApplication, *, by_tab: bool) -> list[Stop]:
    """Go everywhere, and once around each place with Tab and back again with Shift+Tab."""
    stops = []
    for place, page in places(shell, qapp):
        inner = page.findChild(QWidget, "page") or page
        controls = list(focusable(page))
        stop = Stop(place, [told(widget, inner) for widget in controls])
        stops.append(stop)
        if not by_tab:
            continue
        first = next(w for w in controls if w.focusPolicy() & Qt.FocusPolicy.TabFocus)
        forth, back = walked(shell.window, first), walked(shell.window, first, backwards=True)
        stop.back = back[1:] == forth[:0:-1]
        stop.order = [QRect(w.mapTo(inner, QPoint(0, 0)), w.size()) for w in forth if page.isAncestorOf(w)]
        tabs = [w for w in controls if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
        stop.unreached = [told(w, inner).what for w in tabs if w not in forth]
    return stops
