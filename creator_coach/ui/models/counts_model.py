"""The table of follower counts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt

from creator_coach.app.accounts import read_accounts
from creator_coach.app.log_followers import CountRow, edit_count, read_counts
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountId
from creator_coach.domain.counts import read_followers
from creator_coach.ui.models.paged import UNKNOWN, Index, PagedModel
from creator_coach.ui.texts.language import day_full, number
from creator_coach.ui.texts.marker import N_
from creator_coach.ui.texts.names import account_name
from creator_coach.ui.texts.typed import typed_day

DATE, ACCOUNT, FOLLOWERS, CHANGE = range(4)
_NAMES = (
    N_("CountsModel", "Date"),
    N_("CountsModel", "Account"),
    N_("CountsModel", "Followers"),
    N_("CountsModel", "Change"),
)


class CountsModel(PagedModel[CountRow]):
    """Follower counts, newest first."""

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__([QCoreApplication.translate("CountsModel", name) for name in _NAMES], parent)
        self._store = store
        self._account: AccountId | None = None
        self._accounts: dict[AccountId, str] = {}

    def set_account(self, account: AccountId | None) -> None:
        """Show only the counts of an account; None shows all."""
        if account != self._account:
            self._account = account
            self.restart()

    def page(self, offset: int, limit: int) -> list[CountRow]:
        """Read one page of counts, and what the accounts are called by now."""
        self._accounts = {known.id: account_name(known) for known in read_accounts(self._store, archived=True)}
        return read_counts(self._store, self._account, offset, limit)

    def key(self, entry: CountRow) -> int:
        """Return the id of a count."""
        return entry.id

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the day and the number be edited."""
        can = index.isValid() and index.column() in (DATE, FOLLOWERS)
        return super().flags(index) | (Qt.ItemFlag.ItemIsEditable if can else Qt.ItemFlag(0))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's words, which are also what its editor begins with."""
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        count = self.entry(index.row())
        if index.column() == DATE:
            return day_full(count.counted_on)
        if index.column() == ACCOUNT:
            return self._accounts.get(count.account, UNKNOWN)
        if index.column() == FOLLOWERS:
            return number(count.followers)
        return UNKNOWN if count.change is None else number(count.change, signed=True)

    def write(self, entry: CountRow, column: int, text: str) -> None:
        """Store a typed cell."""
        if column == DATE:
            edit_count(self._store, entry.id, entry.followers, typed_day(text, self._store.today()))
        else:
            edit_count(self._store, entry.id, read_followers(text), entry.counted_on)
