"""How each room is made; a room's module is loaded when it is first opened."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from creator_coach.ui.keeper import Keeper
from creator_coach.ui.room import Room

if TYPE_CHECKING:
    from creator_coach.ui.context import Context
    from creator_coach.ui.pages.base import Page


def rooms(keeper: Keeper) -> dict[Room, Callable[[Context], Page]]:
    """Return how each room is made; a room's module is loaded when it is first opened."""

    def today(context: Context) -> Page:
        from creator_coach.ui.pages.today import TodayPage  # noqa: PLC0415  not on the way to the first window

        return TodayPage(context)

    def log(context: Context) -> Page:
        from creator_coach.ui.pages.log import LogPage  # noqa: PLC0415  likewise

        return LogPage(context)

    def growth(context: Context) -> Page:
        from creator_coach.ui.pages.growth import GrowthPage  # noqa: PLC0415  likewise

        return GrowthPage(context)

    def works(context: Context) -> Page:
        from creator_coach.ui.pages.works import WorksPage  # noqa: PLC0415  likewise

        return WorksPage(context)

    def skills(context: Context) -> Page:
        from creator_coach.ui.pages.skills import SkillsPage  # noqa: PLC0415  likewise

        return SkillsPage(context)

    def brands(context: Context) -> Page:
        from creator_coach.ui.pages.brands import BrandsPage  # noqa: PLC0415  likewise

        return BrandsPage(context)

    def settings(context: Context) -> Page:
        from creator_coach.ui.pages.settings import SettingsPage  # noqa: PLC0415  likewise

        return SettingsPage(context, keeper)

    return {
        Room.TODAY: today,
        Room.LOG: log,
        Room.GROWTH: growth,
        Room.WORKS: works,
        Room.SKILLS: skills,
        Room.BRANDS: brands,
        Room.SETTINGS: settings,
    }
