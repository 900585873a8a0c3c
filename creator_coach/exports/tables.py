"""Tables as files: CSV that a spreadsheet cannot take for formulas, and JSON. Written whole or not at all."""

from __future__ import annotations

import base64
import csv
import io
import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

_STARTS_A_FORMULA = tuple("=+-@\t\r\n\0＝＋－＠")  # noqa: RUF100


def guarded(value: object) -> object:
    """Return a cell that no spreadsheet takes for a formula; numbers stay numbers."""
    if isinstance(value, str) and value.lstrip(" ").startswith(_STARTS_A_FORMULA):
        return "'" + value
    return value


def plain(value: object) -> object:
    """Return a value that a text file can hold: bytes, which only a picture is, as base64."""
    return base64.b64encode(value).decode() if isinstance(value, bytes) else value


def csv_text(columns: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> str:
    """Return a table as CSV with a header line."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([guarded(plain(row[name])) for name in columns] for row in rows)
    return out.getvalue()


def json_text(rows: Sequence[Mapping[str, Any]]) -> str:
    """Return a table as a JSON list."""
    texts = [{name: plain(value) for name, value in row.items()} for row in rows]
    return json.dumps(texts, ensure_ascii=False, indent=1) + "\n"


def write_whole(path: Path, data: bytes) -> None:
    """Write a file beside its place and move it there when it is safely on the disk."""
    part = path.with_name(path.name + ".part")
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
