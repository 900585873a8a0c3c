from __future__ import annotations

from datetime import UTC, datetime

import pytest

from creator_coach.domain.accounts import Platform
from creator_coach.domain.posts import CAPTION_LIMIT, Format, Metrics, TimeSource
from creator_coach.imports.reading import FileReading, ReadPost, Source
from tests.imports.conftest import Reader

IG, TT = Platform.INSTAGRAM, Platform.TIKTOK


def local(*parts: int) -> datetime:
    return datetime(*parts)  # type: ignore[arg-type]  # noqa: DTZ001


def posts(reading: FileReading) -> list[ReadPost]:
    assert len(reading.accounts) == 1
    return reading.accounts[0].posts


def codes(reading: FileReading) -> list[tuple[str, str]]:
    return [(problem.where, problem.code) for problem in reading.problems]


def test_a_full_post_in_indonesian(read: Reader) -> None:
    reading = read(
        "Tanggal;Jam;Platform;Akun;Caption;Format;Hashtag;Sound;Link;Tayangan;Jangkauan;Suka;Komentar;Dibagikan;Disimpan;Mengikuti\n"
        '23 Nov 2026;14.30;IG;@dapur.sari;"Resep soto 🍜\nenak! #soto";Reel IG;#resep masak;Lagu A;https://x.id/p/1;1,2rb;1.010;88;0;-;5;2\n'
    )
    [account] = reading.accounts
    assert account.source == Source(IG, "dapur.sari")
    assert account.posts == [
        ReadPost(
            published_at=local(2026, 11, 23, 14, 30),
            caption="Resep soto 🍜\nenak! #soto",
            format=Format.REEL,
            hashtags=("resep", "masak", "soto"),
            sound="Lagu A",
            link="https://x.id/p/1",
            time_source=TimeSource.TYPED,
            metrics=Metrics(views=1200, reach=1010, likes=88, comments=0, shares=None, saves=5, follows=2),
        )
    ]
    assert not reading.problems


def test_a_full_post_in_english(read: Reader) -> None:
    reading = read(
        "Date posted,Time,Content type,Title,Views,Reach,Likes,Comments,Shares,Saves,New followers\n"
        '"Nov 23, 2026",2:30 PM,Photo,Soup,"1,204",990,5,1,0,,3\n'
    )
    [post] = posts(reading)
    assert (post.published_at, post.format, post.caption) == (local(2026, 11, 23, 14, 30), Format.PHOTO, "Soup")
    assert post.metrics == Metrics(views=1204, reach=990, likes=5, comments=1, shares=0, saves=None, follows=3)
    assert post.hashtags is None
    assert not reading.accounts[0].deltas


@pytest.mark.parametrize(
    ("written", "when", "source"),
    [
        ("2026-11-23", local(2026, 11, 23, 12), TimeSource.DAY),
        ("2026-11-23 14:30", local(2026, 11, 23, 14, 30), TimeSource.TYPED),
        ("2026-11-23T14:30:00Z", datetime(2026, 11, 23, 14, 30, tzinfo=UTC), TimeSource.UTC),
        ("2026-11-23T14:30:00+07:00", datetime(2026, 11, 23, 7, 30, tzinfo=UTC), TimeSource.UTC),
        ("23/11/2026 14.30 WIB", datetime(2026, 11, 23, 7, 30, tzinfo=UTC), TimeSource.UTC),
    ],
)
def test_how_sure_a_time_is(read: Reader, written: str, when: datetime, source: TimeSource) -> None:
    [post] = posts(read(f"Published at,Caption\n{written},hi\n"))
    assert (post.published_at, post.time_source) == (when, source)


def test_midnight_in_every_row_is_no_time(read: Reader) -> None:
    found = posts(read("date,caption\n2026-01-05 00:00:00,a\n2026-01-06 00:00:00,b\n"))
    assert {post.time_source for post in found} == {TimeSource.DAY}
    found = posts(read("date,caption\n2026-01-05 00:00:00,a\n2026-01-06 19:00:00,b\n"))
    assert {post.time_source for post in found} == {TimeSource.TYPED}


def test_an_unreadable_time_leaves_the_day(read: Reader) -> None:
    reading = read("Tanggal,Jam,Judul\n2026-01-05,25.00,a\n2026-01-06,19.00,b\n2026-01-07,,c\n")
    assert [(p.published_at.day, p.time_source) for p in posts(reading)] == [
        (5, TimeSource.DAY),
        (6, TimeSource.TYPED),
        (7, TimeSource.DAY),
    ]
    assert codes(reading) == [("t.csv:2", "time-unreadable")]


