from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from creator_coach.domain.collaborations import (
    Answer,
    Collaboration,
    CollaborationDraft,
    CollaborationId,
    Stage,
    Step,
    by_need,
    not_ahead,
    taken,
)
from creator_coach.domain.errors import RuleError
from creator_coach.domain.rates import RateDraft, priced

DAY = date(2026, 11, 26)
NOW = datetime(2026, 11, 26, 3, tzinfo=UTC)


def back(days: int) -> date:
    return DAY - timedelta(days=days)


def stored(draft: CollaborationDraft, number: int = 1) -> Collaboration:
    return Collaboration(CollaborationId(number), f"uid{number}", draft, NOW)


def test_the_last_step_says_where_it_stands() -> None:
    draft = CollaborationDraft("@rini")
    assert (draft.stage, draft.since) == (Stage.IDEA, None)
    draft = taken(draft, Step.ASK, back(9))
    assert (draft.stage, draft.since) == (Stage.ASKED, back(9))
    assert taken(draft, Step.HEAR, back(8), Answer.NO).stage is Stage.DECLINED
    draft = taken(draft, Step.HEAR, back(8))
    assert draft.stage is Stage.AGREED
    draft = taken(draft, Step.DO, back(3))
    assert draft.stage is Stage.DONE
    assert taken(draft, Step.THANK, DAY).stage is Stage.THANKED


WRONG: dict[str, Callable[[], object]] = {
    "who-empty": lambda: CollaborationDraft(" \n "),
    "text-too-long": lambda: CollaborationDraft("r" * 121),
    "answer-day": lambda: CollaborationDraft("@rini", answer=Answer.YES),
    "done-after-no": lambda: CollaborationDraft("@rini", answered_on=back(3), answer=Answer.NO, done_on=DAY),
    "thanked-before-done": lambda: CollaborationDraft("@rini", thanked_on=DAY),
    "step-order": lambda: CollaborationDraft("@rini", asked_on=DAY, done_on=back(1)),
    "date-future": lambda: not_ahead(CollaborationDraft("@rini", asked_on=DAY + timedelta(days=1)), DAY),
    "service-empty": lambda: RateDraft(" ", 5),
    "money-negative": lambda: RateDraft("1 reel", -1),
    "price-missing": lambda: priced(None),
}


@pytest.mark.parametrize("code", WRONG)
def test_what_cannot_be_is_refused(code: str) -> None:
    with pytest.raises(RuleError) as refused:
        WRONG[code]()
    assert refused.value.code == code


def test_taking_back_that_it_was_done_takes_back_the_thanks() -> None:
    draft = CollaborationDraft("@rini", done_on=back(3), thanked_on=DAY)
    assert taken(draft, Step.DO, None) == CollaborationDraft("@rini")


@given(st.lists(st.one_of(st.none(), st.integers(0, 90)), min_size=4, max_size=4), st.sampled_from(Answer))
def test_no_draft_has_its_days_in_another_order(ago: list[int | None], answer: Answer) -> None:
    draft = CollaborationDraft("@rini")
    for step, days in zip(Step, ago, strict=True):
        try:
            draft = taken(draft, step, None if days is None else back(days), answer)
        except RuleError as refused:
            assert refused.code in {"step-order", "done-after-no", "thanked-before-done"}  # noqa: PT017  one may come
    known = [day for day in draft.days if day is not None]
    assert known == sorted(known)
    assert draft.since == (known[-1] if known else None)


def test_whoever_waits_for_thanks_comes_first_and_what_is_over_last() -> None:
    drafts = (
        CollaborationDraft("over", asked_on=back(9), answered_on=back(8), answer=Answer.NO),
        CollaborationDraft("idea"),
        CollaborationDraft("asked lately", asked_on=back(6)),
        CollaborationDraft("asked long ago", asked_on=back(7)),
        CollaborationDraft("to thank", done_on=back(1)),
    )
    found = by_need([stored(draft, n) for n, draft in enumerate(drafts)], DAY)
    assert [one.draft.who for one in found] == ["to thank", "asked long ago", "asked lately", "idea", "over"]
    assert [one.waits_for_answer(DAY) for one in found] == [False, True, False, False, False]
