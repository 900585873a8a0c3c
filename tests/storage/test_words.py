"""A failing disk changes letters too, and SQLite itself finds nothing wrong with that."""

from __future__ import annotations

from pathlib import Path

import pytest

from creator_coach.app.clock import FixedClock
from creator_coach.app.open_store import faults, open_store
from creator_coach.app.restore import read_restorable, salvage_file
from creator_coach.app.sample import fill_sample
from creator_coach.app.store import Store
from creator_coach.storage.database import sound
from creator_coach.storage.errors import BackupDamagedError, DataDamagedError
from creator_coach.storage.sqlite import row_counts
from creator_coach.storage.words import odd_words


@pytest.fixture
def path(tmp_path: Path, clock: FixedClock) -> Path:
    """A filled log that is closed."""
    path = tmp_path / "coach.sqlite3"
    store = open_store(path, clock, None)
    fill_sample(store, "en")
    store.close()
    return path


def spoil(path: Path, letters: bytes, others: bytes) -> bytes:
    """Change letters in a closed file, also in its indexes, and return what it holds then."""
    content = path.read_bytes()
    assert letters in content
    spoilt = content.replace(letters, others)
    path.write_bytes(spoilt)
    return spoilt


def rows(path: Path, clock: FixedClock) -> dict[str, int]:
    store = open_store(path, clock, None)
    try:
        return row_counts(store.db)
    finally:
        store.close()


def test_a_whole_log_has_no_odd_words(store: Store) -> None:
    fill_sample(store, "id")
    assert list(odd_words(store.db)) == []
    assert sound(store.db) == []


@pytest.mark.parametrize(
    ("letters", "others", "column"),
    [
        (b"carousel", b"carou{el", "post"),
        (b"tiktokdapur", b"tiktkkdapur", "account"),
        (b"local-business", b"local-busiless", "deal"),
    ],
)
def test_a_word_that_nobody_wrote_is_damage_and_salvaged_to_the_nearest(
    path: Path, clock: FixedClock, letters: bytes, others: bytes, column: str
) -> None:
    before = rows(path, clock)
    spoilt = spoil(path, letters, others)
    with pytest.raises(DataDamagedError) as caught:
        open_store(path, clock, None)
    assert path.read_bytes() == spoilt
    assert column in str(caught.value.details["faults"])
    assert column in faults(path)[0]
    with pytest.raises(BackupDamagedError):
        read_restorable(path)
    assert (caught.value.code, caught.value.path) == ("data-damaged", path)
    _, aside = salvage_file(path)
    assert aside.read_bytes() == spoilt
    assert rows(path, clock) == before


def test_a_day_that_is_none_is_damage_and_costs_its_row_or_only_itself(path: Path, clock: FixedClock) -> None:
    before = rows(path, clock)
    store = open_store(path, clock, None)
    with store.change("odd") as work:
        work.db.execute("UPDATE follower_count SET counted_on = '2026-1q-22' WHERE id = 3")
        work.db.execute("UPDATE prospect SET asked_on = '2026-1q-01' WHERE id = 1")
    store.close()
    with pytest.raises(DataDamagedError) as caught:
        open_store(path, clock, None)
    assert caught.value.details["faults"] == ["follower_count 3: counted_on", "prospect 1: asked_on"]
    salvage_file(path)
    after = rows(path, clock)
    assert after == {**before, "follower_count": before["follower_count"] - 1}


def test_an_odd_word_is_found_where_other_tables_are_empty(store: Store) -> None:
    with store.change("odd") as work:
        work.db.execute("INSERT INTO media_kit (id, theme) VALUES (1, 'dirk')")
    assert list(map(str, odd_words(store.db))) == ["media_kit 1: theme"]


def test_a_row_whose_word_is_past_knowing_goes(path: Path, clock: FixedClock) -> None:
    before = rows(path, clock)
    store = open_store(path, clock, None)
    with store.change("odd") as work:
        work.db.execute("UPDATE post SET format = 'zzzzzzzz' WHERE id = 1")
    store.close()
    salvage_file(path)
    after = rows(path, clock)
    assert after["post"] == before["post"] - 1
    assert after["account"] == before["account"]


def test_a_flipped_bit_in_the_schema_is_damage_and_every_row_is_salvaged(path: Path, clock: FixedClock) -> None:
    before = rows(path, clock)
    for letters, others in (
        (b"CREATE TABLE post (", b"CREATE TABLE pos\xf4 ("),
        (b"caption TEXT NOT NULL", b"caption TEX\xd4 NOT NULL"),
    ):
        whole = path.read_bytes()
        spoil(path, letters, others)
        with pytest.raises(DataDamagedError):
            open_store(path, clock, None)
        saved, _ = salvage_file(path)
        assert saved.holes == ()
        assert rows(path, clock) == before
        path.write_bytes(whole)


def test_a_text_that_is_no_text_is_found_and_costs_one_letter(path: Path, clock: FixedClock) -> None:
    before = rows(path, clock)
    spoil(path, b"banana", b"bana\xeea")
    assert "post" in faults(path)[0]
    salvage_file(path)
    store = open_store(path, clock, None)
    assert row_counts(store.db) == before
    assert store.db.execute("SELECT count(*) FROM post WHERE caption LIKE '%bana�a%'").fetchone()[0]
