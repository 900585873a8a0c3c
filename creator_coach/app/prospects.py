"""Prospects: note down, ask, follow up, and let a deal come of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import uuid4

from creator_coach.app.store import Store
from creator_coach.domain.businesses import checked_text
from creator_coach.domain.deals import DealDraft, DealId
from creator_coach.domain.prospects import (
    FOLLOW_UP_AFTER,
    Prospect,
    ProspectDraft,
    ProspectId,
    ProspectStatus,
    by_urgency,
    checked_follow_up,
    moved,
)
from creator_coach.storage import deals, prospects
from creator_coach.storage.profile import read_profile


def read_prospects(store: Store) -> tuple[Prospect, ...]:
    """Return every prospect: those to get in touch with first, what is over last."""
    return by_urgency(prospects.all_prospects(store.db), store.today())


def read_prospect(store: Store, prospect: ProspectId) -> Prospect | None:
    """Return one prospect, None where it is gone."""
    return prospects.find_prospect(store.db, prospect)


def follow_ups(store: Store) -> tuple[tuple[Prospect, date], ...]:
    """Return every open prospect with the day to get in touch, for a calendar; the oldest day first."""
    found = [(one, day) for one in prospects.all_prospects(store.db) if (day := one.follow_up_on) is not None]
    return tuple(sorted(found, key=lambda pair: (pair[1], pair[0].id)))


def add_prospect(store: Store, draft: ProspectDraft) -> ProspectId:
    """Note a business down.

    Raises:
        RuleError: `follow-up-passed`.
    """
    checked_follow_up(draft.follow_up_on, None, store.today())
    with store.change("add-prospect") as work:
        return prospects.add_prospect(work, uuid4().hex, draft, store.today(), store.clock.now())


def change_prospect(store: Store, prospect: Prospect, draft: ProspectDraft) -> None:
    """Change what is written about a business.

    Raises:
        RuleError: `follow-up-passed`.
    """
    checked_follow_up(draft.follow_up_on, prospect.draft.follow_up_on, store.today())
    with store.change("change-prospect") as work:
        prospects.change_prospect(work, replace(prospect, draft=draft), store.clock.now())


def move_prospect(store: Store, prospect: Prospect, status: ProspectStatus) -> DealId | None:
    """Say how far it has come, and return its deal; the first time that it comes to one, the deal is written down."""
    now, today = store.clock.now(), store.today()
    new = moved(prospect, status, today)
    with store.change("move-prospect") as work:
        if status is ProspectStatus.DEAL and new.deal is None:
            draft = new.draft
            zone = read_profile(work.db).zone
            agreed = DealDraft(draft.name, today, kind=draft.kind, contact=draft.contact, zone=zone)
            new = replace(new, deal=deals.add_deal(work, uuid4().hex, agreed, now))
        prospects.change_prospect(work, new, now)
    return new.deal


def remind_later(store: Store, prospect: Prospect) -> None:
    """Note that one has got in touch once more: the reminder comes again in a week."""
    later = replace(prospect.draft, follow_up_on=store.today() + FOLLOW_UP_AFTER)
    with store.change("follow-up-prospect") as work:
        prospects.change_prospect(work, replace(prospect, draft=later), store.clock.now())


def write_pitch(store: Store, prospect: Prospect, text: str, language: str) -> None:
    """Keep the user's own version of a pitch; an empty one goes back to what is made from the log.

    Raises:
        RuleError: `text-too-long`.
    """
    kept = checked_text(text)
    with store.change("write-pitch") as work:
        new = replace(prospect, pitch=kept, pitch_language=language if kept else "")
        prospects.change_prospect(work, new, store.clock.now())


def delete_prospect(store: Store, prospect: ProspectId) -> None:
    """Delete a prospect; a deal that came of it stays."""
    with store.change("delete-prospect") as work:
        prospects.remove_prospect(work, prospect)
