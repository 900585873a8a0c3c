"""Whether the program ended by itself last time, and what the system saw where it did not.

Two small files in the logs folder, named after the data file: a marker that a clean end takes away, and the file into
which Python's faulthandler writes when the process is killed by a fault (it names files and functions, no values).
"""

from __future__ import annotations

import contextlib
import faulthandler
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from creator_coach.infra.paths import AppPaths
from creator_coach.infra.traces import without_home

_MOST = 20_000  # characters of a fault that are kept
_ISO = len("2026-11-25T22:43:00Z")


@dataclass(frozen=True, slots=True)
class LastEnd:
    """An end that was none: when that run began, in UTC and as text, and what the system saw; both may be ""."""

    began: str
    fault: str


class Run:
    """One run of the program over one data file; `last` is how the run before ended, None where all was well."""

    def __init__(self, marker: Path, faults: Path, last: LastEnd | None, file: IO[str] | None) -> None:
        self.last = last
        self._marker, self._faults, self._file = marker, faults, file

    @classmethod
    def begin(cls, paths: AppPaths, data: Path) -> Run:
        """Note that the program runs; where the disk refuses, it runs without a note."""
        name = f"{zlib.crc32(str(data.absolute()).encode('utf-8', 'replace')):08x}"  # hashlib would cost the start 3 ms
        marker, faults = paths.logs / f"running-{name}", paths.logs / f"faults-{name}.txt"
        last, file = _last_end(marker, faults), None
        with contextlib.suppress(OSError):
            paths.logs.mkdir(mode=0o700, parents=True, exist_ok=True)
            file = faults.open("w", encoding="utf-8")
            marker.write_text(datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"), "utf-8")
        return cls(marker, faults, last, file)

    def watch_faults(self) -> None:
        """Let the system's own faults be written down; cheap, so it is done before the window."""
        if self._file is not None:
            faulthandler.enable(self._file)

    def end(self) -> None:
        """Note that the program ended by itself."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None
        with contextlib.suppress(OSError):
            self._marker.unlink(missing_ok=True)
            self._faults.unlink(missing_ok=True)


def _last_end(marker: Path, faults: Path) -> LastEnd | None:
    began, fault = _read(marker), _read(faults)
    if began is None and not fault:
        return None
    return LastEnd((began or "")[:_ISO], without_home((fault or "")[:_MOST]).strip())


def _read(file: Path) -> str | None:
    try:
        return file.read_text("utf-8", "replace")
    except OSError:
        return None
