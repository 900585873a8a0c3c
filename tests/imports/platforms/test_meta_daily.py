from __future__ import annotations

from datetime import date

import pytest

from creator_coach.domain.accounts import Platform
from creator_coach.domain.counts import DeltaKind
from creator_coach.imports.reading import FileReading
from tests.imports.platforms.files import codes, only, read_files, sample
from tests.imports.test_mutated import stored


def daily(title: str, *days: tuple[str, str], header: str = "Tanggal", encoding: str = "utf-16") -> FileReading:
    lines = [f'"{day}T00:00:00","{value}"' for day, value in days]
    text = "\r\n".join(["sep=,", f'"{title}"', f'"{header}","Primary"', *lines, ""])
    (reading,) = read_files("Data (1).csv", {"Data (1).csv": text.encode(encoding)})
    return reading


def test_daily_follows_are_new_followers_of_the_days_that_are_listed() -> None:
    reading = sample("meta_business_suite/Follows.csv")
    account = only(reading)
    assert (reading.format, account.source, account.counts) == ("meta-daily", account.source, [])
    assert account.source.platform is Platform.INSTAGRAM
    assert [(d.day.day, d.kind, d.amount) for d in account.deltas] == [
        (1, DeltaKind.GAINED, 3),
        (3, DeltaKind.GAINED, 5),
        (4, DeltaKind.GAINED, 1),
        (6, DeltaKind.GAINED, 8),
        (7, DeltaKind.GAINED, 2),
    ]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8", "utf-8-sig"])
def test_daily_follows_in_indonesian_however_they_were_saved(encoding: str) -> None:
    reading = daily("Pengikut Instagram", ("2026-01-01", "3"), ("2026-01-02", "0"), encoding=encoding)
    assert [(d.day, d.amount) for d in only(reading).deltas] == [(date(2026, 1, 1), 3), (date(2026, 1, 2), 0)]


def test_facebook_follows_belong_to_facebook() -> None:
    account = only(daily("Facebook follows", ("2026-01-01", "2"), header="Date"))
    assert (account.source.platform, account.deltas[0].amount) == (Platform.FACEBOOK, 2)


@pytest.mark.parametrize("title", ["Tayangan", "Jangkauan Instagram", "Kunjungan Facebook", "Interaksi", "Views"])
def test_other_metrics_of_days_are_known_and_leave_the_log_alone(title: str) -> None:
    reading = daily(title, ("2026-01-01", "99"))
    assert (reading.format, reading.problems) == ("meta-daily", [])
    assert not any(account.deltas or account.counts or account.posts for account in reading.accounts)


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Unfollows", DeltaKind.LOST),
        ("Berhenti mengikuti Instagram", DeltaKind.LOST),
        ("Net follows", DeltaKind.NET),
        ("Seguidores do Instagram", DeltaKind.GAINED),
        ("Abonnés Facebook", DeltaKind.GAINED),
        ("Instagramのフォロワー", DeltaKind.GAINED),
        ("Jumlah pengikut baru", DeltaKind.GAINED),
    ],
)
def test_the_title_tells_who_came_and_who_left(title: str, kind: DeltaKind) -> None:
    assert [(d.kind, d.amount) for d in only(daily(title, ("2026-01-01", "4"))).deltas] == [(kind, 4)]


def test_totals_are_not_taken_for_changes() -> None:
    account = only(daily("Total followers", ("2026-01-01", "1,204")))
    assert [(c.counted_on, c.followers) for c in account.counts] == [(date(2026, 1, 1), 1204)]
    assert account.deltas == []


@pytest.mark.parametrize("title", ["Views from followers", "Jangkauan pengikut", "Klik tautan dari pengikut"])
def test_what_followers_did_is_not_who_followed(title: str) -> None:
    assert not any(account.says_anything for account in daily(title, ("2026-01-01", "4")).accounts)


def test_days_under_a_header_in_a_language_that_nobody_knows() -> None:
    reading = daily("Instagram follows", ("2026-01-01", "4"), header="Päivä")
    assert [(d.day, d.amount) for d in only(reading).deltas] == [(date(2026, 1, 1), 4)]


@pytest.mark.parametrize("other", ["Instagram reach", "Kunjungan Instagram"])
def test_a_title_without_a_platform_is_that_of_the_files_beside_it(other: str) -> None:
    days = '"Date","Primary"\r\n"2026-01-01T00:00:00","4"\r\n'
    files: dict[str, object] = {
        "Follows.csv": f'sep=,\r\n"Follows"\r\n{days}',
        "b.csv": f'sep=,\r\n"{other}"\r\n{days}',
    }
    (reading,) = read_files("unduhan.zip", files)
    assert (only(reading).source.platform, len(only(reading).deltas)) == (Platform.INSTAGRAM, 1)


@pytest.mark.parametrize("days", [("13/01/2026", "02/02/2026"), ("1/13/2026", "2/2/2026")])
def test_days_that_a_spreadsheet_wrote_its_own_way(days: tuple[str, str]) -> None:
    mark = ";" if days[0].startswith("13") else ","
    rows = [f"Instagram follows{mark}", f"Date{mark}Primary{mark}Extra", *(f"{day}{mark}5{mark}1" for day in days)]
    (reading,) = read_files("Follows.csv", {"Follows.csv": "\r\n".join(rows)})
    assert [d.day for d in only(reading).deltas] == [date(2026, 1, 13), date(2026, 2, 2)]


def test_a_bad_day_and_a_bad_number_cost_only_their_lines() -> None:
    days = (("2026-01-01", "3"), ("2026-13-45", "3"), ("2026-01-03", "tiga"), ("2026-01-04", ""), ("2026-01-05", "6"))
    reading = daily("Instagram follows", *days)
    assert [(d.day.day, d.amount) for d in only(reading).deltas] == [(1, 3), (5, 6)]
    assert codes(reading) == [("Data (1).csv:5", "date-unreadable"), ("Data (1).csv:6", "number-unreadable")]


AGES = '"Usia & gender"\r\n"","Perempuan","Laki-laki"\r\n' + "".join(f'"{n}-{n + 9}","1","2"\r\n' for n in range(9))
CITIES = '"Kota teratas"\r\n"Bandung","Jakarta"\r\n"61","12"\r\n'


def test_an_audience_file_gives_only_its_follows() -> None:
    follows = '"Instagram follows"\r\n"Date","Primary"\r\n"2026-01-01T00:00:00","4"\r\n'
    views = '"Views"\r\n"Date","Primary"\r\n"2026-01-01T00:00:00","99"\r\n'
    text = f"sep=,\r\n{AGES}{follows}{CITIES}{views}"
    (reading,) = read_files("Audience.csv", {"Audience.csv": text.encode("utf-16")})
    assert [d.amount for account in reading.accounts for d in account.deltas] == [4]
    assert reading.problems == []


def test_an_audience_file_without_days_is_known_and_leaves_the_log_alone() -> None:
    (reading,) = read_files("Pemirsa.csv", {"Pemirsa.csv": f"sep=,\r\n{AGES}{CITIES}".encode("utf-16")})
    assert (reading.format, reading.accounts, reading.problems) == ("meta-daily", [], [])


def test_a_second_import_brings_nothing_new() -> None:
    stored([daily("Instagram follows", ("2026-01-01", "4")), daily("Unfollows", ("2026-01-01", "1"))])
