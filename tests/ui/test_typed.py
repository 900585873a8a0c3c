from __future__ import annotations

from datetime import date, time

import pytest

from creator_coach.domain.errors import RuleError
from creator_coach.ui.texts.language import day_full, day_long, day_short, speak
from creator_coach.ui.texts.problems import rule_problem
from creator_coach.ui.texts.typed import shown_hashtags, typed_day, typed_hashtags, typed_metric, typed_time

TODAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    "text",
    [
        "23 Nov 2026",
        "23/11/2026",
        "2026-11-23",
        "23-11-2026",
        "23.11.2026",
        "23/11/26",
        " 23  november 2026 ",
        "Senin, 23 November 2026",
        "Nov 23, 2026",
        "23 nop 2026",
        "23 Nov",
        "23/11",
        "\uff12\uff13 Nov 2026",
    ],
)
def test_a_day_is_read_in_every_usual_form(text: str) -> None:
    assert typed_day(text, TODAY) == date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("5/8/2026", date(2026, 8, 5)),
        ("17 Agu 2026", date(2026, 8, 17)),
        ("17 Agustus 2026", date(2026, 8, 17)),
        ("9 Mei 2026", date(2026, 5, 9)),
        ("9 May 2026", date(2026, 5, 9)),
        ("31 Des 2025", date(2025, 12, 31)),
        ("31 Des", date(2025, 12, 31)),
        ("1 Okt 2026", date(2026, 10, 1)),
        ("2 Sept 2026", date(2026, 9, 2)),
        ("today", TODAY),
        ("Hari ini", TODAY),
        ("kemarin", date(2026, 11, 25)),
    ],
)
def test_both_languages_are_understood(text: str, day: date) -> None:
    assert typed_day(text, TODAY) == day


@pytest.mark.parametrize("language", ["en", "id"])
def test_what_the_app_writes_can_be_typed_again(language: str) -> None:
    speak(language)
    for month in range(1, 13):
        day = date(2026, month, 9)
        assert typed_day(day_full(day), TODAY) == day
        assert typed_day(day_long(day), TODAY) == day
        assert typed_day(day_short(day), TODAY).month == month
    speak("en")


@pytest.mark.parametrize(
    "text", ["", "soon", "31 Feb 2026", "11/23/2026", "2026-13-01", "23 Xyz 2026", "23 Ma 2026", "0/1/2026", "9" * 90]
)
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(RuleError) as caught:
        typed_day(text, TODAY)
    assert caught.value.code == "date-form"
    assert caught.value.details["given"] == text
    assert "{" not in rule_problem(caught.value)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("16.30", time(16, 30)),
        ("16:30", time(16, 30)),
        ("7", time(7)),
        ("pukul 7.05", time(7, 5)),
        ("4:30 pm", time(16, 30)),
        ("12am", time(0)),
        ("", None),
        ("  ", None),
    ],
)
def test_a_time_is_read(text: str, at: time | None) -> None:
    assert typed_time(text) == at


@pytest.mark.parametrize("text", ["25:00", "16.60", "noon", "13 pm", "16:3", "-1"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(RuleError, match="time-form"):
        typed_time(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [("812", 812), ("1.204", 1204), ("1,2rb", 1200), ("0", 0), ("", None), ("–", None), (" - ", None)],
)
def test_a_metric_is_read_and_empty_is_unknown(text: str, value: int | None) -> None:
    assert typed_metric(text, "Views") == value


@pytest.mark.parametrize(
    ("text", "code"),
    [("-5", "metric-form"), ("abc", "metric-form"), ("4,5", "metric-form"), ("9" * 15, "metric-out-of-range")],
)
def test_what_is_no_metric_is_refused(text: str, code: str) -> None:
    with pytest.raises(RuleError) as caught:
        typed_metric(text, "Views")
    assert caught.value.code == code
    assert "Views" in rule_problem(caught.value)


def test_hashtags_are_read_with_and_without_their_sign() -> None:
    assert typed_hashtags("#resepsehat, menubekal #Resepsehat") == ("resepsehat", "menubekal")
    assert shown_hashtags(("resepsehat", "menubekal")) == "#resepsehat #menubekal"


@pytest.mark.parametrize("text", ["#a-b", "ok #!!", "#123"])
def test_a_word_that_is_no_hashtag_is_named(text: str) -> None:
    with pytest.raises(RuleError) as caught:
        typed_hashtags(text)
    assert str(caught.value.details["given"]) in text
