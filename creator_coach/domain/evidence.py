"""What the log shows about each checklist item: met, not yet, or unknown, with the numbers behind it.

The log sees what was published and counted, not how good a photo is; where it cannot know, it says unknown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from creator_coach.domain.facts import ENOUGH_TO_SORT, CoachFacts

SKILLS = ("photo-video", "copywriting", "social-media-management", "networking", "platform-knowledge")
TIPS = ("focus-niche", "post-consistently", "build-engagement", "collaborate", "hashtags-and-sounds")
ITEMS = SKILLS + TIPS
ENOUGH_POSTS = 5
ENOUGH_WEEKS = 4


class Status(StrEnum):
    """What the log says about an item."""

    MET = "met"
    NOT_YET = "not-yet"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the log says about one item, and its figures by name."""

    item: str
    status: Status
    figures: Mapping[str, float]


_Judgement: TypeAlias = tuple[Status, Mapping[str, float]]


def _judged(*, known: bool, met: bool) -> Status:
    if not known:
        return Status.UNKNOWN
    return Status.MET if met else Status.NOT_YET


def _photo_video(f: CoachFacts) -> _Judgement:
    figures = {"formats": f.formats, "posts": len(f.last)}
    return _judged(known=len(f.last) >= ENOUGH_POSTS, met=f.formats >= 2), figures  # noqa: PLR2004  more than one format


def _copywriting(f: CoachFacts) -> _Judgement:
    met = f.questions >= 0.3 * len(f.captions)
    return _judged(known=len(f.captions) >= ENOUGH_POSTS, met=met), {"questions": f.questions, "posts": len(f.captions)}


def _management(f: CoachFacts) -> _Judgement:
    return _judged(known=f.counts > 0, met=f.weeks_with_count >= 3), {"weeks": f.weeks_with_count, "of": 4}  # noqa: PLR2004


def _networking(f: CoachFacts) -> _Judgement:
    """A person who asks is practising; what captions show and what was written down may be the same, so the larger."""
    seen = max(f.together, f.partners_asked)
    known = f.all_captions >= ENOUGH_POSTS or f.partners_asked > 0
    figures = {"together": f.together, "posts": len(f.recent), "asked": f.partners_asked, "done": f.partners_done}
    return _judged(known=known, met=seen >= 2), figures  # noqa: PLR2004  once is a start, twice a habit


def _platform(f: CoachFacts) -> _Judgement:
    met = f.over_limit == 0 and (f.formats >= 2 or f.sounds >= 3)  # noqa: PLR2004
    figures = {"formats": f.formats, "sounds": f.sounds, "over": f.over_limit, "posts": len(f.last)}
    return _judged(known=len(f.last) >= ENOUGH_POSTS, met=met), figures


def _niche(f: CoachFacts) -> _Judgement:
    on, known = f.on_topic
    figures = {"share": round(on / max(known, 1), 2), "posts": known}
    if not f.niche:
        return Status.NOT_YET, {"posts": known}
    return _judged(known=known >= ENOUGH_TO_SORT, met=on >= 0.6 * known), figures


def _consistently(f: CoachFacts) -> _Judgement:
    met = f.weeks_kept >= 0.75 * f.weeks_counted
    figures = {"weeks_kept": f.weeks_kept, "weeks_counted": f.weeks_counted, "target": f.target}
    return _judged(known=f.weeks_counted >= ENOUGH_WEEKS, met=met), figures


def _engagement(f: CoachFacts) -> _Judgement:
    each = f.comments_each
    figures: dict[str, float] = {"posts": len(f.comments)} | ({} if each is None else {"comments": round(each, 1)})
    return _judged(known=len(f.comments) >= ENOUGH_POSTS, met=(each or 0) >= 2), figures  # noqa: PLR2004


def _collaborate(f: CoachFacts) -> _Judgement:
    seen = max(f.together, f.partners_done)
    known = f.all_captions >= ENOUGH_POSTS or seen > 0
    figures = {"together": f.together, "posts": len(f.recent), "done": f.partners_done}
    return _judged(known=known, met=seen > 0), figures


def _hashtags(f: CoachFacts) -> _Judgement:
    met = f.untagged <= 0.3 * len(f.last) and f.over_limit == 0
    figures = {"tagged": len(f.last) - f.untagged, "over": f.over_limit, "posts": len(f.last)}
    return _judged(known=len(f.last) >= ENOUGH_POSTS, met=met), figures


_JUDGES: Mapping[str, Callable[[CoachFacts], _Judgement]] = {
    "photo-video": _photo_video,
    "copywriting": _copywriting,
    "social-media-management": _management,
    "networking": _networking,
    "platform-knowledge": _platform,
    "focus-niche": _niche,
    "post-consistently": _consistently,
    "build-engagement": _engagement,
    "collaborate": _collaborate,
    "hashtags-and-sounds": _hashtags,
}


def evidence(facts: CoachFacts) -> tuple[Evidence, ...]:
    """Return the evidence for each item, in the order of the checklist."""
    return tuple(Evidence(item, *_JUDGES[item](facts)) for item in ITEMS)
