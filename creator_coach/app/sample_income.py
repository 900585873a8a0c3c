"""What the sample's affiliate links brought: small sums, as they are at this size."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from creator_coach.domain.income import AffiliateClicks, AffiliateOrder, OrderStatus
from creator_coach.domain.weeks import utc_bounds
from creator_coach.storage import income, posts
from creator_coach.storage.unit_of_work import UnitOfWork

_LOOK_BACK = timedelta(days=200)
_COMMISSIONS = (4_200, 6_750, 3_100, 9_800, 5_400, 12_600, 4_900, 7_300, 15_200, 6_100, 8_450, 5_800)  # rupiah
_APART = 8  # days between two orders
_SETTLED = 20  # days until an order counts
_CANCELLED = 4  # the place of the one that was sent back
_HUNDRED, _TAGS = 100, 2


def earn_a_little(work: UnitOfWork, today: date, zone: ZoneInfo) -> None:
    """Add orders and clicks of the last three months; two tags belong to a post, some links had none."""
    published = posts.posts_between(work.db, *utc_bounds(today - _LOOK_BACK, today, zone))
    used = Counter(tag for post in published for tag in post.draft.tags)
    tags = (*sorted(tag for tag, posts_with in used.items() if posts_with == 1)[:_TAGS], "")
    orders, clicks = [], []
    for place, commission in enumerate(_COMMISSIONS):
        day = today - timedelta(days=2 + _APART * (len(_COMMISSIONS) - 1 - place))
        status = OrderStatus.OPEN if (today - day).days < _SETTLED else OrderStatus.DONE
        if place == _CANCELLED:
            status = OrderStatus.CANCELLED
        tag = tags[place % len(tags)]
        orders.append(AffiliateOrder(f"sample-{place}", day, status, commission * _HUNDRED, tag=tag))
        clicks.append(AffiliateClicks(day, 9 + 5 * place % 17, tag))
    income.add_orders(work, orders)
    income.add_clicks(work, clicks)
