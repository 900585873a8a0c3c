from __future__ import annotations

from datetime import date, timedelta

import pytest

from creator_coach.domain.accounts import Platform
from creator_coach.domain.counts import DeltaKind, FollowerDelta
from creator_coach.imports.reading import FileReading, Source
from tests.imports.conftest import Reader

IG, TT = Platform.INSTAGRAM, Platform.TIKTOK
NET, GAINED, LOST = DeltaKind.NET, DeltaKind.GAINED, DeltaKind.LOST


def counts(reading: FileReading) -> dict[Source, dict[str, int]]:
    return {a.source: {str(c.counted_on): c.followers for c in a.counts} for a in reading.accounts}


def problems(reading: FileReading) -> list[tuple[str, str, str]]:
    return [(problem.where, problem.code, problem.detail) for problem in reading.problems]


def codes(reading: FileReading) -> list[tuple[str, str]]:
    return [(problem.where, problem.code) for problem in reading.problems]


ENGLISH = 'date,followers\n2026-01-05,998\n2026-01-12,"1,204"\n'
INDONESIAN = "Tanggal;Pengikut\r\n05/01/2026;998\r\n12/01/2026;1.204\r\n13/01/2026;-\r\n"


@pytest.mark.parametrize(
    "content",
    [
        ENGLISH,
        ENGLISH.replace("\n", "\r\n"),
        ENGLISH.encode("utf-8-sig"),
        ENGLISH.encode("utf-16"),
        "sep=,\n" + ENGLISH,
        "My followers\n\n" + ENGLISH,
        ENGLISH.replace(",", "\t").replace('"1\t204"', "1,204"),
        INDONESIAN,
        INDONESIAN.encode("utf-16-le"),
        INDONESIAN.encode("utf-8-sig"),
        "sep=;\r\n" + INDONESIAN,
        "Tgl;Jumlah pengikut (orang);Catatan\n5 Jan 2026;998;liburan\nSenin, 12 Januari 2026;1,204rb;\n",
        "Kapan;Pengikut\n2026-01-05;998\n2026-01-12;1204\n",
        ";Pengikut\n2026-01-05;998\n2026-01-12;1204\n",
    ],
)  # fmt: skip
def test_one_log_in_many_forms(read: Reader, content: str | bytes) -> None:
    reading = read(content)
    assert reading.format == "table"
    assert counts(reading) == {Source(): {"2026-01-05": 998, "2026-01-12": 1204}}
    assert not reading.problems


def test_the_us_sample(read: Reader) -> None:
    reading = read('date,platform,followers\n1/13/2026,instagram,"1,100"\n1/14/2026,instagram,1104\n')
    assert counts(reading) == {Source(IG): {"2026-01-13": 1100, "2026-01-14": 1104}}
    assert not reading.problems


def test_a_wide_table_has_an_account_a_column(read: Reader) -> None:
    reading = read(
        "Tanggal;Instagram;TikTok pengikut;tiktok:warung;Catatan\n05/01/2026;412;88;7;halo\n13/01/2026;420;;8;\n"
    )
    assert counts(reading) == {
        Source(IG): {"2026-01-05": 412, "2026-01-13": 420},
        Source(TT): {"2026-01-05": 88},
        Source(TT, "warung"): {"2026-01-05": 7, "2026-01-13": 8},
    }
    assert not reading.problems


def test_a_sum_over_accounts_is_no_account(read: Reader) -> None:
    reading = read("date,IG followers,TikTok followers,Total followers\n2026-01-05,5,6,11\n")
    assert counts(reading) == {Source(IG): {"2026-01-05": 5}, Source(TT): {"2026-01-05": 6}}


def test_platforms_above_a_header_of_merged_cells(read: Reader) -> None:
    reading = read(",Instagram,,TikTok,\nTanggal,Pengikut,Pengikut baru,Pengikut,Pengikut baru\n2026-01-05,10,1,20,2\n")
    assert counts(reading) == {Source(IG): {"2026-01-05": 10}, Source(TT): {"2026-01-05": 20}}
    assert [a.deltas for a in reading.accounts] == [
        [FollowerDelta(date(2026, 1, 5), GAINED, 1)],
        [FollowerDelta(date(2026, 1, 5), GAINED, 2)],
    ]


def test_a_title_may_name_the_platform_and_is_no_header(read: Reader) -> None:
    assert counts(read("Pengikut Instagram\nTanggal;Pengikut\n13/01/2026;5\n")) == {Source(IG): {"2026-01-13": 5}}


