from __future__ import annotations

import pytest

from creator_coach.app.guides import read_guides
from creator_coach.imports import table
from creator_coach.imports.formats import ARCHIVES, TABLES, formats


def test_every_format_has_a_guide_in_both_languages() -> None:
    ids = {file_format.id for file_format in formats(ARCHIVES + TABLES)} | {table.ID}
    english, indonesian = read_guides("en"), read_guides("id")
    assert {guide.id for guide in english} == ids
    assert [(g.id, len(g.steps), len(g.tips)) for g in english] == [
        (g.id, len(g.steps), len(g.tips)) for g in indonesian
    ]


@pytest.mark.parametrize("language", ["en", "id"])
def test_guides_are_short_calm_and_dated(language: str) -> None:
    for guide in read_guides(language):
        assert guide.checked >= (2026, 1)
        assert 4 <= len(guide.steps) <= 6
        for text in (guide.title, guide.what, *guide.steps, *guide.tips):
            assert text.strip() == text
            assert len(text) <= 130
            assert "!" not in text
        assert guide.minutes > 0
        assert guide.brings
