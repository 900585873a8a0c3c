from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from creator_coach.domain.errors import RuleError
from creator_coach.imports.clock import clock_in
from creator_coach.imports.dates import moment_in
from creator_coach.imports.day_order import day_order

DAY = date(2026, 11, 23)
TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-23",
        "2026/11/23",
        "2026.11.23",
        "20261123",
        "23/11/2026",
        "11/23/2026",
        "23-11-2026",
        "23.11.2026",
        "23/11/26",
        "23 Nov 2026",
        "23 November 2026",
        "23 Nopember 2026",
        "23-Nov-26",
        "23nov2026",
        "Nov 23, 2026",
        "November 23rd, 2026",
        "23rd of November 2026",
        "2026 Nov 23",
        "Senin, 23 November 2026",
        "Sen, 23/11/2026",
        "Mon, Nov 23, 2026",
        "46349",
        "46349.0",
        " 2026-11-23 ",
        "'2026-11-23",
        "\uff12\uff10\uff12\uff16-11-23",
    ],
)
def test_one_day_in_many_forms(text: str) -> None:
    moment = moment_in(text)
    assert (moment.day, moment.clock) == (DAY, None)


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("januari", 1), ("februari", 2), ("maret", 3), ("april", 4), ("mei", 5), ("juni", 6), ("juli", 7),
        ("agustus", 8), ("september", 9), ("oktober", 10), ("november", 11), ("desember", 12), ("january", 1),
        ("december", 12), ("jan", 1), ("feb", 2), ("mar", 3), ("apr", 4), ("may", 5), ("jun", 6), ("jul", 7),
        ("aug", 8), ("sep", 9), ("oct", 10), ("nov", 11), ("dec", 12), ("peb", 2), ("pebruari", 2), ("agu", 8),
        ("agt", 8), ("ags", 8),
        ("sept", 9), ("okt", 10), ("nop", 11), ("nopember", 11), ("des", 12),
    ],
)  # fmt: skip
def test_months_in_both_languages(text: str, month: int) -> None:
    assert moment_in(f"5 {text.title()} 2026").day == date(2026, month, 5)
    assert moment_in(f"5 {text.upper()}. 2026").day == date(2026, month, 5)


def test_the_order_is_given_where_it_is_open() -> None:
    assert moment_in("5/8/2026").day == date(2026, 8, 5)
    assert moment_in("5/8/2026", month_first=True).day == date(2026, 5, 8)
    assert moment_in("25/8/2026", month_first=True).day == date(2026, 8, 25)
    assert moment_in("5/8/2026 14:30", month_first=True).day == date(2026, 5, 8)


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("2026-11-23 14:30", time(14, 30)),
        ("2026-11-23 14:30:05", time(14, 30, 5)),
        ("2026-11-23T14:30", time(14, 30)),
        ("23/11/2026 14.30", time(14, 30)),
        ("23/11/2026, 2:30 PM", time(14, 30)),
        ("23.11.2026 14.30", time(14, 30)),
        ("23 Nov 2026 pukul 14.30", time(14, 30)),
        ("November 23, 2026 at 2 pm", time(14)),
        ("46349.604166667", time(14, 30)),
        ("46349,604166667", time(14, 30)),
    ],
)
def test_a_day_with_a_clock_time(text: str, clock: time) -> None:
    moment = moment_in(text)
    assert moment.day == DAY
    assert moment.clock is not None
    assert (moment.clock.at, moment.clock.offset) == (clock, None)


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-23T07:30:00Z",
        "2026-11-23T07:30:00.000Z",
        "2026-11-23 07:30 +0000",
        "2026-11-23 07:30:00 UTC",
        "2026-11-23T14:30:00+07:00",
        "23/11/2026 14.30 WIB",
        "23/11/2026 15.30 WITA",
        "23 Nov 2026 14:30 GMT+7",
        "2026-11-22T23:30:00-08:00",
        "1795419000",
        "1795419000000",
    ],
)
def test_a_zone_makes_it_an_instant(text: str) -> None:
    moment = moment_in(text)
    assert moment.clock is not None
    assert moment.clock.instant(moment.day) == datetime(2026, 11, 23, 7, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "at"),
    [("14:30", (14, 30)), ("14.30", (14, 30)), ("2:30 PM", (14, 30)), ("12 am", (0, 0)), ("12.05 p.m.", (12, 5)),
     ("jam 7:05", (7, 5)),
     ("0.604166667", (14, 30)), ("07:05:30", (7, 5))],
)  # fmt: skip
def test_clock_times(text: str, at: tuple[int, int]) -> None:
    clock = clock_in(text)
    assert (clock.at.hour, clock.at.minute) == at


