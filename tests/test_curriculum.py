"""The ten skills and tips: complete, the same in both languages, and in the product's own words."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from creator_coach.infra.resources import resources_dir

LANGUAGES = ("en", "id")
ITEMS = {
    "photo-video": "skill",
    "copywriting": "skill",
    "social-media-management": "skill",
    "networking": "skill",
    "platform-knowledge": "skill",
    "focus-niche": "tip",
    "post-consistently": "tip",
    "build-engagement": "tip",
    "collaborate": "tip",
    "hashtags-and-sounds": "tip",
}
KEBAB = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
UNWANTED = re.compile(r"\b(Anda|Sobat|unggahan|postingan|tagar|ceruk)(mu|nya)?\b|!", re.IGNORECASE)
LONGEST = 90


def read(language: str) -> list[dict[str, Any]]:
    """Return the items of a language as they stand in the file."""
    text = (resources_dir() / "curriculum" / f"{language}.toml").read_text("utf-8")
    return list(tomllib.loads(text)["item"])


def step_ids(language: str) -> dict[str, list[str]]:
    return {item["id"]: [step["id"] for step in item["step"]] for item in read(language)}


def texts(language: str) -> Iterator[tuple[str, str]]:
    """Yield every text with the place where it stands."""
    for item in read(language):
        for key in ("title", "what", "why"):
            yield f"{item['id']}.{key}", item[key]
        for step in item["step"]:
            for key in ("text", "how"):
                yield f"{item['id']}.{step['id']}.{key}", step[key]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_items_are_the_ten_in_order(language: str) -> None:
    assert [(item["id"], item["group"]) for item in read(language)] == list(ITEMS.items())


def test_both_languages_have_the_same_steps_in_the_same_order() -> None:
    assert step_ids("en") == step_ids("id")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_item_has_four_to_six_steps_with_ids_of_their_own(language: str) -> None:
    for item, steps in step_ids(language).items():
        assert 4 <= len(steps) <= 6, item
        assert len(set(steps)) == len(steps), item
        assert all(KEBAB.fullmatch(step) for step in steps), item


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_empty_or_untrimmed(language: str) -> None:
    assert [place for place, text in texts(language) if not text or text != text.strip() or "\n" in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_step_fits_on_one_line(language: str) -> None:
    steps = [step["text"] for item in read(language) for step in item["step"]]
    assert [text for text in steps if len(text) > LONGEST or text.endswith(".")] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_are_ours(language: str) -> None:
    assert [(place, text) for place, text in texts(language) if UNWANTED.search(text)] == []


def test_no_text_was_left_untranslated() -> None:
    english, indonesian = dict(texts("en")), dict(texts("id"))
    assert [place for place, text in english.items() if indonesian[place] == text] == []
