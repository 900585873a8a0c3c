"""What screen readers are told of controls that Qt does not know, or knows too little of.

A widget takes part by saying its role in `spoken_role()`. If it can be pressed it has `press()`; if it can be chosen or
ticked `is_on()`, and if it opens something `is_open()`, which are None where they do not apply at the moment.
Qt asks the factory once for each widget, and only while something listens.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Role = QAccessible.Role


class Spoken(QAccessibleWidget):
    """One widget as a screen reader meets it; it keeps no reference to the widget, which may go first."""

    def role(self) -> QAccessible.Role:
        """Return what the widget says it is."""
        found: QAccessible.Role = self.widget().spoken_role()  # type: ignore[attr-defined]  # only such widgets come here
        return found

    def state(self) -> QAccessible.State:
        """Return Qt's own state, and whether the widget is chosen, ticked or opened."""
        state = super().state()
        for asked, can, does in (("is_on", "checkable", "checked"), ("is_open", "expandable", "expanded")):
            answer = getattr(self.widget(), asked, lambda: None)()
            if answer is not None:
                setattr(state, can, True)
                setattr(state, does, answer)
        return state

    def actionNames(self) -> list[str]:  # noqa: N802  Qt's own name
        """Offer to press what can be pressed, beside Qt's own actions."""
        can = self.widget().isEnabled() and hasattr(self.widget(), "press") and self.role() is not Role.Grouping
        return [*([QAccessibleActionInterface.pressAction()] if can else []), *super().actionNames()]

    def doAction(self, name: str) -> None:  # noqa: N802  Qt's own name
        """Press as a hand would; Qt's own way turns a switch without anybody hearing a click.

        It happens when the question is answered: a press may open something that waits.
        """
        if name in (QAccessibleActionInterface.pressAction(), QAccessibleActionInterface.toggleAction()):
            if self.widget().isEnabled():
                press = self.widget().press  # type: ignore[attr-defined]  # as above
                QTimer.singleShot(0, self.widget(), press)
        else:
            super().doAction(name)


@cache
def install() -> None:
    """Tell Qt of these widgets, once."""
    QAccessible.installFactory(_spoken)


def _spoken(_class: str, thing: QObject) -> Spoken | None:
    if not isinstance(thing, QWidget) or not hasattr(thing, "spoken_role"):
        return None
    return Spoken(thing)
