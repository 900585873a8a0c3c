"""Dates of the plan, of brands and of people as a file for the calendar on the phone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from creator_coach.ui.context import Context
from creator_coach.ui.texts.calendar import save_calendar
from creator_coach.ui.texts.problems import trouble_text
from creator_coach.ui.widgets.buttons import IconButton


def ask_file(parent: QWidget, title: str, place: str, kind: str) -> Path | None:
    """Let the user choose where a file goes; None if they thought better of it."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, place, kind)
    return Path(chosen) if chosen else None


class CalendarButton(IconButton):
    """Asks where, writes, and says how many dates are in the file."""

    def __init__(
        self,
        context: Context,
        ask: Callable[[QWidget, str, str, str], Path | None] = ask_file,
    ) -> None:
        super().__init__("calendar", "", "secondary", 38)
        self._context, self._ask = context, ask
        self.set_name(self.tr("Save calendar (.ics)"))
        self.setObjectName("save-calendar")
        about = self.tr("A file for your calendar. Save it again later, and known dates are brought up to date.")
        self.setToolTip(f"{self.accessibleName()}\n{about}")
        self.setAccessibleDescription(about)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        kind, place = self.tr("Calendar (*.ics)"), str(Path.home() / "creator-coach.ics")
        path = self._ask(self, self.tr("Save the calendar"), place, kind)
        if path is None:
            return
        path = path if path.suffix else path.with_suffix(".ics")
        try:
            dates = save_calendar(self._context.store, path)
        except OSError as error:
            self._context.toast(trouble_text(error), False)
        else:
            self._context.toast(self.tr("%n date(s) saved: {file}", "", dates).format(file=path.name), False)
