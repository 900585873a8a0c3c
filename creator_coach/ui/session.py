"""The end that others decide: the session ends, or the system asks the program to go (SIGTERM)."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier, Qt
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication

_SIGNALS = ("SIGTERM", "SIGINT", "SIGHUP")


class Session(QObject):
    """Commits what is being typed before the session ends, and quits cleanly when told to go."""

    def __init__(self, app: QApplication, commit: Callable[[], None]) -> None:
        super().__init__(app)
        self._app, self._commit = app, commit
        app.commitDataRequest.connect(self.on_session_end, Qt.ConnectionType.DirectConnection)

    def leave(self) -> None:
        """Close every window, the top one first, and end."""
        self._commit()
        self._app.closeAllWindows()
        self._app.quit()

    def on_session_end(self, _session: QSessionManager | None = None) -> None:
        """Commit at once: the system waits for this to return."""
        self._commit()

    def listen(self) -> None:
        """Let a signal wake Qt's loop: Python hears it only when Python runs."""
        if sys.platform == "win32":  # there a wake-up needs a socket, and nobody sends such signals
            return
        hear, tell = os.pipe()
        os.set_blocking(hear, False)
        os.set_blocking(tell, False)
        signal.set_wakeup_fd(tell, warn_on_full_buffer=False)
        for name in _SIGNALS:
            signal.signal(getattr(signal, name), _heard)
        self._hear = hear
        self._notifier = QSocketNotifier(hear, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)

    def _on_signal(self) -> None:
        os.read(self._hear, 64)
        self.leave()


def _heard(_number: int, _frame: object) -> None:
    """Stand for the default, which would end the process at once."""
