"""Settings as a table: name, what it may be, and its default. A value that makes no sense is the default."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Literal, cast

from creator_coach.app.store import Store
from creator_coach.storage.settings import all_settings, set_setting

ALLOWED = {
    "language": ("system", "id", "en"),
    "theme": ("system", "light", "dark", "contrast"),
    "text_size": ("100", "125", "150", "200"),
    "reduce_motion": ("no", "yes"),
    "calm": ("no", "yes"),
    "streak": ("no", "yes"),
    "welcomed": ("no", "yes"),
}
Name = Literal["language", "theme", "text_size", "reduce_motion", "calm", "streak", "welcomed"]


@dataclass(frozen=True, slots=True)
class Settings:
    """How the app looks and speaks."""

    language: str = "system"
    theme: str = "system"
    text_size: str = "100"
    reduce_motion: str = "no"
    calm: str = "no"
    streak: str = "no"
    welcomed: str = "no"


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
