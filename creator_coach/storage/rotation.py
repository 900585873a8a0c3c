"""Which backups stay: by count and by sequence number, so that no jump of the clock can cost them all.

Everything of the last 2 days, then one a day for 12 days, one a week for 10 weeks, one a month for 9 months, each of
those that there are: days without a backup do not count. (The numbers are those of Anki, which has kept people's only
copy for twenty years.) What was saved before something large is kept by its own number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Protocol

KEPT_OF = {"before-import": 10, "before-restore": 10, "before-upgrade": 5, "before-salvage": 5}
_WHOLE_DAYS, _MOST = 2, 200
_PERIODS: tuple[tuple[int, Callable[[datetime], object]], ...] = (
    (12, lambda moment: moment.date()),
    (10, lambda moment: moment.isocalendar()[:2]),
    (9, lambda moment: (moment.year, moment.month)),
)


class Numbered(Protocol):
    """A backup, as far as keeping it is concerned."""

    @property
    def number(self) -> int:
        """Its place in the sequence."""
        ...

    @property
    def reason(self) -> str:
        """Why it was made."""
        ...

    @property
    def made_at(self) -> datetime:
        """What the clock said."""
        ...


def to_drop(backups: Iterable[Numbered]) -> list[int]:
    """Return the numbers of the backups that may go, oldest first; the newest of all never does."""
    newest_first = sorted(backups, key=lambda backup: -backup.number)
    keep: set[int] = {backup.number for backup in newest_first[:1]}
    for reason, count in KEPT_OF.items():
        keep |= {backup.number for backup in [b for b in newest_first if b.reason == reason][:count]}
    timed = [backup for backup in newest_first if backup.reason not in KEPT_OF]
    days = list(dict.fromkeys(backup.made_at.date() for backup in timed))
    whole = set(days[:_WHOLE_DAYS])
    keep |= {backup.number for backup in timed[:_MOST] if backup.made_at.date() in whole}
    rest = [backup for backup in timed if backup.made_at.date() not in whole]
    for count, period in _PERIODS:
        newest_of: dict[object, Numbered] = {}
        for backup in rest:
            newest_of.setdefault(period(backup.made_at), backup)
        chosen = list(newest_of.values())[:count]
        keep |= {backup.number for backup in chosen}
        if chosen:
            rest = [backup for backup in rest if backup.number < chosen[-1].number]
    return sorted(backup.number for backup in newest_first if backup.number not in keep)
