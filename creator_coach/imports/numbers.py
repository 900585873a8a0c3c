"""Numbers as people and programs write them: 1.204, 1,204, 1,2rb, 63.3K, Rp 5.000, 412.0."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache

from creator_coach.domain.errors import RuleError
from creator_coach.imports.rows import KEPT

_LONGEST, _SHORT = 40, 24
_NOTHING = frozenset(
    ("", "-", "--", "---", "\u2013", "\u2014", "undefined", "null", "none", "nan", "n/a", "na", "#n/a", "nil", "?")
)
_MINUS = str.maketrans({"\u2212": "-", "\u2013": "-", "\u2019": "'", "\u02bc": "'"})
_NUMBER = re.compile(
    r"([+-]?)\s*(?:rp\.?\s*|idr\s*)?([+-]?)(\d(?:[\d., ']*\d)?)\s*(k|rb|ribu|m|jt|juta)?\s*(%?)", re.ASCII
)
_SPACED = re.compile(r"\d{1,3}(?:([ '])\d{3})(?:\1\d{3})*(?:[.,]\d+)?", re.ASCII)
_GROUPED = re.compile(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*", re.ASCII)
_BOTH = re.compile(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?!\1)[.,]\d+", re.ASCII)
_ONE_MARK = re.compile(r"\d+(?:[.,]\d+)?", re.ASCII)
_SCALE = {"": 1, "k": 1_000, "rb": 1_000, "ribu": 1_000, "m": 1_000_000, "jt": 1_000_000, "juta": 1_000_000}
_MARKS = ".,"


def is_nothing(text: str) -> bool:
    """Whether a cell says that a number is not known (which is not zero)."""
    return _plain(text) in _NOTHING


def decimal_marks(cells: Iterable[str]) -> frozenset[str]:
    """Return the marks that open the decimals in a column of whole numbers.

    `1.204` alone could be either; the rest of the column decides, and where it is silent these are thousands.
    """
    votes = dict.fromkeys(_MARKS, 0)
    for cell in cells:
        match = _NUMBER.fullmatch(_plain(cell)) if len(cell) <= _LONGEST else None
        digits = "" if match is None or match[4] else match[3]
        if _GROUPED.fullmatch(digits):
            votes[_mark_of(digits)] -= 1
        elif _BOTH.fullmatch(digits):
            last = digits[max(map(digits.rfind, _MARKS))]
            votes[last] += 1
            votes[_other(last)] -= 1
        elif _ONE_MARK.fullmatch(digits) and not digits.isdecimal():
            votes[_mark_of(digits)] += 1
    return frozenset(mark for mark, vote in votes.items() if vote > 0)


def number_in(text: str, decimals: frozenset[str] = frozenset()) -> Decimal | None:
    """Return the number in a cell, or None where it holds nothing. A percent sign is dropped.

    Raises:
        RuleError: `number-unreadable`.
    """
    plain = _plain(text)
    if plain in _NOTHING:
        return None
    match = _NUMBER.fullmatch(plain) if len(plain) <= _LONGEST else None
    if match is None or (match[1] and match[2]):
        raise RuleError("number-unreadable", given=text)
    digits = match[3]
    if _SPACED.fullmatch(digits):
        digits = re.sub(r"[ ']", "", digits)
    value = _value(digits, decimals, short=bool(match[4])) * _SCALE[match[4] or ""]
    return -value if "-" in (match[1], match[2]) else value


@lru_cache(KEPT)
def whole_in(text: str, decimals: frozenset[str] = frozenset()) -> int | None:
    """Return the whole number in a cell, or None where it holds nothing. `1,25rb` is 1,250.

    Raises:
        RuleError: `number-unreadable`, or `number-not-whole` for 4,5 or 12 %.
    """
    value = number_in(text, decimals)
    if value is None:
        return None
    is_short = _plain(text)[-1:].isalpha()
    if "%" in text or (value != value.to_integral_value() and not is_short):
        raise RuleError("number-not-whole", given=text)
    return int(value.to_integral_value())


def _value(digits: str, decimals: frozenset[str], *, short: bool) -> Decimal:
    grouped = _GROUPED.fullmatch(digits)
    one_mark = _ONE_MARK.fullmatch(digits)
    if one_mark and (not grouped or short or _mark_of(digits) in decimals or digits.startswith("0")):
        return Decimal(digits.replace(",", "."))
    if grouped:
        return Decimal(re.sub(r"[.,]", "", digits))
    if _BOTH.fullmatch(digits):
        last = digits[max(map(digits.rfind, _MARKS))]
        return Decimal(digits.replace(_other(last), "").replace(",", "."))
    raise RuleError("number-unreadable", given=digits)


def _plain(text: str) -> str:
    """Return a cell as it is compared: NFKC (so NBSP is a space), no capitals, no guard against formulas."""
    return _folded(text) if len(text) <= _SHORT else _folded.__wrapped__(text[: _LONGEST * 2])


@lru_cache(KEPT)
def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).translate(_MINUS).strip().lstrip("'").casefold()


def _mark_of(digits: str) -> str:
    return "." if "." in digits else ","


def _other(mark: str) -> str:
    return "," if mark == "." else "."
