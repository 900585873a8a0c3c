"""The one place where state changes, and the one place that says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from creator_coach.app.clock import Clock
from creator_coach.app.keep_forecasts import keep_forecasts
from creator_coach.domain.weeks import zone_named
from creator_coach.storage.database import Database
from creator_coach.storage.errors import DataMissingError
from creator_coach.storage.files import identity
from creator_coach.storage.profile import read_profile
from creator_coach.storage.unit_of_work import AnyChange, Table, UnitOfWork

__all__ = ["Change", "Store", "Table"]

_HISTORY_DEPTH = 100


@dataclass(frozen=True, slots=True)
class Change:
    """A committed change: what the user did, and the rows it touched."""

    label: str
    rows: tuple[AnyChange, ...]

    @property
    def tables(self) -> frozenset[Table]:
        """The tables that changed; pages compare them with what they show."""
        return frozenset(row.table for row in self.rows)

    def inverted(self) -> Change:
        """Return the change that takes this one back."""
        return Change(self.label, tuple(r.inverted() for r in reversed(self.rows)))


class Store:
    """Reads, writes, undo and redo over one database.

    It belongs to one thread. Observers run after the commit, never inside it. `path` is the data file, None in memory;
    `was_left` says that the program before did not close it.
    """

    def __init__(self, db: Database, clock: Clock, path: Path | None = None, *, was_left: bool = False) -> None:
        self.db = db
        self.path = path
        self._file = identity(path) if path else None
        self.was_left = was_left
        self.clock = clock
        self._undo: list[Change] = []
        self._redo: list[Change] = []
        self._observers: list[Callable[[Change], None]] = []
        self._is_open = False
        self._held: list[Change] | None = None

    def today(self) -> date:
        """Return the day it is where the user lives."""
        return self.clock.today(zone_named(read_profile(self.db).zone))

    def subscribe(self, observer: Callable[[Change], None]) -> Callable[[], None]:
        """Call the observer after each change; return how to stop it."""
        self._observers.append(observer)
        return lambda: self._observers.remove(observer)

    @contextmanager
    def change(self, label: str, *, undoable: bool = True, forecasts: bool = True) -> Iterator[UnitOfWork]:
        """Make one change: all of it, or none. Forecasts that it gives rise to are kept with it, if wished."""
        if self._is_open:
            raise RuntimeError("a change is open already")
        self._is_open = True
        try:
            with self._begin() as work:
                yield work
                if forecasts:
                    keep_forecasts(work, self.today())
        finally:
            self._is_open = False
        if not work.changes:
            return
        change = Change(label, work.changes)
        if undoable:
            self._undo = [*self._undo, change][-_HISTORY_DEPTH:]
            self._redo.clear()
        self._tell(change)

    @property
    def undo_label(self) -> str | None:
        """What undo would take back, if anything."""
        return self._undo[-1].label if self._undo else None

    @property
    def redo_label(self) -> str | None:
        """What redo would bring back, if anything."""
        return self._redo[-1].label if self._redo else None

    def undo(self) -> None:
        """Take back the last change."""
        self._move(self._undo, self._redo)

    def redo(self) -> None:
        """Bring back the last change taken back."""
        self._move(self._redo, self._undo)

    def close(self) -> None:
        """Close the file; nothing is pending, since each change was committed."""
        self.db.close()

    def _begin(self) -> AbstractContextManager[UnitOfWork]:
        """Begin to write, but not into a file that was deleted or replaced while it was open: that would be lost."""
        if self.path is not None and identity(self.path) != self._file:
            raise DataMissingError("data-missing", self.path)
        return UnitOfWork.begin(self.db)

    def _move(self, source: list[Change], target: list[Change]) -> None:
        if self._is_open:
            return
        inverse = source[-1].inverted()
        with self._begin() as work:
            work.replay(inverse.rows)
        source.pop()
        done = Change(inverse.label, work.changes)
        target.append(done)
        self._tell(done)

    @contextmanager
    def news_held(self) -> Iterator[None]:
        """Tell observers only at the end: a large commit and what pages make of it need not be one moment."""
        self._held = []
        try:
            yield
        finally:
            held, self._held = self._held, None
            for change in held:
                self._tell(change)

    def _tell(self, change: Change) -> None:
        if self._held is not None:
            self._held.append(change)
            return
        for observer in tuple(self._observers):
            observer(change)
