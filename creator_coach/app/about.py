"""What the program is, for the dialog About: versions, the data folder, and the licences of all its parts."""

from __future__ import annotations

import platform
from dataclasses import dataclass
from pathlib import Path

from creator_coach import __version__
from creator_coach.infra.licences import Part, read_parts
from creator_coach.storage.sqlite import sqlite_version

__all__ = ["About", "Part", "read_about"]


@dataclass(frozen=True, slots=True)
class About:
    """`folder` holds the data file; sample data has none. The first of the parts is the program itself."""

    version: str
    python: str
    sqlite: str
    folder: Path | None
    parts: tuple[Part, ...]


def read_about(data: Path | None) -> About:
    """Return it for a data file, or for none."""
    folder = data.parent if data else None
    return About(__version__, platform.python_version(), sqlite_version(), folder, tuple(read_parts()))
