from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from creator_coach.app.checklist import read_checklist
from creator_coach.app.clock import FixedClock
from creator_coach.app.collaborations import (
    add_collaboration,
    change_collaboration,
    delete_collaboration,
    read_collaboration,
    take_back_step,
    take_step,
    to_thank,
    waiting,
)
from creator_coach.app.facts import read_facts
from creator_coach.app.rates import add_rate, change_rate, delete_rate, read_published, read_rates
from creator_coach.app.store import Store
from creator_coach.domain.accounts import Platform
from creator_coach.domain.coach import next_steps
from creator_coach.domain.collaborations import Answer, Collaboration, CollaborationDraft, Step
from creator_coach.domain.errors import RuleError
from creator_coach.domain.evidence import Status, evidence
from creator_coach.domain.rates import RateDraft
from creator_coach.storage.tables import everything
from tests.conftest import THURSDAY

RINI = CollaborationDraft("@rini", Platform.INSTAGRAM, "Same city")


def back(days: int) -> date:
    return THURSDAY - timedelta(days=days)


def added(store: Store, draft: CollaborationDraft = RINI) -> Collaboration:
    made = read_collaboration(store, add_collaboration(store, draft))
    assert made is not None
    return made


def again(store: Store, one: Collaboration) -> Collaboration:
    found = read_collaboration(store, one.id)
    assert found is not None
    return found


def shown(store: Store, item: str) -> tuple[Status, dict[str, float]]:
    one = next(each for each in evidence(read_facts(store)) if each.item == item)
    return one.status, dict(one.figures)


def test_the_way_from_asking_to_thanks_reminds_in_between(store: Store) -> None:
    one = added(store)
    take_step(store, one, Step.ASK)
    assert waiting(store) == ()
    store.clock = FixedClock(THURSDAY + timedelta(days=7))
    assert [each.draft.who for each in waiting(store)] == ["@rini"]
    take_step(store, again(store, one), Step.HEAR)
    take_step(store, again(store, one), Step.DO)
    assert (waiting(store), [each.id for each in to_thank(store)]) == ((), [one.id])
    take_step(store, again(store, one), Step.THANK)
    assert to_thank(store) == ()


def test_every_step_can_be_undone(store: Store) -> None:
    states = [everything(store.db)]
    one = added(store)
    states.append(everything(store.db))
    for step in Step:
        take_step(store, again(store, one), step)
        states.append(everything(store.db))
    take_back_step(store, again(store, one), Step.THANK)
    delete_collaboration(store, one.id)
    store.undo()
    store.undo()
    for state in reversed(states):
        assert everything(store.db) == state
        if state is not states[0]:
            store.undo()


def test_a_step_ahead_is_refused_and_nothing_is_written(store: Store) -> None:
    one = added(store)
    before = everything(store.db)
    with pytest.raises(RuleError, match="date-future"):
        take_step(store, one, Step.ASK, THURSDAY + timedelta(days=1))
    change_collaboration(store, one, one.draft)
    assert everything(store.db) == before


def test_who_asks_is_practising_and_what_was_done_counts_once(store: Store) -> None:
    assert shown(store, "networking")[0] is Status.UNKNOWN
    one = added(store, replace(RINI, asked_on=back(70)))
    assert shown(store, "networking") == (Status.NOT_YET, {"together": 0, "posts": 0, "asked": 1, "done": 0})
    added(store, replace(RINI, asked_on=back(61)))
    assert shown(store, "networking")[0] is Status.MET
    assert shown(store, "collaborate")[0] is Status.UNKNOWN
    assert not read_facts(store).asked_lately
    change_collaboration(store, one, replace(one.draft, done_on=back(60)))
    assert shown(store, "collaborate") == (Status.MET, {"together": 0, "posts": 0, "done": 1})
    added(store, replace(RINI, asked_on=back(60)))
    assert read_facts(store).asked_lately
    added(store, replace(RINI, done_on=back(200)))
    assert read_facts(store).partners_done == 1


def advised(store: Store) -> dict[str, dict[str, object]]:
    """Return what the coach says where nothing else is to be mended."""
    facts = replace(read_facts(store), counts=1, niche="resep", posts=20, longest_silence=0)
    return {advice.id: dict(advice.because) for advice in next_steps(facts)}


def test_the_coach_reminds_to_thank_on_the_second_day(store: Store) -> None:
    one = added(store, replace(RINI, done_on=back(1)))
    assert "thank-partner" not in advised(store)
    change_collaboration(store, one, replace(one.draft, done_on=back(2)))
    assert advised(store)["thank-partner"] == {"who": "@rini", "days": 2}
    take_step(store, again(store, one), Step.THANK)
    assert "thank-partner" not in advised(store)
    assert read_facts(store, back(1)).to_thank == "@rini"


def test_a_no_is_no_partner(store: Store) -> None:
    added(store, replace(RINI, answered_on=back(3), answer=Answer.NO))
    facts = read_facts(store)
    assert (facts.partners_asked, facts.partners_done, facts.to_thank) == (1, 0, "")


def test_the_checklist_shows_it(store: Store) -> None:
    added(store, replace(RINI, asked_on=back(9), done_on=back(2)))
    items = {item.id: item for item in read_checklist(store, "en")}
    assert items["collaborate"].evidence.status is Status.MET


def test_a_rate_card_is_kept_and_undone(store: Store) -> None:
    empty = everything(store.db)
    add_rate(store, RateDraft("1 reel", 75_000, "one round of changes"))
    add_rate(store, RateDraft("3 stories", 0))
    first, second = read_rates(store)
    change_rate(store, first, replace(first.draft, pay=80_000))
    before = everything(store.db)
    change_rate(store, read_rates(store)[0], RateDraft("1 reel", 80_000, " one round  of changes "))
    assert everything(store.db) == before
    delete_rate(store, second.id)
    assert [rate.draft for rate in read_rates(store)] == [RateDraft("1 reel", 80_000, "one round of changes")]
    for _ in range(4):
        store.undo()
    assert everything(store.db) == empty


def test_every_published_rate_has_a_source_and_ours_comes_first(store: Store) -> None:
    found = read_published(store)
    assert found.first is not None
    assert (found.first.id, found.first.low, found.first.high) == ("rate-nano-indonesia", 50_000, 500_000)
    assert found.tax is not None
    assert all(fact.source and fact.year for fact in (found.first, *found.others, found.tax))
    assert found.elsewhere
    assert found.first.source not in {fact.source for fact in found.elsewhere}
