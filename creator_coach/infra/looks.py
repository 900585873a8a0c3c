"""How the window looked last time, as far as it makes sense: what is remembered must never stop a start."""

from __future__ import annotations

import re

_FORMS = {
    "language": re.compile(r"system|id|en"),
    "theme": re.compile(r"system|light|dark|contrast"),
    "text_size": re.compile(r"1[0-9]{2}|200"),
    "reduce_motion": re.compile(r"no|yes"),
}


def sane_looks(remembered: object) -> dict[str, str]:
    """Return what makes sense of remembered looks; a text size in per cent."""
    if not isinstance(remembered, dict):
        return {}
    found = {name: remembered.get(name) for name in _FORMS}
    return {name: value for name, value in found.items() if isinstance(value, str) and _FORMS[name].fullmatch(value)}


def sane_geometry(remembered: object) -> bytes:
    """Return where the window was, as Qt wrote it in base 64; b"" where there is no such thing."""
    plain = isinstance(remembered, str) and remembered.isascii()
    return remembered.encode() if plain and isinstance(remembered, str) else b""
