"""Creators to work with, in words: where it stands, what comes next."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from creator_coach.domain.collaborations import Collaboration, CollaborationDraft, Stage
from creator_coach.ui.texts.deals import due_words
from creator_coach.ui.texts.language import day_full, day_short, number
from creator_coach.ui.texts.marker import N_
from creator_coach.ui.texts.names import platform_name

_STANDS: Mapping[Stage, str] = {
    Stage.IDEA: N_("people", "not asked yet"),
    Stage.ASKED: N_("people", "asked {day}"),
    Stage.AGREED: N_("people", "said yes {day}"),
    Stage.DECLINED: N_("people", "said no {day}"),
    Stage.DONE: N_("people", "done {day}"),
    Stage.THANKED: N_("people", "done, thanked {day}"),
}
_ADVICE: Mapping[Stage, str] = {
    Stage.IDEA: N_(
        "people",
        "Two sentences are enough: what you like about their posts, and one small thing you could make together.",
    ),
    Stage.ASKED: N_("people", "No answer in a week is not a no. One short second message is fine; then let it rest."),
    Stage.AGREED: N_("people", "Agree on one post: who films, who publishes, when, and that each names the other."),
    Stage.DECLINED: N_("people", "A no today can be a yes later. Thank them for the answer, and ask the next one."),
    Stage.DONE: N_("people", "Write down what came of it, and say thanks: a message, or a story that names them."),
    Stage.THANKED: N_("people", "Well done. A tie like this is worth a second post in some weeks."),
}


def _said(text: str) -> str:
    return QCoreApplication.translate("people", text)


def stands(one: Collaboration, today: date) -> str:
    """Return where it stands, or for how long one has waited."""
    draft, since = one.draft, one.draft.since
    if one.waits_for_answer(today) and since is not None:
        return _said(N_("people", "no answer for {days} days")).format(days=number((today - since).days))
    day = "" if since is None else _day(since, today)
    return _said(_STANDS[draft.stage]).format(day=day)


def person_words(one: Collaboration, today: date) -> str:
    """Return where one knows a creator from, and where it stands."""
    return " · ".join(filter(None, [where(one.draft), stands(one, today)]))


def where(draft: CollaborationDraft) -> str:
    """Return the platform, "" where it was not said."""
    return platform_name(draft.platform) if draft.platform else ""


def stage_advice(stage: Stage) -> str:
    """Return what to do next."""
    return _said(_ADVICE[stage])


def reminder(one: Collaboration, today: date) -> tuple[str, str] | None:
    """Return the words and the kind of the chip that reminds of something to do now, None where there is nothing."""
    if one.waits_for_thanks(today):
        return _said(N_("people", "say thanks")), "accent"
    if one.waits_for_answer(today):
        return _said(N_("people", "ask once more")), "note"
    return None


def _day(day: date, today: date) -> str:
    if 0 <= (today - day).days <= 1:
        return due_words(day, today)
    return day_short(day) if day.year == today.year else day_full(day)
