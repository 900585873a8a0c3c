"""Prospects: businesses that may become a deal, from the idea to an answer.

A step that was taken keeps its day. Going back to an earlier step takes back the days of the later ones, since they
did not happen; a step that was skipped has no day.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NewType

from creator_coach.domain.businesses import Business, checked_line, checked_name, checked_text
from creator_coach.domain.deals import DealId
from creator_coach.domain.errors import RuleError

ProspectId = NewType("ProspectId", int)

FOLLOW_UP_AFTER = timedelta(days=7)  # a busy owner needs days, and after more than a week has forgotten the message


class ProspectStatus(StrEnum):
    """How far it has come."""

    IDEA = "idea"
    ASKED = "asked"
    ANSWERED = "answered"
    DEAL = "deal"
    NO = "no"

    @property
    def is_open(self) -> bool:
        """Whether something may still come of it."""
        return self not in {ProspectStatus.DEAL, ProspectStatus.NO}


@dataclass(frozen=True, slots=True)
class ProspectDraft:
    """What the user writes about a business."""

    name: str
    kind: Business | None = None
    contact: str = ""
    note: str = ""
    follow_up_on: date | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "name", checked_name(self.name))
        object.__setattr__(self, "contact", checked_line(self.contact))
        object.__setattr__(self, "note", checked_text(self.note))


@dataclass(frozen=True, slots=True)
class Prospect:
    """A stored prospect. `pitch` is the user's own version, "" while the one made from the log is good enough."""

    id: ProspectId
    uid: str
    draft: ProspectDraft
    status: ProspectStatus
    added_on: date
    asked_on: date | None
    answered_on: date | None
    closed_on: date | None
    pitch: str
    pitch_language: str
    deal: DealId | None
    changed_at: datetime

    @property
    def follow_up_on(self) -> date | None:
        """The day to get in touch; only what is open has one."""
        return self.draft.follow_up_on if self.status.is_open else None

    @property
    def since(self) -> date:
        """The day since which it stands where it stands."""
        days = {
            ProspectStatus.ASKED: self.asked_on,
            ProspectStatus.ANSWERED: self.answered_on,
            ProspectStatus.DEAL: self.closed_on,
            ProspectStatus.NO: self.closed_on,
        }
        return days.get(self.status) or self.added_on

    def day_of(self, status: ProspectStatus) -> date | None:
        """Return the day on which a step was taken, None where it was not."""
        if not status.is_open:
            return self.closed_on if status is self.status else None
        return {
            ProspectStatus.IDEA: self.added_on,
            ProspectStatus.ASKED: self.asked_on,
            ProspectStatus.ANSWERED: self.answered_on,
        }[status]

    def is_due(self, today: date) -> bool:
        """Whether it is time to get in touch."""
        return self.follow_up_on is not None and self.follow_up_on <= today


def moved(prospect: Prospect, status: ProspectStatus, today: date) -> Prospect:
    """Return a prospect one has come further with, or back: with the days that follow.

    Asking sets a reminder in a week; every other step ends the reminder there was.
    """
    if status is prospect.status:
        return prospect
    asked, answered = prospect.asked_on, prospect.answered_on
    day = max(today, *(known for known in (prospect.added_on, asked, answered) if known))
    if status is ProspectStatus.IDEA:
        asked = None
    elif status is ProspectStatus.ASKED:
        asked = asked or max(today, prospect.added_on)
    if status in {ProspectStatus.IDEA, ProspectStatus.ASKED}:
        answered = None
    elif status is ProspectStatus.ANSWERED:
        answered = answered or day
    follow_up = max(today, asked) + FOLLOW_UP_AFTER if asked and status is ProspectStatus.ASKED else None
    return replace(
        prospect,
        status=status,
        asked_on=asked,
        answered_on=answered,
        closed_on=None if status.is_open else day,
        draft=replace(prospect.draft, follow_up_on=follow_up),
    )


def checked_follow_up(follow_up: date | None, before: date | None, today: date) -> date | None:
    """Return a day to get in touch on; one that has passed only where it was there before.

    Raises:
        RuleError: `follow-up-passed`.
    """
    if follow_up is not None and follow_up != before and follow_up < today:
        raise RuleError("follow-up-passed", given=follow_up)
    return follow_up


def by_urgency(prospects: list[Prospect], today: date) -> tuple[Prospect, ...]:
    """Return the due ones first, then those with a day, then the other open ones, then what is over, newest first."""

    def key(one: Prospect) -> tuple[int, int]:
        if not one.status.is_open:
            return 3, -one.since.toordinal()
        if one.follow_up_on is None:
            return 2, one.since.toordinal()
        return (0 if one.is_due(today) else 1), one.follow_up_on.toordinal()

    return tuple(sorted(prospects, key=key))
