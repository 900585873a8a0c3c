"""About the program: versions, where the data is, and every licence to read."""

from __future__ import annotations

import os
from pathlib import Path
from textwrap import shorten

import PySide6
from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from creator_coach.app.about import Part, read_about
from creator_coach.ui.theme.sheet import font
from creator_coach.ui.theme.tokens import em
from creator_coach.ui.widgets.boxes import BOTTOM, Item, row
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.dialogs import Dialog
from creator_coach.ui.widgets.fields import ComboField, Field
from creator_coach.ui.widgets.text import label, para

_WIDTH, _LEAST_TEXT = 620, 60  # px at 100 % text
_LICENCE = 40  # characters of its name that fit beside the part; the text says it in full
_BREAK = "\N{ZERO WIDTH SPACE}"  # lets a path go on in the next line


class AboutDialog(Dialog):
    """Nothing to decide here: Escape and Close leave it."""

    def __init__(self, parent: QWidget | None, data: Path | None) -> None:
        super().__init__(parent, self.tr("About Creator Coach"), width=_WIDTH)
        self.setObjectName("about")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        about = read_about(data)
        self._folder = about.folder
        self.set_text(
            self.tr("A private coach without internet, from your first follower to your first 1,000. Nothing is sent.")
        )
        self.versions = label(
            self.tr("Version {version}").format(version=about.version)
            + f" · Python {about.python} · Qt {qVersion()} · PySide6 {PySide6.__version__} · SQLite {about.sqlite}",
            "small",
            "soft",
            wrap=True,
        )
        self.versions.setObjectName("versions")
        self.versions.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._said = label("", "small", "bad", wrap=True)
        self._said.hide()
        self.add(self.versions, *self._data(), self._said, para(self._qt(), "soft"), *self._licences(about.parts))
        self.show_part(about.parts[0])
        self.parts.setFocus()
        self.close_button = self.add_cancel(self.tr("Close"))

    def show_part(self, part: Part) -> None:
        """Show the licence of one part."""
        self.text.setPlainText(part.text)

    def _data(self) -> list[Item]:
        self.open_folder = Button(self.tr("Open data folder"))
        self.open_folder.setParent(self)
        self.open_folder.clicked.connect(self._on_open)
        self.folder = Field(self.tr("Data folder"), value=str(self._folder or ""))
        self.folder.setParent(self)
        self.folder.edit.setReadOnly(True)
        self.folder.edit.setCursorPosition(0)
        for made in (self.folder, self.open_folder):
            made.setVisible(self._folder is not None)
        return [row((self.folder, 1), (self.open_folder, BOTTOM))]

    def _licences(self, parts: tuple[Part, ...]) -> list[Item]:
        options: list[tuple[object, str]] = [
            (part, f"{part.name} {part.version} · {shorten(part.licence, _LICENCE, placeholder='…')}") for part in parts
        ]
        self.parts = ComboField(self.tr("Licence of"), options)
        self.parts.setParent(self)
        self.parts.setObjectName("licence-of")
        self.parts.chosen.connect(self.show_part)
        self.text = QPlainTextEdit(self)
        self.text.setObjectName("licence-text")
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(font("small"))
        self.text.setMinimumHeight(em(_LEAST_TEXT))
        return [self.parts, self.text]

    def _qt(self) -> str:
        """Say what LGPL-3 lets the user do, and where."""
        said = self.tr(
            "Qt and PySide6 are used under LGPL-3. You may replace their libraries by your own: they are separate "
            "files in {folder}."
        )
        folder = str(Path(PySide6.__file__).parent)
        return said.format(folder=folder.replace(os.sep, os.sep + _BREAK))

    def _on_open(self) -> None:
        if self._folder is None or QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))):
            return
        self._said.setText(self.tr("The folder could not be opened. It is {folder}.").format(folder=self._folder))
        self._said.show()
