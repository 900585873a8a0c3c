"""The place where files come in: drop zone, progress, and what was found before it is added."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QProgressBar, QWidget

from creator_coach.app.import_files import Imported
from creator_coach.app.mappings import read_mappings
from creator_coach.app.profile import read_profile
from creator_coach.ui.context import Context, Room
from creator_coach.ui.importing import ImportRun
from creator_coach.ui.parts.log_import_preview import ImportPreview
from creator_coach.ui.texts.import_text import news_text
from creator_coach.ui.texts.language import number
from creator_coach.ui.theme.tokens import S2, S3
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.layout import col, row
from creator_coach.ui.widgets.notices import DropZone
from creator_coach.ui.widgets.text import label

_SLOW = 300  # ms after which a progress bar is worth its flicker


class ImportPlace(QWidget):
    """Takes files, shows what they hold, and adds them when the user says so."""

    guide_asked = Signal()
    held = Signal(bool)  # the log is in the middle of a trial or an import; nobody else may change it

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._store = context, context.store
        self._run: ImportRun | None = None
        self.zone = DropZone(
            self.tr("Drop files from Instagram, TikTok or another platform here"),
            self.tr("You see what they hold first, and you can undo it any time."),
            self.tr("Choose files"),
        )
        self.zone.setObjectName("drop-zone")
        self.zone.button.setObjectName("choose-files")
        self.zone.dropped.connect(self.take)
        self.zone.pressed.connect(self.choose)
        self.guide = Button(self.tr("How do I get my file?"), "link", "help")
        self.guide.setObjectName("open-guide")
        self.guide.setProperty("flush", "true")
        self.guide.clicked.connect(self.guide_asked)
        self._said, self._bar = label("", "strong", wrap=True), QProgressBar()
        self._bar.setTextVisible(False)
        self.stop = Button(self.tr("Cancel"), "secondary")
        self.stop.setObjectName("stop-import")
        self.stop.clicked.connect(self.cancel)
        self.busy = Card("", row((col(self._said, self._bar, gap=S2), 1), self.stop, gap=S3))
        self.busy.setObjectName("import-busy")
        self.preview = ImportPreview(context)
        self.preview.accepted.connect(self._on_accepted)
        self.preview.asked_again.connect(self._on_asked_again)
        self.preview.columns_changed.connect(self._on_columns)
        self.preview.left.connect(self.cancel)
        self.preview.guide_asked.connect(self.guide_asked)
        self._slow = QTimer(self, singleShot=True, interval=_SLOW)
        self._slow.timeout.connect(self._show_busy)
        self.setLayout(col(self.zone, row(self.guide, None), self.busy, self.preview, gap=S2))
        self._show(self.zone)

    def choose(self) -> None:
        """Let the user choose files."""
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose files from your platforms"))
        if chosen:
            self.take([Path(path) for path in chosen])

    def take(self, paths: Sequence[Path]) -> None:
        """Read files; an import that is under way is left for these."""
        if not paths:
            return
        if not self._context.sample and (own := self._own_among(paths)):
            self._context.go(Room.SETTINGS, f"restore:{own}")
            return
        self._end()
        run = self._run = ImportRun(self._store, paths, read_profile(self._store).zone, self)
        run.told.connect(self._on_told)
        run.writing.connect(self.held)
        run.previewed.connect(self._on_previewed)
        run.added.connect(self._on_added)
        run.failed.connect(self._on_failed)
        self._say(self.tr("Reading %n file(s)…", "", len(paths)))
        run.start(read_mappings(self._store))

    def _own_among(self, paths: Sequence[Path]) -> Path | None:
        from creator_coach.app.import_own import is_export  # noqa: PLC0415  only when files come

        return next(filter(is_export, paths), None)

    def cancel(self) -> None:
        """Leave the import; nothing of it stays."""
        had_focus = self._has_focus()
        self._end()
        self._show(self.zone)
        if had_focus:
            self.zone.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_focus(self) -> QWidget:
        """Put the focus where the next step is, and return it."""
        if self.preview.isVisibleTo(self):
            self.preview.take_focus()
        else:
            (self.stop if self.busy.isVisibleTo(self) else self.zone.button).setFocus(Qt.FocusReason.OtherFocusReason)
        return QApplication.focusWidget() or self

    def close_run(self) -> None:
        """End an import for good and wait for its thread."""
        if self._run is not None:
            self._run.close()
        self._end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the import with Escape."""
        if event.key() == Qt.Key.Key_Escape and self._run is not None:
            self.cancel()
        else:
            super().keyPressEvent(event)

    def _end(self) -> None:
        self._slow.stop()
        if self._run is not None:
            self._run.cancel()
            self._run.deleteLater()
            self._run = None

    def _say(self, text: str) -> None:
        """Say what is going on, once it takes long enough to be worth it."""
        self._said.setText(text)
        self._bar.setAccessibleName(text)
        self._bar.setRange(0, 0)
        self._slow.start()

    def _show_busy(self) -> None:
        self._show(self.busy)
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, shown: QWidget) -> None:
        for widget in (self.zone, self.busy, self.preview):
            widget.setVisible(widget is shown)
        self.guide.setVisible(shown is self.zone)

    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _on_told(self, done: int, of: int) -> None:
        self._bar.setRange(0, max(of, 1))
        self._bar.setValue(done)

    def _on_previewed(self, results: list[Imported]) -> None:
        self._slow.stop()
        if self._run is None:
            return
        self.preview.show_results(results, self._run.readings)
        self._show(self.preview)
        self.preview.take_focus()

    def _on_asked_again(self) -> None:
        if self._run is not None:
            self._run.preview(self.preview.answers())

    def _on_columns(self) -> None:
        if self._run is not None:
            self._say(self.tr("Reading again…"))
            self._run.start(read_mappings(self._store))

    def _on_accepted(self) -> None:
        if self._run is not None:
            self._say(self.tr("Adding…"))
            self._run.confirm(self.preview.answers())

    def _on_added(self, results: list[Imported]) -> None:
        self._end()
        self._show(self.zone)
        self.zone.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._context.toast(added_text(results), True)

    def _on_failed(self, sentence: str) -> None:
        self._end()
        self._show(self.zone)
        self._context.toast(sentence, False)


def added_text(results: Sequence[Imported]) -> str:
    """Return what an import added, in one line."""
    news = [text for result in results if (text := news_text(result))]
    if len(news) == 1:
        return QCoreApplication.translate("ImportPlace", "Added: {news}").format(news=news[0])
    new = sum(result.new for result in results)
    said = QCoreApplication.translate("ImportPlace", "Added from {files} files: {count} new entries")
    return said.format(files=number(len(news)), count=number(new))
