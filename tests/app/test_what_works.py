from __future__ import annotations

import json
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any

import pytest

from creator_coach.app.accounts import add_account
from creator_coach.app.clock import FixedClock
from creator_coach.app.log_post import edit_post, log_post
from creator_coach.app.report import read_report
from creator_coach.app.store import Store
from creator_coach.app.what_works import read_sample, read_works
from creator_coach.domain.accounts import AccountDraft, AccountId, Platform
from creator_coach.domain.effects import Effect, Verdict
from creator_coach.domain.posts import Format, Metrics, Post, PostDraft, PostId, Relation, TimeSource
from creator_coach.domain.traits import HOURS, Outcome, Trait
from creator_coach.domain.weeks import DAYS

TODAY = date(2026, 11, 26)  # the store's day; its figures are read at 03:42 UTC
LONG_AGO = TODAY - timedelta(days=20)


def add(
    store: Store,
    account: AccountId,
    day: date = LONG_AGO,
    metrics: Metrics = Metrics(views=100),  # noqa: B008  a frozen value
    at: time = time(9),
    **more: Any,  # noqa: ANN401  fields of a draft
) -> PostDraft:
    draft = PostDraft(account, datetime.combine(day, at, UTC), **more)
    log_post(store, draft, metrics)
    return draft


def fill(store: Store, account: AccountId, posts: int = 60, usual: int = 300, times: float = 3, tag: str = "x") -> None:
    """Two posts in three days, the newest four days ago; every third has the tag, and `times` the usual views."""
    dice = Random(3)
    for k in range(posts):
        tagged = k % 3 == 0
        views = round(usual * dice.lognormvariate(0, 0.3) * (times if tagged else 1))
        day = TODAY - timedelta(days=4 + 3 * (posts - k) // 2)
        add(store, account, day, Metrics(views=views), hashtags=(tag, "fyp") if tagged else ("fyp",))


def effect_of(store: Store, trait: Trait, name: str) -> Effect:
    (found,) = (effect for effect in read_works(store).effects[trait] if effect.name == name)
    return found


def names(store: Store, trait: Trait) -> set[str]:
    return {effect.name for effect in read_works(store).effects[trait]}


# --- which posts are compared, and by what ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("known", "outcome"),
    [
        ([Metrics(views=9)] * 2 + [Metrics(reach=9)] * 3, Outcome.REACH),
        ([Metrics(views=9)] * 3 + [Metrics(reach=9)] * 2, Outcome.VIEWS),
        ([Metrics(views=9, reach=8)] * 3, Outcome.VIEWS),
        ([], Outcome.VIEWS),
    ],
    ids=["reach", "views", "both alike", "an empty log"],
)
def test_the_outcome_is_what_is_known_more_often(
    store: Store, account: AccountId, known: list[Metrics], outcome: Outcome
) -> None:
    for k, metrics in enumerate(known):
        add(store, account, LONG_AGO + timedelta(days=k), metrics)
    sample = read_sample(store)
    assert sample.outcome is outcome
    own = [m for m in known if (m.views if outcome is Outcome.VIEWS else m.reach) is not None]
    assert (len(sample.posts), sample.unknown) == (len(own), len(known) - len(own))


def test_the_outcome_may_be_chosen(store: Store, account: AccountId) -> None:
    add(store, account, metrics=Metrics(views=100, likes=4))
    add(store, account, metrics=Metrics(views=100))
    assert len(read_sample(store, Outcome.VIEWS).posts) == 2
    assert len(read_sample(store, Outcome.RESPONSE).posts) == 1
    assert len(read_sample(store, Outcome.REACH).posts) == 0


def test_stories_and_answers_are_another_thing(store: Store, account: AccountId) -> None:
    add(store, account, format=Format.STORY)
    add(store, account, relation=Relation.REPLY)
    add(store, account, relation=Relation.COLLAB, format=Format.REEL)
    sample = read_sample(store)
    assert [one.post.draft.format for one in sample.posts] == [Format.REEL]
    assert (sample.fresh, sample.unknown) == (0, 0)


