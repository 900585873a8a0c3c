"""The question which account a file belongs to, where the file does not say."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from creator_coach.app.accounts import read_accounts
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountKey, Platform
from creator_coach.domain.errors import RuleError
from creator_coach.imports.reading import Source
from creator_coach.ui.texts.names import account_name, platform_name
from creator_coach.ui.texts.problems import rule_problem
from creator_coach.ui.theme.tokens import S3
from creator_coach.ui.widgets.fields import ComboField, Field
from creator_coach.ui.widgets.layout import row


class AccountQuestion(QWidget):
    """The accounts that fit, or a new one by name."""

    answered = Signal()

    def __init__(self, store: Store, source: Source) -> None:
        super().__init__()
        self.source = source
        platform = source.platform
        known = [a for a in read_accounts(store) if platform in (None, a.platform)]
        new = [platform] if platform else list(Platform)
        name = self.tr("Which account is this?")
        if platform:
            name = self.tr("Which {platform} account is this?").format(platform=platform_name(platform))
        options: list[tuple[object, str]] = [(a.draft.key, account_name(a)) for a in known]
        options += [(each, self.tr("New account on {platform}").format(platform=platform_name(each))) for each in new]
        self.choice = ComboField(name, [(None, self.tr("Choose…")), *options] if known else options)
        self.choice.combo.setObjectName("import-account")
        self.handle = Field(self.tr("Account name"), "", source.handle or "")
        self.handle.set_placeholder("@dapur.sari")
        self.handle.edit.setObjectName("import-handle")
        self.choice.chosen.connect(self._on_chosen)
        self.handle.committed.connect(self._on_typed)
        self.setLayout(row((self.choice, 1), (self.handle, 1), gap=S3))
        self.setFocusProxy(self.choice.combo if known else self.handle.edit)
        self._show_handle()

    def key(self) -> AccountKey | None:
        """Return the account that was named, None as long as there is none."""
        chosen = self.choice.key()
        if isinstance(chosen, AccountKey):
            return chosen
        try:
            return AccountKey(Platform(str(chosen)), self.handle.text()) if chosen else None
        except RuleError:
            return None

    def complain(self) -> None:
        """Say that an answer is needed, and take the focus."""
        field = self.handle if isinstance(self.choice.key(), Platform) else self.choice
        field.set_fault(rule_problem(RuleError("handle-empty")))
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_handle(self) -> None:
        self.handle.setVisible(isinstance(self.choice.key(), Platform))

    def _on_chosen(self, key: object) -> None:
        self._show_handle()
        self.choice.set_fault(None)
        if isinstance(key, AccountKey):
            self.answered.emit()
        else:
            self.handle.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_typed(self, _text: str) -> None:
        try:
            AccountKey(Platform(str(self.choice.key())), self.handle.text())
        except (RuleError, ValueError) as error:
            self.handle.set_fault(rule_problem(error) if isinstance(error, RuleError) else None)
        else:
            self.handle.set_fault(None)
            self.answered.emit()
