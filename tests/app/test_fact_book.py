"""The book is complete, what the user writes over it wins everywhere, and it can be taken back."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import creator_coach
from creator_coach.app.clock import FixedClock
from creator_coach.app.fact_book import (
    Correction,
    Topic,
    Unit,
    add_fact,
    correct_fact,
    facts_about,
    hashtag_limit,
    published,
    read_facts,
    take_back,
)
from creator_coach.app.facts import read_facts as read_coach_facts
from creator_coach.app.log_post import log_post
from creator_coach.app.response import read_response
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountId, Platform
from creator_coach.domain.errors import RuleError
from creator_coach.domain.posts import PostDraft
from creator_coach.storage.tables import everything

LIMIT = "hashtag-limit-instagram"
AGAIN = date(2027, 6, 1)


def correction(fact: str = LIMIT, value: float | None = 8) -> Correction:
    return Correction(fact, "", value, value, "help.instagram.com", 2026, AGAIN)


@pytest.mark.parametrize("fact", published().values(), ids=published())
def test_every_fact_is_whole(fact: object) -> None:
    """Source, year, grade and day; both languages; a unit with a number, and never a number without."""
    made = published()[fact.id]  # type: ignore[attr-defined]
    assert made.source.strip()
    assert 1990 < made.year <= 2026
    assert made.reliability in {"A", "B", "C"}
    assert made.check_again > date(2026, 11, 26)
    for words in (made.what, made.more, made.name):
        assert bool(words.en.strip()) == bool(words.id.strip())
    assert made.what
    assert made.what.en != made.what.id
    assert (made.low is None) == (made.unit is Unit.NONE)
    assert (made.low is None) == (made.high is None)
    assert made.low is None or made.high is None or made.low <= made.high
    assert re.fullmatch(r"[a-z0-9-]+", made.id)


def test_the_words_never_repeat_the_value() -> None:
    """A correction changes the value; words that hold it too would contradict it."""
    for fact in published().values():
        if fact.low is None or fact.unit not in {Unit.FOLLOWERS, Unit.HASHTAGS}:
            continue
        for text, mark in ((fact.what.en, ","), (fact.what.id, ".")):
            numbers = {found.replace(mark, "") for found in re.findall(r"[0-9][0-9.,]*", text)}
            assert not numbers & {str(fact.value)}, fact.id


def test_every_fact_that_the_code_names_exists() -> None:
    named = set[str]()
    for path in Path(creator_coach.__file__).parent.rglob("*.py"):
        found = re.findall(
            r'"((?:unlock|legal|rate|posting|growth|response|brands)-[a-z0-9-]+)"', path.read_text("utf-8")
        )
        named |= {name for name in found if path.name != "names.py"}
    missing = {name for name in named - published().keys() if name.split("-")[0] in {"unlock", "legal", "posting"}}
    assert "unlock-shopee-affiliates" in named
    assert not missing


def test_the_ladder_and_the_limits_of_the_brief_are_there() -> None:
    rungs = {fact.id: fact.value for fact in published().values() if fact.topic is Topic.UNLOCKS}
    assert sorted(rungs.values()) == [1, 50, 100, 500, 600, 1000, 1000, 1000, 1000, 2000, 3000]
    limits = {fact.id: fact.value for fact in published().values() if fact.id.startswith("hashtag-limit-")}
    assert limits == {
        "hashtag-limit-instagram": 5,
        "hashtag-limit-tiktok": 5,
        "hashtag-limit-youtube": 60,
        "hashtag-limit-threads": 1,
    }


def test_a_correction_wins_everywhere_and_is_marked(store: Store, account: AccountId) -> None:
    tags = tuple(f"sup{k}" for k in range(7))
    log_post(store, PostDraft(account, datetime(2026, 11, 20, 2, tzinfo=UTC), "Sup", hashtags=tags))
    assert read_coach_facts(store).over_limit == 1
    correct_fact(store, correction())
    fact = hashtag_limit(store, Platform.INSTAGRAM)
    assert fact is not None
    assert (fact.value, fact.source, fact.corrected, fact.reliability) == (8, "help.instagram.com", True, "")
    assert read_coach_facts(store).over_limit == 0
    assert hashtag_limit(store, Platform.TIKTOK) == published()["hashtag-limit-tiktok"]


def test_a_corrected_response_rate_stands_in_what_works(store: Store, account: AccountId) -> None:
    name = "response-instagram-captiv8-2024"
    correct_fact(store, correction(name, 5.5))
    (found,) = read_response(store)
    assert next(band.low for band in found.bands if band.id == name) == 5.5


def test_correcting_and_taking_back_are_undone_one_by_one(store: Store) -> None:
    states = [everything(store.db)]
    correct_fact(store, correction())
    states.append(everything(store.db))
    correct_fact(store, correction(value=9))
    states.append(everything(store.db))
    take_back(store, LIMIT)
    assert everything(store.db) == states[0]
    assert read_facts(store) == published()
    labels = []
    for before in states[::-1]:
        labels.append(store.undo_label)
        store.undo()
        assert everything(store.db) == before
    assert labels == ["take-back-fact", "correct-fact", "correct-fact"]


def test_what_equals_the_published_fact_is_no_correction(store: Store) -> None:
    fact = published()[LIMIT]
    same = Correction(LIMIT, fact.what.id, fact.low, fact.high, fact.source, fact.year, fact.check_again)
    correct_fact(store, same)
    assert store.undo_label is None
    correct_fact(store, correction())
    correct_fact(store, same)
    assert read_facts(store)[LIMIT] == fact


def test_who_looks_again_keeps_the_fact_from_going_out_of_date(store: Store) -> None:
    store.clock = FixedClock(date(2027, 5, 1))
    fact = read_facts(store)[LIMIT]
    assert fact.outdated(store.today())
    correct_fact(store, Correction(LIMIT, "", fact.low, fact.high, fact.source, fact.year, date(2027, 12, 1)))
    again = read_facts(store)[LIMIT]
    assert not again.outdated(store.today())
    assert (again.reliability, again.corrected) == ("A", True)


def test_a_fact_of_the_users_own_is_kept_changed_and_deleted(store: Store) -> None:
    made = replace(correction(), what="Snack Video live", topic=Topic.UNLOCKS, unit=Unit.FOLLOWERS, platform=Platform.X)
    name = add_fact(store, made)
    fact = read_facts(store)[name]
    assert fact.own
    assert (fact.what.en, fact.what.id, fact.value, fact.platforms) == ("Snack Video live",) * 2 + (8, (Platform.X,))
    assert fact in facts_about(store, Topic.UNLOCKS)
    correct_fact(store, replace(made, fact=name, low=9, high=9))
    assert read_facts(store)[name].value == 9
    take_back(store, name)
    assert name not in read_facts(store)
    store.undo()
    assert read_facts(store)[name].value == 9


def test_what_makes_no_sense_changes_nothing(store: Store) -> None:
    with pytest.raises(RuleError):
        correct_fact(store, correction(value=None))
    with pytest.raises(RuleError):
        add_fact(store, correction())
    assert read_facts(store) == published()
    assert store.undo_label is None
