from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from creator_coach.domain.posts import Format, Metrics, Relation
from creator_coach.imports.containers import Bundle
from creator_coach.imports.detect import read_bundle
from creator_coach.imports.entries import Entry
from tests.imports.platforms.files import DROP, codes, data, only, read, read_files, sample
from tests.imports.test_mutated import crippled, stored


def script(kind: str, content: object, part: int = 0) -> str:
    return f"\ufeffwindow.YTD.{kind}.part{part} = {json.dumps(content)};\r\n"


def manifest(files: dict[str, list[dict[str, str]]] | None = None, made: str = "2026-01-17T01:00:00.000Z") -> str:
    kinds = {kind: {"files": listed} for kind, listed in (files or {}).items()}
    about = {"userInfo": {"userName": "sari"}, "archiveInfo": {"generationDate": made}, "dataTypes": kinds}
    return f"window.__THAR_CONFIG = {json.dumps(about)}"


def tweet(text: str, n: int = 1, **more: object) -> dict[str, object]:
    created = "Sat Jan 17 03:05:00 +0000 2026"
    return {"tweet": {"id_str": f"201236047606264627{n}", "full_text": text, "created_at": created} | more}


def test_the_archive() -> None:
    reading = sample("x/twitter-2026-01-17-deadbeef.zip")
    account = only(reading)
    assert (reading.format, account.source.handle) == ("x-archive", "warungdina")
    assert [(c.counted_on, c.followers) for c in account.counts] == [(date(2026, 1, 17), 3)]
    assert [post.hashtags for post in account.posts] == [("warungdina",), ("tbt",)]
    assert account.posts[0].caption.startswith("Menu baru & diskon")
    assert account.posts[0].metrics == Metrics(likes=24, shares=3)
    assert account.posts[0].captured_at == datetime(2026, 1, 17, 1, tzinfo=UTC)


def test_retweets_are_no_posts_and_answers_are_marked() -> None:
    files: dict[str, object] = {
        "data/account.js": script("account", [{"account": {"username": "sari"}}]),
        "data/tweet.js": script(
            "tweet",
            [
                tweet("RT @a: hai", 1),
                tweet("@a hai", 2, in_reply_to_status_id_str="1", in_reply_to_screen_name="a"),
                tweet("lanjut", 3, in_reply_to_status_id_str="1", in_reply_to_screen_name="sari"),
                tweet("Foto #a", 4, extended_entities={"media": [{"type": "photo"}, {"type": "photo"}]}),
            ],
        ),
        "data/direct-messages.js": "never opened",
    }
    (reading,) = read_files("twitter.zip", files)
    posts = only(reading).posts
    assert [post.relation for post in posts] == [Relation.REPLY, Relation.OWN, Relation.OWN]
    assert posts[2].format is Format.CAROUSEL


def test_followers_without_a_day_are_no_count() -> None:
    files: dict[str, object] = {
        "data/tweets.js": script("tweets", []),
        "data/follower.js": script("follower", [{"follower": {"accountId": "1"}}]),
    }
    (reading,) = read_files("twitter.zip", files)
    assert only(reading).counts == []


def test_a_part_that_is_missing_is_said() -> None:
    listed = [{"fileName": "data/tweets.js"}, {"fileName": "data/tweets-part1.js"}]
    manifest = f"window.__THAR_CONFIG = {json.dumps({'dataTypes': {'tweets': {'files': listed}}})}"
    files: dict[str, object] = {"data/manifest.js": manifest, "data/tweets.js": script("tweets", [tweet("Hai")])}
    (reading,) = read_files("twitter.zip", files)
    assert [(p.code, p.detail) for p in reading.problems] == [("part-missing", "tweets-part1.js")]


def test_a_broken_part_is_said_and_the_others_are_read() -> None:
    files: dict[str, object] = {
        "data/tweets.js": script("tweets", [tweet("Hai")]),
        "data/tweets-part1.js": "window.YTD.tweets.part1 = [ {",
    }
    (reading,) = read_files("twitter.zip", files)
    assert codes(reading) == [("tweets-part1.js", "json-broken")]
    assert len(only(reading).posts) == 1


def test_parts_in_two_folders_are_one_account() -> None:
    listed = [{"fileName": "data/follower.js", "count": "1"}, {"fileName": "data/follower-part1.js", "count": "2"}]
    files: dict[str, object] = {
        "a/data/manifest.js": manifest({"follower": listed}),
        "a/data/tweets.js": script("tweets", [tweet("Satu &amp; dua", 1)]),
        "a/data/follower.js": script("follower", [{"follower": {"accountId": "1"}}]),
        "b/data/tweets-part1.js": script("tweets", [tweet("Tiga", 2)], 1),
    }
    account = only(read_files("twitter.zip", files)[0])
    assert (account.source.handle, [post.caption for post in account.posts]) == ("sari", ["Satu & dua", "Tiga"])
    assert [(c.counted_on, c.followers) for c in account.counts] == [(date(2026, 1, 17), 3)]
    files["a/data/follower-part1.js"] = script("follower", [{}, {}, {}])
    assert [c.followers for c in only(read_files("twitter.zip", files)[0]).counts] == [4]


def test_the_day_in_the_name_that_x_gave_the_archive() -> None:
    files: dict[str, object] = {"data/tweets.js": script("tweets", []), "data/follower.js": script("follower", [{}])}
    account = only(read_files("twitter-2026-01-17-ab12.zip", files)[0])
    assert [(c.counted_on, c.followers) for c in account.counts] == [(date(2026, 1, 17), 1)]


