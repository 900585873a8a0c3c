"""The sample's work with brands: a deal that runs, one that is over, three prospects."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from creator_coach.domain.accounts import Platform
from creator_coach.domain.businesses import Business
from creator_coach.domain.collaborations import Answer, CollaborationDraft
from creator_coach.domain.deals import (
    Check,
    DealDraft,
    DealId,
    DealStatus,
    DeliverableDraft,
    Duty,
    Step,
    TargetMetric,
)
from creator_coach.domain.media_kit import KitDraft
from creator_coach.domain.posts import Format, PostId
from creator_coach.domain.prospects import ProspectDraft, ProspectStatus, moved
from creator_coach.domain.rates import RateDraft
from creator_coach.domain.weeks import utc_bounds
from creator_coach.storage import collaborations, deals, media_kit, posts, prospects, rates
from creator_coach.storage.unit_of_work import UnitOfWork

_AT = time(16, 30)
_RUNNING_DAYS, _READY_DAYS = 8, 2  # ago: agreed, content ready
_PAST_DAYS, _PAST_TAKES = 44, 12  # ago: agreed; days until it was done
_PERSON_DAYS = (30, 27, 4, 3)  # ago: asked, answered, done, thanked
_PROSPECT_DAYS = {ProspectStatus.IDEA: 2, ProspectStatus.ASKED: 9, ProspectStatus.ANSWERED: 16}


def work_with_brands(work: UnitOfWork, said: Mapping[str, Any], today: date, zone: ZoneInfo) -> None:
    """Add what a creator of this size does with brands, in the words of the sample."""
    now = datetime.combine(today, time(9), zone).astimezone(UTC)
    _running(work, said["running"], today, zone, now)
    _past(work, said["past"], today, zone, now)
    for number, one in enumerate(said["prospect"]):
        _prospect(work, number, one, today, now)
    person = said["person"]
    days = [today - timedelta(days=k) for k in _PERSON_DAYS]
    draft = CollaborationDraft(
        person["who"],
        Platform.INSTAGRAM,
        person["fit"],
        asked_on=days[0],
        answered_on=days[1],
        answer=Answer.YES,
        done_on=days[2],
        result=person["result"],
        thanked_on=days[3],
    )
    collaborations.add_collaboration(work, "sample-person", draft, now)
    for service, pay in said["rates"].items():
        rates.add_rate(work, RateDraft(service, pay), now)
    media_kit.change_draft(work, KitDraft(said["about"], said["contact"], show_rates=True))


def _running(work: UnitOfWork, said: Mapping[str, str], today: date, zone: ZoneInfo, now: datetime) -> None:
    out = today + timedelta(days=1)
    draft = DealDraft(
        said["brand"],
        today - timedelta(days=_RUNNING_DAYS),
        Business.LOCAL,
        said["contact"],
        said["brief"].strip(),
        datetime.combine(out, _AT, zone).astimezone(UTC),
        zone.key,
        pay=75_000,
        barter=50_000,
        barter_what=said["barter"],
        target_metric=TargetMetric.COMMENTS,
        target=25,
    )
    deal = deals.add_deal(work, "sample-deal-1", draft, now)
    for n, (form, note) in enumerate(((Format.REEL, ""), (Format.STORY, said["note"]))):
        item = DeliverableDraft(form, Platform.INSTAGRAM, out, note)
        deals.add_deliverable(work, deal, f"sample-item-{n}", item, now)
    ready = today - timedelta(days=_READY_DAYS)
    for step in (Duty.PRODUCE, Check.WRITTEN, Check.PRODUCT):
        deals.set_step(work, deal, step, Step(done_on=ready))


def _past(work: UnitOfWork, said: Mapping[str, str], today: date, zone: ZoneInfo, now: datetime) -> DealId | None:
    agreed = today - timedelta(days=_PAST_DAYS)
    done = agreed + timedelta(days=_PAST_TAKES)
    published = posts.posts_between(work.db, *utc_bounds(agreed + timedelta(days=2), done, zone))
    reels = [post for post in published if post.draft.format is Format.REEL]
    if not reels:
        return None
    out = reels[-1].draft.published_at
    draft = DealDraft(
        said["brand"],
        agreed,
        Business.LOCAL,
        said["contact"],
        said["brief"],
        out,
        zone.key,
        barter=120_000,
        barter_what=said["barter"],
        target_metric=TargetMetric.VIEWS,
        target=400,
    )
    deal = deals.add_deal(work, "sample-deal-2", draft, now)
    day = out.astimezone(zone).date()
    item = DeliverableDraft(Format.REEL, Platform.INSTAGRAM, day)
    deals.link_post(work, deals.add_deliverable(work, deal, "sample-item-9", item, now), PostId(reels[-1].id))
    for step in (*Duty, *Check):
        deals.set_step(work, deal, step, Step(done_on=done))
    deals.set_result(work, deal, said["result"])
    deals.set_status(work, deal, DealStatus.DONE, done, now)
    return deal


def _prospect(work: UnitOfWork, number: int, said: Mapping[str, str], today: date, now: datetime) -> None:
    status = ProspectStatus(said["status"])
    added = today - timedelta(days=_PROSPECT_DAYS[status])
    draft = ProspectDraft(said["name"], Business(said["kind"]), said["contact"], said["note"])
    one = prospects.add_prospect(work, f"sample-prospect-{number}", draft, added, now)
    found = prospects.find_prospect(work.db, one)
    if found is None or status is ProspectStatus.IDEA:
        return
    asked = moved(found, ProspectStatus.ASKED, today - timedelta(days=3) if status is ProspectStatus.ASKED else added)
    prospects.change_prospect(work, asked if status is ProspectStatus.ASKED else moved(asked, status, today), now)
