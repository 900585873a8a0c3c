"""Format `x-analytics`."""

from __future__ import annotations

from collections.abc import Sequence

from creator_coach.imports.drop import Drop
from creator_coach.imports.entries import Entry
from creator_coach.imports.harvest import Harvest

ID = "x-analytics"


def mine(entries: Sequence[Entry]) -> list[Entry]:
    """Return the entries that this format can use."""
    return []


def read(entries: Sequence[Entry], drop: Drop, harvest: Harvest) -> None:
    """Read them."""
