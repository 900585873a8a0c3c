"""The growth chart as numbers: what is drawn, where it begins and ends, before any pixel is set."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeAlias

from creator_coach.app.growth_view import FanPoint

MOST_POINTS = 1_000
_LONGEST_AHEAD = timedelta(days=3 * 365 + 1)
_SHORTEST = 28  # days an axis covers at least
_HIGH_UP = 0.6  # a line that never fell below this share of the top leaves zero out
_MOST_LEVELS = 4.5

Point: TypeAlias = tuple[float, float]  # (day as ordinal, followers)


@dataclass(frozen=True, slots=True)
class ChartData:
    """What the chart shows: counts, posts, the way ahead and its three dates, each None beyond what is known.

    `fan` is drawn: what may be reached by each day. `ahead` is told: the count's own range on each day.
    """

    line: tuple[tuple[date, int], ...]
    posted: tuple[date, ...]
    fan: tuple[FanPoint, ...]
    goal: int
    today: date
    earliest: date | None = None
    likely: date | None = None
    latest: date | None = None
    finding: str = ""
    ahead: tuple[FanPoint, ...] = ()
    goal_words: tuple[str, ...] = ()  # what the goal line says, the longest first


@dataclass(frozen=True, slots=True)
class Fan:
    """The forecast cut off at the goal: three paths from the newest count."""

    low: tuple[Point, ...]
    likely: tuple[Point, ...]
    high: tuple[Point, ...]


def fan_of(data: ChartData) -> Fan | None:
    """Return the fan, or None where there is no forecast to draw."""
    if not data.fan or not data.line:
        return None
    return Fan(
        low=_path(data, [(p.on, p.low) for p in data.fan], data.latest),
        likely=_path(data, [(p.on, p.likely) for p in data.fan], data.likely),
        high=_path(data, [(p.on, p.high) for p in data.fan], data.earliest),
    )


def _path(data: ChartData, values: Sequence[tuple[date, float]], until: date | None) -> tuple[Point, ...]:
    """Return a path from the newest count to the day that meets the goal."""
    newest, followers = data.line[-1]
    ahead = [
        (float(on.toordinal()), value)
        for on, value in values
        if on > newest and value < data.goal and (until is None or on < until)
    ]
    end = [(float(until.toordinal()), float(data.goal))] if until else []
    return ((float(newest.toordinal()), float(followers)), *ahead, *end)


def days_shown(data: ChartData) -> tuple[date, date]:
    """Return the first and the last day of the axis: the log, and the way ahead up to three years."""
    first = min(data.line[0][0] if data.line else data.today, data.today)
    ahead = data.latest or (data.fan[-1].on if data.fan else data.today)
    last = max(data.today, min(ahead, data.today + _LONGEST_AHEAD))
    return first, max(last, first + timedelta(days=_SHORTEST))


def levels(data: ChartData) -> tuple[float, ...]:
    """Return round follower numbers for hairlines; the first is where the axis begins, the goal is not among them."""
    lowest = min([data.goal, *(n for _, n in data.line)]) if data.line else 0
    top = max([data.goal, *(n for _, n in data.line)])
    if lowest <= top * _HIGH_UP:
        step, start = _step(top), 0.0
    else:
        step = _step((top - lowest) * 1.2)
        start = math.floor(lowest / step) * step
    steps = math.floor((top - start) / step + 1e-9)
    return tuple(v for k in range(steps + 1) if (v := start + k * step) != data.goal or k == 0)


def _step(span: float) -> float:
    """Return a round number that goes into a span three or four times, as far as round numbers allow."""
    size = 10.0 ** math.floor(math.log10(max(span, 1)))
    steps = (f * size / 10 for f in (1, 2, 2.5, 5, 10, 20, 25, 50))
    return next(step for step in steps if span / step <= _MOST_LEVELS and step >= 1 and step == int(step))


def points_of(line: Sequence[tuple[date, int]]) -> list[Point]:
    """Return counts as points."""
    return [(float(day.toordinal()), float(n)) for day, n in line]


def thinned(line: Sequence[tuple[date, int]], most: int = MOST_POINTS) -> list[Point]:
    """Return at most about `most` points that look like the line: its ends, and each stretch's lowest and highest."""
    points = points_of(line)
    if len(points) <= most:
        return points
    size = math.ceil(2 * len(points) / most)
    kept = {0, len(points) - 1}
    for start in range(0, len(points), size):
        stretch = range(start, min(start + size, len(points)))
        kept |= {min(stretch, key=lambda i: points[i][1]), max(stretch, key=lambda i: points[i][1])}
    return [points[i] for i in sorted(kept)]


def value_at(points: Sequence[Point], day: float) -> float:
    """Return the height of a line on a day, straight between its points and level beyond its ends."""
    place = bisect_right(points, day, key=lambda point: point[0])
    if place in (0, len(points)):
        return points[min(place, len(points) - 1)][1]
    (x0, y0), (x1, y1) = points[place - 1], points[place]
    return y0 + (y1 - y0) * (day - x0) / (x1 - x0)
