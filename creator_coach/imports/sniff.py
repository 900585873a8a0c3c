"""How table formats look into files: a sheet's header decides, and a file that cannot be read is nobody's."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from creator_coach.domain.errors import RuleError
from creator_coach.imports.columns import Records
from creator_coach.imports.entries import Entry, Sheet

Knows = Callable[[Sheet, Entry], Records | None]


def entry_records(entry: Entry, knows: Knows) -> Iterator[Records]:
    """Yield the records of each sheet that a format knows."""
    try:
        sheets = entry.sheets
    except RuleError:
        return
    for sheet in sheets:
        if records := knows(sheet, entry):
            yield records


def claimed(entries: Sequence[Entry], knows: Knows) -> list[Entry]:
    """Return the entries that hold at least one sheet that a format knows."""
    return [entry for entry in entries if any(True for _ in entry_records(entry, knows))]
