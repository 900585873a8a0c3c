"""Which account Growth shows: a row of choices, or a list where a row would grow too long."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from creator_coach.domain.accounts import Account, AccountId
from creator_coach.ui.texts.names import platform_of
from creator_coach.ui.theme import tokens
from creator_coach.ui.theme.sheet import fit
from creator_coach.ui.widgets.choices import Segments
from creator_coach.ui.widgets.fields import ComboField
from creator_coach.ui.widgets.layout import row

_MOST_IN_A_ROW, _LONGEST_ROW = 4, 44  # choices, and characters in all of them at 100 % text
_LONGEST_HANDLE = 20


class AccountChoice(QWidget):
    """Hidden while there is nothing to choose."""

    chosen = Signal(object)  # AccountId

    def __init__(self) -> None:
        super().__init__()
        self._row = Segments(name=self.tr("Account"))
        self._row.setObjectName("growth-accounts")
        self._list = ComboField(self.tr("Account"))
        self._list.combo.setObjectName("growth-account-list")
        fit(self._list, 220)
        for made in (self._row, self._list):
            made.chosen.connect(self.chosen)
        self.setLayout(row(self._row, self._list, gap=0))

    def set(self, accounts: Sequence[Account], chosen: AccountId | None) -> None:
        """Offer the accounts, with the handle where two share a platform."""
        often = Counter(platform_of(account) for account in accounts)
        options: list[tuple[object, str]] = [(a.id, _words(a, often[platform_of(a)] > 1)) for a in accounts]
        for made in (self._row, self._list):
            made.set_options(options)
            made.set_chosen(chosen)
        short = (
            len(options) <= _MOST_IN_A_ROW
            and sum(len(words) for _, words in options) * tokens.now.scale <= _LONGEST_ROW
        )
        self._row.setVisible(short)
        self._list.setVisible(not short)
        self.setVisible(len(options) > 1)

    def take_focus(self) -> None:
        """Give the focus to the choice that is shown."""
        shown = self._list.combo if self._row.isHidden() else self._row
        shown.setFocus(Qt.FocusReason.OtherFocusReason)


def _words(account: Account, shared: bool) -> str:
    if not shared:
        return platform_of(account)
    handle = account.handle
    short = handle if len(handle) <= _LONGEST_HANDLE else handle[: _LONGEST_HANDLE - 1] + "…"
    return f"{platform_of(account)} @{short}"
