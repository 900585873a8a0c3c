"""The form for one more account."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from creator_coach.app.accounts import add_account
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountDraft, Platform
from creator_coach.domain.errors import RuleError
from creator_coach.ui.texts.names import platform_name
from creator_coach.ui.texts.problems import rule_problem
from creator_coach.ui.theme.tokens import S2, S3
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.cards import rule
from creator_coach.ui.widgets.fields import ComboField, Field
from creator_coach.ui.widgets.layout import col, row
from creator_coach.ui.widgets.way_out import escape_presses


class AddForm(QWidget):
    """Platform and name of a new account; Enter adds it."""

    closed = Signal()  # added, or left without adding

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self.platform = ComboField(self.tr("Platform"), [(each, platform_name(each)) for each in Platform])
        self.other = Field(self.tr("Name of the platform"))
        self.handle = Field(self.tr("Account name"))
        self.handle.set_placeholder("@dapur.sari")
        self.add, self.cancel = Button(self.tr("Add account")), Button(self.tr("Cancel"), "quiet")
        for name in ("platform", "other", "handle", "add", "cancel"):
            getattr(self, name).setObjectName(f"new-account-{name}")
        self.other.hide()
        fields = row((self.platform, 1), (self.handle, 1), gap=S3)
        self.end = rule()
        self.setLayout(col(fields, self.other, row(self.add, self.cancel, None, gap=S2), self.end, gap=S3))
        self.platform.chosen.connect(self._on_platform)
        for field in (self.handle, self.other):
            field.edit.returnPressed.connect(self.commit)
        self.add.clicked.connect(self.commit)
        self.cancel.clicked.connect(self.leave)
        escape_presses(self, self.cancel)
        self.setAccessibleName(self.tr("Add account"))

    def commit(self) -> None:
        """Add the account; a name that cannot be one says so and stays."""
        platform = Platform(str(self.platform.key()))
        other = " ".join(self.other.text().split()) if platform is Platform.OTHER else ""
        try:
            add_account(self._store, AccountDraft(platform, self.handle.text(), other))
        except RuleError as error:
            self.handle.set_fault(rule_problem(error))
            self.handle.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.leave()

    def leave(self) -> None:
        """Forget what was typed."""
        for field in (self.handle, self.other):
            field.set_text("")
            field.set_fault(None)
        self.closed.emit()

    def stops(self) -> list[QWidget]:
        """Return what the Tab key reaches here, in order."""
        return [self.platform.combo, self.handle.edit, self.other.edit, self.add, self.cancel]

    def _on_platform(self, platform: object) -> None:
        self.other.setVisible(platform is Platform.OTHER)
