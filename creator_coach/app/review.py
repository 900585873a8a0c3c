"""Write the weekly review from the log, and keep it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from creator_coach.app.accounts import read_accounts
from creator_coach.app.experiments import read_experiments
from creator_coach.app.facts import read_rhythm
from creator_coach.app.line import follower_line
from creator_coach.app.next_steps import read_steps
from creator_coach.app.profile import read_plan, read_profile
from creator_coach.app.standing import ENOUGH_FOR_A_FORECAST
from creator_coach.app.store import Store
from creator_coach.app.what_works import Works, read_works
from creator_coach.domain.curve import NEAR, week_ends, week_gain
from creator_coach.domain.effects import Verdict
from creator_coach.domain.growth import forecast
from creator_coach.domain.pace import pace
from creator_coach.domain.posts import Format, Post, Relation
from creator_coach.domain.review import WeekFacts
from creator_coach.domain.rhythm import Week, WeekState
from creator_coach.domain.tiers import MILESTONES, next_goal
from creator_coach.domain.traits import Outcome, Trait
from creator_coach.domain.weeks import DAY, WEEK, monday_of, utc_bounds, zone_named
from creator_coach.storage import next_steps, posts, reviews

_CAPTION = 60
_WEEK_AND_NEAR = 14  # days from the count before a week to the one after it
_TOLD = (Trait.FORMAT, Trait.HASHTAG, Trait.QUESTION)  # effects that one can act on next week


def last_week(store: Store) -> date:
    """Return the Monday of the last full week."""
    return monday_of(store.today()) - WEEK


def read_reviews(store: Store) -> dict[date, WeekFacts]:
    """Return the reviews, the newest first: those kept, and the last week's as the log has it now."""
    kept = reviews.all_reviews(store.db)
    monday = last_week(store)
    if monday not in kept:
        now = week_facts(store, monday)
        return kept if now.empty else {monday: now, **kept}
    return kept


def keep_review(store: Store) -> None:
    """Keep the last full week's review as the log has it now; while its week is the last one it is written anew."""
    facts = week_facts(store, last_week(store))
    if facts.empty or reviews.all_reviews(store.db).get(facts.day) == facts:
        return
    with store.change("review", undoable=False) as work:
        reviews.set_review(work, facts, store.today())


def week_facts(store: Store, monday: date) -> WeekFacts:
    """Return what a week held."""
    week = _week(store, monday)
    posted = _posts(store, monday)
    zone = zone_named(read_profile(store).zone)
    days = {post.draft.published_at.astimezone(zone).weekday() for post in posted}
    going = read_rhythm(store, monday + WEEK)
    facts = WeekFacts(
        monday=monday.isoformat(),
        posts=len(posted),
        target=week.target,
        planned=read_plan(store).chosen,
        rest=week.state is WeekState.REST or monday in read_plan(store).rest_weeks,
        weekdays=tuple(sorted(days)),
        formats=tuple(sorted({post.draft.format.value for post in posted} - {Format.OTHER.value})),
        weeks_kept=going.weeks_kept,
        weeks_counted=going.weeks_counted,
    )
    works = read_works(store)
    return _with_steps(store, _with_best(_with_growth(store, facts, monday), posted, works), monday)


def _week(store: Store, monday: date) -> Week:
    return next(week for week in read_rhythm(store, monday + WEEK).weeks if week.monday == monday)


def _posts(store: Store, monday: date) -> list[Post]:
    zone = zone_named(read_profile(store).zone)
    found = posts.posts_between(store.db, *utc_bounds(monday, monday + WEEK - DAY, zone))
    return [post for post in found if post.draft.relation is not Relation.REPLY]


