"""Runs the program in children of a server that has imported it already (server.py), traced if need be."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
TODAY = "2026-11-23"


def settled(data: Path) -> list[str]:
    """Return the words that stand before a command: the file, the language, the day."""
    return ["--data", str(data), "--lang", "en", "--today", TODAY]


def started_on(data: Path) -> list[str]:
    """Return how the program is started over a file, without its command."""
    return [sys.executable, "-m", "creator_coach", *settled(data)]


_PATIENCE = 120.0
_OF_WINDOWS = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}


@dataclass(frozen=True, slots=True)
class Done:
    """How a child ended: exit status, or minus the signal; what it said; its largest memory in bytes; seconds."""

    status: int
    out: str
    err: str
    memory: int
    seconds: float

    @property
    def is_plain(self) -> bool:
        """Whether it ended by itself, without a traceback."""
        return (
            self.status in {0, 1, 2, 3}
            and "Traceback" not in self.err
            and bool(self.status == 0 or self.err or self.out)
        )


class Lab:
    """The server, started when it is first needed. One child at a time."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self._server: subprocess.Popen[str] | None = None
        self._began = 0.0

    def environment(self) -> dict[str, str]:
        """Return the environment of a user whose home is the lab's."""
        keep = {name: value for name, value in os.environ.items() if name not in _OF_WINDOWS}
        home = {"HOME": str(self.home), "XDG_CONFIG_HOME": str(self.home / "config"), "TZ": "Asia/Jakarta"}
        return (
            keep
            | home
            | {"PYTHONPATH": str(ROOT), "OPENBLAS_NUM_THREADS": "1", "XDG_DATA_HOME": str(self.home / "data")}
        )

    def program(self, data: Path, *words: object, trace: Sequence[str] = (), limit: float = _PATIENCE) -> Done:
        """Run the command line over a data file."""
        before = settled(data)
        return self.run("program", [*before, *map(str, words)], trace=trace, limit=limit)

    def run(self, what: str, words: Sequence[str], *, trace: Sequence[str] = (), limit: float = _PATIENCE) -> Done:
        """Run something to its end (server.py says what there is)."""
        pid = self.start(what, words, trace=trace)
        return self.end(pid, limit)

    def start(self, what: str, words: Sequence[str], *, trace: Sequence[str] = ()) -> int:
        """Start a child and return its process id."""
        pid = int(self._ask({"what": what, "words": list(words), "trace": list(trace)})["pid"])
        self._began = time.monotonic()
        return pid

    def end(self, pid: int, limit: float = _PATIENCE) -> Done:
        """Wait for the child; one that takes longer than the limit (seconds) is killed."""
        watch = threading.Timer(limit, os.kill, (pid, signal.SIGKILL))
        watch.start()
        try:
            said = self._hear()
        finally:
            watch.cancel()
        out, err = ((self.home / name).read_text("utf-8", "replace") for name in ("out", "err"))
        return Done(said["status"], out, err, said["memory"] * 1024, time.monotonic() - self._began)

    def close(self) -> None:
        """End the server."""
        if self._server is not None:
            self._server.communicate()
            self._server = None

    def _ask(self, request: Mapping[str, Any]) -> dict[str, Any]:
        if self._server is None:
            self.home.mkdir(parents=True, exist_ok=True)
            self._server = subprocess.Popen(
                [sys.executable, "-m", "tests.faults.server", str(self.home)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                env=self.environment(),
                cwd=self.home,  # where a refused disk may leave what was meant for a temporary folder
            )
        assert self._server.stdin
        self._server.stdin.write(json.dumps(request) + "\n")
        self._server.stdin.flush()
        return self._hear()

    def _hear(self) -> dict[str, Any]:
        assert self._server
        assert self._server.stdout
        return dict(json.loads(self._server.stdout.readline()))