def test_a_long_table_has_an_account_a_row(read: Reader) -> None:
    reading = read(
        "date,platform,account,followers\n2026-01-05,IG,@dapur.sari,412\n2026-01-05,TikTok,warung_dina,88\n"
        "2026-01-06,instagram,Dapur.Sari,413\n2026-01-07,Snapchat,x,3\n2026-01-08,IG,Dapur Sari,4\n"
    )
    assert counts(reading) == {
        Source(IG, "dapur.sari"): {"2026-01-05": 412, "2026-01-06": 413},
        Source(TT, "warung_dina"): {"2026-01-05": 88},
    }
    assert problems(reading) == [
        ("t.csv:5", "platform-unknown", "Snapchat"),
        ("t.csv:6", "account-unreadable", "Dapur Sari"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "instagram:dapur.sari",
        "IG @dapur.sari",
        "dapur.sari (Instagram)",
        "Instagram dapur.sari",
        "Instagram - dapur.sari",
    ],
)
def test_an_account_column_may_name_the_platform(read: Reader, text: str) -> None:
    assert counts(read(f"date,akun,followers\n2026-01-05,{text},412\n")) == {
        Source(IG, "dapur.sari"): {"2026-01-05": 412}
    }


def test_one_name_that_is_no_handle_does_not_cost_the_numbers(read: Reader) -> None:
    reading = read("date,akun instagram,followers\n2026-01-05,Dapur Sari,412\n2026-01-06,Dapur Sari,413\n")
    assert counts(reading) == {Source(IG): {"2026-01-05": 412, "2026-01-06": 413}}
    assert problems(reading) == [("t.csv:2", "account-unreadable", "Dapur Sari")]


def test_changes_are_told_from_totals(read: Reader) -> None:
    reading = read("Tanggal;Pengikut;Pengikut baru;Pengikut hilang;Kenaikan bersih pengikut\n13/01/2026;412;5;-2;3\n")
    day = date(2026, 1, 13)
    assert [c.followers for c in reading.accounts[0].counts] == [412]
    assert reading.accounts[0].deltas == [
        FollowerDelta(day, GAINED, 5),
        FollowerDelta(day, LOST, 2),
        FollowerDelta(day, NET, 3),
    ]


def test_new_followers_below_zero_are_net(read: Reader) -> None:
    reading = read("date,new followers\n2026-01-05,5\n2026-01-06,-2\n")
    assert [(d.kind, d.amount) for d in reading.accounts[0].deltas] == [(NET, 5), (NET, -2)]
    assert not reading.problems


def test_follows_without_posts_are_changes(read: Reader) -> None:
    reading = read("Date,Views,Likes,New follows,Unfollows\n2026-01-05,100,5,3,1\n")
    assert [(d.kind, d.amount) for d in reading.accounts[0].deltas] == [(GAINED, 3), (LOST, 1)]
    assert not reading.accounts[0].posts
    assert codes(reading) == [("t.csv:1", "metrics-left-out")]


def test_thirty_six_weeks_with_gaps(read: Reader) -> None:
    monday, missing = date(2026, 3, 9), {4, 11, 12, 30}
    expected = {monday + timedelta(weeks=k): 200 + 22 * k for k in range(36) if k not in missing}
    lines = [f"{day:%d/%m/%Y};{followers:,}".replace(",", ".") for day, followers in expected.items()]
    lines.insert(9, "20/04/2026;")
    reading = read("\r\n".join(["Tanggal;Followers TikTok", *lines]))
    assert {c.counted_on: c.followers for c in reading.accounts[0].counts} == expected
    assert reading.accounts[0].source == Source(TT)
    assert not reading.problems


def test_a_broken_row_costs_only_itself(read: Reader) -> None:
    reading = read(
        "Tanggal;Instagram;TikTok\n05/01/2026;1.204;88\n13/01/2026;abc;-5\n19/01/2026;4,5;1e12\n26/01/2026;1000000000000;90\n"
        "02/02/2091;5;6\n;7;8\n31/02/2026;7;8\n8 Juli;9;9\n09/02/2026;1.300;1,2rb\n"
    )
    assert counts(reading) == {
        Source(IG): {"2026-01-05": 1204, "2026-02-09": 1300},
        Source(TT): {"2026-01-05": 88, "2026-01-26": 90, "2026-02-09": 1200},
    }
    assert problems(reading) == [
        ("t.csv:3", "number-unreadable", "abc"),
        ("t.csv:3", "followers-negative", "-5"),
        ("t.csv:4", "number-not-whole", "4,5"),
        ("t.csv:4", "number-unreadable", "1e12"),
        ("t.csv:5", "followers-too-many", "1000000000000"),
        ("t.csv:6", "date-future", "02/02/2091"),
        ("t.csv:7", "date-missing", "| 7 | 8"),
        ("t.csv:8", "date-unreadable", "31/02/2026"),
        ("t.csv:9", "date-incomplete", "8 Juli"),
    ]


def test_a_quote_that_never_closes_in_the_middle(read: Reader) -> None:
    reading = read('date,followers\n2026-01-05,5\n2026-01-06,"6\n2026-01-07,7\n')
    assert counts(reading) == {Source(): {"2026-01-05": 5, "2026-01-06": 6, "2026-01-07": 7}}
    assert codes(reading) == [("t.csv:3", "quote-broken")]


