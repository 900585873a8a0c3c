"""What each fault works with: a folder, chance, how much to do, and the tally it keeps."""

from __future__ import annotations

import random
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from tests.faults.lab import Lab

LOST, TORN, CORRUPT, LOUD, WRONG = "lost", "torn", "corrupt", "loud", "wrong"
KINDS = (LOST, TORN, CORRUPT, LOUD, WRONG)
_MOST_NOTES = 8
T = TypeVar("T")


class SkippedError(Exception):
    """The fault cannot be made on this machine; the text says why."""


@dataclass(slots=True)
class Tally:
    """How often it was tried and what went wrong.

    lost: an acknowledged change is gone. torn: half a change is there. corrupt: the file is not whole or does not open.
    loud: a traceback, a signal or a wrong exit status. wrong: anything else.
    """

    runs: int = 0
    bad: Counter[str] = field(default_factory=Counter)
    notes: list[str] = field(default_factory=list)

    def fault(self, kind: str, note: str) -> None:
        """Count something that went wrong."""
        self.bad[kind] += 1
        if len(self.notes) < _MOST_NOTES:
            self.notes.append(f"{kind}: {note}")

    def say(self, figure: str) -> None:
        """Print a figure that was measured."""
        self.notes.append(figure)

    def expect(self, truth: object, kind: str, note: str) -> None:
        """Count it unless it is true."""
        if not truth:
            self.fault(kind, note)


@dataclass(slots=True)
class Bench:
    """One run of one fault."""

    folder: Path
    rng: random.Random
    full: bool
    lab: Lab
    tally: Tally = field(default_factory=Tally)
    _made: int = 0

    def many(self, full: int, reduced: int) -> int:
        """Return how often to try."""
        return full if self.full else reduced

    def place(self) -> Path:
        """Return a new empty folder."""
        self._made += 1
        place = self.folder / f"{self._made}"
        place.mkdir()
        return place

    @contextmanager
    def passing(self) -> Iterator[Path]:
        """Lend a new empty folder."""
        place = self.place()
        try:
            yield place
        finally:
            shutil.rmtree(place, ignore_errors=True)

    def some(self, points: Sequence[T], reduced: int) -> Sequence[T]:
        """Return all points, or a few spread over all of them with a random start."""
        if self.full or len(points) <= reduced:
            return points
        step = len(points) / reduced
        start = self.rng.random() * step
        return [points[int(start + k * step) % len(points)] for k in range(reduced)]


@dataclass(frozen=True, slots=True)
class Fault:
    """One line of the table: its number in the list of faults, its name and what makes it."""

    number: int
    name: str
    run: Callable[[Bench], None]


FAULTS: dict[str, Fault] = {}


def fault(number: int, name: str) -> Callable[[Callable[[Bench], None]], Callable[[Bench], None]]:
    """Enter a function into the list of faults."""

    def enter(run: Callable[[Bench], None]) -> Callable[[Bench], None]:
        FAULTS[name] = Fault(number, name, run)
        return run

    return enter


@contextmanager
def bench(name: str, seed: int, *, full: bool, lab: Lab | None = None) -> Iterator[Bench]:
    """Lend a bench, in memory where the system has such a folder; a lab that is given stays open."""
    memory = Path("/dev/shm")  # noqa: S108  thousands of small files that nobody keeps
    folder = Path(tempfile.mkdtemp(prefix="creator-coach-faults-", dir=memory if memory.is_dir() else None))
    own = lab or Lab(folder / "home")
    try:
        yield Bench(folder, random.Random(f"{seed} {name}"), full, own)
    finally:
        if own is not lab:
            own.close()
        shutil.rmtree(folder, ignore_errors=True)