@pytest.mark.parametrize(
    ("day", "at", "fresh"),
    [(TODAY, time(2), 1), (date(2026, 11, 24), time(3, 43), 1), (date(2026, 11, 24), time(3, 42), 0)],
    ids=["today", "a minute short of two days", "two days"],
)
def test_a_post_needs_two_days_before_its_figures_count(
    store: Store, account: AccountId, day: date, at: time, fresh: int
) -> None:
    add(store, account, day, at=at)
    sample = read_sample(store)
    assert (sample.fresh, len(sample.posts)) == (fresh, 1 - fresh)


def test_figures_read_again_later_are_no_longer_fresh(store: Store, account: AccountId) -> None:
    draft = add(store, account, TODAY, at=time(2))
    store.clock = FixedClock(TODAY + timedelta(days=2))
    assert read_sample(store).fresh == 1
    edit_post(store, Post(PostId(1), draft, Metrics(views=180)))
    sample = read_sample(store)
    assert (sample.fresh, len(sample.posts)) == (0, 1)


def test_only_the_last_year_counts_the_oldest_first(store: Store, account: AccountId) -> None:
    days = [TODAY - timedelta(days=days) for days in (10, 365, 366, 200)]
    for day in days:
        add(store, account, day)
    assert [one.at.date() for one in read_sample(store).posts] == [days[1], days[3], days[0]]


# --- times that are not sure ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "weekdays", "hours", "unsure"),
    [
        (TimeSource.UTC, {"mo"}, {"morning"}, 0),
        (TimeSource.TYPED, {"mo"}, {"morning"}, 0),
        (TimeSource.DAY, {"mo"}, set(), 1),
        (TimeSource.ASSUMED, set(), set(), 1),
    ],
)
def test_unsure_times_have_no_weekday_or_hour_but_a_format(
    store: Store, account: AccountId, source: TimeSource, weekdays: set[str], hours: set[str], unsure: int
) -> None:
    """Sunday 23:30 in London is Monday 06:30 where the user lives."""
    add(store, account, date(2026, 11, 1), at=time(23, 30), format=Format.REEL, time_source=source)
    assert (names(store, Trait.WEEKDAY), names(store, Trait.HOUR)) == (weekdays, hours)
    assert names(store, Trait.FORMAT) == {"reel"}
    assert read_sample(store).unsure == unsure


# --- effects ----------------------------------------------------------------------------------------------------------


def test_a_hashtag_that_triples_the_views_helps(store: Store, account: AccountId) -> None:
    fill(store, account, tag="resepsehat")
    found = effect_of(store, Trait.HASHTAG, "resepsehat")
    assert (found.verdict, found.posts) == (Verdict.HELPS, 20)
    assert found.ratio is not None
    assert found.low is not None
    assert found.high is not None
    assert 1 < found.low < found.ratio < found.high < 4
    assert found.ratio > 2
    assert read_works(store).enough


def test_the_same_log_upside_down_holds_back(store: Store, account: AccountId) -> None:
    fill(store, account, times=1 / 3)
    assert effect_of(store, Trait.HASHTAG, "x").verdict is Verdict.HURTS


def test_an_account_is_not_an_effect(store: Store, account: AccountId) -> None:
    """One account has forty times the views of the other, each its own hashtag and format; neither is an effect."""
    other = add_account(store, AccountDraft(Platform.TIKTOK, "dapur.sari"))
    dice = Random(3)
    for k in range(60):
        large = k % 2 == 0
        draft: dict[str, Any] = (
            {"hashtags": ("large",), "format": Format.VIDEO}
            if large
            else {"hashtags": ("small",), "format": Format.REEL}
        )
        views = round((8000 if large else 200) * dice.lognormvariate(0, 0.3))
        day = TODAY - timedelta(days=4 + 60 - k)
        add(store, other if large else account, day, Metrics(views=views), **draft)
    for trait in (Trait.HASHTAG, Trait.FORMAT):
        for effect in read_works(store).effects[trait]:
            assert effect.verdict is Verdict.UNCLEAR
            assert effect.ratio == pytest.approx(1, abs=0.2)


