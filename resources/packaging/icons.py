"""Draw the program's icon from app.svg in the forms that systems want; run with the Python of the build."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (128, 256)


def main(source: str, out: str) -> None:
    """Write PNGs, and what this system's PyInstaller wants."""
    drawing = QSvgRenderer(str(Path(source) / "resources" / "icons" / "app.svg"))
    names = {f"creator-coach-{size}.png": size for size in SIZES}
    names |= {"win32": {"creator-coach.ico": 256}, "darwin": {"creator-coach.icns": 512}}.get(sys.platform, {})
    for name, size in names.items():
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        with QPainter(image) as painter:
            drawing.render(painter)
        if not image.save(str(Path(out) / name)):
            raise SystemExit(f"{name} could not be written")


if __name__ == "__main__":
    main(*sys.argv[1:3])
