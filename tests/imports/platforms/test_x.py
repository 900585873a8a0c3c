from __future__ import annotations

from datetime import UTC, date, datetime

from creator_coach.domain.counts import DeltaKind
from creator_coach.domain.posts import Metrics, Relation, TimeSource
from tests.imports.platforms.files import codes, only, read_files, sample


def test_days_bring_new_and_lost_followers() -> None:
    reading = sample("x/account_overview_analytics.csv")
    account = only(reading)
    assert (reading.format, account.counts) == ("x-analytics", [])
    by_day = {(d.day, d.kind): d.amount for d in account.deltas}
    assert by_day[date(2026, 1, 17), DeltaKind.GAINED] == 5
    assert by_day[date(2026, 1, 17), DeltaKind.LOST] == 2
    assert len(by_day) == 4


def test_posts_have_their_time_in_the_id() -> None:
    account = only(sample("x/account_analytics_content_2026-01-01_2026-01-17.csv"))
    first, reply = account.posts
    assert account.source.handle == "warungdina"
    assert first.published_at == datetime(2026, 1, 17, 3, 5, tzinfo=UTC)
    assert first.metrics == Metrics(views=855, likes=24, comments=32, shares=0, saves=3, follows=13)
    assert (first.hashtags, reply.relation) == (("warungdina",), Relation.REPLY)


def test_the_older_activity_table() -> None:
    account = only(sample("x/tweet_activity_metrics_warungdina_20220101_20220131_en.csv"))
    (post,) = account.posts
    assert post.published_at == datetime(2022, 1, 9, 3, 5, tzinfo=UTC)
    assert post.metrics == Metrics(views=120, likes=5, comments=2, shares=1)


def test_a_language_that_nobody_knows_is_read_by_place() -> None:
    names = ",".join(f"Κ{n}" for n in range(14))
    text = f'{names}\n"Sat, Jan 17, 2026",2871,24,43,0,1,5,2,1,1,2,2,0,0\n'
    (reading,) = read_files("account_overview_analytics (2).csv", {"account_overview_analytics (2).csv": text})
    assert [(d.kind, d.amount) for d in only(reading).deltas] == [(DeltaKind.GAINED, 5), (DeltaKind.LOST, 2)]
    names = ",".join(f"Κ{n}" for n in range(17))
    row = '2012360476062646273,"Sat, Jan 17, 2026",Hai,https://x.com/sari/status/2012360476062646273,9,8,7,6,5,4,3,2,1,0,0,0,0'
    file = "account_analytics_content_2026-01-01_2026-01-17.csv"
    (reading,) = read_files(file, {file: f"{names}\n{row}\n"})
    (post,) = only(reading).posts
    assert post.metrics == Metrics(views=9, likes=8, comments=3, shares=2, saves=6, follows=4)


def test_a_language_that_nobody_knows_under_another_name_is_known_by_the_way_x_writes_days() -> None:
    names = ";".join(f"Κ{n}" for n in range(14))
    text = (
        f'{names}\n"Sat, Jan 17, 2026";2871;24;43;0;1;5;2;1;1;2;2;0;0\n"Fri, Jan 16, 2026";1;1;1;1;1;;3;1;1;1;1;1;1\n'
    )
    (reading,) = read_files("unduhan.csv", {"unduhan.csv": text})
    assert reading.format == "x-analytics"
    assert [(d.day.day, d.kind, d.amount) for d in only(reading).deltas] == [
        (16, DeltaKind.LOST, 3),
        (17, DeltaKind.GAINED, 5),
        (17, DeltaKind.LOST, 2),
    ]


def test_headers_that_are_known_in_part_are_filled_up_by_place() -> None:
    header = (
        "ID do post,Date,Texto do post,Link do post,Impressões,Curtidas,Α,Β,Γ,Novos seguidores,Δ,Ε,Visitas ao perfil,"
        "Ζ,Η,Θ,Ι"
    )
    text = '2012360476062646273,"Sat, Jan 17, 2026",Oi,https://x.com/sari/status/2012360476062646273,9,8,7,6,5,4,3,2,1,0,0,0,0'
    (reading,) = read_files("x.csv", {"x.csv": f"{header}\n{text}\n"})
    (post,) = only(reading).posts
    assert post.metrics == Metrics(views=9, likes=8, comments=3, shares=2, saves=6, follows=4)


