"""Bytes to text, by content and never by file name."""

from __future__ import annotations

import codecs
import re

from creator_coach.domain.errors import RuleError

FILE_LIMIT = 200_000_000
HEAD = 16
_SAMPLE = 2_000
_NUL_SHARE = 0.2
_CONTROL_SHARE = 0.01
_BINARY = (
    b"\x89PNG",
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"%PDF",
    b"\xff\xd8\xff",
    b"GIF8",
    b"RIFF",
    b"Rar!",
    b"7z\xbc\xaf",
    b"\x1f\x8b",
    b"\xd0\xcf\x11\xe0",
    b"SQLite format 3\x00",
    b"OggS",
    b"ID3",
    b"MZ",
    b"\x7fELF",
)
_CONTROL = re.compile(r"[\x01-\x08\x0e-\x19\x1b-\x1f]")


def is_binary(head: bytes) -> bool:
    """Whether a file that begins with these bytes is a picture, a film, an archive or a program."""
    is_film = head[4:8] == b"ftyp"
    return is_film or head.startswith(_BINARY)


def text_of(data: bytes) -> str:
    """Return the text of a file, without a byte order mark.

    A mark decides. Without one it is UTF-8 if it can be, UTF-16 if a fifth of its beginning is NUL, else Windows-1252.
    A character cut off at the end of the file is dropped.

    Raises:
        RuleError: `file-empty`, `file-too-big` or `not-text`.
    """
    if len(data) > FILE_LIMIT:
        raise RuleError("file-too-big", limit=FILE_LIMIT)
    if is_binary(data[:HEAD]):
        raise RuleError("not-text")
    text = _decoded(data).removeprefix("\ufeff").rstrip("\x1a")
    if "\x00" in text or len(_CONTROL.findall(text[:_SAMPLE])) > _CONTROL_SHARE * min(len(text), _SAMPLE):
        raise RuleError("not-text")
    if not text.strip("\ufeff \t\r\n"):
        raise RuleError("file-empty")
    return text


def _decoded(data: bytes) -> str:
    for mark, encoding in (
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF8, "utf-8"),
    ):
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    sample = data[:_SAMPLE]
    if sample.count(0) > _NUL_SHARE * len(sample):
        little = sample[1::2].count(0) >= sample[::2].count(0)
        return data.decode("utf-16-le" if little else "utf-16-be", "replace")
    try:
        return codecs.getincrementaldecoder("utf-8")().decode(data)
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
