from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from creator_coach.imports.drafts import draft, iso_instant
from creator_coach.imports.drop import Drop
from creator_coach.imports.harvest import Harvest


@pytest.mark.parametrize("text", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "kemarin", None, 5])
def test_what_is_no_instant_is_none(text: object) -> None:
    assert iso_instant(text) is None


def test_the_end_of_time_is_today() -> None:
    drop = Drop(date(2026, 11, 23), ZoneInfo("Asia/Jakarta"))
    assert drop.day_of(datetime(9999, 12, 31, 23, 59, tzinfo=UTC)) == date(2026, 11, 23)


def test_half_a_character_in_a_hashtag_can_be_stored() -> None:
    page = Harvest("x", date(2026, 11, 23)).page("x")
    post = draft(page, 1, datetime(2026, 1, 1, tzinfo=UTC), "Hai", tags=("sup\ud800",))
    assert [tag.encode() for tag in post.hashtags or ()]
