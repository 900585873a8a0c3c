"""One import from drop to log: read in another process, try, ask, back up, write, without the window standing still."""

from __future__ import annotations

import time
from collections.abc import Generator, Mapping, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from creator_coach.app.backup import backup_before
from creator_coach.app.import_files import NO_ANSWERS, Answers, Imported, import_steps
from creator_coach.app.open_store import StorageError
from creator_coach.app.store import Store
from creator_coach.imports.isolated import Reader
from creator_coach.imports.reading import FileReading
from creator_coach.infra.collector import paused
from creator_coach.ui.jobs import Jobs
from creator_coach.ui.texts.problems import trouble_text

_TURN = 0.012  # s of work between two looks at the user's keys


class ImportRun(QObject):
    """Goes from reading to a preview, and from the user's yes to the log; `cancel` ends it at any point.

    Nothing is in the log before `added`; whatever fails before that leaves the log as it was.
    """

    told = Signal(int, int)  # how much of how much is done
    writing = Signal(bool)  # the log is held, by a trial or for good
    previewed = Signal(object)  # list of Imported
    added = Signal(object)  # list of Imported
    failed = Signal(str)

    def __init__(self, store: Store, paths: Sequence[Path], zone: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._paths, self._zone = store, list(paths), zone
        self._jobs = Jobs(self)
        self._reader: Reader | None = None
        self._steps: Generator[tuple[int, int], None, list[Imported]] | None = None
        self._for_good = False
        self._over = False
        self._quiet = ExitStack()
        self.readings: list[FileReading] = []

    def start(self, mappings: Mapping[str, Mapping[str, str]] | None = None) -> None:
        """Read the files, then try the import; `mappings` are the user's corrections of columns."""
        reader = self._reader = Reader(self._paths, self._store.today(), self._zone, mappings)
        self._jobs.run(partial(reader.run, self._tell), self._on_read, self._on_failed)

    def preview(self, answers: Answers = NO_ANSWERS) -> None:
        """Try the import and say what it would bring."""
        self._begin(answers, for_good=False)

    def confirm(self, answers: Answers = NO_ANSWERS) -> None:
        """Make a backup, then bring everything in as one change."""
        try:
            write = backup_before(self._store, "before-import")
        except StorageError as error:
            self._fail(trouble_text(error))
            return
        if write is None:
            self._begin(answers, for_good=True)
        else:
            self._jobs.run(write, lambda _path: self._begin(answers, for_good=True), self._on_failed)

    def cancel(self) -> None:
        """End it; nothing of it stays."""
        self._over = True
        if self._reader:
            self._reader.cancel()
        if self._steps:
            self._steps.close()
            self._steps = None
            self.writing.emit(False)
        self._quiet.close()

    def close(self) -> None:
        """Cancel and wait for the thread."""
        self.cancel()
        self._jobs.close()

    def _tell(self, done: int, of: int) -> None:
        """Hear from the reading thread; the signal crosses to this one."""
        self.told.emit(done, of)

    def _on_read(self, readings: list[FileReading]) -> None:
        if not self._over:
            self.readings = readings
            self.preview()

    def _begin(self, answers: Answers, *, for_good: bool) -> None:
        if self._over:
            return
        self._for_good = for_good
        self._quiet.enter_context(paused())
        self._steps = import_steps(self._store, self.readings, answers, dry_run=not for_good)
        self.writing.emit(True)
        self._turn()

    def _turn(self) -> None:
        """Work for some milliseconds, then let the window live."""
        if self._steps is None:
            return
        until = time.perf_counter() + _TURN
        try:
            while time.perf_counter() < until:
                done, of = next(self._steps)
                self.told.emit(done, of)
        except StopIteration as end:
            self._finish(end.value)
        except StorageError as error:
            self._steps = None
            self._quiet.close()
            self.writing.emit(False)
            self._fail(trouble_text(error))
        else:
            QTimer.singleShot(0, self, self._turn)

    def _finish(self, results: list[Imported]) -> None:
        self._steps = None
        self.writing.emit(False)
        if self._for_good:
            self._over = True
            self.readings = []  # let go of before the collector looks again
        self._quiet.close()
        if self._for_good:
            self.added.emit(results)
        else:
            self.previewed.emit(results)

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, StorageError | OSError):
            raise error
        self._fail(trouble_text(error))

    def _fail(self, sentence: str) -> None:
        if not self._over:
            self._over = True
            self.failed.emit(sentence)
