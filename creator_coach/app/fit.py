"""Which businesses fit this creator, why, and which ones to look for nearby."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, zip_longest

from creator_coach.app.brand_guide import GENERAL, BrandGuide, read_guide
from creator_coach.app.profile import read_profile
from creator_coach.app.store import Store
from creator_coach.domain.businesses import Business
from creator_coach.domain.topics import niche_of

_IDEAS = 4


@dataclass(frozen=True, slots=True)
class Fit:
    """A kind of business for this creator: why it fits, an example, where to look, what to look for."""

    kind: Business
    title: str
    why: str
    example: str
    where: tuple[str, ...]
    ideas: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fits:
    """All three kinds, and whether niche and city are known: without them the reasons are general."""

    kinds: tuple[Fit, ...]
    niche: str
    city: str


def read_fits(store: Store, language: str) -> Fits:
    """Return what fits, in English ("en") or Indonesian ("id")."""
    profile, guide = read_profile(store), read_guide(language)
    topics = sorted(niche_of(profile.niche).topics) if profile.niche else []
    return Fits(
        tuple(_fit(guide, kind, profile.niche, profile.city, topics) for kind in Business), profile.niche, profile.city
    )


def _fit(guide: BrandGuide, kind: Business, niche: str, city: str, topics: list[str]) -> Fit:
    said = guide.businesses[kind]
    why = [said.why]
    if niche:
        why.append(said.for_niche.format(niche=niche))
    if city:
        why.append(said.for_city.format(city=city))
    return Fit(kind, said.title, " ".join(why), said.example, said.where, _ideas(guide, kind, topics))


def _ideas(guide: BrandGuide, kind: Business, topics: list[str]) -> tuple[str, ...]:
    """Return ideas of every topic of the niche in turn, filled up with those that fit anybody."""
    own = chain.from_iterable(zip_longest(*(guide.ideas[topic][kind] for topic in topics if topic in guide.ideas)))
    found = dict.fromkeys(idea for idea in chain(own, guide.ideas[GENERAL][kind]) if idea)
    return tuple(found)[:_IDEAS]
