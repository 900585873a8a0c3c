"""The process that reads files: it gets a request on its input, writes readings to its output, and never sees the log.

Its memory, its processor time and what it may write are limited, so that a hostile file ends it and nothing else.
"""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path

from creator_coach.domain.weeks import zone_named
from creator_coach.imports.containers import Bundle
from creator_coach.imports.detect import bundles_of, read_bundle, with_paths
from creator_coach.imports.drop import Drop
from creator_coach.imports.reading import FileReading, Problem
from creator_coach.imports.transport import lines_of
from creator_coach.infra.collector import paused

_MEMORY = 1_000_000_000
_SECONDS, _SECONDS_A_MEGABYTE = 15, 5
_OPEN_FILES = 4_096
_MEGABYTE = 1_000_000


def main() -> int:
    """Read what the request on standard input names."""
    sys.modules.setdefault("numpy", None)  # type: ignore[arg-type]  # openpyxl would load it, only to know its types
    request = json.loads(sys.stdin.readline())
    _limit(request["bytes"])
    try:
        bundles = bundles_of([Path(path) for path in request["paths"]])
        _say("begin", [bundle.name for bundle in bundles])
        drop = Drop(date.fromisoformat(request["today"]), zone_named(request["zone"]), (), request["mappings"])
        known = with_paths(drop, bundles)
        for bundle in bundles[request["skip"] :]:
            sys.stdout.writelines(f"{line}\n" for line in lines_of(_read(bundle, known)))
            _say("next")
    except OSError as error:
        _say("error", error.errno, error.strerror, str(error.filename or ""))
    return 0


def _say(*values: object) -> None:
    sys.stdout.write(json.dumps(values) + "\n")
    sys.stdout.flush()


def _read(bundle: Bundle, drop: Drop) -> list[FileReading]:
    """Read one bundle. What no reader foresaw costs this file and not the others."""
    try:
        with paused():
            return read_bundle(bundle, drop)
    except OSError:
        raise
    except MemoryError:
        code, detail = "file-too-heavy", ""
    except Exception as error:  # noqa: BLE001  the last net; the name of the error is the report
        code, detail = "file-not-understood", type(error).__name__
    return [FileReading(bundle.name, None, [], [Problem(bundle.name, code, detail)])]


def _limit(size: int) -> None:
    """Limit this process, where the system can."""
    try:
        import resource  # noqa: PLC0415  there is none on Windows
    except ImportError:
        return
    seconds = int(_SECONDS + size / _MEGABYTE * _SECONDS_A_MEGABYTE)
    for what, most in (
        (resource.RLIMIT_AS, _MEMORY),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NOFILE, _OPEN_FILES),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(what)
        limit = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (limit, limit))
