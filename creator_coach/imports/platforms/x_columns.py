"""Where X's analytics tables keep what: by header, and by place in a language whose headers nobody knows.

Headers are localised while days stay English ("Sat, Jan 17, 2026"), and the columns are always the same 14 or 17.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from creator_coach.imports.columns import Records, roles_of
from creator_coach.imports.entries import Entry, Sheet
from creator_coach.imports.partial_dates import full_day
from creator_coach.imports.rows import HEADER_WITHIN, Row

_SECTION = "x-analytics"
VIDEOS = frozenset(("day", "watch"))
POSTS = (
    frozenset(("post_id", "caption")),
    frozenset(("link", "caption", "views")),
    frozenset(("post_id", "link", "views")),
)
_NEEDED = (
    *POSTS,
    frozenset(("day", "gained", "lost", "views")),
    frozenset(("day", "tweets", "views")),
    VIDEOS,
)
_BY_PLACE = {
    14: ("day", "views", "likes", "", "saves", "", "gained", "lost", "comments", "shares", "visits", "tweets"),
    17: (
        "post_id",
        "day",
        "caption",
        "link",
        "views",
        "likes",
        "",
        "saves",
        "",
        "gained",
        "comments",
        "shares",
        "visits",
    ),
}
_NAME = re.compile(r"account_(?:overview_analytics|analytics_(?:overview|content))")
_DAY = re.compile(r"[A-Za-z]{3}, [A-Za-z]{3} \d{1,2}, \d{4}")
_LOOKED_AT = 5


def x_records(sheet: Sheet, entry: Entry) -> Records | None:
    """Return the records of a table of X's, whatever its language."""
    is_named = bool(_NAME.search(entry.name.casefold()))
    for at, row in enumerate(sheet.rows[:HEADER_WITHIN]):
        roles, places = roles_of(row.cells, _SECTION), _places(row)
        known = any(need <= roles.keys() for need in _NEEDED)
        if known or (places and _has_days(sheet.rows[at + 1 : at + 1 + _LOOKED_AT], places["day"], named=is_named)):
            fits = all(places.get(role) == column for role, column in roles.items() if role in places)
            return Records.under(sheet.rows, at, places | roles if fits else roles)
    return None


def _places(row: Row) -> dict[str, int]:
    """Return the columns of a table as wide as one of X's, none for any other width."""
    width = len(row.cells)
    while width and not row.cell(width - 1):
        width -= 1
    return {role: column for column, role in enumerate(_BY_PLACE.get(width, ())) if role}


def _has_days(rows: Sequence[Row], column: int, *, named: bool) -> bool:
    """Whether most rows have a day in a column: one as X writes it, where the file is not called as X calls it."""
    cells = [row.cell(column) for row in rows]
    days = [cell for cell in cells if (full_day(cell) if named else _DAY.fullmatch(cell))]
    return len(days) * 2 > len(cells)
