"""The rows of a table, read one by one, so that a broken one costs only itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from creator_coach.domain.accounts import Platform
from creator_coach.domain.counts import DeltaKind, checked_day
from creator_coach.domain.errors import RuleError
from creator_coach.domain.posts import Metrics
from creator_coach.imports.dates import Moment, is_midnight, moment_in
from creator_coach.imports.day_order import day_order
from creator_coach.imports.harvest import Page
from creator_coach.imports.headers import Column
from creator_coach.imports.layout import Layout
from creator_coach.imports.numbers import decimal_marks, is_nothing, number_in, whole_in
from creator_coach.imports.reading import Source
from creator_coach.imports.rows import Row
from creator_coach.imports.sources import account_column, source_of
from creator_coach.imports.table_posts import post_in, says_post
from creator_coach.imports.words import plain, words

_Numbers = Mapping[int, int]


class TableRows:
    """Puts what the rows of a table say on a page; what the columns agree on is settled first."""

    def __init__(self, layout: Layout, page: Page, today: date) -> None:
        self._layout = layout
        self._page = page
        self._today = today
        self._followers, self._metrics = layout.purpose.followers, layout.purpose.metrics
        self._rows = [row for row in layout.body if self._says_anything(row)]
        self._decimals = {
            column.index: decimal_marks(row.cell(column.index) for row in self._rows)
            for column in (*self._followers, *self._metrics)
        }
        self._account = self._account_column()

    def read(self) -> None:
        """Read every row."""
        month_first = self._month_first()
        no_clock = self._has_no_clock(month_first=month_first)
        kinds = self._kinds()
        for row in self._rows:
            moment, numbers, source = self._moment(row, month_first=month_first), self._numbers(row), self._source(row)
            if moment is None or source is None or self._is_too_long(row):
                continue
            self._add_followers(row, source, moment.day, numbers, kinds)
            if self._layout.purpose.holds_posts:
                self._add_post(row, source, replace(moment, clock=None) if no_clock else moment, numbers)

    def _says_anything(self, row: Row) -> bool:
        label = row.cell(self._layout.day) or next(cell for cell in row.cells if cell.strip())
        if plain(label) in words().totals:
            return False
        numbers = (row.cell(column.index) for column in (*self._followers, *self._metrics))
        return not all(map(is_nothing, numbers)) or says_post(row, self._layout)

    def _tell(self, row: Row) -> Callable[[str, str], None]:
        return lambda code, detail: self._page.problem(row.line, code, detail)

    def _account_column(self) -> int | None:
        try:
            return account_column(self._layout, self._rows)
        except RuleError as error:
            self._page.problem(self._rows[0].line, error.code, str(error.details["given"]))
            return None

    def _month_first(self) -> bool:
        """Whether the column of days writes the month first."""
        cells = [row.cell(self._layout.day) for row in self._rows]
        order = day_order(cells, self._today)
        if order.doubt:
            self._page.problem(self._rows[order.cell].line, order.doubt, cells[order.cell])
        return order.month_first

    def _has_no_clock(self, *, month_first: bool) -> bool:
        """Whether the times are those that a program writes where it knows none: midnight in every row."""
        clocks = 0
        for row in self._rows:
            try:
                moment = moment_in(row.cell(self._layout.day), month_first=month_first)
            except RuleError:
                continue
            if moment.clock is not None:
                if not is_midnight(moment):
                    return False
                clocks += 1
        return clocks > 1

    def _moment(self, row: Row, *, month_first: bool) -> Moment | None:
        text = row.cell(self._layout.day)
        if is_nothing(text):
            self._page.problem(row.line, "date-missing", " | ".join(row.cells))
            return None
        try:
            moment = moment_in(text, month_first=month_first)
            checked_day(moment.day, self._today)
        except RuleError as error:
            self._page.problem(row.line, error.code, text)
            return None
        return moment

    def _source(self, row: Row) -> Source | None:
        try:
            return source_of(row, self._layout, self._account)
        except RuleError as error:
            self._page.problem(row.line, error.code, str(error.details["given"]))
            return None

    def _numbers(self, row: Row) -> _Numbers:
        """Return the numbers of a row by column, without the unknown and the unreadable ones."""
        found = {}
        for index, decimals in self._decimals.items():
            try:
                value = whole_in(row.cell(index), decimals)
            except RuleError as error:
                self._page.problem(row.line, error.code, row.cell(index))
            else:
                if value is not None:
                    found[index] = value
        return found

    def _kinds(self) -> Mapping[int, DeltaKind | None]:
        """Return what each column of followers counts: new ones below zero are gains less losses."""
        kinds = {column.index: column.delta for column in self._followers}
        for index, kind in kinds.items():
            if kind is DeltaKind.GAINED and any(self._is_below_zero(row.cell(index), index) for row in self._rows):
                kinds[index] = DeltaKind.NET
        return kinds

    def _is_below_zero(self, text: str, index: int) -> bool:
        try:
            return (whole_in(text, self._decimals[index]) or 0) < 0
        except RuleError:
            return False

    def _is_too_long(self, row: Row) -> bool:
        """Whether a number stands beyond the last column: then a delimiter inside a number moved the cells."""
        for cell in row.cells[len(self._layout.header.cells) :]:
            try:
                if number_in(cell) is not None:
                    self._page.problem(row.line, "row-too-long", " | ".join(row.cells))
                    return True
            except RuleError:
                continue
        return False

    def _add_followers(
        self, row: Row, source: Source, day: date, numbers: _Numbers, kinds: Mapping[int, DeltaKind | None]
    ) -> None:
        for column in self._followers:
            value, kind = numbers.get(column.index), kinds[column.index]
            if value is None:
                continue
            account = Source(column.platform or source.platform, column.handle or source.handle)
            if kind is None:
                self._page.count(row.line, account, day, value)
            else:
                self._page.delta(row.line, account, day, kind, value)

    def _add_post(self, row: Row, source: Source, moment: Moment, numbers: _Numbers) -> None:
        """Add the post of a row, once for each platform that has columns of its own with numbers in them."""
        wordless = not says_post(row, self._layout)
        if wordless and self._layout.purpose.has_totals:
            return
        with_numbers = [column for column in self._metrics if column.index in numbers]
        if wordless and not with_numbers:
            return
        post = post_in(row, self._layout, moment, self._tell(row))
        platforms: list[Platform | None] = list(
            dict.fromkeys(column.platform for column in with_numbers if column.platform)
        )
        for platform in platforms or [source.platform]:
            columns = [column for column in with_numbers if column.platform in (None, platform)]
            handle = next((column.handle for column in columns if column.handle), source.handle)
            metrics = self._metrics_of(row, columns, numbers)
            self._page.post(Source(platform, handle), replace(post, metrics=metrics))

    def _metrics_of(self, row: Row, columns: Sequence[Column], numbers: _Numbers) -> Metrics:
        try:
            return Metrics(**{column.role: numbers[column.index] for column in columns})
        except RuleError:
            return self._possible_metrics(row, columns, numbers)

    def _possible_metrics(self, row: Row, columns: Sequence[Column], numbers: _Numbers) -> Metrics:
        metrics = Metrics()
        for column in columns:
            try:
                metrics = replace(metrics, **{column.role: numbers[column.index]})
            except RuleError as error:
                self._page.problem(row.line, error.code, row.cell(column.index))
        return metrics
