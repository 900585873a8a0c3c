"""Income in words: money that reports give in hundredths, each currency by itself."""

from __future__ import annotations

from creator_coach.app.income import RUPIAH
from creator_coach.ui.texts.language import number
from creator_coach.ui.texts.money import rupiah

_HUNDRED = 100


def money_words(hundredths: int, currency: str) -> str:
    """Return Rp125.000, or MYR 12,50 in a currency that has cents."""
    if currency == RUPIAH:
        return rupiah(hundredths / _HUNDRED)
    return f"{currency} {number(hundredths / _HUNDRED, digits=2)}"
