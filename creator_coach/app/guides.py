"""How people get their own data out of each platform: resources/guides.toml, in the language of the moment."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from creator_coach.domain.accounts import Platform
from creator_coach.infra.resources import resources_dir


@dataclass(frozen=True, slots=True)
class Guide:
    """The way to one file. `id` is the format's; `checked` (year, month) when it was last looked at.

    `platform_name` is what a platform is called that the product has no own name for.
    """

    id: str
    platform: Platform
    checked: tuple[int, int]
    minutes: int
    brings: tuple[str, ...]
    title: str
    what: str
    steps: tuple[str, ...]
    tips: tuple[str, ...]
    platform_name: str = ""


@cache
def read_guides(language: str) -> tuple[Guide, ...]:
    """Return the guides in English ("en") or Indonesian ("id"), the most useful first."""
    data = tomllib.loads((resources_dir() / "guides.toml").read_text("utf-8"))
    found = []
    for guide in data["guide"]:
        year, month = map(int, guide["checked"].split("-"))
        said = guide[f"in_{language}"]
        found.append(
            Guide(
                guide["id"],
                Platform(guide["platform"]),
                (year, month),
                guide["minutes"],
                tuple(guide["brings"]),
                said["title"],
                said["what"],
                tuple(said["steps"]),
                tuple(said["tips"]),
                guide.get("platform_name", ""),
            )
        )
    return tuple(found)
