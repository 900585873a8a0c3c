"""When the log was last backed up, and the buttons for more: back up, restore, take a restore back, a second folder."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from creator_coach.app.open_store import StorageError
from creator_coach.app.restore import read_restorable, undo_of_restore
from creator_coach.ui.context import Context
from creator_coach.ui.keeper import Keeper
from creator_coach.ui.parts.settings_restore import RestoreDialog
from creator_coach.ui.texts.backups import ago_text, moment_text
from creator_coach.ui.texts.problems import trouble_text
from creator_coach.ui.theme.tokens import S2
from creator_coach.ui.widgets.buttons import Button, flush
from creator_coach.ui.widgets.dialogs import ask
from creator_coach.ui.widgets.layout import FlowRow, col, row
from creator_coach.ui.widgets.text import glyph, label


def ask_folder(parent: QWidget, title: str) -> Path | None:
    """Let the user choose a folder; None if they thought better of it."""
    chosen = QFileDialog.getExistingDirectory(parent, title)
    return Path(chosen) if chosen else None


class Backups(QWidget):
    """What Settings says and offers about backups."""

    def __init__(
        self, context: Context, keeper: Keeper, ask_for: Callable[[QWidget, str], Path | None] = ask_folder
    ) -> None:
        super().__init__()
        self._context, self._keeper, self._ask = context, keeper, ask_for
        self._checked = glyph("check", "good")
        self.last = label("", "small", "soft", wrap=True)
        self.last.setObjectName("last-backup")
        self.now, self.restore = Button(self.tr("Back up now")), Button(self.tr("Restore…"))
        self.undo = Button("", "quiet")
        self.now.setObjectName("back-up-now")
        self.restore.setObjectName("restore")
        self.undo.setObjectName("undo-restore")
        self.second = label("", "small", "soft", wrap=True)
        self.second.setObjectName("second-folder")
        self.choose, self.leave = (
            flush(Button(self.tr("Choose a second folder…"), "quiet")),
            Button(self.tr("Use none"), "quiet"),
        )
        self.choose.setObjectName("choose-second-folder")
        self.leave.setObjectName("leave-second-folder")
        self.setLayout(
            col(
                row(self._checked, (self.last, 1), gap=10),
                FlowRow(self.now, self.restore, self.undo, gap=S2),
                self.second,
                FlowRow(self.choose, self.leave, gap=S2),
                gap=10,
            )
        )
        self.now.clicked.connect(self._on_now)
        self.restore.clicked.connect(self._on_restore)
        self.undo.clicked.connect(self._on_undo)
        self.choose.clicked.connect(self._on_choose)
        self.leave.clicked.connect(self._on_leave)
        keeper.told.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show how old the last backup is, and what can be taken back."""
        newest = self._keeper.newest()
        self._checked.setVisible(newest is not None)
        if newest is None:
            self.last.setText(self.tr("No backup yet. One is made while you work and when you close."))
        else:
            said = self.tr("Last verified backup: {when}. Backups lie beside the data file.")
            self.last.setText(said.format(when=ago_text(newest.made_at, datetime.now(UTC))))
        before = undo_of_restore(self._keeper.data) if self._keeper.data else None
        self.undo.setVisible(before is not None)
        if before is not None:
            self.undo.set_words(self.tr("Undo the restore of {when}").format(when=moment_text(before.made_at)))
        second = self._keeper.second
        none = self.tr("A second folder on a stick or another disk gets a copy of each backup.")
        self.second.setText(self.tr("Each backup goes to {folder} too.").format(folder=second) if second else none)
        self.leave.setVisible(second is not None)

    def offer(self, path: Path | None = None) -> None:
        """Ask which backup to restore, with a file chosen beforehand if one is given."""
        dialog = RestoreDialog(self, self._context.store, self._keeper)
        if path is not None:
            dialog.choose(path)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        copy = dialog.copy
        dialog.deleteLater()
        if accepted and copy is not None:
            self._keeper.restoring.emit(copy)

    def _on_now(self) -> None:
        self._keeper.back_up("asked")
        self._context.toast(self.tr("A backup is being written and checked."), False)

    def _on_restore(self) -> None:
        self.offer()

    def _on_undo(self) -> None:
        before = undo_of_restore(self._keeper.data) if self._keeper.data else None
        if before is None:
            return
        try:
            copy = read_restorable(before.path)
        except StorageError as error:
            self._context.toast(trouble_text(error), False)
            return
        title = self.tr("Undo the restore?")
        text = self.tr("The log becomes what it was on {when}. What is there now is backed up first.")
        said = text.format(when=moment_text(before.made_at))
        if ask(self, title, said, action=self.tr("Undo the restore"), cancel=self.tr("Cancel")):
            self._keeper.restoring.emit(copy)

    def _on_choose(self) -> None:
        if folder := self._ask(self, self.tr("Second folder for backups")):
            self._keeper.set_second(folder)
            self._keeper.back_up("asked")
            self.refresh()

    def _on_leave(self) -> None:
        self._keeper.set_second(None)
        self.refresh()
