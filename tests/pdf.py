"""What a reader of a PDF finds in it: its text, whether its fonts are in the file, its pages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pypdf import PdfReader


def text_of(path: Path) -> str:
    """Return the text of all pages, as copied out of the file, with one space between words."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def pages_of(path: Path) -> int:
    return len(PdfReader(path).pages)


def fonts_of(path: Path) -> dict[str, bool]:
    """Return each font by name, and whether its glyphs are in the file."""
    found: dict[str, bool] = {}
    for page in PdfReader(path).pages:
        resources: Any = page["/Resources"]
        for font in resources.get("/Font", {}).values():
            known = font.get_object()
            inner = known["/DescendantFonts"][0].get_object() if "/DescendantFonts" in known else known
            about = inner.get("/FontDescriptor", {})
            embedded = known["/Subtype"] == "/Type3" or any(f"/FontFile{kind}" in about for kind in ("", "2", "3"))
            found[str(known["/BaseFont"] if "/BaseFont" in known else known["/Name"])] = embedded
    return found
