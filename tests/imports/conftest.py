from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from creator_coach.imports.detect import read_opened
from creator_coach.imports.opened import Opened
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
        return read_opened(Opened.of("t.csv", data), today)

    return read_table
