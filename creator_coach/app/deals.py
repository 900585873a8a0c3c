"""Deals with brands: agree, deliver, measure, close."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from uuid import uuid4

from creator_coach.app.store import Store
from creator_coach.domain.accounts import Platform
from creator_coach.domain.deals import (
    Check,
    Deal,
    DealDraft,
    DealId,
    DealStatus,
    Deliverable,
    DeliverableDraft,
    DeliverableId,
    Duty,
    Measured,
    Step,
    TargetMetric,
    checked_due,
    measured,
    reached,
)
from creator_coach.domain.errors import RuleError
from creator_coach.domain.posts import Post, PostId, Relation
from creator_coach.domain.weeks import DAY, zone_named
from creator_coach.storage import accounts, deals, posts
from creator_coach.storage.profile import read_profile

_OFFERED = 30  # posts that a deliverable can be linked with, the nearest to its day first


@dataclass(frozen=True, slots=True)
class Delivery:
    """A deliverable and the post that it became; `on_time` is None while nothing is published."""

    deliverable: Deliverable
    post: Post | None
    published_on: date | None
    on_time: bool | None


@dataclass(frozen=True, slots=True)
class DutyView:
    """A duty of a deal: its day, and the day it was done."""

    duty: Duty
    due_on: date | None
    done_on: date | None


@dataclass(frozen=True, slots=True)
class DealView:
    """A deal with what the log shows of it."""

    deal: Deal
    deliveries: tuple[Delivery, ...]
    duties: tuple[DutyView, ...]
    target: Measured
    reached: bool | None

    @property
    def linked(self) -> int:
        """How many deliverables have become posts."""
        return sum(one.post is not None for one in self.deliveries)

    @property
    def next_duty(self) -> DutyView | None:
        """The open duty that comes first."""
        running = [one for one in self.duties if one.done_on is None]
        return min(running, key=lambda one: one.due_on or date.max, default=None)


def read_deals(store: Store) -> tuple[DealView, ...]:
    """Return every deal, the running ones first."""
    return tuple(_view(store, deal) for deal in deals.all_deals(store.db))


def read_deal(store: Store, deal_id: DealId) -> DealView | None:
    """Return one deal, None where it is gone."""
    deal = deals.find_deal(store.db, deal_id)
    return _view(store, deal) if deal else None


def publish_moment(store: Store, day: date | None, at: time | None) -> datetime | None:
    """Return a local day and time as an instant; None where neither is given.

    Raises:
        RuleError: `time-missing` or `day-missing`.
    """
    if day is None and at is None:
        return None
    if at is None:
        raise RuleError("time-missing")
    if day is None:
        raise RuleError("day-missing")
    return datetime.combine(day, at, zone_named(read_profile(store.db).zone)).astimezone(UTC)


def draft_deal(store: Store, brand: str, agreed_on: date | None = None) -> DealDraft:
    """Return a deal as it begins: agreed today, in the user's zone.

    Raises:
        RuleError: what DealDraft raises.
    """
    return DealDraft(brand, agreed_on or store.today(), zone=read_profile(store.db).zone)


def start_deal(store: Store, draft: DealDraft) -> DealId:
    """Add a deal."""
    with store.change("add-deal") as work:
        return deals.add_deal(work, uuid4().hex, draft, store.clock.now())


def change_deal(store: Store, deal: Deal, draft: DealDraft) -> None:
    """Change what was agreed.

    Raises:
        RuleError: `due-before-deal` where a deliverable is due before the new day of the deal.
    """
    for one in deal.deliverables:
        checked_due(one.draft.due_on, draft)
    with store.change("change-deal") as work:
        deals.change_deal(work, deal.id, draft, store.clock.now())


def close_deal(store: Store, deal: Deal, status: DealStatus) -> None:
    """Finish a deal, call it off, or let it run again."""
    closed = None if status is DealStatus.RUNNING else store.today()
    with store.change("close-deal" if closed else "reopen-deal") as work:
        deals.set_status(work, deal.id, status, closed, store.clock.now())


def delete_deal(store: Store, deal: DealId) -> None:
    """Delete a deal with all that belongs to it; linked posts stay in the log."""
    with store.change("delete-deal") as work:
        deals.remove_deal(work, deal)


def write_result(store: Store, deal: DealId, text: str) -> None:
    """Keep what the creator writes into the closing report."""
    with store.change("write-result") as work:
        deals.set_result(work, deal, text.strip())


def add_deliverable(store: Store, deal: Deal, draft: DeliverableDraft) -> DeliverableId:
    """Add something to publish.

    Raises:
        RuleError: `due-before-deal`.
    """
    checked_due(draft.due_on, deal.draft)
    with store.change("add-deliverable") as work:
        added = deals.add_deliverable(work, deal.id, uuid4().hex, draft, store.clock.now())
        deals.mark_changed(work, deal.id, store.clock.now())
    return added


def change_deliverable(store: Store, deal: Deal, which: DeliverableId, draft: DeliverableDraft) -> None:
    """Change something to publish.

    Raises:
        RuleError: `due-before-deal`.
    """
    checked_due(draft.due_on, deal.draft)
    with store.change("change-deliverable") as work:
        deals.change_deliverable(work, which, draft, store.clock.now())
        deals.mark_changed(work, deal.id, store.clock.now())


def delete_deliverable(store: Store, which: DeliverableId) -> None:
    """Take something to publish out of a deal."""
    of = [deal.id for deal in deals.all_deals(store.db) if any(one.id == which for one in deal.deliverables)]
    with store.change("delete-deliverable") as work:
        deals.remove_deliverable(work, which)
        for deal in of:
            deals.mark_changed(work, deal, store.clock.now())


def link_post(store: Store, which: DeliverableId, post: PostId | None) -> None:
    """Say which post of the log a deliverable became; None takes that back."""
    with store.change("link-post") as work:
        deals.link_post(work, which, post)


def tick_step(store: Store, deal: Deal, step: Duty | Check, *, done: bool) -> None:
    """Tick a duty or a check today, or untick it."""
    said = replace(deal.steps.get(step, Step()), done_on=store.today() if done else None)
    with store.change("tick-duty" if done else "untick-duty") as work:
        deals.set_step(work, deal.id, step, said)


def move_duty(store: Store, deal: Deal, duty: Duty, due_on: date | None) -> None:
    """Give a duty a day of the user's own; None follows from what was agreed again.

    Raises:
        RuleError: `due-before-deal`.
    """
    if due_on is not None:
        checked_due(due_on, deal.draft)
    said = replace(deal.steps.get(duty, Step()), due_on=due_on)
    with store.change("move-duty") as work:
        deals.set_step(work, deal.id, duty, said)
        deals.mark_changed(work, deal.id, store.clock.now())


def posts_to_link(store: Store, deal: Deal, one: Deliverable) -> list[Post]:
    """Return the posts of a deliverable's platform that it may have become, the nearest to its day first."""
    zone = zone_named(deal.draft.zone)
    taken = {other.post for each in deals.all_deals(store.db) for other in each.deliverables if other.id != one.id}
    found = [
        post
        for account in accounts.all_accounts(store.db)
        if account.platform is one.draft.platform or one.draft.platform is Platform.OTHER
        for post in posts.posts_between(
            store.db,
            datetime.combine(deal.draft.agreed_on - DAY, time(), zone).astimezone(UTC),
            store.clock.now().astimezone(UTC) + 2 * DAY,
            account.id,
        )
        if post.id not in taken and post.draft.relation is not Relation.REPLY
    ]

    def away(post: Post) -> tuple[int, bool]:
        days = abs((post.draft.published_at.astimezone(zone).date() - one.draft.due_on).days)
        return days, post.draft.format is not one.draft.format

    return sorted(found, key=away)[:_OFFERED]


def _view(store: Store, deal: Deal) -> DealView:
    linked: Mapping[PostId, Post] = {
        post.id: post
        for one in deal.deliverables
        if one.post is not None and (post := posts.find_post(store.db, one.post)) is not None
    }
    deliveries = tuple(_delivery(deal, one, linked.get(one.post) if one.post else None) for one in deal.deliverables)
    metric = deal.draft.target_metric or TargetMetric.INTERACTIONS
    found = measured(metric, [post.metrics for post in linked.values()])
    duties = tuple(DutyView(duty, deal.due(duty), deal.steps.get(duty, Step()).done_on) for duty in Duty)
    return DealView(deal, deliveries, duties, found, reached(deal.draft, found))


def _delivery(deal: Deal, one: Deliverable, post: Post | None) -> Delivery:
    if post is None:
        return Delivery(one, None, None, None)
    day = post.draft.published_at.astimezone(zone_named(deal.draft.zone)).date()
    return Delivery(one, post, day, day <= one.draft.due_on)
