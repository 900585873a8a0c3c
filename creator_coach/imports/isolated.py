"""Reads files in a process of its own, which may die of them.

Windows has no such limits on memory and time: there a watch ends the process after the same time on the clock.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path

from creator_coach.imports.containers import files_in
from creator_coach.imports.reading import FileReading, Problem
from creator_coach.imports.transport import Receiver
from creator_coach.infra.collector import paused

_LONGEST = 600.0
_SECONDS = 45.0  # three times what it may compute: other programs run too
_SECONDS_A_MEGABYTE = 15.0
_MEGABYTE = 1_000_000
_ROOT = str(Path(__file__).parents[2])
Told = Callable[[int, int], None]


class Reader:
    """One reading of what was dropped. `cancel` may be called from any thread."""

    def __init__(
        self, paths: Sequence[Path], today: date, zone: str, mappings: Mapping[str, Mapping[str, str]] | None = None
    ) -> None:
        self._paths = [path.absolute() for path in paths]
        self._today, self._zone, self._mappings = today, zone, dict(mappings or {})
        self._process: subprocess.Popen[str] | None = None
        self._lock = threading.Lock()
        self._cancelled = False

    def cancel(self) -> None:
        """End the reading at once; `run` then returns what was complete."""
        with self._lock:
            self._cancelled = True
            if self._process:
                self._process.kill()

    def run(self, told: Told = lambda _done, _of: None) -> list[FileReading]:
        """Read everything; `told` hears how many files of how many are done.

        A file of which the process dies is a reading with the problem `file-too-heavy`; the others are still read.

        Raises:
            OSError: a file or folder cannot be read.
        """
        size = sum(_size(path) for path in self._paths)
        done: list[FileReading] = []
        names: list[str] = []
        finished = 0
        while not self._cancelled:
            found, names, finished = self._once(size, finished, told)
            done += found
            if not names and not self._cancelled:
                return [_too_heavy(path.name) for path in self._paths]
            if finished >= len(names) or self._cancelled:
                break
            done.append(_too_heavy(names[finished]))
            finished += 1
        return done

    def _once(self, size: int, skip: int, told: Told) -> tuple[list[FileReading], list[str], int]:
        """Run the process once from a file on; return the readings, all names, and how many files are finished."""
        request = {
            "paths": [str(path) for path in self._paths],
            "today": self._today.isoformat(),
            "zone": self._zone,
            "mappings": self._mappings,
            "bytes": size,
            "skip": skip,
        }
        with self._lock:
            if self._cancelled:
                return [], [], 0
            process = self._process = subprocess.Popen(  # noqa: S603  this program itself
                _command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
                encoding="utf-8",
            )
        watch = threading.Timer(min(_LONGEST, _SECONDS + size / _MEGABYTE * _SECONDS_A_MEGABYTE), process.kill)
        watch.start()
        try:
            with paused():
                return _received(process, json.dumps(request), skip, told)
        finally:
            watch.cancel()
            process.kill()
            process.communicate()


def _received(
    process: subprocess.Popen[str], request: str, skip: int, told: Told
) -> tuple[list[FileReading], list[str], int]:
    assert process.stdin  # noqa: S101  it is a pipe
    assert process.stdout  # noqa: S101
    try:
        process.stdin.write(request + "\n")
        process.stdin.flush()
    except BrokenPipeError:
        pass
    receiver, names, done, finished = Receiver(), list[str](), list[FileReading](), skip
    for line in process.stdout:
        if line.startswith('["begin"'):
            names = json.loads(line)[1]
        elif line.startswith('["error"'):
            _, number, reason, file = json.loads(line)
            raise OSError(number, reason, file)
        elif line == '["next"]\n':
            finished += 1
            told(finished, len(names))
        elif reading := receiver.take(line):
            done.append(reading)
    return done, names, finished


def _command() -> list[str]:
    """Return how to start this program as the reading process; the working folder is no place to import from."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--import-worker"]
    code = f"import sys; sys.path.insert(0, {_ROOT!r}); from creator_coach.imports.worker import main; sys.exit(main())"
    return [sys.executable, "-P", "-B", "-c", code]


def _too_heavy(name: str) -> FileReading:
    return FileReading(name, None, [], [Problem(name, "file-too-heavy")])


def _size(path: Path) -> int:
    try:
        return sum(file.stat().st_size for file in files_in(path)) if path.is_dir() else path.stat().st_size
    except OSError:
        return 0
