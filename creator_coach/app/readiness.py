"""Read whether the creator is ready for a first brand."""

from __future__ import annotations

from creator_coach.app.facts import read_facts
from creator_coach.app.profile import read_profile
from creator_coach.app.store import Store
from creator_coach.domain.facts import CoachFacts
from creator_coach.domain.readiness import Kit, Ready, readiness
from creator_coach.storage import posts
from creator_coach.storage.media_kit import read_draft


def read_readiness(store: Store, facts: CoachFacts | None = None) -> tuple[Ready, ...]:
    """Return the list; `facts` where they were read already."""
    draft = read_draft(store.db)
    kit = Kit(read_profile(store).name, draft.about, draft.contact)
    return readiness(facts or read_facts(store), kit, posts.posts_to_show(store.db))
