"""How the last forecasts did: the app checks its own ranges on its own user."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountId
from creator_coach.domain.growth import Status, forecast, used
from creator_coach.storage.forecasts import GivenRange, given_ranges

_LAST = 5
_SINCE = timedelta(weeks=8)


@dataclass(frozen=True, slots=True)
class RangeCheck:
    """How many of the last counts fell inside the range that was given at a check-in before.

    `given` of these ranges were shown at the time; the others are what the same log would have given then.
    """

    inside: int
    counts: int
    given: int


def check_ranges(store: Store, account: AccountId, line: Sequence[tuple[date, int]]) -> RangeCheck | None:
    """Return how the ranges before the last five check-ins did; None under eight weeks of counts.

    Takes the counts that forecasts use, about a week apart: a day ahead nearly every range would hold.
    """
    known = used(line, line[-1][0]) if line else []
    if not known or known[-1][0] - known[0][0] < _SINCE:
        return None
    stored = given_ranges(store.db, account)
    held, given = [], 0
    for place in range(max(len(known) - _LAST, 1), len(known)):
        before, (day, followers) = known[:place], known[place]
        told = _given(stored, before[-1][0], day)
        expected = told or _would_have_given(before, day, followers)
        if expected is not None:
            low, high = expected
            held.append(round(low) <= followers <= round(high))
            given += told is not None
    return RangeCheck(sum(held), len(held), given) if len(held) == _LAST else None


def _given(stored: Sequence[GivenRange], since: date, day: date) -> tuple[float, float] | None:
    """Return the range for a day as it was shown at the check-in before it."""
    told = [one for one in stored if since <= one.given_on < day]
    return told[-1].on(day) if told else None


def _would_have_given(before: Sequence[tuple[date, int]], day: date, followers: int) -> tuple[float, float] | None:
    given = forecast(before, before[-1][0], followers + before[-1][1] + 1)
    if given.status is Status.TOO_FEW:
        return None
    low, _, high = given.at(day)
    return low, high
