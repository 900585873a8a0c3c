"""Affiliate income as the platform reports it: orders with their commission, and clicks on links."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from creator_coach.domain.errors import RuleError

_HUNDRED = 100
_MOST = 10**15


class OrderStatus(StrEnum):
    """Whether the commission is earned, still open, or gone."""

    DONE = "done"
    OPEN = "open"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class AffiliateOrder:
    """One order that came from the creator's link.

    `commission` is what the creator gets net, in hundredths of the currency (ISO 4217 code). `tag` is what the creator
    wrote on the link, `channel` where it was clicked; both may be empty.
    """

    order_id: str
    ordered_on: date
    status: OrderStatus
    commission: int
    currency: str = "IDR"
    tag: str = ""
    channel: str = ""

    def __post_init__(self) -> None:
        if not self.order_id or abs(self.commission) > _MOST:
            raise RuleError("order-out-of-range", given=self.order_id)


@dataclass(frozen=True, slots=True)
class AffiliateClicks:
    """How many clicks the links with a tag got on a day through a channel."""

    day: date
    clicks: int
    tag: str = ""
    channel: str = ""


def hundredths(amount: Decimal) -> int:
    """Return money in hundredths of its unit, rounded half to even."""
    return int((amount * _HUNDRED).to_integral_value())
