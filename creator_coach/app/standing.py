"""Where an account stands: followers, tier, way to the goal, pace and forecast."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from creator_coach.app.line import follower_line
from creator_coach.app.store import Store
from creator_coach.domain.accounts import Account
from creator_coach.domain.growth import Forecast, forecast, toward, used
from creator_coach.domain.pace import Pace, pace
from creator_coach.domain.tiers import Tier, next_goal, next_milestone, progress, tier_of
from creator_coach.storage.profile import read_profile

ENOUGH_FOR_A_FORECAST = 400  # daily counts of a year; the forecast thins them to weekly ones anyway


@dataclass(frozen=True, slots=True)
class Standing:
    """One account at one moment. `line` is (day, followers), oldest first; followers None before the first count."""

    account: Account
    line: tuple[tuple[date, int], ...]
    first_goal: int
    goal: int
    milestone: int
    pace: Pace | None
    forecast: Forecast
    to_milestone: Forecast

    @property
    def followers(self) -> int | None:
        """The newest count."""
        return self.line[-1][1] if self.line else None

    @property
    def counted_on(self) -> date | None:
        """The day of the newest count."""
        return self.line[-1][0] if self.line else None

    @property
    def tier(self) -> Tier:
        """The tier of the newest count."""
        return tier_of(self.followers or 0)

    @property
    def progress(self) -> float:
        """How much of the goal is reached, 0 to 1."""
        return progress(self.followers or 0, self.goal)


def read_standing(store: Store, account: Account, newest: int = -1) -> Standing:
    """Return where an account stands today. Past the user's goal the next tier is the goal.

    With `newest` only so many counts are read; ENOUGH_FOR_A_FORECAST gives the same forecast as all of them.
    """
    today = store.today()
    line = tuple(follower_line(store.db, account.id, today, newest))
    weekly = used(line, today)
    followers = line[-1][1] if line else 0
    first = read_profile(store.db).goal
    goal = next_goal(followers, first)
    milestone = next_milestone(followers, goal)
    given = forecast(weekly, today, goal)
    return Standing(
        account=account,
        line=line,
        first_goal=first,
        goal=goal,
        milestone=milestone,
        pace=pace(weekly, today),
        forecast=given,
        to_milestone=toward(given, milestone, today),
    )
