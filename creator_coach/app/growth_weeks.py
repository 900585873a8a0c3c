"""Posts and followers gained week by week, and whether the two go together."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from creator_coach.app.line import follower_line
from creator_coach.app.profile import read_plan
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountId
from creator_coach.domain.curve import week_gain
from creator_coach.domain.posting import Posting, posting
from creator_coach.domain.rhythm import WEEKS_SHOWN
from creator_coach.domain.weeks import WEEK, local_days, monday_of, mondays_before, utc_bounds, zone_named
from creator_coach.storage import posts
from creator_coach.storage.profile import read_profile

_WEEKS_COMPARED, _YEAR = 26, 51


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
    `posting` says what the weeks of the last half year show, `year` the posts of each day of twelve months by week.
    """

    weeks: tuple[GrowthWeek, ...]
    days: tuple[tuple[int | None, ...], ...]
    posting: Posting
    year: tuple[tuple[int | None, ...], ...]
    year_from: date

    @property
    def posts(self) -> int:
        """Posts in `days`."""
        return sum(count or 0 for week in self.days for count in week)


def read_growth_weeks(store: Store, account: AccountId) -> GrowthWeeks:
    """Read the last weeks of an account."""
    today, zone = store.today(), zone_named(read_profile(store.db).zone)
    mondays = mondays_before(today, _YEAR)
    line = follower_line(store.db, account, today)
    line = line[bisect_left(line, (mondays[0] - WEEK, 0)) :]
    instants = posts.instants_between(store.db, *utc_bounds(mondays[0], today, zone), account)
    posted = Counter(local_days(instants, zone))
    by_week = Counter(monday_of(day) for day in posted.elements())
    compared = mondays[-_WEEKS_COMPARED:]
    weeks = [GrowthWeek(monday, by_week[monday], week_gain(line, monday)) for monday in compared]
    began = min(by_week, default=today)
    pairs = [(week.posts, week.gained) for week in weeks if week.gained is not None and week.monday >= began]
    return GrowthWeeks(
        weeks=tuple(weeks[-WEEKS_SHOWN:]),
        days=_days(posted, (*mondays[1 - WEEKS_SHOWN :], monday_of(today)), today),
        posting=posting(pairs, read_plan(store).posts_per_week),
        year=_days(posted, (*mondays, monday_of(today)), today),
        year_from=mondays[0],
    )


def _days(posted: Counter[date], mondays: Sequence[date], today: date) -> tuple[tuple[int | None, ...], ...]:
    """Return posts by day of each week, None for days to come."""
    return tuple(
        tuple(posted[day] if (day := monday + timedelta(days=k)) <= today else None for k in range(7))
        for monday in mondays
    )
