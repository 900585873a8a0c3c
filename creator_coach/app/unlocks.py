"""What opens at how many followers, and how far the user's accounts are from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from creator_coach.app.accounts import read_accounts
from creator_coach.app.fact_book import Fact, Topic, facts_about
from creator_coach.app.line import follower_line
from creator_coach.app.store import Store
from creator_coach.domain.accounts import Account, Platform
from creator_coach.domain.fact_book import Unit

_NEXT = 3


class RungState(StrEnum):
    """Whether a rung is reached. `unsure`: the number is reached, and nobody says that it holds in Indonesia."""

    OPEN = "open"
    AHEAD = "ahead"
    UNSURE = "unsure"
    NO_ACCOUNT = "no-account"


@dataclass(frozen=True, slots=True)
class Rung:
    """One thing that opens. `account` is the nearest one where it can, `followers` what that one has."""

    fact: Fact
    state: RungState
    account: Account | None
    followers: int
    outdated: bool

    @property
    def needed(self) -> int:
        """The number of followers at which it opens."""
        return self.fact.value

    @property
    def to_go(self) -> int:
        """How many followers are missing, 0 where it is open."""
        return max(self.needed - self.followers, 0)


def read_unlocks(store: Store) -> tuple[Rung, ...]:
    """Return the ladder, the lowest rung first."""
    today = store.today()
    has = []
    for account in read_accounts(store):
        line = follower_line(store.db, account.id, today, 1)
        has.append((account, line[-1][1] if line else 0))
    found = [fact for fact in facts_about(store, Topic.UNLOCKS) if fact.unit is Unit.FOLLOWERS]
    rungs = [_rung(fact, has, outdated=fact.outdated(today)) for fact in found]
    return tuple(sorted(rungs, key=lambda rung: rung.needed))


def ahead(rungs: Sequence[Rung], most: int = _NEXT) -> tuple[Rung, ...]:
    """Return the next things that open on an account the user has; what is not confirmed is no promise."""
    return tuple(rung for rung in rungs if rung.state is RungState.AHEAD and not rung.fact.unconfirmed)[:most]


def opens_on(store: Store, platform: Platform) -> dict[int, Fact]:
    """Return what opens on a platform of its own, by the number of followers."""
    found = facts_about(store, Topic.UNLOCKS)
    return {fact.value: fact for fact in found if platform in fact.platforms and not fact.unconfirmed}


def unlocks_report(store: Store) -> list[dict[str, object]]:
    """Return the ladder as plain values for the report."""
    return [
        {
            "id": rung.fact.id,
            "followers": rung.needed,
            "platforms": [platform.value for platform in rung.fact.platforms],
            "state": rung.state.value,
            "account": str(rung.account.draft.key) if rung.account else None,
            "to_go": rung.to_go if rung.account else None,
            "source": rung.fact.source,
            "year": rung.fact.year,
            "reliability": rung.fact.reliability,
            "check_again": rung.fact.check_again.isoformat(),
            "outdated": rung.outdated,
            "corrected": rung.fact.corrected or rung.fact.own,
        }
        for rung in read_unlocks(store)
    ]


def _rung(fact: Fact, has: Sequence[tuple[Account, int]], *, outdated: bool) -> Rung:
    fitting = [one for one in has if not fact.platforms or one[0].platform in fact.platforms]
    if not fitting:
        return Rung(fact, RungState.NO_ACCOUNT, None, 0, outdated)
    account, followers = max(fitting, key=lambda one: one[1])
    state = RungState.AHEAD
    if followers >= fact.value:
        state = RungState.UNSURE if fact.unconfirmed else RungState.OPEN
    return Rung(fact, state, account, followers, outdated)
