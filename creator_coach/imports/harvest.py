"""Collects what a file says, account by account, while it is read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from statistics import mean, median

from creator_coach.domain.counts import DeltaKind, FollowerCount, FollowerDelta, checked_day
from creator_coach.domain.errors import RuleError
from creator_coach.domain.income import AffiliateClicks, AffiliateOrder
from creator_coach.imports.reading import AccountReading, FileReading, Problem, ReadPost, Source, TableColumn

MOST_PROBLEMS = 1_000
_ENOUGH = 8
_DROPS = 0.3
_JUMPS = 0.25


class Harvest:
    """The drafts and problems of one dropped file. A later line about the same day replaces an earlier one."""

    def __init__(self, file: str, today: date) -> None:
        self.file = file
        self.today = today
        self.columns: list[TableColumn] = []
        self.orders: dict[str, AffiliateOrder] = {}
        self.clicks: dict[tuple[date, str, str], int] = {}
        self._accounts: dict[tuple[object, ...], AccountReading] = {}
        self._counts: dict[int, dict[date, int]] = {}
        self._deltas: dict[tuple[object, date, DeltaKind], int] = {}
        self._pages: dict[str, list[tuple[int, Problem]]] = {}

    def page(self, name: str) -> Page:
        """Return where one file of an archive puts what it says; problems name it."""
        return Page(self, name, self._pages.setdefault(name, []))

    def named(self, source: Source) -> AccountReading:
        """Return the part of an account, which is now known to be in the file."""
        key = (source.platform, source.handle and source.handle.casefold(), source.title)
        return self._accounts.setdefault(key, AccountReading(source))

    def count(self, page: Page, line: int, source: Source, count: FollowerCount) -> None:
        """Add how many followers there were on a day."""
        days = self._counts.setdefault(id(self.named(source)), {})
        before = days.setdefault(count.counted_on, count.followers)
        if before != count.followers:
            page.problem(line, "count-twice", f"{count.counted_on}: {before}, {count.followers}")
            days[count.counted_on] = count.followers

    def delta(self, page: Page, line: int, source: Source, delta: FollowerDelta) -> None:
        """Add how many followers came or went on a day."""
        account, days = self.named(source), self._deltas
        key = (id(account), delta.day, delta.kind)
        if days.setdefault(key, delta.amount) != delta.amount:
            page.problem(line, "change-twice", f"{delta.day}: {days[key]}, {delta.amount}")
            days[key] = delta.amount
        account.deltas.append(delta)

    def reading(self, kind: str | None) -> FileReading:
        """Return all of it, days in order, problems in the order of files and lines."""
        for account in self._accounts.values():
            account.counts = [FollowerCount(*count) for count in sorted(self._counts.get(id(account), {}).items())]
            account.deltas = sorted(
                {(d.day, d.kind): d for d in account.deltas}.values(), key=lambda d: (d.day, d.kind)
            )
            if kind == "table" and look_like_changes([count.followers for count in account.counts]):
                detail = ", ".join(str(count.followers) for count in account.counts[:_ENOUGH])
                self.page(self.file).problem(1, "followers-jump", detail)
        problems = [p for page in self._pages.values() for _, p in sorted(page, key=lambda pair: pair[0])]
        if len(problems) > MOST_PROBLEMS:
            more = Problem(self.file, "more-problems", str(len(problems) - MOST_PROBLEMS))
            problems = [*problems[:MOST_PROBLEMS], more]
        clicks = [AffiliateClicks(day, n, tag, channel) for (day, tag, channel), n in self.clicks.items()]
        return FileReading(
            self.file, kind, list(self._accounts.values()), problems, list(self.orders.values()), clicks, self.columns
        )


class Page:
    """One file of an archive, or the only one, while it is read."""

    def __init__(self, harvest: Harvest, name: str, problems: list[tuple[int, Problem]]) -> None:
        self.harvest = harvest
        self.name = name
        self._problems = problems

    def problem(self, line: int, code: str, detail: str = "") -> None:
        """Note what could not be used, and in which line; line 0 is the file as a whole."""
        where = f"{self.name}:{line}" if line else self.name
        self._problems.append((line, Problem(where, code, detail)))

    def count(self, line: int, source: Source, day: date, followers: int) -> None:
        """Add a total; what cannot be one is a problem."""
        try:
            checked_day(day, self.harvest.today)
            self.harvest.count(self, line, source, FollowerCount(day, followers))
        except RuleError as error:
            self.problem(line, error.code, str(error.details.get("given", followers)))

    def delta(self, line: int, source: Source, day: date, kind: DeltaKind, amount: int) -> None:
        """Add a day's change; lost ones may be written with or without a minus."""
        given = abs(amount) if kind is DeltaKind.LOST else amount
        try:
            checked_day(day, self.harvest.today)
            self.harvest.delta(self, line, source, FollowerDelta(day, kind, given))
        except RuleError as error:
            self.problem(line, error.code, str(error.details.get("given", amount)))

    def post(self, source: Source, post: ReadPost, line: int = 0) -> None:
        """Add a post; one of a day that cannot be is a problem."""
        try:
            checked_day(post.published_at.date(), self.harvest.today)
        except RuleError as error:
            self.problem(line, error.code, str(error.details["given"]))
        else:
            self.harvest.named(source).posts.append(post)

    def present(self, source: Source, day: date, followers: int = 1) -> None:
        """Add present followers who followed on a day."""
        days = self.harvest.named(source).present
        days[day] = days.get(day, 0) + followers


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
