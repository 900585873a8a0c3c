"""Nothing that is remembered, or stands in the log's settings, can stop the start."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from creator_coach.app.settings import Settings, read_settings
from creator_coach.app.store import Store
from creator_coach.infra.paths import AppPaths
from creator_coach.infra.state import read_state
from creator_coach.storage.settings import set_setting
from creator_coach.ui.room import Room
from tests.ui.shell import shown

BAD_STATES = {
    "not-json": b"{looks",
    "binary": bytes(range(256)),
    "a-list": b"[1, 2]",
    "deep": b"[" * 100_000,
    "huge-number": b'{"data": ' + b"9" * 6_000 + b"}",
    "looks-a-list": b'{"looks": ["dark"]}',
    "odd-types": b'{"looks": {"theme": 7, "text_size": [], "language": null, "reduce_motion": {}}}',
    "odd-words": b'{"looks": {"theme": "pink", "text_size": "abc", "language": "tlh", "reduce_motion": "maybe"}}',
    "endless-size": b'{"looks": {"text_size": "' + b"9" * 5_000 + b'"}}',
    "geometry-number": b'{"window": 7}',
    "geometry-garbage": b'{"window": "AdnQywADAAD/////"}',
    "geometry-not-ascii": '{"window": "jendela \\ud800 ☃"}'.encode(),
}


@pytest.mark.parametrize("state", BAD_STATES)
def test_a_broken_memory_starts_with_default_looks(
    qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path, state: str
) -> None:
    paths = AppPaths.under(tmp_path)
    paths.config.mkdir(parents=True)
    paths.state.write_bytes(BAD_STATES[state])
    with shown(qtbot, qapp, store, tmp_path) as shell:
        assert shell.window.page(Room.TODAY).isVisible()
        assert (shell.window.width(), shell.window.height()) >= (960, 640)
    kept = read_state(paths)
    assert kept["looks"]["text_size"] == "100"
    assert isinstance(kept["window"], str)


def test_a_folder_in_place_of_the_memory_stops_nothing(
    qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path
) -> None:
    AppPaths.under(tmp_path).state.mkdir(parents=True)
    with shown(qtbot, qapp, store, tmp_path) as shell:
        assert shell.window.page(Room.TODAY).isVisible()


@pytest.mark.parametrize("value", ["", "abc", "7", "💥" * 500])
def test_broken_settings_in_the_log_are_the_defaults(
    qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path, value: str
) -> None:
    with store.change("look", undoable=False) as work:
        for name in (*Settings.__dataclass_fields__, "no_such_setting"):
            set_setting(work, name, value)
    assert read_settings(store) == Settings()
    with shown(qtbot, qapp, store, tmp_path) as shell:
        shell.window.go(Room.SETTINGS)
        assert shell.window.page(Room.SETTINGS).isVisible()


def test_good_looks_are_kept(tmp_path: Path) -> None:
    from creator_coach.infra.looks import sane_looks

    looks = {"language": "id", "theme": "dark", "text_size": "150", "reduce_motion": "yes"}
    assert sane_looks(json.loads(json.dumps({**looks, "pet": "cat"}))) == looks
