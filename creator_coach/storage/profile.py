"""The profile as its one row."""

from __future__ import annotations

from creator_coach.domain.accounts import AccountId
from creator_coach.domain.profile import Kind, Profile
from creator_coach.storage.sqlite import Database
from creator_coach.storage.unit_of_work import Row, Table, UnitOfWork

_ONLY = 1


def read_profile(db: Database) -> Profile:
    """Return the profile; the default one as long as nothing was said."""
    for row in db.query("SELECT * FROM profile"):
        kind = Kind(row["kind"]) if row["kind"] else None
        return Profile(row["name"], row["niche"], kind, row["zone"], row["goal"], row["city"])
    return Profile()


def change_profile(work: UnitOfWork, profile: Profile) -> None:
    """Store the profile."""
    row: Row = {
        "name": profile.name,
        "niche": profile.niche,
        "kind": profile.kind.value if profile.kind else None,
        "zone": profile.zone,
        "goal": profile.goal,
        "city": profile.city,
    }
    if has_profile(work.db):
        work.update(Table.PROFILE, _ONLY, row)
    else:
        work.insert(Table.PROFILE, {"id": _ONLY, **row})


def change_focus(work: UnitOfWork, account_id: AccountId | None) -> None:
    """Store which account leads."""
    if not has_profile(work.db):
        change_profile(work, Profile())
    work.update(Table.PROFILE, _ONLY, {"focus_account_id": account_id})


def has_profile(db: Database) -> bool:
    """Whether a profile was ever stored: a log without one is new."""
    return bool(db.execute("SELECT count(*) FROM profile").fetchone()[0])
