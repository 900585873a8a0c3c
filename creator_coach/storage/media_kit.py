"""The media kit as its one row, and the posts picked for it."""

from __future__ import annotations

from creator_coach.domain.media_kit import KitDraft, Layout, Theme
from creator_coach.domain.posts import PostId
from creator_coach.storage.sqlite import Database
from creator_coach.storage.unit_of_work import Row, Table, UnitOfWork

_ONLY = 1


def read_draft(db: Database) -> KitDraft:
    """Return what was written and chosen; the default as long as nothing was."""
    row = db.execute("SELECT about, contact, layout, theme, show_rates FROM media_kit").fetchone()
    if row is None:
        return KitDraft()
    about, contact, layout, theme, rates = row
    return KitDraft(about, contact, Layout(layout), Theme(theme), show_rates=bool(rates))


def read_photo(db: Database) -> bytes | None:
    """Return the photo as JPEG."""
    row = db.execute("SELECT photo FROM media_kit").fetchone()
    return row[0] if row else None


def change_draft(work: UnitOfWork, draft: KitDraft) -> None:
    """Store what was written and chosen."""
    _write(
        work,
        {
            "about": draft.about,
            "contact": draft.contact,
            "layout": draft.layout.value,
            "theme": draft.theme.value,
            "show_rates": int(draft.show_rates),
        },
    )


def set_photo(work: UnitOfWork, photo: bytes | None) -> None:
    """Store the photo, or take it away."""
    _write(work, {"photo": photo})


def picked(db: Database) -> list[PostId]:
    """Return the posts picked, in the order in which they were."""
    return [PostId(row[0]) for row in db.execute("SELECT post_id FROM kit_post ORDER BY id").fetchall()]


def pick(work: UnitOfWork, post: PostId, *, on: bool) -> None:
    """Pick a post for the media kit, or leave it out."""
    known = work.db.execute("SELECT id FROM kit_post WHERE post_id = ?", [post]).fetchone()
    if on and not known:
        work.insert(Table.KIT_POST, {"post_id": post})
    elif known and not on:
        work.delete(Table.KIT_POST, known[0])


def _write(work: UnitOfWork, row: Row) -> None:
    if work.db.execute("SELECT count(*) FROM media_kit").fetchone()[0]:
        work.update(Table.MEDIA_KIT, _ONLY, row)
    else:
        work.insert(Table.MEDIA_KIT, {"id": _ONLY, **row})
