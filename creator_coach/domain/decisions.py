"""What the user decided about a next step, and for how long it is then not offered again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

FOLLOW_UP_AFTER = timedelta(days=3)
_UNDER_WAY = timedelta(weeks=4)


class Choice(StrEnum):
    """What to do with a step."""

    ACCEPTED = "accepted"
    LATER = "later"
    DISMISSED = "dismissed"


class Went(StrEnum):
    """How an accepted step went."""

    HELPED = "helped"
    NO_CHANGE = "no-change"
    NOT_DONE = "not-done"


class Reason(StrEnum):
    """Why a step was dismissed."""

    NOT_MINE = "not-mine"
    DOING_IT = "doing-it"
    NOT_TRUE = "not-true"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision about one step. `went` is None as long as nobody said how it went."""

    id: int
    rule: str
    serves: str
    decided_on: date
    choice: Choice
    reason: str = ""
    went: Went | None = None
    went_on: date | None = None

    def is_under_way(self, today: date) -> bool:
        """Whether it was accepted, and how it went is still open; after four weeks it is let go."""
        return self.choice is Choice.ACCEPTED and self.went is None and today - self.decided_on < _UNDER_WAY

    def asks(self, today: date) -> bool:
        """Whether the check-in asks how it went: three days after it was accepted, at the earliest."""
        return self.is_under_way(today) and today - self.decided_on >= FOLLOW_UP_AFTER


_REST_OF_REASON = {
    Reason.NOT_MINE: timedelta(weeks=26),
    Reason.DOING_IT: timedelta(weeks=8),
    Reason.NOT_TRUE: timedelta(weeks=12),
    Reason.OTHER: timedelta(weeks=8),
}
_REST_AFTER = {Went.HELPED: timedelta(weeks=4), Went.NO_CHANGE: timedelta(weeks=12), Went.NOT_DONE: timedelta(0)}


def is_resting(decision: Decision, today: date) -> bool:
    """Whether the step of a decision is not offered today.

    Under way: while it is. Put off: a week. Dismissed: 8 to 26 weeks by its reason. Done and helped: 4 weeks; done
    without a change: 12; not done: offered again at once.
    """
    if decision.choice is Choice.LATER:
        return today - decision.decided_on < timedelta(weeks=1)
    if decision.choice is Choice.DISMISSED:
        reason = Reason(decision.reason) if decision.reason in set(Reason) else Reason.OTHER
        return today - decision.decided_on < _REST_OF_REASON[reason]
    if decision.went is None:
        return decision.is_under_way(today)
    return today - (decision.went_on or decision.decided_on) < _REST_AFTER[decision.went]
