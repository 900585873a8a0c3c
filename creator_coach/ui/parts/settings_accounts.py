"""The accounts: add, rename, choose the focus, put away and bring back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from creator_coach.app.accounts import archive_account, choose_focus, rename_handle
from creator_coach.domain.accounts import Account, AccountId
from creator_coach.domain.errors import RuleError
from creator_coach.ui.context import Context
from creator_coach.ui.parts.settings_account_form import AddForm
from creator_coach.ui.parts.settings_account_row import AccountRow, ArchivedRow
from creator_coach.ui.texts.problems import rule_problem
from creator_coach.ui.theme.tokens import S3
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.cards import Card, rule
from creator_coach.ui.widgets.layout import clear, col
from creator_coach.ui.widgets.text import label, para


class AccountsCard(Card):
    """All accounts; rows are kept by account, so that an edit does not take the focus away."""

    def __init__(self, context: Context) -> None:
        super().__init__("")
        self.set_title(self.tr("Accounts"))
        self._context = context
        self.opener = Button(self.tr("Add"), "link", "plus")
        self.opener.setObjectName("account-add")
        self.opener.setAccessibleName(self.tr("Add account"))
        self.set_aside(self.opener)
        self.form = AddForm(context.store)
        self.empty = para(self.tr("No account yet. Add the one that you post on most."), "soft")
        self.rows: dict[AccountId, AccountRow] = {}
        self._away: list[ArchivedRow] = []
        self._asked = False  # whether the user opened the form
        self._lines, self._archived = col(gap=S3), col(gap=0)
        self._archive = QWidget()
        self._archive.setObjectName("archived-accounts")
        kept = label(self.tr("Archived. What you logged stays."), "strong", "soft", wrap=True)
        self._archive.setLayout(col(rule(), kept, self._archived))
        self.add(self.empty, self.form, self._lines, self._archive)
        self.form.hide()
        self.opener.clicked.connect(self.open_form)
        self.form.closed.connect(self._on_form_closed)

    def show_accounts(self, accounts: Sequence[Account], followers: Mapping[AccountId, int]) -> None:
        """Show every account with its newest number; rows are made anew only when the set changes."""
        used = [account for account in accounts if not account.archived]
        away = [account for account in accounts if account.archived]
        if [account.id for account in used] != list(self.rows):
            self._keep_rows(used)
        if away != [made.account for made in self._away]:
            clear(self._archived)
            self._away = [self._archived_row(account) for account in away]
        for account in used:
            self.rows[account.id].show_account(account, followers.get(account.id))
        self._archive.setVisible(bool(away))
        self.empty.setVisible(not used)
        self.opener.setVisible(bool(used))
        self.form.cancel.setVisible(bool(used))
        self.form.end.setVisible(bool(used))
        self.form.setVisible(self._asked or not used)
        self._order_stops()

    def open_form(self) -> None:
        """Show the form and go to its name."""
        self._asked = True
        self.form.show()
        self.form.handle.setFocus(Qt.FocusReason.OtherFocusReason)

    def entrance(self) -> QWidget:
        """Return where somebody who comes for the accounts begins."""
        return self.opener if self.rows else self.form.handle

    def _keep_rows(self, used: Sequence[Account]) -> None:
        before, self.rows = self.rows, {}
        for place, account in enumerate(used):
            made = before.pop(account.id, None) or self._row(account)
            self.rows[account.id] = made
            if self._lines.indexOf(made) != place:
                self._lines.insertWidget(place, made)
                made.show()
        for gone in before.values():
            self._lines.removeWidget(gone)
            gone.hide()
            gone.deleteLater()

    def _row(self, account: Account) -> AccountRow:
        made = AccountRow(account)
        made.renamed.connect(self._on_renamed)
        made.led.connect(self._on_led)
        made.archived.connect(self._on_archived)
        return made

    def _archived_row(self, account: Account) -> ArchivedRow:
        made = ArchivedRow(account)
        made.restored.connect(self._on_restored)
        self._archived.addWidget(made)
        made.show()
        return made

    def _order_stops(self) -> None:
        """Let Tab go from top to bottom: later rows would come last otherwise."""
        stops = [self.opener, *self.form.stops()]
        stops += [stop for made in self.rows.values() for stop in made.stops()]
        stops += [made.back for made in self._away]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _on_form_closed(self) -> None:
        self._asked = False
        if self.rows:
            self.opener.setFocus(Qt.FocusReason.OtherFocusReason)
            self.form.hide()

    def _on_renamed(self, account: Account, handle: str) -> None:
        made = self.rows[account.id]
        try:
            rename_handle(self._context.store, account, handle)
        except RuleError as error:
            made.field.set_fault(rule_problem(error))
        else:
            made.close_field()

    def _on_led(self, account: Account) -> None:
        choose_focus(self._context.store, account.id)
        self.rows[account.id].edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_archived(self, account: Account) -> None:
        archive_account(self._context.store, account)
        self.entrance().setFocus(Qt.FocusReason.OtherFocusReason)
        self._context.toast(self.tr("@{handle} is archived").format(handle=account.handle), True)

    def _on_restored(self, account: Account) -> None:
        archive_account(self._context.store, account, archived=False)
        self.rows[account.id].edit.setFocus(Qt.FocusReason.OtherFocusReason)
