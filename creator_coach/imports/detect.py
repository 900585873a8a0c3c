"""Which format a file has, and the reading of all that was dropped on the window."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from creator_coach.domain.errors import RuleError
from creator_coach.imports import table
from creator_coach.imports.containers import Bundle, bundle_at, files_in, shown
from creator_coach.imports.drop import Drop
from creator_coach.imports.entries import Entry
from creator_coach.imports.formats import ARCHIVES, TABLES, FileFormat, formats
from creator_coach.imports.harvest import Harvest
from creator_coach.imports.mistakes import reason
from creator_coach.imports.reading import FileReading

_NO_TABLES = (".json", ".js", ".html", ".htm")
_TABLE_NAMES = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm")


def read_paths(paths: Sequence[Path], drop: Drop) -> list[FileReading]:
    """Read files, folders and archives that were dropped together.

    Raises:
        OSError: a file or folder cannot be read.
    """
    bundles = bundles_of(paths)
    known = with_paths(drop, bundles)
    return [reading for bundle in bundles for reading in read_bundle(bundle, known)]


def with_paths(drop: Drop, bundles: Iterable[Bundle]) -> Drop:
    """Return a drop that knows all that is in it."""
    return replace(drop, paths=tuple(entry.path for bundle in bundles for entry in bundle.entries))


def bundles_of(paths: Sequence[Path]) -> list[Bundle]:
    """Return what was dropped, one bundle a file; a folder that is an unpacked export is one bundle.

    Raises:
        OSError: a file or folder cannot be read.
    """
    found: list[Bundle] = []
    for path in paths:
        found += _folder(path) if path.is_dir() else [bundle_at(path, shown(path.name))]
    return found


def read_bundle(bundle: Bundle, drop: Drop) -> list[FileReading]:
    """Read what one file, folder or archive holds, with the formats that recognise it."""
    readings = _archives(bundle, drop) or _tables(bundle, drop)
    if not readings:
        problem = reason(bundle)
        return [FileReading(bundle.name, None, [], [*bundle.problems, *([problem] if problem else [])])]
    readings[0].problems[:0] = bundle.problems
    return readings


def _folder(folder: Path) -> list[Bundle]:
    """Return an unpacked export as one bundle, every other file as its own."""
    name = shown(folder.name)
    bundles = [bundle_at(path, shown(path.relative_to(folder).as_posix()), name) for path in files_in(folder)]
    loose = [bundle for bundle in bundles if [entry.path for entry in bundle.entries] == [f"{name}/{bundle.name}"]]
    entries = [bundle.entries[0] for bundle in loose]
    if len(entries) > 1 and any(file_format.mine(entries) for file_format in formats(ARCHIVES)):
        return [Bundle(name, entries), *(bundle for bundle in bundles if bundle not in loose)]
    return bundles


def _archives(bundle: Bundle, drop: Drop) -> list[FileReading]:
    """Read an export of an account; the rest of its files is never opened."""
    readings = []
    for file_format in formats(ARCHIVES):
        if mine := file_format.mine(bundle.entries):
            readings.append(_read(bundle.name, file_format, mine, drop))  # noqa: PERF401  the walrus reads better
    return readings


def _tables(bundle: Bundle, drop: Drop) -> list[FileReading]:
    """Read tables: each file goes to the first format that knows its header, the rest to the table that guesses."""
    left = [entry for entry in bundle.entries if _may_be_table(entry, bundle)]
    readings = []
    for file_format in formats(TABLES):
        if mine := file_format.mine(left):
            readings.append(_read(bundle.name, file_format, mine, drop))
            left = [entry for entry in left if entry not in mine]
    guessed = [table.read(entry, drop, bundle.name) for entry in left]
    if readings or any(reading.format for reading in guessed):
        guessed = [reading for reading in guessed if reading.format]
    return [*readings, *_one_reason(guessed)]


def _may_be_table(entry: Entry, bundle: Bundle) -> bool:
    """Whether an entry may be a table by its name; a loose file may be one whatever it is called."""
    is_loose = entry.path == bundle.name or entry.path.endswith(f"/{bundle.name}")
    return not entry.key.endswith(_NO_TABLES) if is_loose else entry.key.endswith(_TABLE_NAMES)


def _one_reason(guessed: Sequence[FileReading]) -> Iterable[FileReading]:
    """Return the readings, those of files that nobody knows only once."""
    if len(guessed) > 1 and not any(reading.format for reading in guessed):
        return guessed[:1]
    return guessed


def _read(name: str, file_format: FileFormat, mine: Sequence[Entry], drop: Drop) -> FileReading:
    harvest = Harvest(name, drop.today)
    try:
        file_format.read(mine, drop, harvest)
    except RuleError as error:
        harvest.page(name).problem(0, error.code, str(error.details.get("given", "")))
    return harvest.reading(file_format.id)
