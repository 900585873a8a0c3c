"""No content, however broken, raises or hangs; what it yields can always be stored."""

from __future__ import annotations

from datetime import UTC, date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from creator_coach.domain.accounts import AccountDraft, AccountId, Platform
from creator_coach.domain.posts import PostDraft, TimeSource
from creator_coach.imports.containers import Bundle
from creator_coach.imports.detect import read_bundle
from creator_coach.imports.drop import Drop
from creator_coach.imports.entries import Entry
from creator_coach.imports.reading import DETAIL_LIMIT, FileReading

TODAY = date(2026, 11, 23)
TABLES = (
    'date,platform,followers\n1/13/2026,instagram,"1,100"\n1/14/2026,instagram,1104\n',
    "sep=;\r\nTanggal;Instagram;TikTok pengikut;Pengikut baru\r\n05/01/2026;1.204;88;-\r\n13/01/2026;1,3rb;;+5\r\n",
    """Tanggal;Jam;Akun;Caption;Format;Hashtag;Tayangan;Suka
5 Agustus 2026;14.30;IG @sari;"Resep
enak ""sekali"" #a";Reel;#b;1,2rb;0
2026-08-06T14:30:00Z;;tiktok:dina;Hai;Foto;;1.204;-1
46349;0,5;dina;;Cerita;;5;5
""",
    ",Instagram,,YT,\nTgl,Pengikut,Views,Subs +/-,Views\n23.11.2026,10,1,-20,2\nTotal,1,2,3,4\n",
)
SAMPLES = tuple(table.encode(name) for name in ("utf-8", "utf-8-sig", "utf-16", "cp1252") for table in TABLES)


def read_table(data: bytes) -> FileReading:
    (reading,) = read_bundle(Bundle("t.csv", [Entry.of("t.csv", data)]), Drop(TODAY))
    return reading


def check(reading: FileReading) -> None:
    assert reading.format in {None, "table"}
    assert reading.format or (len(reading.problems) == 1 and not reading.accounts)
    for problem in reading.problems:
        assert problem.where.startswith("t.csv")
        assert problem.code.replace("-", "").isalpha()
        assert len(problem.detail) <= DETAIL_LIMIT
        assert problem.detail.isprintable()
    for account in reading.accounts:
        AccountDraft(account.source.platform or Platform.OTHER, account.source.handle or "someone")
        assert all(count.counted_on <= TODAY + timedelta(days=1) for count in account.counts)
        assert len({count.counted_on for count in account.counts}) == len(account.counts)
        for post in account.posts:
            assert (post.published_at.utcoffset() == timedelta()) == (post.time_source is TimeSource.UTC)
            at = post.published_at.replace(tzinfo=UTC)
            PostDraft(AccountId(1), at, post.caption, post.format, post.hashtags, post.sound, post.link)


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    data = draw(st.sampled_from(SAMPLES))
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(data)))
        kind = draw(st.sampled_from(("flip", "cut", "insert", "drop-line", "double-line", "swap")))
        if kind == "flip" and at < len(data):
            data = data[:at] + bytes([data[at] ^ draw(st.integers(1, 255))]) + data[at + 1 :]
        elif kind == "cut":
            data = data[:at]
        elif kind == "insert":
            bits = (
                b'"',
                b";",
                b",",
                b"\n",
                b"\r",
                b"\x00",
                b"\xff",
                b"9" * 50,
                b"1e999",
                b"\t",
                "🍜".encode(),
                b"@",
                b"#" * 9,
                b":",
                b"/",
            )
            data = data[:at] + draw(st.sampled_from(bits)) + data[at:]
        else:
            lines = data.split(b"\n")
            which = draw(st.integers(0, len(lines) - 1))
            if kind == "drop-line":
                del lines[which]
            elif kind == "double-line":
                lines.insert(which, lines[which])
            else:
                lines[0], lines[which] = lines[which], lines[0]
            data = b"\n".join(lines)
    return data


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(mutated())
def test_a_spoilt_sample(data: bytes) -> None:
    check(read_table(data))


@settings(max_examples=80, deadline=None)
@given(st.binary(max_size=2_000))
def test_random_bytes(data: bytes) -> None:
    check(read_table(data))


CELLS = st.one_of(
    st.sampled_from(
        (
            "date",
            "Tanggal",
            "Followers",
            "IG",
            "Caption",
            "views",
            "platform",
            "akun",
            "jam",
            "2026-01-05",
            "5/8/2026",
            "",
            "-",
        )
    ),
    st.sampled_from(
        (
            "412",
            "-5",
            "1.204",
            "4,5",
            "1e12",
            "2:30 PM",
            "IG",
            "@x",
            "tiktok:a b",
            '"',
            "00:00",
            "46349,9999999",
            "2026-01-05T23:59:59-12:00",
        )
    ),
    st.text(max_size=12),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(CELLS, max_size=6), max_size=12), st.sampled_from(",;\t"))
def test_random_tables(cells: list[list[str]], mark: str) -> None:
    text = "\n".join(mark.join(row) for row in cells)
    check(read_table(text.encode("utf-8", "replace")))


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(CELLS, CELLS, CELLS, CELLS, CELLS), min_size=1, max_size=6))
def test_random_cells_under_a_good_header(rows: list[tuple[str, ...]]) -> None:
    text = "\n".join(["Tanggal;Jam;Akun;Instagram;Caption", "2026-01-05;14.30;sari;5;a", *map(";".join, rows)])
    reading = read_table(text.encode("utf-8", "replace"))
    check(reading)


def test_what_could_be_slow_is_not() -> None:
    header = b"date,followers,caption\n"
    for body in (
        b'"' * 300_000,
        b'a,"\n' * 30_000,
        b'a,"""\n' * 30_000,
        b"9" * 300_000,
        b"1 " * 150_000,
        b"\n" * 300_000,
        b"," * 300_000,
    ):
        check(read_table(header + body))
        check(read_table(body))
