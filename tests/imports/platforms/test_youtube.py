from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from creator_coach.domain.counts import DeltaKind
from creator_coach.domain.posts import Format, Metrics, TimeSource
from tests.imports.platforms.files import SAMPLES, codes, only, read, read_files, sample

ZIP = "Konten 2025-12-20_2026-01-17 Dapur Sari (1).zip"


def test_videos_without_the_total() -> None:
    reading = sample("youtube/Content 2025-12-20_2026-01-17 Warung Dina.zip")
    account = only(reading)
    assert (reading.format, account.source.title, account.deltas) == ("youtube-studio", "Warung Dina", [])
    video, short = account.posts
    assert (video.published_at.date(), video.time_source) == (date(2026, 1, 4), TimeSource.DAY)
    assert video.metrics == Metrics(views=8200, follows=80)
    assert (video.format, short.format, short.hashtags) == (Format.VIDEO, Format.REEL, ("shorts",))
    assert video.link == "https://www.youtube.com/watch?v=aBcDeFgHiJ1"
    assert reading.problems == []


def test_subscribers_by_day_are_net_changes_once() -> None:
    account = only(sample("youtube/Date 2025-12-20_2026-01-17 Warung Dina.zip"))
    assert [(d.day.day, d.kind, d.amount) for d in account.deltas] == [(15, DeltaKind.NET, -3), (16, DeltaKind.NET, 12)]
    assert (account.counts, account.posts) == ([], [])


def test_renamed_columns_and_a_table_that_was_not_loaded_to_its_end() -> None:
    reading = sample("youtube/Table data 2026 renamed columns.csv")
    assert [post.metrics.views for post in only(reading).posts] == [8200]
    assert [problem.code for problem in reading.problems] == ["rows-missing"]


def test_indonesian_headers_where_tayangan_is_impressions() -> None:
    text = (
        "Konten,Judul video,Waktu publikasi video,Durasi,Penayangan,Waktu tonton (jam),Subscriber,Tayangan,"
        "Rasio klik-tayang dari tayangan (%),Suka,Komentar ditambahkan,Pembagian\n"
        'Total,,,,"9.123","2275,0676",120,90000,"4,1",10,2,1\n'
        'aBcDeFgHiJ1,Sambal #ijo,4 Jan 2026,412,"8.200","140,2",-2,40000,"5,2",9,2,1\n'
        "aBcDeFgHiJ2,Sup,2026-07-20 13:18:00,70,923,9,1,,,1,0,0\n"
    )
    (reading,) = read_files(ZIP, {"Data tabel.csv": text})
    account = only(reading)
    assert account.source.title == "Dapur Sari"
    first, then = account.posts
    assert first.metrics == Metrics(views=8200, likes=9, comments=2, shares=1, follows=-2)
    assert (then.published_at, then.time_source) == (datetime(2026, 7, 20, 13, 18), TimeSource.TYPED)  # noqa: DTZ001


def test_indonesian_days_with_gains_and_losses() -> None:
    text = (
        "Tanggal,Penayangan,Waktu tonton (jam),Subscriber yang diperoleh,Subscriber yang hilang\n"
        "Total,712,1,15,6\n2026-01-15,300,5,3,6\n2026-01-16,412,7,12,0\n"
    )
    (reading,) = read_files(ZIP.replace("Konten", "Tanggal"), {"Data tabel.csv": text})
    assert [(d.kind, d.amount) for d in only(reading).deltas] == [
        (DeltaKind.GAINED, 3),
        (DeltaKind.LOST, 6),
        (DeltaKind.GAINED, 12),
        (DeltaKind.LOST, 0),
    ]
    assert reading.problems == []


def test_a_total_that_does_not_agree_is_said() -> None:
    text = "Date,Views,Watch time (hours),Subscribers\nTotal,9,1,10\n2026-01-15,9,1,4\n"
    (reading,) = read_files("Date 2026-01-15_2026-01-15 Sari.zip", {"Table data.csv": text})
    assert [(p.code, p.detail) for p in reading.problems] == [("total-differs", "4, 10")]


