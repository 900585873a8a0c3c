"""The help: complete, the same in both languages, plain, and in the product's own words."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from creator_coach.app.help import read_help, topic_of
from creator_coach.cli import cli
from creator_coach.infra.resources import resources_dir
from creator_coach.ui.room import Room

LANGUAGES = ("en", "id")
WANTED = {
    *("start", "weekly-minute", "today", "log", "growth", "works", "skills", "brands", "settings"),
    *("numbers-range", "numbers-rhythm", "numbers-verdicts", "numbers-engagement", "imports", "take-back", "data"),
    *("backups", "restore", "damaged", "another-laptop", "export", "privacy", "keys", "reminders", "safe-mode"),
}
UNWANTED = re.compile(
    r"\b(Anda|Sobat|unggahan|postingan|tagar|ceruk|setelan|dasbor|input|rekam|utilize|simply|just)(mu|nya)?\b|!",
    re.IGNORECASE,
)
MARKUP = re.compile(r"<[a-z/]|&[a-z]+;|\*\*|`|https?:")


def read(language: str) -> list[dict[str, Any]]:
    """Return the topics of a language as they stand in the file."""
    text = (resources_dir() / "help" / f"{language}.toml").read_text("utf-8")
    return list(tomllib.loads(text)["topic"])


def texts(language: str) -> Iterator[tuple[str, str]]:
    """Yield every text that is shown, with the place where it stands."""
    for topic in read(language):
        yield f"{topic['id']}.title", topic["title"]
        for key in ("text", "do"):
            for place, text in enumerate(topic.get(key, [])):
                yield f"{topic['id']}.{key}.{place}", text


def test_every_topic_is_there_in_both_languages_in_the_same_order() -> None:
    english, indonesian = ([topic["id"] for topic in read(language)] for language in LANGUAGES)
    assert english == indonesian
    assert set(english) == WANTED
    assert len(english) == len(WANTED)


def test_both_languages_say_as_much_and_lead_from_the_same_rooms() -> None:
    for english, indonesian in zip(read("en"), read("id"), strict=True):
        for key in ("text", "do"):
            assert len(english.get(key, [])) == len(indonesian.get(key, [])), english["id"]
        assert english.get("room") == indonesian.get("room"), english["id"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_room_has_a_topic_with_two_or_three_things_to_do(language: str) -> None:
    topics = read_help(language)
    for room in Room:
        topic = next(one for one in topics if one.id == topic_of(topics, room))
        assert topic.room == room
        assert len(topic.do) in {2, 3}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_are_ours_and_plain(language: str) -> None:
    assert [(place, text) for place, text in texts(language) if MARKUP.search(text)] == []
    assert [place for place, text in texts(language) if not text or text != text.strip() or "\n" in text] == []
    said = [(place, text.replace("means just that", "")) for place, text in texts(language)]
    assert [(place, text) for place, text in said if UNWANTED.search(text)] == []


def test_no_text_was_left_untranslated() -> None:
    english, indonesian = dict(texts("en")), dict(texts("id"))
    assert [place for place, text in english.items() if indonesian[place] == text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_commands_are_those_of_the_command_line(language: str) -> None:
    said = " ".join(text for _, text in texts(language))
    named = set(re.findall(r"creator-coach (--?[a-z-]+|[a-z-]+)", said))
    assert {"backup", "restore", "check", "export", "--safe-mode"} <= named
    assert named <= set(cli.commands) | {option for param in cli.params for option in param.opts}


@pytest.mark.parametrize(
    ("language", "search", "topic"),
    [
        ("en", "stick USB", "backups"),
        ("en", "corrupt", "damaged"),
        ("en", "best time", "works"),
        ("id", "komputer baru", "another-laptop"),
        ("id", "engagement rate", "numbers-engagement"),
        ("id", "kata sandi", "privacy"),
    ],
)
def test_people_find_what_they_look_for(language: str, search: str, topic: str) -> None:
    assert topic in [one.id for one in read_help(language) if one.fits(search)]
    assert not any(one.fits("xylophone") for one in read_help(language))
