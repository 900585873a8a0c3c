"""Why the log cannot be opened, and everything that can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from creator_coach.app.backup import Backup
from creator_coach.app.open_store import StorageError, start_anew
from creator_coach.app.restore import Copy, newest_good, read_restorable, restore, salvage_file
from creator_coach.infra.paths import AppPaths
from creator_coach.ui.parts.settings_restore import ask_file
from creator_coach.ui.texts.backups import holds_text, moment_text
from creator_coach.ui.texts.problems import trouble_text
from creator_coach.ui.theme.tokens import S2, S5, em
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.layout import TOP, FlowRow, col, row
from creator_coach.ui.widgets.text import glyph, label, para

_WIDE = 720  # px at 100 % text: longer lines read badly
_DAMAGED, _GONE = {"data-damaged", "data-empty"}, {"data-missing"}


class TroubleView(QWidget):
    """One card: what is wrong, the newest good backup if there is one, and buttons.

    `topic` is the help's topic of it. `chosen` carries what is to be done before the log is opened again; `looked` asks
    to see it without writing.
    """

    chosen = Signal(object)  # a callable
    looked = Signal()
    asked = Signal()  # for help
    closed = Signal()

    def __init__(
        self,
        error: StorageError,
        data: Path,
        paths: AppPaths,
        ask: Callable[[QWidget, str], Path | None] = ask_file,
    ) -> None:
        super().__init__()
        self.setObjectName("trouble")
        self._data, self._paths, self._ask = data, paths, ask
        self.topic = "damaged" if error.code in _DAMAGED | _GONE else "data"
        self.text = para(trouble_text(error))
        self.extra = label("", "small", "soft", wrap=True)
        self.extra.setObjectName("trouble-extra")
        buttons = self._buttons(error)
        card = Card(
            self.tr("Your log cannot be opened"),
            row((glyph("warning", "bad", 24), TOP), (self.text, 1)),
            self.extra,
            FlowRow(*buttons, gap=S2),
        )
        self.extra.setVisible(bool(self.extra.text()))
        card.setMaximumWidth(em(_WIDE))
        box = col(None, row(None, (card, 1000), None), None)
        box.setContentsMargins(S5 * 2, S5, S5 * 2, S5)
        self.setLayout(box)

    def _buttons(self, error: StorageError) -> list[Button]:
        made: list[Button] = []
        if error.code in _DAMAGED | _GONE:
            if good := newest_good(self._data):
                made.append(self._best(*good))
            made.append(self._button("restore-file", self.tr("Restore from a file…"), self._on_file))
        if error.code == "data-damaged":
            made.append(self._button("salvage", self.tr("Salvage what can be read"), self._on_salvage))
        if error.code in _GONE:
            made.append(self._button("start-anew", self.tr("Start a new log"), self._on_anew))
        if error.code == "data-read-only":
            made.append(self._button("look-only", self.tr("Look at it without changing"), self.looked))
        made.append(self._button("close", self.tr("Close"), self.closed))
        made.append(self._button("explain", self.tr("Help"), self.asked))
        made[0].set_kind("primary")
        return made

    def _button(self, name: str, text: str, do: Callable[[], object] | SignalInstance) -> Button:
        made = Button(text)
        made.setParent(self)
        made.setObjectName(name)
        made.clicked.connect(do)
        return made

    def _best(self, backup: Backup, copy: Copy) -> Button:
        said = self.tr("Newest good backup, {when}: {holds}. The file as it is now is kept under another name.")
        self.extra.setText(said.format(when=moment_text(backup.made_at), holds=holds_text(copy.rows, copy.newest)))
        return self._button("restore-newest", self.tr("Restore this backup"), lambda: self._restore(copy))

    def _restore(self, copy: Copy) -> None:
        self.chosen.emit(lambda: restore(self._data, copy))

    def _on_file(self) -> None:
        if (path := self._ask(self, self.tr("Choose a backup or an export of everything"))) is None:
            return
        try:
            self._restore(read_restorable(path))
        except StorageError as error:
            self.text.set_words(trouble_text(error))

    def _on_salvage(self) -> None:
        self.chosen.emit(lambda: salvage_file(self._data))

    def _on_anew(self) -> None:
        self.chosen.emit(lambda: start_anew(self._paths))
