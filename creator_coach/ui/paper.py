"""Pages on paper: a text document as PDF, with selectable text and its fonts in the file."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFont, QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from creator_coach.ui.theme.tokens import fonts

_POINTS = 11
_ALTERNATES = ("tnum", "calt", "liga", "clig")  # digits of one width, brackets beside capitals, joined letters


def paper_ready() -> QGuiApplication:
    """Return the application that fonts need; on the command line one without a display is made."""
    known = QGuiApplication.instance()
    if isinstance(known, QGuiApplication):
        return known
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication([])


def paper_font(points: float) -> QFont:
    """Return the font of a page, without alternate glyphs: out of a PDF they cannot be copied as letters."""
    font = QFont()
    font.setFamilies(list(fonts()))
    font.setPointSizeF(points)
    for feature in _ALTERNATES:
        font.setFeature(QFont.Tag(feature), 0)
    return font


def write_pdf(path: Path, html: str, title: str, points: float = _POINTS) -> None:
    """Write A4 pages in letters of so many points; the file is there whole, or not at all.

    Raises:
        OSError: the file cannot be written.
    """
    part = path.with_name(path.name + ".part")
    with part.open("wb"):  # says why a place cannot be written to, which Qt does not
        pass
    writer = QPdfWriter(str(part))
    writer.setTitle(title)
    writer.setCreator("Creator Coach")
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    writer.setResolution(300)
    document = QTextDocument()
    document.setDefaultFont(paper_font(points))
    document.setHtml(html)
    document.print_(writer)  # lays it out anew for the paper, with margins of two centimetres
    del writer
    part.replace(path)


def write_text(path: Path, text: str) -> None:
    """Write a text file, whole or not at all.

    Raises:
        OSError: the file cannot be written.
    """
    part = path.with_name(path.name + ".part")
    part.write_text(text, "utf-8")
    part.replace(path)
