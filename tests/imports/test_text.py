from __future__ import annotations

import pytest

from creator_coach.domain.errors import RuleError
from creator_coach.imports import text as text_module
from creator_coach.imports.text import text_of

TABLE = "Tanggal;Pengikut\r\n05/01/2026;412\r\n"


@pytest.mark.parametrize(
    "data",
    [
        TABLE.encode(),
        TABLE.encode("utf-8-sig"),
        TABLE.encode("utf-16"),
        b"\xff\xfe" + TABLE.encode("utf-16-le"),
        b"\xfe\xff" + TABLE.encode("utf-16-be"),
        TABLE.encode("utf-16-le"),
        TABLE.encode("utf-16-be"),
        TABLE.encode("cp1252"),
        TABLE.encode() + b"\x1a",
    ],
    ids=["utf-8", "utf-8-sig", "utf-16", "le", "be", "le-no-mark", "be-no-mark", "cp1252", "dos-end"],
)
def test_one_text_in_every_encoding(data: bytes) -> None:
    assert text_of(data) == TABLE


def test_letters_beyond_ascii() -> None:
    caption = "Café 🍜 “enak”"
    assert text_of(caption.encode()) == caption
    assert text_of(caption.encode("utf-16")) == caption
    assert text_of("Café “enak” – ya".encode("cp1252")) == "Café “enak” – ya"


def test_a_letter_cut_off_at_the_end_does_not_spoil_the_rest() -> None:
    assert text_of("Café 🍜".encode()[:-1]) == "Café "


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n123",
        b"PK\x03\x04abc",
        b"%PDF-1.7",
        b"\xff\xd8\xff\xe0",
        b"\x00\x00\x00\x18ftypmp42",
        b"a,b\n1,\x00\n",
    ],
)
def test_what_is_not_text(data: bytes) -> None:
    with pytest.raises(RuleError, match="not-text"):
        text_of(data)


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b" \r\n\t\n", b"\xff\xfe"])
def test_an_empty_file(data: bytes) -> None:
    with pytest.raises(RuleError, match="file-empty"):
        text_of(data)


def test_a_file_that_is_too_big(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_module, "FILE_LIMIT", 10)
    with pytest.raises(RuleError, match="file-too-big"):
        text_of(b"date,followers")