def test_zones_of_indonesia() -> None:
    hours = [
        clock.offset / timedelta(hours=1)
        for text in ("9:00 WIB", "9:00 WITA", "9:00 WIT")
        if (clock := clock_in(text)).offset
    ]
    assert hours == [7, 8, 9]


@pytest.mark.parametrize("text", ["25:00", "14:61", "pagi", "13 pm", "0 am", "", "9:00+99:00", "14", "1" * 50])
def test_no_clock_time(text: str) -> None:
    with pytest.raises(RuleError, match="time-unreadable"):
        clock_in(text)


@pytest.mark.parametrize(
    "text", ["", "abc", "31/2/2026", "13/13/2026", "0/1/2026", "2026-13-01", "412", "99999", "23 Foo 2026", "1" * 90]
)
def test_no_day(text: str) -> None:
    with pytest.raises(RuleError, match="date-unreadable"):
        moment_in(text)


@pytest.mark.parametrize("text", ["23 Nov", "8 Juli", "Nov 2026", "Nov 23", "2026-11", "11/2026", "23/11"])
def test_half_a_day(text: str) -> None:
    with pytest.raises(RuleError, match="date-incomplete"):
        moment_in(text)


@pytest.mark.parametrize(
    ("cells", "month_first", "doubt"),
    [
        (["5/1/2026", "13/1/2026"], False, ""),
        (["1/5/2026", "1/13/2026"], True, ""),
        (["2026-01-05", "2026-01-13"], False, ""),
        (["5/5/2026"], False, ""),
        (["5/8/2026"], False, "date-order-guessed"),
        (["1.5.2026", "2.5.2026"], False, ""),
        (["11/12/2026", "11/5/2026"], True, ""),  # 11 December 2026 would be in the future
        (["1/2/2025", "2/1/2025", "3/2/2025", "4/1/2025"], True, ""),  # day first would jump back and forth
        (["1/9/2026", "8/9/2026", "3/10/2026", "10/10/2026", "7/11/2026"], False, ""),
        (["13/1/2026", "20/1/2026", "1/25/2026", "3/2/2026"], False, "date-order-mixed"),
        (["", "abc", "8 Juli"], False, ""),
    ],
)
def test_the_column_decides_the_order(cells: list[str], month_first: bool, doubt: str) -> None:
    order = day_order(cells, TODAY)
    assert (order.month_first, order.doubt) == (month_first, doubt)


def test_a_doubt_shows_the_first_cell_that_is_open() -> None:
    assert day_order(["", "5/5/2026", "5/8/2026"], TODAY).cell == 2


@given(
    st.dates(date(2004, 1, 1), date(2099, 12, 31)),
    st.sampled_from(["%d/%m/%Y", "%Y-%m-%d", "%d %b %Y", "%d.%m.%Y", "%B %d, %Y"]),
)
def test_every_day_survives_being_written(day: date, form: str) -> None:
    assert moment_in(day.strftime(form)).day == day


@given(st.text(max_size=100) | st.from_regex(r"[0-9./: -]{1,30}[apmzwib+]{0,3}", fullmatch=True))
def test_any_text_is_a_day_or_a_problem(text: str) -> None:
    day_order([text], TODAY)
    with suppress(RuleError):
        assert isinstance(moment_in(text).day, date)
