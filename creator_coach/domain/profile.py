"""Who the creator is, as far as the coach needs to know."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from creator_coach.domain.errors import RuleError

NICHE_LIMIT = 80
NAME_LIMIT = 80
CITY_LIMIT = 80
FIRST_GOAL = 1_000
MOST_GOAL = 1_000_000_000


class Kind(StrEnum):
    """Whether the creator starts from nothing or brings a community along."""

    NATIVE = "native"
    NON_NATIVE = "non-native"


def checked_niche(text: str) -> str:
    """Return a niche without outer spaces.

    Raises:
        RuleError: `niche-empty` or `niche-too-long`.
    """
    niche = " ".join(text.split())
    if not niche:
        raise RuleError("niche-empty")
    if len(niche) > NICHE_LIMIT:
        raise RuleError("niche-too-long", limit=NICHE_LIMIT)
    return niche


@dataclass(frozen=True, slots=True)
class Profile:
    """The creator. `niche` empty and `kind` None mean not said yet; `zone` is an IANA name."""

    name: str = ""
    niche: str = ""
    kind: Kind | None = None
    zone: str = "Asia/Jakarta"
    goal: int = FIRST_GOAL
    city: str = ""

    def __post_init__(self) -> None:
        if len(self.name) > NAME_LIMIT:
            raise RuleError("name-too-long", limit=NAME_LIMIT)
        if len(self.niche) > NICHE_LIMIT:
            raise RuleError("niche-too-long", limit=NICHE_LIMIT)
        if len(self.city) > CITY_LIMIT:
            raise RuleError("text-too-long", limit=CITY_LIMIT, given=len(self.city))
        if not 1 <= self.goal <= MOST_GOAL:
            raise RuleError("goal-out-of-range", given=self.goal)
