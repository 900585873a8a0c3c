from __future__ import annotations

from datetime import date

from creator_coach.domain.posts import Format
from tests.imports.platforms.files import codes, only, read_files, sample


def test_the_layout_of_today() -> None:
    reading = sample("facebook/facebook-warungdina-2026-01-17-AbCd.zip")
    account = only(reading)
    assert (reading.format, account.source.handle, reading.problems) == ("facebook-data", "dina.contoh", [])
    assert [(p.caption, p.format, p.hashtags) for p in account.posts] == [
        ("Promo akhir pekan 🍁 #Promo", Format.PHOTO, ("Promo",))
    ]
    assert (sum(account.present.values()), account.counts) == (1, [])


def test_the_layout_of_2020_names_followers_without_days() -> None:
    files: dict[str, object] = {
        "friends_and_followers/followers.json": {"followers_v2": [{"name": "A"}, {"name": ""}, {"name": "B"}]},
        "posts/your_posts_1.json": [{"timestamp": 1580000000, "data": [{"post": "Hai"}]}],
    }
    (reading,) = read_files("facebook-sari-2020-02-01-Xy.zip", files)
    account = only(reading)
    assert (account.source.handle, account.present, len(account.posts)) == ("sari", {}, 1)
    assert codes(reading) == [("followers.json", "followers-without-day")]


def test_friends_are_no_followers() -> None:
    files: dict[str, object] = {
        "friends_and_followers/friends.json": {"friends_v2": [{"name": "A", "timestamp": 1580000000}]},
        "friends_and_followers/followers.json": {"followers_v3": [{"name": "B", "timestamp": 1580000000}]},
    }
    (reading,) = read_files("facebook-sari-2023-02-01-Xy.zip", files)
    assert only(reading).present == {date(2020, 1, 26): 1}


def test_the_variant_for_browsers() -> None:
    page = (
        '<main><div class="pam _a6-g"><div class="_a6-h">Dina added a photo.</div><div class="_a6-p">'
        '<div>Promo #a</div></div><div class="_a6-o">Jan 09, 2026 6:12 pm</div></div></main>'
    )
    name = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.html"
    (reading,) = read_files("facebook-sari-2026-01-17-Xy.zip", {name: page})
    (post,) = only(reading).posts
    assert (post.caption, post.hashtags) == ("Promo #a", ("a",))
