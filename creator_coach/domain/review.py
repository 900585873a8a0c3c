"""A week in figures, as the weekly review tells it: stored when it is written, so that past pages stay as they were."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from datetime import date
from typing import Any

from creator_coach.domain.coach import Advice

ENOUGH_FOR_USUAL = 6


@dataclass(frozen=True, slots=True)
class WeekFacts:
    """What one week held; None is unknown. Dates are ISO texts, so that the whole of it is plain JSON.

    `gained` belongs to the focus account, from counts at most three days off the week's ends; `pace_low` and
    `pace_high` are what its weeks before usually brought. `best_ratio` is the best post against the level before it.
    """

    monday: str
    posts: int
    target: int
    planned: bool
    rest: bool
    weekdays: tuple[int, ...]
    formats: tuple[str, ...]
    weeks_kept: int
    weeks_counted: int
    handle: str = ""
    start: int | None = None
    end: int | None = None
    pace_low: float | None = None
    pace_high: float | None = None
    milestone: int | None = None
    others: tuple[tuple[str, str, int], ...] = ()  # platform, handle, followers gained
    goal: int = 0
    earliest: str | None = None
    latest: str | None = None
    best_caption: str = ""
    best_value: int | None = None
    best_ratio: float | None = None
    outcome: str = "views"
    measured: int = 0
    known: int = 99  # posts of the last year with figures; under ENOUGH_FOR_USUAL there is no usual yet
    comments: int | None = None
    helps: str = ""
    helps_trait: str = ""
    helps_low: float | None = None
    helps_high: float | None = None
    helps_posts: int = 0
    experiment_week: int | None = None
    done: tuple[tuple[str, str], ...] = ()
    taken_on: tuple[str, ...] = ()
    next_rule: str = ""
    next_serves: str = ""
    next_because: tuple[tuple[str, Any], ...] = ()

    @property
    def gained(self) -> int | None:
        """Followers gained by the focus account."""
        return None if self.start is None or self.end is None else self.end - self.start

    @property
    def day(self) -> date:
        """The Monday of the week."""
        return date.fromisoformat(self.monday)

    @property
    def step(self) -> Advice | None:
        """The next step that was named."""
        return Advice(self.next_rule, self.next_serves, dict(self.next_because), 0) if self.next_rule else None

    @property
    def empty(self) -> bool:
        """Whether there is nothing to tell."""
        return not self.posts and self.gained is None and not self.rest

    def to_json(self) -> str:
        """Return the facts as text."""
        return json.dumps(asdict(self), ensure_ascii=False)


def from_json(text: str) -> WeekFacts:
    """Return stored facts; figures that a newer version added are left at their defaults."""
    read = json.loads(text)
    known = {field.name for field in fields(WeekFacts)}
    return WeekFacts(**{name: _tuples(value) for name, value in read.items() if name in known})


def _tuples(value: Any) -> Any:  # noqa: ANN401  JSON
    return tuple(_tuples(one) for one in value) if isinstance(value, list) else value
