from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from creator_coach.app.clock import FixedClock
from creator_coach.app.log_followers import log_followers
from creator_coach.app.log_post import draft_post, log_post
from creator_coach.app.profile import change_plan, rest
from creator_coach.app.review import keep_review, last_week, read_reviews, week_facts
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountId
from creator_coach.domain.posts import Metrics, PostDraft
from creator_coach.domain.review import WeekFacts, from_json
from creator_coach.storage.posts import add_post, add_reading
from creator_coach.ui.texts.language import speak_without_window
from creator_coach.ui.texts.review import review_text

MONDAY = date(2026, 11, 16)  # the last full week before Thursday 26 November


def section(facts: WeekFacts, heading: str, language: str = "en") -> str:
    speak_without_window(language)
    return next((part.text for part in review_text(facts).sections if part.heading == heading), "")


def test_figures_are_those_of_the_week(store: Store, account: AccountId) -> None:
    change_plan(store, 2)
    for day, followers in ((8, 300), (15, 310), (22, 325)):
        log_followers(store, account, followers, date(2026, 11, day))
    for day in (15, 17, 20, 23):
        log_post(store, draft_post(store, account, date(2026, 11, day)))
    facts = week_facts(store, last_week(store))
    assert (facts.day, facts.posts, facts.weekdays, facts.target) == (MONDAY, 2, (1, 4), 2)
    assert (facts.start, facts.end, facts.gained) == (310, 325, 15)
    assert from_json(facts.to_json()) == facts


def test_without_counts_nothing_is_said_about_growth(store: Store, account: AccountId) -> None:
    log_post(store, draft_post(store, account, date(2026, 11, 17)))
    facts = week_facts(store, MONDAY)
    assert facts.gained is None
    changed = section(facts, "What changed")
    assert "number" in changed
    assert not any(letter.isdigit() for letter in changed)


@pytest.mark.parametrize(("posts", "said"), [(3, "not known yet"), (12, "times your usual")])
def test_a_post_stands_out_only_from_a_usual_that_is_known(
    store: Store, account: AccountId, posts: int, said: str
) -> None:
    with store.change("test") as work:
        for k in range(posts):
            at = datetime(2026, 11, 18, 9, tzinfo=UTC) - timedelta(days=3 * (posts - 1 - k))
            post = add_post(work, PostDraft(account, at, f"Sup {k}"))
            add_reading(work, post, Metrics(views=200 if k == posts - 1 else 100), at + timedelta(days=3))
    worked = section(week_facts(store, MONDAY), "What worked")
    assert said in worked


def test_a_rest_week_is_kindly_told(store: Store, account: AccountId) -> None:
    log_followers(store, account, 300, date(2026, 11, 1))
    rest(store, MONDAY)
    facts = week_facts(store, MONDAY)
    assert facts.rest
    assert "rest week" in section(facts, "What you did")


def test_a_kept_review_stays_and_the_last_week_is_written_anew(store: Store, account: AccountId) -> None:
    log_post(store, draft_post(store, account, date(2026, 11, 17)))
    keep_review(store)
    log_post(store, draft_post(store, account, date(2026, 11, 18)))
    keep_review(store)
    assert read_reviews(store)[MONDAY].posts == 2
    store.clock = FixedClock(store.today() + timedelta(days=7))
    log_post(store, draft_post(store, account, date(2026, 11, 19)))
    keep_review(store)
    assert read_reviews(store)[MONDAY].posts == 2
    assert store.undo_label == "log-post"


def test_an_empty_week_has_no_review(store: Store) -> None:
    keep_review(store)
    assert read_reviews(store) == {}


FULL = WeekFacts(
    monday="2026-11-16",
    posts=3,
    target=3,
    planned=True,
    rest=False,
    weekdays=(0, 2, 4),
    formats=("photo", "reel"),
    weeks_kept=9,
    weeks_counted=11,
    handle="dapur.sari",
    start=391,
    end=412,
    pace_low=9.0,
    pace_high=22.0,
)


@pytest.mark.parametrize("language", ["en", "id"])
@pytest.mark.parametrize(
    "facts",
    [
        FULL,
        replace(FULL, posts=1, weekdays=(2,), formats=("reel",)),
        replace(FULL, posts=0, weekdays=(), formats=()),
        replace(FULL, posts=9, planned=False),
        replace(FULL, end=380),
        replace(FULL, end=391),
        replace(FULL, start=None, end=None),
        replace(FULL, milestone=400, others=(("tiktok", "dapur.sari", -3),)),
        replace(FULL, measured=3, best_ratio=1.8, best_value=830, best_caption="Sup {jagung}", comments=1),
        replace(FULL, measured=3, best_ratio=1.1, comments=12),
        replace(FULL, rest=True, posts=2),
        replace(FULL, helps="reel", helps_trait="format", helps_low=1.2, helps_high=1.9, helps_posts=21),
        replace(FULL, experiment_week=2, done=(("ask-question", "helped"),), taken_on=("one-topic",)),
        replace(
            FULL, next_rule="ask-question", next_serves="copywriting", next_because=(("questions", 1), ("posts", 15))
        ),
    ],
)
def test_every_wording_is_whole_in_both_languages(facts: WeekFacts, language: str) -> None:
    speak_without_window(language)
    pages = [review_text(replace(facts, monday=(MONDAY + timedelta(weeks=k)).isoformat())).plain() for k in range(6)]
    for page in pages:
        body = page.replace("Sup {jagung}", "")
        assert "{" not in body
        assert "  " not in body
        assert " ." not in body
    assert len({page.split("\n", 4)[-1] for page in pages}) > 1
