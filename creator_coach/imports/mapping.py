"""What the columns of a table were taken for, and what the user says they are instead."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace

from creator_coach.domain.counts import DeltaKind
from creator_coach.imports.headers import FOLLOWERS, METRICS, Column, column_of
from creator_coach.imports.reading import TableColumn
from creator_coach.imports.words import plain

ROLES = (
    "",
    "date",
    "clock",
    "platform",
    "account",
    FOLLOWERS,
    f"{FOLLOWERS}:{DeltaKind.GAINED}",
    f"{FOLLOWERS}:{DeltaKind.LOST}",
    f"{FOLLOWERS}:{DeltaKind.NET}",
    "caption",
    "format",
    "hashtags",
    "sound",
    "link",
    *METRICS,
)
"""What a column can be; "" is not used."""


def fingerprint(cells: Sequence[str]) -> str:
    """Return what tells one table's header from another's, whatever its capitals and spaces."""
    return hashlib.sha256("\x1f".join(map(plain, cells)).encode()).hexdigest()[:16]


def remapped(
    cells: Sequence[str], columns: Sequence[Column], mappings: Mapping[str, Mapping[str, str]]
) -> list[Column]:
    """Return the columns as the user corrected them for a table with this header, if they did."""
    said = mappings.get(fingerprint(cells))
    if said is None:
        return list(columns)
    guessed = {column.index: column for column in columns}
    found = []
    for index, cell in enumerate(cells):
        role = said.get(plain(cell))
        column = guessed.get(index) if role is None else _column(index, cell, role)
        if column:
            found.append(column)
    return found


def shown(cells: Sequence[str], columns: Sequence[Column]) -> list[TableColumn]:
    """Return each header with what it was taken for."""
    roles = {column.index: role_of(column) for column in columns}
    return [TableColumn(cell.strip(), roles.get(index, "")) for index, cell in enumerate(cells)]


def role_of(column: Column) -> str:
    """Return the key of a column's meaning, with the kind of change it counts."""
    return f"{column.role}:{column.delta}" if column.role == FOLLOWERS and column.delta else column.role


def _column(index: int, cell: str, key: str) -> Column | None:
    if not key:
        return None
    role, _, kind = key.partition(":")
    named = column_of(index, cell) or Column(index, role)
    return replace(named, role=role, delta=DeltaKind(kind) if kind else None, implied=False)
