from __future__ import annotations

from datetime import date, datetime

import pytest

from creator_coach.domain.accounts import Platform
from creator_coach.domain.counts import DeltaKind
from creator_coach.domain.posts import Format, Metrics, Relation, TimeSource
from creator_coach.imports.reading import FileReading
from tests.imports.platforms.files import codes, only, read_files, sample

HEADER = (
    "ID Postingan,ID Akun,Nama pengguna akun,Nama akun,Deskripsi,Durasi (detik),Waktu penerbitan,Permalink,"
    "Jenis postingan,Komentar data,Tanggal,Tayangan,Jangkauan,Suka,Frekuensi dibagikan,Komentar,Frekuensi Disimpan"
)
LINK = "https://www.instagram.com/reel/DAaa/"


def table(*rows: str, header: str = HEADER) -> FileReading:
    (reading,) = read_files("Jan-01-2026_Jan-31-2026_1.csv", {"t.csv": "\n".join((header, *rows))})
    return reading


def row(post_id: str = "18000000000000001", period: str = "Sepanjang Masa", views: int = 90, owner: str = "1") -> str:
    return (
        f'{post_id},{owner},warung.dina,Warung Dina,"Sup, hangat\n#resep",9,"07/10/2026 03:00",{LINK},Reel IG,,'
        f"{period},"
        f"{views},70,5,,1,2"
    )


def daily(title: str, *days: tuple[str, str], header: str = "Tanggal", encoding: str = "utf-16") -> FileReading:
    lines = [f'"{day}T00:00:00","{value}"' for day, value in days]
    text = "\r\n".join(["sep=,", f'"{title}"', f'"{header}","Primary"', *lines, ""])
    (reading,) = read_files("Follows (1).csv", {"Follows (1).csv": text.encode(encoding)})
    return reading


def test_instagram_posts_with_a_collaboration() -> None:
    reading = sample("meta_business_suite/Jan-01-2026_Jan-31-2026_1000000000000001.csv")
    account = only(reading)
    assert (reading.format, account.source.handle) == ("meta-content", "warung.dina")
    first, reel, guest = account.posts
    assert (first.published_at, first.time_source) == (datetime(2026, 1, 3, 4, 5), TimeSource.ASSUMED)  # noqa: DTZ001
    assert first.metrics == Metrics(views=1450, reach=1050, likes=88, comments=7, shares=5, saves=14, follows=2)
    assert (first.platform_id, first.hashtags) == ("18000000000000001", ("warungdina", "KulinerBandung"))
    assert (reel.format, guest.format, guest.relation) == (Format.REEL, Format.CAROUSEL, Relation.COLLAB)


def test_facebook_posts_take_the_longer_text_and_reactions() -> None:
    account = only(sample("meta_business_suite/Jan-01-2026_Jan-31-2026_1000000000000002_facebook.csv"))
    assert (account.source.platform, account.source.handle) == (Platform.FACEBOOK, "warungdina")
    (post,) = account.posts
    assert (post.hashtags, post.metrics.likes, post.metrics.views) == (("Promo", "WarungDina"), 4, 27)


def test_stories_in_indonesian_where_tayangan_is_views() -> None:
    (post,) = only(sample("meta_business_suite/cerita_id.csv")).posts
    assert (post.format, post.metrics.views, post.metrics.comments) == (Format.STORY, 109, 0)


def test_indonesian_headers_with_a_caption_of_two_lines() -> None:
    (post,) = only(table(row())).posts
    assert (post.caption, post.published_at.month) == ("Sup, hangat\n#resep", 7)
    assert post.metrics == Metrics(views=90, reach=70, likes=5, comments=1, saves=2)


@pytest.mark.parametrize("periods", [("07/10/2026", "07/11/2026"), ("Sepanjang Masa", "07/11/2026")])
def test_a_post_with_a_row_a_day_is_one_post(periods: tuple[str, str]) -> None:
    reading = table(row(period=periods[0], views=90), row(period=periods[1], views=10))
    (post,) = only(reading).posts
    assert post.metrics.views == (90 if periods[0].startswith("S") else 100)


def test_ids_that_excel_rounded_are_not_used() -> None:
    reading = table(row("1,8E+16".replace(",", ".")))
    (post,) = only(reading).posts
    assert (post.platform_id, post.link) == ("", LINK)
    assert codes(reading) == [("t.csv:1", "id-rounded")]


def test_the_semicolons_of_excel_and_columns_in_another_order() -> None:
    header = "Publish time;Post ID;Permalink;Post type;Impressions;Account username;Date"
    reading = table(f"01/03/2026 04:05;18000000000000001;{LINK};IG reel;1.204;sari;Lifetime", header=header)
    (post,) = only(reading).posts
    assert (only(reading).source.handle, post.metrics.views) == ("sari", 1204)


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


def test_an_audience_file_gives_only_its_follows() -> None:
    text = (
        'sep=,\r\n"Top cities"\r\n"Bandung","Jakarta"\r\n"61","12"\r\n"Instagram follows"\r\n"Date","Primary"\r\n'
        '"2026-01-01T00:00:00","4"\r\n"Views"\r\n"Date","Primary"\r\n"2026-01-01T00:00:00","99"\r\n'
    )
    (reading,) = read_files("Audience.csv", {"Audience.csv": text.encode("utf-16")})
    assert [d.amount for account in reading.accounts for d in account.deltas] == [4]
