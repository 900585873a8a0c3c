"""Readiness in words: each line, what is missing, and the button that leads there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from creator_coach.domain.profile import Kind
from creator_coach.domain.readiness import Line, Ready
from creator_coach.ui.texts.language import number, percent
from creator_coach.ui.texts.marker import N_


@dataclass(frozen=True, slots=True)
class ReadyWords:
    """One line as shown; `action`, `room` and `target` lead to what is missing, "" where nothing is."""

    title: str
    detail: str
    action: str
    room: str
    target: str


# line: (met, what to know when met, missing, what to do, button, room, target)
_WORDS: Mapping[Line, tuple[str, str, str, str, str, str, str]] = {
    Line.NICHE: (
        N_("readiness", "Your niche is clear"),
        N_("readiness", "{share} of {posts} posts are about it"),
        N_("readiness", "A clear niche"),
        N_("readiness", "A brand wants to see one topic in most of your posts."),
        N_("readiness", "Look at it"),
        "skills",
        "focus-niche",
    ),
    Line.RHYTHM: (
        N_("readiness", "You keep a rhythm"),
        N_("readiness", "{weeks_kept} of the last {weeks_counted} weeks"),
        N_("readiness", "A rhythm you keep"),
        N_("readiness", "{weeks_kept} of {weeks_counted} weeks so far; three in four is enough."),
        N_("readiness", "Look at the plan"),
        "settings",
        "plan",
    ),
    Line.RESPONSE: (
        N_("readiness", "You know your response"),
        N_("readiness", "{rate} in the middle of {posts} posts"),
        N_("readiness", "Know your response"),
        N_("readiness", "Likes and reach are known of {posts} of your last posts; {needed} are enough."),
        N_("readiness", "Type numbers"),
        "log",
        "posts",
    ),
    Line.POSTS: (
        N_("readiness", "You have posts to show"),
        N_("readiness", "{posts} in your log"),
        N_("readiness", "Ten posts to show"),
        N_("readiness", "{posts} are in your log; a brand looks at about {needed}."),
        N_("readiness", "Log a post"),
        "log",
        "post",
    ),
    Line.KIT: (
        N_("readiness", "Your media kit is filled in"),
        "",
        N_("readiness", "A media kit"),
        N_("readiness", "Your name and a few sentences about you; the figures come from your log."),
        N_("readiness", "Write it"),
        "brands",
        "kit",
    ),
    Line.CONTACT: (
        N_("readiness", "Brands know how to reach you"),
        "",
        N_("readiness", "A way to reach you"),
        N_("readiness", "An e-mail or a phone number for brands, in your media kit."),
        N_("readiness", "Add it"),
        "brands",
        "kit:contact",
    ),
}
_NO_NICHE = N_("readiness", "Your niche is not written down yet.")
_PITCH: Mapping[Kind | None, str] = {
    Kind.NATIVE: N_(
        "readiness",
        "You started from zero: show how steadily you post and how people answer you. That is what a small brand trusts.",
    ),
    Kind.NON_NATIVE: N_(
        "readiness",
        "People knew you before you posted: name the group you come from first, since its trust is what you bring.",
    ),
    None: N_("readiness", "Say in Settings how you started; then the pitch is written to fit."),
}


def _said(text: str) -> str:
    return QCoreApplication.translate("readiness", text)


def ready_words(one: Ready) -> ReadyWords:
    """Return one line in words."""
    met, known, missing, todo, action, room, target = _WORDS[one.line]
    shown = {
        name: percent(value, digits=0 if name == "share" else 1) if name in {"share", "rate"} else number(value)
        for name, value in one.figures.items()
    }
    if one.met:
        return ReadyWords(_said(met), _said(known).format(**shown) if known else "", "", "", "")
    if one.line is Line.NICHE and "share" not in one.figures:
        return ReadyWords(_said(missing), _said(_NO_NICHE), _said(N_("readiness", "Write it")), "settings", "niche")
    return ReadyWords(_said(missing), _said(todo).format(**shown), _said(action), room, target)


def how_to_pitch(kind: Kind | None) -> str:
    """Return what to lead with, by how the creator started."""
    return _said(_PITCH[kind])
