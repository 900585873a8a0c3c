"""The history of imports: what each file brought, and the way to take it back, also much later."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from creator_coach.app.import_files import Imported
from creator_coach.app.meta_times import assumed_times, choose_meta_times
from creator_coach.app.take_back import FileImport, take_back_import
from creator_coach.domain.accounts import AccountKey
from creator_coach.ui.context import Context
from creator_coach.ui.texts.import_text import format_name, news_text
from creator_coach.ui.texts.language import clock_time, day_full
from creator_coach.ui.texts.names import key_name
from creator_coach.ui.theme.tokens import S1, S3
from creator_coach.ui.widgets.boxes import MID
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.cards import EmptyState, rule, surface
from creator_coach.ui.widgets.layout import clear, col, row
from creator_coach.ui.widgets.rows import RowFrame
from creator_coach.ui.widgets.text import label, para

_SHOWN = 40


class ImportsRecords(QWidget):
    """One row an import, newest first."""

    add_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._rows = col(gap=0)
        self.empty = EmptyState(
            self.tr("No files yet"),
            self.tr("Drop the file that your platform gives you above. Each import can be taken back here."),
            picture="files",
        )
        self._zone = para("", "soft")
        self.switch = Button("", "secondary")
        self.switch.setObjectName("meta-times")
        self.switch.clicked.connect(self._on_switch)
        self._times = surface(row((self._zone, 1), (self.switch, MID), gap=S3), "quiet", S3)
        self.setLayout(col(self._rows, self.empty, self._times, gap=S3))

    def show_imports(self, imports: Sequence[FileImport], zone: ZoneInfo) -> None:
        """Show the newest imports."""
        clear(self._rows)
        for place, each in enumerate(imports[:_SHOWN]):
            if place:
                self._rows.addWidget(rule())
            self._rows.addWidget(self._row(each, zone))
        self.empty.setVisible(not imports)
        self._show_times()

    def _show_times(self) -> None:
        """Say in which zone Meta's times are read, where that is a guess."""
        posts, local = assumed_times(self._context.store)
        self._times.setVisible(posts > 0)
        if local:
            said = self.tr("The times of %n post(s) from Meta are read as your own time, as you said.", "", posts)
            self.switch.set_words(self.tr("Read them as Pacific time"))
        else:
            said = self.tr(
                "Meta does not say which time zone the times of %n post(s) are in. They are read as Pacific time; "
                "your Instagram data settles it.",
                "",
                posts,
            )
            self.switch.set_words(self.tr("They are my own time"))
        self._zone.set_words(said)

    def _on_switch(self) -> None:
        _, local = assumed_times(self._context.store)
        choose_meta_times(self._context.store, local=not local)

    def _row(self, each: FileImport, zone: ZoneInfo) -> QWidget:
        at = each.imported_at.astimezone(zone)
        when = f"{day_full(at.date())}, {clock_time(at.hour, at.minute)}"
        accounts = ", ".join(key_name(AccountKey.parse(key)) for key in each.summary.get("accounts", []))
        under = " · ".join(text for text in (when, format_name(each.format), accounts) if text)
        words = col(
            label(each.file, "strong", wrap=True),
            label(news_text(_brought(each)), "small", wrap=True),
            label(under, "small", "soft", wrap=True),
            gap=S1,
        )
        if each.taken_back_at:
            end: QWidget = label(self.tr("taken back"), "small", "soft")
        else:
            made = Button(self.tr("Take back"), "secondary", "undo")
            made.setObjectName(f"take-back-{each.id}")
            made.setAccessibleName(self.tr("Take back {file}").format(file=each.file))
            made.clicked.connect(partial(self._on_take_back, each))
            end = made
        return RowFrame(row((words, 1), (end, MID), gap=S3), pad=(0, S3))

    def _on_take_back(self, each: FileImport) -> None:
        take_back_import(self._context.store, each)
        said = self.tr("What {file} brought is out of your log again.").format(file=each.file)
        self._context.toast(said, True)


def _brought(each: FileImport) -> Imported:
    """Return the stored numbers as those of an import; an older version may have stored fewer."""
    result = Imported(each.file, each.format)
    summary: dict[str, Any] = each.summary
    for kind in ("follower_counts", "follower_deltas", "posts", "present_followers", "orders", "clicks"):
        for outcome, number in summary.get(kind, {}).items():
            getattr(result, kind)[outcome] = int(number)
    return result
