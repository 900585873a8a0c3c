"""What the columns of a table make it: a log of followers, a list of posts, or both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from creator_coach.domain.accounts import Platform
from creator_coach.domain.counts import DeltaKind
from creator_coach.imports.headers import FOLLOWERS, METRICS, Column

_SURELY_A_POST = {"caption", "title", "hashtags", "sound"}
_MAYBE_A_POST = {"text", "format", "link"}
_OF_AN_ACCOUNT = {"visits", "unfollows"}


@dataclass(frozen=True, slots=True)
class Purpose:
    """The columns of numbers by what they are for. `left_out`: metrics that belong to days and not to posts."""

    followers: tuple[Column, ...]
    metrics: tuple[Column, ...]
    holds_posts: bool
    left_out: bool

    @property
    def has_totals(self) -> bool:
        """Whether a row can hold how many followers there are."""
        return any(column.delta is None for column in self.followers)

    @property
    def platform(self) -> Platform | None:
        """The only platform that the columns name."""
        platforms = {column.platform for column in (*self.followers, *self.metrics) if column.platform}
        return platforms.pop() if len(platforms) == 1 else None


def purpose_of(columns: Sequence[Column]) -> Purpose:
    """Tell posts from days: a caption makes a post; numbers beside a follower column without one are of the day.

    New followers in a list of posts came with the post; elsewhere they are the day's change.
    """
    roles = {column.role for column in columns}
    followers = [column for column in columns if column.role == FOLLOWERS]
    metrics = [column for column in columns if column.role in METRICS]
    totals = [column for column in followers if column.delta is None]
    real_metrics = [column for column in metrics if column.role != "follows"]
    if roles & _SURELY_A_POST:
        posts = True
    elif roles & _MAYBE_A_POST:
        posts = bool(real_metrics) or not followers
    else:
        posts = bool(real_metrics) and not followers and not roles & _OF_AN_ACCOUNT
    if posts:
        came = [] if totals else [replace(c, role="follows", delta=None) for c in followers if c.delta in _COMING]
        return Purpose(_once(followers if totals else ()), _once([*metrics, *came]), holds_posts=True, left_out=False)
    days = [
        *followers,
        *(replace(c, role=FOLLOWERS, delta=DeltaKind.GAINED) for c in metrics if c.role == "follows"),
        *(replace(c, role=FOLLOWERS, delta=DeltaKind.LOST) for c in columns if c.role == "unfollows"),
    ]
    return Purpose(_once(days), (), holds_posts=False, left_out=bool(real_metrics))


_COMING = (DeltaKind.GAINED, DeltaKind.NET)


def _once(columns: Sequence[Column]) -> tuple[Column, ...]:
    """Return the first column of each kind."""
    first: dict[tuple[object, ...], Column] = {}
    for column in columns:
        first.setdefault((column.role, column.platform, column.handle, column.delta), column)
    return tuple(first.values())
