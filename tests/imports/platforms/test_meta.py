from __future__ import annotations

from datetime import date, datetime

import pytest

from creator_coach.domain.accounts import Platform
from creator_coach.domain.posts import Format, Metrics, Relation, TimeSource
from creator_coach.imports.reading import FileReading
from tests.imports.platforms.files import codes, only, read_files, sample
from tests.imports.test_mutated import stored

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


def test_figures_of_days_are_added_once_a_day_and_people_reached_are_not() -> None:
    reading = table(*(row(period=day, views=views) for day, views in (("07/10/2026", 5), ("07/11/2026", 90))))
    assert only(reading).posts[0].metrics == Metrics(views=95, reach=70, likes=10, comments=2, saves=4)
    reading = table(*(row(period="07/10/2026", views=views) for views in (5, 90)))
    assert only(reading).posts[0].metrics.views == 90


@pytest.mark.parametrize(
    ("written", "day"),
    [
        (("07/10/2026 03.00", "07/23/2026 03.00"), date(2026, 7, 10)),
        (("2026-07-10 03:00:00", "2026-07-23 03:00:00"), date(2026, 7, 10)),
        (("10/07/2026 03:00", "23/07/2026 03:00"), date(2026, 7, 10)),
        (("7/10/2026 3:00 AM", "7/23/2026 3:00 AM"), date(2026, 7, 10)),
    ],
)
def test_publish_times_that_a_spreadsheet_wrote_its_own_way(written: tuple[str, str], day: date) -> None:
    first, then = (row(str(10**16 + n)).replace("07/10/2026 03:00", text) for n, text in enumerate(written))
    post, later = only(table(first, then)).posts
    assert (post.published_at, post.time_source) == (datetime(day.year, 7, day.day, 3), TimeSource.ASSUMED)  # noqa: DTZ001
    assert later.published_at.day == 23


def test_an_id_that_was_guarded_from_rounding_is_used() -> None:
    (post,) = only(table(row('"=""18000000000000001"""'))).posts
    assert post.platform_id == "18000000000000001"


def test_rounded_accounts_are_told_apart_by_name() -> None:
    guest = row("18000000000000002", owner="1.78E+16").replace("warung.dina", "akun.tamu").replace(LINK, LINK + "2")
    reading = table(row(owner="1.78E+16"), row("18000000000000003", owner="1.78E+16"), guest)
    assert only(reading).source.handle == "warung.dina"
    assert [post.relation for post in only(reading).posts] == [Relation.OWN, Relation.OWN, Relation.COLLAB]


def test_what_stands_in_for_views_and_comments_in_older_and_mixed_tables() -> None:
    header = "Post ID,Account username,Publish time,Permalink,Post type,Date,Impressions,Plays,Comments,Replies"
    rows = (
        f"1800000000000001,sari,01/03/2026 04:05,{LINK},IG reel,Lifetime,,77,2,",
        f"1800000000000002,sari,01/04/2026 04:05,{LINK}2,IG story,Lifetime,55,,,3",
    )
    reel, story = only(table(*rows, header=header)).posts
    assert (reel.metrics, story.metrics) == (Metrics(views=77, comments=2), Metrics(views=55, comments=3))


def test_brazilian_headers() -> None:
    header = (
        "Identificação do post,Identificação da conta,Nome de usuário da conta,Nome da conta,Descrição,Duração (s),"
        "Horário de publicação,Link permanente,Tipo de post,Comentário sobre os dados,Data,Visualizações,Alcance,"
        "Curtidas,Compartilhamentos,Seguimentos,Comentários,Salvamentos"
    )
    text = f"17900000000000011,178,sari,Sari,Oi #a,0,01/03/2026 04:05,{LINK},Reel do IG,,Total,10,9,8,7,6,5,4"
    (post,) = only(table(text, header=header)).posts
    assert post.metrics == Metrics(views=10, reach=9, likes=8, comments=5, shares=7, saves=4, follows=6)
    assert post.format is Format.REEL


def test_a_language_that_nobody_knows_is_read_by_place() -> None:
    header = ",".join(f"Κ{n}" for n in range(14))
    text = f"17900000000000011,17841400000000001,sari,Sari,Γεια #a,0,01/03/2026 04:05,{LINK},Ρ,,Ζ,10,9,8"
    reading = table(text, header=header)
    assert (reading.format, only(reading).source.handle) == ("meta-content", "sari")
    (post,) = only(reading).posts
    assert (post.hashtags, post.platform_id, post.format) == (("a",), "17900000000000011", Format.REEL)
    text = (
        '1827720132094663,100000000000001,Kedai,"#Promo hari ini",,0,01/09/2026 18:12,N/A,https://www.facebook.com/{},0'
    )
    pages = ("kedaidina/posts/pf1", "reel/123/", "permalink.php?story_fbid=1", "100000000000001/posts/2")
    rows = [text.format(page).replace("094663", f"09466{n}") for n, page in enumerate(pages)]
    account = only(table(*rows, header=header))
    assert (account.source.platform, account.source.handle) == (Platform.FACEBOOK, "kedaidina")
    assert [post.hashtags for post in account.posts] == [("Promo",)] * 4


def test_a_page_without_a_name_in_its_links_has_only_a_title() -> None:
    header = "Post ID,Page ID,Page name,Title,Publish time,Permalink,Post type,Date,Reactions,Views"
    pages = ("reel/123/", "permalink.php?story_fbid=1", "100000000000001/posts/2", "watch/?v=3", "photo/?fbid=4")
    rows = [
        f"182772013209{n},1,Kedai Dina,Hai,01/09/2026 18:12,https://www.facebook.com/{page},Photos,Lifetime,3,8"
        for n, page in enumerate(pages)
    ]
    account = only(table(*rows, header=header))
    assert (account.source.platform, account.source.handle, account.source.title) == (
        Platform.FACEBOOK,
        None,
        "Kedai Dina",
    )
    assert len(account.posts) == len(pages)


def test_a_row_without_a_day_costs_only_itself() -> None:
    reading = table(row("1800000000000001").replace("07/10/2026 03:00", "kemarin"), row("1800000000000002"))
    assert codes(reading) == [("t.csv:2", "date-unreadable")]
    assert [post.platform_id for post in only(reading).posts] == ["1800000000000002"]


def test_a_second_import_brings_nothing_new() -> None:
    days = table(row(period="07/10/2026", views=5), row(period="07/11/2026", views=90))
    stored([days, table(row("1.8E+16"), row("1.8E+16").replace("DAaa", "DBbb"))])
