from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from creator_coach.domain.counts import DeltaKind
from creator_coach.domain.posts import Format, Metrics, TimeSource
from creator_coach.imports.detect import read_paths
from tests.imports.platforms.files import DROP, SAMPLES, codes, only, read, read_files, sample
from tests.imports.platforms.test_others import book
from tests.imports.test_mutated import bent, stored

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


CONTENT = (
    "Content,Video title,Video publish time,Duration,Views,Watch time (hours),Subscribers\n"
    'Total,,,,"1,223",9,5\n'
    'aBcDeFgHiJ1,"Sambal, ijo #a","Jan 13, 2026",61,"1,200",8,-2\n'
    '" -bCdEfGhIjK",Sup #Shorts,"Dec 28, 2025",61,23,1,7\n'
)
NAME = "Content 2025-12-20_2026-01-17 Sari.zip"


@pytest.mark.parametrize(
    "content",
    [
        CONTENT.encode(),
        ("\ufeff" + CONTENT).replace("\n", "\r\n").encode(),
        CONTENT.encode("utf-16"),
        ("sep=,\n" + CONTENT).encode(),
        CONTENT.replace('"1,2', "1.2").replace('00"', "00").replace('23"', "23").encode(),
    ],
    ids=["utf-8", "bom and crlf", "utf-16", "sep", "points"],
)
def test_however_the_table_is_written(content: bytes) -> None:
    (reading,) = read_files(NAME, {"Table data (1).csv": content})
    first, second = only(reading).posts
    assert (first.metrics, first.hashtags) == (Metrics(views=1200, follows=-2), ("a",))
    assert (first.published_at.date(), first.format) == (date(2026, 1, 13), Format.VIDEO)
    assert (second.platform_id, second.format) == ("-bCdEfGhIjK", Format.REEL)
    assert second.link == "https://www.youtube.com/watch?v=-bCdEfGhIjK"
    assert reading.problems == []


def test_saved_again_with_semicolons_and_days_first_and_columns_in_another_order() -> None:
    text = (
        "Suka;Judul video;Penayangan;Kolom baru;Konten;Waktu publikasi video\n"
        "9;;1.223;;Total;\n9;Sambal;1.200;x;aBcDeFgHiJ1;13/01/2026\n;Sup;23;;bBcDeFgHiJ1;05/01/2026\n"
    )
    (reading,) = read_files("x.csv", {"x.csv": text})
    assert [(post.published_at.date(), post.metrics) for post in only(reading).posts] == [
        (date(2026, 1, 13), Metrics(views=1200, likes=9)),
        (date(2026, 1, 5), Metrics(views=23)),
    ]


def test_other_languages() -> None:
    german = (
        "Inhalt;Videotitel;Veröffentlichungszeitpunkt des Videos;Dauer;Aufrufe;Abonnenten\n"
        "Gesamt;;;;5;1\naBcDeFgHiJ1;Soße;04.01.2026;30;5;1\n"
    )
    days = "Ngày,Lượt xem,Thời gian xem (giờ),Người đăng ký\nTổng,9,1,4\n2026-01-15,9,1,4\n"
    (videos,) = read_files("Inhalte 2026-01-01_2026-01-15 Sari.zip", {"Tabellendaten.csv": german})
    (changes,) = read_files("x.zip", {"Dữ liệu.csv": days})
    assert [(post.caption, post.metrics.views) for post in only(videos).posts] == [("Soße", 5)]
    assert [(d.kind, d.amount) for d in only(changes).deltas] == [(DeltaKind.NET, 4)]
    assert (videos.problems, changes.problems) == ([], [])


def test_a_series_of_days_in_a_file_with_an_unknown_name_beside_the_table() -> None:
    files: dict[str, object] = {"a.csv": CONTENT, "jumlah.csv": "Tanggal,Subscriber\n2026-01-15,-3\n2026-01-16,12\n"}
    (reading,) = read_files("unduhan.zip", files)
    account = only(reading)
    assert (account.counts, [d.amount for d in account.deltas]) == ([], [-3, 12])
    (alone,) = read_files("jumlah.csv", {"jumlah.csv": files["jumlah.csv"]})
    assert alone.format != "youtube-studio"


def test_days_of_single_videos_without_a_title_are_not_the_channels() -> None:
    chart = "Date,Content,Subscribers\n2026-01-15,aBcDeFgHiJ1,7\n"
    (reading,) = read_files(NAME, {"Table data.csv": CONTENT, "Chart data.csv": chart})
    assert only(reading).deltas == []


def test_empty_cells_are_not_zero_and_a_row_of_nothing_is_no_video() -> None:
    text = "Content,Video title,Video publish time,Views,Likes\n,,,9,9\naBcDeFgHiJ1,A,2026-01-04,,\n,,2026-01-05,,\n"
    (reading,) = read_files(NAME, {"Table data.csv": text})
    assert [post.metrics for post in only(reading).posts] == [Metrics()]
    assert [problem.code for problem in reading.problems] == ["rows-missing"]


