"""Working with brands as plain values, for the report."""

from __future__ import annotations

from datetime import date
from typing import Any

from creator_coach.app.brand_dates import read_dates
from creator_coach.app.deals import DealView, read_deals
from creator_coach.app.prospects import read_prospects
from creator_coach.app.readiness import read_readiness
from creator_coach.app.store import Store
from creator_coach.app.unlocks import unlocks_report
from creator_coach.domain.deals import Check


def brands_report(store: Store) -> dict[str, Any]:
    """Return readiness, deals, prospects, what is due and what opens; keys may be added, never renamed."""
    views = read_deals(store)
    return {
        "readiness": [
            {"id": one.line.value, "met": one.met, "figures": dict(one.figures)} for one in read_readiness(store)
        ],
        "deals": [_deal(view) for view in views],
        "prospects": [
            {
                "name": one.draft.name,
                "kind": one.draft.kind.value if one.draft.kind else None,
                "status": one.status.value,
                "since": one.since.isoformat(),
                "follow_up_on": _iso(one.follow_up_on),
            }
            for one in read_prospects(store)
        ],
        "due": [
            {"on": one.day.isoformat(), "kind": one.kind.value, "who": one.who, "what": one.duty and one.duty.value}
            for one in read_dates(store)
        ],
        "unlocks": unlocks_report(store),
    }


def _deal(view: DealView) -> dict[str, Any]:
    deal, draft = view.deal, view.deal.draft
    return {
        "brand": draft.brand,
        "kind": draft.kind.value if draft.kind else None,
        "status": deal.status.value,
        "agreed_on": draft.agreed_on.isoformat(),
        "publish_at": draft.publish_at.isoformat() if draft.publish_at else None,
        "pay": draft.pay,
        "barter": draft.barter,
        "target": None
        if draft.target is None or draft.target_metric is None
        else {
            "metric": draft.target_metric.value,
            "goal": draft.target,
            "value": view.target.value,
            "known": view.target.known,
            "posts": view.target.posts,
            "reached": view.reached,
        },
        "duties": [
            {"id": one.duty.value, "due_on": _iso(one.due_on), "done_on": _iso(one.done_on)} for one in view.duties
        ],
        "checks": [check.value for check in Check if deal.done(check)],
        "deliverables": [
            {
                "format": one.deliverable.draft.format.value,
                "platform": one.deliverable.draft.platform.value,
                "due_on": one.deliverable.draft.due_on.isoformat(),
                "published_on": _iso(one.published_on),
                "on_time": one.on_time,
            }
            for one in view.deliveries
        ],
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
