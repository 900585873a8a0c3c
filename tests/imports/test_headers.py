from __future__ import annotations

import pytest

from creator_coach.domain.accounts import Platform
from creator_coach.domain.counts import DeltaKind
from creator_coach.imports.headers import column_of

IG, TT, YT = Platform.INSTAGRAM, Platform.TIKTOK, Platform.YOUTUBE
NET, GAINED, LOST = DeltaKind.NET, DeltaKind.GAINED, DeltaKind.LOST


@pytest.mark.parametrize(
    ("header", "role", "platform", "delta"),
    [
        ("Tanggal", "date", None, None),
        ("\ufeffTANGGAL ", "date", None, None),
        ("Tgl.", "date", None, None),
        ("Jam", "clock", None, None),
        ("Followers", "followers", None, None),
        ("total_followers", "followers", None, None),
        ("FollowersCount", "followers", None, None),
        ("Jumlah Pengikut (orang)", "followers", None, None),
        ("Jumlah pengikut (IG)", "followers", IG, None),
        ("IG followers", "followers", IG, None),
        ("TikTok pengikut", "followers", TT, None),
        ("Subs YT", "followers", YT, None),
        ("Instagram", "followers", IG, None),
        ("X", "followers", Platform.X, None),
        ("Twitter followers", "followers", Platform.X, None),
        ("FB", "followers", Platform.FACEBOOK, None),
        ("Pengikut baru", "followers", None, GAINED),
        ("+ followers", "followers", None, GAINED),
        ("Followers +/-", "followers", None, NET),
        ("Net subscribers", "followers", None, NET),
        ("Difference in followers from previous day", "followers", None, NET),
        ("TikTok followers gained", "followers", TT, GAINED),
        ("Pengikut hilang", "followers", None, LOST),
        ("Unfollows", "unfollows", None, None),
        ("Tayangan", "views", None, None),
        ("Likes (IG)", "likes", IG, None),
        ("Jumlah suka", "likes", None, None),
        ("Jenis konten", "format", None, None),
        ("Nama akun", "account", None, None),
    ],
)
def test_headers_in_both_languages(header: str, role: str, platform: Platform | None, delta: DeltaKind | None) -> None:
    column = column_of(0, header)
    assert column is not None
    assert (column.role, column.platform, column.delta) == (role, platform, delta)


@pytest.mark.parametrize(
    "header",
    ["", "Catatan", "Engagement rate", "Followers %", "Target followers", "Avg views", "Likes per post", "Total",
     "New likes", "412", "Jumlah posts IG", "f" * 300, "ftp://x"],
)  # fmt: skip
def test_headers_that_say_nothing_of_use(header: str) -> None:
    assert column_of(0, header) is None


@pytest.mark.parametrize(
    ("header", "platform", "handle"),
    [
        ("instagram:dapur.sari", IG, "dapur.sari"),
        ("IG @dapur.sari", IG, "dapur.sari"),
        ("@dapur.sari", None, "dapur.sari"),
        ("Followers @warung_dina (TikTok)", TT, "warung_dina"),
    ],
)
def test_headers_that_name_an_account(header: str, platform: Platform | None, handle: str) -> None:
    column = column_of(0, header)
    assert column is not None
    assert (column.role, column.platform, column.handle) == ("followers", platform, handle)
