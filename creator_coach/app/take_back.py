"""Take back an import, also long after it was made."""

from __future__ import annotations

from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountId
from creator_coach.storage import accounts, file_imports, forecasts, profile
from creator_coach.storage.file_imports import FileImport
from creator_coach.storage.unit_of_work import Table, UnitOfWork

__all__ = ["FileImport", "take_back_import"]


def take_back_import(store: Store, file_import: FileImport) -> None:
    """Take out what an import brought and put back what it replaced, as one change that can be undone.

    What was changed again since stays as it is. Accounts that the import made go if nothing is left in them.
    """
    with store.change("take-back-import") as work:
        file_imports.take_back(work, file_import.id, store.clock.now())
        for account_id in file_import.summary.get("new_accounts", []):
            if accounts.is_empty(work.db, account_id):
                _remove_account(work, AccountId(account_id))


def _remove_account(work: UnitOfWork, account_id: AccountId) -> None:
    if any(account.focus and account.id == account_id for account in accounts.all_accounts(work.db)):
        others = [a.id for a in accounts.all_accounts(work.db) if a.id != account_id and not a.archived]
        profile.change_focus(work, others[0] if others else None)
    for given in forecasts.given_ranges(work.db, account_id):
        forecasts.drop_forecast(work, account_id, given.given_on)
    work.delete(Table.ACCOUNT, account_id)
