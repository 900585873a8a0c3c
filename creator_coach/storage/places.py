"""Where what belongs to a data file lies."""

from __future__ import annotations

from pathlib import Path


def backup_folder(data: Path) -> Path:
    """Return where the backups of a data file lie."""
    return data.with_name(f"{data.stem}-backups")
