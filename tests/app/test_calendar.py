"""The calendar file, read by two other libraries."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
import vobject
from icalendar import Calendar, Event

from creator_coach.app.clock import FixedClock
from creator_coach.app.collaborations import add_collaboration, read_collaboration, take_step
from creator_coach.app.deals import (
    DealView,
    add_deliverable,
    change_deal,
    change_deliverable,
    close_deal,
    delete_deliverable,
    draft_deal,
    link_post,
    move_duty,
    read_deal,
    start_deal,
    tick_step,
)
from creator_coach.app.log_post import draft_post, log_post
from creator_coach.app.profile import change_plan, rest
from creator_coach.app.prospects import add_prospect, move_prospect, read_prospect
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountId, Platform
from creator_coach.domain.calendar import Entry
from creator_coach.domain.collaborations import CollaborationDraft, Step
from creator_coach.domain.deals import DealId, DealStatus, DeliverableDraft, Duty
from creator_coach.domain.posts import Format
from creator_coach.domain.prospects import ProspectDraft, ProspectStatus
from creator_coach.exports.calendar import calendar_text
from creator_coach.ui.texts.calendar import save_calendar
from creator_coach.ui.texts.language import speak
from tests.conftest import THURSDAY

NASTY = "Kopi, Teh; & \\Susu\\ 👩‍🍳☕ مقهى\nbaris kedua\r\nbaris\x00 ketiga"


def ahead(days: int) -> date:
    return THURSDAY + timedelta(days=days)


def later(store: Store, days: int) -> None:
    store.clock = FixedClock(ahead(days))


def saved(store: Store, folder: Path) -> bytes:
    path = folder / "coach.ics"
    save_calendar(store, path)
    return path.read_bytes()


def events(text: bytes) -> dict[str, Any]:
    found = [event for event in Calendar.from_ical(text).walk("VEVENT") if isinstance(event, Event)]
    by_uid = {str(event["uid"]).removesuffix("@creator-coach"): event for event in found}
    assert len(by_uid) == len(found)
    return by_uid


def only(found: dict[str, Any], kind: str) -> Any:  # noqa: ANN401  what the library makes of it
    (one,) = [event for uid, event in found.items() if uid.startswith(kind)]
    return one


def a_deal(store: Store) -> DealView:
    """Return a deal with a story due in three days and publication in five, at half past four in Jakarta."""
    at = datetime.combine(ahead(5), time(9, 30), UTC)
    made = start_deal(store, replace(draft_deal(store, "Kopi Tetangga"), publish_at=at, brief=NASTY))
    add_deliverable(store, seen(store, made).deal, DeliverableDraft(Format.STORY, Platform.INSTAGRAM, ahead(3), NASTY))
    return seen(store, made)


def seen(store: Store, deal: DealId) -> DealView:
    view = read_deal(store, deal)
    assert view is not None
    return view


def full(store: Store) -> DealView:
    change_plan(store, 3, ("mo", "we", "fr"))
    rest(store, ahead(7))
    deal = a_deal(store)
    prospect = read_prospect(store, add_prospect(store, ProspectDraft(NASTY, contact="wa 08…")))
    assert prospect is not None
    move_prospect(store, prospect, ProspectStatus.ASKED)
    add_collaboration(store, CollaborationDraft("@rini", done_on=ahead(-3)))
    return deal


def test_nothing_to_write_is_an_empty_calendar(store: Store, tmp_path: Path) -> None:
    text = saved(store, tmp_path)
    assert events(text) == {}
    assert vobject.readOne(text.decode()).name == "VCALENDAR"


def test_every_kind_of_date_is_there_with_its_day(store: Store, tmp_path: Path) -> None:
    full(store)
    found = events(saved(store, tmp_path))
    assert {
        uid.rpartition("-")[0] or uid: event["dtstart"].dt for uid, event in found.items() if len(uid) != len("plan")
    } == {
        "deliverable": ahead(3),
        "publication": datetime(2026, 12, 1, 9, 30, tzinfo=UTC),
        "produce-content": ahead(2),
        "keep-engagement": ahead(8),
        "deliver-as-agreed": ahead(12),
        "follow-up": ahead(7),
        "thank": ahead(-2),
    }
    publication = only(found, "publication")
    assert publication["dtend"].dt - publication["dtstart"].dt == timedelta(minutes=30)
    assert only(found, "deliverable")["dtend"].dt == ahead(4)


def test_the_day_of_publication_is_told_once(store: Store, tmp_path: Path) -> None:
    deal = a_deal(store)
    delete_deliverable(store, deal.deliveries[0].deliverable.id)
    kinds = {uid.rpartition("-")[0] for uid in events(saved(store, tmp_path))}
    assert kinds == {"publication", "produce-content", "keep-engagement", "deliver-as-agreed"}


def test_the_plan_is_one_weekly_date_without_the_rest_weeks(store: Store, tmp_path: Path) -> None:
    later(store, -20)
    change_plan(store, 2, ("tu",))
    later(store, 0)
    change_plan(store, 3, ("we", "fr"))
    rest(store, ahead(7))
    (one,) = vobject.readOne(saved(store, tmp_path).decode()).vevent_list
    days = [day.date() for day in one.getrruleset(addRDate=True)[:4]]
    assert days == [date(2026, 11, day) for day in (25, 27)] + [date(2026, 12, day) for day in (9, 11)]
    assert one.uid.value == "plan@creator-coach"


def test_a_second_file_is_the_same_to_the_byte(store: Store, tmp_path: Path) -> None:
    full(store)
    first = saved(store, tmp_path)
    later(store, 40)
    assert saved(store, tmp_path) == first


def test_a_change_gives_the_same_date_a_higher_number(store: Store, tmp_path: Path) -> None:
    deal = full(store)
    before = events(saved(store, tmp_path))
    later(store, 1)
    moved = replace(deal.deliveries[0].deliverable.draft, due_on=ahead(4))
    change_deliverable(store, deal.deal, deal.deliveries[0].deliverable.id, moved)
    after = events(saved(store, tmp_path))
    assert set(after) == set(before)
    assert only(after, "deliverable")["dtstart"].dt == ahead(4)
    changed = {uid for uid in after if after[uid]["sequence"] > before[uid]["sequence"]}
    differ = {uid for uid in after if after[uid].to_ical() != before[uid].to_ical()}
    assert changed == differ
    assert {uid.rpartition("-")[0] for uid in differ} >= {"deliverable", "deliver-as-agreed"}


def test_moving_a_duty_or_deleting_what_it_follows_from_is_a_change_too(store: Store, tmp_path: Path) -> None:
    deal = a_deal(store)
    numbers = [only(events(saved(store, tmp_path)), "keep-engagement")["sequence"]]
    later(store, 1)
    move_duty(store, deal.deal, Duty.ENGAGE, ahead(20))
    numbers.append(only(events(saved(store, tmp_path)), "keep-engagement")["sequence"])
    later(store, 2)
    delete_deliverable(store, deal.deliveries[0].deliverable.id)
    numbers.append(only(events(saved(store, tmp_path)), "produce-content")["sequence"])
    assert numbers == sorted(set(numbers))


def test_what_is_done_or_over_is_left_out(store: Store, account: AccountId, tmp_path: Path) -> None:
    deal = a_deal(store)
    link_post(store, deal.deliveries[0].deliverable.id, log_post(store, draft_post(store, account, THURSDAY)))
    for duty in (Duty.TIME, Duty.PRODUCE):
        tick_step(store, seen(store, deal.deal.id).deal, duty, done=True)
    kinds = {uid.rpartition("-")[0] for uid in events(saved(store, tmp_path))}
    assert kinds == {"keep-engagement", "deliver-as-agreed"}
    close_deal(store, seen(store, deal.deal.id).deal, DealStatus.DONE)
    one = read_collaboration(store, add_collaboration(store, CollaborationDraft("@rini", done_on=THURSDAY)))
    assert one is not None
    take_step(store, one, Step.THANK)
    assert events(saved(store, tmp_path)) == {}


@pytest.mark.parametrize("language", ["en", "id"])
def test_words_of_any_kind_come_through(store: Store, tmp_path: Path, language: str) -> None:
    speak(language)
    deal = full(store)
    change_deal(store, deal.deal, replace(deal.deal.draft, brand="Kopi, Teh; 👩‍🍳"))
    text = saved(store, tmp_path)
    assert all(len(line) <= 75 for line in text.split(b"\r\n"))
    brief = only(events(text), "publication")["description"]
    assert str(brief).endswith(NASTY.replace("\r\n", "\n").replace("\x00", " "))
    assert "👩‍🍳☕ مقهى baris kedua" in str(only(events(text), "deliverable")["description"])
    by_uid = {one.uid.value: one for one in vobject.readOne(text.decode()).vevent_list}
    other = next(one for uid, one in by_uid.items() if uid.startswith("publication"))
    assert other.summary.value.startswith("Kopi, Teh; 👩‍🍳: ")
    assert other.dtstart.value == datetime(2026, 12, 1, 9, 30, tzinfo=UTC)


def test_a_text_without_end_is_folded_and_read_whole() -> None:
    long = "👩‍🍳, ; \\ " * 1250
    text = calendar_text([Entry("one", THURSDAY, long, long, datetime(2026, 11, 26, tzinfo=UTC))], "Coach")
    assert len(long) > 10_000
    (event,) = Calendar.from_ical(text).walk("VEVENT")
    assert (str(event["summary"]), str(event["description"])) == (long, long)


def test_a_folder_that_is_not_there_is_the_worlds_fault(store: Store, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="nowhere"):
        save_calendar(store, tmp_path / "nowhere" / "coach.ics")
