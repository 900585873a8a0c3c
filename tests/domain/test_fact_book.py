from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from creator_coach.domain.errors import RuleError
from creator_coach.domain.fact_book import (
    Correction,
    Fact,
    Topic,
    Unit,
    Words,
    checked,
    corrected,
    read_value,
    read_year,
)

TODAY = date(2026, 11, 26)
FACT = Fact(
    "unlock-x",
    Topic.UNLOCKS,
    Words("Opens.", "Terbuka."),
    "Kompas",
    2025,
    date(2027, 3, 1),
    "A",
    Unit.FOLLOWERS,
    600.0,
    600.0,
    quoted=True,
)
MADE = Correction("unlock-x", "", 800, 800, "Help page", 2026, date(2027, 6, 1), unit=Unit.FOLLOWERS)


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("600", Unit.FOLLOWERS, 600),
        ("1.000", Unit.FOLLOWERS, 1000),
        ("1,2rb", Unit.FOLLOWERS, 1200),
        ("Rp50.000", Unit.RUPIAH, 50_000),
        ("75rb", Unit.RUPIAH, 75_000),
        ("1,78", Unit.PERCENT, 1.78),
        ("1.78 %", Unit.PERCENT, 1.78),
        ("\u22120,08%", Unit.CHANGE, -0.08),
        ("+12", Unit.CHANGE, 12),
        ("US$10", Unit.DOLLARS, 10),
        ("0.9", Unit.POSTS, 0.9),
        ("  ", Unit.FOLLOWERS, None),
    ],
)
def test_values_are_read_as_people_type_them(text: str, unit: Unit, value: float | None) -> None:
    assert read_value(text, unit) == value


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("many", Unit.FOLLOWERS),
        ("-5", Unit.FOLLOWERS),
        ("-1", Unit.PERCENT),
        ("1.2.3", Unit.CHANGE),
        ("9" * 30, Unit.VIEWS),
    ],
)
def test_what_is_no_value_is_refused(text: str, unit: Unit) -> None:
    with pytest.raises(RuleError):
        read_value(text, unit)


@pytest.mark.parametrize("text", ["", "26", "20266", "MMXX"])
def test_a_year_has_four_digits(text: str) -> None:
    with pytest.raises(RuleError, match="fact-year-form"):
        read_year(text)


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (replace(MADE, low=900), "fact-range"),
        (replace(MADE, low=None, high=None), "fact-value-missing"),
        (replace(MADE, source="  "), "fact-source-empty"),
        (replace(MADE, year=1889), "fact-year"),
        (replace(MADE, year=2027), "fact-year"),
        (replace(MADE, check_again=TODAY), "fact-check-past"),
        (replace(MADE, what="x" * 301), "text-too-long"),
        (replace(MADE, fact="own-1"), "fact-what-empty"),
    ],
)
def test_a_correction_must_make_sense(wrong: Correction, code: str) -> None:
    with pytest.raises(RuleError) as error:
        checked(wrong, TODAY)
    assert error.value.code == code


def test_a_corrected_figure_has_no_grade_of_ours() -> None:
    fact = corrected(FACT, MADE)
    assert (fact.value, fact.source, fact.year, fact.reliability, fact.quoted) == (800, "Help page", 2026, "", False)
    assert fact.corrected


def test_who_only_looked_again_keeps_the_grade() -> None:
    fact = corrected(FACT, replace(MADE, low=600, high=600, source="Kompas", year=2025))
    assert (fact.reliability, fact.quoted, fact.check_again) == ("A", True, date(2027, 6, 1))


def test_a_fact_is_outdated_from_the_day_after() -> None:
    assert not FACT.outdated(FACT.check_again)
    assert FACT.outdated(date(2027, 3, 2))
