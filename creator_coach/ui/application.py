"""Put the window together: theme, language, rooms, sample window. Start-up apart from exec()."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from creator_coach import __version__
from creator_coach.infra.collector import paused
from creator_coach.infra.looks import sane_geometry, sane_looks
from creator_coach.infra.paths import AppPaths
from creator_coach.infra.resources import resources_dir
from creator_coach.infra.state import read_state, write_state
from creator_coach.ui.field_undo import commit_typed
from creator_coach.ui.keeper import Keeper
from creator_coach.ui.main_window import MainWindow
from creator_coach.ui.room import Room
from creator_coach.ui.rooms import rooms
from creator_coach.ui.safety import Safety
from creator_coach.ui.texts.language import Speech, language_for, speak
from creator_coach.ui.theme.motion import set_reduced
from creator_coach.ui.theme.sheet import STYLED, dress
from creator_coach.ui.widgets import accessible

if TYPE_CHECKING:
    from creator_coach.app.store import Change, Store
    from creator_coach.infra.running import LastEnd
    from creator_coach.ui.notices import Notices
    from creator_coach.ui.reminders import Reminders

Looks: TypeAlias = dict[str, str]
_LISTEN_AFTER = 250  # ms: the figures are on the screen by then; QtNetwork is not on the way to them


def make_app(arguments: list[str]) -> QApplication:
    """Return the one QApplication, with its name and icon."""
    # as an argument, since QApplication.setStyle returns a QStyle, whose 560 names Python would have to make first
    app = QApplication([*arguments, "-style", "Fusion"])
    app.setProperty(STYLED, True)
    app.setApplicationName("creator-coach")
    app.setApplicationDisplayName("Creator Coach")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("creator-coach")
    app.setWindowIcon(QIcon(str(resources_dir() / "icons" / "app.svg")))
    return app


def theme_for(wish: str) -> str:
    """Return the theme for a wish of `light`, `dark`, `contrast` or `system`."""
    if wish != "system":
        return wish
    hints = QGuiApplication.styleHints()
    if (
        hasattr(hints, "accessibility")
        and hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    ):
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


class Shell(QObject):
    """Owns the window of the user's log and, when asked for, the one with sample data.

    It dresses the window as it was last time, shows it, then opens the log and follows its settings.
    """

    opening = Signal()  # the window is on the screen, and the log comes next
    troubled = Signal(object)  # what kept the log from being opened

    def __init__(
        self,
        app: QApplication,
        opener: Callable[[], Store],
        paths: AppPaths,
        data: Path | None,
        language: str = "",
        *,
        last: LastEnd | None = None,
        safe: bool = False,
    ) -> None:
        """Take how the run before ended (None: well), and whether this one is in safe mode: default looks."""
        super().__init__()
        self.safe = safe
        self._app, self._opener, self._paths, self._data, self._forced = app, opener, paths, data, language
        self.store: Store | None = None
        self._settled: Store | None = None
        self._first: QObject | None = None
        self.sample: MainWindow | None = None
        self._looks: Looks = {} if safe else sane_looks(read_state(paths).get("looks"))
        self._dress()
        accessible.install()
        self.keeper = Keeper(paths, data, self, second=not safe)
        self.window = MainWindow(app, rooms(self.keeper), sample=data is None)
        self.safety = Safety(self, self.keeper)
        self.window.open_sample = self.open_sample
        self.window.closing.connect(self._on_closing)
        self.window.painted.connect(self.open)
        self.window.built.connect(self._on_built)
        self._last: LastEnd | None = last
        self.notices: Notices | None = None
        self.reminders: Reminders | None = None
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._dress)

    def show(self) -> None:
        """Show the window where it was last."""
        if not self.safe and (geometry := sane_geometry(read_state(self._paths).get("window"))):
            self.window.restoreGeometry(QByteArray.fromBase64(geometry))
        self.window.show()

    def open(self) -> None:
        """Open the log, once, and show it."""
        if self.store is not None:
            return
        self.opening.emit()
        with paused():  # what a start makes is no garbage
            self._open()

    def _open(self) -> None:
        from creator_coach.app.open_store import StorageError  # noqa: PLC0415  after the first paint

        try:
            self.store = self._opener()
        except StorageError as error:
            self.troubled.emit(error)
            return
        self.store.subscribe(self._on_change)
        self._follow()
        self.window.attach(self.store)
        self.keeper.attach(self.store)
        QTimer.singleShot(_LISTEN_AFTER, self, self.settle_in)

    def settle_in(self) -> None:
        """Do what can wait until the figures are on the screen: the backup's age, notices, hearing of later starts."""
        if self.store is None or self._settled is self.store:
            return
        self._settled = self.store
        self.safety.show_age()
        self._take_notice()
        if self._data is not None and self._first is None:
            self._listen(self._data)

    def let_go(self) -> Store | None:
        """Stop showing and keeping the log, and hand it over, still open."""
        if self.reminders is not None:
            self.reminders.leave()
            self.reminders = None
        self.keeper.detach()
        self.window.detach()
        store, self.store = self.store, None
        return store

    def _take_notice(self) -> None:
        """Say what is to be said above the rooms, now and whenever it changes."""
        from creator_coach.ui.notices import Notices  # noqa: PLC0415  after the first paint

        if self.notices is None:
            self.notices = Notices(self, self._paths.logs, self._last, safe=self.safe)
            self.notices.changed.connect(self._on_built)
            self.notices.told.connect(self.window.say)
        if not self.safe and self.store is not None:
            from creator_coach.ui.reminders import Reminders  # noqa: PLC0415  likewise

            self.reminders = Reminders(self.store, self._paths, self.window)
            self.reminders.changed.connect(self._on_built)
            self.reminders.wanted.connect(self._on_wanted)
        self._on_built()

    def _on_built(self) -> None:
        if self.notices is not None:
            due = self.reminders.now() if self.reminders is not None else []
            self.window.notices.show_notices([*self.notices.now(), *due])

    def _on_wanted(self, room: Room, target: str) -> None:
        self.come_forward()
        self.window.go(room, target)

    def _listen(self, data: Path) -> None:
        """Hear of later starts; without QtNetwork's system libraries only the lock keeps them out."""
        with contextlib.suppress(ImportError):
            from creator_coach.ui.single import FirstWindow  # noqa: PLC0415  after the first paint

            first = self._first = FirstWindow(data, self)
            first.asked.connect(self.come_forward)

    def come_forward(self) -> None:
        """Raise the window, since somebody started the program again."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()

    def commit(self) -> None:
        """Commit what is being typed, in whichever window."""
        for window in (self.window, self.sample):
            if window is not None:
                commit_typed(window)

    def open_sample(self) -> None:
        """Open a window with sample data, in memory, marked and never mixed with the user's own."""
        if self.sample is None and self.store is not None:
            from creator_coach.app.open_store import open_sample  # noqa: PLC0415  only when asked for
            from creator_coach.app.sample import fill_sample  # noqa: PLC0415  likewise

            store = open_sample(self.store.clock)
            fill_sample(store, Speech.language)
            self.sample = MainWindow(self._app, rooms(Keeper(self._paths, None, self)), sample=True)
            self.sample.leave_sample = self._leave_sample
            self.sample.resize(self.window.size())
            self.sample.attach(store)
        if self.sample is not None:
            self.sample.show()
            self.sample.raise_()

    def _leave_sample(self) -> None:
        if self.sample is not None:
            self.sample.close()
            self.sample.deleteLater()
            self.sample = None
        self.come_forward()

    def _dress(self) -> None:
        """Look and speak as wished; language first, since the rooms are built from it."""
        set_reduced(self.safe or self._looks.get("reduce_motion") == "yes")
        dress(self._app, theme_for(self._looks.get("theme", "system")), int(self._looks.get("text_size", "100")) / 100)
        speak(self._forced or language_for(self._looks.get("language", "system")))

    def _follow(self) -> None:
        """Follow the settings of the log, and remember them for the next start."""
        if self.store is None:
            return
        from creator_coach.app.settings import read_looks  # noqa: PLC0415  after the first paint

        before, looks = self._looks, read_looks(self.store)
        self._looks = {"language": looks["language"]} if self.safe else looks
        if before == self._looks:
            return
        if before.get("language", "system") != self._looks["language"] and self.window.store is not None:
            self._forced = ""
        if not self.safe:
            write_state(self._paths, looks=self._looks)
        self._dress()
        for window in (self.window, self.sample):
            if window is not None:
                window.build()
        self.safety.show_age()

    def _on_change(self, change: Change) -> None:
        if "setting" in change.tables:
            QTimer.singleShot(0, self, self._follow)

    def _on_closing(self) -> None:
        self._settled = self.store  # nothing more is to come
        self.keeper.finish()
        if not self.safe:
            write_state(self._paths, window=bytes(self.window.saveGeometry().toBase64().data()).decode())
        if self.sample is not None:
            self.sample.close()
