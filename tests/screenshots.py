"""Pictures of every room, for looking at and for the README.

python tests/screenshots.py FOLDER             # light, dark, id, en, empty, full, 960x640, 1280x800, 1920x1080
python tests/screenshots.py FOLDER --room log --size 960x640 --theme dark --lang id
python tests/screenshots.py --readme           # the ones that the README shows
"""

from __future__ import annotations

import argparse
import os
import tempfile
from datetime import date
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from creator_coach.app.clock import FixedClock
from creator_coach.app.open_store import open_sample
from creator_coach.app.sample import fill_sample
from creator_coach.app.store import Store
from creator_coach.infra.paths import AppPaths
from creator_coach.storage.settings import set_setting
from creator_coach.ui.application import Shell, make_app
from creator_coach.ui.context import Room
from creator_coach.ui.theme.motion import set_reduced

DAY = date(2026, 11, 26)
DATA = Path.home() / ".local" / "share" / "creator-coach" / "coach.sqlite3"
README = Path(__file__).parents[1] / "resources" / "screenshots"


def settle(milliseconds: int = 150) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def filled(theme: str, lang: str, text: str, *, empty: bool) -> Store:
    store = open_sample(FixedClock(DAY))
    if not empty:
        fill_sample(store, lang)
    with store.change("look", undoable=False) as work:
        for name, value in (("theme", theme), ("language", lang), ("text_size", text), ("reduce_motion", "yes")):
            set_setting(work, name, value)
    return store


def shoot(
    app: QApplication,
    out: Path,
    *,
    room: str,
    theme: str,
    lang: str,
    size: str,
    empty: bool,
    text: str,
    target: str = "",
) -> None:
    store = filled(theme, lang, text, empty=empty)
    shell = Shell(app, lambda: store, AppPaths.under(Path(tempfile.mkdtemp())), DATA)
    set_reduced(True)
    width, height = map(int, size.split("x"))
    shell.window.resize(width, height)
    shell.window.show()
    shell.open()
    shell.settle_in()
    shell.window.go(Room(room), target)
    settle(600 if room in {"growth", "works"} else 150)
    shell.window.grab().save(str(out))
    shell.window.close()
    shell.deleteLater()


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("folder", nargs="?", type=Path)
    ask.add_argument("--readme", action="store_true")
    ask.add_argument("--room", nargs="*", default=list(Room))
    ask.add_argument("--theme", nargs="*", default=["light", "dark"])
    ask.add_argument("--lang", nargs="*", default=["id", "en"])
    ask.add_argument("--size", nargs="*", default=["960x640", "1280x800", "1920x1080"])
    ask.add_argument("--data", nargs="*", default=["full", "empty"])
    ask.add_argument("--text", default="100")
    ask.add_argument("--target", default="", help="what to open in the room, for example review")
    got = ask.parse_args()
    app = make_app(["screenshots"])
    if got.readme:
        README.mkdir(exist_ok=True)
        for room, theme, lang in (
            ("today", "light", "id"),
            ("growth", "dark", "en"),
            ("works", "light", "en"),
            ("brands", "light", "id"),
        ):
            look = {"room": room, "theme": theme, "lang": lang}
            shoot(app, README / f"{room}-{theme}-{lang}.png", **look, size="1280x800", empty=False, text="100")
        return
    got.folder.mkdir(parents=True, exist_ok=True)
    for room, theme, lang, size, data in product(got.room, got.theme, got.lang, got.size, got.data):
        out = got.folder / f"{room}-{theme}-{lang}-{size}-{data}.png"
        shoot(
            app,
            out,
            room=room,
            theme=theme,
            lang=lang,
            size=size,
            empty=data == "empty",
            text=got.text,
            target=got.target,
        )


if __name__ == "__main__":
    main()
