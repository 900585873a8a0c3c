"""Income from affiliate reports: by month, by tag, and by the post that a tag surely belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from creator_coach.app.store import Store
from creator_coach.domain.income import (
    AffiliateClicks,
    AffiliateOrder,
    MonthIncome,
    Sums,
    TagIncome,
    by_month,
    by_tag,
    currencies_of,
    sums_of,
)
from creator_coach.domain.posts import Post
from creator_coach.domain.weeks import utc_bounds, zone_named
from creator_coach.storage import income, posts
from creator_coach.storage.profile import read_profile

_BEFORE = timedelta(days=400)  # a post goes on selling; older ones than this are not looked through
_MOST_POSTS = 3_000
_SHORTEST = 3  # characters: a shorter tag is in too many captions by chance
_PARTS = re.compile(r"[\w-]+")
RUPIAH = "IDR"


@dataclass(frozen=True, slots=True)
class TagLine:
    """What one tag brought, and the one post that names the tag; None where none does or several do."""

    income: TagIncome
    post: Post | None
    published_on: date | None


@dataclass(frozen=True, slots=True)
class Income:
    """Income in one currency; `currencies` are all there are. `reported_until` is the last day that a report knows."""

    currencies: tuple[str, ...]
    currency: str
    months: tuple[MonthIncome, ...]
    tags: tuple[TagLine, ...]
    total: Sums
    reported_until: date | None

    def of(self, month: date) -> Sums | None:
        """Return the sums of the month of a day, None where no report says anything of it."""
        return next((one.sums for one in self.months if one.month == month.replace(day=1)), None)


def read_income(store: Store, currency: str = "") -> Income:
    """Return the income in a currency; "" means the one with the most orders."""
    orders, clicks = income.all_orders(store.db), income.all_clicks(store.db)
    currencies = currencies_of(orders)
    chosen = currency if currency in currencies else next(iter(currencies), RUPIAH)
    days = [*(order.ordered_on for order in orders[:1]), *(each.day for each in clicks[:1])]
    mine = [order for order in orders if order.currency == chosen]
    return Income(
        currencies,
        chosen,
        by_month(orders, clicks, chosen),
        tuple(_tags(store, orders, clicks, chosen)),
        sums_of(mine, clicks),
        max(days, default=None),
    )


def read_months(store: Store) -> Income:
    """Return the same without tags, for a card: no post is read."""
    orders, clicks = income.all_orders(store.db), income.all_clicks(store.db)
    currencies = currencies_of(orders)
    chosen = next(iter(currencies), RUPIAH)
    return Income(currencies, chosen, by_month(orders, clicks, chosen), (), Sums(), None)


def _tags(
    store: Store, orders: list[AffiliateOrder], clicks: list[AffiliateClicks], currency: str
) -> Iterable[TagLine]:
    found = by_tag(orders, clicks, currency)
    if not any(one.tag for one in found):
        return [TagLine(one, None, None) for one in found]
    zone = zone_named(read_profile(store.db).zone)
    first = min([*(order.ordered_on for order in orders), *(each.day for each in clicks)])
    bounds = utc_bounds(first - _BEFORE, store.today(), zone)
    named = _named_in(posts.posts_between(store.db, *bounds, limit=_MOST_POSTS), {one.tag.casefold() for one in found})
    return [
        TagLine(one, post, post.draft.published_at.astimezone(zone).date() if post else None)
        for one in found
        for post in (named.get(one.tag.casefold()),)
    ]


def _named_in(known: Iterable[Post], tags: set[str]) -> Mapping[str, Post | None]:
    """Return the post that names a tag as a hashtag or a whole word of caption or link; None where several do."""
    wanted = {tag for tag in tags if len(tag) >= _SHORTEST}
    named: dict[str, Post | None] = {}
    for post in known:
        draft = post.draft
        words = {word.casefold() for text in (draft.caption, draft.link) for word in _PARTS.findall(text)}
        for tag in wanted & (words | {tag.casefold() for tag in draft.tags}):
            named[tag] = None if tag in named else post
    return named
