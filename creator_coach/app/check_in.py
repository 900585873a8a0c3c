"""The weekly check-in: what is due, and what a pasted column of numbers holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from creator_coach.app.accounts import focus_account
from creator_coach.app.facts import recent_posts
from creator_coach.app.profile import read_plan
from creator_coach.app.store import Store
from creator_coach.domain.accounts import Account, AccountId
from creator_coach.domain.counts import FollowerCount
from creator_coach.domain.weeks import DAYS, monday_of, zone_named
from creator_coach.imports.drop import Drop
from creator_coach.imports.entries import Entry
from creator_coach.imports.table import read
from creator_coach.storage import counts
from creator_coach.storage.profile import read_profile

_MOST = 200_000  # characters of a clipboard that are looked at


@dataclass(frozen=True, slots=True)
class DuePost:
    """A planned day of this week that has no post yet, and the account that leads."""

    day: date
    account: Account


def due_posts(store: Store) -> tuple[DuePost, ...]:
    """Return the planned weekdays of this week, until today, on which nothing is logged yet; none in a rest week."""
    plan, today, focus = read_plan(store), store.today(), focus_account(store)
    monday = monday_of(today)
    if focus is None or not plan.chosen or monday in plan.rest_weeks:
        return ()
    zone = zone_named(read_profile(store.db).zone)
    posted = {post.draft.published_at.astimezone(zone).date() for post in recent_posts(store, 0)}
    planned = sorted(monday + timedelta(days=DAYS.index(name)) for name in plan.weekdays)
    missing = max(0, plan.posts_per_week - len(recent_posts(store, 0)))
    return tuple(DuePost(day, focus) for day in planned if day <= today and day not in posted)[:missing]


def pasted_counts(text: str, today: date) -> list[FollowerCount]:
    """Return the days and follower numbers of a pasted column, oldest first; [] where it is none.

    Two columns as spreadsheets copy them, with a line of headers or without.
    """
    if "\n" not in text.strip():
        return []
    plain = text[:_MOST].strip()
    mark = next((mark for mark in "\t;," if mark in plain.partition("\n")[0]), "\t")
    for content in (plain, f"date{mark}followers\n{plain}"):
        reading = read(Entry.of("paste.csv", content.encode("utf-8", "replace")), Drop(today))
        found = [count for account in reading.accounts for count in account.counts]
        if len(found) > 1:
            return found
    return []


def add_pasted(store: Store, account: AccountId, found: Sequence[FollowerCount]) -> None:
    """Log pasted numbers as one change."""
    with store.change("log-followers") as work:
        for count in found:
            counts.set_count(work, account, count)
