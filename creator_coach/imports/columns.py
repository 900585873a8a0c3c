"""The columns of the platforms' own tables, found by header and never by place.

The headers are in resources/imports/headers/, a file a format.

"Tayangan" is impressions at YouTube and views at Meta, so every format has a list of its own.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from creator_coach.domain.errors import RuleError
from creator_coach.domain.posts import METRIC_NAMES, Metrics
from creator_coach.imports.entries import Sheet
from creator_coach.imports.harvest import Page
from creator_coach.imports.headers import is_header
from creator_coach.imports.numbers import decimal_marks, whole_in
from creator_coach.imports.rows import HEADER_WITHIN, Row
from creator_coach.infra.resources import resources_dir

METRICS = METRIC_NAMES
_NOT_COMPARED = re.compile(r"[^\w%+]|_")


def normal(header: str) -> str:
    """Return a header as it is compared: without capitals, accents, spaces and punctuation."""
    letters = unicodedata.normalize("NFKD", header.casefold())
    return _NOT_COMPARED.sub("", "".join(letter for letter in letters if not unicodedata.combining(letter)))


@cache
def _lists() -> dict[str, dict[str, str]]:
    found = {}
    for path in sorted((resources_dir() / "imports" / "headers").glob("*.toml")):
        roles = tomllib.loads(path.read_text("utf-8"))
        found[path.stem] = {normal(header): role for role, headers in roles.items() for header in headers}
    return found


@cache
def _all_headers() -> frozenset[str]:
    return frozenset(header for section in _lists().values() for header in section)


def is_known_header(text: str) -> bool:
    """Whether a cell reads like a header of any table that the app knows."""
    return normal(text) in _all_headers() or is_header(text)


def roles_of(cells: Sequence[str], section: str) -> dict[str, int]:
    """Return the column of each role; the first column that fits keeps it."""
    known, found = _lists()[section], dict[str, int]()
    for index, cell in enumerate(cells):
        if role := known.get(normal(cell)):
            found.setdefault(role, index)
    return found


@dataclass(frozen=True, slots=True)
class Records:
    """The rows under a header, read by role."""

    header: Row
    rows: tuple[Row, ...]
    roles: Mapping[str, int]
    decimals: Mapping[str, frozenset[str]]

    @classmethod
    def under(cls, rows: Sequence[Row], at: int, roles: Mapping[str, int]) -> Records:
        """Return the records under a header row; each column settles how it writes decimals."""
        body = tuple(rows[at + 1 :])
        decimals = {role: decimal_marks(row.cell(index) for row in body) for role, index in roles.items()}
        return cls(rows[at], body, roles, decimals)

    def text(self, row: Row, role: str) -> str:
        """Return the words of a cell, "" where there is no such column."""
        return row.cell(self.roles.get(role))

    def whole(self, page: Page, row: Row, role: str) -> int | None:
        """Return the whole number in a cell, None where it holds none; what cannot be read is a problem."""
        cell = self.text(row, role)
        try:
            return whole_in(cell, self.decimals.get(role, frozenset()))
        except RuleError as error:
            page.problem(row.line, error.code, cell)
            return None

    def metrics(self, page: Page, row: Row) -> Metrics:
        """Return the metrics of a row; a number that no metric can have is a problem."""
        values = {name: self.whole(page, row, name) for name in METRICS if name in self.roles}
        try:
            return Metrics(**values)
        except RuleError as error:
            page.problem(row.line, error.code, str(error.details.get("given", "")))
            return Metrics()


def records_in(sheet: Sheet, section: str, *required: frozenset[str]) -> Records | None:
    """Return the records of a sheet whose header, in the first ten rows, has all roles of one of the required sets."""
    for at, row in enumerate(sheet.rows[:HEADER_WITHIN]):
        roles = roles_of(row.cells, section)
        if any(need <= roles.keys() for need in required):
            return Records.under(sheet.rows, at, roles)
    return None
