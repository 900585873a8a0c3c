"""Posts and followers gained week by week, and whether the two go together."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from creator_coach.app.line import follower_line
from creator_coach.app.store import Store
from creator_coach.app.today import followers_gained
from creator_coach.domain.accounts import AccountId
from creator_coach.domain.rhythm import WEEKS_SHOWN
from creator_coach.domain.weeks import WEEK, local_days, monday_of, mondays_before, utc_bounds, zone_named
from creator_coach.storage import posts
from creator_coach.storage.profile import read_profile

WEEKS_NEEDED = 12
_WEEKS_COMPARED = 26


class Link(StrEnum):
    """Whether weeks with more posts brought more followers."""

    TOO_FEW = "too-few"
    UNCLEAR = "unclear"
    MORE = "more"
    FEWER = "fewer"


@dataclass(frozen=True, slots=True)
class GrowthWeek:
    """One full week of an account; `gained` is None where the counts do not say."""

    monday: date
    posts: int
    gained: int | None


@dataclass(frozen=True, slots=True)
class GrowthWeeks:
    """The last weeks of an account, oldest first.

    `weeks` are full weeks; `days` holds posts a day for as many weeks up to the running one (None: still to come);
    `compared` is the number of weeks behind `link`.
    """

    weeks: tuple[GrowthWeek, ...]
    days: tuple[tuple[int | None, ...], ...]
    compared: int
    link: Link

    @property
    def posts(self) -> int:
        """Posts in `days`."""
        return sum(count or 0 for week in self.days for count in week)


def read_growth_weeks(store: Store, account: AccountId) -> GrowthWeeks:
    """Read the last weeks of an account."""
    today, zone = store.today(), zone_named(read_profile(store.db).zone)
    mondays = mondays_before(today, _WEEKS_COMPARED)
    line = follower_line(store, account, today)
    line = line[bisect_left(line, (mondays[0] - WEEK, 0)) :]
    instants = posts.instants_between(store.db, *utc_bounds(mondays[0], today, zone), account)
    posted = Counter(local_days(instants, zone))
    by_week = Counter(monday_of(day) for day in posted.elements())
    weeks = [GrowthWeek(monday, by_week[monday], followers_gained(tuple(line), monday)) for monday in mondays]
    began = min(by_week, default=today)
    pairs = [(week.posts, week.gained) for week in weeks if week.gained is not None and week.monday >= began]
    return GrowthWeeks(
        weeks=tuple(weeks[-WEEKS_SHOWN:]),
        days=tuple(
            tuple(posted[day] if (day := monday + timedelta(days=k)) <= today else None for k in range(7))
            for monday in (*mondays[1 - WEEKS_SHOWN :], monday_of(today))
        ),
        compared=len(pairs),
        link=link_of(pairs),
    )


def link_of(pairs: Sequence[tuple[int, int]]) -> Link:
    """Say whether (posts, gained) pairs go together more than chance would have it.

    Spearman's rank correlation against twice its standard error, 1/sqrt(n - 1), which is the usual 5 % test.
    """
    if len(pairs) < WEEKS_NEEDED:
        return Link.TOO_FEW
    strength = _correlation(_ranks([n for n, _ in pairs]), _ranks([n for _, n in pairs]))
    if abs(strength) <= 2 / math.sqrt(len(pairs) - 1):
        return Link.UNCLEAR
    return Link.MORE if strength > 0 else Link.FEWER


def _ranks(values: Sequence[int]) -> list[float]:
    """Return the rank of each value; equal ones share the middle of theirs."""
    ordered = sorted(values)
    return [(bisect_left(ordered, value) + bisect_left(ordered, value + 1) - 1) / 2 for value in values]


def _correlation(first: Sequence[float], second: Sequence[float]) -> float:
    """Return Pearson's correlation; 0 where one side never changes."""
    mean = (len(first) - 1) / 2
    spread = math.sqrt(sum((x - mean) ** 2 for x in first) * sum((y - mean) ** 2 for y in second))
    return sum((x - mean) * (y - mean) for x, y in zip(first, second, strict=True)) / spread if spread else 0.0
