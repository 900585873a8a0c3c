"""What runs here, for whoever is to help: versions, no names."""

from __future__ import annotations

import platform

from creator_coach import __version__
from creator_coach.storage.sqlite import sqlite_version


def versions(**others: str) -> str:
    """Return the versions of program, Python, SQLite and system; `others` are added by name."""
    parts = {"Python": platform.python_version(), **others, "SQLite": sqlite_version()}
    named = ", ".join(f"{name} {version}" for name, version in parts.items())
    return f"Creator Coach {__version__}\n{named}\n{platform.system()} {platform.release()} {platform.machine()}"
