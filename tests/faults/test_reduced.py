"""A small part of each fault, as ordinary tests. `python -m tests.faults --full` does everything."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.bench import FAULTS, SkippedError, bench
from tests.faults.cases import load
from tests.faults.lab import Lab

SEED = 20261125
ONLY_FULL = (
    "kill at each call: upgrade from 2",
    "kill at each call: export",
    "full disk, I/O error at each call: upgrade from 2",
    "full disk, I/O error at each call: upgrade from 3",
    "full disk, I/O error at each call: export",
    "kill at each call: upgrade from 3",
    "kill at each call: restore zip",
    "full disk, I/O error at each call: restore zip",
    "full disk, I/O error at each call: undo restore",
    "power cut: restore zip",
    "power cut: upgrade from 2",
    "power cut: upgrade from 3",
    "power cut: undo",
    "a very large import, twice",
    "a second program beside the first, and after it was killed",  # how soon it answers is a matter of the machine
)
load()


@pytest.fixture(scope="session")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    made = Lab(tmp_path_factory.mktemp("faults") / "home")
    yield made
    made.close()


@pytest.mark.parametrize("name", [name for name in FAULTS if name not in ONLY_FULL])
def test_nothing_is_lost_by(name: str, lab: Lab) -> None:
    with bench(name, SEED, full=False, lab=lab) as made:
        try:
            FAULTS[name].run(made)
        except SkippedError as reason:
            pytest.skip(str(reason))
        tally = made.tally
    assert not tally.bad, "\n".join(tally.notes)
    assert tally.runs


def test_the_list_of_what_is_left_out_is_true() -> None:
    assert set(ONLY_FULL) <= set(FAULTS)
    assert Path(__file__).with_name("__main__.py").exists()
