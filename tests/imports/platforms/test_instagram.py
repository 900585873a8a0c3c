from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

from creator_coach.domain.accounts import Platform
from creator_coach.domain.posts import Format, Metrics
from tests.imports.platforms.files import codes, only, read, read_files, sample, zipped

CONNECTIONS = "connections/followers_and_following"
MEDIA = "your_instagram_activity/media"
TOP = "instagram-dapur.sari-2026-01-17-AbCdEf12"


def follower(name: str, day: int, **more: object) -> dict[str, object]:
    return {"title": "", "string_list_data": [{"value": name, "timestamp": 1767225600 + day * 86_400}], **more}


def post(seconds: int, title: str, uri: str = "media/posts/1.jpg") -> dict[str, object]:
    return {"media": [{"uri": uri, "creation_timestamp": seconds, "title": title}]}


def insights(**values: str) -> dict[str, object]:
    labels = {name.replace("_", " "): {"href": "", "value": value, "timestamp": 0} for name, value in values.items()}
    return {"organic_insights_audience": [{"string_map_data": labels}]}


def audience(**values: str) -> list[tuple[date, int]]:
    name = "logged_information/past_instagram_insights/audience_insights.json"
    (reading,) = read_files(f"{TOP}.zip", {name: insights(**values)})
    return [(count.counted_on, count.followers) for count in only(reading).counts]


def test_the_layout_of_today_brings_instagram_and_threads() -> None:
    reading = sample("instagram/instagram-warung.dina-2026-01-17-AbCdEf12_json_2025layout.zip")
    instagram, threads = reading.accounts
    assert reading.format == "instagram-data"
    assert [(a.source.platform, a.source.handle) for a in reading.accounts] == [
        (Platform.INSTAGRAM, "warung.dina"),
        (Platform.THREADS, "warung.dina"),
    ]
    assert [(count.counted_on, count.followers) for count in instagram.counts] == [(date(2026, 1, 16), 1152)]
    assert [p.format for p in instagram.posts] == [
        Format.PHOTO,
        Format.CAROUSEL,
        Format.VIDEO,
        Format.REEL,
        Format.STORY,
    ]
    first = instagram.posts[0]
    assert first.caption == "Menu baru hari ini! 🍜✨ #warungdina #KulinerBandung #kuliner_bandung"
    assert first.hashtags == ("warungdina", "KulinerBandung", "kuliner_bandung")
    assert first.published_at == datetime(2026, 1, 3, 12, 5, tzinfo=UTC)
    assert first.metrics == Metrics(views=1204, reach=1050, likes=88, comments=7, shares=5, saves=14, follows=2)
    assert instagram.posts[1].caption.startswith("Geser → 3 tips sambal · café ☕")
    assert [p.caption for p in threads.posts] == ["Halo Threads! #warungdina", "Foto dapur 🔥"]
    assert sum(threads.present.values()) == 1
    assert reading.problems == []


def test_drafts_that_were_never_published_are_no_posts() -> None:
    reading = sample("instagram/instagram-warung.dina-2026-01-17-AbCdEf12_json_2025layout.zip")
    assert not any("Draf" in p.caption for account in reading.accounts for p in account.posts)


def test_the_layout_of_2023() -> None:
    account = only(sample("instagram/ig_json_2023_content_layout.zip"))
    assert (account.source.handle, len(account.posts), account.counts) == ("warung.dina", 5, [])


def test_the_layout_of_2021() -> None:
    people = {"relationships_followers": [follower("a", 0), follower("b", 1), follower("A", 2)]}
    files: dict[str, object] = {
        "followers_and_following/followers.json": people,
        "content/posts_1.json": [post(1767225600, "Satu #a")],
        "content/stories.json": {"ig_stories": [{"uri": "s.jpg", "creation_timestamp": 1767225601, "title": ""}]},
        "account_information/personal_information.json": {},
    }
    (reading,) = read_files("dapur.sari_20210105.zip", files)
    account = only(reading)
    assert account.source.handle == "dapur.sari"
    assert account.present == {date(2026, 1, 3): 1, date(2026, 1, 2): 1}
    assert [p.format for p in account.posts] == [Format.PHOTO, Format.STORY]


def test_the_layout_before_2020() -> None:
    files: dict[str, object] = {
        "connections.json": {"followers": {"a": "2019-05-01T10:00:00", "b": "2019-05-01T22:00:00"}},
        "media.json": {"photos": [{"caption": "Hai #pagi", "taken_at": "2019-05-02T01:00:00", "path": "p.jpg"}]},
        "profile.json": {"username": "dapur.sari"},
        "messages.json": "never read",
    }
    (reading,) = read_files("lama.zip", files)
    account = only(reading)
    assert account.source.handle == "dapur.sari"
    assert account.present == {date(2019, 5, 1): 1, date(2019, 5, 2): 1}
    assert [(p.caption, p.hashtags) for p in account.posts] == [("Hai #pagi", ("pagi",))]


def test_newer_follower_entries_have_the_name_elsewhere() -> None:
    people = [
        {"title": "satu", "string_list_data": [{"href": "https://www.instagram.com/_u/satu", "timestamp": 1767225600}]},
        {"timestamp": 1767225600, "label_values": [{"label": "Username", "value": "dua"}]},
        follower("__deleted__1", 0),
    ]
    (reading,) = read_files(f"{TOP}.zip", {f"{CONNECTIONS}/followers_1.json": people})
    assert only(reading).present == {date(2026, 1, 1): 2}


