"""The creator's own rate card: what they ask for which service."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from creator_coach.domain.businesses import NAME_LIMIT, checked_length, checked_line
from creator_coach.domain.errors import RuleError
from creator_coach.domain.money import checked_rupiah

RateId = NewType("RateId", int)


@dataclass(frozen=True, slots=True)
class RateDraft:
    """A service and its price in rupiah; `note` says what is in it."""

    service: str
    pay: int
    note: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "service", checked_length(" ".join(self.service.split()), NAME_LIMIT))
        object.__setattr__(self, "note", checked_line(self.note))
        if not self.service:
            raise RuleError("service-empty")
        checked_rupiah(self.pay)


@dataclass(frozen=True, slots=True)
class Rate:
    """A line of the rate card as it is stored."""

    id: RateId
    draft: RateDraft
    changed_at: datetime


def priced(pay: int | None) -> int:
    """Return a price that was said.

    Raises:
        RuleError: `price-missing`.
    """
    if pay is None:
        raise RuleError("price-missing")
    return pay
