"""Rupiah, in whole units as people write them."""

from __future__ import annotations

import re

from creator_coach.domain.counts import read_whole_number
from creator_coach.domain.errors import RuleError

MOST_RUPIAH = 10_000_000_000
_LONGEST = 40
_AROUND = re.compile(r"^\s*(?:rp\.?|idr)?\s*|\s*(?:,-|,00|\.00|rupiah)?\s*$", re.IGNORECASE)


def checked_rupiah(amount: int) -> int:
    """Return an amount in rupiah that can be paid.

    Raises:
        RuleError: `money-negative` or `money-too-much`.
    """
    if amount < 0:
        raise RuleError("money-negative", given=amount)
    if amount > MOST_RUPIAH:
        raise RuleError("money-too-much", limit=MOST_RUPIAH)
    return amount


def read_rupiah(text: str) -> int | None:
    """Read an amount as people type it: 75000, Rp75.000, Rp 75.000,-, 75rb, 1,5jt; None where nothing was typed.

    Raises:
        RuleError: `money-form`, `money-negative` or `money-too-much`.
    """
    if not text.strip():
        return None
    try:
        amount = read_whole_number(_AROUND.sub("", text[:_LONGEST]) if len(text) <= _LONGEST else text)
    except RuleError:
        raise RuleError("money-form", given=text[:_LONGEST]) from None
    return checked_rupiah(amount)
