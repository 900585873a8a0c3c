"""Accounts as rows. Which one is the focus stands in the profile."""

from __future__ import annotations

from creator_coach.domain.accounts import Account, AccountDraft, AccountId, AccountKey, Platform
from creator_coach.storage.sqlite import Database
from creator_coach.storage.unit_of_work import Row, Table, UnitOfWork


def all_accounts(db: Database) -> list[Account]:
    """Return every account, the focus first, then in the order they were added."""
    rows = db.query(
        "SELECT account.*, account.id IS (SELECT focus_account_id FROM profile) AS focus FROM account "
        "ORDER BY archived, focus DESC, id"
    )
    return [_from_row(row) for row in rows]


def find_account(db: Database, key: AccountKey) -> Account | None:
    """Return the account with this platform and handle, in any case."""
    return next((account for account in all_accounts(db) if account.draft.key.same_as(key)), None)


def add_account(work: UnitOfWork, draft: AccountDraft) -> AccountId:
    """Store a new account."""
    return AccountId(work.insert(Table.ACCOUNT, _to_row(draft)))


def change_account(work: UnitOfWork, account_id: AccountId, draft: AccountDraft) -> None:
    """Store an account under another name."""
    work.update(Table.ACCOUNT, account_id, _to_row(draft))


def archive_account(work: UnitOfWork, account_id: AccountId, *, archived: bool) -> None:
    """Put an account away, or take it out again. Its log stays."""
    work.update(Table.ACCOUNT, account_id, {"archived": int(archived)})


def _to_row(draft: AccountDraft) -> Row:
    return {"platform": draft.platform.value, "handle": draft.handle, "platform_name": draft.platform_name}


def _from_row(row: Row) -> Account:
    draft = AccountDraft(Platform(str(row["platform"])), str(row["handle"]), str(row["platform_name"]))
    return Account(AccountId(int(str(row["id"]))), draft, archived=bool(row["archived"]), focus=bool(row["focus"]))


def is_empty(db: Database, account_id: int) -> bool:
    """Whether nothing in the log belongs to an account."""
    tables = (Table.POST, Table.FOLLOWER_COUNT, Table.FOLLOWER_DELTA, Table.PRESENT_FOLLOWER)
    return not any(
        db.execute(f"SELECT EXISTS (SELECT 1 FROM {table} WHERE account_id = ?)", [account_id]).fetchone()[0]
        for table in tables
    )
