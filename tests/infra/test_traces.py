"""What is kept of a fault: where and of what kind, never what the user wrote."""

from __future__ import annotations

import errno
import logging
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from creator_coach.domain.errors import RuleError
from creator_coach.infra.log_file import Known, keep_log, log_file, stop_log
from creator_coach.infra.paths import AppPaths
from creator_coach.infra.traces import place, trace, without_home

CAPTION = "Sup jagung manis buat Ibu"


def raised(error: BaseException) -> BaseException:
    try:
        raise error  # noqa: TRY301  to have frames
    except BaseException as caught:  # noqa: BLE001  any kind
        return caught


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    paths = AppPaths.under(tmp_path)
    handler = keep_log(paths)
    assert handler is not None
    yield log_file(paths)
    stop_log(handler)


def test_a_caption_in_a_message_is_not_in_the_trace() -> None:
    error = ValueError(f"cannot use {CAPTION}")
    error.__cause__ = raised(KeyError(CAPTION))
    error.add_note(CAPTION)
    said = trace(raised(error))
    assert CAPTION not in said
    lines = said.splitlines()
    assert lines[0] == "ValueError"
    assert lines[1].startswith("  tests/infra/test_traces.py:")
    assert lines[1].endswith(" raised")
    assert "KeyError" in lines


@pytest.mark.parametrize(
    ("error", "first"),
    [
        (OSError(errno.ENOSPC, "No space", f"/home/sari/{CAPTION}.csv"), "OSError (ENOSPC)"),
        (RuleError("caption-too-long", given=CAPTION), "creator_coach.domain.errors.RuleError (caption-too-long)"),
        (ImportError(CAPTION, name="openpyxl.cell"), "ImportError (openpyxl.cell)"),
        (RuntimeError(CAPTION), "RuntimeError"),
    ],
)
def test_only_codes_are_known_to_be_safe(error: Exception, first: str) -> None:
    assert trace(raised(error)).splitlines()[0] == first


def test_sqlite_says_its_code_and_not_the_words_of_a_search() -> None:
    db = sqlite3.connect(":memory:")
    with pytest.raises(sqlite3.OperationalError) as caught:
        db.execute(f"SELECT {CAPTION}")
    db.close()
    assert trace(caught.value).splitlines()[0] == "sqlite3.OperationalError (SQLITE_ERROR)"


def test_a_group_and_a_ring_of_causes_come_to_an_end() -> None:
    first, second = ValueError(CAPTION), TypeError(CAPTION)
    first.__cause__, second.__cause__ = second, first
    said = trace(ExceptionGroup(CAPTION, [first, second]))
    assert said.splitlines() == ["ExceptionGroup", "ValueError", "TypeError"]


def test_a_deep_recursion_stays_readable() -> None:
    def deeper() -> None:
        deeper()

    with pytest.raises(RecursionError) as caught:
        deeper()
    assert len(trace(caught.value).splitlines()) == 42


def test_the_home_folder_is_a_tilde(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    home = tmp_path / "sari wulandari"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    assert without_home(f'File "{home}/app/x.py", line 3') == 'File "~/app/x.py", line 3'
    assert without_home(f"{home}2/x") == f"{home}2/x"
    assert place(str(home / "x.py")) == "~/x.py"


def test_the_log_file_keeps_the_fixed_words_only(log: Path) -> None:
    ours, other = logging.getLogger("creator_coach.test"), logging.getLogger("somebody.else")
    ours.info("state not written: %s after %d tries of %r (%s)", OSError(errno.EACCES, CAPTION), 3, CAPTION, Known("x"))
    ours.info("%(name)s", {"name": CAPTION})
    ours.info("done", exc_info=raised(KeyError(CAPTION)))
    other.error(f"read {CAPTION}")
    logging.getLogger().handlers[-1].flush()
    text = log.read_text("utf-8")
    assert CAPTION not in text
    assert "INFO creator_coach.test: state not written: PermissionError EACCES after 3 tries of … (x)" in text
    assert "done\nKeyError\n  tests/infra/test_traces.py:" in text
    assert "ERROR somebody.else: (tests/infra/test_traces.py:" in text


@pytest.fixture
def no_unexpected_logs() -> None:
    """Errors are logged on purpose here."""


def test_the_log_file_stays_small(log: Path) -> None:
    ours = logging.getLogger("creator_coach.test")
    for _ in range(3_000):
        ours.info("x" * 500)
    sizes = [file.stat().st_size for file in log.parent.iterdir()]
    assert len(sizes) == 2
    assert sum(sizes) <= 1_000_000


def test_a_folder_that_cannot_be_made_stops_nothing(tmp_path: Path) -> None:
    blocked = tmp_path / "logs"
    blocked.write_text("a file where the folder should be")
    assert keep_log(AppPaths.under(tmp_path)) is None
