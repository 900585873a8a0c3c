"""Tips that show words as they were typed."""

from __future__ import annotations

from html import escape


def plain_tip(text: str) -> str:
    """Return a tip for a text that may be the user's: Qt takes what looks like markup for markup."""
    if "<" not in text and "&" not in text:
        return text
    return f"<p>{escape(text)}</p>".replace("\n", "<br>")
