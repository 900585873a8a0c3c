"""Deals with brands: what was agreed, the four duties with their dates, and how the posts did."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NewType
from zoneinfo import ZoneInfo

from creator_coach.domain.accounts import Platform
from creator_coach.domain.businesses import Business, checked_line, checked_name, checked_text
from creator_coach.domain.errors import RuleError
from creator_coach.domain.money import checked_rupiah
from creator_coach.domain.posts import MOST_OF_A_METRIC, Format, Metrics, PostId

DealId = NewType("DealId", int)
DeliverableId = NewType("DeliverableId", int)

READY_BEFORE = timedelta(days=3)  # content is ready this long before it goes out, so that the brand can see it
TALK_AFTER = timedelta(days=3)  # comments come mostly in the first days
REPORT_AFTER = timedelta(days=7)  # by then the figures have settled


class Duty(StrEnum):
    """The four duties of a deal (ids are part of the contract)."""

    PRODUCE = "produce-content"
    TIME = "time-publication"
    ENGAGE = "keep-engagement"
    DELIVER = "deliver-as-agreed"


class Check(StrEnum):
    """What to make sure of before content goes out."""

    WRITTEN = "written-agreement"
    PRODUCT = "product-allowed"
    LABEL = "ad-label"
    TAX = "tax-note"


class DealStatus(StrEnum):
    """Whether a deal goes on."""

    RUNNING = "running"
    DONE = "done"
    CANCELLED = "cancelled"


class TargetMetric(StrEnum):
    """What a brand counts. `interactions` is likes, comments, shares and saves; `response` is the engagement rate."""

    VIEWS = "views"
    REACH = "reach"
    LIKES = "likes"
    COMMENTS = "comments"
    SHARES = "shares"
    SAVES = "saves"
    INTERACTIONS = "interactions"
    RESPONSE = "response"


PARTS = ("likes", "comments", "shares", "saves")
HUNDREDTHS = 10_000  # a response target is kept in hundredths of a per cent: 5 % is 500


@dataclass(frozen=True, slots=True)
class DealDraft:
    """What was agreed. `pay` and `barter` are rupiah, None where nothing was said; `publish_at` is UTC.

    `target` is a number of the metric; of `response` it is hundredths of a per cent.
    """

    brand: str
    agreed_on: date
    kind: Business | None = None
    contact: str = ""
    brief: str = ""
    publish_at: datetime | None = None
    zone: str = "Asia/Jakarta"
    pay: int | None = None
    barter: int | None = None
    barter_what: str = ""
    target_metric: TargetMetric | None = None
    target: int | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "brand", checked_name(self.brand))
        object.__setattr__(self, "contact", checked_line(self.contact))
        object.__setattr__(self, "barter_what", checked_line(self.barter_what))
        object.__setattr__(self, "brief", checked_text(self.brief))
        for amount in (self.pay, self.barter):
            if amount is not None:
                checked_rupiah(amount)
        if self.publish_day and self.publish_day < self.agreed_on:
            raise RuleError("publish-before-deal", given=self.publish_day, agreed=self.agreed_on)
        if self.target is not None and not 0 < self.target <= MOST_OF_A_METRIC:
            raise RuleError("target-form")

    @property
    def publish_day(self) -> date | None:
        """The agreed day of publication, where the creator lives."""
        return self.publish_at.astimezone(ZoneInfo(self.zone)).date() if self.publish_at else None


@dataclass(frozen=True, slots=True)
class DeliverableDraft:
    """One thing to publish."""

    format: Format
    platform: Platform
    due_on: date
    note: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "note", checked_line(self.note))


@dataclass(frozen=True, slots=True)
class Deliverable:
    """A stored deliverable; `post` is the post of the log that it became."""

    id: DeliverableId
    uid: str
    draft: DeliverableDraft
    post: PostId | None
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class Step:
    """What the user said of a duty or a check: another date, and when it was done."""

    due_on: date | None = None
    done_on: date | None = None


@dataclass(frozen=True, slots=True)
class Deal:
    """A stored deal; `result` is what the creator writes into the closing report."""

    id: DealId
    uid: str
    draft: DealDraft
    status: DealStatus
    closed_on: date | None
    result: str
    deliverables: tuple[Deliverable, ...]
    steps: Mapping[str, Step]
    changed_at: datetime

    @property
    def first_out(self) -> date | None:
        """The day on which something is to be published first."""
        return self.draft.publish_day or min((one.draft.due_on for one in self.deliverables), default=None)

    @property
    def last_out(self) -> date | None:
        """The day by which everything is to be published."""
        days = [one.draft.due_on for one in self.deliverables]
        return max([*days, *([self.draft.publish_day] if self.draft.publish_day else [])], default=None)

    def done(self, step: str) -> bool:
        """Whether a duty or a check is ticked."""
        return self.steps.get(step, Step()).done_on is not None

    def due(self, duty: Duty) -> date | None:
        """Return the day of a duty: the user's own, else one that follows from what was agreed; None without any."""
        if own := self.steps.get(duty, Step()).due_on:
            return own
        first, last = self.first_out, self.last_out
        if first is None or last is None:
            return None
        return {
            Duty.PRODUCE: max(first - READY_BEFORE, self.draft.agreed_on),
            Duty.TIME: first,
            Duty.ENGAGE: last + TALK_AFTER,
            Duty.DELIVER: last + REPORT_AFTER,
        }[duty]


def checked_due(due_on: date, deal: DealDraft) -> date:
    """Return a day that something of a deal can be due on.

    Raises:
        RuleError: `due-before-deal`.
    """
    if due_on < deal.agreed_on:
        raise RuleError("due-before-deal", given=due_on, agreed=deal.agreed_on)
    return due_on


@dataclass(frozen=True, slots=True)
class Measured:
    """What posts brought: the value, from how many posts it is known, of how many.

    `value` is None where none is known; of `response` it is a share (0.05 is 5 %).
    """

    value: float | None
    known: int
    posts: int


def measured(metric: TargetMetric, posts: Sequence[Metrics]) -> Measured:
    """Measure the linked posts by a target's metric.

    Counts are summed over posts where they are known. The response is pooled: all interactions over all reach (views
    where reach is unknown) of the posts where likes and one of the two are known, the formula of engagement.py.
    """
    if metric is TargetMetric.RESPONSE:
        rated = [one for one in posts if one.likes is not None and (one.reach or one.views)]
        base = sum(one.reach or one.views or 0 for one in rated)
        value = sum(_interactions(one) for one in rated) / base if base else None
        return Measured(value, len(rated), len(posts))
    if metric is TargetMetric.INTERACTIONS:
        known = [_interactions(one) for one in posts if any(getattr(one, name) is not None for name in PARTS)]
    else:
        known = [value for one in posts if (value := getattr(one, metric.value)) is not None]
    return Measured(sum(known) if known else None, len(known), len(posts))


def reached(draft: DealDraft, found: Measured) -> bool | None:
    """Return whether a target is reached; None where there is no target, or nothing is known yet."""
    if draft.target is None or found.value is None:
        return None
    scale = HUNDREDTHS if draft.target_metric is TargetMetric.RESPONSE else 1
    return round(found.value * scale) >= draft.target


def _interactions(metrics: Metrics) -> int:
    return sum(max(getattr(metrics, name) or 0, 0) for name in PARTS)
