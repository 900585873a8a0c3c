"""From the command line to the first window, or to the text report where there is no display."""

from __future__ import annotations

import contextlib
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from creator_coach.infra.collector import paused
from creator_coach.infra.paths import AppPaths
from creator_coach.infra.running import Run
from creator_coach.ui.system_libraries import look
from creator_coach.ui.texts.language import language_for, speak, speak_without_window
from creator_coach.ui.texts.problems import no_window_text, storage_problem, trouble_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from creator_coach.app.clock import Clock
    from creator_coach.app.open_store import StorageError
    from creator_coach.app.store import Store
    from creator_coach.infra.running import LastEnd
    from creator_coach.ui.application import Shell


def open_window(data: Path, clock: Clock, language: str, *, home: bool, safe: bool = False) -> int:
    """Open the window and the log in it; return the exit status.

    Args:
        data: the data file.
        clock: the time.
        language: `id` or `en`, "" for the setting.
        home: whether the data file is the user's own one.
        safe: default looks, no reminders, no second backup folder.
    """
    screen, paths = look(), AppPaths.of_user()
    if screen.packages or not screen.display:
        return _report_instead(data, clock, language, screen.packages)
    from PySide6.QtCore import QLockFile  # noqa: PLC0415  Qt only where a window opens

    with paused():  # what a start makes is no garbage
        from creator_coach.ui.application import Shell, make_app  # noqa: PLC0415  likewise

    with contextlib.suppress(OSError):  # said when the log is opened
        data.parent.mkdir(parents=True, exist_ok=True)
    app = make_app(sys.argv[:1])
    lock = QLockFile(str(data.with_name(data.name + ".lock")))
    lock.setStaleLockTime(0)
    if not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError:
        return _second_start(data, language)
    opener = partial(_open, data, clock, paths if home else None)
    run = Run.begin(paths, data)
    run.watch_faults()
    with paused():
        shell = Shell(app, opener, paths, data, language, last=run.last, safe=safe)
    shell.opening.connect(partial(_guard, app, shell, paths, run.last))
    troubles: list[StorageError] = []
    shell.troubled.connect(troubles.append)
    shell.troubled.connect(partial(say_trouble, shell, paths, data, clock))
    shell.show()
    status = app.exec()
    if shell.store is not None:
        shell.store.close()
    run.end()
    lock.unlock()
    return 1 if troubles and shell.store is None else status


def _guard(app: QApplication, shell: Shell, paths: AppPaths, last: LastEnd | None) -> None:
    """Be ready for faults of our own and for an end that others decide."""
    from creator_coach.ui.crash import Crashes  # noqa: PLC0415  after the first paint
    from creator_coach.ui.session import Session  # noqa: PLC0415  likewise

    crashes = Crashes(paths, shell.window)
    crashes.install()
    crashes.note_last(last)
    app.aboutToQuit.connect(crashes.remove)  # Qt must not call into Python once that ends
    session = Session(app, shell.commit)
    session.listen()
    crashes.leaving.connect(session.leave)
    crashes.damaged.connect(shell.safety.stop)


def open_demo(clock: Clock, language: str) -> int:
    """Open a window with sample data in memory."""
    screen = look()
    if screen.packages or not screen.display:
        speak_without_window(language_for(language or "system"))
        sys.stderr.write(no_window_text(screen.packages) + "\n")
        return 1
    from creator_coach.ui.application import Shell, make_app  # noqa: PLC0415  Qt only where a window opens

    app = make_app(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        opener = partial(_sample, clock, language_for(language or "system"))
        shell = Shell(app, opener, AppPaths.under(Path(folder)), None, language)
        shell.opening.connect(partial(_guard, app, shell, AppPaths.of_user(), None))
        shell.show()
        return app.exec()


def _open(data: Path, clock: Clock, paths: AppPaths | None) -> Store:
    from creator_coach.app.open_store import open_store  # noqa: PLC0415  after the first paint

    return open_store(data, clock, paths)


def _sample(clock: Clock, language: str) -> Store:
    from creator_coach.app.open_store import open_sample  # noqa: PLC0415  after the first paint
    from creator_coach.app.sample import fill_sample  # noqa: PLC0415  likewise

    store = open_sample(clock)
    fill_sample(store, language)
    return store


def say_trouble(shell: Shell, paths: AppPaths, data: Path, clock: Clock, error: StorageError) -> None:
    """Say why the log cannot be opened, in the window and on stderr, and offer what can be done."""
    from creator_coach.app.open_store import open_copy  # noqa: PLC0415  rarely needed
    from creator_coach.ui.parts.trouble import TroubleView  # noqa: PLC0415  likewise

    sys.stderr.write(trouble_text(error) + "\n")
    view = TroubleView(error, data, paths)
    view.chosen.connect(shell.safety.mend)
    view.closed.connect(shell.window.close)
    view.asked.connect(shell.window.explain)
    view.looked.connect(lambda: shell.safety.look_only(open_copy(data, clock)))
    shell.window.show_trouble(view, view.topic)


def _second_start(data: Path, language: str) -> int:
    with contextlib.suppress(ImportError):  # QtNetwork wants a system library that a bare system may lack
        from creator_coach.ui.single import raise_first  # noqa: PLC0415  only for a second start

        if raise_first(data):
            return 0
    speak(language_for(language or "system"))
    sys.stderr.write(storage_problem("data-in-use", data) + "\n")
    return 1


def _report_instead(data: Path, clock: Clock, language: str, packages: tuple[str, ...]) -> int:
    from creator_coach.app.open_store import StorageError, open_for_reading  # noqa: PLC0415  only without a display
    from creator_coach.app.settings import read_settings  # noqa: PLC0415  likewise
    from creator_coach.ui.texts.report_text import report_text  # noqa: PLC0415  likewise

    speak_without_window(language_for(language or "system"))
    sys.stderr.write(no_window_text(packages) + "\n")
    try:
        store = open_for_reading(data, clock, AppPaths.of_user())
    except StorageError as error:
        sys.stderr.write(trouble_text(error) + "\n")
        return 1
    speak_without_window(language or language_for(read_settings(store).language))
    sys.stdout.write(report_text(store) + "\n")
    store.close()
    return 0
