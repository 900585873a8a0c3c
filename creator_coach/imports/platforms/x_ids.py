"""The ids of posts of X, which hold the time of the post."""

from __future__ import annotations

import re
from datetime import datetime

from creator_coach.imports.drafts import instant_of

_EPOCH = 1_288_834_974_657
_IDS = re.compile(r"\d{5,20}", re.ASCII)
_ROUNDED = re.compile(r"\d(?:[.,]\d+)?e\+?\d+", re.IGNORECASE)


def id_of(value: object) -> str:
    """Return the id in a cell or a JSON value, "" for what is none; '123 and ="123" keep spreadsheets from rounding."""
    text = _bare(value)
    return text if _IDS.fullmatch(text) else ""


def is_rounded(text: str) -> bool:
    """Whether Excel rounded an id (2.01236E+18): then it is none."""
    return bool(_ROUNDED.fullmatch(_bare(text)))


def snowflake(post_id: str) -> datetime | None:
    """Return the instant that is in an id of X; ids from before November 2010 have none."""
    if not post_id or len(post_id) < len("10000000000000"):
        return None
    return instant_of(((int(post_id) >> 22) + _EPOCH) // 1_000)


def _bare(value: object) -> str:
    return str(value or "").strip().lstrip("=").strip("'\"")
