"""What if: the forecast at another number of posts a week, where the log can say anything about that."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from creator_coach.app.standing import Standing
from creator_coach.domain.growth import Forecast, Status, with_more
from creator_coach.domain.posting import PerPost, Posting

MOST_POSTS = 10


@dataclass(frozen=True, slots=True)
class WhatIf:
    """The forecast for so many posts a week."""

    posts: int
    forecast: Forecast


def can_say(standing: Standing, posting: Posting) -> PerPost | None:
    """Return the followers a post went with, None where the log cannot tell or there is no forecast to move."""
    return posting.per_post if standing.forecast.status in {Status.OK, Status.FLAT} else None


def what_if(standing: Standing, per_post: PerPost, posts: int, today: date) -> WhatIf:
    """Return the forecast at so many posts a week: moved by what each post more, or less, went with."""
    more = posts - per_post.usual
    a_week = (per_post.low * more, per_post.middle * more, per_post.high * more)
    return WhatIf(posts, with_more(standing.forecast, a_week, standing.goal, today))
