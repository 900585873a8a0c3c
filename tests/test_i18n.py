"""Every text exists in both languages, complete, and with the same placeholders."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

FOLDER = Path(__file__).parents[1] / "resources" / "i18n"
PLACEHOLDER = re.compile(r"\{\w*\}|%n")
UNWANTED = re.compile(r"\b(Anda|Sobat|unggahan|postingan|tagar|setelan|dasbor|ceruk|input|rekam)\b", re.IGNORECASE)


def messages(language: str) -> list[tuple[str, str, list[str]]]:
    """Return (context, source, translations) of a language."""
    found = []
    for context in ET.parse(FOLDER / f"creator_coach_{language}.ts").iter("context"):  # noqa: S314  our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found.append((str(context.findtext("name")), str(message.findtext("source")), forms))
    return found


@pytest.mark.parametrize("language", ["id", "en"])
def test_nothing_is_left_untranslated(language: str) -> None:
    text = (FOLDER / f"creator_coach_{language}.ts").read_text("utf-8")
    assert 'type="unfinished"' not in text
    assert all(all(forms) for _, _, forms in messages(language))


@pytest.mark.parametrize("language", ["id", "en"])
def test_placeholders_are_the_same(language: str) -> None:
    for _, source, forms in messages(language):
        for form in forms:
            wanted = set(PLACEHOLDER.findall(source))
            given = set(PLACEHOLDER.findall(form))
            assert given <= wanted, (source, form)
            assert wanted - given <= {"%n"}, (source, form)


def test_indonesian_keeps_to_our_words() -> None:
    said = [form for _, _, forms in messages("id") for form in forms]
    assert not [form for form in said if UNWANTED.search(form)]
    assert [form for form in said if "!" in form] == ["{n} pengikut terlewati!"]  # a milestone may be cheered


def test_the_files_are_fresh() -> None:
    script = Path(__file__).parent / "translate.py"
    done = subprocess.run([sys.executable, str(script), "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
