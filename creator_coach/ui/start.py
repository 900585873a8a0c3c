"""From the command line to the first window, or to the text report where there is no display."""

from __future__ import annotations

import sys
from pathlib import Path

from creator_coach.app.clock import Clock
from creator_coach.app.open_store import StorageError, open_for_reading, open_sample, open_store
from creator_coach.app.settings import read_settings
from creator_coach.infra.paths import AppPaths
from creator_coach.ui.system_libraries import look
from creator_coach.ui.texts.language import language_for, speak_without_window
from creator_coach.ui.texts.problems import no_window_text, storage_problem


def open_window(data: Path, clock: Clock, language: str, *, home: bool) -> int:
    """Open the log and its window; return the exit status."""
    screen = look()
    paths = AppPaths.of_user()
    if screen.packages or not screen.display:
        return _report_instead(data, clock, language, screen.packages)
    try:
        store = open_store(data, clock, paths if home else AppPaths.under(data.parent))
    except StorageError as error:
        speak_without_window(language_for(language or "system"))
        if error.code == "data-in-use" and _raised(data):
            return 0
        sys.stderr.write(storage_problem(error.code, error.path, error.details.get("reason", "")) + "\n")
        return 1
    from creator_coach.ui.application import Shell, make_app  # noqa: PLC0415  Qt's widgets only where a window opens

    app = make_app(sys.argv[:1])
    shell = Shell(app, store, paths, data, language)
    shell.show()
    from PySide6.QtCore import QTimer  # noqa: PLC0415  likewise

    QTimer.singleShot(0, shell, shell.settle)
    status = app.exec()
    store.close()
    return status


def open_demo(clock: Clock, language: str) -> int:
    """Open a window with sample data in memory."""
    screen = look()
    if screen.packages or not screen.display:
        speak_without_window(language_for(language or "system"))
        sys.stderr.write(no_window_text(screen.packages) + "\n")
        return 1
    from creator_coach.app.sample import fill_sample  # noqa: PLC0415  only the demo needs it
    from creator_coach.ui.application import Shell, make_app  # noqa: PLC0415  likewise

    app = make_app(sys.argv[:1])
    store = open_sample(clock)
    fill_sample(store, language_for(language or "system"))
    shell = Shell(app, store, AppPaths.of_user(), None, language)
    shell.show()
    status = app.exec()
    store.close()
    return status


def _report_instead(data: Path, clock: Clock, language: str, packages: tuple[str, ...]) -> int:
    from creator_coach.ui.texts.report_text import report_text  # noqa: PLC0415  only without a display

    speak_without_window(language_for(language or "system"))
    sys.stderr.write(no_window_text(packages) + "\n")
    try:
        store = open_for_reading(data, clock, AppPaths.of_user())
    except StorageError as error:
        sys.stderr.write(storage_problem(error.code, error.path, error.details.get("reason", "")) + "\n")
        return 1
    speak_without_window(language or language_for(read_settings(store).language))
    sys.stdout.write(report_text(store) + "\n")
    store.close()
    return 0


def _raised(data: Path) -> bool:
    from creator_coach.ui.single import raise_first  # noqa: PLC0415  only for a second start

    return raise_first(data)