def test_a_thousands_mark_that_splits_a_number_is_not_read_as_a_small_number(read: Reader) -> None:
    reading = read("date,followers\n2026-01-05,998\n2026-01-12,1,204\n2026-01-19,1300,a note\n")
    assert counts(reading) == {Source(): {"2026-01-05": 998, "2026-01-19": 1300}}
    assert codes(reading) == [("t.csv:3", "row-too-long")]


def test_a_day_twice(read: Reader) -> None:
    reading = read("date,followers,new followers\n2026-01-05,5,1\n2026-01-05,5,1\n2026-01-05,6,2\n")
    assert counts(reading) == {Source(): {"2026-01-05": 6}}
    assert [d.amount for d in reading.accounts[0].deltas] == [2]
    assert problems(reading) == [
        ("t.csv:4", "count-twice", "2026-01-05: 5, 6"),
        ("t.csv:4", "change-twice", "2026-01-05: 1, 2"),
    ]


def test_an_open_order_of_day_and_month_is_read_day_first_and_said(read: Reader) -> None:
    reading = read("date,followers\n5/1/2026,5\n5/2/2026,6\n")
    assert counts(reading) == {Source(): {"2026-01-05": 5, "2026-02-05": 6}}
    assert problems(reading) == [("t.csv:2", "date-order-guessed", "5/1/2026")]


def test_days_without_numbers_do_not_decide_anything(read: Reader) -> None:
    reading = read("date,followers\n3/1/2026,5\n4/1/2026,6\n" + "".join(f"{day}/12/2026,\n" for day in range(1, 13)))
    assert counts(reading) == {Source(): {"2026-01-03": 5, "2026-01-04": 6}}
    assert codes(reading) == [("t.csv:2", "date-order-guessed")]


def test_tomorrow_is_a_matter_of_zones_and_the_day_after_is_the_future(read: Reader) -> None:
    reading = read("date,followers\n2026-11-24,5\n2026-11-25,6\n2003-01-01,7\n")
    assert counts(reading) == {Source(): {"2026-11-24": 5}}
    assert codes(reading) == [("t.csv:3", "date-future"), ("t.csv:4", "date-too-early")]


def test_sums_below_the_table_and_repeated_headers_are_no_days(read: Reader) -> None:
    reading = read("date,followers\n2026-01-05,5\ndate,followers\n2026-01-06,6\nTotal,11\n")
    assert counts(read("no,date,followers\n1,2026-01-05,5\nJumlah,,11\n")) == {Source(): {"2026-01-05": 5}}
    assert counts(reading) == {Source(): {"2026-01-05": 5, "2026-01-06": 6}}
    assert not reading.problems


def test_totals_that_jump_like_daily_changes_are_doubted(read: Reader) -> None:
    jumping = [3, 12, 0, 7, 1, 9, 2, 11, 4]
    reading = read("date,followers\n" + "".join(f"2026-01-{day:02},{n}\n" for day, n in enumerate(jumping, 5)))
    assert codes(reading) == [("t.csv:1", "followers-jump")]
    growing = [0, 1, 1, 2, 5, 4, 9, 12, 20]
    reading = read("date,followers\n" + "".join(f"2026-01-{day:02},{n}\n" for day, n in enumerate(growing, 5)))
    assert not reading.problems


def test_days_as_excel_counts_them(read: Reader) -> None:
    assert counts(read("Tanggal,Pengikut\n46349,5\n46350.6,7\n")) == {Source(): {"2026-11-23": 5, "2026-11-24": 7}}


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("", "file-empty"),
        (",,\n,,\n", "file-empty"),
        (b"\x89PNG\r\n\x1a\n", "not-text"),
        ("a,b\n1,2\n", "not-a-table"),
        ("Once upon a time\nthere was a text.\n", "not-a-table"),
        ("<!doctype html><html><body>hi</body></html>", "not-a-table"),
        ("date,followers\n", "no-rows"),
        ("date,followers\n2026-01-05,\n", "no-rows"),
        ("followers,likes\n5,6\n", "no-date-column"),
        ("Minggu,Pengikut\nMinggu 1,5\n", "no-date-column"),
        ("date,temperature\n2026-01-05,31\n", "no-value-column"),
    ],
)
def test_what_is_no_table_has_one_reason(read: Reader, content: str | bytes, code: str) -> None:
    reading = read(content)
    assert reading.format is None
    assert not reading.accounts
    assert codes(reading) == [("t.csv", code)]


def test_the_text_of_a_problem_is_short_and_on_one_line(read: Reader) -> None:
    reading = read('date,followers\n2026-01-05,"' + "x\n" * 500 + '"\n2026-01-06,5\n')
    [problem] = reading.problems
    assert problem.where == "t.csv:2"
    assert problem.detail == ("x " * 40).strip()


def test_more_problems_than_anyone_reads(read: Reader) -> None:
    reading = read("date,followers\n2026-01-05,5\n" + "abc,5\n" * 1500)
    assert len(reading.problems) == 1001
    assert (reading.problems[-1].code, reading.problems[-1].detail) == ("more-problems", "500")
