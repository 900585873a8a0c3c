"""One account in Settings: what it is, its newest number, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from creator_coach.domain.accounts import Account
from creator_coach.ui.parts.elided import Elided
from creator_coach.ui.texts.language import number
from creator_coach.ui.texts.names import letters_of, platform_of
from creator_coach.ui.theme.tokens import S1, S2, S3
from creator_coach.ui.widgets.buttons import Button, IconButton
from creator_coach.ui.widgets.fields import Field
from creator_coach.ui.widgets.layout import MID, col, held, row
from creator_coach.ui.widgets.pictures import Badge
from creator_coach.ui.widgets.text import chip, label


class AccountRow(QWidget):
    """An account in use. Its name can be changed in place; Escape leaves it as it was."""

    renamed = Signal(object, str)  # the account, the new handle as typed
    led = Signal(object)
    archived = Signal(object)

    def __init__(self, account: Account) -> None:
        super().__init__()
        self.account = account
        self._badge, self._handle = Badge(""), Elided("bold")
        self._platform, self._count = Elided("small", "soft"), label("", "bold")
        self._chip = chip(self.tr("focus"), "accent")
        self._lead = Button(self.tr("Make focus"), "link")
        self.edit, self._away = IconButton("edit", ""), IconButton("archive", "")
        self.field = Field("")
        self._words = held(col(self._handle, self._platform, gap=0))
        for name, made in (
            ("account", self),
            ("account-focus", self._lead),
            ("account-edit", self.edit),
            ("account-archive", self._away),
            ("account-handle", self.field),
            ("account-count", self._count),
        ):
            made.setObjectName(f"{name}-{account.id}")
        icons = row(self.edit, self._away, gap=0)
        self.setLayout(
            row(
                (self._badge, MID),
                (self._words, 1),
                (self.field, 1),
                (self._chip, MID),
                (self._lead, MID),
                (self._count, MID),
                icons,
                gap=S3,
            )
        )
        self.field.hide()
        self.edit.clicked.connect(self._on_edit)
        self._lead.clicked.connect(self._on_lead)
        self._away.clicked.connect(self._on_away)
        self.field.edit.editingFinished.connect(self._on_finished)

    def show_account(self, account: Account, followers: int | None) -> None:
        """Show the account as it stands; a name being typed stays."""
        self.account = account
        names = {"handle": account.handle, "platform": platform_of(account)}
        self._badge.set(letters_of(account), names["platform"])
        self._handle.set_words(f"@{account.handle}")
        self._platform.set_words(names["platform"])
        self._chip.setVisible(account.focus)
        self._lead.setVisible(not account.focus)
        self._lead.setAccessibleName(self.tr("Make @{handle} on {platform} the focus").format(**names))
        self._count.setText("–" if followers is None else number(followers))
        known = self.tr("No number yet") if followers is None else self.tr("Newest number: {count}")
        self._count.setAccessibleName(known.format(count=self._count.text()))
        self.edit.set_name(self.tr("Rename @{handle} on {platform}").format(**names))
        self._away.set_name(self.tr("Archive @{handle} on {platform}").format(**names))
        self.field.edit.setAccessibleName(self.tr("New name of @{handle} on {platform}").format(**names))

    def stops(self) -> list[QWidget]:
        """Return what the Tab key reaches here, in order."""
        return [self.field.edit, self._lead, self.edit, self._away]

    def close_field(self) -> None:
        """Show the name again."""
        had = self.field.edit.hasFocus()
        self.field.set_fault(None)
        self._words.show()
        self.field.hide()
        if had:
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the name as it was with Escape."""
        if event.key() == Qt.Key.Key_Escape and self.field.isVisible():
            self.field.set_text(self.account.handle)
            self.close_field()
        else:
            super().keyPressEvent(event)

    def _on_edit(self) -> None:
        self.field.set_text(self.account.handle)
        self._words.hide()
        self.field.show()
        self.field.edit.selectAll()
        self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_finished(self) -> None:
        """Rename on Enter or on leaving; the page answers by closing the field or by its fault."""
        if self.field.isHidden():
            return
        if self.field.text().strip().removeprefix("@") == self.account.handle:
            self.close_field()
        else:
            self.renamed.emit(self.account, self.field.text())

    def _on_lead(self) -> None:
        self.led.emit(self.account)

    def _on_away(self) -> None:
        self.archived.emit(self.account)


class ArchivedRow(QWidget):
    """An account put away, and the way back."""

    restored = Signal(object)

    def __init__(self, account: Account) -> None:
        super().__init__()
        self.account = account
        words = Elided("body", "soft")
        names = {"handle": account.handle, "platform": platform_of(account)}
        words.set_words(self.tr("@{handle} · {platform}").format(**names))
        back = Button(self.tr("Bring back"), "link")
        back.setObjectName(f"account-back-{account.id}")
        back.set_about(words.accessibleName())
        back.clicked.connect(self._on_back)
        self.back = back
        box = row((words, 1), back, gap=S2)
        box.setContentsMargins(0, S1, 0, S1)
        self.setLayout(box)

    def _on_back(self) -> None:
        self.restored.emit(self.account)
