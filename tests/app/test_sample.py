from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from creator_coach.app.accounts import focus_account
from creator_coach.app.clock import FixedClock
from creator_coach.app.facts import read_facts, read_rhythm, recent_posts
from creator_coach.app.income import read_income
from creator_coach.app.open_store import open_sample
from creator_coach.app.profile import read_plan, read_profile
from creator_coach.app.report import read_report
from creator_coach.app.sample import fill_sample
from creator_coach.app.store import Store
from creator_coach.domain.coach import next_steps
from creator_coach.domain.engagement import engagement_rate
from creator_coach.domain.posts import Format, Post
from creator_coach.domain.profile import Kind
from creator_coach.storage import checklist, counts
from creator_coach.storage.tables import everything

MONDAY, THURSDAY, SUNDAY = date(2026, 11, 23), date(2026, 11, 26), date(2026, 11, 29)
NEW_YEAR, LEAP_DAY = date(2027, 1, 1), date(2028, 2, 29)
DAYS = (MONDAY, THURSDAY, SUNDAY, NEW_YEAR, LEAP_DAY)
WIB = ZoneInfo("Asia/Jakarta")
DAY_COLUMNS = ("counted_on", "starts_on", "monday", "ticked_on", "rated_on", "written_on")


def filled(day: date, language: str = "id") -> Store:
    store = open_sample(FixedClock(day))
    fill_sample(store, language)
    return store


def all_posts(store: Store) -> list[Post]:
    return recent_posts(store, weeks=30)


@pytest.fixture(params=[(day, language) for day in DAYS for language in ("id", "en")], ids=str)
def sample(request: pytest.FixtureRequest) -> Store:
    return filled(*request.param)


def test_nothing_lies_in_the_future(sample: Store) -> None:
    today, now = sample.today(), sample.clock.now()
    rows = [row for table in everything(sample.db).values() for row in table]
    days = [date.fromisoformat(row[name]) for row in rows for name in DAY_COLUMNS if name in row]
    assert max(days) <= today
    instants = [
        datetime.fromisoformat(row[name]) for row in rows for name in ("published_at", "read_at") if name in row
    ]
    assert max(instants) <= now
    assert max(post.draft.published_at.astimezone(WIB).date() for post in all_posts(sample)) < today


def test_the_focus_account_stands_at_412(sample: Store) -> None:
    focus = focus_account(sample)
    assert focus is not None
    assert str(focus.draft.key) == "instagram:dapur.sari"
    line = counts.counts_of(sample.db, focus.id)
    assert len(line) == 24
    assert line[-1] == (sample.today() - timedelta(days=1), 412)
    other = next(a for a in counts.newest_counts(sample.db, sample.today()) if a != focus.id)
    assert [n for _, n in counts.counts_of(sample.db, other)][-2:] == [174, 187]


def test_nine_of_eleven_counted_weeks_are_kept(sample: Store) -> None:
    going = read_rhythm(sample)
    assert "".join({"kept": "x", "partly": "o", "rest": "-"}[week.state] for week in going.weeks) == "xxox-xxxxoxx"
    assert (going.weeks_kept, going.weeks_counted, going.rest_weeks, going.target) == (9, 11, 1, 3)


@pytest.mark.parametrize(("day", "this_week"), list(zip(DAYS, (0, 2, 2, 2, 1), strict=True)), ids=str)
def test_this_week_holds_what_lies_behind(day: date, this_week: int) -> None:
    store = filled(day)
    assert read_rhythm(store).this_week == this_week
    assert len(all_posts(store)) == 55 + this_week


def test_who_the_creator_is(sample: Store) -> None:
    profile, plan = read_profile(sample), read_plan(sample)
    assert (profile.name, profile.kind, profile.zone) == ("Sari", Kind.NATIVE, "Asia/Jakarta")
    assert profile.niche in ("resep sehat", "healthy recipes")
    assert (plan.posts_per_week, plan.weekdays) == (3, ("mo", "we", "fr"))
    assert len(checklist.ticks(sample.db)) == 20
    assert all(len(ratings) == 2 for ratings in checklist.ratings(sample.db).values())
    assert len(checklist.notes(sample.db)) == 1


