"""The usual response of the user's posts, by our one formula, beside the rates that others publish."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from statistics import median

from creator_coach.app.accounts import read_accounts
from creator_coach.app.fact_book import Fact, Topic, facts_about
from creator_coach.app.facts import compared_posts
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountId, Platform
from creator_coach.domain.engagement import engagement_rate

_WEEKS, _POSTS, _LOOKED_AT = 26, 30, 200


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
    bands = [fact for fact in facts_about(store, Topic.RESPONSE) if fact.formula]
    found = []
    for platform in dict.fromkeys(platform_of.values()):
        published = tuple(band for band in bands if platform in band.platforms)
        if published:
            rates = _rates(store, {account for account, its in platform_of.items() if its is platform})
            found.append(Response(platform, median(rates) if rates else None, len(rates), published))
    return tuple(found)


def _rates(store: Store, accounts: Collection[AccountId]) -> list[float]:
    """Return the newest rates of accounts; of a busy half-year only as many posts are read as it takes."""
    rates: list[float] = []
    for most in (_LOOKED_AT, -1):
        posts = compared_posts(store, _WEEKS, most=most)
        known = (engagement_rate(post.metrics) for post in posts if post.draft.account in accounts)
        rates = [rate for rate in known if rate is not None][:_POSTS]
        if len(rates) == _POSTS or len(posts) < _LOOKED_AT:
            break
    return rates
