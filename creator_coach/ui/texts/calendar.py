"""Dates for a calendar in words."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from creator_coach.app.calendar import CalendarDate, DateKind, read_calendar
from creator_coach.app.store import Store
from creator_coach.domain.calendar import Entry
from creator_coach.domain.collaborations import Collaboration
from creator_coach.domain.deals import Deal, Deliverable, Duty
from creator_coach.domain.prospects import Prospect
from creator_coach.exports.calendar import write_calendar
from creator_coach.ui.texts.deals import duty_name, moment_words, pay_words, what_words
from creator_coach.ui.texts.marker import N_


def _said(text: str) -> str:
    return QCoreApplication.translate("calendar", text)


def calendar_entries(dates: Iterable[CalendarDate]) -> list[Entry]:
    """Return dates with their words."""
    return [
        Entry(one.uid, one.on, _summary(one), _description(one), one.changed_at, one.weekdays, one.but_not)
        for one in dates
    ]


def save_calendar(store: Store, path: Path) -> int:
    """Write the calendar file and return how many dates are in it.

    Raises:
        OSError: the file cannot be written.
    """
    entries = calendar_entries(read_calendar(store))
    write_calendar(path, entries, _said(N_("calendar", "Creator Coach")))
    return len(entries)


def _summary(one: CalendarDate) -> str:
    of, part = one.of, one.part
    if isinstance(of, Prospect):
        return _said(N_("calendar", "Get in touch with {name}")).format(name=of.draft.name)
    if isinstance(of, Collaboration):
        return _said(N_("calendar", "Thank {name}")).format(name=of.draft.who)
    if isinstance(of, Deal):
        what = _said(N_("calendar", "time to publish"))
        if isinstance(part, Deliverable):
            what = what_words(part)
        elif isinstance(part, Duty):
            what = duty_name(part)
        return f"{of.draft.brand}: {what}"
    return _said(N_("calendar", "Time for a post"))


def _description(one: CalendarDate) -> str:
    of, part = one.of, one.part
    if isinstance(of, Prospect):
        return _lines(of.draft.contact, of.draft.note)
    if isinstance(of, Collaboration):
        return _lines(
            _said(N_("calendar", "A word of thanks, and what came of it, keeps the tie warm.")), of.draft.result
        )
    if isinstance(part, Deliverable):
        return part.draft.note
    if isinstance(of, Deal):
        at = of.draft.publish_at
        agreed = moment_words(at, of.draft.zone) if at is not None else ""
        return _lines(agreed, pay_words(of.draft), of.draft.brief if one.kind is DateKind.PUBLICATION else "")
    return _said(N_("calendar", "From your posting plan. Rest weeks are left out."))


def _lines(*texts: str) -> str:
    return "\n".join(filter(None, texts))
