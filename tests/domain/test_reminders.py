from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from creator_coach.domain.reminders import Kind, Known, Reminder, Wishes, due_reminders
from creator_coach.domain.weeks import DAYS

JAKARTA, BERLIN, NEW_YORK = ZoneInfo("Asia/Jakarta"), ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")
MONDAY, SUNDAY = date(2026, 11, 23), date(2026, 11, 29)
WISHES = Wishes(check_in_at=time(19), check_in_day=6, post_at=time(16))
KNOWN = Known(weekdays=("mo", "we", "fr"), posts_per_week=3)


def due(
    day: date, at: time, known: Known = KNOWN, wishes: Wishes = WISHES, zone: ZoneInfo = JAKARTA, **away: date
) -> dict[Kind, Reminder]:
    now = datetime.combine(day, at, zone).astimezone(UTC)
    dismissed = {Kind(name.replace("_", "-")): put for name, put in away.items()}
    return {one.kind: one for one in due_reminders(now, zone, wishes, known, dismissed)}


def test_nothing_is_due_unless_wished_for() -> None:
    assert due(SUNDAY, time(20), wishes=Wishes()) == {}
    assert not Wishes().any
    assert WISHES.any


def test_the_check_in_is_due_on_its_day_and_comes_at_its_time() -> None:
    known = replace(KNOWN, counted_on=MONDAY - timedelta(days=1))
    assert due(SUNDAY, time(18, 59), known)[Kind.CHECK_IN] == Reminder(Kind.CHECK_IN, SUNDAY, come=False)
    assert due(SUNDAY, time(19), known)[Kind.CHECK_IN].come


@pytest.mark.parametrize("counted_on", [MONDAY, SUNDAY - timedelta(days=1), SUNDAY])
def test_a_check_in_done_in_the_week_is_not_reminded_of(counted_on: date) -> None:
    assert Kind.CHECK_IN not in due(SUNDAY, time(20), replace(KNOWN, counted_on=counted_on))


def test_a_missed_check_in_is_due_on_the_days_after_until_it_is_done() -> None:
    tuesday = SUNDAY + timedelta(days=2)
    assert due(tuesday, time(9))[Kind.CHECK_IN] == Reminder(Kind.CHECK_IN, SUNDAY, come=False)
    assert Kind.CHECK_IN not in due(tuesday, time(9), replace(KNOWN, counted_on=tuesday))
    assert Kind.CHECK_IN not in due(tuesday, time(9), replace(KNOWN, counted_on=SUNDAY - timedelta(days=3)))


@pytest.mark.parametrize("resting", [MONDAY, MONDAY + timedelta(days=7)])
def test_rest_weeks_are_quiet(resting: date) -> None:
    known = replace(KNOWN, rest_weeks={resting})
    assert due(MONDAY + timedelta(days=7), time(20), known).keys() <= {Kind.POST}
    if resting == MONDAY:
        assert due(MONDAY, time(20), known) == {}
        assert due(SUNDAY, time(20), known) == {}


def test_a_planned_post_is_due_on_its_days_only() -> None:
    found = [DAYS[n] for n in range(7) if Kind.POST in due(MONDAY + timedelta(days=n), time(16))]
    assert found == ["mo", "we", "fr"]
    assert not due(MONDAY, time(15, 59))[Kind.POST].come
    assert due(MONDAY, time(16))[Kind.POST].come


def test_a_post_of_today_or_a_plan_that_is_kept_is_not_reminded_of() -> None:
    assert Kind.POST not in due(MONDAY, time(17), replace(KNOWN, posted={MONDAY}, posts_this_week=1))
    assert Kind.POST not in due(MONDAY + timedelta(days=4), time(17), replace(KNOWN, posts_this_week=3))
    assert Kind.POST not in due(MONDAY, time(17), replace(KNOWN, weekdays=()))


def test_what_was_put_away_today_comes_again_on_another_day() -> None:
    assert Kind.POST not in due(MONDAY, time(17), post=MONDAY)
    assert Kind.POST in due(MONDAY, time(17), post=MONDAY - timedelta(days=3))
    assert Kind.CHECK_IN in due(SUNDAY, time(20), post=SUNDAY)


def test_the_day_is_that_of_the_user_and_not_of_greenwich() -> None:
    late = datetime(2026, 11, 29, 18, 30, tzinfo=UTC)  # Monday 01:30 in Jakarta, Sunday 13:30 in New York
    there = due_reminders(late, JAKARTA, WISHES, KNOWN, {})
    here = due_reminders(late, NEW_YORK, WISHES, KNOWN, {})
    assert [(one.kind, one.day) for one in there] == [(Kind.CHECK_IN, SUNDAY), (Kind.POST, SUNDAY + timedelta(days=1))]
    assert [(one.kind, one.day) for one in here] == [(Kind.CHECK_IN, SUNDAY)]


def test_a_time_that_the_clocks_leave_out_comes_just_after() -> None:
    spring = date(2027, 3, 28)  # a Sunday: 02:00 becomes 03:00 in Berlin
    wishes = replace(WISHES, check_in_at=time(2, 30))
    before = datetime(2027, 3, 28, 0, 59, tzinfo=UTC)
    for minutes, come in ((0, False), (1, True)):
        (one,) = due_reminders(before + timedelta(minutes=minutes), BERLIN, wishes, KNOWN, {})
        assert (one.day, one.come) == (spring, come)


def test_a_time_that_comes_twice_comes_at_the_first() -> None:
    autumn = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)  # a Sunday: 02:30 in Berlin, and again an hour later
    wishes = replace(WISHES, check_in_at=time(2, 30))
    for hours in (0, 1):
        (one,) = due_reminders(autumn + timedelta(hours=hours), BERLIN, wishes, KNOWN, {})
        assert (one.day, one.come) == (date(2026, 10, 25), True)