def test_a_missing_part_of_the_followers_is_said(tmp_path: Path) -> None:
    first = zipped(tmp_path / f"{TOP}.zip", {f"{CONNECTIONS}/followers_1.json": [follower("a", 0)]})
    third = zipped(tmp_path / f"{TOP}-2.zip", {f"{CONNECTIONS}/followers_3.json": [follower("c", 0)]})
    assert codes(read(first)[0]) == []
    readings = read(first, third)
    assert [problem.detail for reading in readings for problem in reading.problems] == ["followers_2.json"] * 2


def test_a_list_is_never_a_total() -> None:
    (reading,) = read_files(f"{TOP}.zip", {f"{CONNECTIONS}/followers_1.json": [follower("a", 0)]})
    assert (only(reading).counts, only(reading).deltas) == ([], [])


def test_the_total_of_the_insights_is_not_the_change() -> None:
    at = date(2026, 1, 16)
    assert audience(Date_Range="Oct 19 - Jan 16", Followers="-59", Follows="41", Unfollows="100", Overall="812") == [
        (at, 812)
    ]
    assert audience(Date_Range="Oct 19 - Jan 16", Followers="1,152", Follows="120", Unfollows="48") == [(at, 1152)]
    assert audience(Rentang_tanggal="19 Okt - 16 Jan", Pengikut="1.152", Delta="+6,7%") == [(at, 1152)]
    assert audience(Date_Range="Oct 19 - Jan 16", Followers="72", Follows="120", Unfollows="48") == []


def test_labels_in_german_that_were_encoded_twice() -> None:
    values = {
        "Zeitstempel der Erstellung": ("", 1767225600),
        "Erreichte Konten": ("1.050", 0),
        "„Gefällt mir“-Angaben": ("88", 0),
        "Geteilte Inhalte": ("--", 0),
    }
    said = {
        label.encode().decode("latin-1"): {"href": "", "value": value, "timestamp": at}
        for label, (value, at) in values.items()
    }
    name = "past_instagram_insights/posts.json"
    (reading,) = read_files("export.zip", {name: {"organic_insights_posts": [{"string_map_data": said}]}})
    (found,) = only(reading).posts
    assert found.metrics == Metrics(reach=1050, likes=88)


def test_html_followers_are_in_pacific_time_whatever_they_say() -> None:
    account = only(sample("instagram/ig_html_id_guess.zip"))
    assert (account.source.handle, account.counts) == ("warung.dina", [])
    assert account.present == {date(2026, 1, 3): 1, date(2025, 8, 18): 1, date(2026, 1, 1): 1}


def test_json_wins_over_html() -> None:
    files: dict[str, object] = {
        f"{CONNECTIONS}/followers_1.json": [follower("a", 0)],
        f"{CONNECTIONS}/followers_1.html": '<div class="_a6-g"><a href="https://www.instagram.com/x">x</a>'
        "<div>Jan 03, 2026 4:38 am</div></div>",
    }
    assert sum(only(read_files(f"{TOP}.zip", files)[0]).present.values()) == 1


def test_html_posts_have_their_caption_and_their_time() -> None:
    page = (
        "<html><body><main><div class='pam _a6-g'><div class='_a6-h'>Sambal #ijo</div><div>x</div>"
        "<div class='_a6-o'>ago 10, 2025 4:38 da tarde</div></div></main></body></html>"
    )
    (reading,) = read_files(f"{TOP}.zip", {f"{MEDIA}/posts_1.html": page})
    (found,) = only(reading).posts
    assert (found.caption, found.published_at) == ("Sambal #ijo", datetime(2025, 8, 10, 23, 38, tzinfo=UTC))


def test_an_unpacked_folder_is_one_export(tmp_path: Path) -> None:
    folder = tmp_path / TOP
    for name, content in {
        f"{CONNECTIONS}/followers_1.json": "[]",
        f"{MEDIA}/posts_1.json": '[{"media": [{"uri": "a.jpg", "creation_timestamp": 1767225600, "title": "A"}]}]',
        f"{MEDIA}/1.jpg": "x",
        "messages/inbox/a/message_1.json": "{",
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(content, "utf-8")
    (reading,) = read(folder)
    assert (reading.file, reading.format, only(reading).source.handle) == (TOP, "instagram-data", "dapur.sari")
    assert len(only(reading).posts) == 1
    assert reading.problems == []


def test_messages_are_never_opened(tmp_path: Path) -> None:
    path = zipped(
        tmp_path / f"{TOP}.zip",
        {f"{MEDIA}/posts_1.json": [post(1767225600, "A")], "messages/inbox/a/message_1.json": "secret"},
    )
    content = path.read_bytes()
    at = content.rindex(b"secret")
    path.write_bytes(content[:at] + b"SECRET" + content[at + 6 :])  # whoever opens it now finds a wrong checksum
    (reading,) = read(path)
    assert (len(only(reading).posts), reading.problems) == (1, [])


def test_a_broken_file_costs_only_itself() -> None:
    files: dict[str, object] = {
        f"{MEDIA}/posts_1.json": '[{"media": [',
        f"{MEDIA}/reels.json": {"ig_reels_media": [post(1767225600, "Reel")]},
    }
    (reading,) = read_files(f"{TOP}.zip", files)
    assert codes(reading) == [("posts_1.json", "json-broken")]
    assert [p.caption for p in only(reading).posts] == ["Reel"]