def test_metrics_and_a_day_make_a_post(read: Reader) -> None:
    reading = read("Tanggal;Tayangan;Suka\n13/01/2026;1.204;\n14/01/2026;;\n15/01/2026;abc;3\n")
    assert [p.metrics for p in posts(reading)] == [Metrics(views=1204), Metrics(likes=3)]
    assert codes(reading) == [("t.csv:4", "number-unreadable")]


def test_one_wrong_metric_does_not_cost_the_post(read: Reader) -> None:
    reading = read("date,caption,views,likes,comments\n2026-01-13,a,9999999999999,5,-1\n")
    assert posts(reading)[0].metrics == Metrics(likes=5, comments=-1)
    assert codes(reading) == [("t.csv:2", "metric-out-of-range")]


def test_a_table_of_counts_and_posts(read: Reader) -> None:
    reading = read(
        "date,followers,caption,views\n2026-01-05,10,,\n2026-01-06,11,hai #a,200\n2026-01-07,,halo,\n2026-01-08,12,,9\n"
    )
    [account] = reading.accounts
    assert [c.followers for c in account.counts] == [10, 11, 12]
    assert [(p.caption, p.metrics.views) for p in account.posts] == [("hai #a", 200), ("halo", None)]


def test_numbers_of_days_are_not_posts(read: Reader) -> None:
    for header in ("date,followers,views,likes", "date,views,likes,profile views"):
        reading = read(f"{header}\n2026-01-05,10,20,30\n")
        assert not any(account.posts for account in reading.accounts)
        assert ("t.csv:1", "metrics-left-out") in codes(reading) or reading.format is None


def test_remarks_beside_followers_are_not_posts(read: Reader) -> None:
    reading = read("Tanggal;Pengikut;Keterangan;Link\n13/01/2026;10;libur;https://x.id\n")
    assert not reading.accounts[0].posts


def test_one_video_on_two_platforms(read: Reader) -> None:
    reading = read("date,caption,IG views,TikTok views,Total views\n2026-01-05,hai,10,20,30\n2026-01-06,halo,,7,7\n")
    assert {a.source.platform: [(p.caption, p.metrics.views) for p in a.posts] for a in reading.accounts} == {
        IG: [("hai", 10)],
        TT: [("hai", 20), ("halo", 7)],
    }


def test_a_form_that_is_not_known_is_said(read: Reader) -> None:
    reading = read("date,type,caption\n2026-01-05,puisi,a\n")
    assert posts(reading)[0].format is Format.OTHER
    assert codes(reading) == [("t.csv:2", "format-unknown")]


def test_a_long_caption_is_kept_and_a_huge_one_is_cut(read: Reader) -> None:
    long = "Resep 🍜👩‍🍳 " * 1000
    reading = read(f'date,caption,views\n2026-01-05,"{long}",5\n')
    assert posts(reading)[0].caption == long.strip()
    assert not reading.problems
    reading = read(f"date,caption\n2026-01-05,{'🍜' * (CAPTION_LIMIT + 1)}\n2026-01-06,ok\n")
    assert [len(p.caption) for p in posts(reading)] == [CAPTION_LIMIT, 2]
    assert codes(reading) == [("t.csv:2", "caption-too-long")]


def test_other_words_that_are_too_long(read: Reader) -> None:
    tags = " ".join(f"#tag{k}" for k in range(300))
    reading = read(f"date,title,sound,link,hashtags\n2026-01-05,a,{'s' * 300},https://{'l' * 3000},{tags}\n")
    [post] = posts(reading)
    assert (len(post.sound), post.link, len(post.hashtags or ())) == (200, "", 200)
    assert {code for _, code in codes(reading)} == {"sound-too-long", "link-too-long", "too-many-hashtags"}


def test_a_problem_names_the_first_line_of_its_row(read: Reader) -> None:
    reading = read('date,caption,views\n2026-01-05,"a\nb\nc",5\n2026-01-06,"d\ne",x\n2026-01-07,f,y\n')
    assert codes(reading) == [("t.csv:5", "number-unreadable"), ("t.csv:7", "number-unreadable")]


def test_windows_line_ends_inside_a_caption(read: Reader) -> None:
    assert posts(read('date,caption\r\n2026-01-05,"a\r\nb"\r\n'))[0].caption == "a\nb"
