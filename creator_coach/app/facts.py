"""Compute the coach's facts from the log: the focus account's numbers, every account's posts."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TypedDict

from creator_coach.app import fact_book
from creator_coach.app.accounts import focus_account
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountId
from creator_coach.domain.evidence import ITEMS
from creator_coach.domain.facts import CoachFacts, longest_silence
from creator_coach.domain.post_facts import PostFacts
from creator_coach.domain.posts import Post, Relation
from creator_coach.domain.rhythm import WEEKS_SHOWN, Rhythm, rhythm
from creator_coach.domain.tiers import next_goal, next_milestone
from creator_coach.domain.weeks import DAY, WEEK, local_days, monday_of, utc_bounds, zone_named
from creator_coach.storage import accounts, checklist, collaborations, counts, hashtag_sets, plan, posts
from creator_coach.storage.profile import read_profile

_SILENCE_WEEKS = 8
_FACT_WEEKS, _FACT_POSTS = 26, 150
_CHECK_IN_WEEKS = 4
_ASKED_LATELY = timedelta(days=60)


def read_rhythm(store: Store, on: date | None = None) -> Rhythm:
    """Return the rhythm of all accounts together, as of today or of another day."""
    zone = zone_named(read_profile(store.db).zone)
    today = on or store.today()
    since = monday_of(today) - WEEKS_SHOWN * WEEK
    first = posts.first_instant(store.db)
    began = min(
        (day for day in (counts.first_count_day(store.db), first and first.astimezone(zone).date()) if day),
        default=None,
    )
    days = local_days(posts.instants_between(store.db, *utc_bounds(since, today, zone)), zone)
    return rhythm(days, plans=plan.all_plans(store.db), rest=plan.rest_weeks(store.db), today=today, began=began)


def recent_posts(store: Store, weeks: int = WEEKS_SHOWN, most: int = -1, on: date | None = None) -> list[Post]:
    """Return the posts of the last weeks up to today or another day, newest first, at most so many."""
    return posts.posts_between(store.db, *_last_weeks(store, weeks, on), limit=most)


def compared_posts(store: Store, weeks: int, account: AccountId | None = None, most: int = -1) -> list[Post]:
    """Return the posts of the last weeks, of one account or all, newest first; no stories and no answers."""
    return posts.posts_between(store.db, *_last_weeks(store, weeks), account, most, compared=True)


def _last_weeks(store: Store, weeks: int, on: date | None = None) -> tuple[datetime, datetime]:
    today = on or store.today()
    return utc_bounds(monday_of(today) - weeks * WEEK, today, zone_named(read_profile(store.db).zone))


def read_facts(store: Store, on: date | None = None) -> CoachFacts:
    """Return the facts as of today, or as the log shows them for a day that has passed."""
    today = on or store.today()
    profile, going = read_profile(store.db), read_rhythm(store, today)
    zone = zone_named(profile.zone)
    platforms = {account.id: account.platform for account in accounts.all_accounts(store.db)}
    focus = focus_account(store)
    newest = counts.newest_counts(store.db, today)
    own = newest.get(focus.id) if focus else None
    book = fact_book.read_facts(store)
    limits = {
        platform: limit.value if (limit := book.get(fact_book.limit_id(platform))) else None
        for platform in platforms.values()
    }
    recent = [
        post
        for post in recent_posts(store, _FACT_WEEKS, _FACT_POSTS, today)
        if post.draft.relation is not Relation.REPLY
    ]
    days = [post.draft.published_at.astimezone(zone).date() for post in recent]
    last_count = max((count.counted_on for count in newest.values()), default=None)
    resting = [monday + k * DAY for monday in plan.rest_weeks(store.db) for k in range(7)]
    ticks, marks = checklist.ticks(store.db), hashtag_sets.marks(store.db)
    since = max(today - _SILENCE_WEEKS * WEEK, min(days, default=today))
    weeks = {monday_of(day) for day, _ in (counts.counts_of(store.db, focus.id, today, newest=60) if focus else ())}
    return CoachFacts(
        today=today,
        niche=profile.niche,
        kind=profile.kind,
        followers=own.followers if own else None,
        milestone=next_milestone(own.followers, next_goal(own.followers, profile.goal)) if own else 100,
        counts=counts.how_many_counts(store.db),
        weeks_with_count=len(weeks & {monday_of(today) - k * WEEK for k in range(_CHECK_IN_WEEKS)}),
        since_count=max((today - last_count).days, 0) if last_count else None,
        posts=sum(posts.posts_by_account(store.db).values()),
        target=going.target,
        this_week=going.this_week,
        weeks_kept=going.weeks_kept,
        weeks_counted=going.weeks_counted,
        longest_silence=longest_silence([*days, *resting], today, since) if days else _SILENCE_WEEKS * 7,
        recent=tuple(
            PostFacts(
                day=day,
                caption=post.draft.caption,
                format=post.draft.format,
                tags=post.draft.tags,
                has_sound=bool(post.draft.sound),
                metrics=post.metrics,
                tag_limit=limits[platforms[post.draft.account]],
                joint=post.draft.relation is Relation.COLLAB,
            )
            for post, day in zip(recent, days, strict=True)
        ),
        steps_done=frozenset(ticks),
        marked_on=frozenset(tag for tag, on in marks.items() if on),
        marked_off=frozenset(tag for tag, on in marks.items() if not on),
        least_practised=min(ITEMS, key=lambda item: sum(done == item for done, _ in ticks)),
        **_partners(store, today),
    )


class _Partners(TypedDict):
    partners_asked: int
    partners_done: int
    asked_lately: bool
    to_thank: str
    thank_days: int


def _partners(store: Store, today: date) -> _Partners:
    """Return what the list of collaborations showed on a day; whom others asked and who agreed counts as asked."""
    known = collaborations.all_collaborations(store.db)
    since = monday_of(today) - _FACT_WEEKS * WEEK
    drafts = [one.draft for one in known]
    reached = [day for draft in drafts if (day := min(filter(None, draft.days), default=None)) is not None]
    waiting = [one.draft for one in known if one.waits_for_thanks(today)]
    longest = min(waiting, key=lambda draft: draft.done_on or today, default=None)
    done_on = longest.done_on if longest else None
    return {
        "partners_asked": sum(since <= day <= today for day in reached),
        "partners_done": sum(since <= draft.done_on <= today for draft in drafts if draft.done_on is not None),
        "asked_lately": any(today - _ASKED_LATELY <= draft.asked_on <= today for draft in drafts if draft.asked_on),
        "to_thank": longest.who if longest else "",
        "thank_days": (today - done_on).days if done_on else 0,
    }
