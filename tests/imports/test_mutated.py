"""Whatever happens to an export on its way, reading it never raises, and what it yields can always be stored whole."""

from __future__ import annotations

import io
import json
import tempfile
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from creator_coach.app.clock import FixedClock
from creator_coach.app.import_files import import_readings
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountKey, Platform
from creator_coach.imports.containers import Bundle, bundle_at
from creator_coach.imports.detect import read_bundle, with_paths
from creator_coach.imports.entries import Entry
from creator_coach.imports.reading import FileReading
from creator_coach.storage.database import open_in_memory, sound
from creator_coach.storage.tables import everything
from tests.imports.platforms.files import DROP, SAMPLES

FILES = sorted(path for path in SAMPLES.rglob("*") if path.is_file())
JUNK = (
    b'"',
    b";",
    b",",
    b"\n",
    b"\x00",
    b"\xff",
    b"9" * 40,
    b"{",
    b"]",
    b"<div>",
    b"null",
    b"-1",
    "🍜".encode(),
    b"#" * 9,
)
WRONG_DAY = "2026-13-45 99:99:99"
VALUES: tuple[object, ...] = (
    *(None, [], {}, 0, -1, 1e300, 10**30, True),
    *("", "x" * 300, ["x"], {"x": None}, WRONG_DAY, "\ud800"),
)


def entries_of(path: Path) -> list[tuple[str, bytes]]:
    """Return the files in a sample, those in spreadsheets too."""
    return [(entry.path, entry.data) for entry in bundle_at(path, path.name).entries]


@st.composite
def bent(draw: st.DrawFn, data: bytes) -> bytes:
    """Drop, double and swap lines; flip, cut and insert bytes."""
    for _ in range(draw(st.integers(1, 3))):
        at, kind = draw(st.integers(0, len(data))), draw(st.sampled_from(("flip", "cut", "insert", "drop", "double")))
        if kind == "flip" and at < len(data):
            data = data[:at] + bytes([data[at] ^ draw(st.integers(1, 255))]) + data[at + 1 :]
        elif kind == "cut":
            data = data[:at]
        elif kind == "insert":
            data = data[:at] + draw(st.sampled_from(JUNK)) + data[at:]
        else:
            lines = data.split(b"\n")
            which = draw(st.integers(0, len(lines) - 1))
            lines[which : which + 1] = [] if kind == "drop" else [lines[which]] * 2
            data = b"\n".join(lines)
    return data


def crippled(draw: st.DrawFn, value: object, depth: int = 0) -> object:
    """Return JSON of which keys are missing and values are of another type."""
    if draw(st.integers(0, 12)) == 0:
        return draw(st.sampled_from(VALUES))
    if isinstance(value, dict):
        kept = {key: each for key, each in value.items() if draw(st.integers(0, 15))}
        return {key: crippled(draw, each, depth + 1) for key, each in kept.items()}
    if isinstance(value, list):
        return [crippled(draw, each, depth + 1) for each in value[:4]]
    return value


@st.composite
def damaged(draw: st.DrawFn) -> Bundle:
    """Return a sample of which one file has come to harm."""
    path = draw(st.sampled_from(FILES))
    files = entries_of(path)
    which = draw(st.integers(0, len(files) - 1))
    name, data = files[which]
    head = data.lstrip(b"\xef\xbb\xbf \r\n")[:1]
    if head in b"[{" and head and draw(st.booleans()):
        data = json.dumps(crippled(draw, json.loads(data))).encode("utf-8", "replace")
    else:
        data = draw(bent(data))
    files[which] = (name, data)
    return Bundle(path.name, [Entry.of(each, content) for each, content in files])


def stored(readings: list[FileReading]) -> None:
    """Import twice into a fresh log: all of it is stored, and the second time nothing is new."""
    store = Store(open_in_memory(), FixedClock(DROP.today))
    given_account = AccountKey(Platform.OTHER, "someone")
    import_readings(store, readings, given_account)
    assert sound(store.db) == []
    before = everything(store.db)
    assert not any(result.news for result in import_readings(store, readings, given_account))
    assert everything(store.db) == before


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(damaged())
def test_a_damaged_sample_never_raises_and_never_half_writes(bundle: Bundle) -> None:
    readings = read_bundle(bundle, with_paths(DROP, [bundle]))
    assert readings
    for reading in readings:
        assert reading.format or reading.problems
        for account in reading.accounts:
            assert all(post.published_at.year > 1990 for post in account.posts)
    stored(readings)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from([path for path in FILES if path.suffix == ".zip"]).flatmap(lambda p: bent(p.read_bytes())))
def test_a_damaged_archive_never_raises(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.zip"
        path.write_bytes(data)
        bundle = bundle_at(path, "x.zip")
        assert read_bundle(bundle, with_paths(DROP, [bundle]))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_sample_is_stored_once(path: Path) -> None:
    bundle = bundle_at(path, path.name)
    readings = read_bundle(bundle, with_paths(DROP, [bundle]))
    assert all(reading.format for reading in readings)
    stored(readings)


def test_a_sample_inside_another_archive_is_the_same(tmp_path: Path) -> None:
    made = io.BytesIO()
    sample = SAMPLES / "x" / "twitter-2026-01-17-deadbeef.zip"
    with zipfile.ZipFile(made, "w") as archive:
        archive.write(sample, sample.name)
    (tmp_path / "outer.zip").write_bytes(made.getvalue())
    outer, inner = (bundle_at(path, path.name) for path in (tmp_path / "outer.zip", sample))
    first, second = (read_bundle(bundle, with_paths(DROP, [bundle]))[0] for bundle in (outer, inner))
    assert [account.posts for account in first.accounts] == [account.posts for account in second.accounts]
    assert datetime(2026, 1, 17, 3, 5, tzinfo=UTC) in {post.published_at for post in first.accounts[0].posts}
