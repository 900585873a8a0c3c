"""How the last forecasts did: the app checks its own ranges on its own user."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from creator_coach.domain.growth import Status, forecast, used

_LAST = 5
_SINCE = timedelta(weeks=8)


@dataclass(frozen=True, slots=True)
class RangeCheck:
    """How many of the last counts fell inside the range that was given the check-in before."""

    inside: int
    counts: int


def check_ranges(line: Sequence[tuple[date, int]]) -> RangeCheck | None:
    """Return how the ranges before the last five check-ins did; None under eight weeks of counts.

    Takes the counts that forecasts use, about a week apart: a day ahead nearly every range would hold.
    """
    known = used(line, line[-1][0]) if line else []
    if not known or known[-1][0] - known[0][0] < _SINCE:
        return None
    held = []
    for place in range(max(len(known) - _LAST, 1), len(known)):
        before, (day, followers) = known[:place], known[place]
        given = forecast(before, before[-1][0], followers + before[-1][1] + 1)
        if given.status is not Status.TOO_FEW:
            low, _, high = given.at(day)
            held.append(round(low) <= followers <= round(high))
    return RangeCheck(sum(held), len(held)) if len(held) == _LAST else None
