"""Dates as an iCalendar file (RFC 5545): the same dates give the same bytes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from icalendar import Calendar, Event, vRecur

from creator_coach.domain.calendar import PUBLISHING, Entry
from creator_coach.exports.tables import write_whole

PRODUCT = "-//Creator Coach//Creator Coach//EN"
_AT = "@creator-coach"
_CONTROLS = re.compile(r"[\x00-\x09\x0b-\x1f\x7f]")  # not allowed in a text, but for line ends


def calendar_text(entries: Sequence[Entry], name: str) -> str:
    """Return a calendar with these dates; without any it is empty, and still a calendar."""
    made = Calendar()
    made.add("prodid", PRODUCT)
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("x-wr-calname", _plain(name))
    for entry in sorted(entries, key=lambda entry: entry.uid):
        made.add_component(_event(entry))
    return str(made.to_ical(), "utf-8")


def write_calendar(path: Path, entries: Sequence[Entry], name: str) -> None:
    """Write a calendar file, whole or not at all.

    Raises:
        OSError: the file cannot be written.
    """
    write_whole(path, calendar_text(entries, name).encode())


def _event(entry: Entry) -> Event:
    made = Event()
    made.add("uid", entry.uid + _AT)
    made.add("dtstamp", entry.changed_at.astimezone(UTC))
    made.add("last-modified", entry.changed_at.astimezone(UTC))
    made.add("sequence", entry.version)
    made.add("summary", _plain(entry.summary).replace("\n", " "))
    if entry.description:
        made.add("description", _plain(entry.description))
    if isinstance(entry.on, datetime):
        made.add("dtstart", entry.on.astimezone(UTC))
        made.add("dtend", entry.on.astimezone(UTC) + PUBLISHING)
    else:
        made.add("dtstart", entry.on)
        made.add("dtend", entry.on + timedelta(days=1))
        made.add("transp", "TRANSPARENT")  # a day with something to do is no busy day
    if entry.weekdays:
        days = [day.upper() for day in entry.weekdays]
        made.add("rrule", vRecur({"FREQ": "WEEKLY", "WKST": "MO", "BYDAY": days}))
    if entry.but_not:
        made.add("exdate", list(entry.but_not))
    return made


def _plain(text: str) -> str:
    return _CONTROLS.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n"))
