"""The media kit as a file: PDF with text and fonts in it, or a picture; and as a picture for the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QMarginsF, QSize
from PySide6.QtGui import QImage, QImageWriter, QPageLayout, QPageSize, QPainter, QPdfWriter

from creator_coach.domain.media_kit import MediaKit
from creator_coach.ui.kit.ink import HIGH, WIDE, U
from creator_coach.ui.kit.layouts import Page, pages
from creator_coach.ui.texts.kit import kit_words

PICTURE = ".png"
_DOTS = 1654  # across a page of a picture: A4 at 200 dots an inch
_INCH = 72 * U


def save_kit(kit: MediaKit, path: Path, language: str) -> list[Path]:
    """Write the media kit and return the files: a PDF, or where the name ends in .png one picture a page.

    Raises:
        OSError: a file cannot be written.
    """
    words = kit_words(kit, language)
    painted = pages(kit, words)
    if path.suffix.casefold() != PICTURE:
        _write_pdf(path, painted, words.title)
        return [path]
    made = []
    for number, page in enumerate(painted, 1):
        place = path if len(painted) == 1 else path.with_name(f"{path.stem}-{number}{path.suffix}")
        _write_picture(place, page)
        made.append(place)
    return made


def page_picture(page: Page, dots: int) -> QImage:
    """Return a page as a picture so many dots wide."""
    size = QSize(dots, round(dots * HIGH / WIDE))
    made = QImage(size, QImage.Format.Format_RGB32)
    with QPainter(made) as ink:
        ink.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        ink.scale(dots / WIDE, dots / WIDE)
        page(ink)
    return made


def _write_pdf(path: Path, painted: list[Page], title: str) -> None:
    part = _begun(path)
    writer = QPdfWriter(str(part))
    writer.setTitle(title)
    writer.setCreator("Creator Coach")
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    writer.setResolution(_INCH)
    with QPainter(writer) as ink:
        ink.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, page in enumerate(painted):
            if number:
                writer.newPage()
            page(ink)
    del writer
    part.replace(path)


def _write_picture(path: Path, page: Page) -> None:
    part = _begun(path)
    writer = QImageWriter(str(part), QByteArray(b"png"))
    if not writer.write(page_picture(page, _DOTS)):
        part.unlink(missing_ok=True)
        raise OSError(0, writer.errorString(), str(path))
    part.replace(path)


def _begun(path: Path) -> Path:
    """Return a file beside the place, begun: that says why a place cannot be written to, which Qt does not."""
    part = path.with_name(path.name + ".part")
    with part.open("wb"):
        pass
    return part
