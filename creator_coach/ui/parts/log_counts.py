"""The table of follower counts."""

from __future__ import annotations

from creator_coach.app.log_followers import CountRow, delete_counts
from creator_coach.domain.accounts import AccountId
from creator_coach.ui.context import Context
from creator_coach.ui.models.counts_model import CountsModel
from creator_coach.ui.parts.log_records import Records, RecordsTable
from creator_coach.ui.widgets.cards import EmptyState
from creator_coach.ui.widgets.layout import fill
from creator_coach.ui.widgets.tables import Column

_COLUMNS = (Column(124), Column(bold=True), Column(120, right=True), Column(112, right=True))


class CountsRecords(Records[CountRow]):
    """All follower counts, newest first."""

    def __init__(self, context: Context) -> None:
        self.counts = CountsModel(context.store)
        table = RecordsTable(_COLUMNS, "", self.counts)
        super().__init__(context, table, self.counts)
        table.setAccessibleName(self.tr("Follower counts"))
        table.setObjectName("counts-table")
        self.empty = EmptyState(
            self.tr("No follower counts yet"),
            self.tr("The weekly check-in above takes the first one."),
            picture="counts",
        )
        self.empty.setObjectName("no-counts")
        fill(self.box, table, self.empty)

    def refresh(self) -> None:
        """Read the counts again; everybody keeps their place."""
        self.counts.renew()
        self._show_around()

    def show_account(self, account: AccountId | None) -> None:
        """Show the counts of one account, or of all."""
        self.counts.set_account(account)
        self._show_around()

    def remove(self, rows: list[int]) -> None:
        """Delete counts, with undo."""
        ids = [self.counts.entry(place).id for place in rows]
        delete_counts(self.store, ids)
        self.context.toast(self.tr("%n follower count(s) deleted.", "", len(ids)), True)

    def _show_around(self) -> None:
        any_row = self.counts.rowCount() > 0
        self.table.setVisible(any_row)
        self.empty.setVisible(not any_row)
