"""Ready for a first brand or not: a short list computed from the log, with the figures behind each line.

A line is met, not yet, or cannot be told; nothing here is a score. A brand looks at six things before it answers a
small creator: a clear topic, a rhythm, how people respond, posts to look at, a media kit, a way to write back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from creator_coach.domain.evidence import Status, evidence
from creator_coach.domain.facts import CoachFacts

POSTS_TO_SHOW = 10
RATES_KNOWN = 5  # posts with a known response, before the middle of them says anything


class Line(StrEnum):
    """What a brand looks at (ids are part of the report)."""

    NICHE = "niche-clear"
    RHYTHM = "rhythm-kept"
    RESPONSE = "response-known"
    POSTS = "posts-to-show"
    KIT = "media-kit"
    CONTACT = "contact-given"


@dataclass(frozen=True, slots=True)
class Kit:
    """What of the media kit is filled in."""

    name: str = ""
    about: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True)
class Ready:
    """One line of the list."""

    line: Line
    met: bool
    figures: Mapping[str, float]


def readiness(facts: CoachFacts, kit: Kit, posts_to_show: int) -> tuple[Ready, ...]:
    """Return the list. `posts_to_show` counts the posts of the creator's own in the log, stories left out."""
    shows = {one.item: one for one in evidence(facts)}
    niche, rhythm = shows["focus-niche"], shows["post-consistently"]
    rates = len(facts.responses)
    return (
        Ready(Line.NICHE, niche.status is Status.MET, niche.figures),
        Ready(Line.RHYTHM, rhythm.status is Status.MET, rhythm.figures),
        Ready(Line.RESPONSE, rates >= RATES_KNOWN, {"posts": rates, "needed": RATES_KNOWN, **_usual(facts)}),
        Ready(Line.POSTS, posts_to_show >= POSTS_TO_SHOW, {"posts": posts_to_show, "needed": POSTS_TO_SHOW}),
        Ready(Line.KIT, bool(kit.name and kit.about), {}),
        Ready(Line.CONTACT, bool(kit.contact), {}),
    )


def _usual(facts: CoachFacts) -> dict[str, float]:
    return {"rate": facts.usual_response} if facts.usual_response is not None else {}