def test_days_of_single_videos_are_not_the_channels() -> None:
    chart = "Date,Content,Video title,Video publish time,Duration,Subscribers\n2026-01-15,aBcDeFgHiJ1,A,x,9,7\n"
    totals = "Date,Subscribers\n2026-01-15,2\n"
    (reading,) = read_files("Content 2026-01-15_2026-01-15 Sari.zip", {"Chart data.csv": chart, "Totals.csv": totals})
    assert [d.amount for d in only(reading).deltas] == [2]


def test_a_table_of_ones_own_with_subscribers_stays_one() -> None:
    (reading,) = read_files("subs.csv", {"subs.csv": "Date,Subscribers\n2026-01-15,412\n2026-01-22,420\n"})
    assert (reading.format, [c.followers for c in only(reading).counts]) == ("table", [412, 420])


def test_takeout_of_today() -> None:
    (reading,) = read(SAMPLES / "youtube" / "takeout-20260117T000000Z-001_en.zip")
    account = only(reading)
    assert (reading.format, account.source.title) == ("google-takeout", "Warung Dina")
    (post,) = account.posts
    assert post.published_at == datetime(2026, 1, 4, 3, tzinfo=UTC)
    assert (post.caption, post.hashtags) == ("Sambal ijo, pedas!", ("sambal", "ijo"))


def test_takeout_in_an_indonesian_folder_leaves_private_videos_out() -> None:
    head = (
        "Video ID,Approx duration (ms),Video title (original),Privacy,Video Create Timestamp,Video Publish Timestamp\n"
    )
    rows = (
        "aBcDeFgHiJ1,41000,Satu,Publik,2026-01-04T02:00:00+00:00,2026-01-04T03:00:00+00:00\n"
        "aBcDeFgHiJ2,412000,Dua,Pribadi,2026-01-05T02:00:00+00:00,\n"
        "aBcDeFgHiJ3,412000,Tiga,Public,2026-01-06T02:00:00+00:00,\n"
    )
    folder = "Takeout/YouTube dan YouTube Music"
    files: dict[str, object] = {
        f"{folder}/metadata video/videos(1).csv": head + rows,
        f"{folder}/subscriptions/subscriptions.csv": "Channel Id,Channel Url,Channel Title\nx,y,Chef\n",
    }
    (reading,) = read_files("takeout-2026.zip", files)
    assert [(post.caption, post.format) for post in only(reading).posts] == [
        ("Satu", Format.REEL),
        ("Tiga", Format.VIDEO),
    ]


def test_takeout_of_2022_has_figures() -> None:
    text = (
        "Video Id,Channel Id,Title,Status,Visibility,Time Created,Time Published,Duration,Description,Like Count,"
        "View Count\n"
        "aBcDeFgHiJ1,UC,Satu,Processed,Public,2013-02-13 05:20:36 UTC,2013-02-13 05:20:36 UTC,138 seconds,#a,5,90\n"
    )
    (reading,) = read_files("takeout-2022.zip", {"Takeout/YouTube and YouTube Music/videos/Video Metadata.csv": text})
    (post,) = only(reading).posts
    assert (post.metrics, post.hashtags) == (Metrics(views=90, likes=5), ("a",))
    assert post.published_at == datetime(2013, 2, 13, 5, 20, 36, tzinfo=UTC)


@pytest.mark.parametrize(
    "published", ["Jan 4, 2026", "4 Jan 2026", "04.01.2026", "4. Januar 2026", "4 de jan. de 2026"]
)
def test_publish_days_in_several_languages(published: str) -> None:
    text = f'Content,Video title,Video publish time,Views\naBcDeFgHiJ1,A,"{published}",5\n'
    (reading,) = read_files("Content 2026-01-01_2026-01-15 Sari.zip", {"Table data.csv": text})
    assert [post.published_at.date() for post in only(reading).posts] == [date(2026, 1, 4)], codes(reading)