def test_posts_look_like_a_beginners(sample: Store) -> None:
    posts = all_posts(sample)
    assert all(16 <= post.draft.published_at.astimezone(WIB).hour < 19 for post in posts)
    assert sum(len(post.draft.tags) == 7 for post in posts) == 2
    assert all(bool(post.draft.sound) == (post.draft.format is Format.REEL) for post in posts)
    asking = [post.metrics.comments or 0 for post in posts if "?" in post.draft.caption]
    quiet = [post.metrics.comments or 0 for post in posts if "?" not in post.draft.caption]
    assert len(asking) == 6
    assert min(asking) > max(quiet) >= min(quiet) >= 1
    for post in posts:
        views, reach, likes = post.metrics.views or 0, post.metrics.reach or 0, post.metrics.likes or 0
        assert 150 <= views <= 1200
        assert 0.7 <= reach / views <= 0.9
        assert 0.045 <= likes / views <= 0.105
        assert 0.05 <= (engagement_rate(post.metrics) or 0) <= 0.25
    assert 1 <= sum(post.metrics.saves is None for post in posts) <= 12


def test_reels_reach_more_and_photos_fewer(sample: Store) -> None:
    def usual(kind: Format) -> float:
        views = [post.metrics.views or 0 for post in all_posts(sample) if post.draft.format is kind]
        return sum(views) / len(views)

    assert 1.25 <= usual(Format.REEL) / usual(Format.CAROUSEL) <= 1.9
    assert 0.5 <= usual(Format.PHOTO) / usual(Format.CAROUSEL) <= 0.8


def test_the_coach_has_two_things_to_say(sample: Store) -> None:
    assert [advice.id for advice in next_steps(read_facts(sample))] == [
        "fewer-hashtags",
        "ask-question",
    ]


def test_the_report_is_sane(sample: Store) -> None:
    report = read_report(sample)
    focus, other = report["accounts"]
    assert (focus["followers"], focus["tier"], focus["progress"], focus["counts"]) == (412, "starting", 0.412, 24)
    assert (other["platform"], other["followers"]) == ("tiktok", 187)
    assert 5 <= focus["pace"]["low"] <= focus["pace"]["per_week"] <= focus["pace"]["high"] <= 45
    forecast = focus["forecast"]
    assert forecast["status"] == "ok"
    assert sample.today().isoformat() < forecast["earliest"] < forecast["likely"]
    assert report["posts"]["by_platform"] == {"instagram": report["posts"]["count"]}
    assert report["hashtags"][0]["tag"] == "resepsehat"
    assert {item["evidence"] for item in report["checklist"]} == {"met", "not-yet"}


def test_one_undo_empties_the_store() -> None:
    bare = open_sample(FixedClock(THURSDAY))
    empty = everything(bare.db)
    store = filled(THURSDAY)
    full = everything(store.db)
    labels = [store.undo_label]
    store.undo()
    labels.append(store.undo_label)
    assert labels == ["start", None]
    assert everything(store.db) == empty
    store.redo()
    assert everything(store.db) == full


def test_the_sample_is_the_same_every_time() -> None:
    assert everything(filled(LEAP_DAY).db) == everything(filled(LEAP_DAY).db)


def test_both_languages_differ_in_words_only() -> None:
    ours, theirs = (everything(filled(THURSDAY, language).db) for language in ("id", "en"))
    assert all(a["caption"] != b["caption"] for a, b in zip(ours["post"], theirs["post"], strict=True))
    for tables in (ours, theirs):
        worded = "post profile note experiment hashtag_set deal deliverable prospect media_kit collaboration rate"
        for table in worded.split():
            words = "caption sound niche text change guess name brief contact note barter_what result about fit service"
            tables[table] = [{k: v for k, v in row.items() if k not in words.split()} for row in tables[table]]
    assert ours == theirs


def test_a_log_in_use_is_never_filled() -> None:
    store = filled(THURSDAY)
    before = everything(store.db)
    with pytest.raises(ValueError, match="never mixed"):
        fill_sample(store, "id")
    assert everything(store.db) == before


def test_its_links_brought_a_little_and_two_tags_are_of_one_post_each(sample: Store) -> None:
    found = read_income(sample)
    assert found.total.done > found.total.open > 0
    assert found.total.cancelled > 0
    assert len(found.months) in {3, 4, 5}
    assert sum(line.post is not None for line in found.tags) == 2
    assert found.reported_until is not None
    assert found.reported_until < sample.today()
