from __future__ import annotations

import math
import os
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any

import pytest

from creator_coach.domain.accounts import AccountId
from creator_coach.domain.effects import Verdict
from creator_coach.domain.errors import RuleError
from creator_coach.domain.experiments import (
    TEXT_LIMIT,
    Experiment,
    ExperimentDraft,
    ExperimentId,
    Result,
    could_see,
    result,
)
from creator_coach.domain.posts import Format, Post, PostDraft, PostId, TimeSource
from creator_coach.domain.traits import Outcome, PostTraits, Trait

SEED = int(os.environ.get("SEED", "1"))  # SEED=7 pytest tests/domain/test_experiments.py: the same with other logs
RUNS = 300
START = date(2026, 9, 7)
LAST = date(2026, 10, 4)  # 28 days, both ends included
AFTER = date(2026, 10, 5)
DECIDED = {Verdict.HELPS, Verdict.HURTS}

ASKING = ExperimentDraft("Ask something", "More will answer", Outcome.VIEWS, START, Trait.QUESTION, "yes")
OWN_WORDS = ExperimentDraft("Film by the window", "More views", Outcome.VIEWS, START)


def experiment(draft: ExperimentDraft = ASKING, closed_on: date | None = None) -> Experiment:
    return Experiment(ExperimentId(1), draft, closed_on)


def post(day: date, *, asks: bool = False, **more: Any) -> PostTraits:  # noqa: ANN401  fields of a draft
    at = datetime.combine(day, time(9), UTC)
    caption = "Sup, setuju?" if asks else "Sup"
    draft = PostDraft(AccountId(1), at, **{"caption": caption, **more})
    return PostTraits(Post(PostId(1), draft), at)


def counted(found: Result) -> tuple[int, int]:
    return found.with_it, found.without


def shown(posts: list[PostTraits], one: Experiment = experiment(), today: date = AFTER) -> Result:  # noqa: B008  frozen
    return result(one, posts, [0.0] * len(posts), today)


# --- which posts count ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "with_it", "without"),
    [
        (START - timedelta(days=57), (0, 0), (0, 0)),
        (START - timedelta(weeks=8), (0, 0), (0, 1)),
        (START - timedelta(days=1), (0, 0), (0, 1)),
        (START, (1, 0), (0, 1)),
        (START + timedelta(days=13), (1, 0), (0, 1)),
        (LAST, (1, 0), (0, 1)),
        (AFTER, (0, 0), (0, 0)),
    ],
    ids=["nine weeks before", "eight weeks before", "the day before", "first", "middle", "last", "after"],
)
def test_posts_count_by_their_day_and_by_the_change(
    day: date, with_it: tuple[int, int], without: tuple[int, int]
) -> None:
    assert counted(shown([post(day, asks=True)], today=AFTER + timedelta(days=30))) == with_it
    assert counted(shown([post(day)], today=AFTER + timedelta(days=30))) == without


def test_an_experiment_that_was_closed_early_counts_until_that_day() -> None:
    posts = [post(START + timedelta(days=k), asks=k % 2 == 0) for k in range(28)]
    assert counted(shown(posts)) == (14, 14)
    assert counted(shown(posts, experiment(closed_on=START + timedelta(days=9)))) == (5, 5)
    assert counted(shown(posts, experiment(closed_on=START))) == (1, 0)


def test_closing_late_adds_no_days() -> None:
    posts = [post(day, asks=True) for day in (LAST, AFTER, AFTER + timedelta(days=3))]
    assert counted(shown(posts, experiment(closed_on=AFTER + timedelta(days=5)))) == (1, 0)


def test_a_change_in_own_words_is_in_every_post_of_the_experiment() -> None:
    days = (START - timedelta(days=57), START - timedelta(days=3), START, LAST, AFTER)
    assert counted(shown([post(day, asks=day == LAST) for day in days], experiment(OWN_WORDS))) == (2, 1)


@pytest.mark.parametrize(
    ("trait", "category", "more"),
    [
        (Trait.HASHTAG, "resepsehat", {"hashtags": ("fyp", "ResepSehat")}),
        (Trait.FORMAT, "reel", {"format": Format.REEL}),
        (Trait.SOUND, "hujan", {"sound": "Hujan"}),
        (Trait.WEEKDAY, "mo", {}),
        (Trait.HOUR, "morning", {}),
        (Trait.LENGTH, "long", {"caption": "panjang " * 40}),
    ],
)
def test_a_change_is_seen_in_the_post(trait: Trait, category: str, more: dict[str, Any]) -> None:
    draft = ExperimentDraft("Change", "Guess", Outcome.VIEWS, START, trait, category)
    assert counted(shown([post(START, **more)], experiment(draft))) == (1, 0)


def test_a_post_whose_hour_is_not_known_does_not_have_the_change() -> None:
    draft = ExperimentDraft("In the morning", "More views", Outcome.VIEWS, START, Trait.HOUR, "morning")
    assert shown([post(START, time_source=TimeSource.DAY)], experiment(draft)).with_it == 0


# --- what it shows ----------------------------------------------------------------------------------------------------

EIGHT_AND_EIGHT = [post(START + timedelta(days=k), asks=k % 2 == 0) for k in range(16)]
DOUBLED = [math.log(2) if k % 2 == 0 else 0.0 for k in range(16)]


