"""Creators to work with: add, ask, hear, do, thank."""

from __future__ import annotations

from datetime import date
from uuid import uuid4

from creator_coach.app.store import Store
from creator_coach.domain.collaborations import (
    Answer,
    Collaboration,
    CollaborationDraft,
    CollaborationId,
    Step,
    by_need,
    not_ahead,
    taken,
)
from creator_coach.storage import collaborations

_LABELS = {
    Step.ASK: "ask-creator",
    Step.HEAR: "creator-answered",
    Step.DO: "collaboration-done",
    Step.THANK: "thank-creator",
}


def read_collaborations(store: Store) -> tuple[Collaboration, ...]:
    """Return every collaboration, those first where there is something to do."""
    return by_need(collaborations.all_collaborations(store.db), store.today())


def read_collaboration(store: Store, which: CollaborationId) -> Collaboration | None:
    """Return one collaboration, None where it is gone."""
    return collaborations.find_collaboration(store.db, which)


def to_thank(store: Store) -> tuple[Collaboration, ...]:
    """Return what is done and waits for thanks, the longest first."""
    return tuple(one for one in read_collaborations(store) if one.waits_for_thanks(store.today()))


def waiting(store: Store) -> tuple[Collaboration, ...]:
    """Return who was asked a week ago or more and has not answered, the longest first."""
    return tuple(one for one in read_collaborations(store) if one.waits_for_answer(store.today()))


def add_collaboration(store: Store, draft: CollaborationDraft) -> CollaborationId:
    """Note a creator down.

    Raises:
        RuleError: `date-future`.
    """
    not_ahead(draft, store.today())
    with store.change("add-collaboration") as work:
        return collaborations.add_collaboration(work, uuid4().hex, draft, store.clock.now())


def change_collaboration(
    store: Store, which: Collaboration, draft: CollaborationDraft, label: str = "change-collaboration"
) -> None:
    """Change what is written about a collaboration.

    Raises:
        RuleError: `date-future`.
    """
    not_ahead(draft, store.today())
    with store.change(label) as work:
        collaborations.change_collaboration(work, which, draft, store.clock.now())


def take_step(
    store: Store, which: Collaboration, step: Step, on: date | None = None, answer: Answer = Answer.YES
) -> None:
    """Note that a step was taken, today unless another day is given.

    Raises:
        RuleError: `date-future`, or what `taken` raises.
    """
    draft = taken(which.draft, step, on or store.today(), answer)
    change_collaboration(store, which, draft, _LABELS[step])


def take_back_step(store: Store, which: Collaboration, step: Step) -> None:
    """Note that a step was not taken after all.

    Raises:
        RuleError: what `taken` raises.
    """
    change_collaboration(store, which, taken(which.draft, step, None))


def delete_collaboration(store: Store, which: CollaborationId) -> None:
    """Delete a collaboration."""
    with store.change("delete-collaboration") as work:
        collaborations.remove_collaboration(work, which)
