"""What Today shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from creator_coach.app.accounts import read_accounts
from creator_coach.app.facts import read_rhythm
from creator_coach.app.next_steps import Steps, read_steps
from creator_coach.app.profile import PlanView, read_plan
from creator_coach.app.settings import read_settings
from creator_coach.app.standing import ENOUGH_FOR_A_FORECAST, Standing, read_standing
from creator_coach.app.store import Store, Table
from creator_coach.app.unlocks import Rung, ahead, read_unlocks
from creator_coach.domain.curve import week_gain
from creator_coach.domain.profile import Profile
from creator_coach.domain.rhythm import Rhythm
from creator_coach.domain.weeks import WEEK, local_days, monday_of, utc_bounds, zone_named
from creator_coach.storage.posts import first_instant, instants_between
from creator_coach.storage.profile import read_profile
from creator_coach.storage.sqlite import any_rows

if TYPE_CHECKING:
    from creator_coach.app.brand_dates import BrandDate

DEPENDS_ON = frozenset(Table) - {Table.FILE_IMPORT}


@dataclass(frozen=True, slots=True)
class LastWeek:
    """The last full week: posts against the plan, and followers gained by the focus account where known."""

    monday: date
    posts: int
    target: int
    rest: bool
    gained: int | None

    @property
    def has_review(self) -> bool:
        """Whether there is anything to write about."""
        return bool(self.posts or self.rest or self.gained is not None)


@dataclass(frozen=True, slots=True)
class Today:
    """Today at one moment. `focus` is None as long as there is no account."""

    day: date
    profile: Profile
    welcome: bool
    focus: Standing | None
    others: tuple[Standing, ...]
    plan: PlanView
    rhythm: Rhythm
    posted_days: tuple[int, ...]
    posts_by_day: tuple[tuple[int, ...], ...]
    last_week: LastWeek | None
    unlocks: tuple[Rung, ...]
    steps: Steps
    dates: tuple[BrandDate, ...]
    calm: bool
    streak: bool


def read_today(store: Store) -> Today:
    """Read Today."""
    day, profile = store.today(), read_profile(store.db)
    accounts = read_accounts(store)
    standings = [read_standing(store, account, ENOUGH_FOR_A_FORECAST) for account in accounts]
    focus = standings[0] if standings else None
    going = read_rhythm(store)
    zone, settings = zone_named(profile.zone), read_settings(store)
    monday = monday_of(day)
    weeks = [[0] * 7 for _ in range(12)]
    for posted in local_days(instants_between(store.db, *utc_bounds(monday - 11 * WEEK, day, zone)), zone):
        back = (monday - monday_of(posted)).days // 7
        weeks[-1 - back][posted.weekday()] += 1
    empty = not accounts and not profile.niche and first_instant(store.db) is None
    return Today(
        day=day,
        profile=profile,
        welcome=empty and settings.welcomed == "no",
        focus=focus,
        others=tuple(standings[1:]),
        plan=read_plan(store),
        rhythm=going,
        posted_days=tuple(weeks[-1]),
        posts_by_day=tuple(map(tuple, weeks)),
        last_week=_last_week(going, focus, monday),
        unlocks=ahead(read_unlocks(store)) if accounts else (),
        steps=read_steps(store),
        dates=_dates(store),
        calm=settings.calm == "yes",
        streak=settings.streak == "yes",
    )


def _dates(store: Store) -> tuple[BrandDate, ...]:
    if not any_rows(store.db, Table.DEAL, Table.PROSPECT, Table.COLLABORATION):
        return ()
    from creator_coach.app.brand_dates import read_dates  # noqa: PLC0415  only for those who work with brands

    return read_dates(store)


def _last_week(going: Rhythm, focus: Standing | None, monday: date) -> LastWeek | None:
    week = going.weeks[-1]
    if week.state == "before":
        return None
    gained = week_gain(focus.line, monday - WEEK) if focus else None
    return LastWeek(week.monday, week.posts, week.target, week.state == "rest", gained)
