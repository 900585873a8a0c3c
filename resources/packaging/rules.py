"""What goes into the bundle and what stays out, as tables."""

from __future__ import annotations

import sys
from fnmatch import fnmatchcase
from pathlib import PurePath

# Found by name while running, so PyInstaller does not see them. tzdata: a minimal Debian has no zone files, and the
# calendar file needs it anyway; where the system has its own, Python asks those first.
HIDDEN = ["openpyxl", "defusedxml", "defusedxml.ElementTree", "tzdata"]

# Never loaded by the program, though something that it uses would take them if they were there.
EXCLUDED = [
    *("tkinter", "turtle", "idlelib", "lib2to3", "test", "ensurepip", "venv", "pip", "setuptools", "pkg_resources"),
    *("readline", "curses", "_curses", "dbm", "_dbm", "_gdbm", "nis"),
    *("ssl", "_ssl", "_hashlib"),  # nothing is sent; SHA-256 comes from Python's own code
    *("lxml", "PIL", "pandas", "scipy", "matplotlib", "numba", "cupy", "OpenGL", "IPython", "packaging"),
    *("numpy.f2py", "numpy.testing", "numpy.distutils", "numpy.conftest"),
    *("pyqtgraph.examples", "pyqtgraph.opengl", "pyqtgraph.flowchart", "pyqtgraph.console", "pyqtgraph.jupyter"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql", "PySide6.QtDesigner", "PySide6.QtUiTools", "PySide6.QtHelp"),
]

_PLUGINS = "PySide6/Qt/plugins"
_LEFT_OUT = (
    "PySide6/Qt/translations/*",  # the program's own texts are in resources/i18n; Qt's dialogs have no Indonesian
    *(
        f"{_PLUGINS}/{kind}/*"
        for kind in ("sqldrivers", "tls", "networkinformation", "egldeviceintegrations", "generic")
    ),
    *(f"{_PLUGINS}/platforms/*{name}.*" for name in ("eglfs", "linuxfb", "minimalegl", "vkkhrdisplay", "vnc")),
    *(f"{_PLUGINS}/imageformats/*{name}.*" for name in ("tiff", "icns", "tga", "wbmp")),
    f"{_PLUGINS}/platformthemes/libqgtk3.so",  # would bring GTK in; the portal theme tells light or dark as well
    *(
        f"{_PLUGINS}/wayland-graphics-integration-client/lib{name}-server.so"
        for name in ("drm-egl", "vulkan", "shm-emulation")
    ),
    f"{_PLUGINS}/wayland-shell-integration/libivi-shell.so",
    "*libQt6Egl[Ff][Ss]*",
    "PySide6/opengl32sw.dll",
    "pyqtgraph/icons/peegee/*_512px*",
    "numpy/_core/_multiarray_tests*",
    "*/tests/*",
    "*.pyi",
    "*.dist-info/licenses/*",  # all licences are in one list: see notices.py
    *(f"*.dist-info/{name}" for name in ("RECORD", "INSTALLER", "WHEEL", "REQUESTED")),
)


def kept(name: str, source: str) -> bool:
    """Return whether a file stays, by its place in the bundle and where it came from."""
    place = PurePath(name).as_posix()
    return not of_system(place, source) and not any(fnmatchcase(place, rule) for rule in _LEFT_OUT)


def of_system(place: str, source: str) -> bool:
    """Return whether a library belongs to a package of the distribution: the .deb depends on those instead.

    So they get the distribution's security updates, and no second copy of them is ever loaded.
    """
    library = "/" not in place and place.startswith("lib") and not place.startswith("libpython")
    return sys.platform == "linux" and library and source.startswith(("/lib/", "/usr/lib/"))
