from __future__ import annotations

import json
from datetime import UTC, date, datetime

from creator_coach.domain.counts import DeltaKind
from creator_coach.domain.posts import Format, Metrics, Relation
from tests.imports.platforms.files import codes, only, read_files, sample


def script(kind: str, content: object, part: int = 0) -> str:
    return f"\ufeffwindow.YTD.{kind}.part{part} = {json.dumps(content)};\r\n"


def tweet(text: str, n: int = 1, **more: object) -> dict[str, object]:
    created = "Sat Jan 17 03:05:00 +0000 2026"
    return {"tweet": {"id_str": f"201236047606264627{n}", "full_text": text, "created_at": created, **more}}


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


def test_the_archive() -> None:
    reading = sample("x/twitter-2026-01-17-deadbeef.zip")
    account = only(reading)
    assert (reading.format, account.source.handle) == ("x-archive", "warungdina")
    assert [(c.counted_on, c.followers) for c in account.counts] == [(date(2026, 1, 17), 3)]
    assert [post.hashtags for post in account.posts] == [("warungdina",), ("tbt",)]
    assert account.posts[0].caption.startswith("Menu baru & diskon")
    assert account.posts[0].metrics == Metrics(likes=24, shares=3)


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


def test_an_archive_before_2018() -> None:
    text = 'tweet_id,timestamp,text\n"400000000000000001","2014-01-01 00:00:00 +0000","Hai #a"\n'
    (reading,) = read_files("arsip.zip", {"tweets.csv": text})
    assert [post.published_at for post in only(reading).posts] == [datetime(2014, 1, 1, tzinfo=UTC)]
