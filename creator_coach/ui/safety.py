"""What the shell does around the log as a whole: put a copy in its place, get over trouble, show the backup's age."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from creator_coach.ui.keeper import Keeper

if TYPE_CHECKING:
    from creator_coach.app.open_store import StorageError
    from creator_coach.app.restore import Copy
    from creator_coach.app.store import Store
    from creator_coach.ui.application import Shell


class Safety(QObject):
    """Listens to the keeper of one shell."""

    def __init__(self, shell: Shell, keeper: Keeper) -> None:
        super().__init__(shell)
        self._shell, self._keeper = shell, keeper
        keeper.told.connect(self.show_age)
        keeper.failed.connect(self._on_no_backup)
        keeper.restoring.connect(self.restore)

    def restore(self, copy: Copy) -> None:
        """Put a copy in the place of the log, and show it; where the disk refuses, the log as it was."""
        from creator_coach.app.open_store import StorageError  # noqa: PLC0415  rarely used
        from creator_coach.app.restore import restore_over  # noqa: PLC0415  likewise
        from creator_coach.ui.texts.problems import trouble_text  # noqa: PLC0415  likewise

        if (store := self._shell.let_go()) is None:
            return
        said = self.tr("Restored. Settings has the way back.")
        try:
            restore_over(store, copy)
        except StorageError as error:
            said = trouble_text(error)
            store.close()
        self._shell.open()
        self._shell.window.say(said)

    def mend(self, how: Callable[[], object]) -> None:
        """Do what the user chose where the log could not be opened, then try again."""
        from creator_coach.app.open_store import StorageError  # noqa: PLC0415  rarely used

        try:
            how()
        except StorageError as error:
            self._shell.troubled.emit(error)
            return
        self._shell.let_go()
        self._shell.open()

    def stop(self, error: StorageError) -> None:
        """Close a log that turned out to be damaged, and say what can be done."""
        if (store := self._shell.let_go()) is not None:
            store.close()
            self._shell.troubled.emit(error)

    def look_only(self, store: Store) -> None:
        """Show a copy of the log that cannot be written."""
        self._shell.let_go()
        self._shell.store = store
        self._shell.window.attach(store)
        self._shell.window.show_notice(self.tr("Only to look at: nothing you change here is kept."))

    def show_age(self) -> None:
        """Say at the foot of the sidebar how old the last backup is."""
        from creator_coach.ui.texts.backups import ago_text  # noqa: PLC0415  after the first paint

        if (newest := self._keeper.newest()) is not None:
            said = self.tr("Backup: {when}")
            self._shell.window.side.show_backup(said.format(when=ago_text(newest.made_at)))

    def _on_no_backup(self, error: StorageError) -> None:
        from creator_coach.ui.texts.problems import trouble_text  # noqa: PLC0415  rarely needed

        said = self.tr("No backup was made. {why}")
        self._shell.window.say(said.format(why=trouble_text(error)))
