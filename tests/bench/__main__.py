"""Everything that has a target, in one run and one table: what, ours, against, ratio, target.

    python -m tests.bench [ROUNDS]

What is a ratio is measured side by side. A target in milliseconds is meant for a machine that counts a million steps
in 40 ms: what was found is divided by how much slower this one counted them just before. The last line says how slow.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

if not __package__:  # python tests/bench
    sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.bench import check_in, imports, pages, start

USUAL = 40.0  # ms for a million steps on the machine that the targets in ms are meant for
MOST_POSTS = 20_000
SIZES = (MOST_POSTS // 10, MOST_POSTS, 10 * MOST_POSTS)
MEMORY_AFTER = 1_000  # ms after the paint
PAGE, COMMIT = 50, 20  # ms
NO_PAGES = {"report"}  # the command line's


@dataclass(frozen=True)
class Line:
    """One line of the table; `ratio` is what the target is for, or a time in ms on a usual machine."""

    what: str
    ours: str
    against: str
    found: float
    target: float | None

    def __str__(self) -> str:
        told = "" if self.target is None else f"{self.target:6.1f}   {'ok' if self.found <= self.target else 'OVER'}"
        return f"{self.what:34} {self.ours:>12}   {self.against:<34} {self.found:7.2f}   {told}".rstrip()


def steps() -> float:
    """Return the milliseconds of a million steps, at this moment."""

    def count() -> None:
        total = 0
        for step in range(1_000_000):
            total += step * step % 7

    return pages.milliseconds(count, 3)


def slower() -> float:
    """Return how much slower than usual this machine is now."""
    return max(steps() / USUAL, 1.0)


def starts(rounds: int) -> list[Line]:
    """Time to the paint, and memory a second after it."""
    found = start.measure(rounds, MEMORY_AFTER)
    seconds, processor = start.medians(found)
    share = {name: used / processor["bare window"] for name, used in processor.items()}
    memory = {name: statistics.median(one.memory for one in some) / 1024 for name, some in found.items()}
    bare, held = seconds["bare window"], memory["bare window"]
    lines = [
        Line(
            name,
            f"{seconds[name]:.3f} s",
            f"bare {bare:.3f} s; processor {share[name]:.2f} x",
            seconds[name] / bare,
            target,
        )
        for name, target in (("first window", 2.0), ("own figures", 4.0), ("first start", None))
    ]
    ours = memory["own figures"]
    return [*lines, Line("memory, filled log", f"{ours:.0f} MB", f"bare window {held:.0f} MB (PSS)", ours / held, 2.5)]


def reads(folder: Path) -> list[Line]:
    """Each page at three lengths of the log; the target holds for ten heavy years."""
    took: dict[int, dict[str, tuple[float, float]]] = {}
    for posts in SIZES:
        store = pages.fill(folder / f"{posts}.sqlite3", posts)
        took[posts] = {}
        for name, read in pages.pages(store).items():
            pace, spent = slower(), pages.milliseconds(read)
            took[posts][name] = (spent, spent / pace)
        store.close()
    small, _, large = SIZES
    lines = []
    for name, (spent, usual) in took[MOST_POSTS].items():
        grown = f"a tenth {took[small][name][0]:.0f}, tenfold {took[large][name][0]:.0f} ms"
        target = None if name in NO_PAGES else float(PAGE)
        lines.append(Line(f"page {name}, {MOST_POSTS:,} posts", f"{spent:.1f} ms", grown, usual, target))
    return lines


def commit(folder: Path) -> list[Line]:
    """A weekly check-in in a file."""
    path = folder / f"{MOST_POSTS}.sqlite3"
    store = pages.reopen(path)
    pace = slower()
    ours, bare = (statistics.median(some) for some in check_in.commits(store, path))
    store.close()
    return [
        Line("commit of a check-in", f"{ours:.1f} ms", f"the same rows, bare SQL {bare:.1f} ms", ours / pace, COMMIT)
    ]


def importing() -> list[Line]:
    """A large archive."""
    found = imports.measure(50_000, 100_000)
    ratio = found.ours / found.bare
    return [Line("import", f"{found.ours:.2f} s", f"parse and insert {found.bare:.2f} s", ratio, 2.0)]


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    began, before = time.monotonic(), steps()
    print(f"{'what':34} {'ours':>12}   {'against':<34} {'found':>7}   target")
    with tempfile.TemporaryDirectory() as name:
        for lines in (starts(rounds), reads(Path(name)), commit(Path(name)), importing()):
            print(*lines, sep="\n", flush=True)
    print(
        f"found: a ratio, or ms on a usual machine. A million steps took {before:.0f} ms before and {steps():.0f} ms "
        f"after, {USUAL:.0f} ms usually; {time.monotonic() - began:.0f} s in all"
    )


if __name__ == "__main__":
    main()
