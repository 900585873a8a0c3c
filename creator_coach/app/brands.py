"""The room Brands as a whole, for its head and for the report."""

from __future__ import annotations

from dataclasses import dataclass

from creator_coach.app.store import Store, Table
from creator_coach.domain.deals import DealStatus
from creator_coach.storage import deals, prospects

DEPENDS_ON = frozenset(Table) - {Table.FILE_IMPORT}


@dataclass(frozen=True, slots=True)
class Brands:
    """What the overview says of itself: deals that run, and prospects that may become one."""

    running: int
    prospects: int


def read_brands(store: Store) -> Brands:
    """Read the overview."""
    running = sum(deal.status is DealStatus.RUNNING for deal in deals.all_deals(store.db))
    ahead = sum(one.status.is_open for one in prospects.all_prospects(store.db))
    return Brands(running, ahead)
