"""When the next backup is due. Apart from the backups themselves, which the first window must not wait for."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from creator_coach.app.store import Change, Store

EVERY = timedelta(minutes=30)


class Watch:
    """Knows whether the log changed since its last backup, and when the next one is due: at most one in EVERY.

    A log that was left without its last backup (a crash) counts as changed.
    """

    def __init__(self, store: Store, *, changed: bool = False) -> None:
        self.changed = changed
        self._written = datetime.now(UTC)
        store.subscribe(self._on_change)

    def is_due(self, now: datetime) -> bool:
        """Whether a backup is due; a clock that was put back does not delay it by more than EVERY."""
        return self.changed and abs(now - self._written) >= EVERY

    def written(self, now: datetime) -> None:
        """Note that a backup was started: what changes from now on is for the next one."""
        self.changed, self._written = False, now

    def failed(self) -> None:
        """Note that it did not succeed."""
        self.changed = True

    def _on_change(self, _change: Change) -> None:
        self.changed = True
