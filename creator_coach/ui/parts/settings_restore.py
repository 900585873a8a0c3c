"""The question before a restore: which backup, what is in it, and what is in the log now."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem, QWidget

from creator_coach.app.open_store import StorageError
from creator_coach.app.restore import Copy, preview
from creator_coach.app.store import Store
from creator_coach.ui.keeper import Keeper
from creator_coach.ui.texts.backups import holds_text, moment_text, reason_text
from creator_coach.ui.texts.problems import trouble_text
from creator_coach.ui.theme.sheet import fit
from creator_coach.ui.widgets.dialogs import Dialog
from creator_coach.ui.widgets.text import label, set_tone
from creator_coach.ui.widgets.tips import plain_tip


def ask_file(parent: QWidget, title: str) -> Path | None:
    """Let the user choose a backup or an export; None if they thought better of it."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title)
    return Path(chosen) if chosen else None


class RestoreDialog(Dialog):
    """Shows the backups; the chosen one is read and checked before it can be restored. `copy` is what was chosen."""

    def __init__(
        self,
        parent: QWidget | None,
        store: Store,
        keeper: Keeper,
        ask: Callable[[QWidget, str], Path | None] = ask_file,
    ) -> None:
        super().__init__(
            parent,
            self.tr("Restore which backup?"),
            text=self.tr("The log as it is now is backed up first, so that this can be undone."),
            width=560,
        )
        self.copy: Copy | None = None
        self._store, self._ask = store, ask
        self.list = QListWidget()
        self.list.setObjectName("backups")
        self.list.setAccessibleName(self.tr("Backups"))
        fit(self.list, height=232)
        self.holds = label("", "body", wrap=True)
        self.holds.setObjectName("backup-holds")
        self.now = label("", "small", "soft", wrap=True)
        self.add(self.list, self.holds, self.now)
        self.file = self.add_button(self.tr("From a file…"), "quiet")
        self.file.setObjectName("restore-file")
        self.add_cancel(self.tr("Cancel"))
        self.restore = self.add_action(self.tr("Restore"))
        self.restore.setObjectName("restore-now")
        self.file.clicked.connect(self._on_file)
        self.list.currentItemChanged.connect(self._on_chosen)
        for backup in keeper.backups():
            said = " · ".join(filter(None, (moment_text(backup.made_at), reason_text(backup.reason))))
            self._add(self.list.count(), backup.path, said)
        self.restore.setEnabled(False)
        if self.list.count():
            self.list.setCurrentRow(0)
        else:
            self.holds.setText(self.tr("There is no backup yet. You can choose a file."))

    def _add(self, place: int, path: Path, text: str) -> None:
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.UserRole, str(path))
        item.setToolTip(plain_tip(str(path)))
        self.list.insertItem(place, item)

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        self.copy = None
        if item is not None:
            self.show_file(Path(item.data(Qt.ItemDataRole.UserRole)))
        self.restore.setEnabled(self.copy is not None)

    def _on_file(self) -> None:
        if path := self._ask(self, self.tr("Choose a backup or an export of everything")):
            self.choose(path)

    def choose(self, path: Path) -> None:
        """Put a file at the top of the list and choose it."""
        self._add(0, path, path.name)
        self.list.setCurrentRow(0)

    def show_file(self, path: Path) -> None:
        """Read and check a file, and say what it holds."""
        try:
            seen = preview(self._store, path)
        except StorageError as error:
            set_tone(self.holds, "bad")
            self.holds.setText(trouble_text(error))
            self.now.setText("")
            return
        self.copy = seen.copy
        set_tone(self.holds, "")
        self.holds.setText(
            self.tr("This backup holds: {holds}").format(holds=holds_text(seen.copy.rows, seen.copy.newest))
        )
        self.now.setText(self.tr("Your log now: {holds}").format(holds=holds_text(seen.now)))
