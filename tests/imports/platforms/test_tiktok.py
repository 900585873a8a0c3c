from __future__ import annotations

import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from creator_coach.domain.counts import DeltaKind
from creator_coach.domain.posts import Format, Metrics, TimeSource
from creator_coach.imports.reading import FileReading
from tests.imports.platforms.files import SAMPLES, codes, only, read, read_files, sample, zipped

STUDIO = SAMPLES / "tiktok"
VIDEO = 7588738201610616845


def totals(reading: FileReading) -> list[tuple[date, int]]:
    return [(count.counted_on, count.followers) for count in only(reading).counts]


def history(*days: str) -> str:
    lines = [f'"{day}","{100 + n}","9"' for n, day in enumerate(days)]
    return "\n".join(['\ufeff"Date","Followers","Difference in followers from previous day"', *lines])


@pytest.mark.parametrize("language", ["studio_en_us", "studio_id"])
def test_studio_in_two_languages(language: str) -> None:
    readings = {reading.file.split("_")[0]: reading for reading in read(STUDIO / language)}
    assert {reading.format for reading in readings.values()} == {"tiktok-studio"}
    assert {only(reading).source.handle for reading in readings.values()} == {"warung_dina"}
    followers = totals(readings["Followers"])
    assert (len(followers), followers[0], followers[-1]) == (29, (date(2025, 12, 21), 103), (date(2026, 1, 18), 187))
    assert codes(readings["Followers"]) == [("FollowerHistory.csv:2", "value-unknown")]
    assert codes(readings["Viewers"]) == [("Viewers.csv:31", "value-unknown")]
    first, _, last = only(readings["Content"]).posts
    assert (first.published_at, first.platform_id) == (datetime(2025, 12, 28, 3, tzinfo=UTC), str(VIDEO))
    assert first.metrics == Metrics(views=28590, likes=1204, comments=33, shares=12)
    assert (first.hashtags, last.caption, last.format) == (("masakan", "fyp"), "", Format.PHOTO)


def test_studio_as_spreadsheets() -> None:
    readings = {reading.file.split("_")[0]: reading for reading in read(STUDIO / "studio_id_xlsx")}
    assert totals(readings["Followers"])[-1] == (date(2026, 1, 18), 187)
    assert len(only(readings["Content"]).posts) == 3


def test_zips_in_a_zip_are_one_file(tmp_path: Path) -> None:
    path = zipped(tmp_path / "x.zip", {p.name: p.read_bytes() for p in (STUDIO / "studio_id").iterdir()})
    (reading,) = read(path)
    assert (reading.file, len(only(reading).counts), len(only(reading).posts)) == ("x.zip", 29, 3)


def test_a_browsers_copy_and_a_handle_with_underscores(tmp_path: Path) -> None:
    source = STUDIO / "studio_en_us" / "Followers_warung_dina.zip"
    copy = tmp_path / "Followers_warung_dina_2 (1).zip"
    shutil.copy(source, copy)
    (reading,) = read(copy)
    assert only(reading).source.handle == "warung_dina_2"


@pytest.mark.parametrize(
    "days",
    [
        ("August 30", "August 31", "September 1"),
        ("30 August", "31 August", "1 September"),
        ("30 Agustus", "31 Agustus", "1 September"),
        ("30 tháng Tám", "31 tháng Tám", "1 tháng Chín"),
        ("8月30日", "8月31日", "9月1日"),
        ("30 августа", "31 августа", "1 сентября"),
        ("30 de agosto", "31 de agosto", "1 de setembro"),
        ("30 Blorum", "31 Blorum", "1 Fnordum"),  # a language that no list of ours has
    ],
)
def test_days_without_a_year_in_any_language(days: tuple[str, ...]) -> None:
    overview = "Overview_2025-08-30_1756771200_sari.zip/Overview.csv"
    files: dict[str, object] = {
        overview: "x",
        "Followers_sari.zip/FollowerHistory.csv": history(*days),
    }
    (reading,) = read_files("drop.zip", files)
    assert [day for day, _ in totals(reading)] == [date(2025, 8, 30), date(2025, 8, 31), date(2025, 9, 1)]


def test_a_year_back_from_the_files_own_day() -> None:
    (reading,) = read_files("Followers_sari.zip", {"FollowerHistory.csv": history("January 18", "January 19")})
    assert totals(reading) == [(date(2025, 1, 18), 100), (date(2025, 1, 19), 101)]
    assert codes(reading) == [("FollowerHistory.csv:3", "year-guessed")]


def test_a_range_of_a_year_is_not_folded() -> None:
    start = date(2025, 1, 19)
    days = [date.fromordinal(start.toordinal() + n) for n in range(364)]
    names = [f"{day:%B} {day.day}" for day in days]
    (reading,) = read_files("Followers_sari.zip", {"FollowerHistory.csv": history(*names)})
    assert [day for day, _ in totals(reading)] == days


def test_a_scheduled_video_keeps_its_printed_day() -> None:
    text = (
        '"Time","Video title","Video link","Post time","Total likes","Total comments","Total shares","Total views"\n'
        f'"January 18","Nanti","https://www.tiktok.com/@sari/video/{VIDEO}","January 2","1","0","-1","undefined"'
    )
    (reading,) = read_files("Content_sari.zip", {"Content.csv": text})
    (post,) = only(reading).posts
    assert (post.published_at.date(), post.time_source) == (date(2026, 1, 2), TimeSource.DAY)
    assert post.metrics == Metrics(likes=1, comments=0, shares=-1)


