"""XLSX to rows of text, with openpyxl in read-only mode and defusedxml below it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time

from creator_coach.domain.errors import RuleError
from creator_coach.imports.rows import MOST_CELLS, Row

ZIP = b"PK\x03\x04"
MOST_SHEETS = 20
MOST_ROWS = 300_000
MOST_EMPTY = 1_000
_LARGEST = 300_000_000
_THOUSANDTHS = 3


def is_spreadsheet(head: bytes) -> bool:
    """Whether a file could be an XLSX: it is a ZIP archive."""
    return head.startswith(ZIP)


def spreadsheet_rows(data: bytes) -> list[tuple[str, tuple[Row, ...]]]:
    """Return (title, rows that are not empty) of each sheet.

    Raises:
        RuleError: `spreadsheet-broken`, `file-too-big`, or `file-empty` where no sheet holds anything.
    """
    try:
        _check(data)
        sheets = list(_sheets(data))
    except (RuleError, MemoryError):
        raise
    except Exception as error:  # noqa: BLE001  openpyxl lets every error of a broken file through
        raise RuleError("spreadsheet-broken", given=type(error).__name__) from None
    if not any(rows for _, rows in sheets):
        raise RuleError("file-empty")
    return sheets


def _check(data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if sum(info.file_size for info in archive.infolist()) > _LARGEST:
            raise RuleError("file-too-big")


def _sheets(data: bytes) -> Iterator[tuple[str, tuple[Row, ...]]]:
    import openpyxl  # noqa: PLC0415  0.15 s that only a spreadsheet needs

    if not openpyxl.DEFUSEDXML:
        raise RuleError("spreadsheet-broken", given="defusedxml")
    book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
    for sheet in book.worksheets[:MOST_SHEETS]:
        if sheet.sheet_state == "visible":
            sheet.reset_dimensions()
            yield sheet.title, tuple(_rows(sheet.iter_rows(values_only=True, max_col=MOST_CELLS)))


def _rows(values: Iterator[tuple[object, ...]]) -> Iterator[Row]:
    """Yield rows until the end, or until more empty ones than people leave."""
    empty = 0
    for line, cells in enumerate(values, 1):
        texts = tuple(map(_text, cells))
        if any(texts):
            empty = 0
            yield Row(line, texts)
        else:
            empty += 1
        if empty > MOST_EMPTY or line > MOST_ROWS:
            return


def _text(value: object) -> str:
    """Return a cell as the text that the readers of text tables understand."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "seconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.isoformat("seconds")
    if isinstance(value, float):
        return _number(value)
    return str(value).strip("\ufeff")


def _number(value: float) -> str:
    """Return a number so that 1.204 stays a decimal number and 412.0 becomes whole."""
    if value.is_integer() and abs(value) < 2**63:
        return str(int(value))
    text = repr(value)
    is_like_thousands = len(text.rpartition(".")[2]) == _THOUSANDTHS and "e" not in text
    return text + "0" if is_like_thousands else text
