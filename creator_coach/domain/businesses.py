"""Businesses that fit a small creator, and short texts about them."""

from __future__ import annotations

from enum import StrEnum

from creator_coach.domain.errors import RuleError

NAME_LIMIT = 120
LINE_LIMIT = 300
TEXT_LIMIT = 4_000


class Business(StrEnum):
    """Three kinds of business that fit (ids are part of the contract)."""

    LOCAL = "local-business"
    NICHE = "niche-product"
    STARTUP = "startup"


def checked_name(text: str) -> str:
    """Return the name of a brand or a person in one line.

    Raises:
        RuleError: `brand-empty` or `text-too-long`.
    """
    name = " ".join(text.split())
    if not name:
        raise RuleError("brand-empty")
    return checked_length(name, NAME_LIMIT)


def checked_line(text: str) -> str:
    """Return a short text in one line.

    Raises:
        RuleError: `text-too-long`.
    """
    return checked_length(" ".join(text.split()), LINE_LIMIT)


def checked_text(text: str) -> str:
    """Return a longer text without space around it.

    Raises:
        RuleError: `text-too-long`.
    """
    return checked_length(text.strip(), TEXT_LIMIT)


def checked_length(text: str, limit: int) -> str:
    """Return a text that is not too long.

    Raises:
        RuleError: `text-too-long`.
    """
    if len(text) > limit:
        raise RuleError("text-too-long", limit=limit, given=len(text))
    return text
