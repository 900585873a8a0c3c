"""The rooms of the house."""

from __future__ import annotations

from enum import StrEnum


class Room(StrEnum):
    """The rooms of the house, in the order of the sidebar."""

    TODAY = "today"
    LOG = "log"
    GROWTH = "growth"
    WORKS = "works"
    SKILLS = "skills"
    BRANDS = "brands"
    SETTINGS = "settings"
