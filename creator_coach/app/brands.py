"""The room Brands as a whole."""

from __future__ import annotations

from dataclasses import dataclass

from creator_coach.app.store import Store, Table

DEPENDS_ON = frozenset(Table) - {Table.FILE_IMPORT}


@dataclass(frozen=True, slots=True)
class Brands:
    """What the overview says of itself."""


def read_brands(store: Store) -> Brands:
    """Read the overview."""
    del store
    return Brands()
