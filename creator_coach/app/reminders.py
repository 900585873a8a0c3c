"""What the user wants to be reminded of, and what is due."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time

from creator_coach.app.accounts import read_accounts
from creator_coach.app.facts import recent_posts
from creator_coach.app.log_followers import read_counts
from creator_coach.app.profile import read_plan
from creator_coach.app.settings import Settings, read_settings
from creator_coach.app.store import Store, Table
from creator_coach.domain.reminders import Kind, Known, Reminder, Wishes, due_reminders
from creator_coach.domain.weeks import DAYS, local_days, zone_named
from creator_coach.storage.profile import read_profile

DEPENDS_ON = frozenset(
    {
        Table.ACCOUNT,
        Table.FOLLOWER_COUNT,
        Table.PLAN,
        Table.POST,
        Table.PROFILE,
        Table.REST_WEEK,
        Table.SETTING,
    }
)


def wishes_in(settings: Settings) -> Wishes:
    """Return what the settings ask for."""
    return Wishes(
        check_in_at=time.fromisoformat(settings.check_in_time) if settings.remind_check_in == "yes" else None,
        check_in_day=DAYS.index(settings.check_in_day),
        post_at=time.fromisoformat(settings.post_time) if settings.remind_posts == "yes" else None,
    )


def read_reminders(store: Store, dismissed: Mapping[Kind, date]) -> tuple[Reminder, ...]:
    """Return what is due now; nothing without an account, since there is nothing to log on."""
    wishes = wishes_in(read_settings(store))
    if not wishes.any:
        return ()
    accounts = read_accounts(store)
    if not accounts:
        return ()
    zone = zone_named(read_profile(store.db).zone)
    plan, posts = read_plan(store), recent_posts(store, 0)
    counted = [rows[0].counted_on for account in accounts if (rows := read_counts(store, account.id, 0, 1))]
    known = Known(
        weekdays=plan.weekdays if plan.chosen else (),
        posts_per_week=plan.posts_per_week,
        posted=frozenset(local_days((post.draft.published_at for post in posts), zone)),
        posts_this_week=len(posts),
        counted_on=max(counted, default=None),
        rest_weeks=plan.rest_weeks,
    )
    return due_reminders(store.clock.now(), zone, wishes, known, dismissed)