def test_headers_that_nobody_knows_are_found_by_place() -> None:
    text = '"Ημέρα","Ακόλουθοι","Διαφορά"\n"January 17","50","1"\n"January 18","51","0"'
    (reading,) = read_files("Followers_sari.zip", {"FollowerHistory.csv": text})
    assert (reading.format, [n for _, n in totals(reading)]) == ("tiktok-studio", [50, 51])


@pytest.mark.parametrize("name", ["TikTok_Data_2024_your_activity.zip", "TikTok_Data_2025_profile_and_settings.zip"])
def test_the_data_download(name: str) -> None:
    reading = sample(f"tiktok/{name}")
    account = only(reading)
    assert (reading.format, account.source.handle) == ("tiktok-data", "warung_dina")
    assert [count.followers for count in account.counts] == [187]
    assert [(p.hashtags, p.metrics.likes, p.metrics.views) for p in account.posts] == [
        (("masakan", "fyp"), 1204, None),
        (("sambal",), 96, None),
    ]
    assert sum(account.present.values()) == 9


def test_the_download_of_2020_with_other_keys() -> None:
    watched = {"VideoList": [{"Date": "2020-01-01 00:00:00", "Link": "x"}]}
    content = {
        "Activity": {
            "Follower List": {"FansList": [{"date": "2020-05-01 23:00:00", "userName": "a"}]},
            "Video Browsing History": watched,
        },
        "Video": {"Videos": {"VideoList": [{"date": "2020-06-01 01:00:00 UTC", "VideoLink": f"t/video/{VIDEO}/"}]}},
        "Profile": {"Profile Information": {"ProfileMap": {"username": "sari"}}},
    }
    (reading,) = read_files("TikTok.zip", {"user_data.json": content})
    account = only(reading)
    assert (account.present, account.counts) == ({date(2020, 5, 2): 1}, [])
    assert [(p.published_at, p.platform_id) for p in account.posts] == [
        (datetime(2020, 6, 1, 1, tzinfo=UTC), str(VIDEO))
    ]


def test_an_export_without_videos_says_what_to_tick() -> None:
    (reading,) = read_files("TikTok.zip", {"user_data_tiktok.json": {"Post": {"Posts": {"VideoList": None}}}})
    assert codes(reading) == [("user_data_tiktok.json", "no-posts-in-export")]


def test_the_text_download_is_read_by_its_shape() -> None:
    people = (
        "Tanggal: 2023-08-10 06:18:18 UTC\r\nNama pengguna: a\r\n\r\n"
        "Tanggal: 2023-08-11 20:00:00 UTC\r\nNama pengguna: b\r\n"
    )
    posts = (
        f"Datum: 2023-08-12 06:18:18 UTC\nLink: https://www.tiktok.com/@sari/video/{VIDEO}/\nVind ik leuk(s): 12\n"
        "Titel: Sambal #ijo\n"
    )
    profile = "Nama pengguna: sari_dapur\nEmail: x@example.test\n"
    files: dict[str, object] = {"TikTok/Pengikut.txt": people, "TikTok/Posts.txt": posts, "TikTok/Profil.txt": profile}
    (reading,) = read_files("TikTok.zip", files)
    account = only(reading)
    assert account.source.handle == "sari_dapur"
    assert account.present == {date(2023, 8, 10): 1, date(2023, 8, 12): 1}
    assert [(p.caption, p.metrics.likes) for p in account.posts] == [("Sambal #ijo", 12)]


def test_business_suite_gives_changes_and_no_total() -> None:
    reading = sample("tiktok/business_overview_en.csv")
    account = only(reading)
    assert (reading.format, account.counts, len(account.deltas)) == ("tiktok-business", [], 30)
    by_kind = {d.kind: d.amount for d in account.deltas if d.day == date(2025, 12, 20)}
    assert by_kind == {DeltaKind.NET: -1, DeltaKind.GAINED: 0, DeltaKind.LOST: 1}


def test_business_suite_in_swedish_and_in_a_language_nobody_knows() -> None:
    body = "\n".join(f"2025/12/{20 + n},50,30,0,0,0,0,{n - 1},{n},1" for n in range(5))
    swedish = (
        "Datum,Videovisningar,Målgrupp som nåtts,Profilvisningar,a,b,c,Nettotillväxt,Nya följare,Förlorade följare\n"
    )
    unknown = "A1,B1,C1,D1,E1,F1,G1,H1,I1,J1\n"
    for header in (swedish, unknown):
        (reading,) = read_files("Overview.csv", {"Overview.csv": header + body})
        assert (reading.format, len(only(reading).deltas)) == ("tiktok-business", 15)


def test_business_suites_videos() -> None:
    text = (
        "Video title,Video link,Video publish time,Video views,Likes,Comments,Shares,Add to favorites,"
        "Reached audience\n"
        f"Sambal #ijo,https://www.tiktok.com/@sari/video/{VIDEO},2025/12/28,900,50,3,2,1,800\n"
    )
    (reading,) = read_files("Video.csv", {"Video.csv": text})
    (post,) = only(reading).posts
    assert only(reading).source.handle == "sari"
    assert post.metrics == Metrics(views=900, reach=800, likes=50, comments=3, shares=2, saves=1)
    assert post.published_at == datetime(2025, 12, 28, 3, tzinfo=UTC)
