"""Simulated creators with one planted weakness: the coach names it first. SEED=7 draws others."""

from __future__ import annotations

import os
from collections import Counter

import pytest

from creator_coach.app.clock import FixedClock
from creator_coach.app.import_files import import_readings
from creator_coach.app.next_steps import read_steps
from creator_coach.app.quick_profile import Said, quick_profile
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountKey
from creator_coach.imports.drop import Drop
from creator_coach.imports.entries import Entry
from creator_coach.imports.table import read
from creator_coach.storage.database import open_in_memory
from tests.creators import EXPECTED, Creator, creators

SEED, EACH = int(os.environ.get("SEED", "1")), 8
NOTHING_SAID: Said = {
    "name": None,
    "niche": None,
    "kind": None,
    "posts_per_week": None,
    "weekdays": None,
    "focus": None,
    "goal": None,
    "city": None,
    "zone": "UTC",
}


def first_step(creator: Creator) -> str:
    """The id or the item of the first advice, after both tables were brought in."""
    store = Store(open_in_memory(), FixedClock(creator.today))
    said = NOTHING_SAID.copy()
    given = dict(zip(creator.profile_args[::2], creator.profile_args[1::2], strict=True))
    said["niche"], said["kind"], said["focus"] = given.get("--niche"), given["--kind"], given["--focus"]
    said["posts_per_week"] = int(given["--posts-per-week"])
    quick_profile(store, said)
    for name, text in (("posts.csv", creator.posts_csv), ("counts.csv", creator.counts_csv)):
        reading = read(Entry.of(name, text.encode()), Drop(creator.today))
        import_readings(store, [reading], AccountKey.parse(creator.account))
    first = read_steps(store).offered[0]
    return first.id if creator.weakness == "healthy" else first.serves


@pytest.fixture(scope="module")
def named() -> Counter[str]:
    """How many creators of each weakness had it named first."""
    found: Counter[str] = Counter()
    for creator in creators(SEED, EACH):
        found[creator.weakness] += first_step(creator) == EXPECTED[creator.weakness]
    return found


@pytest.mark.parametrize("weakness", EXPECTED)
def test_the_planted_weakness_is_named_first(named: Counter[str], weakness: str) -> None:
    assert named[weakness] >= EACH - 1


def test_of_all_of_them_at_least_ninety_five_in_a_hundred(named: Counter[str]) -> None:
    assert named.total() >= 0.95 * EACH * len(EXPECTED)
