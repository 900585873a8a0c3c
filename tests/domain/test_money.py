from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from creator_coach.domain.errors import RuleError
from creator_coach.domain.money import MOST_RUPIAH, read_rupiah


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("75000", 75_000),
        ("Rp75.000", 75_000),
        ("rp 75.000,-", 75_000),
        ("IDR 75,000", 75_000),
        ("75rb", 75_000),
        ("1,5jt", 1_500_000),
        ("Rp. 2 juta", 2_000_000),
        ("75.000,00", 75_000),
        ("0", 0),
        ("  ", None),
    ],
)
def test_money_is_read_as_people_write_it(text: str, amount: int | None) -> None:
    assert read_rupiah(text) == amount


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("-5", "money-negative"),
        ("Rp-75.000", "money-negative"),
        ("two menus", "money-form"),
        ("75,5", "money-form"),
        ("9" * 60, "money-form"),
        (str(MOST_RUPIAH + 1), "money-too-much"),
    ],
)
def test_what_is_no_amount_says_why(text: str, code: str) -> None:
    with pytest.raises(RuleError) as caught:
        read_rupiah(text)
    assert caught.value.code == code


@given(st.integers(0, MOST_RUPIAH))
def test_an_amount_as_shown_is_read_back(amount: int) -> None:
    assert read_rupiah("Rp" + f"{amount:,}".replace(",", ".")) == amount


@given(st.text(max_size=60))
def test_any_text_is_an_amount_or_a_sentence(text: str) -> None:
    try:
        amount = read_rupiah(text)
    except RuleError:
        return
    assert amount is None or 0 <= amount <= MOST_RUPIAH
