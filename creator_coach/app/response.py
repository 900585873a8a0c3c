"""The usual response of the user's posts, by our one formula, beside the rates that others publish."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median

from creator_coach.app.accounts import read_accounts
from creator_coach.app.fact_book import Fact, Topic, facts_about
from creator_coach.app.facts import compared_posts
from creator_coach.app.store import Store
from creator_coach.domain.accounts import Platform
from creator_coach.domain.engagement import engagement_rate

_WEEKS, _POSTS = 26, 30


@dataclass(frozen=True, slots=True)
class Response:
    """The median response on a platform, of how many posts, and published rates; None where none is known."""

    platform: Platform
    usual: float | None
    posts: int
    bands: tuple[Fact, ...]


def read_response(store: Store) -> tuple[Response, ...]:
    """Return the response on each platform of which rates are published."""
    accounts = read_accounts(store)
    platform_of = {account.id: account.platform for account in accounts}
    posts = compared_posts(store, _WEEKS)
    bands = [fact for fact in facts_about(store, Topic.RESPONSE) if fact.formula]
    found = []
    for platform in dict.fromkeys(platform_of.values()):
        published = tuple(band for band in bands if platform in band.platforms)
        rates = [
            rate
            for post in posts
            if platform_of.get(post.draft.account) is platform and (rate := engagement_rate(post.metrics)) is not None
        ][:_POSTS]
        if published:
            found.append(Response(platform, median(rates) if rates else None, len(rates), published))
    return tuple(found)
