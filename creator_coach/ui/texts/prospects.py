"""Prospects in words: the steps, what comes next, since when."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from creator_coach.domain.prospects import Prospect, ProspectStatus
from creator_coach.ui.texts.deals import due_words
from creator_coach.ui.texts.language import day_short, number
from creator_coach.ui.texts.marker import N_

_STEPS: Mapping[ProspectStatus, str] = {
    ProspectStatus.IDEA: N_("prospects", "Idea"),
    ProspectStatus.ASKED: N_("prospects", "Asked"),
    ProspectStatus.ANSWERED: N_("prospects", "Answered"),
    ProspectStatus.DEAL: N_("prospects", "Deal"),
    ProspectStatus.NO: N_("prospects", "No"),
}
_ADVICE: Mapping[ProspectStatus, str] = {
    ProspectStatus.IDEA: N_("prospects", "Send the pitch, then press Asked. A reminder comes by itself in a week."),
    ProspectStatus.ASKED: N_("prospects", "Owners are busy. No answer in a week is not a no: ask once more, kindly."),
    ProspectStatus.ANSWERED: N_("prospects", "Agree on what you make, when, and for what. Then press Deal."),
    ProspectStatus.DEAL: N_("prospects", "Well done. What you agreed, with its four duties, is in the deal."),
    ProspectStatus.NO: N_("prospects", "A no is part of it. Say thank you, and ask the next one."),
}


def _said(text: str) -> str:
    return QCoreApplication.translate("prospects", text)


def step_name(status: ProspectStatus) -> str:
    """Return the name of a step."""
    return _said(_STEPS[status])


def advice(status: ProspectStatus) -> str:
    """Return what to do at a step."""
    return _said(_ADVICE[status])


def next_words(one: Prospect, today: date) -> str:
    """Return what comes next, or since when one waits."""
    if not one.status.is_open:
        text = (
            N_("prospects", "deal since {day}") if one.status is ProspectStatus.DEAL else N_("prospects", "no, {day}")
        )
        return _said(text).format(day=day_short(one.since))
    waiting = one.status is ProspectStatus.ASKED
    asking = one.status is ProspectStatus.IDEA
    if one.is_due(today):
        return _said(N_("prospects", "time to ask") if asking else N_("prospects", "time to follow up"))
    if one.follow_up_on is not None and not waiting:
        text = N_("prospects", "ask: {day}") if asking else N_("prospects", "follow up: {day}")
        return _said(text).format(day=due_words(one.follow_up_on, today))
    if one.status is ProspectStatus.ANSWERED:
        return _said(N_("prospects", "answered {day}")).format(day=due_words(one.since, today))
    days = max((today - one.since).days, 0)
    if waiting and days:
        text = N_("prospects", "waiting, {days} day") if days == 1 else N_("prospects", "waiting, {days} days")
        return _said(text).format(days=number(days))
    return _said(N_("prospects", "asked today") if waiting else N_("prospects", "not asked yet"))
