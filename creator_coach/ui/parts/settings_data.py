"""Where the data is, how it is kept safe, and how to take all of it out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from creator_coach import __version__
from creator_coach.app.open_store import StorageError
from creator_coach.ui.context import Context
from creator_coach.ui.keeper import Keeper
from creator_coach.ui.parts.settings_backups import Backups
from creator_coach.ui.texts.places import place_text
from creator_coach.ui.texts.problems import trouble_text
from creator_coach.ui.theme.tokens import S2
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.cards import Card, rule
from creator_coach.ui.widgets.fields import Field
from creator_coach.ui.widgets.layout import FlowRow, row
from creator_coach.ui.widgets.text import glyph, label, para
from creator_coach.ui.widgets.tips import plain_tip


def ask_zip(parent: QWidget, title: str) -> Path | None:
    """Let the user name the ZIP to write; None if they thought better of it."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, "creator-coach.zip", "ZIP (*.zip)")
    return Path(chosen).with_suffix(".zip") if chosen else None


class DataCard(Card):
    """The promise, the file, its backups, the way out. Sample data has no file and no backups."""

    def __init__(self, context: Context, keeper: Keeper, ask: Callable[[QWidget, str], Path | None] = ask_zip) -> None:
        super().__init__("")
        self.set_title(self.tr("Your data"))
        self._context, self._path, self._ask = context, keeper.data, ask
        promise = self.tr("Everything is in one file on this laptop. Nothing is sent.")
        if context.sample:
            promise = self.tr("Sample data lives only in this window. Nothing is sent.")
        self.add(row(glyph("lock", "good"), (para(promise), 1), gap=10))
        self.backups: Backups | None = None
        self.export = Button(self.tr("Export all"), "secondary" if self._path is None else "quiet")
        self.export.setObjectName("export-all")
        self.export.setAccessibleDescription(
            self.tr("Writes one ZIP with every table as CSV and JSON and the whole log, which can be restored.")
        )
        self.export.clicked.connect(self._on_export)
        if self._path is not None:
            self.backups = Backups(context, keeper)
            if warning := place_text(self._path):
                self.add(row(glyph("warning", "note"), (label(warning, "small", "note", wrap=True), 1), gap=10))
            self.add(self.backups, rule(), self._shown(self._path), FlowRow(self.open, self.export, gap=S2))
        else:
            self.add(FlowRow(self.export, gap=S2))
        version = label(self.tr("Creator Coach {version}").format(version=__version__), "small", "soft")
        version.setObjectName("version")
        self.add(version)

    def _shown(self, path: Path) -> Field:
        self.file = file = Field(self.tr("Data file"), value=str(path))
        file.setObjectName("data-file")
        file.edit.setReadOnly(True)
        file.edit.setCursorPosition(0)
        file.setToolTip(plain_tip(str(path)))
        self.open = Button(self.tr("Open data folder"))
        self.open.setObjectName("open-data-folder")
        self.open.clicked.connect(self._on_open)
        return file

    def _on_open(self) -> None:
        if self._path is None:
            return
        folder = self._path.parent
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            said = self.tr("The folder could not be opened. It is {folder}.")
            self._context.toast(said.format(folder=folder), False)

    def _on_export(self) -> None:
        from creator_coach.app.export import export_everything  # noqa: PLC0415  rarely used

        file = self._ask(self, self.tr("Export all to one ZIP"))
        if file is None:
            return
        try:
            export_everything(self._context.store, file)
        except StorageError as error:
            self._context.toast(trouble_text(error), False)
            return
        said = self.tr("Everything is in {file}. It can be restored from there.")
        self._context.toast(said.format(file=file), False)
