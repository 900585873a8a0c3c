"""Keeps the log safe while the window is open: backups in time, when asked, and on the way out."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from creator_coach.infra.paths import AppPaths
from creator_coach.infra.state import read_state, write_state

if TYPE_CHECKING:
    from collections.abc import Callable

    from creator_coach.app.backup import Backup, Done
    from creator_coach.app.store import Store
    from creator_coach.app.watch import Watch
    from creator_coach.ui.jobs import Jobs

_LOOK_EVERY = 60_000  # milliseconds


class Keeper(QObject):
    """Writes backups of one log and knows the last one. Snapshots are taken here, files are written on a thread.

    `told` says that there is a new backup, or that some time has passed; `failed` carries what went wrong.
    `restoring` asks the shell to put a copy in the place of the log.
    """

    told = Signal()
    failed = Signal(object)  # a StorageError
    restoring = Signal(object)  # a Copy

    def __init__(
        self, paths: AppPaths, data: Path | None, parent: QObject | None = None, *, second: bool = True
    ) -> None:
        """Take the data file, None for sample data, and whether a second folder may be used (not in safe mode)."""
        super().__init__(parent)
        self.data = data
        self._may_use_second = second
        self._paths = paths
        self._store: Store | None = None
        self._watch: Watch | None = None
        self._jobs: Jobs | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self.look)

    def attach(self, store: Store) -> None:
        """Watch a log that was opened; one in memory needs no keeping."""
        from creator_coach.app.watch import Watch  # noqa: PLC0415  after the first paint

        if store.path is None:
            return
        self._store, self._watch = store, Watch(store, changed=store.was_left)
        self._timer.start()

    def detach(self) -> None:
        """Let go of the log, once what is being written is there."""
        self._timer.stop()
        if self._jobs is not None:
            self._jobs.close()
        self._store = self._watch = self._jobs = None

    @property
    def second(self) -> Path | None:
        """The second folder, on this machine only: another disk is not in the log's own backup."""
        chosen = read_state(self._paths).get("second_backup_folder")
        return Path(chosen) if self._may_use_second and isinstance(chosen, str) and chosen else None

    def set_second(self, folder: Path | None) -> None:
        """Choose a second folder, or none."""
        write_state(self._paths, second_backup_folder=str(folder) if folder else "")

    def newest(self) -> Backup | None:
        """Return the last backup, if there is one."""
        return next(iter(self.backups()), None)

    def backups(self) -> list[Backup]:
        """Return all of them, newest first."""
        from creator_coach.app.backup import newest_backups  # noqa: PLC0415  after the first paint

        return newest_backups(self.data) if self.data is not None else []

    def look(self) -> None:
        """Make a backup if one is due, and let those who show the last one's age show it anew."""
        if self._watch is not None and self._watch.is_due(datetime.now(UTC)):
            self.back_up("timed")
        self.told.emit()

    def back_up(self, reason: str) -> None:
        """Take a snapshot now and write it on a thread."""
        from creator_coach.ui.jobs import Jobs  # noqa: PLC0415  after the first paint

        if (write := self._taken(reason)) is not None:
            self._jobs = self._jobs or Jobs(self)
            self._jobs.run(write, self._on_done, self._on_failed)

    def finish(self) -> None:
        """Write the last backup on the way out, if anything changed since the one before."""
        if self._watch is not None and self._watch.changed and (write := self._taken("quit")) is not None:
            from creator_coach.app.open_store import StorageError  # noqa: PLC0415  on the way out

            try:
                self._on_done(write())
            except StorageError as error:
                self._on_failed(error)
        self.detach()

    def _taken(self, reason: str) -> Callable[[], Done] | None:
        from creator_coach.app.backup import backup_now  # noqa: PLC0415  after the first paint
        from creator_coach.app.open_store import StorageError  # noqa: PLC0415  likewise

        if self._store is None or self._watch is None:
            return None
        self._watch.written(datetime.now(UTC))
        try:
            return backup_now(self._store, reason, self.second)
        except StorageError as error:
            self._on_failed(error)
            return None

    def _on_done(self, done: Done) -> None:
        if done.second_trouble is not None:
            self.failed.emit(done.second_trouble)
        self.told.emit()

    def _on_failed(self, error: BaseException) -> None:
        from creator_coach.app.open_store import StorageError  # noqa: PLC0415  rarely needed

        if self._watch is not None:
            self._watch.failed()
        if not isinstance(error, StorageError):
            raise error
        self.failed.emit(error)
