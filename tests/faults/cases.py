"""The modules that hold the faults."""

from __future__ import annotations

import importlib

_MODULES = (
    "kills",
    "syscalls",
    "power",
    "damage",
    "places",
    "instances",
    "restores",
    "salvages",
    "world",
    "large",
    "hostile",
)


def load() -> None:
    """Enter every fault into the list."""
    for name in _MODULES:
        importlib.import_module(f"tests.faults.{name}")
