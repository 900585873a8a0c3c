from __future__ import annotations

from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from creator_coach.domain.errors import RuleError
from creator_coach.imports.numbers import decimal_marks, number_in, whole_in


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("412", 412),
        (" 412 ", 412),
        ("1.204", 1204),
        ("1,204", 1204),
        ("1 204", 1204),
        ("1\u00a0204", 1204),
        ("1\u202f204", 1204),
        ("1'204", 1204),
        ("1.204.500", 1_204_500),
        ("1,204,500.00", 1_204_500),
        ("1.204.500,00", 1_204_500),
        ("412.0", 412),
        ("412,00", 412),
        ("1.1K", 1100),
        ("63.3k", 63_300),
        ("1,2rb", 1200),
        ("1,2 rb", 1200),
        ("3 ribu", 3000),
        ("1.5M", 1_500_000),
        ("2jt", 2_000_000),
        ("2,5 juta", 2_500_000),
        ("Rp 5.000", 5000),
        ("Rp5.000", 5000),
        ("-1", -1),
        ("\u22125", -5),
        ("+12", 12),
        ("'412", 412),
        ("\uff14\uff11\uff12", 412),
        ("0", 0),
    ],
)
def test_whole_numbers(text: str, value: int) -> None:
    assert whole_in(text) == value


@pytest.mark.parametrize("text", ["", "  ", "-", "--", "\u2013", "\u2014", "undefined", "null", "NaN", "N/A", "NULL"])
def test_nothing_is_not_zero(text: str) -> None:
    assert whole_in(text) is None


@pytest.mark.parametrize("text", ["4,5", "4.5", "0.204", "12%", "12,5 %", "1.2345"])
def test_not_whole(text: str) -> None:
    with pytest.raises(RuleError, match="number-not-whole"):
        whole_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "abc",
        "1e12",
        "1E+05",
        "12 orang",
        "1,00,000",
        "1.204,5.6",
        "--5",
        "+-5",
        "1.",
        "9" * 41,
        "\u0664\u0661",
        "#REF!",
        "1 2",
    ],
)
def test_unreadable(text: str) -> None:
    with pytest.raises(RuleError, match="number-unreadable"):
        whole_in(text)


def test_the_column_decides_what_a_lone_mark_is() -> None:
    assert decimal_marks(["1.204", "998", "1.310"]) == frozenset()
    assert decimal_marks(["998.0", "1001.0", "1.204"]) == {"."}
    assert decimal_marks(["1.204,5", "3,25"]) == {","}
    assert decimal_marks(["5,431", "289568"]) == frozenset()
    assert decimal_marks(["1,2rb", "abc", ""]) == frozenset()


def test_a_column_of_decimals_reads_a_lone_mark_as_decimal() -> None:
    assert number_in("1.204", frozenset(".")) == Decimal("1.204")
    assert number_in("1,204", frozenset(".")) == 1204
    assert number_in("12,5%") == Decimal("12.5")


@given(st.integers(0, 10**9), st.sampled_from(["{:,}", "{}"]), st.booleans())
def test_every_count_survives_being_written(value: int, form: str, dots: bool) -> None:
    text = form.format(value)
    assert whole_in(text.replace(",", ".") if dots else text) == value


@given(st.text(max_size=60))
def test_any_text_is_a_number_or_a_problem(text: str) -> None:
    decimal_marks([text])
    with suppress(RuleError):
        assert isinstance(whole_in(text), int | None)
