"""The follower line of an account: what was counted, and what daily changes say between and before it."""

from __future__ import annotations

from datetime import date

from creator_coach.domain.accounts import AccountId
from creator_coach.domain.curve import curve, net_changes
from creator_coach.storage import counts
from creator_coach.storage.sqlite import Database


def follower_line(db: Database, account: AccountId, until: date, newest: int = -1) -> list[tuple[date, int]]:
    """Return (day, followers), oldest first; with `newest` only so many of the last days."""
    deltas = counts.deltas_of(db, account)
    if not deltas:
        return counts.counts_of(db, account, until, newest=newest)
    changes = {day: change for day, change in net_changes(deltas).items() if day <= until}
    line = curve(counts.counts_of(db, account, until), changes)
    return line[-newest:] if newest > 0 else line
