"""Backups, restoring and checking, in words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from creator_coach.ui.texts.language import clock_time, day_full, number
from creator_coach.ui.texts.marker import N_

if TYPE_CHECKING:
    from creator_coach.app.check import Checked
    from creator_coach.app.restore import Copy, Salvaged

_REASONS = {
    "timed": N_("backups", "while you worked"),
    "quit": N_("backups", "when you closed"),
    "asked": N_("backups", "because you asked"),
    "before-import": N_("backups", "before an import"),
    "before-restore": N_("backups", "before a restore"),
    "before-upgrade": N_("backups", "before an upgrade"),
}


def _say(text: str) -> str:
    return QCoreApplication.translate("backups", text)


def reason_text(reason: str) -> str:
    """Return why a backup was made."""
    return _say(_REASONS[reason]) if reason in _REASONS else ""


def moment_text(moment: datetime) -> str:
    """Return a time on this laptop's clock: 23 Nov 2026, 14.05."""
    local = moment.astimezone()
    return f"{day_full(local.date())}, {clock_time(local.hour, local.minute)}"


def ago_text(moment: datetime, now: datetime | None = None) -> str:
    """Return how long ago something was: in minutes, hours, then as a day."""
    minutes = int(((now or datetime.now(UTC)) - moment).total_seconds() // 60)
    if minutes < 0 or minutes >= 24 * 60:  # a clock that was put back gives no age
        return moment_text(moment)
    if minutes < 1:
        return _say(N_("backups", "just now"))
    if minutes < 60:  # noqa: PLR2004  minutes
        return _say(N_("backups", "{n} min ago")).format(n=number(minutes))
    return _say(N_("backups", "{n} h ago")).format(n=number(minutes // 60))


def holds_text(rows: Mapping[str, int], newest: str = "") -> str:
    """Return what a log holds, in one line: 2 accounts · 41 posts · 25 follower numbers · newest 22 Nov 2026."""
    said = [
        _say(N_("backups", "accounts: {n}")).format(n=number(rows.get("account", 0))),
        _say(N_("backups", "posts: {n}")).format(n=number(rows.get("post", 0))),
        _say(N_("backups", "follower numbers: {n}")).format(n=number(rows.get("follower_count", 0))),
    ]
    if newest:
        said.append(_say(N_("backups", "newest: {day}")).format(day=day_full(date.fromisoformat(newest))))
    return " · ".join(said)


def restored_text(copy: Copy, aside: Path | None) -> str:
    """Return what a restore did."""
    lines = [_say(N_("backups", "Restored from {path}: {holds}.")).format(path=copy.path, holds=_holds(copy))]
    if aside:
        lines.append(_say(N_("backups", "The damaged file was kept as {path}.")).format(path=aside))
    else:
        lines.append(_say(N_("backups", "The log as it was is kept as a backup; restore --undo brings it back.")))
    return "\n".join(lines)


def salvaged_text(saved: Salvaged, aside: Path) -> str:
    """Return what could be salvaged."""
    lines = [
        _say(N_("backups", "Salvaged: {holds}.")).format(holds=_holds(saved.copy)),
        _say(N_("backups", "The damaged file was kept as {path}.")).format(path=aside),
    ]
    if saved.holes:
        lost = _say(N_("backups", "Not everything could be read in: {tables}."))
        lines.append(lost.format(tables=", ".join(saved.holes)))
    return "\n".join(lines)


def not_damaged_text(path: Path) -> str:
    """Return that there is nothing to salvage."""
    return _say(N_("backups", "{path} is whole, so there is nothing to salvage.")).format(path=path)


def check_text(found: Checked) -> str:
    """Return what a check of the data file and its backups found."""
    if found.faults and found.newest:
        text = N_(
            "backups",
            "{path} is damaged ({faults}). Nothing was written to it; bring back the newest good backup with: creator-coach restore {backup}",
        )
        lines = [_say(text).format(path=found.path, faults=_few(found.faults), backup=found.newest.path)]
    elif found.faults:
        text = N_(
            "backups",
            "{path} is damaged ({faults}). Nothing was written to it; copy what can still be read with: creator-coach salvage",
        )
        lines = [_say(text).format(path=found.path, faults=_few(found.faults))]
    else:
        lines = [_say(N_("backups", "{path} is whole.")).format(path=found.path)]
        if found.backups:
            good = _say(N_("backups", "Backups that are whole: {n} of {of}."))
            lines.append(good.format(n=number(found.backups - len(found.damaged)), of=number(found.backups)))
    lines += [_say(N_("backups", "This backup is damaged: {path}")).format(path=path) for path in found.damaged]
    return "\n".join(lines)


def _few(faults: list[str]) -> str:
    return "; ".join(faults[:3])


def _holds(copy: Copy) -> str:
    return holds_text(copy.rows, copy.newest)
