from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from creator_coach.app.clock import FixedClock
from creator_coach.app.deals import delete_deal, read_deal, read_deals
from creator_coach.app.fit import read_fits
from creator_coach.app.profile import change_profile
from creator_coach.app.prospects import (
    add_prospect,
    change_prospect,
    delete_prospect,
    follow_ups,
    move_prospect,
    read_prospect,
    read_prospects,
    remind_later,
    write_pitch,
)
from creator_coach.app.store import Store
from creator_coach.domain.businesses import Business
from creator_coach.domain.errors import RuleError
from creator_coach.domain.profile import Profile
from creator_coach.domain.prospects import Prospect, ProspectDraft, ProspectStatus
from creator_coach.storage.tables import everything

TODAY = date(2026, 11, 26)
ODD = "مقهى الجيران 🍜☕ & <b>Co</b>"


def added(store: Store, name: str = "Kopi Tetangga") -> Prospect:
    one = read_prospect(store, add_prospect(store, ProspectDraft(name, Business.LOCAL, "Bu Rini", "ramah")))
    assert one is not None
    return one


def again(store: Store, one: Prospect) -> Prospect:
    found = read_prospect(store, one.id)
    assert found is not None
    return found


def due_prospects(store: Store) -> list[tuple[Prospect, date]]:
    """Those to get in touch with today, or some days ago."""
    return [(one, day) for one, day in follow_ups(store) if one.is_due(store.today())]


def test_what_was_written_comes_back_whatever_the_script(store: Store) -> None:
    one = added(store, ODD)
    assert one.draft == ProspectDraft(ODD, Business.LOCAL, "Bu Rini", "ramah")
    assert (one.status, one.added_on) == (ProspectStatus.IDEA, TODAY)


def test_a_reminder_comes_a_week_after_asking_and_again_after_asking_once_more(store: Store) -> None:
    one = added(store)
    move_prospect(store, one, ProspectStatus.ASKED)
    assert [day for _, day in follow_ups(store)] == [TODAY + timedelta(days=7)]
    assert not due_prospects(store)
    store.clock = FixedClock(TODAY + timedelta(days=8))
    assert [(found.id, day) for found, day in due_prospects(store)] == [(one.id, TODAY + timedelta(days=7))]
    remind_later(store, again(store, one))
    assert not due_prospects(store)
    assert [day for _, day in follow_ups(store)] == [TODAY + timedelta(days=15)]


def test_a_deal_is_written_down_once_with_what_is_known_and_undone_in_one_step(store: Store) -> None:
    one = added(store)
    before = everything(store.db)
    deal = move_prospect(store, one, ProspectStatus.DEAL)
    assert deal is not None
    view = read_deal(store, deal)
    assert view is not None
    draft = view.deal.draft
    assert (draft.brand, draft.kind, draft.contact) == ("Kopi Tetangga", Business.LOCAL, "Bu Rini")
    assert draft.agreed_on == TODAY
    assert again(store, one).deal == deal
    move_prospect(store, again(store, one), ProspectStatus.ANSWERED)
    assert move_prospect(store, again(store, one), ProspectStatus.DEAL) == deal
    assert len(read_deals(store)) == 1
    for _ in range(3):
        store.undo()
    assert everything(store.db) == before
    store.redo()
    assert len(read_deals(store)) == 1


def test_a_deleted_deal_leaves_the_prospect_which_can_come_to_another_one(store: Store) -> None:
    one = added(store)
    deal = move_prospect(store, one, ProspectStatus.DEAL)
    assert deal is not None
    delete_deal(store, deal)
    assert again(store, one).deal is None
    assert move_prospect(store, again(store, one), ProspectStatus.DEAL) is not None
    delete_prospect(store, one.id)
    assert len(read_deals(store)) == 1


def test_nothing_is_written_where_nothing_changed(store: Store) -> None:
    one = added(store)
    label = store.undo_label
    change_prospect(store, one, one.draft)
    move_prospect(store, one, ProspectStatus.IDEA)
    write_pitch(store, one, "  ", "id")
    assert store.undo_label == label


def test_the_own_pitch_is_kept_until_it_is_emptied(store: Store) -> None:
    one = added(store)
    write_pitch(store, one, "Halo ☕\n", "id")
    assert (again(store, one).pitch, again(store, one).pitch_language) == ("Halo ☕", "id")
    write_pitch(store, again(store, one), "", "en")
    assert (again(store, one).pitch, again(store, one).pitch_language) == ("", "")
    store.undo()
    assert again(store, one).pitch == "Halo ☕"
    with pytest.raises(RuleError):
        write_pitch(store, one, "x" * 4001, "id")


def test_a_day_that_has_passed_is_refused_and_nothing_is_stored(store: Store) -> None:
    one = added(store)
    gone = replace(one.draft, follow_up_on=TODAY - timedelta(days=1))
    for write in (lambda: add_prospect(store, gone), lambda: change_prospect(store, one, gone)):
        with pytest.raises(RuleError) as caught:
            write()
        assert caught.value.code == "follow-up-passed"
    assert [found.draft for found in read_prospects(store)] == [one.draft]


@pytest.mark.parametrize("language", ["id", "en"])
def test_reasons_name_niche_and_city_and_ideas_are_of_the_topic(store: Store, language: str) -> None:
    general = read_fits(store, language)
    assert all(len(fit.ideas) == 4 and "{" not in fit.why for fit in general.kinds)
    change_profile(store, Profile("Sari", "resep sehat", city="Bandung"))
    own = read_fits(store, language)
    assert [fit.kind for fit in own.kinds] == list(Business)
    for before, fit in zip(general.kinds, own.kinds, strict=True):
        assert "resep sehat" in fit.why
        assert "Bandung" in fit.why
        assert before.why in fit.why
        assert fit.ideas != before.ideas
