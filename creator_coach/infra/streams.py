"""What the program prints."""

from __future__ import annotations

import sys


def print_utf8() -> None:
    """Print in UTF-8 wherever we are: our words have letters that older consoles' own encodings lack."""
    for stream in (sys.stdout, sys.stderr):
        if stream and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
