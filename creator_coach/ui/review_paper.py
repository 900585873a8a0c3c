"""The weekly review as a file: a printed page or plain text."""

from __future__ import annotations

from html import escape
from pathlib import Path

from creator_coach.ui.paper import write_pdf, write_text
from creator_coach.ui.texts.review import ReviewText
from creator_coach.ui.theme.tokens import LIGHT


def html_of(review: ReviewText) -> str:
    """Return the page as the simple HTML that a text document lays out."""
    ink, soft, accent = LIGHT["ink"], LIGHT["ink2"], LIGHT["accent"]
    parts = [
        f'<p style="font-size:22pt; font-weight:600; color:{ink}; margin-bottom:0">{escape(review.title)}</p>',
        f'<p style="color:{soft}; margin-top:2px; margin-bottom:18px">{escape(review.when)}</p>',
    ]
    for part in review.sections:
        parts.append(f'<p style="font-weight:600; color:{accent}; margin-bottom:2px">{escape(part.heading)}</p>')
        parts.append(f'<p style="color:{ink}; line-height:140%; margin-top:0">{escape(part.text)}</p>')
    parts.append(f'<p style="color:{soft}; line-height:140%; margin-top:18px">{escape(review.last)}</p>')
    return "".join(parts)


def save_review(review: ReviewText, path: Path) -> None:
    """Write a review: as PDF where the name says so, else as text.

    Raises:
        OSError: the file cannot be written.
    """
    if path.suffix.casefold() == ".pdf":
        write_pdf(path, html_of(review), f"{review.title} {review.when}")
    else:
        write_text(path, review.plain())
