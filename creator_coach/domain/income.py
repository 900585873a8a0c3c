"""Affiliate income as the platform reports it: orders with their commission, and clicks on links."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from creator_coach.domain.errors import RuleError

_HUNDRED = 100
_MOST = 10**15
_MORE_THAN_A_MONTH = timedelta(days=31)


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


@dataclass(frozen=True, slots=True)
class Sums:
    """Commission by what became of its orders, in hundredths, with how many orders and clicks there were."""

    done: int = 0
    open: int = 0
    cancelled: int = 0
    orders: int = 0
    clicks: int = 0

    @property
    def alive(self) -> int:
        """What is earned or may still be."""
        return self.done + self.open


@dataclass(frozen=True, slots=True)
class MonthIncome:
    """One month, by its first day."""

    month: date
    sums: Sums


@dataclass(frozen=True, slots=True)
class TagIncome:
    """What the links with one tag brought; "" are those without."""

    tag: str
    sums: Sums


def sums_of(orders: Iterable[AffiliateOrder], clicks: Iterable[AffiliateClicks] = ()) -> Sums:
    """Return the sums of orders in one currency; a cancelled order is counted by its commission only."""
    by_status = dict.fromkeys(OrderStatus, 0)
    counted = 0
    for order in orders:
        by_status[order.status] += order.commission
        counted += order.status is not OrderStatus.CANCELLED
    return Sums(
        by_status[OrderStatus.DONE],
        by_status[OrderStatus.OPEN],
        by_status[OrderStatus.CANCELLED],
        counted,
        sum(each.clicks for each in clicks),
    )


def currencies_of(orders: Iterable[AffiliateOrder]) -> tuple[str, ...]:
    """Return the currencies, the one with the most orders first: amounts of two are never added."""
    return tuple(currency for currency, _ in Counter(order.currency for order in orders).most_common())


def by_month(
    orders: Sequence[AffiliateOrder], clicks: Sequence[AffiliateClicks], currency: str
) -> tuple[MonthIncome, ...]:
    """Return every month from the first order or click to the last, months without any in between too."""
    made: dict[date, list[AffiliateOrder]] = {}
    seen: dict[date, list[AffiliateClicks]] = {}
    for order in orders:
        if order.currency == currency:
            made.setdefault(order.ordered_on.replace(day=1), []).append(order)
    for each in clicks:
        seen.setdefault(each.day.replace(day=1), []).append(each)
    found = made.keys() | seen.keys()
    months, month = [], min(found, default=None)
    while month is not None and month <= max(found):
        months.append(MonthIncome(month, sums_of(made.get(month, ()), seen.get(month, ()))))
        month = (month + _MORE_THAN_A_MONTH).replace(day=1)
    return tuple(months)


def by_tag(orders: Sequence[AffiliateOrder], clicks: Sequence[AffiliateClicks], currency: str) -> tuple[TagIncome, ...]:
    """Return every tag, the one that brought the most first; small and capital letters are one."""
    names: dict[str, str] = {}
    made: dict[str, list[AffiliateOrder]] = {}
    seen: dict[str, list[AffiliateClicks]] = {}
    for order in orders:
        if order.currency == currency:
            names.setdefault(order.tag.casefold(), order.tag)
            made.setdefault(order.tag.casefold(), []).append(order)
    for each in clicks:
        names.setdefault(each.tag.casefold(), each.tag)
        seen.setdefault(each.tag.casefold(), []).append(each)
    found = [TagIncome(name, sums_of(made.get(key, ()), seen.get(key, ()))) for key, name in names.items()]
    return tuple(sorted(found, key=lambda one: (-one.sums.alive, -one.sums.clicks, one.tag)))
