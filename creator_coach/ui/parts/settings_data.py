"""Where the data is, and how to take all of it out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from creator_coach import __version__
from creator_coach.app.open_store import StorageError
from creator_coach.ui.context import Context
from creator_coach.ui.texts.problems import trouble_text
from creator_coach.ui.theme.tokens import S2
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.fields import Field
from creator_coach.ui.widgets.layout import FlowRow, row
from creator_coach.ui.widgets.text import glyph, label, para
from creator_coach.ui.widgets.tips import plain_tip


def ask_folder(parent: QWidget, title: str) -> Path | None:
    """Let the user choose a folder; None if they thought better of it."""
    chosen = QFileDialog.getExistingDirectory(parent, title)
    return Path(chosen) if chosen else None


class DataCard(Card):
    """The promise, the file, the way out. Sample data has no file."""

    def __init__(
        self, context: Context, data_path: Path | None, ask: Callable[[QWidget, str], Path | None] = ask_folder
    ) -> None:
        super().__init__("")
        self.set_title(self.tr("Your data"))
        self._context, self._path, self._ask = context, data_path, ask
        promise = self.tr("Everything is in one file on this laptop. Nothing is sent.")
        if context.sample:
            promise = self.tr("Sample data lives only in this window. Nothing is sent.")
        self.file = Field(self.tr("Data file"), value=str(data_path or ""))
        self.file.setObjectName("data-file")
        self.file.edit.setReadOnly(True)
        self.file.edit.setCursorPosition(0)
        self.file.setToolTip(plain_tip(str(data_path or "")))
        self.open, self.export = Button(self.tr("Open data folder")), Button(self.tr("Export all"))
        self.open.setObjectName("open-data-folder")
        self.export.setObjectName("export-all")
        self.export.setAccessibleDescription(self.tr("Writes one CSV file per table into a folder of your choice."))
        for made in (self.file, self.open):
            made.setVisible(data_path is not None)
        shown = [self.export]
        if data_path is not None:
            self.export.set_kind("quiet")  # one button stands out, not two
            shown = [self.open, self.export]
        version = label(self.tr("Creator Coach {version}").format(version=__version__), "small", "soft")
        version.setObjectName("version")
        line = row(glyph("lock", "good"), (para(promise), 1), gap=10)
        self.add(line, self.file, FlowRow(*shown, gap=S2), version)
        self.open.clicked.connect(self._on_open)
        self.export.clicked.connect(self._on_export)

    def _on_open(self) -> None:
        if self._path is None:
            return
        folder = self._path.parent
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            said = self.tr("The folder could not be opened. It is {folder}.")
            self._context.toast(said.format(folder=folder), False)

    def _on_export(self) -> None:
        from creator_coach.app.export import export_all  # noqa: PLC0415  rarely used, so not on the way to the page

        folder = self._ask(self, self.tr("Export all to a folder"))
        if folder is None:
            return
        try:
            written = export_all(self._context.store, folder, "csv")
        except StorageError as error:
            self._context.toast(trouble_text(error), False)
            return
        said = self.tr("%n file(s) written to {folder}.", "", len(written))
        self._context.toast(said.format(folder=folder), False)
