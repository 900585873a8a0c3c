"""What the window has to say of its own accord: how the last run ended, and that this one is in safe mode."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from creator_coach.infra.running import LastEnd
from creator_coach.ui.open_folder import open_folder
from creator_coach.ui.widgets.notice_bar import Answer, Notice


class Notices(QObject):
    """The notices of a run, in the language of the moment."""

    changed = Signal()
    told = Signal(str)  # a short word on what was done

    def __init__(self, parent: QObject, logs: Path, last: LastEnd | None, *, safe: bool) -> None:
        super().__init__(parent)
        self._logs, self._last, self._safe = logs, last, safe

    def now(self) -> list[Notice]:
        """Return what is to be said now."""
        return [*([self._safe_mode()] if self._safe else []), *([self._hard_end()] if self._last else [])]

    def _safe_mode(self) -> Notice:
        text = self.tr(
            "Safe mode: plain looks, no reminders, no second backup folder. Your log is the same. Start the program "
            "without --safe-mode to leave it."
        )
        return Notice("safe-mode", text, "lock")

    def _hard_end(self) -> Notice:
        text = self.tr(
            "Last time the program or the laptop stopped all at once. Your log is whole, and nothing was sent."
        )
        answers = (
            Answer("hard-end-copy", self.tr("Copy details"), self._copy),
            Answer("hard-end-folder", self.tr("Open log folder"), self._open),
            Answer("hard-end-dismiss", self.tr("Dismiss"), self._dismiss),
        )
        return Notice("hard-end", text, "info", answers)

    def _copy(self) -> None:
        from creator_coach.ui.crash import details  # noqa: PLC0415  rarely needed

        if self._last is not None:
            fault = self._last.fault or "The system left no word on why it stopped."
            QGuiApplication.clipboard().setText(details(f"Began {self._last.began}\n{fault}"))
            self.told.emit(self.tr("The details are in the clipboard."))

    def _open(self) -> None:
        if not open_folder(self._logs):
            self.told.emit(self.tr("The folder could not be opened. It is {folder}.").format(folder=self._logs))

    def _dismiss(self) -> None:
        self._last = None
        self.changed.emit()
