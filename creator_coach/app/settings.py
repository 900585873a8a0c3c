"""Settings as a table: name, what it may be, and its default. A value that makes no sense is the default."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Literal, cast

from creator_coach.app.store import Store
from creator_coach.domain.weeks import DAYS
from creator_coach.storage.settings import all_settings, set_setting

_TIMES = tuple(f"{minute // 60:02}:{minute % 60:02}" for minute in range(24 * 60))
ALLOWED = {
    "language": ("system", "id", "en"),
    "theme": ("system", "light", "dark", "contrast"),
    "text_size": ("100", "125", "150", "200"),
    "reduce_motion": ("no", "yes"),
    "calm": ("no", "yes"),
    "streak": ("no", "yes"),
    "welcomed": ("no", "yes"),
    "remind_check_in": ("no", "yes"),
    "check_in_day": DAYS,
    "check_in_time": _TIMES,
    "remind_posts": ("no", "yes"),
    "post_time": _TIMES,
}
Name = Literal[
    "language",
    "theme",
    "text_size",
    "reduce_motion",
    "calm",
    "streak",
    "welcomed",
    "remind_check_in",
    "check_in_day",
    "check_in_time",
    "remind_posts",
    "post_time",
]


@dataclass(frozen=True, slots=True)
class Settings:
    """How the app looks and speaks, and what it reminds of; times on the wall."""

    language: str = "system"
    theme: str = "system"
    text_size: str = "100"
    reduce_motion: str = "no"
    calm: str = "no"
    streak: str = "no"
    welcomed: str = "no"
    remind_check_in: str = "no"
    check_in_day: str = "su"
    check_in_time: str = "19:00"
    remind_posts: str = "no"
    post_time: str = "16:00"


def read_settings(store: Store) -> Settings:
    """Return the settings."""
    known = {name: value for name, value in all_settings(store.db).items() if value in ALLOWED.get(name, ())}
    return replace(Settings(), **known)


def read_looks(store: Store) -> dict[str, str]:
    """Return the settings that a window needs before the log is open, by name."""
    settings = asdict(read_settings(store))
    return {name: settings[name] for name in ("language", "theme", "text_size", "reduce_motion")}


def change_setting(store: Store, name: Name, value: str) -> None:
    """Set one setting."""
    if value not in ALLOWED[name]:
        raise ValueError(value)
    if asdict(read_settings(store))[name] == value:
        return
    with store.change("change-setting") as work:
        set_setting(work, cast("str", name), value)
