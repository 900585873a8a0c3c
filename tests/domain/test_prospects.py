from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from creator_coach.domain.errors import RuleError
from creator_coach.domain.prospects import (
    FOLLOW_UP_AFTER,
    Prospect,
    ProspectDraft,
    ProspectId,
    ProspectStatus,
    by_urgency,
    checked_follow_up,
    moved,
)

DAY = date(2026, 11, 26)
IDEA, ASKED, ANSWERED, DEAL, NO = ProspectStatus
ORDER = {IDEA: 0, ASKED: 1, ANSWERED: 2, DEAL: 3, NO: 3}


def prospect(follow_up: date | None = None, number: int = 1) -> Prospect:
    draft = ProspectDraft("Kopi Tetangga", follow_up_on=follow_up)
    now = datetime(2026, 11, 26, tzinfo=UTC)
    return Prospect(ProspectId(number), "u", draft, IDEA, DAY, None, None, None, "", "", None, now)


@given(st.lists(st.tuples(st.sampled_from(ProspectStatus), st.integers(-40, 40)), max_size=12))
def test_days_of_steps_never_run_backwards_and_are_never_lost(moves: list[tuple[ProspectStatus, int]]) -> None:
    """Also where the clock of the computer jumps."""
    one = prospect()
    for status, days in moves:
        new = moved(one, status, DAY + timedelta(days=days))
        known = [day for day in (new.added_on, new.asked_on, new.answered_on, new.closed_on) if day]
        assert known == sorted(known)
        assert new.status is status
        assert (new.closed_on is not None) == (not status.is_open)
        assert new.added_on == one.added_on
        for before, name in ((ASKED, "asked_on"), (ANSWERED, "answered_on")):
            if ORDER[status] >= ORDER[before]:
                assert getattr(one, name) in (None, getattr(new, name)), "a step that was taken keeps its day"
            else:
                assert getattr(new, name) is None, "a step that is taken back has none"
        assert moved(new, status, DAY) == new
        one = new


def test_asking_reminds_in_a_week_and_an_answer_ends_it() -> None:
    asked = moved(prospect(DAY), ASKED, DAY)
    assert asked.follow_up_on == DAY + FOLLOW_UP_AFTER
    assert not asked.is_due(DAY + timedelta(days=6))
    assert asked.is_due(DAY + timedelta(days=7))
    for status in (ANSWERED, DEAL, NO):
        assert moved(asked, status, DAY + timedelta(days=2)).follow_up_on is None


def test_a_step_that_was_skipped_has_no_day() -> None:
    won = moved(prospect(), DEAL, DAY)
    assert (won.asked_on, won.answered_on, won.closed_on) == (None, None, DAY)
    assert (won.day_of(IDEA), won.day_of(ASKED), won.day_of(DEAL), won.day_of(NO)) == (DAY, None, DAY, None)


def test_a_day_that_has_passed_stays_but_is_not_taken_anew() -> None:
    yesterday = DAY - timedelta(days=1)
    assert checked_follow_up(yesterday, yesterday, DAY) == yesterday
    assert checked_follow_up(DAY, None, DAY) == DAY
    with pytest.raises(RuleError) as caught:
        checked_follow_up(yesterday, None, DAY)
    assert caught.value.code == "follow-up-passed"


def test_those_to_get_in_touch_with_come_first_and_what_is_over_last() -> None:
    late, soon = prospect(DAY - timedelta(days=2), 1), prospect(DAY + timedelta(days=2), 2)
    over, none, today = moved(prospect(number=3), NO, DAY), prospect(number=4), prospect(DAY, 5)
    assert [one.id for one in by_urgency([over, none, soon, today, late], DAY)] == [1, 5, 2, 4, 3]


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        ({"name": "  "}, "brand-empty"),
        ({"name": "x" * 121}, "text-too-long"),
        ({"name": "x", "contact": "x" * 301}, "text-too-long"),
        ({"name": "x", "note": "x" * 4001}, "text-too-long"),
    ],
)
def test_what_cannot_be_kept_is_refused(draft: dict[str, str], code: str) -> None:
    with pytest.raises(RuleError) as caught:
        ProspectDraft(**draft)  # type: ignore[arg-type]
    assert caught.value.code == code
