"""The media kit: exactly what stands on the paper, and nothing that the log does not know."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from creator_coach.domain.accounts import Platform
from creator_coach.domain.businesses import checked_length
from creator_coach.domain.pitch import Rated
from creator_coach.domain.posts import Format, Metrics
from creator_coach.domain.profile import Kind
from creator_coach.domain.rates import RateDraft

ABOUT_LIMIT = 1_000
CONTACT_LIMIT = 300
MOST_POSTS = 3
ENOUGH_WEEKS = 4  # weeks, before how many of them went to plan is printed
ENOUGH_RATES = 5  # posts with a known response, before the middle of them is printed


class Layout(StrEnum):
    """How the paper is laid out: a coloured column at the left, or a coloured band at the top."""

    COLUMN = "column"
    BANNER = "banner"


class Theme(StrEnum):
    """The colours of the paper."""

    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class KitDraft:
    """What the creator writes and chooses; the figures come from the log."""

    about: str = ""
    contact: str = ""
    layout: Layout = Layout.COLUMN
    theme: Theme = Theme.LIGHT
    show_rates: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "about", checked_length(self.about.strip(), ABOUT_LIMIT))
        lines = (" ".join(line.split()) for line in self.contact.splitlines())
        object.__setattr__(self, "contact", checked_length("\n".join(filter(None, lines)), CONTACT_LIMIT))


@dataclass(frozen=True, slots=True)
class KitAccount:
    """An account with its followers and the day they were counted; `title` is the user's own platform name."""

    platform: Platform
    title: str
    handle: str
    followers: int | None
    counted_on: date | None


@dataclass(frozen=True, slots=True)
class KitPost:
    """One of the posts to look at."""

    caption: str
    format: Format
    platform: Platform
    day: date
    metrics: Metrics


@dataclass(frozen=True, slots=True)
class Cooperation:
    """Somebody one worked with, and when it was done; `brand` tells a brand from another creator."""

    who: str
    day: date
    brand: bool


@dataclass(frozen=True, slots=True)
class MediaKit:
    """The media kit on one day. `line` is (day, followers) of the first account, oldest first; `photo` a JPEG."""

    day: date
    name: str
    niche: str
    city: str
    kind: Kind | None
    draft: KitDraft
    photo: bytes | None
    accounts: tuple[KitAccount, ...]
    line: tuple[tuple[date, int], ...]
    response: Rated | None
    weeks_kept: int
    weeks_counted: int
    posts: tuple[KitPost, ...]
    rates: tuple[RateDraft, ...]
    past: tuple[Cooperation, ...]
