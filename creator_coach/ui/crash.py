"""What our own faults run into: every hook there is, the log file, and one dialog at a time.

Nothing the user wrote gets out of here: an exception is its type, its code and its frames (infra/traces), a message of
Qt is its fixed words. Nothing is sent anywhere.
"""

from __future__ import annotations

import logging
import os
import re
import sys
import threading
from collections import Counter
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QMessageLogContext, QObject, Qt, QTimer, QtMsgType, Signal, qInstallMessageHandler, qVersion

from creator_coach.infra.log_file import Known, keep_log, stop_log
from creator_coach.infra.paths import AppPaths
from creator_coach.infra.running import LastEnd
from creator_coach.infra.traces import trace

if TYPE_CHECKING:
    from creator_coach.app.open_store import StorageError
    from creator_coach.ui.crash_dialog import CrashDialog
    from creator_coach.ui.main_window import MainWindow
    from creator_coach.ui.widgets.dialogs import Dialog

_LOG = logging.getLogger(__name__)
_QUOTED = re.compile(r"\"[^\"]*\"?|'[^']*'?|“[^”]*”?|\S*[/\\]\S*")
_QTS_OWN = re.compile(r"(Q[A-Z]\w*|qt\.)[\w:.]*[ :(]|This plugin |Could not ")
_LEVELS = {QtMsgType.QtCriticalMsg: logging.ERROR, QtMsgType.QtFatalMsg: logging.CRITICAL}
_QUIET = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)


class Crashes(QObject):
    """Hears of each fault, writes it down and shows the first of its kind."""

    happened = Signal(str)  # a trace; from any thread
    refused = Signal(object)  # a StorageError: the disk's fault, not ours
    damaged = Signal(object)  # a DataDamagedError: the log cannot be read on; once nothing runs that reads it
    _harmed = Signal(object)
    leaving = Signal()  # the user wants to close the program

    def __init__(self, paths: AppPaths, window: MainWindow) -> None:
        super().__init__(window)
        self._paths, self._window = paths, window
        self.seen: Counter[str] = Counter()  # traces
        self._said = set[str]()  # those that had a dialog
        self.dialog: CrashDialog | None = None
        self._log: logging.Handler | None = None
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        self.happened.connect(self._on_happened, Qt.ConnectionType.QueuedConnection)
        self.refused.connect(self._on_refused, Qt.ConnectionType.QueuedConnection)
        self._harmed.connect(self.damaged, Qt.ConnectionType.QueuedConnection)
        self.refusal: Dialog | None = None

    def install(self) -> None:
        """Hear of everything from now on."""
        self._log = keep_log(self._paths)
        sys.excepthook = self.on_exception
        threading.excepthook = self._on_thread
        sys.unraisablehook = self._on_unraisable
        qInstallMessageHandler(on_qt_message)

    def note_last(self, last: LastEnd | None) -> None:
        """Keep in the log file how the run before ended, if it did not end by itself."""
        if last is not None:
            fault = Known(last.fault or "no word from the system")
            _LOG.warning("the run of %s did not end by itself: %s", Known(last.began), fault)

    def remove(self) -> None:
        """Leave the hooks as they were."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        qInstallMessageHandler(None)
        if self._log is not None:
            stop_log(self._log)

    def on_exception(self, kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        """Write down an exception that nobody caught, and show it."""
        if issubclass(kind, KeyboardInterrupt):
            self.leaving.emit()
            return
        from creator_coach.app.open_store import (  # noqa: PLC0415  storage is not on the way to the window
            DataDamagedError,
            StorageError,
            plain_error,
        )

        store = self._window.store
        if isinstance(error, Exception):
            error = plain_error(error, store.path if store is not None else None)
        if isinstance(error, DataDamagedError):
            self._harmed.emit(error)
            return
        if isinstance(error, StorageError):
            self.refused.emit(error)
            return
        what = trace(error)
        self.seen[what] += 1
        count = self.seen[what]
        if count == 1:
            debug(error)
            _LOG.error("uncaught", exc_info=(kind, error, where))
        elif count.bit_count() == 1:  # 2, 4, 8, …: what happens at each repaint must not push the rest out of the file
            _LOG.error("%s again, %d times", Known(what.partition("\n")[0]), count)
        self.happened.emit(what)

    def _on_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.on_exception(args.exc_type, args.exc_value, args.exc_traceback)

    def _on_unraisable(self, args: sys.UnraisableHookArgs) -> None:
        """Write down what happened while something was thrown away; there is nothing to decide, so no dialog."""
        if args.exc_value is not None:
            debug(args.exc_value)
            _LOG.error("while cleaning up", exc_info=(args.exc_type, args.exc_value, args.exc_traceback))

    def _on_happened(self, what: str) -> None:
        if self.dialog is not None:
            self.dialog.show_count(self.seen.total())
            return
        if what in self._said:
            return
        self._said.add(what)
        from creator_coach.ui.crash_dialog import CrashDialog  # noqa: PLC0415  hopefully never needed

        self.dialog = CrashDialog(self._window, details(what), self._paths.logs)
        self.dialog.leaving.connect(self.leaving)
        self.dialog.finished.connect(self._on_finished)
        self.dialog.open()

    def _on_refused(self, error: StorageError) -> None:
        """Say what the disk refused; the rooms are built anew, so that they show what is stored."""
        if self.refusal is not None:
            return
        from creator_coach.ui.texts.problems import trouble_text  # noqa: PLC0415  hopefully never needed
        from creator_coach.ui.widgets.dialogs import Dialog  # noqa: PLC0415  likewise

        self.refusal = Dialog(self._window, self.tr("That did not work"), text=trouble_text(error))
        self.refusal.add_action(self.tr("OK"))
        self.refusal.finished.connect(self._on_told)
        self.refusal.open()

    def _on_told(self) -> None:
        if self.refusal is not None:
            self.refusal.deleteLater()
            self.refusal = None
            QTimer.singleShot(0, self._window, self._window.build)

    def _on_finished(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


def details(what: str) -> str:
    """Return what may be copied: versions and what happened."""
    from creator_coach.app.versions import versions  # noqa: PLC0415  storage is not on the way to the first window

    return f"{versions(Qt=qVersion(), PySide6=pyside_version)}\n\n{what}"


def debug(error: BaseException) -> None:
    """Print the whole exception where a developer asked for it (CREATOR_COACH_DEBUG=1), else only its kind."""
    if os.environ.get("CREATOR_COACH_DEBUG") == "1":
        sys.__excepthook__(type(error), error, error.__traceback__)
    elif sys.stderr is not None:
        sys.stderr.write(f"creator-coach: {trace(error)}\n")


def on_qt_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Write critical and fatal messages of Qt into the log file; warnings are for the terminal."""
    if kind in _QUIET:
        return
    words = fixed_words(message)
    if sys.stderr is not None:
        sys.stderr.write(words + "\n")
    if kind in _LEVELS:
        logging.getLogger("creator_coach.qt").log(_LEVELS[kind], "%s", Known(words))


def fixed_words(message: str) -> str:
    """Return a message of Qt without what is quoted in it and without paths; anybody else's is left out."""
    first = message.partition("\n")[0]
    if not _QTS_OWN.match(first):
        return "Qt: (left out)"
    return _QUOTED.sub("…", first)[:200]
