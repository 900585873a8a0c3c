"""Readings as lines of JSON, from the process that reads files to the one that has the log.

Values and no code: nothing that a hostile file could make of the reading process is run by the other one. What comes
back is checked by the same constructors as everything else.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import Any

from creator_coach.domain.accounts import Platform
from creator_coach.domain.counts import DeltaKind, FollowerCount, FollowerDelta
from creator_coach.domain.income import AffiliateClicks, AffiliateOrder, OrderStatus
from creator_coach.domain.posts import NOTHING_KNOWN, Format, Metrics, Relation, TimeSource
from creator_coach.imports.columns import METRICS
from creator_coach.imports.reading import AccountReading, FileReading, Problem, ReadPost, Source, TableColumn

_CHUNK = 500
_FORMATS = {member.value: member for member in Format}
_RELATIONS = {member.value: member for member in Relation}
_TIMES = {member.value: member for member in TimeSource}


def lines_of(readings: Iterable[FileReading]) -> Iterator[str]:
    """Yield readings as lines; each ends with a line that says so."""
    for reading in readings:
        yield _line("file", reading.file, reading.format)
        for start in range(0, len(reading.problems), _CHUNK):
            yield _line("problems", [(p.where, p.code, p.detail) for p in reading.problems[start : start + _CHUNK]])
        if reading.columns:
            yield _line("columns", [(column.header, column.role) for column in reading.columns])
        for part in reading.accounts:
            yield from _account_lines(part)
        for start in range(0, len(reading.orders), _CHUNK):
            yield _line("orders", [_order(order) for order in reading.orders[start : start + _CHUNK]])
        if reading.clicks:
            yield _line("clicks", [(c.day.isoformat(), c.clicks, c.tag, c.channel) for c in reading.clicks])
        yield _line("end")


def _line(*values: object) -> str:
    return json.dumps(values, ensure_ascii=True, separators=(",", ":"))


def _account_lines(part: AccountReading) -> Iterator[str]:
    source = part.source
    yield _line("account", source.platform, source.handle, source.title, source.platform_name)
    yield _line("counts", [(count.counted_on.isoformat(), count.followers) for count in part.counts])
    yield _line("deltas", [(delta.day.isoformat(), delta.kind, delta.amount) for delta in part.deltas])
    yield _line("present", [(day.isoformat(), n) for day, n in part.present.items()])
    for start in range(0, len(part.posts), _CHUNK):
        yield _line("posts", [_post(post) for post in part.posts[start : start + _CHUNK]])


def _post(post: ReadPost) -> tuple[object, ...]:
    metrics = post.metrics
    return (
        post.published_at.isoformat(),
        post.caption,
        post.format.value,
        post.hashtags,
        post.sound,
        post.link,
        post.time_source.value,
        post.platform_id,
        None if metrics is NOTHING_KNOWN else [getattr(metrics, name) for name in METRICS],
        post.captured_at and post.captured_at.isoformat(),
        post.relation.value,
    )


def _order(order: AffiliateOrder) -> tuple[object, ...]:
    return (
        order.order_id,
        order.ordered_on.isoformat(),
        order.status,
        order.commission,
        order.currency,
        order.tag,
        order.channel,
    )


class Receiver:
    """Puts lines together to readings again."""

    def __init__(self) -> None:
        self._reading: FileReading | None = None

    def take(self, line: str) -> FileReading | None:
        """Take one line; return a reading when it is complete.

        Raises:
            ValueError: the line is none of ours.
        """
        try:
            kind, *values = json.loads(line)
            return self._take(kind, values)
        except (TypeError, KeyError, AttributeError, IndexError) as error:
            raise ValueError(line[:80]) from error

    def _take(self, kind: str, values: Sequence[Any]) -> FileReading | None:
        if kind == "file":
            self._reading = FileReading(values[0], values[1])
            return None
        reading = self._reading
        if reading is None:
            raise ValueError(kind)
        if kind == "end":
            self._reading = None
            return reading
        if kind == "account":
            platform = Platform(values[0]) if values[0] else None
            reading.accounts.append(AccountReading(Source(platform, *values[1:])))
        else:
            _FILL[kind](reading, values[0])
        return None


def _fill_posts(reading: FileReading, rows: Sequence[Sequence[Any]]) -> None:
    reading.accounts[-1].posts.extend(map(_read_post, rows))


def _read_post(row: Sequence[Any]) -> ReadPost:
    at, caption, form, tags, sound, link, source, platform_id, metrics, captured, relation = row
    return ReadPost(
        datetime.fromisoformat(at),
        caption,
        _FORMATS[form],
        None if tags is None else tuple(tags),
        sound,
        link,
        _TIMES[source],
        platform_id,
        Metrics(*metrics) if metrics else NOTHING_KNOWN,
        datetime.fromisoformat(captured) if captured else None,
        _RELATIONS[relation],
    )


def _fill_counts(reading: FileReading, rows: Sequence[Sequence[Any]]) -> None:
    reading.accounts[-1].counts.extend(FollowerCount(date.fromisoformat(day), n) for day, n in rows)


def _fill_deltas(reading: FileReading, rows: Sequence[Sequence[Any]]) -> None:
    reading.accounts[-1].deltas.extend(FollowerDelta(date.fromisoformat(d), DeltaKind(k), n) for d, k, n in rows)


def _fill_present(reading: FileReading, rows: Sequence[Sequence[Any]]) -> None:
    reading.accounts[-1].present.update({date.fromisoformat(day): n for day, n in rows})


def _fill_orders(reading: FileReading, rows: Sequence[Sequence[Any]]) -> None:
    for order_id, day, status, *rest in rows:
        reading.orders.append(AffiliateOrder(order_id, date.fromisoformat(day), OrderStatus(status), *rest))


def _fill_clicks(reading: FileReading, rows: Sequence[Sequence[Any]]) -> None:
    reading.clicks.extend(AffiliateClicks(date.fromisoformat(day), *rest) for day, *rest in rows)


_FILL: dict[str, Callable[[FileReading, Any], None]] = {
    "posts": _fill_posts,
    "counts": _fill_counts,
    "deltas": _fill_deltas,
    "present": _fill_present,
    "orders": _fill_orders,
    "clicks": _fill_clicks,
    "problems": lambda reading, rows: reading.problems.extend(Problem(*row) for row in rows),
    "columns": lambda reading, rows: reading.columns.extend(TableColumn(*row) for row in rows),
}
