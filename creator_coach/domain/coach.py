"""The coach: facts of the log, a table of rules, at most three next steps.

A rule says which skill or tip it serves, when it fires, how much it matters (0 to 100) and which figures it cites. The
order is by score, so the most useful step comes first; two steps never serve the same item. What keeps the log from
telling anything comes before what the log tells; weaknesses score 40 and more, first steps of a beginner 30 to 39, and
a creator in whose log nothing needs mending is told so and given the next stretch goal before anything else.

Thresholds are set so that a healthy log of fifteen posts is hardly ever taken for a weak one: three posts in ten that
ask a question give less than one in ten among fifteen in 3 of 100 logs (binomial).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from creator_coach.domain.decisions import Decision, is_resting
from creator_coach.domain.facts import ENOUGH_TO_SORT, CoachFacts
from creator_coach.domain.profile import Kind

MOST = 3
SILENT_DAYS = {1: 21, 2: 18}  # by posts planned a week: one missed week is no silence
SILENT_ELSE = 14
COUNT_DAYS = 18
FEW_FOLLOWERS = 300
FEW_POSTS = 10
WELL = "next-milestone"
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


def _absent(f: CoachFacts) -> float:
    return 92 if f.since_count is not None and f.since_count >= COUNT_DAYS else 0


def _scattered_share(f: CoachFacts) -> float:
    """Return the share of posts off the topic, where they are more than four in ten."""
    on, known = f.on_topic
    return 1 - on / known if known >= ENOUGH_TO_SORT and on < 0.55 * known else 0


def _nameless(f: CoachFacts) -> float:
    """A niche that the posts show anyway can wait."""
    if f.niche:
        return 0
    on, known = f.on_topic
    return 22 if known >= ENOUGH_TO_SORT and on >= 0.7 * known else 90


def _scattered(f: CoachFacts) -> float:
    away = _scattered_share(f) if f.niche else 0
    return 55 + 35 * away if away else 0


def _silent(f: CoachFacts) -> float:
    long = SILENT_DAYS.get(f.target, SILENT_ELSE)
    return min(64 + f.longest_silence, 90) if f.posts and f.longest_silence >= long else 0


def _behind(f: CoachFacts) -> float:
    if f.weeks_counted < 4 or f.weeks_kept >= 0.6 * f.weeks_counted:  # noqa: PLR2004  four weeks show a habit
        return 0
    return 60 + 25 * (1 - f.weeks_kept / f.weeks_counted)


def _over(f: CoachFacts) -> float:
    return 58 + 20 * f.over_limit / len(f.last) if f.over_limit else 0


def _astray(f: CoachFacts) -> float:
    """Hashtags that have nothing of the niche, in a log that has one topic."""
    fitting, wrong = f.fitting
    share = fitting / max(len(f.tagged), 1)
    few = share < 0.3 if wrong >= 0.5 else share < 0.15 and len(f.tagged) >= 8  # noqa: PLR2004
    if len(f.tagged) < ENOUGH_TO_SORT or not few or _scattered_share(f):
        return 0
    return 57 + 20 * (1 - share)


def _untagged(f: CoachFacts) -> float:
    share = f.untagged / max(len(f.last), 1)
    return 40 + 35 * share if len(f.last) >= 5 and share >= 0.6 else 0  # noqa: PLR2004


def _unanswered(f: CoachFacts) -> float:
    each, n = f.comments_each, len(f.comments)
    few = each is not None and n >= 8 and (each < 0.34 or (f.views * 0.0004 > sum(f.comments) and f.views >= 1000 * n))  # noqa: PLR2004
    cold = f.usual_response is not None and f.usual_response < 0.01 and len(f.responses) >= 8  # noqa: PLR2004
    return 56 if few or cold else 0


def _mute(f: CoachFacts) -> float:
    return 50 if len(f.captions) >= 8 and f.questions < 0.1 * len(f.captions) else 0  # noqa: PLR2004


def _alone(f: CoachFacts) -> float:
    """Nobody is seen in captions, and nobody was asked lately."""
    busy = f.together or f.partners_done or f.asked_lately
    return 42 if f.all_captions >= 15 and not busy else 0  # noqa: PLR2004


def _thankless(f: CoachFacts) -> float:
    """A word of thanks takes a minute; on the day itself nobody needs to be reminded of it."""
    return 44 if f.to_thank and f.thank_days > 1 else 0


def _early(f: CoachFacts) -> bool:
    return f.posts < FEW_POSTS and (f.followers is None or f.followers < FEW_FOLLOWERS)


def _community(f: CoachFacts) -> float:
    return 39 if f.kind is Kind.NON_NATIVE and _early(f) and not _done(f, "networking") else 0


def _native(f: CoachFacts) -> float:
    return 34 if f.kind is Kind.NATIVE and _early(f) and f.niche else 0


def _done(f: CoachFacts, item: str) -> bool:
    return any(done == item for done, _ in f.steps_done)


def _none(_: CoachFacts) -> Figures:
    return {}


def _topic_figures(f: CoachFacts) -> Figures:
    on, known = f.on_topic
    return {"posts": known, "on_topic": on, "niche": f.niche}


RULES = (
    Rule("log-first-number", "social-media-management", lambda f: 0 if f.counts else 95, _none),
    Rule("say-niche", "focus-niche", _nameless, lambda f: {"posts": f.posts}),
    Rule("log-first-post", "post-consistently", lambda f: 0 if f.posts else 70, lambda f: {"counts": f.counts}),
    Rule("check-in", "social-media-management", _absent, lambda f: {"days": f.since_count or 0}),
    Rule("end-silence", "post-consistently", _silent, lambda f: {"days": f.longest_silence, "target": f.target}),
    Rule(
        "keep-plan",
        "post-consistently",
        _behind,
        lambda f: {"weeks_kept": f.weeks_kept, "weeks_counted": f.weeks_counted, "target": f.target},
    ),
    Rule("one-topic", "focus-niche", _scattered, _topic_figures),
    Rule("fewer-hashtags", "hashtags-and-sounds", _over, lambda f: {"over": f.over_limit, "posts": len(f.last)}),
    Rule(
        "fitting-hashtags",
        "hashtags-and-sounds",
        _astray,
        lambda f: {"fitting": f.fitting[0], "posts": len(f.tagged), "niche": f.niche},
    ),
    Rule("add-hashtags", "hashtags-and-sounds", _untagged, lambda f: {"untagged": f.untagged, "posts": len(f.last)}),
    Rule(
        "answer-people",
        "build-engagement",
        _unanswered,
        lambda f: {"posts": len(f.comments), "comments": sum(f.comments)},
    ),
    Rule("ask-question", "copywriting", _mute, lambda f: {"questions": f.questions, "posts": len(f.captions)}),
    Rule("find-partner", "collaborate", _alone, lambda f: {"posts": f.all_captions}),
    Rule("thank-partner", "networking", _thankless, lambda f: {"who": f.to_thank, "days": f.thank_days}),
    Rule("bring-community", "networking", _community, lambda f: {"followers": f.followers or 0}),
    Rule("first-ten", "photo-video", _native, lambda f: {"posts": f.posts}),
    Rule(
        WELL,
        "",
        lambda f: 25 if f.followers is not None else 0,
        lambda f: {"followers": f.followers or 0, "milestone": f.milestone, "left": f.milestone - (f.followers or 0)},
    ),
    Rule("say-kind", "networking", lambda f: 0 if f.kind or not f.counts else 20, _none),
)
_STRETCH = "platform-knowledge"


def next_steps(facts: CoachFacts, decisions: Sequence[Decision] = ()) -> tuple[Advice, ...]:
    """Return one to three next steps, the most useful first; none that the user decided about lately.

    The stretch goal is named only where no weakness is, and serves the item that was practised least.
    """
    resting = {one.rule for one in decisions if is_resting(one, facts.today)}
    fired = sorted(((rule.score(facts), rule) for rule in RULES), key=lambda pair: -pair[0])
    weak = any(score > _weakness(rule) for score, rule in fired if rule.id != WELL)
    steps: dict[str, Advice] = {}
    for score, rule in fired:
        serves = rule.serves or facts.least_practised or _STRETCH
        if score > 0 and rule.id not in resting and serves not in steps and not (weak and rule.id == WELL):
            steps[serves] = Advice(rule.id, serves, rule.cites(facts), score)
    return tuple(steps.values())[:MOST]


def _weakness(rule: Rule) -> float:
    """Return the score above which a rule names something to do first."""
    return 0 if rule.id in {"bring-community", "first-ten"} else 30