@pytest.mark.parametrize("today", [START, START + timedelta(days=20), LAST])
def test_nothing_is_told_while_it_runs(today: date) -> None:
    one = experiment()
    assert one.is_running(today)
    found = result(one, EIGHT_AND_EIGHT, DOUBLED, today)
    assert (found.with_it, found.without, found.effect) == (8, 8, None)


@pytest.mark.parametrize(
    ("closed_on", "today"), [(None, AFTER), (LAST, LAST), (START + timedelta(days=20), START + timedelta(days=20))]
)
def test_a_doubling_is_told_once_it_ended(closed_on: date | None, today: date) -> None:
    one = experiment(closed_on=closed_on)
    assert not one.is_running(today)
    effect = result(one, EIGHT_AND_EIGHT, DOUBLED, today).effect
    assert effect is not None
    assert (effect.verdict, effect.posts) == (Verdict.HELPS, 8)
    assert effect.ratio == pytest.approx(2, rel=0.05)


def test_halving_holds_back() -> None:
    effect = result(experiment(), EIGHT_AND_EIGHT, [-value for value in DOUBLED], AFTER).effect
    assert effect is not None
    assert effect.verdict is Verdict.HURTS


def test_three_posts_with_the_change_are_too_few() -> None:
    posts = [post(START + timedelta(days=k), asks=k < 3) for k in range(20)]
    effect = result(experiment(), posts, [2.0] * 3 + [0.0] * 17, AFTER).effect
    assert effect is not None
    assert (effect.verdict, effect.posts, effect.ratio) == (Verdict.TOO_FEW, 3, None)


def test_no_posts_at_all_are_too_few() -> None:
    found = result(experiment(), [], [], AFTER)
    assert counted(found) == (0, 0)
    assert found.effect is not None
    assert found.effect.verdict is Verdict.TOO_FEW


def simulated(dice: Random, ratio: float) -> Result:
    """Three posts a week for twelve weeks; in the last four every other one has the change."""
    days = [START - timedelta(weeks=8) + timedelta(days=7 * week + day) for week in range(12) for day in (0, 2, 4)]
    posts = [post(day, asks=day >= START and k % 2 == 0) for k, day in enumerate(days)]
    values = [
        dice.gauss(0, 0.5) + (math.log(ratio) if day >= START and k % 2 == 0 else 0) for k, day in enumerate(days)
    ]
    found = result(experiment(), posts, values, AFTER)
    assert counted(found) == (6, 30)
    return found


def test_noise_is_seldom_taken_for_an_effect() -> None:
    dice = Random(SEED)
    results = [simulated(dice, 1).effect for _ in range(RUNS)]
    assert sum(effect is not None and effect.verdict in DECIDED for effect in results) <= 0.16 * RUNS


def test_a_change_as_large_as_promised_is_mostly_found() -> None:
    """`smallest` says what the log could show with four chances in five."""
    dice = Random(SEED)
    smallest = simulated(dice, 1).smallest
    assert 1.4 < smallest < 2.4
    found = [simulated(dice, 1.8).effect for _ in range(RUNS)]
    assert sum(effect is not None and effect.verdict is Verdict.HELPS for effect in found) >= 0.7 * RUNS


def test_more_posts_could_show_a_smaller_change() -> None:
    dice = Random(SEED)
    values = [dice.gauss(0, 0.5) for _ in range(100)]
    often, seldom = could_see(values, 5, own_words=False), could_see(values, 1, own_words=False)
    assert 1 < could_see(values, 5, own_words=True) < often < seldom
    steady = could_see([value / 3 for value in values], 5, own_words=False)
    assert 1 < steady < often


@pytest.mark.parametrize("posts_a_week", [1, 7, 28])
def test_an_empty_log_could_see_something(posts_a_week: int) -> None:
    assert could_see([], posts_a_week, own_words=True) > 1
    assert could_see([], posts_a_week, own_words=False) > 1


# --- the draft --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "guess", "code"),
    [
        ("", "More views", "change-empty"),
        (" \n\t", "More views", "change-empty"),
        ("Ask", "", "guess-empty"),
        ("Ask", "  ", "guess-empty"),
        ("x" * (TEXT_LIMIT + 1), "More views", "experiment-too-long"),
        ("Ask", "x" * (TEXT_LIMIT + 1), "experiment-too-long"),
    ],
)
def test_a_draft_without_a_change_or_a_guess_is_refused(change: str, guess: str, code: str) -> None:
    with pytest.raises(RuleError) as error:
        ExperimentDraft(change, guess, Outcome.VIEWS, START)
    assert error.value.code == code


def test_a_draft_is_tidied_and_lasts_four_weeks() -> None:
    draft = ExperimentDraft("  Ask \n something ", "x" * TEXT_LIMIT, Outcome.VIEWS, START)
    assert (draft.change, draft.guess) == ("Ask something", "x" * TEXT_LIMIT)
    assert draft.ends_on == LAST


@pytest.mark.parametrize(("days", "week"), [(-3, 1), (0, 1), (6, 1), (7, 2), (27, 4), (90, 4)])
def test_the_week_is_one_of_four(days: int, week: int) -> None:
    assert experiment().week(START + timedelta(days=days)) == week
