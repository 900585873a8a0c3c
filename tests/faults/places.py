"""5, 6 and 28: full disks, read-only and vanished folders, links and long names."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.faults.bench import LOST, LOUD, WRONG, Bench, SkippedError, fault
from tests.faults.damage import COMMANDS
from tests.faults.lab import started_on
from tests.faults.operations import DATA, state
from tests.faults.oracle import judge, seal
from tests.faults.story import make_log

_ROOM = (0, 4_096, 65_536, 1_048_576)  # bytes that are free beside the file
_MORE: tuple[tuple[str, ...], ...] = (
    ("export", "{place}/out"),
    ("calendar", "{place}/c.ics"),
    ("profile", "--niche", "kue"),
)


@contextmanager
def mounted(place: Path, *words: str) -> Iterator[None]:
    """Mount something on a folder for a while."""
    if os.geteuid() != 0:
        raise SkippedError("mounting needs root")
    tried = subprocess.run(["mount", *words, str(place)], capture_output=True, text=True, check=False)
    if tried.returncode:
        raise SkippedError(f"mounting is not possible here: {tried.stderr.strip()[:80]}")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def _all_plain(bench: Bench, place: Path, note: str, into: Path | None = None) -> list[tuple[tuple[str, ...], int]]:
    done = []
    for words in (*COMMANDS, *_MORE):
        filled = tuple(word.format(place=into or place) for word in words)
        ended = bench.lab.program(place / DATA, *filled)
        bench.tally.runs += 1
        bench.tally.expect(ended.is_plain and ended.status in {0, 1}, LOUD, f"{note}: {words}: {ended.err[-400:]}")
        done.append((filled, ended.status))
    return done


@fault(5, "a really full disk")
def full_disk(bench: Bench) -> None:
    """Nothing that was said to be done is lost, and all works again when there is room."""
    base = bench.folder / "base.sqlite3"
    make_log(base)
    for room in _ROOM[:: bench.many(1, 3)]:
        place, mirror = bench.place(), bench.place()
        with mounted(place, "-t", "tmpfs", "-o", f"size={base.stat().st_size + room + 4096}", "tmpfs"):
            shutil.copy(base, place / DATA)
            shutil.copy(base, mirror / DATA)
            done = _all_plain(bench, place, f"{room} bytes free")
            for words, status in done:
                if status == 0:
                    bench.lab.program(mirror / DATA, *words)
            judge(bench.tally, place / DATA, {state(mirror / DATA)}, f"{room} bytes free")
            subprocess.run(["mount", "-o", "remount,size=50m", str(place)], check=True)
            for words, status in _all_plain(bench, place, "room again"):
                bench.tally.expect(status == 0, WRONG, f"room again: {words[0]} {status}")


@fault(6, "a read-only folder")
def read_only(bench: Bench) -> None:
    """What reads works or says why not; what writes says why not; no byte changes."""
    place = bench.place()
    make_log(place / DATA)
    before = seal(place)
    out = bench.place()
    with mounted(place, "--bind", str(place)):
        subprocess.run(["mount", "-o", "remount,ro,bind", str(place)], check=True)
        for words, status in _all_plain(bench, place, "read-only", out):
            if words[0] in {"log", "import", "profile"}:
                bench.tally.expect(status == 1, WRONG, f"read-only: {words[0]} {status}")
    bench.tally.expect(seal(place) == before, WRONG, "read-only: something changed")


@fault(6, "a file and a folder of another user")
def another_user(bench: Bench) -> None:
    """A user without rights gets one sentence."""
    if os.geteuid() != 0 or shutil.which("setpriv") is None:
        raise SkippedError("needs root and setpriv")
    place = bench.place()
    make_log(place / DATA)
    for name, mode in (("file", 0o600), ("folder", 0o700)):
        (place / DATA).chmod(0o600 if name == "file" else 0o644)
        place.chmod(0o755 if name == "file" else mode)
        bench.folder.chmod(0o755)
        before = seal(place / DATA)
        for words in COMMANDS[: bench.many(4, 1)]:
            command = started_on(place / DATA)
            user = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
            done = subprocess.run(
                [*user, *command, *words],
                env=bench.lab.environment() | {"HOME": "/nonexistent"},
                capture_output=True,
                text=True,
                check=False,
            )
            bench.tally.runs += 1
            plain = done.returncode == 1 and "Traceback" not in done.stderr and done.stderr
            bench.tally.expect(
                plain, LOUD, f"no right to the {name}: {words[0]} {done.returncode} {done.stderr[-400:]}"
            )
        bench.tally.expect(seal(place / DATA) == before, WRONG, f"no right to the {name}: something changed")


@fault(28, "links, spaces, emoji, long names")
def strange_places(bench: Bench) -> None:
    """The file works wherever it lies, also behind a link, and a link stays one."""
    names = ["dengan spasi", "🍜 sup – é", "x" * 250, "a?b#c%20d&e=f", "'; DROP TABLE post; --", "-data", "%s%n"]
    for name in names[:: bench.many(1, 4)]:
        place = bench.place() / name
        place.mkdir()
        made = make_log(place / DATA)
        for words, status in _all_plain(bench, place, name, bench.place()):
            bench.tally.expect(status == 0, WRONG, f"{name}: {words[0]} {status}")
        judge(bench.tally, place / DATA, {made, state(place / DATA)}, name)
        siblings = [path.name for path in place.parent.iterdir()]
        bench.tally.expect(siblings == [name], WRONG, f"{name}: written elsewhere: {siblings}")
    real, link = bench.place(), bench.place()
    make_log(real / DATA)
    (link / DATA).symlink_to(real / DATA)
    for words, status in _all_plain(bench, link, "link", bench.place()):
        bench.tally.expect(status == 0, WRONG, f"link: {words[0]} {status}")
    bench.tally.expect((link / DATA).is_symlink(), WRONG, "the link was replaced by a file")
    judge(bench.tally, real / DATA, {state(link / DATA)}, "link")
    shutil.rmtree(real)
    _all_plain(bench, link, "a link to nothing", bench.place())


@fault(6, "the folder is gone")
def vanished(bench: Bench) -> None:
    """A data file in a folder that cannot be made is said."""
    place = bench.place()
    (place / "file").write_text("no folder")
    for words in COMMANDS:
        done = bench.lab.program(place / "file" / DATA, *words)
        bench.tally.runs += 1
        plain = done.is_plain and (done.status == 1 or words[0] == "report")
        bench.tally.expect(plain, LOUD, f"no folder: {words[0]} {done.status} {done.err[-300:]}")


@fault(6, "the file vanishes or is replaced while it is open")
def vanishes(bench: Bench) -> None:
    """A change that would be written into a file that is gone is refused, not lost."""
    for way in ("replaced", "moved", "deleted"):
        place = bench.place() / "data"
        place.mkdir()
        make_log(place / DATA)
        done = bench.lab.run("vanish", [str(place / DATA), way])
        bench.tally.runs += 1
        bench.tally.expect(
            done.status == 1 and "data-missing" in done.err, LOST, f"{way}: {done.status} {done.err[-300:]}"
        )
