from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from creator_coach.domain.accounts import Platform
from creator_coach.domain.deals import (
    Deal,
    DealDraft,
    DealId,
    DealStatus,
    Deliverable,
    DeliverableDraft,
    DeliverableId,
    Duty,
    Measured,
    Step,
    TargetMetric,
    checked_due,
    measured,
    reached,
)
from creator_coach.domain.errors import RuleError
from creator_coach.domain.posts import Format, Metrics

AGREED = date(2026, 11, 20)
NOW = datetime(2026, 11, 26, tzinfo=UTC)
FRIDAY = datetime(2026, 11, 27, 9, 30, tzinfo=UTC)  # 16:30 WIB


def deal(draft: DealDraft, *days: date, steps: dict[str, Step] | None = None) -> Deal:
    made = tuple(
        Deliverable(DeliverableId(n), f"u{n}", DeliverableDraft(Format.REEL, Platform.INSTAGRAM, day), None, NOW)
        for n, day in enumerate(days)
    )
    return Deal(DealId(1), "u", draft, DealStatus.RUNNING, None, "", made, steps or {}, NOW)


def test_the_days_of_the_duties_follow_from_what_was_agreed() -> None:
    one = deal(DealDraft("Kopi", AGREED, publish_at=FRIDAY), date(2026, 11, 27), date(2026, 11, 28))
    assert {duty: one.due(duty) for duty in Duty} == {
        Duty.PRODUCE: date(2026, 11, 24),
        Duty.TIME: date(2026, 11, 27),
        Duty.ENGAGE: date(2026, 12, 1),
        Duty.DELIVER: date(2026, 12, 5),
    }


def test_content_is_never_due_before_the_deal() -> None:
    assert deal(DealDraft("Kopi", AGREED), AGREED + timedelta(days=1)).due(Duty.PRODUCE) == AGREED


def test_without_any_day_no_duty_has_one() -> None:
    assert [deal(DealDraft("Kopi", AGREED)).due(duty) for duty in Duty] == [None] * 4


def test_a_day_of_ones_own_wins() -> None:
    own: dict[str, Step] = {Duty.ENGAGE: Step(due_on=date(2026, 12, 9))}
    one = deal(DealDraft("Kopi", AGREED, publish_at=FRIDAY), steps=own)
    assert one.due(Duty.ENGAGE) == date(2026, 12, 9)
    assert not one.done(Duty.ENGAGE)


@given(st.lists(st.dates(AGREED, AGREED + timedelta(days=400)), min_size=1, max_size=6), st.booleans())
def test_the_duties_come_in_their_order(days: list[date], published: bool) -> None:
    one = deal(DealDraft("Kopi", AGREED, publish_at=FRIDAY if published else None), *days)
    due = [one.due(duty) for duty in Duty]
    assert all(day is not None and day >= AGREED for day in due)
    assert due == sorted(due, key=lambda day: day or date.min)


def test_what_is_published_or_due_before_the_deal_is_refused() -> None:
    with pytest.raises(RuleError, match="publish-before-deal"):
        DealDraft("Kopi", AGREED, publish_at=FRIDAY - timedelta(days=30))
    with pytest.raises(RuleError, match="due-before-deal"):
        checked_due(AGREED - timedelta(days=1), DealDraft("Kopi", AGREED))


def test_the_day_of_publication_is_the_creators_own() -> None:
    late = datetime(2026, 11, 27, 18, 0, tzinfo=UTC)  # Saturday 01:00 in Jakarta
    assert DealDraft("Kopi", AGREED, publish_at=late, zone="Asia/Jakarta").publish_day == date(2026, 11, 28)


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"brand": "  "}, "brand-empty"),
        ({"brand": "x" * 121}, "text-too-long"),
        ({"brief": "x" * 4001}, "text-too-long"),
        ({"pay": -1}, "money-negative"),
        ({"barter": -1}, "money-negative"),
        ({"target": 0}, "target-form"),
    ],
)
def test_terms_that_cannot_be_are_refused(wrong: dict[str, Any], code: str) -> None:
    good = DealDraft("Kopi", AGREED)
    with pytest.raises(RuleError, match=code):
        replace(good, **wrong)


POSTS = [
    Metrics(views=1000, reach=800, likes=60, comments=12, shares=4, saves=4),
    Metrics(views=500, likes=20, comments=5),
    Metrics(),
]


@pytest.mark.parametrize(
    ("metric", "found"),
    [
        (TargetMetric.COMMENTS, Measured(17, 2, 3)),
        (TargetMetric.REACH, Measured(800, 1, 3)),
        (TargetMetric.INTERACTIONS, Measured(105, 2, 3)),
        (TargetMetric.RESPONSE, Measured(105 / 1300, 2, 3)),
        (TargetMetric.SAVES, Measured(4, 1, 3)),
    ],
)
def test_posts_are_measured_where_they_are_known(metric: TargetMetric, found: Measured) -> None:
    assert measured(metric, POSTS) == found


def test_nothing_known_is_not_zero() -> None:
    assert measured(TargetMetric.LIKES, [Metrics()]) == Measured(None, 0, 1)
    assert measured(TargetMetric.RESPONSE, []) == Measured(None, 0, 0)


@pytest.mark.parametrize(
    ("metric", "target", "expected"),
    [
        (TargetMetric.COMMENTS, 17, True),
        (TargetMetric.COMMENTS, 18, False),
        (TargetMetric.RESPONSE, 807, True),  # 8.07 % of 8.0769 %
        (TargetMetric.RESPONSE, 809, False),
        (TargetMetric.LIKES, None, None),
    ],
)
def test_a_target_is_reached_or_not(metric: TargetMetric, target: int | None, expected: bool | None) -> None:
    draft = DealDraft("Kopi", AGREED, target_metric=metric, target=target)
    assert reached(draft, measured(metric, POSTS)) is expected


def test_a_target_without_figures_is_open() -> None:
    draft = DealDraft("Kopi", AGREED, target_metric=TargetMetric.LIKES, target=5)
    assert reached(draft, Measured(None, 0, 2)) is None