def test_spellings_of_a_hashtag_count_together(store: Store, account: AccountId) -> None:
    for k, tag in enumerate(("ResepSehat", "resepsehat", "RESEPSEHAT", "ｒｅｓｅｐsehat")):
        add(store, account, LONG_AGO + timedelta(days=k), hashtags=(tag,))
    works = read_works(store)
    assert [(effect.name, effect.posts) for effect in works.effects[Trait.HASHTAG]] == [("resepsehat", 4)]
    assert works.shown["resepsehat"] == "ResepSehat"


def test_a_sound_is_shown_as_it_is_written(store: Store, account: AccountId) -> None:
    add(store, account, sound="Hujan Bulan Juni")
    add(store, account, sound="HUJAN bulan juni")
    works = read_works(store)
    assert [(effect.name, effect.posts) for effect in works.effects[Trait.SOUND]] == [("hujan bulan juni", 2)]
    assert works.shown["hujan bulan juni"].casefold() == "hujan bulan juni"


def test_few_posts_have_no_sizes(store: Store, account: AccountId) -> None:
    for k in range(7):
        add(store, account, LONG_AGO + timedelta(days=k), hashtags=("resepsehat",))
    works = read_works(store)
    assert not works.enough
    found = effect_of(store, Trait.HASHTAG, "resepsehat")
    assert (found.verdict, found.ratio, found.low, found.high) == (Verdict.TOO_FEW, None, None, None)
    assert found.needed >= 10


# --- the report -------------------------------------------------------------------------------------------------------

SIZES = ("ratio", "low", "high")
VERDICTS = {"helps", "unclear", "hurts", "too-few"}


def test_the_report_tells_of_hashtags_as_the_contract_says(store: Store, account: AccountId) -> None:
    fill(store, account, tag="ResepSehat")
    add(store, account, hashtags=("sekali",))
    add(store, account, hashtags=("resepsehat",), format=Format.STORY)
    report = json.loads(json.dumps(read_report(store)))
    tags = {line["tag"]: line for line in report["hashtags"]}
    assert [line["posts"] for line in report["hashtags"]] == [60, 21, 1]
    assert set(tags) == {"fyp", "ResepSehat", "sekali"}
    for line in report["hashtags"]:
        assert set(line) == {"tag", "posts", "verdict", *SIZES}
        assert line["verdict"] in VERDICTS
        assert (line["verdict"] == "too-few") == all(line[size] is None for size in SIZES)
    assert tags["ResepSehat"]["verdict"] == "helps"
    assert tags["ResepSehat"]["ratio"] == round(effect_of(store, Trait.HASHTAG, "resepsehat").ratio or 0, 2)
    assert tags["ResepSehat"]["low"] <= tags["ResepSehat"]["ratio"] <= tags["ResepSehat"]["high"]
    assert tags["sekali"] == {"tag": "sekali", "posts": 1, "verdict": "too-few", **dict.fromkeys(SIZES)}


def test_the_report_tells_of_everything_else(store: Store, account: AccountId) -> None:
    fill(store, account)
    works = json.loads(json.dumps(read_report(store)))["works"]
    assert (works["outcome"], works["posts"]) == ("views", 60)
    others = {"format", "sound", "question", "length", "weekday", "hour"}
    assert set(works) == {"outcome", "posts"} | others
    for trait in others:
        for line in works[trait]:
            assert set(line) == {"name", "posts", "verdict", *SIZES}
            assert line["verdict"] in VERDICTS
    assert {line["name"] for line in works["weekday"]} == set(DAYS)
    assert {line["name"] for line in works["hour"]} <= set(HOURS)
    assert [(line["name"], line["posts"], line["verdict"]) for line in works["format"]] == [("other", 60, "too-few")]


def test_the_report_of_an_empty_log(store: Store) -> None:
    report = read_report(store)
    assert report["hashtags"] == []
    assert report["works"]["posts"] == 0
    assert report["works"]["format"] == []
