"""What Instagram, Threads and Facebook exports have in common: careless JSON with text that was encoded twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any


def fixed(text: object) -> str:
    r"""Return text whose UTF-8 bytes were written as single characters (\u00c3\u00a9) as it was meant (é).

    Only where every character is a byte and the bytes are UTF-8; other text is right already. Values that are no text
    are "".
    """
    if not isinstance(text, str):
        return ""
    if text.isascii():
        return text
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def items(value: object) -> list[Any]:
    """Return a list, [] for anything else."""
    return value if isinstance(value, list) else []


def mapping(value: object) -> dict[str, Any]:
    """Return a JSON object, {} for anything else."""
    return value if isinstance(value, dict) else {}


def mappings(value: object) -> Iterator[dict[str, Any]]:
    """Yield the objects of a list."""
    return (item for item in items(value) if isinstance(item, dict))


def wrapped(value: object, *keys: str) -> list[Any]:
    """Return a list that may stand alone or under one of some keys, else the longest list in the object."""
    if isinstance(value, list):
        return value
    inner = mapping(value)
    for key in keys:
        if isinstance(inner.get(key), list):
            return items(inner[key])
    return max((v for v in inner.values() if isinstance(v, list)), key=len, default=[])


def first_text(values: Iterable[object]) -> str:
    """Return the first text that says anything, repaired."""
    return next((text for value in values if (text := fixed(value)).strip()), "")


def get(value: object, *path: str) -> Any:
    """Walk down objects; None where the way ends."""
    for key in path:
        value = value.get(key) if isinstance(value, Mapping) else None
    return value
