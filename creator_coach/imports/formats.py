"""The formats, in the order in which they are asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from creator_coach.imports.drop import Drop
from creator_coach.imports.entries import Entry
from creator_coach.imports.harvest import Harvest

ARCHIVES = ("instagram", "tiktok_data", "facebook", "x_archive", "takeout", "mastodon")
"""Exports of everything an account has: only what their readers ask for by name is ever opened."""

TABLES = (
    "meta_daily",
    "meta_content",
    "x_analytics",
    "tiktok_studio",
    "tiktok_business",
    "youtube_studio",
    "linkedin",
    "shopee",
)
"""Tables, known by their headers."""

Mine = Callable[[Sequence[Entry]], Sequence[Entry]]
Read = Callable[[Sequence[Entry], Drop, Harvest], None]


@dataclass(frozen=True, slots=True)
class FileFormat:
    """A format: its id, which entries of what was dropped are its own, and their reader.

    An archive's `mine` looks at names and opens nothing but a loose file; a table's `mine` looks at headers. Neither
    function ever raises for what a file holds; `read` may raise RuleError for an entry it cannot use at all.
    """

    id: str
    mine: Mine
    read: Read


@cache
def formats(names: tuple[str, ...]) -> tuple[FileFormat, ...]:
    """Return formats by the names of their modules."""
    modules = (import_module(f"creator_coach.imports.platforms.{name}") for name in names)
    return tuple(FileFormat(module.ID, module.mine, module.read) for module in modules)
