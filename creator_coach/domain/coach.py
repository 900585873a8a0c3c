"""The coach: facts of the log, a table of rules, at most three next steps.

A rule says which skill or tip it serves, when it fires, how much it matters (0 to 100) and which figures it cites. The
order is by score, so the most useful step comes first; two steps never serve the same item.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from creator_coach.domain.facts import CoachFacts
from creator_coach.domain.profile import Kind

MOST = 3
SILENT_DAYS = 14
FEW_FOLLOWERS = 300
Figures: TypeAlias = dict[str, int | float | str]


@dataclass(frozen=True, slots=True)
class Advice:
    """A next step: what to do (`id`), the item it serves, the figures it rests on."""

    id: str
    serves: str
    because: Mapping[str, int | float | str]
    score: float


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of the table. `score` returns 0 where the rule does not fire."""

    id: str
    serves: str
    score: Callable[[CoachFacts], float]
    cites: Callable[[CoachFacts], Figures]


def _behind(f: CoachFacts) -> float:
    if f.weeks_counted < 3 or f.weeks_kept >= 2 * f.weeks_counted / 3:  # noqa: PLR2004  three weeks show a habit
        return 0
    return 60 + 25 * (1 - f.weeks_kept / f.weeks_counted)


def _silent(f: CoachFacts) -> float:
    return min(62 + f.longest_silence, 88) if f.posts and f.longest_silence >= SILENT_DAYS else 0


def _absent(f: CoachFacts) -> float:
    since = f.days_since_entry
    return 92 if since is not None and since >= SILENT_DAYS else 0


def _scattered(f: CoachFacts) -> float:
    return 55 + 35 * (1 - f.on_topic) if f.tagged >= 6 and f.on_topic < 0.5 else 0  # noqa: PLR2004


def _untagged(f: CoachFacts) -> float:
    share = f.untagged / max(len(f.last), 1)
    return 40 + 25 * share if len(f.last) >= 3 and share >= 0.6 else 0  # noqa: PLR2004


def _over(f: CoachFacts) -> float:
    return 58 + 20 * f.over_limit / len(f.last) if f.over_limit else 0


def _mute(f: CoachFacts) -> float:
    return 50 if len(f.captions) >= 5 and f.questions < 0.1 * len(f.captions) else 0  # noqa: PLR2004


def _unanswered(f: CoachFacts) -> float:
    few = f.usual_comments is not None and f.usual_comments < 1
    cold = f.usual_response is not None and f.usual_response < 0.01  # noqa: PLR2004  one in a hundred reached
    return 56 if (few and len(f.comments) >= 5) or (cold and len(f.responses) >= 5) else 0  # noqa: PLR2004


def _alone(f: CoachFacts) -> float:
    return 38 if len(f.captions) >= 8 and not f.collaborations else 0  # noqa: PLR2004


def _community(f: CoachFacts) -> float:
    early = f.followers is None or f.followers < FEW_FOLLOWERS
    return 72 if f.kind is Kind.NON_NATIVE and early and not _done(f, "networking") else 0


def _native(f: CoachFacts) -> float:
    early = f.followers is None or f.followers < FEW_FOLLOWERS
    return 34 if f.kind is Kind.NATIVE and early and f.posts < 12 and f.niche else 0  # noqa: PLR2004


def _done(f: CoachFacts, item: str) -> bool:
    return any(done == item for done, _ in f.steps_done)


def _none(_: CoachFacts) -> Figures:
    return {}


RULES = (
    Rule("log-first-number", "social-media-management", lambda f: 0 if f.counts else 95, _none),
    Rule("say-niche", "focus-niche", lambda f: 0 if f.niche else 90, lambda f: {"posts": f.posts}),
    Rule("log-first-post", "post-consistently", lambda f: 0 if f.posts else 70, lambda f: {"counts": f.counts}),
    Rule("check-in", "social-media-management", _absent, lambda f: {"days": f.days_since_entry or 0}),
    Rule("end-silence", "post-consistently", _silent, lambda f: {"days": f.longest_silence, "target": f.target}),
    Rule(
        "keep-plan",
        "post-consistently",
        _behind,
        lambda f: {"weeks_kept": f.weeks_kept, "weeks_counted": f.weeks_counted, "target": f.target},
    ),
    Rule(
        "one-topic",
        "focus-niche",
        _scattered,
        lambda f: {"posts": f.tagged, "on_topic": round(f.on_topic * f.tagged), "niche": f.niche},
    ),
    Rule("fewer-hashtags", "hashtags-and-sounds", _over, lambda f: {"over": f.over_limit, "posts": len(f.last)}),
    Rule("add-hashtags", "hashtags-and-sounds", _untagged, lambda f: {"untagged": f.untagged, "posts": len(f.last)}),
    Rule(
        "answer-people",
        "build-engagement",
        _unanswered,
        lambda f: {"posts": len(f.last), "comments": f.usual_comments or 0},
    ),
    Rule("ask-question", "copywriting", _mute, lambda f: {"questions": f.questions, "posts": len(f.captions)}),
    Rule("find-partner", "collaborate", _alone, lambda f: {"posts": len(f.recent)}),
    Rule("bring-community", "networking", _community, lambda f: {"followers": f.followers or 0}),
    Rule("first-ten", "photo-video", _native, lambda f: {"posts": f.posts}),
    Rule("say-kind", "networking", lambda f: 0 if f.kind or not f.counts else 20, _none),
    Rule(
        "next-milestone",
        "platform-knowledge",
        lambda f: 10 if f.followers is not None else 0,
        lambda f: {"followers": f.followers or 0, "milestone": f.milestone, "left": f.milestone - (f.followers or 0)},
    ),
)


def next_steps(facts: CoachFacts) -> tuple[Advice, ...]:
    """Return one to three next steps, the most useful first."""
    fired = [(rule.score(facts), rule) for rule in RULES]
    steps: dict[str, Advice] = {}
    for score, rule in sorted(fired, key=lambda pair: -pair[0]):
        if score > 0 and rule.serves not in steps:
            steps[rule.serves] = Advice(rule.id, rule.serves, rule.cites(facts), score)
    ordered = list(steps.values())
    useful = [advice for advice in ordered if advice.id != "next-milestone"]
    return tuple((useful or ordered)[:MOST])
