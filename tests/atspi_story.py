"""A first week as a screen reader does it: /usr/bin/python3 atspi_story.py PYTHON DATA_FILE.

Runs under dbus-run-session with the system's Python, which has pyatspi. It starts a virtual screen without TCP, the
accessibility bus and the app, sets text through EditableText, presses through Action, and prints one line a step.
"""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

SECONDS = 25  # for all of it
BUS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
KEYS = {"Down": 0xFF54, "Return": 0xFF0D}  # X11 keysyms
END = time.monotonic() + SECONDS


@contextmanager
def running(*command: str, **more: Any) -> Iterator[subprocess.Popen[str]]:  # noqa: ANN401  what Popen takes
    with subprocess.Popen(command, text=True, **more) as made:
        try:
            yield made
        finally:
            made.terminate()


def until(what: str, look: Callable[[], Any]) -> Any:  # noqa: ANN401  whatever was looked for
    """Ask again until there is an answer."""
    while time.monotonic() < END:
        try:
            if found := look():
                print(what, flush=True)
                return found
        except Exception:  # noqa: BLE001, S110  a widget that went while it was asked: the bus says so in many ways
            pass
        time.sleep(0.05)
    raise SystemExit(f"not found in time: {what}")


def walk(inside: Any) -> Iterator[Any]:  # noqa: ANN401  pyatspi has no types
    for place in range(inside.childCount):
        child = inside.getChildAtIndex(place)
        if child is not None:
            yield child
            yield from walk(child)


class Reader:
    """Finds what is on the screen by role and name, and uses it."""

    def __init__(self, pyatspi: Any) -> None:  # noqa: ANN401  as above
        self._spi = pyatspi
        self._app = until("the app is on the bus", self._find_app)

    def find(self, role: str, start: str) -> Any:  # noqa: ANN401  as above
        def look() -> object:
            alike = (one for one in walk(self._app) if one.getRoleName() == role and one.name.startswith(start))
            return next(filter(shown, alike), None)

        def shown(one: Any) -> bool:  # noqa: ANN401  as above
            return bool(one.getState().contains(self._spi.STATE_SHOWING))

        return until(f"{role}: {start}", look)

    def write(self, name: str, text: str) -> None:
        field = self.find("text", name)
        field.queryComponent().grabFocus()
        field.queryEditableText().setTextContents(text)
        until(f"  holds {text}", lambda: field.queryText().getText(0, -1) == text)

    def press(self, role: str, name: str) -> None:
        action = self.find(role, name).queryAction()
        names = [action.getName(place).lower() for place in range(action.nActions)]
        action.doAction(names.index("press"))

    def key(self, name: str) -> None:
        self._spi.Registry.generateKeyboardEvent(KEYS[name], None, self._spi.KEY_SYM)
        print(f"key: {name}", flush=True)

    def _find_app(self) -> object:
        desktop = self._spi.Registry.getDesktop(0)
        apps = (desktop.getChildAtIndex(place) for place in range(desktop.childCount))
        return next((app for app in apps if app is not None and "creator" in app.name.lower()), None)


def story(reader: Reader) -> None:
    reader.find("frame", "Creator Coach").queryComponent().grabFocus()  # no window manager gives it the keyboard
    reader.write("Niche", "resep sehat")
    reader.write("Account name", "dapur.sari")
    reader.write("Followers today", "402")
    reader.press("push button", "Start")
    reader.find("label", "Next steps")
    reader.press("radio button", "Log")
    reader.write("Followers today, Instagram", "412")
    reader.find("radio button", "Today").queryComponent().grabFocus()  # leaving the field keeps the number
    reader.press("radio button", "Today")
    reader.press("push button", "Take on, later or dismiss")
    reader.key("Down")  # Qt tells of a menu that pops up only as its items get the focus, so it is walked by key
    reader.key("Return")
    reader.find("label", "taken on")
    reader.press("push button", "Undo")
    reader.find("push button", "Take on, later or dismiss")


def main(python: str, data: str) -> None:
    with ExitStack() as ends:
        ask, answer = os.pipe()
        screen_of = ("Xvfb", "-displayfd", str(answer), "-screen", "0", "1280x900x24", "-nolisten", "tcp")
        ends.enter_context(running(*screen_of, pass_fds=(answer,)))
        screen = os.read(ask, 16).decode().strip()
        bus = next(path for path in BUS if Path(path).exists())
        os.environ |= {"DISPLAY": f":{screen}", "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        ends.enter_context(running(bus, "--launch-immediately"))
        app = ends.enter_context(running(python, "-m", "creator_coach", "--data", data, "--lang", "en"))
        pyatspi = importlib.import_module("pyatspi")  # it asks for the bus when imported

        story(Reader(pyatspi))
        app.terminate()
        app.wait(5)


if __name__ == "__main__":
    main(*sys.argv[1:])
