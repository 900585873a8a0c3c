"""Content tables of Meta in a language whose headers nobody knows, found by what is in their cells.

The first columns are the same in every language: the ids of post and account, who it is, the text, a publish time and
a link.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from creator_coach.imports.columns import Records, roles_of
from creator_coach.imports.entries import Sheet
from creator_coach.imports.rows import HEADER_WITHIN, Row

_LOOKED_AT = 5
_ID = re.compile(r"\d{10,25}|\d(?:[.,]\d+)?e\+?\d+", re.IGNORECASE)
_TIME = re.compile(r"\d{1,2}/\d{1,2}/\d{4}[ ,]+\d{1,2}[:.]\d{2}")
_LINK = re.compile(r"https?://(?:[\w-]+\.)?(instagram|facebook)\.com/", re.IGNORECASE)
_INSTAGRAM = ("post_id", "account_id", "username", "name", "description")
_FACEBOOK = ("post_id", "account_id", "name", "title", "description")
_KIND_AFTER_LINK = {"instagram": 1, "facebook": 3}


def records_by_place(sheet: Sheet, section: str) -> Records | None:
    """Return the records of a sheet that has Meta's first columns, with the headers that are known all the same."""
    for at in range(min(HEADER_WITHIN, len(sheet.rows) - 1)):
        body = sheet.rows[at + 1 : at + 1 + _LOOKED_AT]
        if _ID.fullmatch(sheet.rows[at].cell(0)) or not all(_ID.fullmatch(row.cell(n)) for row in body for n in (0, 1)):
            continue
        published, link = _column(body, _TIME), _column(body, _LINK)
        if published is None or link is None:
            continue
        site = next(match[1].casefold() for row in body if (match := _LINK.match(row.cell(link))))
        first = _FACEBOOK if site == "facebook" else _INSTAGRAM
        roles = {role: n for n, role in enumerate(first)} | {"published": published, "link": link}
        roles["kind"] = link + _KIND_AFTER_LINK[site]
        return Records.under(sheet.rows, at, roles_of(sheet.rows[at].cells, section) | roles)
    return None


def _column(body: Sequence[Row], pattern: re.Pattern[str]) -> int | None:
    """Return the first column that holds what a pattern looks for, wherever it holds anything."""
    for n in range(max((len(row.cells) for row in body), default=0)):
        cells = [cell for row in body if (cell := row.cell(n))]
        if cells and all(map(pattern.match, cells)):
            return n
    return None
