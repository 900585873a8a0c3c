"""Money as this language writes it."""

from __future__ import annotations

from creator_coach.ui.texts.language import number


def rupiah(amount: float) -> str:
    """Return Rp50.000 in Indonesian and Rp50,000 in English."""
    text = number(amount)
    return f"{text[0]}Rp{text[1:]}" if text[:1] == "\u2212" else f"Rp{text}"


def rupiah_range(low: float, high: float) -> str:
    """Return Rp50.000–500.000: the currency once."""
    return f"{rupiah(low)}–{number(high)}"
