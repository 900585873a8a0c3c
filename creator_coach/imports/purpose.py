"""What the columns of a table make it: a log of followers, a list of posts, or both."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from creator_coach.domain.accounts import Platform
from creator_coach.domain.counts import DeltaKind
from creator_coach.imports.headers import FOLLOWERS, METRICS, Column

_SURELY_A_POST = {"caption", "title", "hashtags", "sound"}
_MAYBE_A_POST = {"text", "format", "link"}
_OF_AN_ACCOUNT = {"visits", "unfollows"}
_COMING = (DeltaKind.GAINED, DeltaKind.NET)
_SEVERAL = 2


@dataclass(frozen=True, slots=True)
class Purpose:
    """The columns of numbers by what they are for. `left_out`: metrics that belong to days and not to posts."""

    followers: tuple[Column, ...]
    metrics: tuple[Column, ...]
    holds_posts: bool
    left_out: bool
    platform: Platform | None
    """The only platform that the columns name, where they speak of one account."""

    @property
    def has_totals(self) -> bool:
        """Whether a row can hold how many followers there are."""
        return any(column.delta is None for column in self.followers)


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
        of_days, of_posts = _once(followers if totals else ()), _once([*metrics, *came])
    else:
        of_days, of_posts = _once([*followers, *_changes(columns)]), ()
    platform = _only_platform((*of_days, *of_posts, *(c for c in columns if c.role == "account")))
    return Purpose(of_days, of_posts, posts, bool(real_metrics) and not posts, platform)


def _changes(columns: Sequence[Column]) -> list[Column]:
    """Return the columns of follows and unfollows as changes of the day."""
    kinds = {"follows": DeltaKind.GAINED, "unfollows": DeltaKind.LOST}
    return [replace(c, role=FOLLOWERS, delta=kinds[c.role]) for c in columns if c.role in kinds]


def _only_platform(columns: Sequence[Column]) -> Platform | None:
    platforms = {column.platform for column in columns if column.platform}
    is_one_account = len({(column.role, column.delta) for column in columns}) == len(columns)
    return platforms.pop() if len(platforms) == 1 and is_one_account else None


def _once(columns: Sequence[Column]) -> tuple[Column, ...]:
    """Return the first column of each kind, those of no account in front, without sums over several accounts."""
    first: dict[tuple[object, ...], Column] = {}
    for column in sorted(columns, key=_names_account):
        first.setdefault((column.role, column.platform, column.handle, column.delta), column)
    named = Counter((column.role, column.delta) for column in first.values() if _names_account(column))
    return tuple(c for c in first.values() if _names_account(c) or named[c.role, c.delta] < _SEVERAL)


def _names_account(column: Column) -> bool:
    return column.platform is not None or column.handle is not None
