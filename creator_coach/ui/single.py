"""One window a data file: a second start raises the first window and leaves."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, QThread, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE, _AGAIN = 1500, 50  # milliseconds


def _name(data: Path) -> str:
    return "creator-coach-" + hashlib.sha256(str(data.resolve()).encode()).hexdigest()[:16]


def raise_first(data: Path) -> bool:
    """Ask the window that has this file open to come forward; return whether it answered.

    A window that is only just opening listens a moment later, so it is asked again.
    """
    socket, end = QLocalSocket(), QDeadlineTimer(_PATIENCE)
    socket.connectToServer(_name(data))
    while not socket.waitForConnected(_PATIENCE):
        if end.hasExpired():
            return False
        QThread.msleep(_AGAIN)
        socket.connectToServer(_name(data))
    socket.write(b"raise\n")
    answered = socket.waitForBytesWritten(_PATIENCE)
    socket.disconnectFromServer()
    return answered


class FirstWindow(QObject):
    """Listens for later starts. The database lock decides who is first; this only passes the word."""

    asked = Signal()

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        if not self._server.listen(_name(data)):
            QLocalServer.removeServer(_name(data))  # left by a crash: the file's lock says that we are first
            self._server.listen(_name(data))

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.asked.emit()
