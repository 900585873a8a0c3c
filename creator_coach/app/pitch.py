"""Gather what a pitch can truthfully say, and write it."""

from __future__ import annotations

from statistics import median

from creator_coach.app.accounts import focus_account
from creator_coach.app.brand_guide import read_guide
from creator_coach.app.facts import compared_posts, read_rhythm
from creator_coach.app.line import follower_line
from creator_coach.app.profile import read_plan, read_profile
from creator_coach.app.store import Store
from creator_coach.domain.accounts import Account, Platform
from creator_coach.domain.engagement import engagement_rate
from creator_coach.domain.pitch import BestPost, PitchFacts, Rated, pitch
from creator_coach.domain.posts import Post
from creator_coach.domain.prospects import Prospect
from creator_coach.domain.rhythm import WeekState
from creator_coach.domain.weeks import zone_named

_WEEKS, _RATED = 26, 30  # half a year; the newest posts of it that the rate is taken from
_NAMES = {  # proper names, the same in every language
    Platform.INSTAGRAM: "Instagram",
    Platform.TIKTOK: "TikTok",
    Platform.YOUTUBE: "YouTube",
    Platform.FACEBOOK: "Facebook",
    Platform.X: "X",
    Platform.SHOPEE_VIDEO: "Shopee Video",
    Platform.THREADS: "Threads",
    Platform.OTHER: "",
}


def read_pitch_facts(store: Store) -> PitchFacts:
    """Return what is known of the creator today; figures are those of the account that leads."""
    profile, account, rhythm = read_profile(store), focus_account(store), read_rhythm(store)
    line = follower_line(store.db, account.id, store.today(), 1) if account else []
    zone = zone_named(profile.zone)
    own = compared_posts(store, _WEEKS, account.id) if account else []
    days = {post.id: post.draft.published_at.astimezone(zone).date() for post in own}
    rates = [(rate, days[post.id]) for post in own if (rate := engagement_rate(post.metrics)) is not None][:_RATED]
    best = _best(own)
    weeks = [week for week in rhythm.weeks if week.state is not WeekState.BEFORE]
    return PitchFacts(
        name=profile.name,
        niche=profile.niche,
        city=profile.city,
        kind=profile.kind,
        account=_written(account) if account else "",
        followers=line[-1][1] if line else None,
        counted_on=line[-1][0] if line else None,
        response=Rated(median(rate for rate, _ in rates), len(rates), rates[-1][1], rates[0][1]) if rates else None,
        posts=sum(week.posts for week in weeks),
        weeks=len(weeks),
        kept=rhythm.weeks_kept if read_plan(store).chosen else None,
        best=BestPost(best.draft.caption, days[best.id], best.metrics) if best else None,
    )


def write_anew(store: Store, prospect: Prospect, language: str) -> str:
    """Return a pitch to a prospect in English ("en") or Indonesian ("id"), from what the log says today."""
    draft = prospect.draft
    return pitch(read_pitch_facts(store), draft.name, draft.kind, read_guide(language).pitch)


def _best(posts: list[Post]) -> Post | None:
    """Return the post seen most often; where no views are known, the one liked most."""
    for name in ("views", "likes"):
        known = [post for post in posts if (getattr(post.metrics, name) or 0) > 0]
        if known:
            return max(known, key=lambda post: int(getattr(post.metrics, name)))
    return None


def _written(account: Account) -> str:
    platform = account.draft.platform_name or _NAMES[account.platform]
    handle = account.handle if " " in account.handle else f"@{account.handle}"
    return f"{platform} {handle}".strip()
