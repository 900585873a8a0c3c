"""Put the media kit together from the log, and change what the creator writes into it."""

from __future__ import annotations

from datetime import timedelta

from creator_coach.app.accounts import focus_account, read_accounts
from creator_coach.app.facts import read_rhythm
from creator_coach.app.line import follower_line
from creator_coach.app.pitch import read_pitch_facts
from creator_coach.app.profile import read_plan, read_profile
from creator_coach.app.store import Store
from creator_coach.domain.accounts import Account
from creator_coach.domain.deals import DealStatus
from creator_coach.domain.media_kit import (
    ENOUGH_RATES,
    MOST_POSTS,
    Cooperation,
    KitAccount,
    KitDraft,
    KitPost,
    MediaKit,
)
from creator_coach.domain.posts import Post, PostId
from creator_coach.domain.weeks import utc_bounds, zone_named
from creator_coach.storage import collaborations, deals, media_kit, posts, rates

_YEAR = timedelta(weeks=52)  # posts that can be picked
_OFFERED = 8
_PAST = 6


def read_draft(store: Store) -> KitDraft:
    """Return what was written and chosen."""
    return media_kit.read_draft(store.db)


def has_photo(store: Store) -> bool:
    """Whether there is a photo."""
    return media_kit.read_photo(store.db) is not None


def read_kit(store: Store) -> MediaKit:
    """Return the media kit as of today."""
    profile, focus, going = read_profile(store), focus_account(store), read_rhythm(store)
    draft = media_kit.read_draft(store.db)
    rated = read_pitch_facts(store).response
    return MediaKit(
        day=store.today(),
        name=profile.name,
        niche=profile.niche,
        city=profile.city,
        kind=profile.kind,
        draft=draft,
        photo=media_kit.read_photo(store.db),
        accounts=tuple(_account(store, account) for account in read_accounts(store)),
        line=tuple(follower_line(store.db, focus.id, store.today())) if focus else (),
        response=rated if rated and rated.posts >= ENOUGH_RATES else None,
        weeks_kept=going.weeks_kept if read_plan(store).chosen else 0,
        weeks_counted=going.weeks_counted,
        posts=_shown_posts(store),
        rates=tuple(rate.draft for rate in rates.all_rates(store.db)) if draft.show_rates else (),
        past=_past(store),
    )


def change_kit(store: Store, draft: KitDraft) -> None:
    """Change what is written and chosen."""
    if draft != media_kit.read_draft(store.db):
        with store.change("change-kit") as work:
            media_kit.change_draft(work, draft)


def set_photo(store: Store, photo: bytes | None) -> None:
    """Put a photo in (a JPEG), or take it out."""
    with store.change("set-photo" if photo else "remove-photo") as work:
        media_kit.set_photo(work, photo)


def picked(store: Store) -> list[PostId]:
    """Return the posts picked; none means that the best ones by the log are shown."""
    return media_kit.picked(store.db)


def posts_to_pick(store: Store) -> list[Post]:
    """Return the posts to choose from: those picked, then those that did best in a year."""
    chosen = [post for one in picked(store) if (post := posts.find_post(store.db, one)) is not None]
    ids = {post.id for post in chosen}
    return [*chosen, *(post for post in _best(store) if post.id not in ids)][:_OFFERED]


def pick_post(store: Store, post: PostId, *, on: bool) -> None:
    """Pick a post, or leave it out again; of more than fit, the one picked first makes room."""
    known = [one for one in picked(store) if one != post]
    with store.change("pick-kit-post" if on else "unpick-kit-post") as work:
        if on and len(known) >= MOST_POSTS:
            media_kit.pick(work, known[0], on=False)
        media_kit.pick(work, post, on=on)


def _account(store: Store, account: Account) -> KitAccount:
    line = follower_line(store.db, account.id, store.today(), 1)
    day, followers = line[-1] if line else (None, None)
    return KitAccount(account.platform, account.draft.platform_name, account.handle, followers, day)


def _shown_posts(store: Store) -> tuple[KitPost, ...]:
    zone = zone_named(read_profile(store).zone)
    platform_of = {account.id: account.platform for account in read_accounts(store, archived=True)}
    shown = posts_to_pick(store)[: min(MOST_POSTS, len(picked(store)) or MOST_POSTS)]
    return tuple(
        KitPost(
            post.draft.caption,
            post.draft.format,
            platform_of[post.draft.account],
            post.draft.published_at.astimezone(zone).date(),
            post.metrics,
        )
        for post in shown
    )


def _best(store: Store) -> list[Post]:
    """Return the posts of a year that were seen most."""
    today, zone = store.today(), zone_named(read_profile(store).zone)
    return posts.best_posts(store.db, *utc_bounds(today - _YEAR, today, zone), _OFFERED + MOST_POSTS)


def _past(store: Store) -> tuple[Cooperation, ...]:
    brands = [
        Cooperation(deal.draft.brand, deal.closed_on, brand=True)
        for deal in deals.all_deals(store.db)
        if deal.status is DealStatus.DONE and deal.closed_on
    ]
    people = [
        Cooperation(one.draft.who, one.draft.done_on, brand=False)
        for one in collaborations.all_collaborations(store.db)
        if one.draft.done_on
    ]
    newest = sorted([*brands, *people], key=lambda one: (one.brand, one.day), reverse=True)
    return tuple(newest[:_PAST])
