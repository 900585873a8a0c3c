"""Days as the log writes them, where there may be none."""

from __future__ import annotations

from datetime import date


def day_from(text: str | None) -> date | None:
    """Return a stored day."""
    return date.fromisoformat(text) if text else None


def day_text(day: date | None) -> str | None:
    """Return a day as it is stored."""
    return day.isoformat() if day else None
