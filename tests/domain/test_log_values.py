"""Numbers, days, handles, hashtags and posts as people give them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from creator_coach.domain.accounts import AccountId, AccountKey, Platform, clean_handle
from creator_coach.domain.counts import checked_day, read_followers, read_whole_number
from creator_coach.domain.engagement import engagement_rate
from creator_coach.domain.errors import RuleError
from creator_coach.domain.hashtags import hashtags_in, hashtags_typed
from creator_coach.domain.posts import Metrics, PostDraft
from creator_coach.domain.tiers import Tier, next_goal, next_milestone, progress, tier_of
from creator_coach.domain.weeks import local_days, monday_of, utc_bounds

TODAY = date(2026, 11, 26)
NOON = datetime(2026, 11, 26, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("412", 412),
        (" 7 ", 7),
        ("1.024", 1024),
        ("1,024", 1024),
        ("1 024", 1024),
        ("12.345.678", 12_345_678),
        ("1,2rb", 1200),
        ("1.1K", 1100),
        ("63.3 k", 63_300),
        ("2jt", 2_000_000),
        ("-5", -5),
    ],
)
def test_whole_numbers_as_people_type_them(text: str, number: int) -> None:
    assert read_whole_number(text) == number


@pytest.mark.parametrize("text", ["", "abc", "4,5", "1e12", "1.02", "1,234.5", "12.34.567", "1.2.3k", "9" * 60, "٤١٢"])
def test_what_is_no_whole_number_is_said(text: str) -> None:
    with pytest.raises(RuleError) as caught:
        read_whole_number(text)
    assert caught.value.code == "number-not-whole"


@given(st.integers(0, 1_000_000_000))
def test_numbers_come_back_from_either_way_of_writing(number: int) -> None:
    assert read_followers(f"{number:,}") == read_followers(f"{number:,}".replace(",", ".")) == number


@pytest.mark.parametrize(("text", "code"), [("-5", "followers-negative"), ("1000000000001", "followers-too-many")])
def test_followers_that_cannot_be(text: str, code: str) -> None:
    with pytest.raises(RuleError) as caught:
        read_followers(text)
    assert caught.value.code == code


def test_a_day_may_be_tomorrow_elsewhere_but_not_2091() -> None:
    tomorrow = TODAY + timedelta(days=1)
    assert checked_day(tomorrow, TODAY) == tomorrow
    for day in (TODAY + timedelta(days=2), date(2091, 1, 1), date(1999, 1, 1)):
        with pytest.raises(RuleError):
            checked_day(day, TODAY)


@pytest.mark.parametrize("text", ["", " @ ", "dapur sari", "a/b", "a:b", "x" * 101, "a\nb"])
def test_handles_that_cannot_be(text: str) -> None:
    with pytest.raises(RuleError):
        clean_handle(text)


def test_an_account_is_named_from_outside() -> None:
    key = AccountKey.parse(" Instagram:@dapur.sari")
    assert str(key) == "instagram:dapur.sari"
    assert key.same_as(AccountKey(Platform.INSTAGRAM, "Dapur.Sari"))
    assert not key.same_as(AccountKey(Platform.TIKTOK, "dapur.sari"))


@pytest.mark.parametrize(
    ("caption", "tags"),
    [
        ("Sup #ResepSehat, #resepsehat dan #mealprep.", ("ResepSehat", "mealprep")),
        ("#1 #2026 #a1", ("a1",)),
        ("a#b https://x.id/#anchor &#39;", ()),
        ("#𝗿𝗲𝘀𝗲𝗽 fancy", ("resep",)),
        ("🍲#sup🍲#jagung", ("sup", "jagung")),
        ("#ganti\n#baris", ("ganti", "baris")),
    ],
)
def test_hashtags_of_a_caption(caption: str, tags: tuple[str, ...]) -> None:
    assert hashtags_in(caption) == tags


def test_hashtags_typed_with_or_without_the_sign() -> None:
    assert hashtags_typed("resep, #sup  jagung;Sup 12") == ("resep", "sup", "jagung")


@given(st.text(max_size=300))
def test_any_caption_gives_hashtags_that_can_be_stored(caption: str) -> None:
    tags = hashtags_in(caption)
    assert len({tag.casefold() for tag in tags}) <= len(tags) <= len(caption)
    assert all(tag and not any(c.isspace() for c in tag) for tag in tags)


def test_newer_metrics_keep_what_they_do_not_say() -> None:
    assert Metrics(views=10, likes=2).updated(Metrics(views=12, saves=0)) == Metrics(views=12, likes=2, saves=0)


def test_a_long_caption_with_emoji_is_kept() -> None:
    caption = "🍲 sup " * 1700
    draft = PostDraft(AccountId(1), NOON, caption)
    assert draft.caption == caption
    with pytest.raises(RuleError):
        PostDraft(AccountId(1), NOON, caption * 2)


def test_response_has_one_formula() -> None:
    assert engagement_rate(Metrics(reach=200, views=900, likes=10, comments=4, shares=1, saves=5)) == 0.1
    assert engagement_rate(Metrics(views=100, likes=10)) == 0.1
    assert engagement_rate(Metrics(views=100)) is None
    assert engagement_rate(Metrics(likes=10)) is None


@pytest.mark.parametrize(
    ("followers", "tier", "milestone", "goal"),
    [
        (0, Tier.STARTING, 100, 1000),
        (99, Tier.STARTING, 100, 1000),
        (412, Tier.STARTING, 500, 1000),
        (999, Tier.STARTING, 1000, 1000),
        (1000, Tier.NANO, 10_000, 10_000),
        (10_000, Tier.MICRO, 100_000, 100_000),
        (1_000_000, Tier.MEGA, 1_000_000, 1_000_000),
    ],
)
def test_tiers_and_what_comes_next(followers: int, tier: Tier, milestone: int, goal: int) -> None:
    assert tier_of(followers) is tier
    assert next_goal(followers, 1000) == goal
    assert next_milestone(followers, goal) == milestone
    assert 0 <= progress(followers, goal) <= 1


def test_weeks_are_those_of_the_users_zone() -> None:
    late_sunday_utc = datetime(2026, 11, 22, 20, tzinfo=UTC)
    assert monday_of(local_days([late_sunday_utc], ZoneInfo("Asia/Jakarta"))[0]) == date(2026, 11, 23)
    assert monday_of(local_days([late_sunday_utc], ZoneInfo("America/New_York"))[0]) == date(2026, 11, 16)


@given(st.dates(date(2010, 1, 1), date(2040, 1, 1)), st.sampled_from(["Asia/Jakarta", "America/New_York"]))
def test_bounds_cover_exactly_the_local_days(day: date, name: str) -> None:
    zone = ZoneInfo(name)
    start, end = utc_bounds(day, day, zone)
    inside = [start, start + (end - start) / 2, end - timedelta(seconds=1)]
    assert set(local_days(inside, zone)) == {day}
    assert local_days([start - timedelta(seconds=1), end], zone) == [day - timedelta(days=1), day + timedelta(days=1)]
