"""What is said when the program itself is at fault: plain words, what to do, and details without anything private."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from creator_coach.ui.open_folder import open_folder
from creator_coach.ui.theme.tokens import S2, em
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.cards import Disclosure
from creator_coach.ui.widgets.dialogs import Dialog
from creator_coach.ui.widgets.layout import FlowRow
from creator_coach.ui.widgets.text import label, para

_WIDE, _HIGH = 620, 120  # px at 100 % text


class CrashDialog(Dialog):
    """Go on or close; the details can be copied, and nothing is sent."""

    leaving = Signal()

    def __init__(self, parent: QWidget | None, details: str, logs: Path) -> None:
        super().__init__(parent, "", width=_WIDE)
        self.setObjectName("crash-dialog")
        self._logs = logs
        self.set_title(self.tr("Something went wrong in the program"))
        safe = self.tr("Your log is safe: each change was on the disk before the window showed it.")
        todo = self.tr("You can go on. If something looks odd, close the program and start it again.")
        self.set_text(f"{safe}\n{todo}")
        self._count = label("", "small", "soft", wrap=True)
        self._count.setObjectName("crash-count")
        self._count.hide()
        self.details = QPlainTextEdit()
        self.details.setObjectName("crash-details")
        self.details.setPlainText(details)
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(self.tr("Details"))
        self.details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.details.setFixedHeight(em(_HIGH))
        self.copy, self.folder = Button(self.tr("Copy details"), "quiet", "copy"), Button(self.tr("Open log folder"))
        self.folder.set_kind("quiet")
        self.folder.set_picture("folder")
        self.copy.setObjectName("crash-copy")
        self.folder.setObjectName("crash-folder")
        self.said = label("", "small", "soft", wrap=True)
        self.said.hide()
        sent = self.tr(
            "Nothing is sent anywhere. The details hold no captions, names or numbers of yours: you may copy them to "
            "somebody who can help."
        )
        more = Disclosure(self.tr("Details"), self.details)
        more.setObjectName("crash-more")
        more.toggled.connect(self.fit_height)
        self.add(self._count, para(sent, "soft"), more, FlowRow(self.copy, self.folder, gap=S2), self.said)
        self.close_ = self.add_cancel(self.tr("Close the program"))
        self.go_on = self.add_action(self.tr("Go on"))
        self.close_.setObjectName("crash-close")
        self.go_on.setObjectName("crash-go-on")
        self.close_.clicked.connect(self.leaving)
        self.copy.clicked.connect(self._on_copy)
        self.folder.clicked.connect(self._on_folder)
        self.go_on.setFocus()

    def show_count(self, count: int) -> None:
        """Say how many faults there were since the first: no dialog after dialog."""
        self._count.setText(self.tr("It happened %n time(s).", "", count))
        self._count.show()
        self.fit_height()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
        self._say(self.tr("The details are in the clipboard."))

    def _on_folder(self) -> None:
        if not open_folder(self._logs):
            self._say(self.tr("The folder could not be opened. It is {folder}.").format(folder=self._logs))

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.show()
        self.fit_height()
