"""What a column can hold, where the schema itself does not say: anything else was written by a failing disk.

A CHECK of the kind `date(day) = day` lets a text pass that is no day at all, since NULL is not false.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from difflib import get_close_matches
from enum import StrEnum
from importlib import import_module
from typing import NamedTuple

from creator_coach.storage.sqlite import Database, any_rows

_COLUMNS = (  # table, column, and what its words are in domain/
    ("account", "platform", "accounts", "Platform"),
    ("post", "format", "posts", "Format"),
    ("deal", "kind", "businesses", "Business"),
    ("deal", "target_metric", "deals", "TargetMetric"),
    ("deliverable", "format", "posts", "Format"),
    ("deliverable", "platform", "accounts", "Platform"),
    ("prospect", "kind", "businesses", "Business"),
    ("collaboration", "platform", "accounts", "Platform"),
    ("experiment", "trait", "traits", "Trait"),
    ("media_kit", "layout", "media_kit", "Layout"),
    ("media_kit", "theme", "media_kit", "Theme"),
)


_DAYS = re.compile(r"\bdate\((\w+)\) = ")


class OddWord(NamedTuple):
    """A cell with a word that its column cannot hold, and the word that is nearest to it ("" for none)."""

    table: str
    column: str
    id: int
    nearest: str

    def __str__(self) -> str:
        return f"{self.table} {self.id}: {self.column}"


def odd_words(db: Database) -> Iterator[OddWord]:
    """Yield every cell with a word that nobody can have written. An empty one says nothing and is no word."""
    tables = dict(db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table'").fetchall())
    for table, column, module, name in _COLUMNS:
        if table not in tables or not any_rows(db, table):
            continue
        kind: type[StrEnum] = getattr(import_module(f"creator_coach.domain.{module}"), name)
        words = [member.value for member in kind]
        marks = ", ".join("?" * len(words))
        odd = db.execute(
            f"SELECT id, hex({column}) FROM {table} WHERE {column} <> '' AND {column} NOT IN ({marks})", words
        ).fetchall()
        for row_id, written in odd:
            text = bytes.fromhex(written).decode("utf-8", "replace")
            yield OddWord(table, column, row_id, next(iter(get_close_matches(text, words, 1)), ""))
    for table, sql in tables.items():
        for column in dict.fromkeys(_DAYS.findall(sql)):
            odd = db.execute(f"SELECT id FROM {table} WHERE {column} IS NOT NULL AND date({column}) IS NULL").fetchall()
            yield from (OddWord(table, column, row_id, "") for (row_id,) in odd)


def unreadable_texts(db: Database) -> Iterator[str]:
    """Yield the tables in which a text is no text."""
    for table in db.table_names():
        try:
            for _ in db.execute(f"SELECT * FROM {table}"):
                pass
        except (sqlite3.OperationalError, UnicodeDecodeError) as error:
            yield f"{table}: {error}"
