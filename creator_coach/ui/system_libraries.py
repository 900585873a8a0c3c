"""Qt needs libraries of the system that pip cannot bring: find out before Qt aborts, and name the packages."""

from __future__ import annotations

import ctypes
import os
import sys
from typing import NamedTuple

_ALWAYS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
}
_X11 = {
    "libxcb.so.1": "libxcb1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


class Screen(NamedTuple):
    """What a window would need: a display, and the packages that are missing."""

    display: bool
    packages: tuple[str, ...]


def look() -> Screen:
    """Return whether a window can be opened here; only Linux is asked."""
    if not sys.platform.startswith("linux"):
        return Screen(display=True, packages=())
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    x11 = platform.startswith("xcb") or (not platform and bool(os.environ.get("DISPLAY")))
    wayland = bool(os.environ.get("WAYLAND_DISPLAY"))
    wanted = _ALWAYS | (_X11 if x11 and not wayland else {})
    packages = tuple(package for library, package in wanted.items() if not _loads(library))
    if platform and not x11:
        return Screen(display=True, packages=packages)
    if packages:
        return Screen(display=x11 or wayland, packages=packages)
    return Screen(display=wayland or (x11 and _x11_answers()), packages=())


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _x11_answers() -> bool:
    """Ask the X server for a connection: Qt itself would abort the program where there is none."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    answers = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return bool(answers)