def test_a_table_without_publish_times_says_so_once() -> None:
    text = "Content,Video title,Views\naBcDeFgHiJ1,A,5\nbBcDeFgHiJ1,B,5\n"
    (reading,) = read_files(NAME, {"Table data.csv": text})
    assert (only(reading).posts, codes(reading)) == ([], [("Table data.csv:1", "no-date-column")])


def test_the_channel_is_in_the_name_of_a_folder_or_of_a_table_too(tmp_path: Path) -> None:
    folder = tmp_path / "Content 2025-12-20_2026-01-17 Dapur Sari (2)"
    folder.mkdir()
    (folder / "Table data.csv").write_text(CONTENT, "utf-8")
    (tmp_path / "Content 2025-12-20_2026-01-17 Dapur Sari.csv").write_text(CONTENT, "utf-8")
    readings = read_paths(sorted(tmp_path.iterdir()), DROP)
    assert [only(reading).source.title for reading in readings] == ["Dapur Sari", "Dapur Sari"]


def test_a_spreadsheet_with_three_sheets() -> None:
    sheets = {
        "Table data": [line.split(",") for line in ("Date,Views,Subscribers", "Total,9,4", "2026-01-15,9,4")],
        "Totals": [["Date", "Subscribers"], ["2026-01-15", "4"]],
    }
    (reading,) = read_files("x.xlsx", {"Date 2026-01-15_2026-01-15 Sari.xlsx": book(**sheets)})
    assert only(reading).source.title == "Sari"
    assert [(d.kind, d.amount) for d in only(reading).deltas] == [(DeltaKind.NET, 4)]


HEAD = "Video ID,Approx Duration (ms),Channel ID,Video Title (Original),Privacy,Video Create Timestamp"
TAKEOUT = "Takeout/YouTube y YouTube Music"


def test_takeout_where_the_word_for_public_is_not_known() -> None:
    rows = (
        "aBcDeFgHiJ1,30000,UC1,Satu,Xyz,2026-01-04T02:00:00+00:00,2026-01-04T03:00:00+07:00\n"
        "aBcDeFgHiJ2,30000,UC1,Dua,Xyz,2026-01-05T02:00:00+00:00,\n"
        ",,,,,,\n"
        "aBcDeFgHiJ3,18000000,UC1,Tiga,No listado,2026-01-06T02:00:00+00:00,2026-01-06T02:00:00+00:00\n"
    )
    (reading,) = read_files("t.zip", {f"{TAKEOUT}/x/videos.csv": f"{HEAD},Video Publish Timestamp\n{rows}"})
    (post,) = only(reading).posts
    assert (post.published_at, post.format) == (datetime(2026, 1, 3, 20, tzinfo=UTC), Format.REEL)
    assert reading.problems == []


def test_takeout_of_two_channels() -> None:
    rows = "aBcDeFgHiJ1,,UC1,Satu,Public,2026-01-04T02:00:00Z\naBcDeFgHiJ2,,UC2,Dua,Public,2026-01-05T02:00:00Z\n"
    channels = "Channel ID,Channel Title (Original),Channel Visibility\nUC1,Dapur,Public\nUC2,Taman,Public\n"
    files: dict[str, object] = {f"{TAKEOUT}/videos.csv": f"{HEAD}\n{rows}", f"{TAKEOUT}/channels/channel.csv": channels}
    (reading,) = read_files("t.zip", files)
    found = {account.source.title: [post.caption for post in account.posts] for account in reading.accounts}
    assert found == {"Dapur": ["Satu"], "Taman": ["Dua"]}


def test_takeout_whose_columns_are_not_known_says_so() -> None:
    (reading,) = read_files("t.zip", {f"{TAKEOUT}/videos.csv": "Α,Β\n1,2\n"})
    assert (reading.format, codes(reading)) == ("google-takeout", [("videos.csv:1", "columns-unknown")])


def test_a_table_of_ones_own_called_videos_is_not_takeout() -> None:
    (reading,) = read_files("videos.csv", {"videos.csv": "date,caption\n2026-01-04,Satu\n"})
    assert reading.format == "table"


def test_loose_tables_of_takeout() -> None:
    rows = "aBcDeFgHiJ1,,UC1,Satu,Public,2026-01-04T02:00:00Z\n"
    (reading,) = read_files("videos(1).csv", {"videos(1).csv": f"{HEAD}\n{rows}"})
    assert (reading.format, [post.caption for post in only(reading).posts]) == ("google-takeout", ["Satu"])


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(["Table data.csv", f"{TAKEOUT}/videos.csv"]), bent(CONTENT.encode()))
def test_damage_never_raises_and_is_stored_once(name: str, content: bytes) -> None:
    readings = read_files(NAME, {name: content, "Totals.csv": "Date,Subscribers\n2026-01-15,4\n"})
    stored(readings)
