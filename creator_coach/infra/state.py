"""What this machine remembers beside the data: that there is data, and where the window was.

A state file that cannot be read is put aside and never stops the start.
"""

from __future__ import annotations

import json
import logging
import os
from typing import Any

from creator_coach.infra.paths import AppPaths

_LOG = logging.getLogger(__name__)


def read_state(paths: AppPaths) -> dict[str, Any]:
    """Return what is remembered; nothing where the file is missing or unreadable."""
    try:
        state = json.loads(paths.state.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError):
        _LOG.info("state file unreadable, put aside")
        _put_aside(paths)
        return {}
    return state if isinstance(state, dict) else {}


def write_state(paths: AppPaths, **changes: object) -> None:
    """Remember something; where the disk refuses, it is forgotten."""
    text = json.dumps({**read_state(paths), **changes})
    part = paths.state.with_suffix(".part")
    try:
        paths.state.parent.mkdir(parents=True, exist_ok=True)
        with part.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        part.replace(paths.state)
    except OSError as error:
        _LOG.info("state not written: %s", error)


def expects_data(paths: AppPaths) -> bool:
    """Whether there was data in its own place before, so that a missing file is a loss, not a first start."""
    return bool(read_state(paths).get("data"))


def remember_data(paths: AppPaths) -> None:
    """Remember that there is data."""
    if not expects_data(paths):
        write_state(paths, data=True)


def _put_aside(paths: AppPaths) -> None:
    try:
        paths.state.replace(paths.state.with_suffix(".unreadable.json"))
    except OSError as error:
        _LOG.info("state file stays: %s", error)
