from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from creator_coach.imports.containers import Bundle
from creator_coach.imports.detect import read_bundle
from creator_coach.imports.drop import Drop
from creator_coach.imports.entries import Entry
from creator_coach.imports.reading import FileReading

Reader = Callable[[str | bytes], FileReading]


@pytest.fixture
def today() -> date:
    return date(2026, 11, 23)


@pytest.fixture
def read(today: date) -> Reader:
    """Read a table that is called t.csv."""

    def read_table(content: str | bytes) -> FileReading:
        data = content.encode() if isinstance(content, str) else content
        (reading,) = read_bundle(Bundle("t.csv", [Entry.of("t.csv", data)]), Drop(today))
        return reading

    return read_table
