"""Why a file is not what people meant to bring: the typical mistakes, by what is in it."""

from __future__ import annotations

from collections.abc import Sequence

from creator_coach.imports.containers import Bundle
from creator_coach.imports.entries import Entry
from creator_coach.imports.reading import Problem

_PICTURES = (".jpg", ".jpeg", ".png", ".heic", ".webp", ".gif", ".mp4", ".mov")
_MESSAGES = ("messages/", "inbox/", "direct_messages")


def reason(bundle: Bundle) -> Problem | None:
    """Return why nothing in a bundle was recognised, None where its container already says so."""
    if bundle.problems and not bundle.entries:
        return None
    return Problem(bundle.name, _code(bundle.entries))


def _code(entries: Sequence[Entry]) -> str:
    if not entries:
        return "zip-empty"
    keys = [entry.key for entry in entries]
    if all(key.endswith(_PICTURES) for key in keys):
        return "only-pictures"
    if any(part in key for key in keys for part in _MESSAGES):
        return "part-without-posts"
    if any(key.endswith(".html") for key in keys) and not any(key.endswith(".json") for key in keys):
        return "html-not-json"
    return "not-recognised"
