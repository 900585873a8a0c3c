"""Score a follower forecast on real follower histories, against a random walk with drift.

    python tests/bench/growth_bench.py --series FILE [--forecast MODULE:FUNCTION] [--sources NAME …]

FILE is a table (.csv or .csv.gz) with the columns series_id, source, date and followers. FORECAST is called as
forecast(counts, today, target), with today the day of the last count, and gives `status`, `likely`, `earliest`,
`latest` and `at(day)`, as creator_coach.domain.growth does. Needs numpy.

How an origin is made: a creator's check-ins are simulated on the days that were really observed: about weekly, two days
of jitter, one week in five skipped, now and then a gap of three to six weeks. An origin is a check-in with 4, 8, 12 or
26 check-ins of history, 20 to 20,000 followers, and at least four weeks of known future.

Scores: CRPS (twice the mean pinball loss at 10, 50 and 90 %) on log(count + 10), as skill = 1 − CRPS / CRPS of the
random walk; the share of truths inside the 80 % range; for the next round level, how often it was reached before the
range began (ideal 10 %), after it ended (10 %) and by the likely date (50 %), each over the origins whose data run past
that date.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import importlib
import math
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Protocol, TypeAlias

import numpy as np
import numpy.typing as npt

Numbers: TypeAlias = npt.NDArray[np.float64]

HORIZONS = np.array([4, 8, 13, 26], float)  # weeks
LEVELS = sorted(a * 10**b for b in range(1, 5) for a in (1, 1.5, 2, 2.5, 3, 4, 5, 7.5))
HISTORIES = (4, 8, 12, 26)  # check-ins
QUANTILES = (0.1, 0.5, 0.9)
TODAY = date(2026, 1, 5)
ONE_CREATOR = "gh_"  # sources with very many series: one simulated creator each, and fewer origins


class Forecast(Protocol):
    """What is scored."""

    @property
    def status(self) -> str: ...
    @property
    def likely(self) -> date | None: ...
    @property
    def earliest(self) -> date | None: ...
    @property
    def latest(self) -> date | None: ...
    def at(self, day: date, /) -> tuple[float, float, float]: ...


Method: TypeAlias = Callable[[Sequence[tuple[date, int]], date, int], Forecast]


@dataclass(frozen=True)
class Series:
    """One history: weeks since its first day, and counts."""

    source: str
    t: Numbers
    y: Numbers


@dataclass(frozen=True)
class Origin:
    """One moment to forecast from: the check-ins so far (weeks, the last is 0), the truth, the known future."""

    series: str
    source: str
    t: Numbers
    y: Numbers
    truth: Numbers
    future_t: Numbers
    future_y: Numbers

    def weeks_to(self, level: float) -> float:
        """When the level was really reached; infinite if it was not."""
        past = np.nonzero(self.future_y >= level)[0]
        if not len(past):
            return math.inf
        k = past[0]
        if k == 0:
            return 0.0
        a, b = self.future_y[k - 1], self.future_y[k]
        return float(self.future_t[k - 1] + (self.future_t[k] - self.future_t[k - 1]) * (level - a) / (b - a))


@dataclass(frozen=True)
class Row:
    """What one forecast scored. The three dates are None where the data do not run so far."""

    source: str
    crps: Numbers
    walk: Numbers
    inside: npt.NDArray[np.bool_]
    early: bool | None = None
    late: bool | None = None
    by_likely: bool | None = None


@dataclass(frozen=True)
class Scores:
    """The rows of the answered origins, and the seconds that each of all origins took."""

    rows: list[Row]
    took: list[float]


def load(path: Path, sources: Sequence[str] | None = None) -> dict[str, Series]:
    points: dict[tuple[str, str], list[tuple[int, float]]] = defaultdict(list)
    with gzip.open(path, "rt") if path.suffix == ".gz" else path.open() as file:
        for row in csv.DictReader(file):
            if sources is None or row["source"] in sources:
                day = date.fromisoformat(row["date"][:10]).toordinal()
                points[row["series_id"], row["source"]].append((day, float(row["followers"])))
    found = {}
    for (name, source), known in sorted(points.items()):
        days, counts = np.array(sorted(known), float).T
        found[name] = Series(source, (days - days[0]) / 7, counts)
    return found


def origins(series: dict[str, Series], horizons: Numbers = HORIZONS, seed: int = 7) -> list[Origin]:
    rng, found = np.random.default_rng(seed), []
    for name, one in series.items():
        few = one.source.startswith(ONE_CREATOR)
        for _ in range((1 if few else 2) if len(one.t) >= 6 else 0):
            picked = check_ins(one.t, rng)
            for n in HISTORIES:
                ends = [e for e in range(n - 1, len(picked)) if _usable(one, picked[e - n + 1 : e + 1])]
                for e in rng.choice(ends, min(2 if few else 4, len(ends)), replace=False) if ends else ():
                    origin = _origin(name, one, picked[e - n + 1 : e + 1], horizons)
                    if origin.t[0] <= -1.5 and abs(origin.y[-1] - origin.y[0]) >= 2:
                        found.append(origin)
    return found


def check_ins(observed: Numbers, rng: np.random.Generator) -> list[int]:
    """Return the places of the observed days on which a simulated creator checks in."""
    picked: list[int] = []
    now = rng.uniform(0, 1)
    while now <= observed[-1]:
        k = int(np.searchsorted(observed, now + rng.integers(-2, 3) / 7 + 1e-9)) - 1
        if k >= 0 and (not picked or k > picked[-1]):
            picked.append(k)
        step = 2.0 if rng.random() < 0.2 else 1.0
        now += float(rng.integers(3, 7)) if rng.random() < 0.03 else step
    return picked


def _usable(one: Series, places: list[int]) -> bool:
    first, last = places[0], places[-1]
    return bool(one.t[-1] - one.t[last] >= 4 and 20 <= one.y[last] <= 20000 and one.y[first] >= 5)


def _origin(name: str, one: Series, places: list[int], horizons: Numbers) -> Origin:
    last = places[-1]
    future_t = np.r_[0, one.t[last + 1 :] - one.t[last]]
    future_y = np.r_[one.y[last], one.y[last + 1 :]]
    truth = np.full(len(horizons), np.nan)
    for k, weeks in enumerate(horizons):
        j = np.searchsorted(future_t, weeks)
        if j < len(future_t) and future_t[j] - future_t[j - 1] <= 5.2:
            truth[k] = np.interp(weeks, future_t, future_y)
    return Origin(name, one.source, one.t[places] - one.t[last], one.y[places], truth, future_t, future_y)


def random_walk_with_drift(t: Numbers, y: Numbers, weeks: Numbers) -> Numbers:
    """Return the 10, 50 and 90 % quantiles, shape (3, weeks)."""
    width, gain, span = np.maximum(np.diff(t), 0.2), np.diff(y), t[-1] - t[0]
    drift = (y[-1] - y[0]) / span
    variance = max(np.sum((gain - drift * width) ** 2 / width) / max(len(width) - 1, 1), 0.1)
    half = 1.2815515655446004 * np.sqrt(variance * (weeks + weeks**2 / span))
    middle = y[-1] + drift * weeks
    return np.asarray(np.maximum(np.stack([middle - half, middle, middle + half]), 0))


def crps(quantiles: Numbers, truth: Numbers) -> Numbers:
    over = np.log(truth + 10) - np.log(quantiles + 10)
    p = np.array(QUANTILES)[:, None]
    return np.asarray(2 * np.maximum(p * over, (p - 1) * over).mean(axis=0))


def counts_of(origin: Origin) -> list[tuple[date, int]]:
    days = [TODAY + timedelta(days=round(7 * float(weeks))) for weeks in origin.t]
    return list(dict(zip(days, (round(float(n)) for n in origin.y), strict=True)).items())


def score(forecast: Method, todo: Iterable[Origin]) -> Scores:
    rows, took = [], []
    for origin in todo:
        counts = counts_of(origin)
        level = next(at for at in LEVELS if at >= 1.03 * origin.y[-1])
        start = time.perf_counter()
        given = forecast(counts, TODAY, int(level))
        took.append(time.perf_counter() - start)
        if given.status != "too-few-counts":
            rows.append(_row(given, origin, level))
    return Scores(rows, took)


def _row(given: Forecast, origin: Origin, level: float) -> Row:
    q = np.array([given.at(TODAY + timedelta(weeks=int(h))) for h in HORIZONS], float).T
    known = ~np.isnan(origin.truth)
    inside = (origin.truth >= q[0] - 0.5) & (origin.truth <= q[2] + 0.5)
    walk = crps(random_walk_with_drift(origin.t, origin.y, HORIZONS), origin.truth)
    reached = origin.weeks_to(level)

    def held(day: date | None, test: Callable[[float], bool]) -> bool | None:
        weeks = math.inf if day is None else (day - TODAY).days / 7
        return bool(test(weeks)) if given.status == "ok" and weeks <= origin.future_t[-1] else None

    return Row(
        source=origin.source,
        crps=crps(q, origin.truth)[known],
        walk=walk[known],
        inside=inside[known],
        early=held(given.earliest, lambda weeks: reached < weeks - 0.15),
        late=held(given.latest, lambda weeks: reached > weeks + 0.15),
        by_likely=held(given.likely, lambda weeks: reached <= weeks),
    )


def skill(rows: Sequence[Row]) -> float:
    ours, walk = np.concatenate([r.crps for r in rows]), np.concatenate([r.walk for r in rows])
    return float(1 - ours.mean() / walk.mean())


def inside(rows: Sequence[Row]) -> float:
    return float(np.concatenate([r.inside for r in rows]).mean())


def _share(held: Iterable[bool | None]) -> float:
    known = [value for value in held if value is not None]
    return sum(known) / len(known) if known else math.nan


def show(scores: Scores) -> None:
    rows, took = scores.rows, scores.took
    sources = {name: [r for r in rows if r.source == name] for name in sorted({r.source for r in rows})}
    macro = 1 - math.exp(sum(math.log(1 - skill(some)) for some in sources.values()) / len(sources))
    print(f"{len(rows)} of {len(took)} origins answered; {1000 * np.median(took):.2f} ms an answer (median)")
    print(f"CRPS skill over a random walk with drift: {skill(rows):+.3f} pooled, {macro:+.3f} mean of sources")
    print(f"truth inside the 80 % range: {inside(rows):.3f}")
    early, late, by = (_share(getattr(r, name) for r in rows) for name in ("early", "late", "by_likely"))
    print(
        f"next level before the range {early:.3f} (.10), after it {late:.3f} (.10), by the likely date {by:.3f} (.50)"
    )
    for name, some in sources.items():
        print(f"  {name:12} {len(some):5} origins   skill {skill(some):+.3f}   inside {inside(some):.3f}")


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--series", required=True, type=Path)
    ask.add_argument("--forecast", default="creator_coach.domain.growth:forecast", help="MODULE:FUNCTION")
    ask.add_argument("--sources", nargs="*")
    ask.add_argument("--most", type=int, default=1500, help="score about this many origins, drawn evenly")
    given = ask.parse_args()
    sys.path.insert(0, ".")
    module, _, name = given.forecast.partition(":")
    todo = origins(load(given.series, given.sources))
    show(score(getattr(importlib.import_module(module), name), todo[:: max(1, len(todo) // given.most)]))


if __name__ == "__main__":
    main()