def _with_growth(store: Store, facts: WeekFacts, monday: date) -> WeekFacts:
    accounts = read_accounts(store)
    if not accounts:
        return facts
    focus, *others = accounts
    sunday = monday + WEEK - DAY
    line = follower_line(store.db, focus.id, sunday + NEAR, ENOUGH_FOR_A_FORECAST + _WEEK_AND_NEAR)
    ends = week_ends(line, monday)
    usual = pace([point for point in line if point[0] < monday], monday)
    start, end = ends or (None, None)
    goal = next_goal(end or 0, read_profile(store).goal)
    given = forecast([point for point in line if point[0] <= sunday + NEAR], sunday + NEAR, goal)
    of_others = [(one, follower_line(store.db, one.id, sunday + NEAR, _WEEK_AND_NEAR)) for one in others]
    gains = [(other, week_gain(known, monday)) for other, known in of_others]
    passed = [n for n in (*MILESTONES, goal) if ends and ends[0] < n <= ends[1]]
    return replace(
        facts,
        handle=focus.handle,
        start=start,
        end=end,
        pace_low=round(usual.low, 1) if usual else None,
        pace_high=round(usual.high, 1) if usual else None,
        milestone=max(passed, default=None),
        others=tuple((other.platform.value, other.handle, gain) for other, gain in gains if gain is not None),
        goal=goal,
        earliest=given.earliest.isoformat() if given.earliest and given.latest else None,
        latest=given.latest.isoformat() if given.latest else None,
    )


def _with_best(facts: WeekFacts, posted: Sequence[Post], works: Works) -> WeekFacts:
    """Add the post that stood out most, comments, and the strongest thing that helps."""
    ids = {post.id for post in posted}
    pairs = zip(works.sample.posts, works.sample.values, strict=True)
    measured = [(value, one.post) for one, value in pairs if one.post.id in ids]
    comments = [post.metrics.comments for post in posted if post.metrics.comments is not None]
    facts = replace(
        facts,
        outcome=works.sample.outcome.value,
        measured=len(measured),
        known=len(works.sample.posts),
        comments=sum(comments) if comments else None,
    )
    if measured:
        value, best = max(measured, key=lambda pair: pair[0])
        reach = works.sample.outcome is Outcome.REACH
        facts = replace(
            facts,
            best_caption=_start_of(best.draft.caption),
            best_value=best.metrics.reach if reach else best.metrics.views,
            best_ratio=round(math.exp(value), 2),
        )
    helping = [(effect, trait) for trait in _TOLD for effect in works.effects[trait] if effect.verdict is Verdict.HELPS]
    if helping:
        effect, trait = max(helping, key=lambda pair: pair[0].low or 0)
        facts = replace(
            facts,
            helps=works.shown.get(effect.name, effect.name) if trait is Trait.HASHTAG else effect.name,
            helps_trait=trait.value,
            helps_low=effect.low and round(effect.low, 2),
            helps_high=effect.high and round(effect.high, 2),
            helps_posts=effect.posts,
        )
    return facts


def _start_of(caption: str) -> str:
    """Return the beginning of a caption, cut at a word."""
    words = " ".join(caption.split())
    return words if len(words) <= _CAPTION else words[:_CAPTION].rsplit(" ", 1)[0].rstrip(".,;:!?") + "…"


def _with_steps(store: Store, facts: WeekFacts, monday: date) -> WeekFacts:
    """Add the experiment, what was taken on or told in the week, and, for the last week, the next step."""
    sunday = monday + WEEK - DAY
    begun = (one for one in read_experiments(store) if one.experiment.draft.started_on <= sunday)
    running = next((one for one in begun if one.experiment.is_running(sunday)), None)
    decided = next_steps.decisions(store.db)
    told = tuple(
        (one.rule, one.went.value) for one in decided if one.went and one.went_on and monday <= one.went_on <= sunday
    )
    facts = replace(
        facts,
        experiment_week=running.experiment.week(sunday) if running else None,
        done=told,
        taken_on=tuple(one.rule for one in decided if one.is_under_way(store.today())),
    )
    if monday != last_week(store):
        return facts
    offered = read_steps(store).offered
    if not offered:
        return facts
    first = offered[0]
    return replace(facts, next_rule=first.id, next_serves=first.serves, next_because=tuple(first.because.items()))