@pytest.mark.parametrize("made", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59Z", "kemarin", "2026-01-17"])
def test_whatever_day_the_manifest_says_the_posts_are_read(made: str) -> None:
    files: dict[str, object] = {
        "data/manifest.js": manifest(made=made),
        "data/tweets.js": script("tweets", [tweet("Hai")]),
        "data/follower.js": script("follower", [{}]),
    }
    account = only(read_files("twitter.zip", files)[0])
    assert len(account.posts) == 1
    assert len(account.counts) == (made == "2026-01-17")


def test_loose_tweets_of_a_thread_and_times_without_the_wrapper(tmp_path: Path) -> None:
    bare = {"id": "2012360476062646273", "text": "Lanjut #b", "in_reply_to_status_id": "2012360476062646271"}
    (tmp_path / "tweets (1).js").write_text(script("tweets", [tweet("Mulai", 1), bare]), "utf-8")
    (reading,) = read(tmp_path / "tweets (1).js")
    assert reading.format == "x-archive"
    assert [post.relation for post in only(reading).posts] == [Relation.OWN, Relation.OWN]
    assert only(reading).posts[1].published_at.date() == date(2026, 1, 17)


def test_messages_are_never_opened() -> None:
    opened: list[str] = []

    def noted(name: str) -> Entry:
        def note(_: int) -> bytes:
            opened.append(name)
            return b""

        return Entry(f"x.zip/data/{name}.js", 9, None, note)

    tweets = Entry.of("x.zip/data/tweets.js", data(script("tweets", [tweet("Hai")])))
    names = ("direct-messages", "direct-messages-group", "ip-audit", "tweet-headers", "deleted-tweets", "contact")
    (reading,) = read_bundle(Bundle("x.zip", [tweets, *map(noted, names)]), DROP)
    assert (opened, reading.problems, len(only(reading).posts)) == ([], [], 1)


def test_hashtags_and_media_that_are_none() -> None:
    tags = [{"text": "enak"}, {"text": "\ud800"}, {"text": ["x"]}, {"text": None}, {}]
    odd = tweet("Hai", entities={"hashtags": tags, "media": [{"type": ["video"]}, {"type": "photo"}]})
    readings = read_files("twitter.zip", {"data/tweets.js": script("tweets", [odd])})
    (post,) = only(readings[0]).posts
    assert post.hashtags == ("enak",)
    stored(readings)


IDS = {"2012360476062646273": 17, "2011998088197046274": 16, "2011635700331446276": 15}
TWEETS = [
    tweet(
        f"Hari {day} #a",
        id_str=post_id,
        created_at=f"Sat Jan {day} 03:05:00 +0000 2026",
        favorite_count="3",
        entities={"hashtags": [{"text": "a"}, {"text": "b"}], "media": [{"type": "photo"}]},
    )
    for post_id, day in IDS.items()
]
LISTED = {"tweets": [{"fileName": "data/tweets.js", "count": "1"}], "follower": [{"fileName": "x", "count": "2"}]}
WHOLE: dict[str, object] = {
    "manifest": json.loads(manifest(LISTED).partition("=")[2]),
    "account": [{"account": {"username": "sari"}}],
    "follower": [{"follower": {"accountId": "1"}}] * 2,
    "tweets": TWEETS,
}


@st.composite
def crippled_archive(draw: st.DrawFn) -> dict[str, object]:
    files = {name: crippled(draw, value) if draw(st.booleans()) else value for name, value in WHOLE.items()}
    return {f"data/{name}.js": script(name, value).encode("utf-8", "replace") for name, value in files.items()}


@settings(max_examples=40, deadline=None)
@given(crippled_archive())
def test_missing_keys_and_wrong_types_never_raise(files: dict[str, object]) -> None:
    readings = read_files("twitter.zip", files)
    assert [reading.format for reading in readings] == ["x-archive"]
    stored(readings)


def test_an_archive_before_2018() -> None:
    text = (
        "tweet_id,in_reply_to_status_id,timestamp,text,retweeted_status_id\n"
        '"400000000000000001","","2014-01-01 00:00:00 +0000","Hai &amp; #a",""\n'
        '"4E+17","","2014-01-02 00:00:00 +0000","@b hai",""\n'
        '"400000000000000003","1","2014-01-03 00:00:00 +0700","Ya",""\n'
        '"400000000000000004","","2014-01-04 00:00:00 +0000","Bagus sekali","5"\n'
        '"400000000000000005","","2014-01-05 00:00:00 +0000","RT @b bagus",""\n'
        '"6","","kemarin","Hai lagi",""\n'
    )
    files: dict[str, object] = {
        "tweets.csv": text,
        "data/js/user_details.js": 'var user_details = {"screen_name":"sari"}',
    }
    (reading,) = read_files("arsip.zip", files)
    account = only(reading)
    first, rounded, answer = account.posts
    assert (account.source.handle, first.caption, first.hashtags) == ("sari", "Hai & #a", ("a",))
    assert (first.published_at, rounded.platform_id) == (datetime(2014, 1, 1, tzinfo=UTC), "")
    assert (answer.relation, answer.published_at) == (Relation.REPLY, datetime(2014, 1, 2, 17, tzinfo=UTC))
    assert codes(reading) == [("tweets.csv:1", "id-rounded"), ("tweets.csv:7", "date-unreadable")]
