"""A photo of the user's as the small JPEG that the log keeps."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QImageWriter, QPainter

from creator_coach.domain.errors import RuleError

MOST_BYTES = 20 * 1024 * 1024  # of the file
MOST_SIDE = 30_000  # dots
_SIDE = 720  # dots of the shorter side that are kept: sharp in print at the size it is shown
_QUALITY = 85
FORMATS = (b"jpeg", b"png", b"webp")


def read_photo(path: Path) -> bytes:
    """Return a photo file as a JPEG, upright and small, without what a camera writes beside the picture.

    Raises:
        RuleError: `photo-too-big` or `photo-unreadable`.
        OSError: the file cannot be read.
    """
    if path.stat().st_size > MOST_BYTES:
        raise RuleError("photo-too-big", limit=MOST_BYTES // (1024 * 1024))
    buffer = QBuffer()
    buffer.setData(QByteArray(path.read_bytes()))
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if bytes(reader.format().data()) not in FORMATS or not size.isValid():
        raise RuleError("photo-unreadable")
    if max(size.width(), size.height()) > MOST_SIDE:
        raise RuleError("photo-unreadable")
    reader.setScaledSize(_small(size))
    image = reader.read()
    if image.isNull():
        raise RuleError("photo-unreadable")
    return _jpeg(image)


def _small(size: QSize) -> QSize:
    least = min(size.width(), size.height())
    return size if least <= _SIDE else size.scaled(_SIDE, _SIDE, Qt.AspectRatioMode.KeepAspectRatioByExpanding)


def _jpeg(image: QImage) -> bytes:
    """Return the square in the middle, on white where it is see-through."""
    side = min(image.width(), image.height())
    made = QImage(side, side, QImage.Format.Format_RGB32)
    made.fill(QColor(Qt.GlobalColor.white))
    with QPainter(made) as ink:
        ink.drawImage(-(image.width() - side) // 2, -(image.height() - side) // 2, image)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(_QUALITY)
    writer.write(made)
    return bytes(buffer.data().data())
