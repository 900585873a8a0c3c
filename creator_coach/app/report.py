"""The report: everything the coach knows, as plain values under the names of the contract."""

from __future__ import annotations

from datetime import date
from typing import Any

from creator_coach.app.accounts import read_accounts
from creator_coach.app.brands_report import brands_report
from creator_coach.app.checklist import read_checklist
from creator_coach.app.facts import read_rhythm
from creator_coach.app.growth_view import fan_of
from creator_coach.app.next_steps import read_steps
from creator_coach.app.profile import read_plan, read_profile
from creator_coach.app.standing import ENOUGH_FOR_A_FORECAST, Standing, read_standing
from creator_coach.app.store import Store
from creator_coach.app.what_works import Works, read_works
from creator_coach.domain.effects import Effect, Verdict
from creator_coach.domain.hashtags import group_of
from creator_coach.domain.traits import Trait
from creator_coach.storage import counts, posts

SCHEMA = 1
CONFIDENCE = 0.8


def read_report(store: Store) -> dict[str, Any]:
    """Return the report; keys may be added, never renamed."""
    today, profile, plan = store.today(), read_profile(store), read_plan(store)
    accounts = read_accounts(store)
    platform_of = {account.id: account.platform.value for account in read_accounts(store, archived=True)}
    by_platform: dict[str, int] = {}
    for account_id, n in posts.posts_by_account(store.db).items():
        by_platform[platform_of[account_id]] = by_platform.get(platform_of[account_id], 0) + n
    going, works = read_rhythm(store), read_works(store)
    return {
        "schema": SCHEMA,
        "today": today.isoformat(),
        "goal": profile.goal,
        "profile": {
            "name": profile.name,
            "niche": profile.niche,
            "kind": profile.kind.value if profile.kind else None,
            "posts_per_week": plan.posts_per_week if plan.chosen else None,
            "weekdays": list(plan.weekdays),
            "zone": profile.zone,
            "city": profile.city,
        },
        "accounts": [
            _account(store, read_standing(store, account, ENOUGH_FOR_A_FORECAST), today) for account in accounts
        ],
        "rhythm": {
            "target": going.target,
            "this_week": going.this_week,
            "weeks_kept": going.weeks_kept,
            "weeks_counted": going.weeks_counted,
            "rest_weeks": going.rest_weeks,
        },
        "posts": {"count": sum(by_platform.values()), "by_platform": by_platform},
        "hashtags": _hashtags(store, works),
        "works": _works(works),
        "checklist": [
            {
                "id": item.id,
                "group": item.group,
                "steps": len(item.steps),
                "done": item.done,
                "evidence": item.status.value,
                "figures": dict(item.evidence.figures),
            }
            for item in read_checklist(store, "en")
        ],
        "advice": [
            {"id": advice.id, "serves": advice.serves, "because": dict(advice.because)}
            for advice in read_steps(store).offered
        ],
        "brands": brands_report(store),
    }


def _account(store: Store, standing: Standing, today: date) -> dict[str, Any]:
    given, pace = standing.forecast, standing.pace
    return {
        "platform": standing.account.platform.value,
        "handle": standing.account.handle,
        "focus": standing.account.focus,
        "followers": standing.followers,
        "counted_on": _iso(standing.counted_on),
        "counts": counts.how_many_counts(store.db, standing.account.id),
        "tier": standing.tier.value,
        "progress": round(standing.progress, 4),
        "pace": pace and {"per_week": round(pace.per_week, 1), "low": round(pace.low, 1), "high": round(pace.high, 1)},
        "forecast": {
            "target": standing.goal,
            "status": str(given.status),
            "likely": _iso(given.likely),
            "earliest": _iso(given.earliest),
            "latest": _iso(given.latest),
            "confidence": CONFIDENCE,
            "fan": [
                {"on": p.on.isoformat(), "low": round(p.low), "likely": round(p.likely), "high": round(p.high)}
                for p in fan_of(standing, today)[1:]
            ],
        },
    }


def _hashtags(store: Store, works: Works) -> list[dict[str, Any]]:
    """Every hashtag ever used, the most used first; effects are of the posts that can be compared."""
    found = {effect.name: effect for effect in works.effects[Trait.HASHTAG]}
    none = Effect("", 0, Verdict.TOO_FEW, works.sample.needed)
    return [
        {"tag": tag, "posts": uses, **_effect(found.get(group_of(tag), none))}
        for tag, uses in posts.tag_counts(store.db)
    ]


def _works(works: Works) -> dict[str, Any]:
    """The effects of everything but hashtags."""
    return {
        "outcome": works.sample.outcome.value,
        "posts": len(works.sample.posts),
        **{
            trait.value: [{"name": effect.name, "posts": effect.posts, **_effect(effect)} for effect in found]
            for trait, found in works.effects.items()
            if trait is not Trait.HASHTAG
        },
    }


def _effect(effect: Effect) -> dict[str, Any]:
    sizes = {"ratio": effect.ratio, "low": effect.low, "high": effect.high}
    return {
        "verdict": effect.verdict.value,
        **{name: None if size is None else round(size, 2) for name, size in sizes.items()},
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
