"""What every page is given: the store, its changes, and ways to another room."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from creator_coach.app.store import Store
from creator_coach.ui.room import Room
from creator_coach.ui.store_bridge import StoreBridge

__all__ = ["Context", "Room"]


@dataclass(frozen=True, slots=True)
class Context:
    """Passed to every page.

    `go(room, target)` opens a room, and in it a target that the room knows (`check-in`, `post`, an item's id, `niche`).
    `toast(text, undo)` says what was done; with undo it offers to take the last change back.
    """

    store: Store
    bridge: StoreBridge
    go: Callable[[Room, str], None]
    toast: Callable[[str, bool], None]
    open_sample: Callable[[], None]
    sample: bool = False
