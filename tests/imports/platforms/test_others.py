"""LinkedIn, Shopee Affiliates, Mastodon."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import UTC, date, datetime

import openpyxl

from creator_coach.domain.accounts import Platform
from creator_coach.domain.income import AffiliateClicks, AffiliateOrder, OrderStatus
from creator_coach.domain.posts import Format, Relation
from tests.imports.platforms.files import SAMPLES, codes, only, read, read_files

LINKEDIN = SAMPLES / "linkedin" / "AggregateAnalytics_Dina Contoh_2026-01-01_2026-01-07.xlsx"
ORDERS = (
    "ID Pemesanan,Status Pesanan,Waktu Pemesanan,Waktu Klik,Nama Barange,Total Komisi per Pesanan(Rp),"
    "Komisi Bersih Affiliate(Rp),Tag_link1,Tag_link2,Platform"
)


def book(**sheets: Sequence[Sequence[object]]) -> bytes:
    made = openpyxl.Workbook()
    made.remove(made.active)
    for title, rows in sheets.items():
        sheet = made.create_sheet(title)
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def test_linkedin_has_one_total_and_changes_by_day() -> None:
    (reading,) = read(LINKEDIN)
    account = only(reading)
    assert (reading.format, account.source.platform, account.source.platform_name) == (
        "linkedin-analytics",
        Platform.OTHER,
        "LinkedIn",
    )
    assert account.source.title == "Dina Contoh"
    assert [(c.counted_on, c.followers) for c in account.counts] == [(date(2026, 1, 7), 2571)]
    assert [(d.day.day, d.amount) for d in account.deltas][:3] == [(1, 1), (2, 2), (3, 0)]
    assert [(p.published_at.date(), p.metrics.views) for p in account.posts] == [(date(2026, 1, 3), 880)]


def test_linkedin_in_portuguese_with_days_first_and_numbers_as_numbers() -> None:
    link = "https://www.linkedin.com/feed/update/urn:li:activity:741400000000000000"
    data = book(
        Descoberta=[["Desempenho geral", "01/01/2026 - 14/01/2026"], ["Impressões", 1289]],
        Engajamento=[["Data", "Impressões", "Engajamentos"], ["13/01/2026", 101, -1], ["14/01/2026", 102, 2]],
        Publicações=[
            ["Máximo de 50", None],
            [],
            ["URL", "Data", "Engajamentos", None, "URL", "Data", "Impressões"],
            [f"{link}1", "02/01/2026", 21, None, f"{link}2", "05/01/2026", 880],
            [f"{link}2", "05/01/2026", 3, None, f"{link}1", "02/01/2026", 500],
        ],
        Seguidores=[
            ["Total de seguidores em 14/01/2026:", 2571],
            [],
            ["Data", "Novos seguidores"],
            ["13/01/2026", 1],
            ["14/01/2026", 2],
        ],
    )
    (reading,) = read_files("x.xlsx", {"AggregateAnalytics_A_2026-01-01_2026-01-14.xlsx": data})
    account = only(reading)
    assert [(c.counted_on, c.followers) for c in account.counts] == [(date(2026, 1, 14), 2571)]
    assert [d.day for d in account.deltas] == [date(2026, 1, 13), date(2026, 1, 14)]
    assert [(p.published_at.date(), p.metrics.views) for p in account.posts] == [
        (date(2026, 1, 2), 500),
        (date(2026, 1, 5), 880),
    ]


def test_shopee_adds_up_the_rows_of_an_order() -> None:
    rows = (
        'A1,Selesai,2026-01-04 13:00:00,x,Wajan,"9.000","2.500",reelwajan,,Instagram',
        'A1,Selesai,2026-01-04 13:00:00,x,Panci,"9.000","1.250",reelwajan,,Instagram',
        "B2,Dibatalkan,2026-01-05 23:59:00,x,Sendok,100,100,a,b,Facebook",
        "C3,Tertunda,2026-01-06 01:00:00,--,Garpu,--,--,,,",
    )
    (reading,) = read_files("s.csv", {"AffiliateCommissionReport202601171000.csv": "\n".join((ORDERS, *rows))})
    assert (reading.format, reading.accounts, reading.problems) == ("shopee-affiliate", [], [])
    assert reading.orders == [
        AffiliateOrder("A1", date(2026, 1, 4), OrderStatus.DONE, 375_000, "IDR", "reelwajan", "Instagram"),
        AffiliateOrder("B2", date(2026, 1, 5), OrderStatus.CANCELLED, 10_000, "IDR", "a-b", "Facebook"),
        AffiliateOrder("C3", date(2026, 1, 6), OrderStatus.OPEN, 0, "IDR", "", ""),
    ]


def test_shopee_after_excel_and_in_malaysia() -> None:
    header = "Id Pembelian;Status Pembelian;Masa Pembelian;Komisen Bersih Affiliate(RM);Sub_id1"
    text = f"{header}\n9;Completed;2026-01-04 13:00;1,25;a"
    (reading,) = read_files("s.csv", {"s.csv": text})
    assert [(o.commission, o.currency, o.status) for o in reading.orders] == [(125, "MYR", OrderStatus.DONE)]


def test_shopee_ids_that_excel_rounded_are_refused() -> None:
    text = f"{ORDERS}\n1.8E+16,Selesai,2026-01-04 13:00:00,x,Wajan,1,1,a,,Instagram"
    (reading,) = read_files("s.csv", {"s.csv": text})
    assert (reading.orders, codes(reading)) == ([], [("s.csv:1", "id-rounded")])


def test_shopee_clicks_by_day_and_tag() -> None:
    text = (
        "Klik ID,Waktu Klik,Wilayah Klik,Tag_link,Perujuk\n"
        "a,2026-01-04 13:00:00,Indonesia,reelwajan----,Instagram\n"
        "b,2026-01-04 14:00:00,Indonesia,reelwajan----,Instagram\n"
        "b,2026-01-04 14:00:00,Indonesia,reelwajan----,Instagram\nc,2026-01-05 13:00:00,Indonesia,----,\n"
    )
    (reading,) = read_files("c.csv", {"WebsiteClickReport202601171000.csv": text})
    assert reading.clicks == [
        AffiliateClicks(date(2026, 1, 4), 2, "reelwajan", "Instagram"),
        AffiliateClicks(date(2026, 1, 5), 1, "", ""),
    ]


def test_mastodon_posts_are_text_and_boosts_are_left_out() -> None:
    me = "https://toot.example/users/sari"
    note = {
        "id": f"{me}/statuses/109000000000000001",
        "published": "2026-01-04T03:00:00Z",
        "content": "<p>Sambal &amp; nasi<br>pedas</p><p><a href='x'>#<span>ijo</span></a></p>",
        "tag": [{"type": "Hashtag", "name": "#ijo"}, {"type": "Mention", "name": "@a"}],
    }
    answer = {**note, "id": f"{me}/statuses/109000000000000002", "inReplyTo": "https://else.example/users/a/1"}
    thread = {**note, "id": f"{me}/statuses/109000000000000003", "inReplyTo": f"{me}/statuses/1"}
    items = [
        {"type": "Create", "actor": me, "object": note},
        {"type": "Announce", "object": "https://else.example/1"},
        {"type": "Create", "actor": me, "object": answer},
        {"type": "Create", "actor": me, "object": thread},
    ]
    files: dict[str, object] = {"outbox.json": {"orderedItems": items}, "actor.json": {"preferredUsername": "sari"}}
    (reading,) = read_files("archive.tar.zip", files)
    account = only(reading)
    assert (reading.format, account.source.handle, account.source.platform_name) == (
        "mastodon-archive",
        "sari",
        "Mastodon",
    )
    assert account.posts[0].caption == "Sambal & nasi\npedas\n\n#ijo"
    assert account.posts[0].published_at == datetime(2026, 1, 4, 3, tzinfo=UTC)
    assert (account.posts[0].hashtags, account.posts[0].format) == (("ijo",), Format.TEXT)
    assert [post.relation for post in account.posts] == [Relation.OWN, Relation.REPLY, Relation.OWN]
