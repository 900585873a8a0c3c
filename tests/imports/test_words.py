from __future__ import annotations

import tomllib
from collections import Counter

from creator_coach.domain.accounts import Platform
from creator_coach.domain.posts import Format
from creator_coach.imports.words import phrase, words
from creator_coach.infra.resources import resources_dir


def test_no_header_has_two_meanings() -> None:
    data = tomllib.loads((resources_dir() / "imports" / "words.toml").read_text("utf-8"))
    for section in ("columns", "deltas", "platforms"):
        counted = Counter(phrase(text) for texts in data[section].values() for text in texts)
        assert () not in counted
        for_two = {
            text
            for text, times in counted.items()
            if times > 1 and sum(text in map(phrase, texts) for texts in data[section].values()) > 1
        }
        assert not for_two


def test_every_platform_and_form_has_words() -> None:
    assert set(words().platforms.values()) == set(Platform)
    assert set(words().formats.values()) == set(Format)
    assert set(words().months.values()) == set(range(1, 13))


def test_the_longest_name_of_a_platform_wins() -> None:
    assert words().platform_in(phrase("Shopee Video pengikut")) == (Platform.SHOPEE_VIDEO, ("pengikut",))
    assert words().platform_in(phrase("pengikut")) == (None, ("pengikut",))


def test_forms_in_both_languages() -> None:
    given = [
        "Reel IG",
        "reels",
        "Foto",
        "Gambar IG",
        "KARUSEL",
        "Cerita IG",
        "Siaran langsung",
        "Shorts",
        "Teks",
        "Video",
    ]
    assert [words().format_of(text) for text in given] == [
        Format.REEL,
        Format.REEL,
        Format.PHOTO,
        Format.PHOTO,
        Format.CAROUSEL,
        Format.STORY,
        Format.LIVE,
        Format.REEL,
        Format.TEXT,
        Format.VIDEO,
    ]
    assert words().format_of("puisi") is None