def test_columns_in_another_order_are_found_by_header() -> None:
    text = 'Unfollows,Replies,Date,New follows,Impressions\n2,9,"Sat, Jan 17, 2026",5,100\n'
    (reading,) = read_files("x.csv", {"x.csv": text})
    assert [(d.kind, d.amount) for d in only(reading).deltas] == [(DeltaKind.GAINED, 5), (DeltaKind.LOST, 2)]


def test_a_bad_day_costs_only_its_line() -> None:
    text = 'Date,Impressions,New follows,Unfollows\n"Sat, Foo 17, 2026",1,2,3\n2026-01-18,1,-,3\n'
    (reading,) = read_files("x.csv", {"x.csv": text})
    assert codes(reading) == [("x.csv:2", "date-unreadable")]
    assert [(d.day, d.kind) for d in only(reading).deltas] == [(date(2026, 1, 18), DeltaKind.LOST)]


def test_follows_in_the_older_table_of_days_are_not_all_new_followers() -> None:
    header = '"Date","Tweets published","impressions","retweets","replies","likes","follows","promoted likes"'
    name = "daily_tweet_activity_metrics_sari_contoh_20210801_20210901_en.csv"
    (reading,) = read_files(name, {name: f'{header}\n"2021-08-01","2","1088.0","0.0","0.0","2.0","0","-"\n'})
    account = only(reading)
    assert (reading.format, account.source.handle, account.says_anything) == ("x-analytics", "sari_contoh", False)
    assert reading.problems == []


def test_the_tables_of_videos_are_known_and_leave_the_log_alone() -> None:
    header = "Date,Views,Watch Time (ms),Completion Rate"
    text = f'Video overview,,,\n{header}\n"Sat, Jan 17, 2026",1,2,3\nVideos,,,\nDate,Views,,\n'
    (reading,) = read_files("video_overview_analytics.csv", {"video_overview_analytics.csv": text})
    assert (reading.format, only(reading).says_anything, reading.problems) == ("x-analytics", False, [])


def test_a_post_without_an_id_has_only_its_day() -> None:
    text = 'Post id,Date,Post text,Post Link,Impressions\n,"Sat, Jan 17, 2026",Hai,,5\n'
    (reading,) = read_files("x.csv", {"x.csv": text})
    (post,) = only(reading).posts
    assert (post.published_at.date(), post.time_source) == (date(2026, 1, 17), TimeSource.DAY)


def test_links_that_do_not_name_the_account() -> None:
    text = "Post id,Date,Post text,Post Link,Impressions\n2E+18,2026-01-17,Hai,https://x.com/i/web/status/2012360476062646273,5\n"
    (reading,) = read_files("x.csv", {"x.csv": text})
    (post,) = only(reading).posts
    assert (only(reading).source.handle, post.platform_id) == (None, "2012360476062646273")
    assert (post.link, reading.problems) == ("https://x.com/i/status/2012360476062646273", [])


def test_portuguese_headers() -> None:
    header = (
        "Date,Impressões,Curtidas,Engajamentos,Itens salvos,Compartilhamentos,Novos seguidores,Deixar de seguir,"
        "Respostas"
    )
    (reading,) = read_files("x.csv", {"x.csv": f'{header}\n"Sat, Jan 17, 2026",1,2,3,4,5,6,1,8\n'})
    assert (reading.format, len(only(reading).deltas)) == ("x-analytics", 2)


def test_an_id_that_excel_rounded_is_taken_from_the_link() -> None:
    header = "Post id,Date,Post text,Post Link,Impressions,Likes"
    rows = [
        "2.01236E+18,2026-01-17,Hai,https://x.com/sari/status/2012360476062646273,5,1",
        "2.01236E+18,2026-01-17,Halo,,5,1",
    ]
    (reading,) = read_files("x.csv", {"x.csv": "\n".join((header, *rows))})
    assert [post.platform_id for post in only(reading).posts] == ["2012360476062646273", ""]
    assert codes(reading) == [("x.csv:1", "id-rounded")]


def test_an_indonesian_overview_is_not_taken_for_tiktoks() -> None:
    header = (
        "Date,Impresi,Suka,Interaksi,Markah,Bagikan,Pengikut baru,Berhenti mengikuti,Balasan,Posting ulang,"
        "Kunjungan profil,Buat postingan,Penayangan video,Penayangan media"
    )
    text = f'{header}\n"Sat, Jan 17, 2026",2871,24,43,0,1,5,2,1,1,2,2,0,0\n'
    (reading,) = read_files("account_overview_analytics.csv", {"account_overview_analytics.csv": text})
    assert (reading.format, len(only(reading).deltas)) == ("x-analytics", 2)
