"""Collects what a file says, account by account, while it is read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from statistics import mean, median

from creator_coach.domain.counts import DeltaKind, FollowerCount, FollowerDelta
from creator_coach.domain.errors import RuleError
from creator_coach.imports.reading import AccountReading, FileReading, Problem, ReadPost, Source

MOST_PROBLEMS = 1_000
_ENOUGH = 8
_DROPS = 0.3
_JUMPS = 0.25


class Harvest:
    """The drafts and problems of one file. A later line about the same day replaces an earlier one."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._accounts: dict[tuple[object, ...], AccountReading] = {}
        self._counts: dict[tuple[object, date], int] = {}
        self._deltas: dict[tuple[object, date, DeltaKind], int] = {}
        self._problems: list[tuple[int, Problem]] = []

    def problem(self, line: int, code: str, detail: str = "") -> None:
        """Note what could not be used, and in which line."""
        self._problems.append((line, Problem(f"{self._file}:{line}", code, detail)))

    def count(self, line: int, source: Source, count: FollowerCount) -> None:
        """Add how many followers there were on a day."""
        account, days = self._account(source), self._counts
        key = (id(account), count.counted_on)
        if days.setdefault(key, count.followers) != count.followers:
            self.problem(line, "count-twice", f"{count.counted_on}: {days[key]}, {count.followers}")
            days[key] = count.followers
        account.counts.append(count)

    def delta(self, line: int, source: Source, delta: FollowerDelta) -> None:
        """Add how many followers came or went on a day."""
        account, days = self._account(source), self._deltas
        key = (id(account), delta.day, delta.kind)
        if days.setdefault(key, delta.amount) != delta.amount:
            self.problem(line, "change-twice", f"{delta.day}: {days[key]}, {delta.amount}")
            days[key] = delta.amount
        account.deltas.append(delta)

    def post(self, source: Source, post: ReadPost) -> None:
        """Add a post."""
        self._account(source).posts.append(post)

    def reading(self, kind: str) -> FileReading:
        """Return all of it, days in order, problems in the order of their lines."""
        for account in self._accounts.values():
            account.counts = sorted({c.counted_on: c for c in account.counts}.values(), key=lambda c: c.counted_on)
            account.deltas = sorted(
                {(d.day, d.kind): d for d in account.deltas}.values(), key=lambda d: (d.day, d.kind)
            )
            if look_like_changes([count.followers for count in account.counts]):
                detail = ", ".join(str(count.followers) for count in account.counts[:_ENOUGH])
                self.problem(1, "followers-jump", detail)
        problems = [problem for _, problem in sorted(self._problems, key=lambda pair: pair[0])]
        if len(problems) > MOST_PROBLEMS:
            more = Problem(self._file, "more-problems", str(len(problems) - MOST_PROBLEMS))
            problems = [*problems[:MOST_PROBLEMS], more]
        return FileReading(self._file, kind, list(self._accounts.values()), problems)

    def _account(self, source: Source) -> AccountReading:
        key = (source.platform, source.handle and source.handle.casefold())
        return self._accounts.setdefault(key, AccountReading(source))


def unrecognised(file: str, error: RuleError) -> FileReading:
    """Return the reading of a file that the app cannot use, with the one reason."""
    return FileReading(file, None, [], [Problem(file, error.code, str(error.details.get("given", "")))])


def look_like_changes(totals: Sequence[int]) -> bool:
    """Whether numbers go up and down as daily changes do, and totals of followers do not."""
    if len(totals) < _ENOUGH:
        return False
    steps = [later - earlier for earlier, later in pairwise(totals)]
    drops = sum(step < 0 for step in steps) / len(steps)
    return drops >= _DROPS and mean(map(abs, steps)) > _JUMPS * max(median(totals), 1)
