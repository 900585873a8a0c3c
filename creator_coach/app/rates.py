"""Rates: the creator's own rate card, and what is published about pay."""

from __future__ import annotations

from dataclasses import dataclass

from creator_coach.app import fact_book
from creator_coach.app.store import Store
from creator_coach.domain.fact_book import Fact, Topic, Unit
from creator_coach.domain.rates import Rate, RateDraft, RateId
from creator_coach.storage import rates

HERE = "rate-nano-indonesia"  # the range that is shown first: this country, the size one grows into
TAX = "legal-tax"
_PAY = frozenset((Unit.RUPIAH, Unit.DOLLARS))


@dataclass(frozen=True, slots=True)
class Published:
    """What is published about pay: the range shown first, the others, and the rule on tax."""

    first: Fact | None
    others: tuple[Fact, ...]
    tax: Fact | None

    @property
    def elsewhere(self) -> tuple[Fact, ...]:
        """What other sources than the first one say."""
        return tuple(fact for fact in self.others if self.first and fact.source != self.first.source)


def read_rates(store: Store) -> tuple[Rate, ...]:
    """Return the own rate card."""
    return tuple(rates.all_rates(store.db))


def read_published(store: Store) -> Published:
    """Return what is published about pay, the user's corrections in it; those in rupiah come first."""
    book = fact_book.read_facts(store)
    known = [fact for fact in book.values() if fact.topic is Topic.RATES and fact.unit in _PAY and fact.low is not None]
    known.sort(key=lambda fact: (fact.id != HERE, fact.unit is not Unit.RUPIAH))
    first = next(iter(known), None)
    return Published(first, tuple(known[1:]), book.get(TAX))


def add_rate(store: Store, draft: RateDraft) -> RateId:
    """Add a line to the rate card."""
    with store.change("add-rate") as work:
        return rates.add_rate(work, draft, store.clock.now())


def change_rate(store: Store, rate: Rate, draft: RateDraft) -> None:
    """Change a line of the rate card."""
    with store.change("change-rate") as work:
        rates.change_rate(work, rate, draft, store.clock.now())


def delete_rate(store: Store, rate: RateId) -> None:
    """Delete a line of the rate card."""
    with store.change("delete-rate") as work:
        rates.remove_rate(work, rate)
