"""Add, rename, archive and lead with accounts."""

from __future__ import annotations

from dataclasses import replace

from creator_coach.app.store import Store
from creator_coach.domain.accounts import Account, AccountDraft, AccountId, AccountKey
from creator_coach.domain.errors import RuleError
from creator_coach.storage import accounts, profile
from creator_coach.storage.unit_of_work import UnitOfWork


def read_accounts(store: Store, *, archived: bool = False) -> list[Account]:
    """Return the accounts in use, the focus first; with archived, all of them."""
    return [account for account in accounts.all_accounts(store.db) if archived or not account.archived]


def focus_account(store: Store) -> Account | None:
    """Return the account that leads: the chosen one, else the first in use."""
    return next(iter(read_accounts(store)), None)


def add_account(store: Store, draft: AccountDraft) -> AccountId:
    """Add an account; the first one becomes the focus.

    Raises:
        RuleError: `account-known` where it is there already.
    """
    with store.change("add-account") as work:
        if accounts.find_account(work.db, draft.key):
            raise RuleError("account-known", given=str(draft.key))
        return add_in(work, draft)


def add_in(work: UnitOfWork, draft: AccountDraft) -> AccountId:
    """Add an account as part of a larger change; the first one becomes the focus."""
    account_id = accounts.add_account(work, draft)
    if not any(account.focus for account in accounts.all_accounts(work.db)):
        profile.change_focus(work, account_id)
    return account_id


def account_for(work: UnitOfWork, key: AccountKey, platform_name: str = "") -> AccountId:
    """Return the account with a key, added if it is not there yet."""
    known = accounts.find_account(work.db, key)
    return known.id if known else add_in(work, AccountDraft(key.platform, key.handle, platform_name))


def rename_account(store: Store, account: Account, draft: AccountDraft) -> None:
    """Change an account's handle, platform or platform name.

    Raises:
        RuleError: `account-known` where another account is called so.
    """
    other = accounts.find_account(store.db, draft.key)
    if other and other.id != account.id:
        raise RuleError("account-known", given=str(draft.key))
    with store.change("rename-account") as work:
        accounts.change_account(work, account.id, draft)


def rename_handle(store: Store, account: Account, handle: str) -> None:
    """Change an account's handle."""
    rename_account(store, account, replace(account.draft, handle=handle))


def archive_account(store: Store, account: Account, *, archived: bool = True) -> None:
    """Put an account away or take it out again; the next one in use becomes the focus."""
    with store.change("archive-account" if archived else "unarchive-account") as work:
        accounts.archive_account(work, account.id, archived=archived)
        if archived and account.focus:
            others = [a for a in accounts.all_accounts(work.db) if not a.archived]
            profile.change_focus(work, others[0].id if others else None)


def choose_focus(store: Store, account_id: AccountId) -> None:
    """Let an account lead."""
    with store.change("choose-focus") as work:
        profile.change_focus(work, account_id)
