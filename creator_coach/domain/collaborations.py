"""Creators to work with: ask, hear, do it, thank. Each step has its day, and the days come one after the other.

A step may be left out: whom others asked was never asked by the user, and answers come without being waited for.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import NewType

from creator_coach.domain.accounts import Platform
from creator_coach.domain.businesses import NAME_LIMIT, checked_length, checked_line, checked_text
from creator_coach.domain.errors import RuleError

CollaborationId = NewType("CollaborationId", int)

WAITED = timedelta(days=7)  # after a week without an answer a second, short message is fine


class Answer(StrEnum):
    """What the other creator said."""

    YES = "yes"
    NO = "no"


class Stage(StrEnum):
    """Where it stands."""

    IDEA = "idea"
    ASKED = "asked"
    AGREED = "agreed"
    DECLINED = "declined"
    DONE = "done"
    THANKED = "thanked"


class Step(StrEnum):
    """What one does with another creator, in order."""

    ASK = "ask"
    HEAR = "hear"
    DO = "do"
    THANK = "thank"


@dataclass(frozen=True, slots=True)
class CollaborationDraft:
    """Who, where, why it fits, and the days of the steps taken so far; `platform` None means not said."""

    who: str
    platform: Platform | None = None
    fit: str = ""
    asked_on: date | None = None
    answered_on: date | None = None
    answer: Answer | None = None
    done_on: date | None = None
    result: str = ""
    thanked_on: date | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "who", checked_length(" ".join(self.who.split()), NAME_LIMIT))
        object.__setattr__(self, "fit", checked_line(self.fit))
        object.__setattr__(self, "result", checked_text(self.result))
        if not self.who:
            raise RuleError("who-empty")
        if (self.answer is None) is not (self.answered_on is None):
            raise RuleError("answer-day")
        if self.answer is Answer.NO and self.done_on is not None:
            raise RuleError("done-after-no")
        if self.thanked_on is not None and self.done_on is None:
            raise RuleError("thanked-before-done")
        for before, after in pairwise(day for day in self.days if day is not None):
            if after < before:
                raise RuleError("step-order", given=after, before=before)

    @property
    def days(self) -> tuple[date | None, ...]:
        """The days of the four steps."""
        return self.asked_on, self.answered_on, self.done_on, self.thanked_on

    def day(self, step: Step) -> date | None:
        """Return the day of a step, None while it is not taken."""
        return self.days[list(Step).index(step)]

    @property
    def stage(self) -> Stage:
        """Where it stands: the last step that was taken."""
        if self.thanked_on is not None:
            return Stage.THANKED
        if self.done_on is not None:
            return Stage.DONE
        if self.answer is not None:
            return Stage.AGREED if self.answer is Answer.YES else Stage.DECLINED
        return Stage.ASKED if self.asked_on is not None else Stage.IDEA

    @property
    def since(self) -> date | None:
        """The day of the last step."""
        return next((day for day in reversed(self.days) if day is not None), None)


@dataclass(frozen=True, slots=True)
class Collaboration:
    """A stored collaboration."""

    id: CollaborationId
    uid: str
    draft: CollaborationDraft
    changed_at: datetime

    def waits_for_thanks(self, on: date) -> bool:
        """Whether it was done by a day and nobody has been thanked by then."""
        done, thanked = self.draft.done_on, self.draft.thanked_on
        return done is not None and done <= on and (thanked is None or thanked > on)

    def waits_for_answer(self, today: date) -> bool:
        """Whether an answer is awaited for a week or more."""
        asked = self.draft.asked_on
        return self.draft.stage is Stage.ASKED and asked is not None and today - asked >= WAITED


def taken(draft: CollaborationDraft, step: Step, on: date | None, answer: Answer = Answer.YES) -> CollaborationDraft:
    """Return a draft with a step taken on a day; None takes the step back, and with it what cannot be without it.

    Raises:
        RuleError: `step-order`, `done-after-no` or `thanked-before-done`.
    """
    if step is Step.ASK:
        return replace(draft, asked_on=on)
    if step is Step.HEAR:
        return replace(draft, answered_on=on, answer=answer if on is not None else None)
    if step is Step.DO:
        return replace(draft, done_on=on, thanked_on=draft.thanked_on if on is not None else None)
    return replace(draft, thanked_on=on)


def not_ahead(draft: CollaborationDraft, today: date) -> CollaborationDraft:
    """Return a draft whose steps are not in the future.

    Raises:
        RuleError: `date-future`.
    """
    for day in draft.days:
        if day is not None and day > today:
            raise RuleError("date-future", given=day)
    return draft


def by_need(found: Iterable[Collaboration], today: date) -> tuple[Collaboration, ...]:
    """Return first whom to thank, then what is agreed, whom to ask again, who was asked, ideas, and what is over."""
    order = {
        Stage.DONE: 0,
        Stage.AGREED: 1,
        Stage.ASKED: 3,
        Stage.IDEA: 4,
        Stage.THANKED: 5,
        Stage.DECLINED: 6,
    }

    def key(one: Collaboration) -> tuple[int, int, int]:
        stage, since = one.draft.stage, one.draft.since or date.min
        place = 2 if one.waits_for_answer(today) else order[stage]
        over = stage in {Stage.THANKED, Stage.DECLINED}
        return place, -since.toordinal() if over else since.toordinal(), one.id

    return tuple(sorted(found, key=key))
