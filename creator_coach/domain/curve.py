"""A follower curve from the totals that were counted and the daily changes that some platforms give instead.

Method: from each total the net change of every following day is added up, and before the first total it is taken off
backwards, as far as the days follow each other without a gap; the next total always wins over the sum. Only net changes
make a curve: new followers without those who left would rise for ever, so a day counts if its net change is known, or
both its gains and its losses.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from creator_coach.domain.counts import MOST_FOLLOWERS, DeltaKind, FollowerDelta
from creator_coach.domain.weeks import DAY, WEEK

NEAR = timedelta(days=3)  # a count this near stands for the end of a week


def net_changes(deltas: Iterable[FollowerDelta]) -> dict[date, int]:
    """Return the net change in followers of each day on which it is known."""
    by_kind: dict[date, dict[DeltaKind, int]] = {}
    for delta in deltas:
        by_kind.setdefault(delta.day, {})[delta.kind] = delta.amount
    found = {}
    for day, kinds in by_kind.items():
        if DeltaKind.NET in kinds:
            found[day] = kinds[DeltaKind.NET]
        elif DeltaKind.GAINED in kinds and DeltaKind.LOST in kinds:
            found[day] = kinds[DeltaKind.GAINED] - kinds[DeltaKind.LOST]
    return found


def curve(counts: Sequence[tuple[date, int]], changes: Mapping[date, int]) -> list[tuple[date, int]]:
    """Return the total at the end of each day that is known or follows from a known one, oldest first.

    Args:
        counts: (day, followers) that were counted, oldest first, each day once.
        changes: net change of each day, in followers.
    """
    known = dict(counts)
    if not known or not changes:
        return list(counts)
    first = counts[0][0]
    found = dict(known)
    total, day = known[first], first
    while (change := changes.get(day)) is not None and 0 <= total - change <= MOST_FOLLOWERS:
        total, day = total - change, day - DAY
        found[day] = total
    for start, total in counts:
        day = start + DAY
        while day not in known and (change := changes.get(day)) is not None and 0 <= total + change <= MOST_FOLLOWERS:
            total += change  # noqa: PLW2901  the sum goes on from the total that was counted
            found[day] = total
            day += DAY
    return sorted(found.items())


def week_ends(line: Sequence[tuple[date, int]], monday: date) -> tuple[int, int] | None:
    """Return the followers at both ends of a week, from counts at most three days off; None where one is missing.

    The line is in the order of its days.
    """
    ends = []
    for edge in (monday - DAY, monday + WEEK - DAY):
        within = line[bisect_left(line, (edge - NEAR, 0)) : bisect_left(line, (edge + NEAR + DAY, 0))]
        near = [(abs((day - edge).days), n) for day, n in within]
        if not near:
            return None
        ends.append(min(near)[1])
    return ends[0], ends[1]


def week_gain(line: Sequence[tuple[date, int]], monday: date) -> int | None:
    """Return how many followers a week brought, None where the counts do not say."""
    ends = week_ends(line, monday)
    return ends and ends[1] - ends[0]
